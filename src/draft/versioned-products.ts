/** Products by their versions, for those that no list knows: `Lumen Server 11.2 on Debian 12`. */
import { everyMatch } from '../language/patterns/every-match.ts'
import { isPlatform } from './lexicon/product-names.ts'
import { unnamedParts } from './lexicon/unnamed-parts.ts'
import { slice, type RedactedText } from '../model/redacted.ts'

/** Names in a text that a version follows, in their order, without systems, runtimes and parts of a product. */
export function versionedProducts(text: RedactedText): readonly RedactedText[] {
  if (!/\d\.\d|[Vv]\d/u.test(text)) return []
  const found: RedactedText[] = []
  for (const match of everyMatch(versioned, text)) {
    const name = ownName(match[1] ?? match[2] ?? '')
    const start = match.index + match[0].indexOf(name)
    if (isProduct(name)) found.push(slice(text, start, start + name.length))
  }
  return found
}

/** 我们用的明灯通 → 明灯通, In Lumen → Lumen, Software Lumen → Lumen */
function ownName(words: string): string {
  const parts = (words.split(/[的用在是为说係喺]\s?|系 /u).at(-1) ?? '').replace(kindBefore, '').split(' ')
  const first = parts.findIndex((part, at) => at === parts.length - 1 || !isBefore(part))
  return parts.slice(first).join(' ').replace(partOfProduct, '')
}

// 扫云固件: its firmware
const partOfProduct = /(?<=\p{Script=Han}{2}|[A-Za-z]) ?(?:固件|驱动|韧体|韌體|驅動|内核|补丁)$/u

function isBefore(word: string): boolean {
  return unnamedParts.has(word.toLowerCase()) || kind.test(word)
}

// 操作系统明灯: its kind, written in one with its name
const kindBefore = /^(?:操作系统|作業系統|数据库|中间件|服务器|虚拟化平台)(?=\p{Script=Han}{2})/u

// Software Lumen   备份软件 SafeKeep
const kind =
  /^(?:你们|我们|咱们|他们|贵司|贵方|自家|Your|Our|Their|Software|Product|Produkt|System|App|Tool|Version|Release)$|^\p{Script=Han}{0,6}(?:软件|软体|系统|平台|工具|程序|程式|数据库|服务器|客户端)$/u

function isProduct(name: string): boolean {
  // B7+: a plus makes a name of a letter and a figure
  if (!/\p{Script=Han}{3}|[A-Za-z]{3}|^\d[A-Z]{2}|^[A-Z]\d{1,2}\+$|\p{Script=Han} ?[A-Z]{2}/u.test(name)) return false
  if (countedPeriod.test(name)) return false
  if (/^[A-Z]{2,4}\d$/u.test(name) || device.test(name) || softwareOf.test(name)) return false
  const [first = ''] = name.split(' ')
  if (unnamedParts.has(first.toLowerCase()) || unnamedParts.has(name.toLowerCase())) return false
  return !isPlatform(name) && !running.test(name)
}

// 会计期间 2025.06: a month of a year
const countedPeriod = /(?:期间|账期|月份|年度|期次|日期|学期)$/u

// 打印机   控制器: what a thing is, not what it is called
const device = /^\p{Script=Han}{1,5}[机機器仪儀枪槍锁鎖屏柜櫃表錶秤]$/u

// 控制台软件   工作站程序: the software of a thing
const softwareOf =
  /^(?:控制台|工作站|上位机|下位机|后台|前台|采集|管理|配套|自带|电脑|终端|本地|监控|网页|手机|平板|仪器|设备|主机)端?(?:软件|程序|系统|客户端)$/u

// 升级到, 现在是, 版本: a stretch of a sentence
const running = /[到在是为從从至把将将后後前了说說]|版本|升级|更新|当前|目前/u

// Lumen Server 11.2   L/3 Cloud 8.1   Lumen Business (web, release 2031.1)   LumenPOS 4.7   明灯 OA 8.3   4Lumen V18
const latin =
  '((?:(?<=^|[\\s，,。；;：:、“”"(（用的])\\p{Script=Han}{2,4} |(?<![\\p{L}\\d./-]))(?:(?:[A-Z]\\/\\d{1,2} ?)?[A-Z][A-Za-z\\d+#]{1,24}(?:-[A-Z]{1,8}(?![A-Za-z\\d-]))?|[a-z]{1,16}[A-Z][A-Za-z\\d]{1,24}|\\d{1,3}-?[A-Z][A-Za-z]{1,24})(?: [A-Z][A-Za-z+#]{1,24}){0,2})'
// 明灯通 3.2.1   明灯通网页版（V5.8
const chinese = '(?<=^|[\\s，,。；;：:、“”"(（用的])(\\p{Script=Han}{2,8})'
// (web, release …   （BK-824，系统 …: what stands between a make's name and its version
const inBracket =
  '(?: ?[(（](?:[a-z]{2,12}, |(?:型号)?[A-Z]{1,5}-?\\d{1,5}[A-Z]?[，,、/] ?)?(?:系统|固件|版本|软件|firmware|fw|version)?[ :：]?)?'
const webBracket = '(?: ?[(（])?'
const version =
  '[ \\u00a0]?(?:[Vv]|[Vv]ersion |[Rr]elease |[Bb]uild )?(?:\\d{1,4}(?:\\.\\d{1,5}){1,3}|(?<=[Vv])\\d{1,3})(?![\\d%]|\\.\\d| ?(?:(?:[KMGT]i?B|[kMG]?Hz|[munkc]?m|k?g|[mk]?[VAW]|dBm?|k?Pa|MPa|bar|rpm)\\b|%|[℃°元万秒米倍毫厘微千公]))'
const versioned = new RegExp(`(?:${latin}${inBracket}|${chinese}${webBracket})${version}`, 'gu')
