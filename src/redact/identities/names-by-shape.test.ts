import { expect, it } from 'vitest'
import type { Author, CleanCase } from '../../model/case.ts'
import { defaultSettings } from '../../model/settings.ts'
import { redactCase } from '../redact-case.ts'
import { capitalisedRuns } from './names/capitalised-runs.ts'
import { calledGivenNames, hanFullNames } from './signs/han-full-names.ts'
import { introducedNames } from './signs/introduced-names.ts'
import { hanNicknames } from './signs/han-nicknames.ts'
import { namesBesideKnown, rareNamesInText } from './signs/rare-names-in-text.ts'

it.each([
  ['那口是段景明接的线。', ['段景明']],
  ['财务陆芳芳让我问，柜员冼丽华那台能用。', ['陆芳芳', '冼丽华']],
  ['开户的是颜如玉本人', ['颜如玉']],
  ['感谢来信，两分钟延长到四小时，这段英文的也一样。', []],
  ['祝生意兴隆，检索文章，旺季顺利，一劳永逸。', []],
  ['这周安静了，其余一百多封均已收妥。', []],
])('tells Chinese names by their characters: %s', (text, names) => {
  expect(hanFullNames(text)).toStrictEqual(names)
})

it.each([
  ['问丽华姐即可，景明兄也在', ['丽华', '景明']],
  ['航空小姐，国产大哥大，保洁阿姨', []],
])('tells given names by what is called behind them: %s', (text, names) => {
  expect(calledGivenNames(text)).toStrictEqual(names)
})

it.each([
  ['三号机台的阿彪一早就喊了，把阿莲也叫上', ['阿彪', '阿莲']],
  ['阿里云、阿尔法、阿莫西林、澳门阿姨和阿拉伯数字', []],
])('tells pet names by 阿: %s', (text, names) => {
  expect(hanNicknames(text)).toStrictEqual(names)
})

it.each([
  ['Yesterday Abernathy renamed the section.', ['Abernathy']],
  ['It was Okonkwo Frellsted, not Kowalczyk’s group.', ['Okonkwo Frellsted', 'Kowalczyk']],
  ['Users in Leeds, the Abernathy branch, and Rockwell as well.', []],
  ['The Abernathy agent 3.2, “Abernathy” and Abernathy Ltd stay.', []],
  ['Auth and Cron failed since Easter.', []],
])('tells names that no other list has: %s', (text, names) => {
  expect(rareNamesInText(text, capitalisedRuns(text))).toStrictEqual(names)
})

it('takes the word of no language beside a known name for one too', () => {
  const runs = capitalisedRuns('Trilby Frellsted renamed it. The Trilby Server stays.')
  expect(namesBesideKnown(runs, (word) => word === 'trilby')).toStrictEqual(['Trilby Frellsted'])
})

it('takes no product with a version for somebody to talk to', () => {
  expect(introducedNames("It won't talk to FrellMate 12.3, talk to Okonkwo.")).toStrictEqual(['Okonkwo'])
})

it('masks who is known from elsewhere also as friends call them', async () => {
  const from = { name: '缪景明', email: 'desk@frell.example', role: 'customer' } as const
  const text = '昨晚小缪重启过，问阿彪，彪哥那台正常，阿明也在。'
  const { redacted } = await redactCase(caseFrom(from, text), defaultSettings)
  expect(redacted.messages[0]?.body).not.toMatch(/小缪|阿彪|彪哥|阿明/u)
})

function caseFrom(from: Author, body: string): CleanCase {
  const message = {
    id: 'm1',
    file: 'case.txt',
    line: 1,
    copies: [],
    from,
    to: [],
    sentAt: null,
    subject: null,
    body,
  } as const
  return {
    ...({ id: 'INC0040021', files: ['case.txt'], subject: 'x', language: 'zh-CN', findings: [] } as const),
    messages: [{ ...message, cut: [], marks: [], attachments: [] }],
  }
}
