/**
 * Golden cases: one folder each, with the files as a help desk exported them (`input/`), how they are to be read
 * (`reading.json`), the article that is to come out (`article.md`), and what must appear nowhere after redaction
 * (`nowhere.txt`, a string a line). A changed expectation is a changed file, to be read like any other change.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadSettings } from '../command/content/load-settings.ts'
import { makeArticle } from '../command/make-article.ts'
import { createProgress } from '../command/progress.ts'
import { readCases } from '../command/read-cases.ts'
import { planArticles } from '../write/plan-articles.ts'
import { emptyLedger } from '../write/ledger.ts'
import { renderEvidence } from '../write/evidence.ts'

const folder = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

test('there are golden cases', () => {
  expect(names.length).toBeGreaterThan(0)
})

describe.each(names)('%s', async (name) => {
  const home = join(folder, name)
  const loaded = await loadSettings(home)
  if ('findings' in loaded) throw new Error(`${name}/casebook.yaml is not usable`)
  const { settings } = loaded
  const { cases, findings } = await readCases([join(home, 'input')], settings, createProgress(true))
  const made = await Promise.all(cases.map((one) => makeArticle(one, settings)))
  const composed = made.flatMap(({ article }) => (article === null ? [] : [article]))
  const plan = planArticles([], composed, { ledger: emptyLedger, unreadable: [] })

  test('is read as expected', async () => {
    const reading = {
      cases: cases.map(({ id, subject, language, messages }) => ({
        id,
        subject,
        language,
        messages: messages.map(({ id: message, from, sentAt, body, copies }) => ({
          id: message,
          role: from.role,
          from: from.name ?? from.email,
          sentAt,
          copies: copies.length,
          body: body.split('\n'),
        })),
      })),
      findings: findings.map(({ rule, file, line }) => ({ rule, file: relative(home, file), line })),
    }
    await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(join(home, 'reading.json'))
  })

  test('becomes the expected article', async () => {
    await expect(plan.create.map(({ text }) => withoutFingerprints(text)).join('\n')).toMatchFileSnapshot(
      join(home, 'article.md'),
    )
  })

  test('keeps to itself what must appear nowhere', () => {
    const published = [...plan.create.map(({ text }) => text), ...made.map(({ evidence }) => renderEvidence(evidence))]
    const secrets = readFileSync(join(home, 'nowhere.txt'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
    expect(secrets.length).toBeGreaterThan(0)
    // Counted, not shown: a failure must not print what leaked.
    const leaked = secrets.filter((secret) => published.some((text) => text.includes(secret))).length
    expect(leaked).toBe(0)
  })
})

/** Fingerprints change with every word and say nothing to the reader of a diff. */
function withoutFingerprints(article: string): string {
  return article.replace(/^generated:\n(?: .*\n)+/mu, '')
}
