/** From clean cases to articles that have no file yet: the stages redact, draft, check and write in a row, case by case. */
import type { CleanCase } from '../model/case.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { MaskedValue } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { findLeaks } from '../redact/find-leaks.ts'
import { findMaskedValues } from '../redact/masked-values.ts'
import { check, draft, redact, write } from '../stages.ts'
import type { ComposedArticle } from '../write/compose-article.ts'
import { evidenceOf } from '../write/evidence.ts'
import { renderArticle } from '../write/render-article.ts'

/** What came of one case. Without an article there is a finding that says why. */
export interface MadeArticle {
  readonly article: ComposedArticle | null
  readonly evidence: Evidence
  readonly masked: readonly MaskedValue[]
  readonly findings: readonly Finding[]
}

/** Name of the drafter, as it stands under `generated`. */
const drafter = 'rules'

/** Makes the article of one case. */
export async function makeArticle(clean: CleanCase, settings: Settings): Promise<MadeArticle> {
  const file = clean.files[0] ?? clean.id
  const { redacted, masked, findings } = await redact(clean, settings)
  const evidence = evidenceOf(redacted)
  const verified = check(draft(redacted, settings), redacted, file)
  const found = [...findings, ...verified.findings]
  if (verified.draft.sections.length === 0) {
    return { article: null, evidence, masked, findings: [...found, nothingToSay(file)] }
  }
  const article = write(verified.draft, redacted, drafter)
  const leaks = await searchAgain(article, masked, settings, file)
  return { article: leaks.length > 0 ? null : article, evidence, masked, findings: [...found, ...leaks] }
}

/** The finished article, front matter included, is searched once more; whatever is left in it stops it. */
async function searchAgain(
  article: ComposedArticle,
  masked: readonly MaskedValue[],
  settings: Settings,
  file: string,
): Promise<readonly Finding[]> {
  const { frontMatter, body } = article
  const text = renderArticle({ slug: '', frontMatter: { ...frontMatter, cases: [], generated: undefined }, body })
  // Footnotes name their case; the public site leaves them out and is searched for case numbers as well.
  const left = [...(await findLeaks(text, settings)), ...findMaskedValues(masked)(text)]
  const kinds = [...new Set(left.map(({ kind }) => kind))].filter((kind) => kind !== 'case-number').toSorted()
  return kinds.map((kind) => ({
    rule: 'redact/left-in-article',
    severity: 'error',
    file,
    message: `The article of this case would still hold something of the kind "${kind}", so it was not written.`,
    hint: 'Add the value to redaction.mask in casebook.yaml, or to redaction.keep if it may be published.',
  }))
}

function nothingToSay(file: string): Finding {
  return {
    rule: 'draft/nothing-to-say',
    severity: 'error',
    file,
    message: 'Nothing in this case says what the problem was or what came of it, so there is no article of it.',
    hint: 'See with `casebook read` how it was understood; if messages are missing, export the whole thread.',
  }
}
