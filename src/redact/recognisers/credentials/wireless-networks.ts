/** What wireless networks are called and the keys to them. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { isChosen, isSample } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** Names and keys of wireless networks in a sentence. */
export const wirelessNetworks: Recogniser = {
  name: 'wireless-networks',
  neverCertain: true,
  find: (text) => [
    ...findAll('password', wirelessKey, text, (value) => (/^\p{L}+$/u.test(value) ? null : false)),
    ...findAll('password', wirelessBareKey, text, (value) => (isChosen(value) && !isSample(value) ? false : null)),
    ...[wirelessName, networkOf].flatMap((pattern) => findAll('host', pattern, text, false)),
    ...[networkName, hanNetworkName].flatMap((pattern) => findAll('host', pattern, text, false)),
  ],
}

// SSID Frell-Staff, key "several words"
const wirelessKey =
  /\b(?:ssid|wi-?fi|wlan|hotspot|(?:guest|staff|wireless) network)\b[^\n.;]{0,50}?[ ,](?:key|psk|pass)(?: is|:| =|,? (?:it['’]s|it is|which is|now|namely))? ?["“](?<value>[^"”\n]{4,60})["”]/giu
// the Wi-Fi is Frell-Staff, key: drill-bit-61
const wirelessBareKey =
  /\b(?:ssid|wi-?fi|wlan|hotspot)\b[^\n.;]{0,50}?[ ,](?:key|psk|pass)(?: is |: ?| ?= ?| (?=[^\s\d]{0,40}\d))(?<value>[^\s"'“”,;<>\uFFFC]{5,59}[^\s"'“”,;.<>\uFFFC])/giu
// the Wi-Fi here is FrellStaff
const wirelessName = overLines('gmu')`
  (?<!\p{L})(?:
    SSID
    |(?:[Tt]he|[Oo]ur|[Mm]y|[Tt]heir|[Gg]uest|[Ss]taff) (?:[Ww]i-?[Ff]i|WLAN|[Hh]otspot)(?: network)?
    |(?<=(?:^|[.!?;,] ))[Ww]i-?[Ff]i
  )(?: here)? (?:is|was|is called|named) ["'“]?(?<value>
    (?!Wi-?Fi|WPA|WEP)(?=[\w-]{0,30}(?:[a-z][A-Z]|[-_\d]))[A-Z][\w-]{3,31}
  )(?![\w.])
`
// the guest network QX-Guest
const networkOf =
  /(?<!\p{L})(?:[Gg]uest|[Ss]taff|[Vv]isitor|[Oo]ffice|[Hh]idden|[Ww]ireless|[Ww]i-?[Ff]i) (?:network|SSID|WLAN) ["“]?(?<value>(?=[\w-]{0,30}(?:[a-z][A-Z]|[-_]))[A-Z][\w-]{3,31})(?![\w.])/gu
// SSID QX-SCAN-5G
const networkName =
  /\b(?:SSID|[Ss]sid)(?: is| was|[:=])? ?["“]?(?<value>(?=[\w-]{0,30}[-_\d])[A-Za-z][\w-]{3,31})(?![\w.])/gu

// 连的无线是 QX_Office_2F，热点名 qx-guest
const hanNetworkName =
  /(?:无线(?:网[络路]?)?|热点|信号|(?<![A-Za-z])[Ww][Ii]-?[Ff][Ii])(?:名称?|的?名字)?[ ]?(?:是|叫|为|:|连的是|(?=[\w-]{4,32} ?的?密码))[ ]?["“]?(?<value>(?=[\w-]{0,30}[-_])[A-Za-z][\w-]{3,31})(?![\w.])/gu
