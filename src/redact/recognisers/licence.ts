import { looksSecret, isSample } from './labelled-value.ts'
import { findAll } from './recogniser.ts'
import type { Recogniser } from './recogniser.ts'

// XXXXX-XXXXX-XXXXX-XXXXX-XXXXX of letters and digits
const productKey = /(?<![\w-])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![\w-])/gu
const labelledKey =
  /(?:产品密钥|产品密匙|许可证?密钥|许可证?号码?|激活码|注册码|授权号|产品id|(?<![a-z])(?:product|licen[cs]e|activation|registration|cd|serial) ?-?(?:key|code)s?|licen[cs]e(?=:)|授权(?=:)|product ids?|licen[cs]e numbers?)["')]{0,2}[ \t]{0,3}(?:[:=#是为]|is|->){0,2}[ \t]{0,3}["']?(?<value>[A-Z0-9][A-Z0-9-]{5,60})(?!\w)/giu
const labelledSerial =
  /(?:序列号|设备(?:编?号)|资产编号|资产号|机器码|硬件码|硬件id|设备id|设备sn|sn码|(?<![a-z])(?:serial ?(?:numbers?|no\.?|#|id)|s\/n|sn|service ?tags?|asset ?(?:tags?|numbers?|no\.?|ids?)|hardware ?ids?|machine ?(?:code|id)s?|imei|serial(?= (?:is )?[A-Z0-9]{7})|(?:laptop|notebook|pc|device|machine|inventory|equipment|printer|scanner) ?(?:tags?|labels?|sticker)|imsi|iccid|meid|uuid of the device))["')]{0,2}[ \t]{0,4}(?:[:=#是为]|is|->)?[ \t]{0,4}(?:[:=])?["']?(?<value>[A-Z0-9][A-Z0-9/-]{4,40})(?![\w])/giu

// Volume keys that Microsoft publishes (KMS client setup keys) are documentation.
const publishedKey =
  /^(?:W269N-WFGWX|NPPR9-FWDCX|TX9XD-98N7V|VDYBN-27WPP|WMDGN-G9PQG|N69G4-B89J2|WC2BQ-8NRM3|DPCNP-XQFKJ|N9J9Q-Q7MMP|VTNMT-2FMYP|XXXXX-XXXXX)/u

/** Licence keys and serial numbers. */
export const licence: Recogniser = {
  name: 'licence',
  find: (text) => [
    ...findAll('licence-key', productKey, text, (value) =>
      publishedKey.test(value) || !/\d/u.test(value) || !/[A-Z]/u.test(value)
        ? null
        : !/^(?:12345|ABCDE|AAAAA|XXXXX)/u.test(value),
    ),
    ...findAll('licence-key', labelledKey, text, (value) =>
      looksSecret(value) && /\d/u.test(value) && (value.includes('-') || value.length > 9) && !isSample(value)
        ? false
        : null,
    ),
    ...findAll('serial-number', labelledSerial, text, (value) => (isSerial(value) && !isSample(value) ? false : null)),
  ],
}

// 5CG1234XYZ, PF2ABCDE, 128-8886952; no ordinary word
function isSerial(value: string): boolean {
  return (value.match(/\d/gu)?.length ?? 0) > 1 || (/^[A-Z\d-]{6,}$/u.test(value) && /\d/u.test(value))
}
