import { overLines } from '../../../language/patterns/over-lines.ts'
import { isOrdinary } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Recogniser } from '../recogniser.ts'

/** QQ and WeChat numbers, and accounts of other messengers and of remote control. */
export const messenger: Recogniser = {
  name: 'messenger',
  find: (text) => [
    ...findAll('messenger', qq, text, true),
    ...findAll('messenger', account, text, (value) =>
      /[\d_.:]|^[a-z]+$/iu.test(value) && !/^https?/iu.test(value) ? /\d/u.test(value) : null,
    ),
    ...findAll('messenger', accountBeside, text, (value) => (/^\D+\d(?:\.|$)/u.test(value) ? null : false)),
    ...findAll('messenger', wechatId, text, true),
    ...findAll('messenger', accountInBrackets, text, false),
    ...findAll('messenger', uin, text, true),
    ...findAll('messenger', messengerFurtherOn, text, false),
    ...findAll('messenger', remote, text, true),
    ...findAll('messenger', meeting, text, (value) => (isMeeting(value) ? false : null)),
    ...findAll('messenger', meetingLink, text, true),
    ...findAll('messenger', handle, text, (value) => (/\.(?:exe|com|dll|net|msi)$/iu.test(value) ? null : false)),
    ...findAll('messenger', groupedId, text, false),
    ...findAll('password', beside, text, (value) => (isOrdinary(value) ? null : false)),
    ...findAll('password', remotePassword, text, (value) =>
      isOrdinary(value) || /^pass/iu.test(value) ? null : false,
    ),
    ...findAll('messenger', dialled, text, true),
  ],
}

