import { expect, test } from 'vitest'
import type { Author, CleanCase, CleanMessage } from '../model/case.ts'
import { defaultSettings } from '../model/settings.ts'
import { makeArticle } from './make-article.ts'

const customer: Author = { name: 'Ola Fenwick', email: 'ola@quillmere.example', role: 'customer' }
const agent: Author = { name: 'Tove Brandt', email: 'tove@desk.example', role: 'agent' }

function message(id: `m${number}`, from: Author, sentAt: string, body: string): CleanMessage {
  const where = { file: 'case.txt', line: 1, copies: [], to: [], subject: null } as const
  return { ...where, id, from, sentAt, body, cut: [], marks: [], attachments: [] }
}

test('a case that is numbered by the name of its customer has an article, which says the name nowhere else', async () => {
  const clean: CleanCase = {
    ...({
      id: 'QUILLMERE-417',
      files: ['case.txt'],
      subject: 'Every page twice',
      language: 'en',
      findings: [],
    } as const),
    messages: [
      message('m1', customer, '2024-03-02T09:41:00', 'At Quillmere the printer prints every page twice.'),
      message(
        'm2',
        agent,
        '2024-03-03T12:05:00',
        'Cause: The update set the duplicate option in the driver.\nResolution: Clear the option for Quillmere and restart the spooler.',
      ),
    ],
  }
  const { article, findings } = await makeArticle(clean, defaultSettings)
  expect(findings).toEqual([])
  expect(article?.frontMatter.cases).toEqual(['QUILLMERE-417'])
  const said = JSON.stringify(article).replaceAll('QUILLMERE-417', '')
  expect(said).toContain('restart the spooler')
  expect(said).not.toMatch(/quillmere/iu)
})
