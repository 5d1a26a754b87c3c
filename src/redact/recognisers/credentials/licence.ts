import { overLines } from '../../../language/patterns/over-lines.ts'
import { looksSecret, isSample } from '../labelled-value.ts'
import { othersOfList } from '../numbers/others-of-list.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

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
    ...findAll('licence-key', licenceOf, text, (value) => (/\d/u.test(value) ? false : null)),
    ...findAll('licence-key', besideLicence, text, false),
    ...findAll('licence-key', byShape, text, (value) =>
      isKeyShaped(value) && !publishedKey.test(value) ? false : null,
    ),
    ...findAll('serial-number', imei, text, false),
    ...findAll('licence-key', spacedKey, text, (value) => (/\d/u.test(value) && !/[a-z]/u.test(value) ? false : null)),
    ...findAll('serial-number', labelledSerial, text, (value) =>
      isSerial(value) && !isSample(value) ? false : null,
    ).flatMap((found) => [found, ...othersOfList(text, found)]),
    ...[groupedSerial, serialFurtherOn, serialInBytes, radio].flatMap((pattern) =>
      findAll('serial-number', pattern, text, false),
    ),
    ...findAll('serial-number', furtherSerial, text, (value) => (isDeviceSerial(value) ? false : null)),
    ...findAll('serial-number', besideDevice, text, (value) => (isDeviceSerial(value) ? false : null)),
  ],
}

// XXXXX-XXXXX-XXXXX-XXXXX-XXXXX of letters and digits
const productKey = /(?<![\w-])[A-Z0-9]{5}(?:-[A-Z0-9]{5}){4}(?![\w-])/gu
const labelledKey = overLines('giu')`
  (?:
    产品密钥|产品密匙|许可证?密钥|许可证?号码?|激活码|注册码|授权号|产品id
    |(?<![a-z])(?:product|licen[cs]e|activation|registration|cd|serial) ?-?(?:key|code)s?
    |licen[cs]e(?=:)|授权(?=:)|product ids?|licen[cs]e (?:numbers?|no\.?|nr\.?)
  )["')]{0,2}[ \t]{0,3}(?:[:=#是为]|is|->){0,2}[ \t]{0,3}["']?(?<value>[A-Z0-9][A-Z0-9-]{5,60})(?!\w)
`
// Licence of Frell: AB12-CD34-EF56
const licenceOf =
  /\blicen[cs]es?(?: keys?)? (?:of|for) [^\n:;.]{2,30}: ?(?<value>[A-Z0-9]{3,6}(?:-[A-Z0-9]{3,6}){2,8})(?![\w-])/giu
// LIC-QX3-7H2M-0Q9P: four groups and more, two of which mix letters and digits
const byShape = /(?<![\w./\\-])[A-Z\d]{2,6}(?:-[A-Z\d]{3,6}){3,8}(?![\w-]|\.\w)/gu

function isKeyShaped(value: string): boolean {
  return value.split('-').filter((group) => /\d/u.test(group) && /[A-Z]/u.test(group)).length > 1
}

const labelledSerial = overLines('giu')`
  (?:
    序列号
    |序号(?=[是为:： (（]{0,2}(?:例如|如|比如)? ?[A-Z0-9]{8})
    |设备(?:编?号)
    |资产编号
    |财产编?号
    |财编
    |资产号
    |资产(?= ?[A-Z]{2,6}-[A-Z0-9])
    |机器码
    |硬件码
    |硬件id
    |设备id
    |设备sn
    |sn码
    |主机id
    |机器id
    |加密狗(?:编?号|id)
    |(?<![a-z])(?:
      serial ?(?:numbers?|no\.?|#|id)|s\/n|sn(?=[^a-z0-9\n]|[a-z0-9]{9})|service ?tags?
      |asset ?(?:tags?|numbers?|no\.?|ids?)|assets?(?= [A-Z]{2,6}-[A-Z0-9])|tags?(?=: ?[A-Z]{2,5}-\d{5})
      |hardware ?ids?|(?:machine|host) ?(?:code|id)s?|dongle ?(?:ids?|no\.?|numbers?)|imei
      |serials?(?= (?:is |are )?[A-Z0-9-]{7}|: ?[A-Z0-9-]{7})
      |(?:laptop|notebook|pc|device|machine|inventory|equipment|printer|scanner) ?(?:tags?|labels?|sticker)
      |imsi|iccid|meid|uuid of the device
    )
  )["')]{0,2}[ \t]{0,4}(?:
    [:=#是为]|is|->|[(（](?:例如|如|比如|e\.g\.)?
  )?[ \t]{0,4}(?:[:=])?["']?(?<value>[A-Z0-9][A-Z0-9/-]{4,40})(?![\w])
`

