import { overLines } from '../../../language/patterns/over-lines.ts'
import { canMatch } from '../../../language/patterns/matches.ts'
import type { Recogniser } from '../recogniser.ts'
import { findAll } from '../recogniser.ts'

/** MAC addresses in the spellings of Windows, Linux, Cisco and H3C; broadcast and zero stay. */
export const macAddress: Recogniser = {
  name: 'mac-address',
  find: (text) => [
    ...findAll('mac-address', labelled, text, true),
    ...(canMatch(cardTalk, text) && cardTalk.test(text) ? findAll('mac-address', joined, text, false) : []),
    ...findAll('mac-address', address, text, (value) => {
      const digits = value.replace(/[^0-9a-f]/giu, '')
      if (/^(?:0+|f+)$/iu.test(digits)) return null
      // 2020-1234-5678: digits alone in fours may be any number
      if (value.length === 14 && !/[a-f]/iu.test(digits)) return null
      return !/^(?:0?123456789abc|aabbccddeeff|001122334455|00155d.{6})$/iu.test(digits)
    }),
  ],
}

// 00:1A:2B:3C:4D:5E, 00-1A-2B-3C-4D-5E, 001a.2b3c.4d5e, 001a-2b3c-4d5e
const address =
  /(?<![0-9a-z:.-])(?:[0-9a-f]{2}(?:(?::[0-9a-f]{2}){5}|(?:-[0-9a-f]{2}){5})|[0-9a-f]{4}(?:(?:\.[0-9a-f]{4}){2}|(?:-[0-9a-f]{4}){2}))(?![0-9a-z:-]|\.[0-9a-z])/giu

// MAC 地址 3C5282ABCDEF
const labelled = /\bmac(?: ?(?:地址|address))?[ :：是为=]{1,4}(?<value>[0-9a-f]{12})(?!\w)/giu

// 网卡 3C5282ABCDEF 一直离线: twelve digits in one piece, where the text speaks of network cards
const joined = /(?<![\w.+/=-])(?=[0-9]{0,11}[a-f])(?=[a-f]{0,11}[0-9])(?<value>[0-9a-f]{12})(?![\w+/=-]|\.\w)/giu
const cardTalk = overLines('iu')`
  \bmac\b|网卡|物理地址|硬件地址|绑定地址|无线接入|准入
  |\b(?:physical|hardware|ethernet|wi-?fi|wireless|station|bssid) address
  |\b(?:network|ethernet|wireless|wi-?fi|lan) (?:card|adapter|interface)
  |\bbssid\b|\bnics?\b|\bdhcp\b|\bwake.on.lan\b|\bhost ?ids?\b|\blmhostid\b|主机 ?id
`
