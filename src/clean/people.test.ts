import { describe, expect, test } from 'vitest'
import type { CaseMessage } from '../model/case.ts'
import { defaultSettings, settingsSchema } from '../model/settings.ts'
import { caseOf, lin } from './fixtures/cases.ts'
import { findPeople } from './people.ts'
import { nameKeys } from './person-names.ts'

describe('one person in several spellings', () => {
  test.each([
    ['林晓鸥', 'Lin Xiaoou'],
    ['林晓鸥', '林晓鸥 Lin Xiao Ou'],
    ['Lin Xiao Ou', 'Xiaoou Lin'],
    ['Okafor, Ines', 'Ines Okafor'],
    ['ines okafor', 'INES OKAFOR'],
    ["Sean O'Neill", 'O’Neill, Sean'],
  ])('%s = %s', (left, right) => {
    expect(nameKeys(left).some((key) => nameKeys(right).includes(key))).toBe(true)
  })
  test.each([
    ['林晓', '林晓鸥'],
    ['Ines Okafor', 'Ines Brandt'],
    ['/o=desk/ou=x/cn=user4c1d7', 'user4c1d7'],
  ])('%s ≠ %s', (left, right) => {
    expect(nameKeys(left).some((key) => nameKeys(right).includes(key))).toBe(false)
  })
})

describe('the sender of a message', () => {
  const known: Partial<CaseMessage> = { from: lin, text: '请提供截图。' }
  const senderOf = (message: Partial<CaseMessage>, settings = defaultSettings) => {
    const found = caseOf([known, message])
    const [, asked] = found.messages
    return asked === undefined ? null : findPeople(found, settings).senderOf(asked)
  }
  test.each<[string, Partial<CaseMessage>]>([
    ['another spelling', { from: { name: 'Lin Xiao', email: null } }],
    ['another name, same address', { from: { name: 'desk', email: 'lin.xiao@desk.example' } }],
    [
      'an account, the address in the signature',
      { from: { name: 'user4c1d7', email: null }, text: '已归档。\n电子邮箱： lin.xiao@desk.example' },
    ],
    [
      'no header, a signature',
      { text: '已归档。\n\n林晓 Lin Xiao\n示例科技有限公司\nTel: 400-000-0000 | lin.xiao@desk.example' },
    ],
    ['no header, a name and an organisation on one line', { text: '已归档。\n\n林晓  示例数据库服务' }],
    ['no header, a name before a bar', { text: '已归档。\n\n林晓 | 二线支持\n示例技术服务' }],
    ['no header, a word of respect behind the name', { text: '已归档。\n\n林晓 敬上' }],
    ['no header, a bare name', { text: '已归档。\n\n林晓' }],
    [
      'no header, a first name alone',
      { text: 'Archived.\n\nThanks,\nXiao', to: [{ name: 'Xiao Lin', email: 'lin.xiao@desk.example' }] },
    ],
  ])('%s', (_, message) => {
    const sender = senderOf(message)
    expect(sender?.email).toBe('lin.xiao@desk.example')
    expect(sender?.signs).toContain('林晓')
    expect(['林晓', 'Lin Xiao', 'Xiao Lin', '林晓 Lin Xiao']).toContain(sender?.name)
  })
  test('is who signs below a courtesy, where no header names anybody like that', () => {
    expect(senderOf({ text: 'Das Konto war gesperrt.\n\nMit freundlichen Grüßen\nUwe Sander\nIT-Hotline' })?.name).toBe(
      'Uwe Sander',
    )
    expect(senderOf({ text: 'The account was locked.\n\nKind regards\nExample Support Team' })).toBeNull()
  })
  test('a name in Hangul or Cyrillic is the same in both orders of header and signature', () => {
    expect(nameKeys('Белова Ольга').some((key) => nameKeys('Ольга Белова').includes(key))).toBe(true)
    expect(nameKeys('김민수')).not.toEqual([])
  })
  test('is nobody whose name stands in a quotation alone', () => {
    expect(senderOf({ text: 'Archived.\n\n> Please archive it.\n> -Xiao', to: [lin] })).toBeNull()
  })
  test('is told by the name where a tracker or a help desk sends what several people write', () => {
    for (const email of ['notifications@git.example', 'jira@desk.example', 'support@desk.example']) {
      const found = caseOf([
        { from: { name: 'Ana Ruiz', email }, text: 'It is offline.' },
        { from: { name: 'Tom Baker', email }, text: 'It is back.' },
        { from: { name: 'Ruiz, Ana', email }, text: 'Thank you.' },
      ])
      const people = findPeople(found, defaultSettings)
      const names = found.messages.map((message) => people.senderOf(message)?.name)
      expect(names[1]).toBe('Tom Baker')
      expect(names[2]).toBe(names[0])
    }
  })
  test('is one where a team sends under several of its names', () => {
    const email = 'support@desk.example'
    const found = caseOf([
      { from: { name: 'Desk Support', email }, text: 'It is back.' },
      { from: { name: 'Support Team', email }, text: 'It is closed.' },
    ])
    const people = findPeople(found, defaultSettings)
    expect(new Set(found.messages.map((message) => people.senderOf(message))).size).toBe(1)
  })
  test('is nobody where nothing shows one', () => {
    expect(senderOf({ text: '已归档。' })).toBeNull()
  })
  test('is nobody where two people have the name that is signed with', () => {
    const to = [
      { name: 'Ana Ruiz', email: 'ana.ruiz@client.example' },
      { name: 'Ana Okafor', email: 'ana.okafor@client.example' },
    ]
    expect(senderOf({ text: 'Archived.\n\nThanks,\nAna', to })).toBeNull()
  })
  test('a shared mailbox of the settings joins nobody', () => {
    const settings = settingsSchema.parse({ helpDesk: { mailboxes: ['lin.xiao@desk.example'] } })
    expect(senderOf({ from: { name: '高远', email: 'lin.xiao@desk.example' } }, settings)).toMatchObject({
      name: '高远',
    })
  })
})
