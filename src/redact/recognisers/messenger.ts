import { findAll } from './recogniser.ts'
import type { Recogniser } from './recogniser.ts'

// QQ：12345678, QQ号是 12345678, QQ群 123456789
const qq =
  /(?<![a-z])qq(?: ?(?:号码?|群号?|number))?[ \t]{0,3}(?:[:=是为]|is)?[ \t]{0,3}(?<value>[1-9]\d{4,11})(?![\w@.])/giu
// 微信：wx_jdoe, WeChat ID: jdoe-88, 钉钉号: jdoe
const account =
  /(?:微信号?|weixin|wechat(?: ?id)?|钉钉号?|dingtalk|飞书号?|企业微信|企微|skype(?: ?(?:name|id))?|telegram|whatsapp|line ?id|微博)[ \t]{0,3}(?:[:=是为]|is|id[:：])[ \t]{0,3}["'@]?(?<value>[a-z0-9+][\w.:+-]{4,40})(?!\w)/giu
const wechatId = /(?<!\w)wxid_\w{6,24}(?!\w)/giu

/** QQ and WeChat numbers, and accounts of other messengers. */
export const messenger: Recogniser = {
  name: 'messenger',
  find: (text) => [
    ...findAll('messenger', qq, text, true),
    ...findAll('messenger', account, text, (value) =>
      /[\d_.:]|^[a-z]+$/iu.test(value) && !/^https?/iu.test(value) ? /\d/u.test(value) : null,
    ),
    ...findAll('messenger', wechatId, text, true),
  ],
}
