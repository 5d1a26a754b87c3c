/** Where the problem occurs and where not: systems, products and versions. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import { findTokens } from '../../language/tokens.ts'
import { slice, type RedactedText } from '../../model/redacted.ts'
import { concludesAgainst } from '../lexicon/denials/denials.ts'
import { says } from '../lexicon/lexicon.ts'
import { changedNothing } from '../lexicon/denials/no-change.ts'
import { isYetToCome } from '../lexicon/yet-to-come.ts'
import { likelihood, type Role, type RoledMessage, type RoledSegment } from '../roles/role.ts'
import { contentWords, overlap } from '../thread/content-words.ts'
import { textOf } from '../segment/segment.ts'

/** Most versioned things that the article's front matter lists. */
const most = 8

/** What is said of the environment, what was answered to a question for it (`asked`), and the sentences that tell a version that works from one that does not. */
export function chooseEnvironment(
  thread: readonly RoledMessage[],
  used: ReadonlySet<RoledSegment>,
  asked: ReadonlyMap<RoledSegment, RoledSegment>,
): readonly RoledSegment[] {
  const chosen: RoledSegment[] = []
  const told = new Set([...used].flatMap((roled) => versionsOf(textOf(roled.segment))))
  const said = [...used].map((roled) => contentWords(textOf(roled.segment)))
  for (const { message, segments } of thread) {
    for (const roled of segments) {
      if (used.has(roled) || roled.announces) continue
      if (asked.has(roled)) chosen.push(roled)
      else if (roled.role === 'environment' && !(message.role !== 'customer' && isYetToCome(textOf(roled.segment))))
        chosen.push(roled)
      else if (tellsWhy(roled, message.role)) continue
      else if (comparesVersions(roled) && !(message.role === 'customer' && roled.role === 'confirmation')) {
        const words = contentWords(textOf(roled.segment))
        const versions = versionsOf(textOf(roled.segment))
        if (said.some((other) => overlap(words, other) >= 0.6) && versions.every((one) => told.has(one))) continue
        for (const version of versions) told.add(version)
        said.push(words)
        chosen.push(roled)
      }
    }
  }
  return chosen.slice(0, most)
}

/** A long finding of the help desk that says what fails, and of nothing that it works, is on the way to the cause. */
function tellsWhy({ role, segment }: RoledSegment, writer: string): boolean {
  const text = textOf(segment)
  if (writer === 'customer' || role !== 'finding' || text.length <= longestPlace) return false
  return says('problem', text) && !says('works', text)
}

const longestPlace = 110

function comparesVersions(roled: RoledSegment): boolean {
  if (roled.segment.kind === 'code') return false
  if (roled.role === 'symptom' && roled.strength === 3) return false
  if (updating.has(roled.role) && likelihood(roled, 'resolution') >= surelyRemedy) return false
  const text = textOf(roled.segment)
  if (isYetToCome(text) || (roled.segment.message.role !== 'customer' && concludesAgainst(text))) return false
  // `After the update to 5.3.201 it fails`: an update in it makes no remedy of it.
  if (!comparing.has(roled.role) && !(updating.has(roled.role) && says('problem', text))) return false
  if (!findTokens(text).some((token) => token.kind === 'version') && !versionedName.test(text)) return false
  if (says('unresolved', text) || says('progress', text) || says('hedge', text)) return false
  // `5.0.1 installed instead, no change`: what was ruled out.
  if (roled.role === 'attempted' && changedNothing(text)) return false
  if (roled.segment.message.role !== 'customer' && reproduced.test(text)) return false
  return says('works', text) || says('problem', text) || says('environment', text)
}

// We could reproduce it here with 3.0.4: a finding   我们用 3.0.4 复现了
const reproduced = /\brepro(?:duc\w+)?\b|复现|重现|復現|重現/iu

function versionsOf(text: string): readonly string[] {
  return findTokens(text).flatMap((token) => (token.kind === 'version' ? [token.text] : []))
}

