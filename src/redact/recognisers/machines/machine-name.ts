import { overLines } from '../../../language/patterns/over-lines.ts'
import { machineRoles, notMachines } from '../../lexicon/machine-words.ts'
import { notValues } from '../../lexicon/credentials/credential-words.ts'
import { knownVendors } from '../../lexicon/organisation-words.ts'
import { isEnglishWord } from '../../../language/english-words.ts'
import { isOrdinary } from '../labelled-value.ts'
import { findSiblings } from './machine-siblings.ts'
import { isMachine, isOwnName } from './machine-tests.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { everyMatch } from '../../../language/patterns/every-match.ts'
import { matchesOf, thoseThatCanMatch } from '../../../language/patterns/matches.ts'

/** Names that people give to the machines of their own network. */
export const machineName: Recogniser = {
  name: 'machine-name',
  neverCertain: true,
  find: (text) => {
    const found = [
      ...thoseThatCanMatch(shownOrInParts, text).flatMap((pattern) =>
        findAll('host', pattern, text, (value) => (isMachine(value) ? false : null)),
      ),
      ...thoseThatCanMatch(licenceHost, text).flatMap((pattern) =>
        findAll('host', pattern, text, (value, { index, 0: whole }) => {
          const isProduct = versionBehind.test(text.slice(index + whole.length, index + whole.length + 12))
          return anyLicenceHost.test(value) || isProduct || isProse(value, text, index) ? null : false
        }),
      ),
      ...thoseThatCanMatch(calledInParts, text).flatMap((pattern) =>
        findAll('host', pattern, text, (value) => (isOwnName(value) ? false : null)),
      ),
      ...findAll('host', standing, text, (value) => (isMachine(value) && isOwnName(value) ? false : null)),
      ...findAll('host', besideWord, text, (value) => (isMachine(value) ? false : null)),
      ...[calledInCapitals, onSticker].flatMap((pattern) =>
        findAll('host', pattern, text, (value) =>
          knownVendors.has(value.split('-')[0]?.toLowerCase() ?? '') ? null : false,
        ),
      ),
      ...thoseThatCanMatch(workplaces, text).flatMap((pattern) => findAll('host', pattern, text, false)),
      ...findLists(text),
      ...findNamed(text),
      ...findAll('host', runsOn, text, (value) =>
        isMachine(value) && !value.split(/[-\d]/u).some((part) => notMachines.has(part)) ? false : null,
      ),
      ...findAll('host', ofCluster, text, (value) =>
        value.split('-').some((part) => notMachines.has(part.toLowerCase())) ? null : false,
      ),
    ]
    return [...found, ...findSiblings(text, found)]
  },
}

// PRN07, fin-db01, HV-NODE3: letters first, a small number last, so that years, versions and sizes are none
const machine = '(?<value>[A-Za-z](?:[A-Za-z]{0,14}|[A-Za-z0-9]{0,10}(?:-[A-Za-z0-9]{1,12}){1,3}?)-?\\d{1,3})'
const end = '(?![\\w\\\\-]|\\.\\d|\\()'

