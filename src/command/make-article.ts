/** From clean cases to articles that have no file yet: the stages redact, draft, check and write in a row, case by case. */
import { restates } from '../check/restates.ts'
import { kinship } from '../check/judge/evidence-words.ts'
import { createJudge } from '../check/judge/judge-statement.ts'
import type { Judges } from '../draft-with-model/place-statements.ts'
import type { ModelDraft } from '../draft-with-model/draft-with-model.ts'
import type { CleanCase } from '../model/case.ts'
import type { Draft } from '../model/draft.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { MaskedValue, RedactedCase } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { findLeaks } from '../redact/find-leaks.ts'
import { findMaskedValues } from '../redact/masked-values.ts'
import { createVoucher } from '../redact/vouch-own-words.ts'
import { stages } from '../stages.ts'
import type { ComposedArticle } from '../write/compose-article.ts'
import { evidenceOf } from '../write/evidence.ts'
import { joinArticle } from '../write/text/render-article.ts'
import { renderBody } from '../write/text/rendered-body.ts'
import type { RenderedBody } from '../write/text/rendered-body.ts'
import { failureFinding, statementFindings } from './model/model-findings.ts'

// At once: whoever loads this makes articles.
const [redact, draft, check, write] = await Promise.all([
  stages.redact(),
  stages.draft(),
  stages.check(),
  stages.write(),
])

/** What came of one case. Without an article there is a finding that says why. */
export interface MadeArticle {
  readonly article: ComposedArticle | null
  readonly evidence: Evidence
  readonly masked: readonly MaskedValue[]
  readonly findings: readonly Finding[]
  /** Drafted by the rules because the drafter that was wanted could not: to be tried again. */
  readonly isProvisional: boolean
}

/** Whoever drafts in place of the rules. */
export interface CaseDrafter {
  /** As it stands under `generated`. */
  readonly name: string
  /** Cases that it can draft at the same time. */
  readonly concurrency: number
  readonly draft: (redacted: RedactedCase, rules: Draft, judges: Judges) => Promise<ModelDraft>
}

/** Name of the rules as a drafter, as it stands under `generated`. */
const byRules = 'rules'

/** Makes the article of one case. With a `drafter`, what the rules draft is what it may say in other words. */
export async function makeArticle(
  clean: CleanCase,
  settings: Settings,
  drafter: CaseDrafter | null = null,
): Promise<MadeArticle> {
  const file = clean.files[0] ?? clean.id
  const { redacted, masked, findings } = await redact(clean, settings)
  const drafted = await draftBy(drafter, redacted, masked, settings, file)
  const evidence = { ...evidenceOf(redacted), ...(drafted.drafting !== null && { drafting: drafted.drafting }) }
  const verified = check(drafted.draft, redacted, file)
  const found = [...findings, ...drafted.findings, ...verified.findings]
  const made = { evidence, masked, isProvisional: drafted.isProvisional }
  if (verified.draft.sections.length === 0) {
    return { ...made, article: null, findings: [...found, nothingToSay(file)] }
  }
  const composed = write(verified.draft, redacted, drafted.name)
  const article = { ...composed, rendered: renderBody(composed.body) }
  const leaks = await searchAgain(article, masked, settings, file)
  return { ...made, article: leaks.length > 0 ? null : article, findings: [...found, ...leaks] }
}

interface Drafted extends Pick<MadeArticle, 'findings' | 'isProvisional'> {
  readonly draft: Draft
  /** Who drafted it. */
  readonly name: string
  readonly drafting: Evidence['drafting'] | null
}

async function draftBy(
  drafter: CaseDrafter | null,
  redacted: RedactedCase,
  masked: readonly MaskedValue[],
  settings: Settings,
  file: string,
): Promise<Drafted> {
  const rules = draft(redacted, settings)
  const ofRules = { draft: rules, name: byRules, drafting: null, findings: [], isProvisional: false }
  if (drafter === null) return ofRules
  const judges = {
    judge: createJudge(redacted, rules),
    vouch: createVoucher(masked, settings),
    restates,
    kinship,
  }
  const made = await drafter.draft(redacted, rules, judges)
  if (made.kind === 'none') {
    const isProvisional = made.why !== 'nothing-to-show'
    return { ...ofRules, findings: failureFinding(made.why, file), isProvisional }
  }
  const { kept, replaced, leftOut } = made.record
  return {
    draft: made.draft,
    name: drafter.name,
    drafting: { drafter: drafter.name, kept, replaced: [...replaced], leftOut: [...leftOut] },
    findings: statementFindings(made.record, file),
    isProvisional: false,
  }
}

// [^m2]: CAS-1 · 2020-04-10 11:34 · agent · “…”
const footnoteHead = /^\[\^m\d{1,6}\]: [^·\n]{1,200} · /gmu

/** The finished article, front matter included, is searched once more; whatever is left in it stops it. */
async function searchAgain(
  { frontMatter, rendered }: Pick<ComposedArticle, 'frontMatter'> & { readonly rendered: RenderedBody },
  masked: readonly MaskedValue[],
  settings: Settings,
  file: string,
): Promise<readonly Finding[]> {
  const whole = joinArticle({ ...frontMatter, cases: [], generated: undefined }, rendered.text)
  // Footnotes begin with the number of their case, which its customer may have given it; the public site leaves them out and is searched for case numbers as well.
  const text = whole.replaceAll(footnoteHead, '')
  const left = [...(await findLeaks(text, settings)), ...findMaskedValues(masked)(text)]
  const kinds = [...new Set(left.map(({ kind }) => kind))].filter((kind) => kind !== 'case-number').toSorted()
  return kinds.map((kind) => ({
    rule: 'redact/left-in-article',
    severity: 'error',
    file,
    message: `The article of this case would still contain something of the kind "${kind}", so it was not written.`,
    hint: 'Add the value to redaction.mask in casebook.yaml, or to redaction.keep if it may be published.',
  }))
}

function nothingToSay(file: string): Finding {
  return {
    rule: 'draft/nothing-to-say',
    severity: 'error',
    file,
    message: 'Nothing in this case says what the problem was or what came of it, so it gets no article.',
    hint: '`casebook read` shows how it was understood; if messages are missing, export the whole thread.',
  }
}