/** How likely a sentence must be to tell the remedy, to tell no place. */
const surelyRemedy = 0.9

/** A suspicion says nothing of where the problem is. */
const comparing: ReadonlySet<Role> = new Set<Role>(['symptom', 'environment', 'finding', 'confirmation', 'attempted'])

const updating: ReadonlySet<Role> = new Set<Role>(['resolution', 'cause'])

/** Names with versions in these texts (`Debian 12`, `签章客户端 5.2.1`), each once. */
export function versionedNames(texts: readonly RedactedText[]): readonly RedactedText[] {
  const found = new Map<string, RedactedText>()
  for (const text of texts) {
    // Without a digit there is no version.
    for (const match of /\d/u.test(text) ? everyMatch(everyVersionedName, text) : []) {
      const key = match[0].toLowerCase().replace(/\s+/gu, '')
      if (notEnvironment.test(key) || found.has(key)) continue
      found.set(key, slice(text, match.index, match.index + match[0].length))
    }
  }
  const names = [...found.entries()]
  const longest = names.filter(
    ([key]) => !names.some(([other]) => other !== key && (other.startsWith(key) || other.endsWith(key))),
  )
  return longest.slice(0, most).map(([, name]) => name)
}

/** What is left of a text without names and versions. */
export function withoutVersionedNames(text: string): string {
  return /\d/u.test(text) ? text.replaceAll(everyVersionedName, '') : text
}

// DataMill 4.7.2   MES 版本 5.6   Windows Server 2019   firmware 1.9.8   Android 13   Windows 11 23H2
const latinName =
  '(?:\\b(?![A-Z]{2,12}-\\d|[A-Z]-\\d{3}|(?:In|On|At|With|Since|After|Before|Using|From|Our|The|This|We|My|For|And|To|By|When|Is|Has|Under|Running|Have) )(?:(?:[A-Z]\\/\\d{1,2} ?)?[A-Z][\\w+#-]{1,24}|[a-z]{1,16}[A-Z]\\w{1,24}|\\d{1,3}-?[A-Z][A-Za-z]{1,24})(?: (?:[A-Z][\\w+#-]{0,24}|client|agent|app|module|for|server)){0,3}|\\b[a-z]{3,20}-[a-z]{3,20}|\\b[a-z][a-z\\d_-]{2,23}(?= v?\\d{1,4}\\.\\d{1,4}\\.\\d)|\\b(?:firmware|version|build|client|agent|app|module|release|driver|plug-?in|macOS|iOS|office|windows|pg|postgres(?:ql)?|mysql|mariadb|nginx|redis|php|kernel|openssl|docker|apache|tomcat|debian|ubuntu|centos|rhel|k8s|kubernetes|esxi|chrome|firefox|outlook|excel))(?: ?版本号?(?:为|是|[:：])?)?[ \\u00a0]{0,2}(?:V\\d{1,4}(?:-[A-Z]\\b)?(?: \\d{4}\\b)?|(?:v(?:ersion )?\\.?)?(?:\\d{1,5}(?:\\.\\d{1,6}){1,4}(?:[a-z](?![A-Za-z])|[HJNP-SXYZ](?![A-Za-z]))?|(?:19|20)\\d{2}(?: R2| SP\\d)?|(?<=(?:Windows|debian|ubuntu|centos|rhel|Debian|Ubuntu|Android|iOS|macOS|Node|Java|Python|Firefox|Chrome|Edge|Fedora|RHEL|CentOS|Oracle|Module|firmware|version) ?)\\d{1,3}(?!\\d)(?:[a-z](?![A-Za-z]))?))(?: (?:\\d{2}H\\d|SP\\d|CU\\d{1,2}|R2|Update \\d{1,2}|build \\d{3,6}|x64|x86|64-bit|32-bit))?'
