import { array, assert, constantFrom, asyncProperty } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findTokens } from '../language/tokens.ts'
import { byInes, byLin, cleanBody, cut } from './fixtures/bodies.ts'
import { growsTooFast, lineOf } from '../language/growth.ts'

describe('disclaimers', () => {
  test.each<[string, string, string]>([
    [
      'below the text',
      'It works.\n\nThis message is intended only for the named recipient. If you have received it in error, notify the sender.',
      'It works.',
    ],
    [
      'with a heading and a list',
      '请验证。\n\n隐私声明\n\n您提供的数据和信息仅用于解决问题，我们承诺保密。\n\n- (1) 已获得您的明确授权；\n- (2) 司法机关依法要求的。\n\n未经授权不向第三方披露。',
      '请验证。',
    ],
    [
      'broken by a scan',
      '请验证。\n\n保密声明\n\n本邮件及其附件含有保密信息，仅供收件人使用，如果您不是指定的收\n件人，请立即删除并通知发\n\n件人，不得披露。',
      '请验证。',
    ],
    [
      'a banner above',
      'CAUTION: This email originated from outside of the organization. Do not click links.\n\nThe tunnel closes every hour.',
      'The tunnel closes every hour.',
    ],
    [
      'in words of its own, below a signature',
      'Fine.\n\nInes Okafor\nOrchard Ltd\n\nThe information in this e-mail is for the named recipient alone. Should it reach you by accident, kindly tell us and remove it from your systems. Orchard takes no responsibility for damage that may result from its use.',
      'Fine.',
    ],
    [
      'in words of its own, Chinese, below a signature',
      '可以了。\n\nInes Okafor\nTel: +1 555 0100\n\n本信所载内容属于本公司内部资料，只给收信的人看。若阁下误收，敬请告知我方并将其删去，本公司对由此造成的损失不负责任。',
      '可以了。',
    ],
    [
      'right below a signature',
      'Fine.\n\nBest regards,\nInes\nThis letter is confidential and meant only for the named recipient.',
      'Fine.\n\nBest regards,\nInes',
    ],
    [
      'of a program that looks for viruses',
      'Open port 27000, please.\n\nThis email has been scanned for spam and viruses by Example Essentials. Click here to report this email as spam.',
      'Open port 27000, please.',
    ],
    [
      'of a program that looks for viruses, with its address, below a signature',
      'It works.\n\nInes Okafor\nOrchard Ltd\n\nThis email has been scanned by the Example Security service.\nFor more information please visit http://www.example.com',
      'It works.',
    ],
    [
      'of a program that looks for viruses, Chinese',
      '请打开 27000 端口。\n\n本邮件已通过示例安全网关扫描。',
      '请打开 27000 端口。',
    ],
    [
      'Spanish and German, below a signature with bars',
      'It works now.\n\nInes Okafor\nTeam Lead | Orchard Ltd\nM: +1 555 0100 | W: orchard.example\n\nAVISO LEGAL: Este mensaje es confidencial y va dirigido exclusivamente a su destinatario.\n\nWenn Sie nicht der vorgesehene Adressat sind, informieren Sie bitte den Absender.',
      'It works now.',
    ],
    [
      'French and Japanese',
      "Please flush the cache.\n\nCe message est confidentiel et établi à l'intention exclusive de ses destinataires.\n\n誤って受信された場合は、本メールを削除してください。",
      'Please flush the cache.',
    ],
  ])('%s', async (_, text, body) => {
    const result = await cut(text)
    expect(result.body).toBe(body)
    expect(result.kinds).toContain('disclaimer')
  })

  test.each([
    'If you are not the intended recipient list owner you get error 5, and the confidential flag is lost.',
    'Notice that the service stops.\n\nIt restarts after an hour.',
    'The footer text "do not print" is not appended to outgoing mail since the update.\n\nThe transport rule is enabled.',
    '隐私声明弹窗无法关闭，点击“同意”后程序退出。\n\n重新安装后依旧。',
    'Warning:\n\nThe disk is full and the database has stopped.',
    'The message has been scanned by the gateway and is still in quarantine.\n\nCan you release it?',
    '本邮件已扫描完毕仍被隔离。\n\n请问怎么放行？',
    'Der Absender wird nicht angezeigt, der Inhalt ist vertraulich markiert.\n\nWoran liegt das?',
  ])('no disclaimer: %s', async (text) => {
    expect(await cut(text)).toEqual({ body: text, kinds: [] })
  })

  test('the footer of an invitation goes, whether a line closes it or not', async () => {
    const rule = '_'.repeat(40)
    const footer = `${rule}\nMicrosoft Teams meeting\nClick here to join<https://teams.example/l/1>\nMeeting ID: 333 444 555\nPasscode: aB3dE5`
    for (const text of [`Let us look at it.\n\n${footer}`, `Let us look at it.\n\n${footer}\n${rule}`])
      expect((await cut(text)).body).toBe('Let us look at it.')
  })

  test('boilerplate of the settings goes wherever it stands', async () => {
    const context = { ...byInes, boilerplate: ['Orchard is ISO certified (2024).'] }
    expect((await cut('It works.\nOrchard is ISO\ncertified (2024).\nThanks.', context)).body).toBe(
      'It works.\n\nThanks.',
    )
  })
})