const shown: readonly RegExp[] = [
  // server FAX07, the server named fin-db01, host HV-NODE3
  new RegExp(
    `\\b(?:server|host|machine|computer|workstation|controller|broker|node|vm|laptop|notebook|printer queue on|file share on)s?(?: is| named| called| name| \\(|:)?[ ]["'“(]?${machine}${end}`,
    'giu',
  ),
  // the old PC was called FRL-CHAIR3
  new RegExp(
    `\\b(?:pc|box|desktop|terminal|appliance|nas|tablet|till|kiosk|printer|switch|access point|firewall|server|machine|laptop)(?: is| was|, also|, which is| we)?,? (?:called|named)[ ]["'“(]?${machine}${end}`,
    'giu',
  ),
  // the log of frl-chair3
  /\b(?:logs?|event viewer|registry|desktop|console|services|login screen) (?:of|on|from) (?<value>[a-z]{2,10}-[a-z]{2,12}\d{1,3}|[A-Z]{2,10}-[A-Z]{2,12}\d{1,3})(?![\w\\-]|\.\w|\()/gu,
  // root@frl-app-1 in a sentence
  /(?<![\w.@/:-])(?:root|admin|administrator|oracle|ubuntu|ec2-user|centos|debian|postgres|hadoop)@(?<value>[a-z][a-z0-9]{0,15}(?:-[a-z0-9]{1,15}){1,4})(?![\w.@-]|:\/)/gu,
  // LAPTOP-7Q2K9XZ, WIN-8J3N5B1KD0Q: what Windows calls a machine that nobody named
  /(?<![\w.\\/-])(?<value>(?:DESKTOP|LAPTOP|WIN)-(?=[A-Z0-9]*\d)[A-Z0-9]{7,11})(?![\w-])/gu,
  // I remoted in to FRL-LT-0418
  /\b(?:remot(?:ed|ing|e)|dialled|hopped|logged|connected|rdp(?:['’]?d)?) (?:on |in )?(?:in)?to (?<value>(?=[A-Z-]*\d)[A-Z]{2,6}(?:-[A-Z0-9]{1,8}){1,2}|(?=[A-Z-]*-[A-Z]*\d)[A-Z]{2,6}-[A-Z]{1,4}-?\d{2,5})(?![\w.-])/gu,
  // started on FRL-FRONTDESK user=FRL\jdoe
  /(?<=\bon )(?<value>[A-Z][A-Z0-9]{1,14}(?:-[A-Z0-9]{1,14}){1,3})(?= user[=: ])/gu,
  // Jun  5 02:00:11 nas-frl1 smbd[4411]: the sender of a line of syslog (RFC 3164)
  /(?<=^[ \t>]*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) {1,2}\d{1,2} \d\d:\d\d:\d\d )(?<value>[A-Za-z][A-Za-z0-9-]{2,30})(?= [\w./-]{2,30}(?:\[\d{1,7}\])?: )/gmu,
  // FAX07 server, FAX07 服务器
  new RegExp(
    `(?<![\\w.\\\\/:=-])${machine}(?= ?(?:服务器|主机|这台|那台|上的|上面|机器)| (?:server|machine|host)\\b)`,
    'gu',
  ),
  // 服务器 FAX07, 主机名 fin-db01, 在 FAX07 上
  new RegExp(
    `(?:服务器|主机|虚拟机|机器|域控|终端|电脑|笔记本|工作站)(?:名称?|是|为|叫)?[ :：（(“]{0,2}${machine}${end}`,
    'gu',
  ),
  new RegExp(`(?:在|到|从|登录|登陆|远程到?|连接?) ?${machine} ?(?=上|里|的|这|那|连|远程|执行|看)`, 'gu'),
  // 主机 faxdb01（[IP address]）, host faxdb01 (10.0.0.8): beside its address
  new RegExp(
    `(?:服务器|主机|虚拟机|机器|节点|域控|终端|电脑|\\b(?:server|host|machine|computer|node|vm)s?)(?:名称?|是|为|叫)?[ :：]{0,2}${machine}(?= ?\\((?:ip ?[:：]? ?)?(?:\uFFFC|\\d{1,3}\\.\\d{1,3}\\.))`,
    'giu',
  ),
  // 10.0.0.8 (frl-gate-ctl)
  /(?:\uFFFC|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}) ?\((?:your |our |the )?(?<value>[a-z][a-z0-9]{1,9}(?:-[a-z0-9]{2,12}){1,3}|[A-Z][A-Z0-9]{1,9}(?:-[A-Z0-9]{2,12}){1,3}|[A-Z]{3,12}\d{1,2})\)/gu,
  // 服务器 wms-gw（10.0.0.8）: with a hyphen instead of a number; 服务器在 ESXi 上叫 QX-DOC-1
  /(?:服务器|主机|虚拟机|机器|节点|网关|电脑|\b(?:[Ss]erver|[Hh]ost|[Mm]achine|[Nn]ode|[Gg]ateway)s?)(?:名称?|是|为|叫)?[ :]{0,2}(?<value>[A-Za-z][A-Za-z0-9]{1,12}(?:-[A-Za-z0-9]{1,12}){1,3})(?= ?\((?:ip ?:? ?)?(?:\uFFFC|\d{1,3}\.\d{1,3}\.))/gu,
  /(?:服务器|主机|虚拟机|机器|电脑)[^\n，。；,;]{0,16}叫 ?(?<value>[A-Z]{2,6}(?:-[A-Z0-9]{1,10}){1,2}-?\d{1,3})(?![\w.-])/gu,
  // -ComputerName FAX07, -Server fin-db01, /node:FAX07
  new RegExp(
    `(?:(?<![\\w-])-(?:ComputerName|Server(?:Instance|Name)?|LicenseServer|ConnectionBroker|SessionHost|DomainController|VMHost|Cn)[ :=]|/(?:server|node|computer)[: ] ?)["']?(?<value>[A-Za-z][\\w-]{1,40})(?![\\w.\\\\-])`,
    'giu',
  ),
  // ws=FRONT-03 in a log; 机器 QX-PMS-DB
  /(?<![\w-])(?:ws|wks|workstation|client_?host|terminal|device_?name|computer_?name|hostname|from_?host)=["']?(?<value>[A-Za-z][A-Za-z0-9-]{2,30})(?![\w.-])/giu,
  /(?:机器|主机|服务器|电脑|工作站)名?(?:是|为|叫)?[ :：]{1,2}(?<value>[A-Z]{2,6}-[A-Z0-9]{2,8}(?:-[A-Z0-9]{1,8}){1,2})(?![\w.-])/gu,
  // schtasks /s FAX07
  new RegExp(`/s ${machine}${end}`, 'giu'),
  // Server=tcp:faxhub,1433;Database=x; Data Source=faxhub
  /(?<![\w.])(?:Server|Data Source|Address|Addr|Host(?:name)?)=(?:tcp:|np:)?(?<value>[A-Za-z][\w-]{2,40})(?=[;,\\:])/gu,
  // ping FAX07, nslookup fin-db01, Test-NetConnection FAX07
  new RegExp(
    `\\b(?:ping|nslookup|tracert|traceroute|telnet|pathping|nltest /\\w+:|test-netconnection|tnc|enter-pssession|nbtstat -a|mstsc /v:|portqry -n|psexec \\\\\\\\|ssh)(?: -\\w{1,12}){0,2} ?${machine}${end}`,
    'giu',
  ),
  // PS on FAX07, crashes on FAX07: the number in two places, or the whole in capitals
  /(?<=\b(?:on|at|from|to|of|onto|via) )(?<value>[A-Z][A-Z-]{1,12}0\d|[A-Z]{2,8}-[A-Z]{2,8}\d{1,2}|[a-z]{2,12}0[1-9])(?![\w\\-]|\.\d|\()/gu,
  // FIN-AX07 (Windows Server 2012 R2), FAX07 (CentOS 7)
  new RegExp(
    `(?<![\\w.\\\\/:=-])${machine}(?= ?\\((?:Windows|Win ?20|Server|CentOS|Ubuntu|RHEL|Red Hat|Debian|SUSE|Linux|VMware|ESXi|Hyper-V|VM|IP)\\b)`,
    'gu',
  ),
  // have patched FIN-AX07, 重启 FIN-AX07
  /(?:\b(?:patch|reboot|restart|upgrad|migrat|rebuil|replac|decommission|reinstall)(?:e|ed|es|t|d|ing)? |(?:重启|重装|迁移|升级|更换)(?:了|一下)? ?)(?<value>[A-Z][A-Z-]{1,12}0\d|[A-Z]{2,8}-[A-Z]{2,8}\d{1,2})(?![\w\\-]|\.\d|\()/gu,
  // DBX07 and the like wherever they stand: what a machine does, and a number in two places
  new RegExp(`(?<![\\w.\\\\/%:=-])(?<value>(?:${machineRoles})-?0\\d)(?![\\w\\\\-]|\\.\\d|\\()`, 'giu'),
  // \\FAX07, \\FAX07\print$
  /(?<![\\\w:])\\\\(?<value>[A-Za-z][A-Za-z0-9-]{0,20}\d)(?=["'\s.,;。，、)”]|\.{3}|$)/gu,
]

// 服务器名 lagerdb-a、lagerdb-b, 主机名：lagerdb-a, the host names are lagerdb-a and lagerdb-b: named as a name
const named = overLines('giu')`
  (?:(?:服务器|主机|虚拟机|机器|计算机|节点|集群|终端)(?:名称|名字|名)(?:分别)?(?:是|为|叫|有)?[ :]{0,2}|\b(?:host|server|machine|computer|cluster|node) ?names?(?: is| are| was| were|:| =) )
    ["'“]?(?<value>
    [A-Za-z][\w-]{2,40}(?:(?:、|, ?| and | & | or | ?[和及与] ?)[A-Za-z][\w-]{2,40}){0,9}
  )(?![\w.\\(-])
`

function findNamed(text: string): readonly Found[] {
  return matchesOf(named, text).flatMap((match) => {
    const list = match.groups?.['value'] ?? ''
    const from = match.index + match[0].lastIndexOf(list)
    return everyMatch(/[A-Za-z][\w-]{2,40}/gu, list)
      .filter(([name]) => /[\d-]/u.test(name) && isMachine(name) && !isOrdinary(name))
      .map(({ index, 0: name }) => ({
        kind: 'host' as const,
        start: from + index,
        end: from + index + name.length,
        certain: false,
      }))
  })
}

// cluster ORK-HVCL, 集群 ORK-HVCL: in capitals, with a hyphen
const ofCluster =
  /(?:\b(?:[Cc]luster|[Nn]ode|[Hh]ost|[Ss]erver|[Ff]arm|[Cc]ontroller)s?(?: named| called)? |(?:集群|主机|服务器|节点) ?)(?<value>[A-Z]{2,8}-[A-Z][A-Z0-9]{1,10})(?![\w-]|\.\w)/gu

// license server fenlic, 授权服务器 fenlic, 27000@fenlic, SERVER fenlic 3C5282ABCDEF 27000: what hands out licences needs no number
const licenceHost: readonly RegExp[] = [
  overLines('giu')`
    \b(?:
      licen[cs](?:e|ing)|flex(?:lm|net|lm license)|lmgrd|rlm|sentinel|codemeter|dongle|key management|kms
    ) (?:manager |management |key )?(?:server|host|machine)(?: ?names?| address| hostname)?(?:
      (?: is| was| on| at| named| called| runs on|:|=)+ ?
      |[ ](?=[\w.-]*[\d.-])
    )["'“(]?(?<value>[A-Za-z][\w-]{2,40}(?:\.[\w-]{1,40}){0,5})(?![\w\\/(@]|-\w)
  `,
  /(?:许可证?|授权|加密狗|激活|软件锁|浮动许可|(?<![a-z])(?:licen[cs]e|kms|lm)) ?(?:管理|分发)?(?:服务器|主机)(?:名称?|地址|主机名)?(?:[ :]{1,3}|是|为|叫|在|[（(“])[ :]{0,2}(?<value>[A-Za-z][\w-]{2,40}(?:\.[\w-]{1,40}){0,5})(?![\w\\/(@]|-\w)/giu,
  /(?<![\w.@])\d{4,5}@(?<value>[A-Za-z][\w-]{1,40}(?:\.[\w-]{1,40}){0,5})(?![\w@])/gu,
  /(?:^|\n)[ \t>]*SERVER[ \t]{1,4}(?<value>[A-Za-z][\w.-]{1,60})[ \t]{1,4}(?:[0-9A-F]{12}|ANY|[A-Z_]{2,12}=\S{2,40}|\d{2,10})(?:[ \t]{1,4}\d{4,5})?(?=\s|$)/gu,
]
// the license server is FlexNet 11.19: what it runs
const versionBehind = /^ (?:[vV]\d|\d{1,3}\.\d)/u
const anyLicenceHost = overLines('iu')`
  ^(?:
    this_host|localhost|server\w{0,6}|host\w{0,6}|your\w*|my\w*|example\w*|contoso.*|fabrikam.*|the|which|not|that|is
    |was|and|for|with|are|has|software|service|manager|address|process|version|available|down|unreachable|offline
    |online|running|port
  )$
`

// PRN-3F-02, SW-CORE-01, LHS-3F-SW02, ken-cache-01, ken-osd07: in parts, a small number last
const inParts =
  /(?<![\w./\\@-])(?<value>[A-Z]{2,6}(?:-(?!\d{5})[A-Z0-9]{1,8}){1,2}-(?:[A-Z]{1,5})?0\d{1,2}|[A-Z]{2,6}-[A-Z]{2,5}0\d|[a-z]{2,10}(?:-[a-z0-9]{2,12}){1,3}-0\d|[a-z]{2,10}(?:-[a-z]{2,10}){1,2}0\d|[a-z]{2,10}-0\d)(?![\w-]|\.\w)/gu
const shownOrInParts = [...shown, inParts]
// the job runs on frl-batch3
const runsOn =
  /\b(?:runs?|running|hosted|resides?|installed|sits|logged (?:in|on)(?: to)?) on (?<value>[a-z]{2,8}-[a-z]{2,12}\d{1,2})(?![\w-]|\.\w)/gu
// DC1, DC2 and DC3: the same words with other numbers
const list = new RegExp(
  `(?<![\\w.\\\\/%:=-])(?<stem>[A-Za-z][A-Za-z0-9-]{0,14}?)-?\\d{1,3}(?:(?:, ?|、|/|，| -> | ?→ ?| | and | or | & | ?和 ?| ?与 ?| ?及 ?|, and ){1}\\k<stem>-?\\d{1,3}){1,9}(?![\\w\\\\-]|\\.\\d|\\()`,
  'gu',
)
const role = new RegExp(`^(?:${machineRoles})$`, 'iu')
const machinesBefore =
  /(?:servers?|hosts?|machines?|nodes?|controllers?|vms?|workstations?|brokers?|between|服务器|主机|节点|机器|虚拟机|域控|终端|电脑)(?:有|是|为|分别是|分别为|are|is)?[ :：(（]{0,3}$/iu

const smallParts = '(?<value>[a-z][a-z0-9]{1,9}(?:-[a-z0-9]{2,12}){1,3})(?![\\w-]|\\.\\w|[/\\\\(])'
// over ssh, host tg-kiosk-gw; 主机 jx-att-db，端口 1433; ping bram-nas
const calledInParts: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Hh]ost(?:name)?|[Ss]erver|[Mm]achine|[Gg]ateway|[Bb]ox|NAS|nas|[Nn]ode|[Pp]roxy|[Cc]alled|[Nn]amed?|ping|ssh|telnet|nslookup|tracert|traceroute)(?: is| was| called| named|:)? ["“]?${smallParts}`,
    'gu',
  ),
  new RegExp(
    `(?:主机|服务器|机器|网关|数据库|节点|域控|终端|代理|电脑|名称?)(?:名|是|为|叫|上的?)?[ :]{0,2}${smallParts}`,
    'gu',
  ),
]
// rolled out to frl-edge-ams04: small letters in parts that end in a number, one of which says what a machine does
const standing =
  /(?<![\w./\\@:=-])[a-z][a-z0-9]{1,11}(?:-[a-z0-9]{1,12}){1,3}(?<=[a-z]\d{1,3}|-0\d)(?![\w-]|[.:/@=]\w)/gu
// the PC is FRL-W4-NURSE2; a box called TRV-KIOSK3
const calledInCapitals = new RegExp(
  `\\b(?:[Pp][Cc]|[Ll]aptop|[Nn]otebook|[Ww]orkstation|[Dd]esktop|[Ss]erver|[Hh]ost|[Mm]achine|[Kk]iosk|[Bb]ox) (?:is|was|called|named)(?: called| named)? ["“(]?(?<value>(?=[A-Z-]{0,30}\\d)[A-Z]{2,6}(?:-[A-Z0-9]{1,10}){1,3})(?![\\w-]|\\.\\w)`,
  'gu',
)
// the sticker says FRLX-ONAIR3, 标签写 FRL-CX-YB
const onSticker =
  /(?:\b(?:[Ss]ticker|[Ll]abel|[Tt]ag) (?:on it )?(?:says|reads|is)|标签上?写(?:的是|着|的)?|贴(?:着|的是?)|贴纸上?(?:写|是)) ?["“(]?(?<value>[A-Z]{2,8}(?:-[A-Z0-9]{1,10}){1,3})(?![\w-]|\.\w)/gu
// from PC FRLWOOD-ACC3
const besideWord =
  /\b(?:[Pp][Cc]|[Ll]aptop|[Ww]orkstation|[Mm]achine|[Cc]omputer|[Ss]erver|[Hh]ost) (?<value>[A-Z]{2,8}(?:-[A-Z0-9]{1,8})?-[A-Z]{2,8}\d{1,3})(?![\w-]|\.\w)/gu
// BY-CW-PC17, HJK-LT-204: what stands on a desk, by its sign
const ofDesk =
  /(?<![\w./\\-])(?<value>[A-Z]{2,6}(?:-[A-Z0-9]{1,6}){0,2}-(?:PC|LT|NB|WS|LAP|DT|TAB|TC)-?\d{1,4})(?![\w-]|\.\w)/gu
// TILL-3, RECEPTION-2: by where it stands
const byPlace =
  /(?<![\w./\\-])(?:TILL|KASSE|RECEPTION|FRONTDESK|FRONT|BACKOFFICE|COUNTER|WARD|LOBBY|CASHDESK|CHECKOUT|WAREHOUSE)-?\d{1,2}(?![\w-]|\.\w)/gu
const workplaces = [ofDesk, byPlace]

function findLists(text: string): readonly Found[] {
  return matchesOf(list, text).flatMap((match) => {
    const stem = (match.groups?.['stem'] ?? '').replace(/-$/u, '')
    const around = text.slice(Math.max(0, match.index - 24), match.index)
    if (!isMachine(`${stem}1`) || !(role.test(stem) || machinesBefore.test(around) || isMachinePart(stem))) return []
    return Array.from(match[0].matchAll(/[A-Za-z][A-Za-z0-9-]*\d/gu), ({ index, 0: name }) => ({
      kind: 'host' as const,
      start: match.index + index,
      end: match.index + index + name.length,
      certain: false,
    }))
  })
}

// app-prd, fin-db: a machine's role is a part of it
function isMachinePart(stem: string): boolean {
  const parts = stem.split('-')
  return parts.length > 1 && parts.some((part) => role.test(part))
}

// the license server is unavailable: a word of the sentence, where nothing but letters of one case stands in English prose
function isProse(value: string, text: string, index: number): boolean {
  const plain = /^[a-z]+$/u.test(value)
  return (
    plain &&
    (notValues.has(value) || (isEnglishWord(value) && /(?:ed|ing)$/u.test(value))) &&
    !/^\d/u.test(text.slice(index, index + 1))
  )
}
