import { describe, expect, test } from 'vitest'
import { splitSentences } from './sentences.ts'
import { growsTooFast, lineOf } from './growth.ts'

const cases: readonly { readonly name: string; readonly text: string; readonly sentences: readonly string[] }[] = [
  {
    name: 'Chinese terminators, versions and URLs',
    text: '版本为 16.0.4266.1003，可登录；升级后失败。见 https://docs.example/a?b=c.d！完毕',
    sentences: ['版本为 16.0.4266.1003，可登录；', '升级后失败。', '见 https://docs.example/a?b=c.d！', '完毕'],
  },
  {
    name: 'a Latin full stop typed in Chinese text',
    text: '接下来将开始排查.如有疑问,请联系',
    sentences: ['接下来将开始排查.', '如有疑问,请联系'],
  },
  {
    name: 'abbreviations, paths and quoted error texts',
    text: 'It runs v2.1 (e.g. on Windows). It says "Access denied. Try again." each time. Open C:\\a.b\\c.txt. Done',
    sentences: [
      'It runs v2.1 (e.g. on Windows).',
      'It says "Access denied. Try again." each time.',
      'Open C:\\a.b\\c.txt.',
      'Done',
    ],
  },
  {
    name: 'sentences that begin with small letters, and shortened words',
    text: 'the probe took 30 ms. so it is not the switch. it allows approx. ten, max. value 4. "Busy. try later" it said. see resolv.conf. then reload',
    sentences: [
      'the probe took 30 ms.',
      'so it is not the switch.',
      'it allows approx. ten, max. value 4.',
      '"Busy. try later" it said.',
      'see resolv.conf.',
      'then reload',
    ],
  },
  {
    name: 'a no that is no number, a path at the beginning',
    text: 'It runs on Sundays, so no. Backup? See ticket no. A12. Theory confirmed. /var/idx/lock is there, see e.g. /var/log',
    sentences: [
      'It runs on Sundays, so no.',
      'Backup?',
      'See ticket no. A12.',
      'Theory confirmed.',
      '/var/idx/lock is there, see e.g. /var/log',
    ],
  },
  {
    name: 'a unit at the end, a placeholder at the beginning',
    text: 'It passed 4 hours at -30 C. We go on. Ask J. Miller. [organisation 1] Hub 2 is new. See [url 1] for more',
    sentences: [
      'It passed 4 hours at -30 C.',
      'We go on.',
      'Ask J. Miller.',
      '[organisation 1] Hub 2 is new.',
      'See [url 1] for more',
    ],
  },
  {
    name: 'an error message does not run on into the Chinese line below it',
    text: 'could not extend relation "stock_2031" because of an exhausted filesystem\nls 看 /data 满了，请尽快处理。',
    sentences: [
      'could not extend relation "stock_2031" because of an exhausted filesystem',
      'ls 看 /data 满了，请尽快处理。',
    ],
  },
  {
    name: 'a wrapped line goes on, a list item and a fence do not',
    text: 'This line was wrapped by the mail program at about seventy columns and\ngoes on here. Next\n1. First. Still first\n```\na. B. c\n```',
    sentences: [
      'This line was wrapped by the mail program at about seventy columns and\ngoes on here.',
      'Next',
      '1. First.',
      'Still first',
      '```\na. B. c\n```',
    ],
  },
  {
    name: 'a line goes on behind a comma, a salutation and a label do not',
    text: '固件 2.1 配对后停在省电状态，\n不接受触发键。\n张工，\n扫码枪没有反应。\nThe lamp is red,\nand nothing happens.',
    sentences: [
      '固件 2.1 配对后停在省电状态，\n不接受触发键。',
      '张工，',
      '扫码枪没有反应。',
      'The lamp is red,\nand nothing happens.',
    ],
  },
  {
    name: 'log and console lines stay whole',
    text: '2024-05-10 10:45:00 ERROR a. B. c\n[root@node1 ~]# ls a. B\nPS C:\\Temp> dir. X',
    sentences: ['2024-05-10 10:45:00 ERROR a. B. c', '[root@node1 ~]# ls a. B', 'PS C:\\Temp> dir. X'],
  },
]

describe('splitSentences', () => {
  test.each(cases)('$name', ({ text, sentences }) => {
    expect(splitSentences(text).map((span) => text.slice(span.start, span.end))).toEqual(sentences)
  })

  test.each(['a. ', '字', '"', '“', '1.'])('takes linear time on a long line of %j', async (piece) => {
    const split = (length: number) => splitSentences(lineOf(piece, length))
    expect(await growsTooFast(split, 100_000)).toBe(false)
  })
})
