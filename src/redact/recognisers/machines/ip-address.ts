import { overLines } from '../../../language/patterns/over-lines.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { addressedKinds, editionWords } from '../../lexicon/product-kinds.ts'
import { findAll } from '../recogniser.ts'

/** IPv4 and IPv6 addresses, except loopback, masks, and resolvers that everybody knows. */
export const ipAddress: Recogniser = {
  name: 'ip-address',
  find: (text) => [...findVersion4(text), ...findVersion6(text)],
}

// 192.0.2.17
const version4 = overLines('gu')`
  (?<![\w.-]|\d,)(?:\d{1,3}\.){3}\d{1,3}(?=_\d{1,2}(?!\w))
  |(?<![\w.-]|\d,)(?:\d{1,3}\.){3}\d{1,3}(?![\w]|\.\d|-\d)
  |(?<![\w.-]|\d,)(?:\d{1,3}\.){3}\d{1,3} ?[-~–] ?(?:(?:\d{1,3}\.){3})?\d{1,3}(?![\w-]|\.\w)
  |(?<![\w.-])(?:10\.\d{1,3}|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.(?:\d{1,3}\.)?[xX*](?:\.[xX*])?(?![\w.])
`
// 2001:db8::8a2e:370:7334, fe80::5cf8:3ba7:6d7:f169%3
const version6 =
  /(?<![\w:.])(?:[0-9a-f]{1,4}:){1,7}(?::?[0-9a-f]{1,4}){0,7}(?:::)?(?:%\w{1,16})?(?![\w:])|(?<![\w:.])::(?:[0-9a-f]{1,4}:){1,6}[0-9a-f]{1,4}(?![\w:])/giu