// 签章客户端版本为 5.2.1   操作系统银河麒麟 V10   固件 2.1   ODBC 驱动 1.9.4
const chineseName =
  '(?<=^|[^\\u4e00-\\u9fff]|[为是在到至将把的了]|操作系统)(?!操作系统[\\u4e00-\\u9fff]{2})(?:(?<![A-Za-z])[A-Z][A-Za-z]{1,15} ?(?=驱动|固件|插件|客户端))?(?:(?![为是在到至将把的了升更等说从由])[\\u4e00-\\u9fff]){2,8}?(?:版本)?(?:为|是)?[ \\u00a0]{0,2}(?:V\\d{1,3}(?:\\.\\d{1,4}){0,3}|[vV]?\\d{1,5}(?:\\.\\d{1,6}){1,4})'
// TG-40（固件 3.2.8）   LC-1290 (firmware A.07.20)
const deviceName =
  '(?<![\\w-])[A-Z][A-Z\\d]{0,5}-?[A-Z]{0,2}\\d{2,5}[A-Z]{0,2} ?[（(](?:固件|韧体|韌體|软件|系统|版本|firmware|fw|software|version)[ :：]?[Vv]?(?:[A-Z]\\.)?\\d{1,4}(?:\\.\\d{1,5}){1,3}[)）]'
const versionedNameSource = `(?:${deviceName}|${latinName}|${chineseName})(?![\\w.,]?\\d|\\s?(?:[%％:：/年月日点分秒个台次条天小]|(?:[KMGT]i?B?|ms|s|min|k?Hz|MHz|GHz|kb|mb|gb|[munkc]?m|k?g|[mk]?[VAW]|dBm?|MPa|k?Pa|bar|rpm|dpi|fps|m?[lL])\\b|[℃°μµ元毫厘微千公]))`
const versionedName = new RegExp(versionedNameSource, 'u')
const everyVersionedName = new RegExp(versionedNameSource, 'gu')
// words that stand before a number without naming anything
const notEnvironment = overLines('u')`
  ^(?:
    january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday
    |thursday|friday|saturday|sunday|step|port|event|error|line|page|exit|code|id|rule|day|week|case|ticket|since
    |about|after|before|until|on|in|at|the|terminal|node|room|floor|option|method|cause|kb|http|status|oct|nov|dec|jan
    |feb|mar|apr|jun|jul|aug|sep|table|figure|item|number|no|sha\d*|md\d|utf|ipv\d|base\d*|http|tls|tcp|udp|utc.*
    |gmt.*|eur|usd|gbp|cny|rmb|chf|vcpu|cpu|ram|keysize|size|value|length|limit|max|min|groupby|orderby|top|limit
    |version|build|v|ssl|tlsv|java.*key|ex|dc|srv|pc|lab|prt|ieee|iso
    |from|to|by|with|and|or|of|is|was|than|using|via|got|get|has|have|still|now|only|upgraded|updated|fixed
    |against|between|beyond|despite|except|through|within|without|into|onto|per|tested|tried|switched|moved|went|back
    |installed|older|newer|needs?|requires?|running|called|named|like|above|below|under
    |rfc|ansi|din|cr
  )(?![a-z])
  |^[a-z]+_
  |.*(?:期间|账期|会计期|月份|年度)(?:为|是)?(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$
  |^(?:
    我们?|您|你|研发|厂家|厂商|客户|客服|退回|回退|换成|换回|最[多少大小高低长短]|[误相偏公]差|平均|合计|用原|用旧
    |用新|装回|版本|安装|包|补丁版本|号|盘|剩|只剩|上周|本周|每天|当前|要求|已|并|后|第|该|此|预计|问题|约|共|大概
    |厂商|官网|计划|规格|标准|要求|额定|量程|[^\d]*(?:还|又|仍然?|依然|却|都|才|改成?了?|变成?|显示|打出来|扫出来)(?:是|为)?\d
    |[^\d]*(?:填|输入?|选|设为?|写|取|乘|按)\d
  )
`
