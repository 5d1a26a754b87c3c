/** What mail programs call the lines of a quoted header, by language. */
import { asianLabels } from './header-labels-of-asia.ts'
import { europeanLabels } from './header-labels-of-europe.ts'
import type { HeaderLabels } from './header-field.ts'

/** By ISO 639-1 code. A label that languages use for different fields means what it does in the first of them. */
export const headerLabels: Readonly<Record<string, HeaderLabels>> = {
  zh: {
    from: '发件人|来自|从|自|由|发信人|寄件者|寄件人|發件人|发送人|发送者|發信人|发自',
    sent: '发送时间|发送日期|日期|时间|寄件日期|寄件時間|傳送時間|發送時間|發送日期|发信时间|发件时间|发出时间|寄件时间|已发送|发送|创建时间|时间和日期|日期和时间|時間|已發送',
    to: '收件人|至|致|到|给|接收人|收信人|收件者|收件對象|发送至',
    cc: '抄送|复制到|抄送人|抄送者|抄送至|副本|密送|密件抄送|密件副本|暗送|抄報|抄报',
    subject: '主题|题目|主旨|主題|标题|標題|邮件主题|郵件主題|邮件标题',
    attachments: '附件|附加檔案|附加档案',
    other: '重要性|优先级|優先順序|敏感度|回复地址|回复至|答复|回覆|邮件大小|大小',
  },
  en: {
    from: 'from|sender|from email|sent from|from sender',
    sent: 'sent|date|sent on|sending time|send time|sent date|sending date|delivery time|created|created at|created on|date sent|sent at|sent time|date and time|time sent',
    to: 'to|recipient|recipients|addressee|addressees|receiver|sent to',
    cc: 'cc|co|bcc|copy|copy to|make a copy for|copied to|carbon copy|cc to|bcc to',
    subject: 'subject|subj|theme|topic|title|subject line',
    attachments: 'attachments|attachment|attachment(s)|attached',
    other:
      'importance|priority|reply-to|reply to|sent by|organization|newsgroups|sensitivity|categories|resent-from|please respond to|message-id|user-agent|in-reply-to|references|x-mailer|mailer|mime-version|content-type|list-id|when|where|external|security level|follow up flag|flag status|return receipt|conversation',
  },
  ...europeanLabels,
  ...asianLabels,
}
