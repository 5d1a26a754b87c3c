/** How much of a model's prose stands, and how much of what it makes up: a made-up model that rephrases, and errs on purpose. */
import { join } from 'node:path'
import { createJudge } from '../../../src/check/judge/judge-statement.ts'
import { kinship } from '../../../src/check/judge/evidence-words.ts'
import { restates } from '../../../src/check/restates.ts'
import { verifyDraft } from '../../../src/check/verify-draft.ts'
import { loadSettings } from '../../../src/command/content/load-settings.ts'
import { createProgress } from '../../../src/command/progress.ts'
import { readCases } from '../../../src/command/read-cases.ts'
import type { Turn } from '../../../src/draft-with-model/conversation.ts'
import { draftWithModel } from '../../../src/draft-with-model/draft-with-model.ts'
import type { DraftingRecord } from '../../../src/draft-with-model/drafting-record.ts'
import { showCase } from '../../../src/draft-with-model/show-case.ts'
import { findTokens } from '../../../src/language/tokens.ts'
import type { Citation, Draft, Statement } from '../../../src/model/draft.ts'
import type { MaskedValue, RedactedCase } from '../../../src/model/redacted.ts'
import type { SectionKind } from '../../../src/model/section.ts'
import type { Settings } from '../../../src/model/settings.ts'
import { createVoucher } from '../../../src/redact/vouch-own-words.ts'
import { stages } from '../../../src/stages.ts'
import type { BenchPart } from '../bench-part.ts'
import { faults } from './faults.ts'
import type { Fault, Said } from './faults.ts'
import { paraphrase } from './paraphrase.ts'

const mostCharacters = 24_000

export const drafting: BenchPart = {
  measure: async () => {
    const loaded = await loadSettings('content')
    const settings = 'settings' in loaded ? loaded.settings : null
    if (settings === null) throw new Error('The settings of content/ cannot be used.')
    const cases = await casesOf(join('content', 'cases'), settings)
    const faithful = await runOver(cases, null, settings)
    const rows = [rowOf('none: only rephrased', faithful)]
    for (const fault of faults) rows.push(rowOf(fault.name, await runOver(cases, fault, settings)))
    return [
      {
        title: 'Drafting with a model that errs',
        note: `${cases.length} cases of content/. The model says what the rules say in other words, and in each row plants one kind of fault into every statement that gives occasion. Kept: in the model’s words. Replaced: by the extract that it cites. Tokens: numbers, versions, codes, paths, commands of the finished articles that stand nowhere in their case.`,
        columns: [
          'fault',
          'statements',
          'kept',
          'replaced',
          'left out',
          'faults planted',
          'faults admitted',
          'unsupported tokens',
        ],
        rows,
      },
    ]
  },
}

interface BenchCase {
  readonly redacted: RedactedCase
  readonly rules: Draft
  readonly masked: readonly MaskedValue[]
}

async function casesOf(folder: string, settings: Settings): Promise<readonly BenchCase[]> {
  const { cases } = await readCases([folder], settings, createProgress(true))
  const [redact, draft] = [await stages.redact(), await stages.draft()]
  const made: BenchCase[] = []
  for (const clean of cases) {
    const { redacted, masked } = await redact(clean, settings)
    made.push({ redacted, masked, rules: draft(redacted, settings) })
  }
  return made
}

interface Tally {
  readonly statements: number
  readonly kept: number
  readonly replaced: number
  readonly leftOut: number
  readonly planted: number
  readonly admitted: number
  readonly unsupported: number
}

