import { overLines } from '../../../language/patterns/over-lines.ts'
import type { Settings } from '../../../model/settings.ts'
import { uploadWords } from '../../lexicon/credentials/upload-words.ts'
import { hostOwner } from './host-names.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** URLs and hosts: upload areas, customers' and the help desk's own machines, names that resolve in one network only. */
export const networkPlace: Recogniser = {
  name: 'network-place',
  find: (text, settings) => [
    ...findUrls(text, settings),
    ...findShares(text, settings),
    ...findNames(text, settings),
    ...findLabelled(text, settings),
    ...findComputerNames(text),
    ...findAll('host', wireless, text, (value) =>
      /[\d_-]|\p{Lu}/u.test(value) && !/^(?:wpa\d?|wep|psk|\d(?:\.\d)?g)\b/iu.test(value) ? false : null,
    ),
  ],
}

// The marks of the sentence around it stay: (see https://files.example.com/in).
// sftp://files.example.com:22022/in, https:\/\/portal.example.com\/home
const url = overLines('giu')`
  (?<![a-z0-9])(?<scheme>[a-z][a-z0-9+.-]{1,14}):(?:\/\/|\\\/\\\/)(?<authority>
    [^\s/\\?#"'<>()[\]{}|，。；、）】》“”\p{Script=Han}\uFFFC]{1,255}
  )(?<path>
    (?:
      [^\s"'<>)，。；、）】》“”\p{Script=Han}\uFFFC]
      |(?<=\/[^\s()]{1,200}\([^\s()]{0,200})\)
      |\)(?=[\p{L}\p{N}/_%=&-])
    ){0,2000}
  )(?<![.,;:!?])
`
const publicSchemes = /^(?:https?|ftp|git|ssh|ws|wss)$/iu
const notNetwork =
  /^(?:file|ms-\w+|mailto|about|chrome|edge|urn|jar|classpath|app|res|data|javascript|shell|cid|class)$/iu
const upload = new RegExp(uploadWords, 'iu')

function findUrls(text: string, settings: Settings): readonly Found[] {
  return findAll('url', url, text, (value, match) => {
    const { scheme = '', authority = '', path = '' } = match.groups ?? {}
    if (notNetwork.test(scheme)) return null
    const host = authority
      .replace(/^.*@|;.*$/gu, '')
      .replace(/:\d{0,5}$/u, '')
      .replace(/[.,;:!]+$/u, '')
    // an address, a variable, a stand-in: http://$HOST/, https://mail..com/, https://ServerName/
    if (/^[\d.]+$|[{}$*%]|\.\.|^[A-Z][a-z]+[A-Z]\w*$/u.test(host)) return null
    const owner = hostOwner(host, settings)
    if (owner === 'loopback') return null
    if (owner === 'public' && publicSchemes.test(scheme)) return isPersonalLink(path) ? true : null
    if (owner === 'documentation') return false
    if (owner === 'own') return true
    if (/^s?ftps?$|^smb$|^webdav$|^davs?$/iu.test(scheme)) return true
    if (owner === 'internal')
      return (
        !/^(?:host|server|hostname|ip|localhost|\w*host|\w*server|domain|site|url|address)\w?$/iu.test(host) &&
        host.includes('.')
      )
    const around = text.slice(Math.max(0, match.index - 60), match.index + value.length + 30)
    return /上传|upload/iu.test(around)
  })
}

// A public service's link to one person's files: https://1drv.example/x is not, https://pan.baidu.com/s/1abc is.
function isPersonalLink(path: string): boolean {
  if (/contoso|fabrikam/iu.test(path)) return false
  return /^\/(?:s|share|link|folder|:[a-z]:|personal|t|f|u|i|d|file\/d|document\/d|spreadsheets\/d|presentation\/d|forms\/d|drive\/folders|scl\/fi|transfers?|download|e|dm|j|wc|l\/meetup-join|meet)\/[\w%!-]{6,}/iu.test(
    path,
  )
}

// \\files01\logs\in
const share = /(?<![\\\w:])\\\\(?<value>[A-Za-z0-9][\w.-]{0,62})(?=\\[\w$\p{Script=Han}])/gu

// `root` is a namespace of WMI: \\root\cimv2
const standIn =
  /^(?:server|host|computer|machine|share|fileserver|pc|domain|your|remote|name|dfs|unc|root)(?:name)?\d{0,2}$/iu

// Example: the letter in front of `\n` of `\\r\n`, a line break that a program escaped twice
const lineBreak = /^[rn]$/u

function findShares(text: string, settings: Settings): readonly Found[] {
  return findAll('host', share, text, (value) => {
    if (/^[\d.]+$/u.test(value) || lineBreak.test(value)) return null
    const owner = hostOwner(value, settings)
    if (owner === 'loopback' || owner === 'public') return null
    if (standIn.test(value)) return null
    return owner !== 'documentation'
  })
}