describe('leftovers and tracking', () => {
  test.each<[string, string, string]>([
    ['tags', '官方网站见 <u>docs.example.com</u> 首页。', '官方网站见 docs.example.com 首页。'],
    ['a lost picture', '如图：\n[图片]\n请查看。', '如图：\n\n请查看。'],
    ['a picture by id', 'See [cid:image001.png@01D6] here.', 'See  here.'],
    ['an answering line', '## Please type your reply above this line ##\nIt works.', 'It works.'],
    ['the head of a comment', 'Dana (Orchard)\nApr 2, 2024, 10:15 UTC\n\nHi Sam,\n\nIt works.', 'Hi Sam,\n\nIt works.'],
    [
      'the head of a Chinese comment',
      '陈可 (示例客户)\n\n2024年4月2日 GMT+8 10:15\n\n打印机恢复了。',
      '打印机恢复了。',
    ],
    [
      'no head of a comment: words above a date and a name',
      'It works.\n\nApril 2, 2024, 10:15 by Dana Ruiz\n\nDoes it work?',
      'It works.\n\nApril 2, 2024, 10:15 by Dana Ruiz\n\nDoes it work?',
    ],
    [
      'a wrapped answering line',
      'It works.\n--- Reply above. Please leave\nthis line. ---\nAgain.',
      'It works.\n\nAgain.',
    ],
    [
      'where else to answer',
      'It works.\n---\nReply to this email directly or view it on Example Git:\nhttps://git.example/desk/issues/29',
      'It works.',
    ],
    [
      'where else to answer, and why it was sent',
      'It works.\n\n—\nReply to this email directly, view it on Example <https://git.example/29>, or unsubscribe <https://git.example/u>.\nYou are receiving this because you authored the thread.',
      'It works.',
    ],
    ['what a comment tells GitLab to do', 'It works.\n\n/label ~printer ~urgent\n/close', 'It works.'],
    ['a path stays', 'Look into\n/label/printers\n/close-up.png', 'Look into\n/label/printers\n/close-up.png'],
    [
      'where else to answer, with the number of the message',
      'It works.\n\n—\nReply to this email directly, view it on Example <https://git.example/29>.\nYou are receiving this because you authored the thread.\n\nMessage ID: <desk/29@git.example>',
      'It works.',
    ],
    ['a reference', 'It works.\n[ref:_00D50abc._5005xyz:ref]', 'It works.'],
  ])('%s', async (_, text, body) => {
    expect((await cut(text)).body).toBe(body)
  })

  test('an invitation to a meeting goes with the numbers to call in by', async () => {
    const rule = '_'.repeat(40)
    const text = `See you then.\n\n${rule}\nMicrosoft Teams Need help?\nJoin the meeting now\nMeeting ID: 200 300 400\n${rule}\nDial in by phone\n+1 555 0100,,42#\nFor organizers: Meeting options`
    expect(await cut(text)).toEqual({ body: 'See you then.', kinds: ['tracking'] })
  })
})