async function runOver(cases: readonly BenchCase[], fault: Fault | null, settings: Settings): Promise<Tally> {
  const tally = { statements: 0, kept: 0, replaced: 0, leftOut: 0, planted: 0, admitted: 0, unsupported: 0 }
  for (const one of cases) {
    const { statements, faulty } = answerOf(one, fault)
    const ask = async (_turns: readonly Turn[]) =>
      ({ kind: 'answer', text: JSON.stringify({ statements }), isWhole: true }) as const
    const made = await draftWithModel(one.redacted, one.rules, {
      ask,
      mostCharacters,
      judge: createJudge(one.redacted, one.rules),
      vouch: createVoucher(one.masked, settings),
      restates,
      kinship,
    })
    if (made.kind === 'none') throw new Error('The model of the benchmark was not understood.')
    const finished = verifyDraft(made.draft, one.redacted, '').draft
    add(tally, made.record, statements.length)
    tally.planted += faulty.length
    tally.admitted += faulty.filter((said) => isAdmitted(said, finished, one)).length
    tally.unsupported += unsupportedIn(finished, one.redacted)
  }
  return tally
}

function add(
  tally: { statements: number; kept: number; replaced: number; leftOut: number },
  record: DraftingRecord,
  statements: number,
): void {
  tally.statements += statements
  tally.kept += record.kept
  tally.replaced += record.replaced.length
  tally.leftOut += record.leftOut.length
}

interface Answered {
  readonly statements: readonly (Said & { readonly section: SectionKind; readonly code: readonly string[] })[]
  readonly faulty: readonly Said[]
}

/** The statements of the rules’ draft, rephrased, and with the fault wherever it can be planted. */
function answerOf({ redacted, rules }: BenchCase, fault: Fault | null): Answered {
  const { sentences } = showCase(redacted, rules, mostCharacters)
  const faulty: Said[] = []
  const statements = rules.sections.flatMap(({ kind, blocks }) =>
    blocks
      .flatMap((block): readonly Statement[] =>
        block.kind === 'list' ? block.items : block.kind === 'code' ? [] : [block],
      )
      .flatMap(({ text, cites }) => {
        const cited = [...sentences.values()].filter(({ citation }) => cites.some((cite) => overlap(cite, citation)))
        if (cited.length === 0) return []
        const ids = cited.map(({ id }) => id)
        const others = [...sentences.values()]
          .filter(({ id, isCode }) => !isCode && !ids.includes(id))
          .map(({ id }) => id)
          .toReversed()
        const said = { text: paraphrase(text, redacted.language), sentences: ids }
        const planted = fault?.plant(said, { others, isChinese: redacted.language === 'zh-CN', section: kind }) ?? null
        if (planted !== null) faulty.push(planted)
        return [{ section: kind, code: [], ...(planted ?? said) }]
      }),
  )
  return { statements, faulty }
}

/** Whether it stands in the article with the evidence that it cited. */
function isAdmitted({ text, sentences }: Said, finished: Draft, { redacted, rules }: BenchCase): boolean {
  const shown = showCase(redacted, rules, mostCharacters).sentences
  const cited = sentences.flatMap((id) => shown.get(id)?.citation ?? [])
  return statementsOf(finished).some(
    (statement) =>
      statement.text === text &&
      cited.length === statement.cites.length &&
      cited.every((cite) => statement.cites.some((other) => overlap(cite, other))),
  )
}

/** Tokens of an article that stand nowhere in its case: looked for letter by letter, by no rule that judged them. */
function unsupportedIn(finished: Draft, redacted: RedactedCase): number {
  const whole = squeezed(
    [redacted.subject, ...redacted.messages.flatMap(({ subject, body }) => [subject ?? '', body])].join('\n'),
  )
  const tokens = statementsOf(finished).flatMap(({ text }) => findTokens(text))
  return tokens.filter(({ text }) => !whole.includes(squeezed(text))).length
}

function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s`]+/gu, '')
}

function statementsOf({ sections }: Draft): readonly Statement[] {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap((block): readonly Statement[] => (block.kind === 'list' ? block.items : [block])),
  )
}

function overlap(left: Citation, right: Citation): boolean {
  return left.message === right.message && left.start < right.end && right.start < left.end
}

function rowOf(name: string, tally: Tally): readonly string[] {
  const { statements, kept, replaced, leftOut, planted, admitted, unsupported } = tally
  return [name, ...[statements, kept, replaced, leftOut, planted, admitted, unsupported].map(String)]
}