// srv-db01.corp.local, ftp2.helpdesk.example
const domainName = overLines('giu')`
  (?<![\w.@/\\-])(?<value>
    (?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,6}(?<last>
      com|cn|org|gov|edu|net|info|biz|top|vip|xyz|club|tech|cloud|online|site|example|test|invalid|local|localdomain
      |lan|corp|intra|intranet|internal|home|de|uk|fr|jp|kr|hk|tw|sg|in|au|ca|us|eu|ru|it|es|nl|ch|at|se|no|dk|fi|pl
      |br|mx|za|nz
    )
  )(?![\w-]|\.\w|\((?!\d))
`

function findNames(text: string, settings: Settings): readonly Found[] {
  return findAll('host', domainName, text, (value, match) => {
    const owner = hostOwner(value, settings)
    if (owner === 'loopback' || owner === 'public') return null
    if (owner === 'documentation') return null
    if (owner === 'own') return true
    const labels = value.split('.')
    const last = labels.at(-1)?.toLowerCase() ?? ''
    // java.net, asp.net, socket.in, README.de: two labels and a rare ending are more often no host
    const common = /^(?:com|cn|org|gov|edu|example|test|local|lan|corp|intranet|localdomain)$/u.test(last)
    if (!common && labels.length < 3) return null
    if (/^(?:com|org|net|java|javax|sun|io)$/iu.test(labels[0] ?? '')) return null
    if (value !== value.toLowerCase() && labels.length < 3) return false
    const around = text.slice(Math.max(0, match.index - 60), match.index + value.length + 30)
    return upload.test(around) && !/^\s*\(/u.test(text.slice(match.index + value.length))
  })
}

// 主机: files01, server name: SRV-DB01, 计算机名：ZHANG-PC
const label = overLines('giu')`
  (?:
    计算机名称?|电脑名称?|电脑编号|计算机编号|主机名称?|机器名|设备名称?|服务器名称?|主机
    |(?<![a-z])(?:
      host ?names?|computer ?names?|machine ?names?|server ?names?|device ?names?|workstation ?names?|workstations?
      |account domain|domain name|computer|host
    )
  )["']?[ \t]{0,4}[:=][ \t]{0,4}["']?(?<value>[A-Za-z0-9][\w.-]{2,62}[A-Za-z0-9])(?![\w.:\\/-]|\()
`

function findLabelled(text: string, settings: Settings): readonly Found[] {
  return findAll('host', label, text, (value) => {
    if (/^[\d.]+$/u.test(value) || !/[\d-]|\w\.\w/u.test(value)) return null
    if (/\.(?:exe|dll|ps1|log|conf|xml)$|linux|gnu|windows|^x+(?:\.x+)+$|^0x/iu.test(value)) return null
    const owner = hostOwner(value, settings)
    return owner === 'loopback' || owner === 'public' || owner === 'documentation' ? null : false
  })
}

// SSID「Corwin-Staff」, WiFi 名 Frell-Guest 密码 …: what a firm's own network is called
const wireless = overLines('giu')`
  (?:
    (?<![a-z])(?:ssid|wi-?fi(?= ?[:=] ?\S{1,40} ?[,，;；/|] ?(?:密码|口令|密钥|pass|key)))
    |无线(?= ?[:=] ?\S{1,40} ?[,，;；] ?(?:密码|口令|密钥))
    |(?:wi-?fi|无线(?:网络?)?|热点) ?(?:名称?|名字|信号)
    |(?:wi-?fi|无线(?:网络?)?|热点) ?(?=(?:用|连|接)的?)
  )(?:
    [ \t]{0,2}(?:[:=]|是|为|叫|(?:用|连|连接|接)的?是?)[ \t]{0,2}["'“「]?
    |[ \t]{0,2}["'“「]
    |[ \t](?=\S{1,40} ?[,，]? ?(?:密码|口令|密钥|pass|key|psk))
  )(?<value>[A-Za-z0-9][\w.-]{2,40})(?![\w])
`

// (hostname FRL-MFP-2F), host name is FRL-MFP-2F
const namedHost =
  /(?<![a-z])(?:host ?name|computer ?name|machine ?name)(?: is| was)? (?<value>(?=[\w-]{0,30}\d)[A-Z][A-Z0-9]{1,15}(?:-[A-Z0-9]{1,12}){1,3})(?![\w.-])/giu

// Names that Windows gives: DESKTOP-4F7K2QX, WIN-8J3N5B1KD0Q
const windowsName = /(?<![\w-])(?<value>(?:DESKTOP|LAPTOP)-[A-Z0-9]{7}|WIN-(?=[A-Z]*\d)[A-Z0-9]{8,12})(?![\w-])/gu
// Names that people give: ZHANGSAN-PC, PC-LIUWEI01, SRV-FILE02
const machineName =
  /(?<![\w.-])(?<value>[A-Z][A-Z0-9]{2,14}-(?:PC|NB|NOTEBOOK|LAPTOP|DESKTOP|SRV|DC|SQL)\d{0,3}|(?:PC|NB|SRV|SVR|DC|WS|SQL|DB|APP|FILE|VM)-?[A-Z]{2,12}-?\d{1,4})(?![\w-])/gu

function findComputerNames(text: string): readonly Found[] {
  return [
    ...findAll('host', windowsName, text, true),
    ...findAll('host', machineName, text, false),
    ...findAll('host', namedHost, text, false),
  ]
}