// `version `, `版本：`, `v`, `升级到`: the number that follows is a version.
const versionBefore =
  /(?:\bv|\bver\.?|versions?|\brelease|\bbuild|\bfirmware|\bdriver|版本号?|版|固件|驱动|补丁)\s{0,2}["']?[:=(]?\s{0,2}["']?$/iu
// what is brought to a version, and to another address as well
const becameBefore =
  /(?:升级(?:到|至|为)|更新(?:到|至|为)|回退(?:到|至)|降级(?:到|至)|[升降刷退](?:到|至|回)|[装换刷](?:成|回|为)(?:了)?|upgraded? to|updated? to|downgraded? to|rolled back to)\s{0,2}["']?[:=(]?\s{0,2}["']?$/iu
// `Contoso Server 12.2.1.4`: small numbers right behind a product's name.
const wordBefore = /[A-Za-z][A-Za-z0-9+#]{1,30}\)?[ _-]$/u
// `Contoso Secure Client 5.1.3.62`, `Contoso 客户端 5.1.3.62`: a name with a capital, and what has an address only behind another one
const productBefore = new RegExp(
  `(?:^|[^\\w.\\\\/:=-])(?:[A-Z][A-Za-z0-9+#]{1,30} (?:${addressedKinds})|(?!(?:${addressedKinds})[ _-]?$)(?=\\w{0,30}[a-z])[A-Z][A-Za-z0-9+#]{1,30})[ _-]$|(?:${editionWords})[ ]?$`,
  'u',
)
const addressBefore =
  /(?:\b[Ii][Pp](?:v4)?|[Aa]ddress|\bhost|\bserver|[Ss]erver\s?[:=]|\bfrom|\bto|\bping|\bssh|\btelnet|\bvia|\bDNS|\bdns|[Gg]ateway|\bat|\bon|\band|\bor|地址|主机|服务器|网关)\s{0,2}[:=]?\s{0,2}$/u

/**
 * Values of a text that are no addresses though they could be: small numbers that it calls a version. `升到 2.3.0.22` says less
 * than `固件 2.3.0.22` elsewhere in the same case.
 */
export function versionsNamed(text: string): readonly string[] {
  return matchesOf(version4, text)
    .filter(({ 0: value, index }) => {
      const parts = value.split('.').map(Number)
      if (!isSmall(parts.slice(0, 3)) || isPrivate(parts)) return false
      const before = text.slice(Math.max(0, index - 40), index)
      return (isSmall(parts) && isNamedVersion(before, parts)) || isOfProduct(before)
    })
    .map(([value]) => value)
}

function findVersion4(text: string): readonly Found[] {
  return findAll('ip-address', version4, text, (value, match) => {
    if (/[xX*]$/u.test(value)) return false
    const parts = value
      .replace(/ ?[-~–].*$/u, '')
      .split('.')
      .map(Number)
    if (parts.some((part) => part > 255) || /(?:^|\.)0\d/u.test(value)) return null
    if (isWellKnown(value, parts)) return null
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    if (isNamedVersion(before, parts)) return null
    const versionLike = isSmall(parts.slice(0, 3))
    if (versionLike && !isPrivate(parts) && isOfProduct(before)) return null
    const small = isSmall(parts)
    if (small && !isPrivate(parts) && wordBefore.test(before) && !addressBefore.test(before)) return null
    if (parts[0] === 0) return null
    const network = parts[3] === 0 && !text.startsWith('/', match.index + value.length)
    if (network && (parts[0] ?? 0) < 40 && !isPrivate(parts) && !addressBefore.test(before)) return null
    return !isPrivate(parts) && !versionLike && !network && !isDocumentation(parts) && !knownServices.test(value)
  })
}

function isNamedVersion(before: string, parts: readonly number[]): boolean {
  const [first = 0] = parts
  // 换成 10.20.8.51 is said of an address as well: only small numbers are a version then
  const isAddress = isPrivate(parts) && !isSmall(parts)
  return versionBefore.test(before) || (first < 40 && !isAddress && becameBefore.test(before))
}

function isSmall(parts: readonly number[]): boolean {
  return parts.every((part) => part < 40)
}

function isOfProduct(before: string): boolean {
  return productBefore.test(before) && !addressBefore.test(before)
}

// Ranges of Microsoft 365, Google, Cloudflare and GitHub that vendors' documentation names.
const knownServices =
  /^(?:13\.107|52\.(?:9[6-9]|1[01]\d)|40\.(?:9[2-9]|10[0-7])|104\.47|157\.5[4-9]|207\.46|131\.253|204\.79|20\.190|172\.217|142\.250|216\.58|74\.125|104\.1[6-9]|104\.2[0-7]|172\.6[4-7]|140\.82|185\.199)\./u

function isPrivate([first = 0, second = 0]: readonly number[]): boolean {
  return (
    first === 10 ||
    (first === 172 && second >= 16 && second < 32) ||
    (first === 192 && second === 168) ||
    (first === 100 && second >= 64 && second < 128)
  )
}

// RFC 5737, and 198.18.0.0/15 of RFC 2544.
function isDocumentation([first, second, third]: readonly number[]): boolean {
  return (
    (first === 192 && second === 0 && third === 2) ||
    (first === 198 && second === 51 && third === 100) ||
    (first === 203 && second === 0 && third === 113) ||
    (first === 198 && (second === 18 || second === 19))
  )
}

const publicResolvers: ReadonlySet<string> = new Set([
  '8.8.8.8',
  '8.8.4.4',
  '1.1.1.1',
  '1.0.0.1',
  '9.9.9.9',
  '114.114.114.114',
  '114.114.115.115',
  '223.5.5.5',
  '223.6.6.6',
  '119.29.29.29',
  '180.76.76.76',
  '208.67.222.222',
  '208.67.220.220',
  '168.63.129.16',
  '4.2.2.2',
])

function isWellKnown(value: string, parts: readonly number[]): boolean {
  const [first = 0, second] = parts
  // 169.254.18.7: what a machine calls itself that got no address (RFC 3927)
  if (first === 127 || first >= 224 || (first === 169 && second === 254)) return true
  if (value === '0.0.0.0' || publicResolvers.has(value)) return true
  // 128.0.0.0, 10.0.0.0: networks and masks name no machine
  return parts.slice(1).every((part) => part === 0)
}

function findVersion6(text: string): readonly Found[] {
  return findAll('ip-address', version6, text, (value) => {
    const address = value.replace(/%.*$/u, '').toLowerCase()
    const groups = address.split(':').filter((group) => group !== '')
    const compressed = address.includes('::')
    if (!compressed && groups.length !== 8) return null
    if (address.split('::').length > 2 || groups.length > 8 || groups.length < 2) return null
    if (!groups.some((group) => /\d/u.test(group)) || !groups.some((group) => group.length > 2)) return null
    return !address.startsWith('2001:db8') && !address.startsWith('fe80')
  })
}