describe('scan repair', () => {
  test.each<[string, string, string]>([
    [
      'a Chinese sentence, without a space',
      '二楼的打印机换上新的驱动以后可以打印测试页，但是从表格程序里打印的时候纸张方向总\n是横向的，换一台电脑也一样。',
      '二楼的打印机换上新的驱动以后可以打印测试页，但是从表格程序里打印的时候纸张方向总是横向的，换一台电脑也一样。',
    ],
    [
      'an English sentence, with one',
      'The print spooler stops as soon as the second driver is loaded by the\nservice, and it does not start again.',
      'The print spooler stops as soon as the second driver is loaded by the service, and it does not start again.',
    ],
    [
      'a hash that can only be one',
      'SHA256\n\n0123456789ABCDEF0123456789ABCDEF0123456789ABCDE\n\nF0123456789ABCDEF',
      'SHA256\n\n0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF',
    ],
    ['a mail address', '请发到 lin.xiao@\ndesk.example 这个地址。', '请发到 lin.xiao@desk.example 这个地址。'],
  ])('%s', async (_, text, body) => {
    expect((await cut(text)).body).toBe(body)
  })

  test.each([
    '问题描述：\n打印机脱机\n问题分析：\n驱动不兼容',
    'Symptom\nThe printer is offline\nCause\nThe driver',
    '1. 关闭防护软件\n2. 更换网络\n3. 重新登录',
    '0123456789ABCDEF0123\n456789',
    '版本 3.14.1592\n.6535 之后',
    'The store is /opt/example/certs/node.keystore\nstore.password: abc\nstore.type: jks',
    '用户名: u100\n密码: abc',
  ])('left as it is: %s', async (text) => {
    expect((await cut(text)).body).toBe(text)
  })

  test('sentences in a narrow column are joined, words with a hyphen at its edge too', async () => {
    const text = [
      'It works as designed here: the chart of the last order',
      'stays open until the box is ticked, so that two people',
      'can compare charts side by side. The machine is no work-',
      'station of ours, and the update has nothing to do with',
      'it either.',
      'Regards',
    ].join('\n')
    expect((await cut(text)).body).toBe(
      'It works as designed here: the chart of the last order stays open until the box is ticked, so that two people can compare charts side by side. The machine is no work-station of ours, and the update has nothing to do with it either.\nRegards',
    )
  })

  test.each([
    '查到了\n三楼那台打印机和上周新来的考勤机用的是同一个地址所以两边在抢\n我把考勤机改成自动获取了\n现在打印正常',
    'Then in an elevated prompt:\nprintui /ss /n Counter-2 /a C:\\Spool\\counter-2-settings-of-today.dat\nprintui /sr /n Counter-3 /a C:\\Spool\\counter-2-settings-of-today.dat',
  ])('who ends lines without a full stop has ended them: %j', async (text) => {
    expect((await cut(text)).body).toBe(text)
  })

  test('lines of a message that was never wrapped are not joined', async () => {
    const text = `${'这一行远远超过任何一页纸的宽度，所以这封邮件没有被折行。'.repeat(4)}\n打印后台处理程序在每次换班之后都会自己停下来而且不会再次自动启动\n界面上看到的是下面的样子`
    expect((await cut(text)).body).toBe(text)
  })
})

