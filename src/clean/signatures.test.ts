import { describe, expect, test } from 'vitest'
import type { BodyContext } from './body.ts'
import { byInes, byLin, cut, senderOf } from './fixtures/bodies.ts'

describe('signatures', () => {
  test.each<[string, string, string, BodyContext]>([
    [
      'name, organisation, contacts',
      '请验证。\n谢谢。\n\n林晓 Lin Xiao\n\n示例科技有限公司\n\nExample Tech Co.,Ltd.\n\n服务电话： 4000000000\n\n官方网站: www.example.com\n\n示例\nE X',
      '请验证。\n谢谢。',
      byLin,
    ],
    [
      'title and pipes',
      'Please check.\n\nBest regards,\nInes Okafor\nSupport Engineer | Orchard Services\nTel: +1 555 0100 | ines@orchard.test',
      'Please check.\n\nBest regards,',
      byInes,
    ],
    [
      'address lines',
      'See attached.\n\nCordially,\nInes Okafor\nOrchard Corp.\n1400 Example Street, 38th Floor, Legal\nHouston, Texas 77002\n+1 (713) 555-0132',
      'See attached.\n\nCordially,',
      byInes,
    ],
    [
      'department and organisation',
      'It stops.\n\nThx\nInes Okafor\nData Engineering, Orchard Outfitters',
      'It stops.\n\nThx',
      byInes,
    ],
    ['organisation IT', 'It stops.\n\nThanks,\nInes Okafor\nOrchard Logistics IT', 'It stops.\n\nThanks,', byInes],
    ['name and organisation in one line', 'It stops.\n\nInes Okafor, Orchard Nurseries', 'It stops.', byInes],
    ['organisation without a form', 'It stops.\n\nInes Okafor\nOrchard Dried Fruit', 'It stops.', byInes],
    [
      'name, organisation, department and phone in one line',
      '打印机又脱机了。\n\n林晓 示例水泥 电仪车间 13800000000',
      '打印机又脱机了。',
      byLin,
    ],
    [
      'from the name to the address',
      'It stops.\n\nInes Okafor, Orchard Nurseries, ines@orchard.test',
      'It stops.',
      byInes,
    ],
    ['name and phone in one line', '打印机又脱机了。\n林晓 分机 2107', '打印机又脱机了。', byLin],
    [
      'team and survey',
      'Please restart it.\n\nInes Okafor\nApplication Support\nOrchard Services | +1 555-0119\nHow did we do? https://survey.example/r/81',
      'Please restart it.',
      byInes,
    ],
    [
      'survey, Chinese',
      '请重启。\n\n林晓\n应用支持部\n请您对本次服务进行评价：https://survey.example/r/81',
      '请重启。',
      byLin,
    ],
    [
      'any short lines below a closing and the whole name',
      'It works.\n\nCordialement,\nInes Okafor\nVerger des Pins\nat the old mill',
      'It works.\n\nCordialement,',
      byInes,
    ],
    ['an organisation with the name of its owner', 'It stops.\n\nInes Okafor\nOkafor Nurseries', 'It stops.', byInes],
    [
      'a short greeting in Portuguese',
      'Imprime de novo.\n\nAtt,\nInes Okafor\nRecepção',
      'Imprime de novo.\n\nAtt,',
      byInes,
    ],
    ['an extension', '打印机又脱机了。\n\n林晓\n生产二课\n分机 2107', '打印机又脱机了。', byLin],
    [
      'Russian',
      'Принтер не печатает.\n\nС уважением,\nInes Okafor\nООО "Сад"\nтел. +7 495 555-01-00',
      'Принтер не печатает.\n\nС уважением,',
      byInes,
    ],
    ['Japanese', '印刷できません。\n\n林晓\n示例ホテル フロント\n内線 2107', '印刷できません。', byLin],
    ['a rule above the name', '打印机又脱机了。\n\n------------------\n林晓', '打印机又脱机了。', byLin],
    ['delimiter', 'It works.\n-- \nInes Okafor\nNever trust a printer', 'It works.', byInes],
    [
      'delimiter above what a list adds',
      'It works.\n-- \nNever trust a printer\n\n--\nView this message in context: https://lists.example/a-thread-with-a-long-title-about-printers-that-stop-at-night-without-a-word-tp1142p1143.html\nSent from the printers list',
      'It works.',
      byInes,
    ],
    ['a program', 'It works.\n\nSent from my iPhone', 'It works.', byInes],
    [
      'a program with its address in brackets',
      'It works.\n\nSent via Swiftmail ( https://swiftmail.example/?by=ines )',
      'It works.',
      byInes,
    ],
    [
      'a program with a link in the middle',
      'It works.\n\nSent with [Example Mail](https://mail.example/) secure email.',
      'It works.',
      byInes,
    ],
    ...[
      'Sent from my phone. Please excuse typos',
      'Sent from [Mail](https://links.example/mail) for Windows 10',
      'Az iPhone-omról küldve',
      'iPhone’umdan gönderildi',
      'أُرسلت من iPhone',
    ].map((line): [string, string, string, BodyContext] => [
      `program: ${line}`,
      `It works.\n\n${line}`,
      'It works.',
      byInes,
    ]),
    ...[
      '林晓\n护士\n示例诊所 | 电话：555 0188',
      'Lin Xiao\nNurse\nExample Clinic | Tel: 555 0188',
      '林晓\nExample 技術支援',
      '林曉 Lin Xiao\n資訊組 工程師',
    ].map((block): [string, string, string, BodyContext] => [
      `below an answer: ${block}`,
      `今日冇再斷線，唔該晒。\n\n${block}`,
      '今日冇再斷線，唔該晒。',
      byLin,
    ]),
    ['a phone', '可以了，谢谢\n\n发自我的iPhone', '可以了，谢谢', byLin],
    [
      'a rule, a picture, the name and links between blank lines',
      'It stops at noon, as it did last week.\n\n----------------\n\nLOGO_CLR\n\nInes Okafor\n\nOrchard Nurseries\n\nt. 555-010-0702\n\nhttp://orchard.test/',
      'It stops at noon, as it did last week.',
      byInes,
    ],
    [
      'an address and what the law wants below it',
      'Close Outlook first.\n\nCheers\nInes Okafor\n2nd Level | Workplace Services\nOrchard IT GmbH, Hafenstr. 12, 20457 Hamburg\nFon +49 40 5550 199\nGeschäftsführer: A. Beispiel, HRB 12345',
      'Close Outlook first.\n\nCheers',
      byInes,
    ],
    ...[
      'Von meinem iPhone gesendet',
      'Gesendet mit der GMX Mail App',
      'Outlook für iOS beschaffen',
      'Envoyé de mon iPhone',
      'Télécharger Outlook pour Android',
      'Enviado desde mi iPhone',
      'Inviato da iPhone',
      'Verzonden vanaf mijn iPhone',
      'Skickat från min iPhone',
      'Lähetetty iPhonesta',
      'Get Outlook for Android <https://links.example/a-long-way-to-the-store>',
      'Diese Nachricht wurde von meinem Android-Gerät mit K-9 Mail gesendet.',
      'Få Outlook til iOS<https://links.example/o>',
      'Provenance : Courrier pour Windows',
      'Outlook for Android を入手',
      'Wysłane z iPhone’a',
      'Отправлено с iPhone',
      'iPhoneから送信',
      'iPhone에서 보냄',
      'How would you rate the help you received?\nGood, I’m satisfied <https://survey.example/1>',
    ].map((line): [string, string, string, BodyContext] => [
      `program: ${line}`,
      `It works.\n\n${line}`,
      'It works.',
      byInes,
    ]),
    ...[
      '来自我的 OPPO 手机',
      '發自我的 iPhone',
      '发送自 Windows 10 版邮件应用',
      '從我的 iPhone 傳送',
      '由 Outlook for Android 发送',
      '獲取 Outlook for iOS<https://links.example/o>',
      '发自 钉邮 iPhone 版',
      '使用 Mail Master 发送',
      '来自 Outlook for iOS',
      '通过邮箱大师发送',
      '| |\n林晓\n|\n|\n邮箱：lin.xiao@desk.example\n|\n签名由 网易邮箱大师 定制',
    ].map((line): [string, string, string, BodyContext] => [
      `program: ${line}`,
      `可以了。\n\n${line}`,
      '可以了。',
      byLin,
    ]),
    [
      'on behalf of',
      'Bitte neu starten.\n\nMit freundlichen Grüßen\n\ni. A. Ines Okafor\nIT-Leitung\nOrchard GmbH · Am Kai 3 · 20457 Hamburg\nTel.: +49 40 5550 123',
      'Bitte neu starten.\n\nMit freundlichen Grüßen',
      byInes,
    ],
    [
      'between rules, Japanese',
      'It works.\n\n------------------\n株式会社サンプル\n情報システム部\nInes Okafor\nTEL 03-0000-1234\n------------------',
      'It works.',
      byInes,
    ],
    ['a name above a program’s line stays', 'It works.\n\nInes\nSent from my Galaxy', 'It works.\n\nInes', byInes],
    ['one contact line', '日志已收到。\n电子邮箱： lin.xiao@desk.example', '日志已收到。', byLin],
    [
      'below a closing in two languages, with what the law wants',
      'Bitte neu starten.\n\nMit freundlichen Grüßen / Kind regards\nInes Okafor\nOrchard Hosting GmbH, Support Team\nAmtsgericht Musterstadt HRB 12345 | Geschäftsführer: A. Beispiel',
      'Bitte neu starten.\n\nMit freundlichen Grüßen / Kind regards',
      byInes,
    ],
    [
      'a company number',
      'It works.\n\nInes Okafor\nRegistered in England and Wales No. 01234567, VAT Reg No. GB 123 4567 89',
      'It works.',
      byInes,
    ],
    ['a credit code', '请验证。\n林晓\n统一社会信用代码：91000000MA0000000X', '请验证。', byLin],
    [
      'the sender’s name, an organisation and a messenger right below the text',
      '大概有八个人。\n林晓\n示例图景设计 IT\n微信 lin_0417x',
      '大概有八个人。',
      byLin,
    ],
    ['the own name above an organisation', '大概有八个人。\n林晓\n示例图景设计 IT', '大概有八个人。', byLin],
    [
      'a first name and the mail domain in words',
      'It stops at noon.\n\nRegards\nInes\nWest Orchard',
      'It stops at noon.\n\nRegards',
      { ...byInes, sender: senderOf({ name: 'Ines Okafor', email: 'ines@west-orchard.example' }) },
    ],
    [
      'who signs for a shared address',
      '请重新导入。\n高婧\n示例图景 客户服务',
      '请重新导入。',
      { ...byLin, sender: senderOf({ name: '示例图景客服', email: 'kefu@desk.example' }) },
    ],
    [
      'a short line below one that goes on is no name',
      '请选择以下角色\n查询员\n示例图景 客户服务',
      '请选择以下角色\n查询员',
      byLin,
    ],
    ['somebody else’s name with a phone', '请问什么进度了？\n\n吴桐(13900000000)', '请问什么进度了？', byLin],
  ])('%s', async (_, text, body, context) => {
    expect(await cut(text, context)).toEqual({ body, kinds: ['signature'] })
  })

  test.each<[string, string]>([
    [
      'versions and sites under labels that signatures have too',
      'It fails here:\n\nOffice: 2019\nWeb: works\nE: drive full',
    ],
    ['an address of a machine', '请检查。\n\n地址：10.20.0.9'],
    ['an announced address', '请把日志发到以下邮箱：\nlogs@desk.example'],
    ['a sentence from a name to an address', 'It stops.\n\nInes Okafor cannot write to ines@orchard.test'],
    ['a link', 'See this page\nwww.example.com/kb/123'],
    ['a bare name stays', 'Logs are uploaded.\n\nInes'],
    ['credentials are no signature', 'Please upload here:\nHost: sftp://up.example\nUser: u100\nPassword: abc'],
    ['a sentence with a phone number', 'The affected machine is PC7. Please call me at +1 555 0100.'],
    ['an address in a sentence', 'The account ines@orchard.test cannot sign in.'],
    ['a version of a messenger', 'It fails since this version:\n\nnothing else\nQQ 9.7.1'],
    ['a number that the law wants, in a sentence', 'The form rejects VAT No. 12345 with an error, please check.'],
    [
      'a sentence that begins with such a number',
      'It fails again.\nVAT No. 12345 is rejected by the form since Monday',
    ],
    ['a first name above other names', 'These two fail.\n\nInes\nPrinter Alpha'],
    ['a list is no signature', 'These fonts are missing:\n- Alpha\n- Beta\n- Gamma'],
    ['a rule in an article', `First part.\n--\n${'A long paragraph follows here and goes on. '.repeat(4)}`.trim()],
    ['short lines without anything that only a signature has', 'Results:\nprinter A\nprinter B'],
  ])('%s', async (_, text) => {
    expect(await cut(text)).toEqual({ body: text, kinds: [] })
  })
})

test('a postscript below the name is text', async () => {
  const text = 'It works.\n\nThanks,\nInes Okafor\nPS the scanner too'
  expect(await cut(text, byInes)).toEqual({ body: text, kinds: [] })
})

test('who writes from the mailbox of a shop signs below the courtesy', async () => {
  const byShop = { ...byInes, sender: senderOf({ name: 'Orchard Shop', email: 'shop@orchard.test' }) }
  expect(await cut('Imprime de novo.\n\nAtt,\nRenata Queiroz\nLoja Norte', byShop)).toEqual({
    body: 'Imprime de novo.\n\nAtt,',
    kinds: ['signature'],
  })
  const text = 'It stops.\n\nThanks,\nRenata Queiroz\nwill be back on Monday'
  expect(await cut(text, byShop)).toEqual({ body: text, kinds: [] })
})