// IMEIs 356938035643809 and 35-209900-176148-1
const imei = /(?<=\bimeis?\b[^\n.;]{0,48}?)(?<![\w-])(?:\d{15}|\d{2}-\d{6}-\d{6}-\d)(?![\w-])/giu
// the licence FRELL-5512-8841-0937 is fine, our licence FRLT-7C2K-99QA runs out
const besideLicence = /\b[Ll]icen[cs]e (?<value>[A-Z]{2,8}(?:-(?=[A-Z]{0,5}\d)[A-Z\d]{3,6}){2,5})(?![\w-])/gu

// SN CN4B 0012345678, S/N S C-H1AB23456789: printed in two groups
const groupedSerial =
  /(?:序列号|机身号|出厂编号|sn码|(?<![a-z])(?:serial ?(?:numbers?|no\.?|#)|s\/n|sn))(?:[ \t]{0,3}(?:[:=#是为]|is)){0,2}[ \t]{0,3}(?<value>[A-Z0-9]{4}[ -]\d{6,14}|[A-Z] [A-Z]{1,2}-?[A-Z0-9]{8,16})(?![\w-])/giu
// the laptop (CN4B0012345678), 打印机（VNK3R12345）: in brackets behind a device
const besideDevice = overLines('giu')`
  (?:
    打印机|复印机|一体机|扫描仪|笔记本|台式机|电脑|主机|显示器|投影仪|交换机|路由器|防火墙|服务器|终端|平板|手机
    |读卡器|加密狗|设备|硬盘
    |(?<![a-z])(?:
      laptop|notebook|desktop|pc|printer|copier|scanner|monitor|display|projector|switch|router|firewall|server
      |terminal|tablet|phone|dongle|device|dock|drive|camera|handset|scale|reader|ups
    )
  )s?[^()\n,，。;；]{0,24}\((?:sn|s\/n|序列号|编号)?[ :]{0,2}(?<value>[A-Z0-9]{2,6}-?[A-Z0-9]{5,16})\)
`
// serial numbers GX-204417 and GX-204418, 序列号 AB12345678、AB12345679: the others of a list
const furtherSerial =
  /(?<=(?:序列号|\bserials?\b|s\/ns?)[^\n。;；.]{6,80}(?:\band |[,，、&/和及与] ?))(?<value>[A-Z0-9]{2,6}-?[A-Z0-9]{5,16})(?![\w-])/giu
// serial of that one: 99J2…, (CN=…, serial 4A:0F:77:21), ESN 80D4F21A, the serials R52… and R53…
const serialFurtherOn =
  /\b[Ss]erials? (?:of|for|on) (?:the |that |this |our |my |its )?(?:[\w-]{2,14} ){0,3}?[\w-]{2,14}(?:: | is | was | = )(?<value>(?=[A-Z-]{0,20}\d)[A-Z0-9][A-Z0-9-]{6,30})(?![\w-])/gu
const serialInBytes =
  /(?:\b[Ss]erial(?: ?(?:no\.?|number))?|序列号)[ :=是为]{1,3}(?<value>[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){3,19})(?![\w:])/gu
const radio = /\b(?:ESN|MEID|EID|EUI|IMEISV)[ :]{1,2}(?<value>[0-9A-F]{8,32})(?!\w)/gu
const notSerial = /^(?:KB|CVE|0X|RFC|ISO|IEEE|WIN|MS)\d|^\d+(?:GB|MB|TB|MHZ|GHZ|RPM|HZ)$/iu

// A letter in capitals, and numbers enough for a count of what was made.
function isDeviceSerial(value: string): boolean {
  const digits = value.match(/\d/gu)?.length ?? 0
  return digits > 3 && /[A-Z]/u.test(value) && !/[a-z]/u.test(value) && value.length > 7 && !notSerial.test(value)
}

// product key VK7JG 12345 …: as stickers print it
const spacedKey =
  /(?:密钥|激活码|注册码|序列号|(?<![a-z])key)s?[ :=#是为]{0,4}(?:is )?(?<value>[A-Z0-9]{5}(?: [A-Z0-9]{5}){4})(?![\w-])/giu

// Volume keys that Microsoft publishes (KMS client setup keys) are documentation.
const publishedKey =
  /^(?:W269N-WFGWX|NPPR9-FWDCX|TX9XD-98N7V|VDYBN-27WPP|WMDGN-G9PQG|N69G4-B89J2|WC2BQ-8NRM3|DPCNP-XQFKJ|N9J9Q-Q7MMP|VTNMT-2FMYP|XXXXX-XXXXX)/u

// 5CG1234XYZ, PF2ABCDE, 128-8886952; no ordinary word
function isSerial(value: string): boolean {
  // 序列号：CT660 那台: a model, which has no more
  if (/^[A-Z]{1,3}\d{1,3}$/u.test(value)) return false
  return (value.match(/\d/gu)?.length ?? 0) > 1 || (/^[A-Z\d-]{6,}$/u.test(value) && /\d/u.test(value))
}