describe('code', () => {
  const output =
    'Algorithm       Hash             Path\n---------       ----             ----\nSHA256          0A1B2C           C:\\Tools\\a.exe'
  test.each<[string, string]>([
    ['a table in columns', output],
    [
      'a table whose last lines have a column less',
      '  Spool folder             D:\\Spool   (was C:)\n  Job limit                400        (was 100)\n  Retention in hours       12         (was none)\n  Keep printed documents   no\n  Banner page              off',
    ],
    ['a prompt', 'PS C:\\Tools> Get-Item .\\a.exe'],
    [
      'aligned properties',
      'Name              : a.exe\nLength            : 1234567\nVersionInfo       : File:             C:\\a.exe\n                    FileVersion:      3.14',
    ],
    [
      'aligned properties whose last name is a long one',
      'C:\\>fsutil fsinfo sectorinfo C:\nLogicalBytesPerSector :                      512\nEffectivePhysicalBytesPerSectorForAtomicWrites : 4096',
    ],
    ['a log', '2024-05-10 10:45:00.123 ERROR spooler stopped\n2024-05-10 10:45:01.001 INFO  restart'],
    [
      'a stack',
      'java.io.IOException: disk full\n    at org.example.Disk.write(Disk.java:12)\n    at org.example.Main.main(Main.java:3)',
    ],
    ['a shell', '[root@node1 ~]# df -h\nFilesystem      Size  Used\n/dev/sda1        49G   39G'],
  ])('%s is fenced letter by letter', async (_, code) => {
    expect((await cut(`The output is as follows.\n${code}\nThat is all there was.`)).body).toBe(
      `The output is as follows.\n\`\`\`\n${code}\n\`\`\`\nThat is all there was.`,
    )
  })
  test('fences that are there stay, and are closed', async () => {
    expect((await cut('```\nraw\n```')).body).toBe('```\nraw\n```')
    expect((await cut('Look:\n```\nraw')).body).toBe('Look:\n```\nraw\n```')
  })
})

/** Fences and white space aside, in an order of their own. */
function characters(text: string): string {
  return Array.from(text.replaceAll('`', '').replaceAll(/\s/gu, '')).sort(byCodeUnits).join('')
}

function tokens(text: string): readonly string[] {
  return findTokens(text).map((token) => token.text)
}

function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : Number(left > right)
}

