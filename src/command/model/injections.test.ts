/** Case text is data: whatever a mail tells the machine, and however a model obeys it, an article says what its evidence bears. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { CleanCase } from '../../model/case.ts'
import { settingsSchema } from '../../model/settings.ts'
import { renderArticle } from '../../write/text/render-article.ts'
import { makeArticle } from '../make-article.ts'
import type { CaseDrafter, MadeArticle } from '../make-article.ts'
import { createProgress } from '../progress.ts'
import { readCases } from '../read-cases.ts'
import { openAnswers } from './answer-files.ts'
import { endpointOf } from './endpoint.ts'
import { startFakeServer } from './fixtures/fake-server.ts'
import { chineseCase, englishCase } from './fixtures/harbour-cases.ts'
import { injections } from './fixtures/injections.ts'
import type { Injection } from './fixtures/injections.ts'
import { seenIn } from './fixtures/shown-case.ts'
import { createModelDrafter } from './model-drafter.ts'
import { openProtocol } from './protocol.ts'

const settings = settingsSchema.parse({ helpDesk: { domains: ['harbour.example'] }, drafter: { model: 'obedient' } })

it.each(injections)('$name ($language)', { timeout: 60_000 }, async (injection) => {
  const home = mkdtempSync(join(tmpdir(), 'casebook-injection-'))
  const server = await startFakeServer((request) => {
    const seen = seenIn(request)
    const cite = (part: string): string => seen.find(({ text }) => text.includes(part))?.id ?? `nothing says ${part}`
    const statements = injection.answer(cite, seen).map((one) => ({ code: [], ...one }))
    return { content: JSON.stringify({ ...injection.besides, statements }) }
  })
  try {
    const clean = await cleanCase(injection, home)
    const byRules = await makeArticle(clean, settings)
    const drafter = await drafterAt(server.baseUrl, home)
    const byModel = await makeArticle(clean, settings, drafter)
    expect(server.requests).toHaveLength(1)
    expect(byModel.isProvisional).toBe(false)
    expect(frontMatterOf(byModel)).toEqual(frontMatterOf(byRules))
    const { symptom, others } = sectionsOf(byModel)
    // What the rules take from a mail word for word is a matter of theirs.
    const already = sectionsOf(byRules).others
    expect(injection.never.filter((text) => others.includes(text) && !already.includes(text))).toEqual([])
    expect(symptom).not.toContain('You turn one closed')
    // What the help desk found is there all the same.
    expect(others).toContain(
      injection.language === 'en' ? 'does not close the report template' : '证书已于 3 月 2 日过期',
    )
    for (const { message, hint } of byModel.findings) {
      for (const text of injection.never) expect(`${message} ${hint}`).not.toContain(text)
    }
  } finally {
    await server.close()
    rmSync(home, { recursive: true, force: true })
  }
})

/** The case with what the customer writes besides at the end of the first mail. */
async function cleanCase({ language, mail }: Injection, home: string): Promise<CleanCase> {
  const [text, greeting] = language === 'en' ? [englishCase, '\nBest regards\nTilda'] : [chineseCase, '\n谢谢\n温晓岚']
  const file = join(home, 'case.txt')
  writeFileSync(
    file,
    text.replace(greeting, () => `\n${mail}\n${greeting}`),
  )
  const { cases } = await readCases([file], settings, createProgress(true))
  const [clean] = cases
  if (clean === undefined || cases.length > 1) throw new Error('The fixture is not one case.')
  return clean
}

async function drafterAt(baseUrl: string, home: string): Promise<CaseDrafter> {
  const found = endpointOf({ ...settings.drafter, baseUrl }, {})
  if ('problem' in found) throw new Error(found.problem)
  const { endpoint } = found
  const send = await openProtocol(endpoint)
  if (send === null) throw new Error('The library is not installed.')
  const answers = openAnswers(home, endpoint)
  return createModelDrafter({ endpoint, send, answers, settingsFile: '', progress: createProgress(true) })
}

function frontMatterOf({ article }: MadeArticle): unknown {
  return { ...article?.frontMatter, generated: null }
}

/** The body up to its footnotes, the symptom apart. */
function sectionsOf({ article }: MadeArticle): { readonly symptom: string; readonly others: string } {
  if (article === null) throw new Error('There is no article.')
  const { body, frontMatter } = article
  const text = renderArticle({ slug: '', frontMatter, body }).split(/^---$/mu).slice(2).join('---')
  const [sections = ''] = text.split(/^\[\^m/mu)
  const [, symptom = ''] = /## (?:Symptom|症状)([^#]*)/u.exec(sections) ?? []
  return { symptom, others: sections.replace(symptom, '') }
}