// QQ：12345678, QQ号是 12345678, QQ群 123456789
const qq = overLines('giu')`
  (?:
    (?<![a-z])qq(?: ?(?:号码?|群号?|number))?
    |(?:钉钉|微信|企微|飞书)群号?|(?<!\p{Script=Han})群号
  )[ \t]{0,3}(?:[:=是为]|is)?[ \t]{0,3}(?<value>[1-9]\d{4,11}|[1-9]\d{1,4}(?: \d{3,4}){2})(?![\w@.]| \d)
  |(?<![a-z])qq[^\n\d。;；]{1,8}(?:我的)?(?:是|:) ?(?<value>[1-9]\d{5,10})(?![\w@.])
`
// 微信：wx_jdoe, WeChat ID: jdoe-88, 钉钉号: jdoe
const account =
  /(?:微信号?|(?<![a-z])[wv]x(?=[ ]?[:：])|weixin|wechat(?: ?id)?|钉钉号?|dingtalk|飞书号?|企业微信|企微|skype(?: ?(?:name|id))?|telegram|whatsapp|line ?id|微博)[ \t]{0,3}(?:[:=是为]|is|id[:：])[ \t]{0,3}["'@]?(?<value>[a-z0-9+][\w.:+-]{4,40})(?!\w)/giu
// 微信 jdoe_88, 加我微信 jdoe-wx7
const accountBeside =
  /(?:微信号?|wechat(?: id)?|钉钉号?|飞书号?|企微|企业微信|wx|vx|v信|加v)[ \t]{1,3}(?<value>[a-z][a-z0-9]{0,20}(?:[_-][a-z0-9]{1,20}|\d{2,10})[a-z0-9_-]{0,20})(?!\w)/giu
const wechatId = /(?<!\w)wxid_\w{6,24}(?!\w)/giu
// 在微信（jdoe-wx7）确认
const accountInBrackets =
  /(?:微信|钉钉|飞书|企微|wechat|telegram|skype|line(?= ?\p{Script=Han}{0,4} ?\(id))(?: ?\p{Script=Han}{1,4})? ?\((?:id|号)?[ :]{0,2}(?<value>(?=[a-z0-9]{0,20}[_-]|[a-z]{2,20}\d)[a-z][\w-]{4,30})\)/giu
// QQ 找我也行 880412377
const messengerFurtherOn = /(?<![A-Za-z])(?:QQ|qq)[^\n\d。；;,，]{1,10}?(?<value>[1-9]\d{7,10})(?![\w@.])/gu
// uin=40718222 in a log of a messenger
const uin = /(?<![\w-])(?:uin|qq_?(?:num|no|id))["']?[=:][ ]?["']?(?<value>[1-9]\d{4,11})(?!\w)/giu

// Slack handle @jdoe, Teams: j.doe, Skype live:jdoe
const handle = overLines('giu')`
  \b(?:
    slack|teams|skype|telegram|discord|zoom|signal|instagram|twitter|mastodon|matrix
  )(?: (?:handle|name|id|user|contact|me at))?[ :：]{1,3}(?:at |is )?(?<value>
    @[a-z0-9][\w.-]{2,40}|live:[\w.:-]{2,40}|[a-z][a-z0-9]{0,20}[._][a-z][\w.]{1,20}
  )(?!\w|\.\w)
`
// session ID 412 998 771, your ID is 412-998-771
const groupedId =
  /\b(?:id|编号|识别码)[ :：#]{1,3}(?:is |是 ?)?(?<value>\d{3}([ -])\d{3}\2\d{3,4}(?:\2\d{2,4})?|\d([ -])\d{3}\3\d{3}\3\d{3})(?!\d|[.-]\d)/giu
// … 412 998 771 and passcode gannet
const beside =
  /\d ?(?:and|with|,|\/|&|;|，|、)? ?(?:the )?(?:passcode|password|pass|pwd?|code|密码|验证码)[ :：]{1,2}(?<value>[a-z]{4,20})(?=[.,;，。；]|$)/gimu
// 向日葵 512 334 887 / a8k3zq
const remotePassword =
  /(?:anydesk|teamviewer|todesk|rustdesk|ultraviewer|sunlogin|向日葵)[^\d\n]{0,14}(?:\d[ -]?){8,12} ?[/|,，] ?(?:(?:pass(?:word|code)?|pw|pwd|code|密码|口令|验证码)[ :]{1,2})?(?<value>[a-z0-9]{4,12})(?!\w)/giu

// AnyDesk 123 456 789, 向日葵识别码 512 334 887, 腾讯会议号 123-456-789
const remote = overLines('giu')`
  (?:
    anydesk|teamviewer|todesk|rustdesk|ultraviewer|sunlogin|向日葵|识别码|设备代码|腾讯会议|会议|伙伴 ?id|会议号
    |会议 ?id|meeting id|conference id|zoom(?: id| meeting)?|webex
  )[^\d\n]{0,14}(?<value>(?:\d[ -])?\d{3}[ -]?\d{3,4}[ -]?\d{3,4}(?:[ -]\d{2,4})?|\d{1,3} \d{3} \d{3})(?!\d|\.\d)
`

// 会议号 81234567, Teams meeting ID: 212 345 678 901, Webex meeting number 2554 123 4567
const meeting = overLines('giu')`
  (?:
    (?:
      会议(?:号码?|编号|代码|id|室号)|参会号|入会号
      |(?:腾讯|钉钉|飞书|企微|华为云|全时|小鱼易连)会议
      |\b(?:meeting|conference|webinar) ?(?:id|number|no\.?|code)\b
    )[^\d\n]{0,24}
    |\b(?:zoom|teams|webex|voov|gotomeeting|google meet|ringcentral)\b(?:
      [ :：#]|meeting|会议|id|号|is|是|number|room|link|call|\(
    ){0,8}
  )(?<value>\d{2,12}(?:[ -]\d{2,6}){0,4})(?!\d|[.:/-]\d|[\p{L}%])
`
// meet.google.com/abc-defg-hij, meeting.tencent.com/dm/Ab12cd
const meetingLink =
  /\b(?:meet\.google\.com\/(?<value>[a-z]{3}-[a-z]{4}-[a-z]{3})|(?:meeting\.tencent\.com\/(?:dm|p)|vc\.feishu\.cn\/j|meeting\.dingtalk\.com\/j)\/(?<value>[\w-]{6,24}))(?![\w-])/giu
const dated = /^(?:19|20)\d{2}[ -](?:0?[1-9]|1[0-2])(?:[ -]|$)|^(?:19|20)\d{6}$/u

// Eight to twelve digits, and no date.
function isMeeting(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length
  return digits > 7 && digits < 13 && !dated.test(value)
}

// +44 20 7946 0018,,839201447#: what is dialled after a number to join
const dialled = /(?<=\d,{1,4})\d{6,12}(?=#)/gu