describe('what holds for every message', () => {
  const pieces = [
    '高先生，您好：',
    'Hi Tom,',
    '版本 3.14.1592.6535 之后打印失败，事件 ID 4311。',
    'It fails with 0x8007000E since KB5005565.',
    '程序安装在 C:\\Program Files (x86)\\Tool\\bin\\tool.exe',
    'PS C:\\Program Files (x86)\\Tool> Get-Item .\\tool.exe',
    'SHA256          0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF       C:\\a.exe',
    '2024-05-10 10:45:00.123 ERROR spooler stopped',
    '隐私声明',
    '您提供的数据和信息仅用于解决问题，我们承诺保密，不向第三方披露。',
    'This letter is confidential and meant only for the named recipient.',
    '[cid:image001.png@01D6]',
    '<u>docs.example.com</u>',
    '谢谢。',
    'Best regards,',
    'Ines Okafor',
    '林晓 Lin Xiao',
    'Tel: +1 555 0100 | ines@orchard.test',
    '服务电话: 400-000-0000',
    '-- ',
    '```',
    '| a | b |',
    '',
    '',
  ]
  const messages = array(constantFrom(...pieces), { maxLength: 24 }).map((lines) => lines.join('\n'))

  test('no character is lost or invented: it is in the body or in what was cut', async () => {
    await assert(
      asyncProperty(messages, constantFrom(byLin, byInes), async (text, context) => {
        const body = await cleanBody(text, context)
        expect(characters([body.text, ...body.cut.map((piece) => piece.text)].join(''))).toBe(characters(text))
      }),
      { numRuns: 400, seed: 1 },
    )
  })

  test('no token is changed: versions, hashes, paths and codes stand as they stood', async () => {
    await assert(
      asyncProperty(messages, constantFrom(byLin, byInes), async (text, context) => {
        const body = await cleanBody(text, context)
        const after = [body.text, ...body.cut.map((piece) => piece.text)].flatMap(tokens)
        expect(after.toSorted(byCodeUnits)).toEqual(tokens(text).toSorted(byCodeUnits))
      }),
      { numRuns: 400, seed: 2 },
    )
  })

  test('cleaning a clean body changes nothing', async () => {
    await assert(
      asyncProperty(messages, async (text) => {
        const once = (await cleanBody(text, byInes)).text
        const twice = await cleanBody(once, byInes)
        expect(characters(twice.text + twice.cut.map((piece) => piece.text).join(''))).toBe(characters(once))
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  test.each([
    'a',
    '好',
    ' ',
    '=',
    '-',
    '#',
    '_',
    '*',
    '[',
    '<',
    '.',
    '@',
    ':',
    '\t',
    '1',
    'a b ',
    'a@b.',
    '您好，',
    '0x1F ',
    'best ',
    'Tel: ',
    'C:\\a',
  ])('a line of %j takes time in step with its length', async (unit) => {
    const read = (length: number) => cleanBody(`Hello\n${lineOf(unit, length)}\nBye`, byInes)
    expect(await growsTooFast(read, 100_000)).toBe(false)
  })
})

describe('a scan that cuts lines at the width of its page', () => {
  test('with an empty line between all lines: sentences are whole again, lists and commands stay lines', async () => {
    const text = [
      '您好，我们是示例学院机房，新到的八十台电脑用母盘克隆以后激活全部失败，下周一就要',
      '上课了，请帮忙。',
      '1、nslookup -type=srv _vlmcs._tcp 能查到主机，一六八八端口也是通的，所以 DNS 和防',
      '火墙都不是问题。',
      '2、客户机比服务器快了八小时。',
      'w32tm /resync /force',
    ].join('\n\n')
    expect((await cut(text)).body).toBe(
      [
        '您好，我们是示例学院机房，新到的八十台电脑用母盘克隆以后激活全部失败，下周一就要上课了，请帮忙。',
        '1、nslookup -type=srv _vlmcs._tcp 能查到主机，一六八八端口也是通的，所以 DNS 和防火墙都不是问题。',
        '2、客户机比服务器快了八小时。',
        'w32tm /resync /force',
      ].join('\n\n'),
    )
  })

  test('what a program printed above a Chinese sentence stays a line of its own', async () => {
    const text =
      "mysqldump: Got packet bigger than 'max_allowed_packet' bytes at row: 8812\n开始我们考虑过磁盘空间不足。"
    expect((await cut(text)).body).toBe(text)
  })

  test('a setting below a sentence stays a line of its own', async () => {
    const text =
      'Hi Ines,\n\nthanks for reporting this. The quick relief is more slots. Please set\n\n  max_connections = 300'
    expect((await cut(text)).body).toBe(text)
  })

  test.each([
    ['.example>\n\n主题:回复: 打印机脱机 [工单号: HD-2024-\n\n00417]\n\n打印机恢复了。', '打印机恢复了。'],
    ['harbour.example>;\nSubject: RE: Printer offline\nIt prints again.', 'It prints again.'],
    ['主题：回复：打印机脱机\n打印机恢复了。', '打印机恢复了。'],
  ])('what is left of a header goes: %j', async (text, body) => {
    expect(await cut(text)).toEqual({ body, kinds: ['leftover'] })
  })

  test('a form that begins with a subject stays', async () => {
    const text = 'Subject: printer offline\nRoom: 204'
    expect(await cut(text)).toEqual({ body: text, kinds: [] })
  })
})

describe('a message longer than anybody writes', () => {
  test.each(['a\n', '\n', '打印机脱机了，请看一下。', 'ERROR disk full\n'])(
    'of %j',
    async (unit) => {
      const read = async (times: number) => {
        const end = 'It works now.\n\nBest regards,\nInes Okafor\nOrchard Ltd'
        const body = await cleanBody(`Hello\n${unit.repeat(times)}\n${end}`, byInes)
        expect(body.text).toMatch(/It works now\.\n\nBest regards,$/u)
        expect(body.cut.map(({ kind }) => kind)).toContain('signature')
      }
      expect(await growsTooFast(read, 2_000_000)).toBe(false)
    },
    60_000,
  )
})
