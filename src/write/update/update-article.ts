/** A new version of a case's article meets the existing file: what is written, what stays, what is proposed. */
import type { Article, FrontMatter, Generated } from '../../model/article.ts'
import { splitBody } from '../../model/article-body.ts'
import type { ComposedArticle } from '../compose-article.ts'
import { fateOf, remembered } from './fate.ts'
import type { Fate } from './fate.ts'
import { fieldFingerprint, generatedKeys, nodesFingerprint } from './fingerprint.ts'
import { updateFrontMatter } from '../text/front-matter.ts'
import { fieldMatters } from './matters.ts'
import { parseArticle } from '../text/parse-article.ts'
import { planBody, wholeSection } from './plan-body.ts'
import type { BodyPlan } from './plan-body.ts'
import type { ProposalPart } from './proposal.ts'
import { applyEdits } from '../text/splice.ts'

/** An article as it stands: parsed from this very text. `file` is its path as the user named it. */
export interface ExistingArticle {
  readonly article: Article
  readonly text: string
  readonly file: string
}

export interface ArticleUpdate {
  /** The file's text from now on; the very text that stands where nothing is to be written. */
  readonly text: string
  readonly parts: readonly ProposalPart[]
  /** What the article remembers of what was generated, from now on. */
  readonly memory: Generated
}

/**
 * Writes a new version over the parts of an article that are still as the generator left them (`before`). A part that
 * a person changed, moved away or added stays as it is, and so does every part of an article that a person vouched
 * for; where the new version says something new there, it is proposed.
 */
export function updateArticle(existing: ExistingArticle, composed: ComposedArticle, before: Generated): ArticleUpdate {
  const { frontMatter, body } = existing.article
  const { generated } = composed.frontMatter
  if (sameMemory(generated, before)) return { text: existing.text, parts: [], memory: before }
  const isVouched = frontMatter.state === 'validated' || frontMatter.state === 'archived'
  const fields = planFields(frontMatter, composed.frontMatter, before, isVouched)
  const versions = { text: existing.text, current: splitBody(body), next: splitBody(composed.body), before, generated }
  const bold = planBody(versions, isVouched)
  // Markdown next to new text can come to read differently: a fence left open, a list that runs on. Then nothing of
  // the body is written.
  const plan = keepsWhatItShould(existing, bold) ? bold : planBody(versions, true)
  const parts = [...fields.parts, ...plan.parts]
  const memory = {
    drafter: generated.drafter,
    fields: fields.remembered,
    sections: plan.sections,
    footnotes: plan.footnotes,
  }
  const isSame = plan.edits.length === 0 && fields.changes.size === 0 && sameMemory(memory, before)
  if (isSame) return { text: existing.text, parts, memory: before }
  const changes = { ...Object.fromEntries(fields.changes), generated: memory }
  return { text: updateFrontMatter(applyEdits(existing.text, plan.edits), changes), parts, memory }
}

interface FieldPlan {
  readonly changes: ReadonlyMap<string, FrontMatter[keyof FrontMatter]>
  readonly remembered: Generated['fields']
  readonly parts: readonly ProposalPart[]
}

/** `cases` is left out: it only ever grows, by people and by linking, and holds this case already. */
function planFields(
  current: FrontMatter,
  next: ComposedArticle['frontMatter'],
  before: Generated,
  isVouched: boolean,
): FieldPlan {
  const fates = new Map<string, Fate>()
  const changes = new Map<string, FrontMatter[keyof FrontMatter]>()
  const parts: ProposalPart[] = []
  for (const key of generatedKeys) {
    if (key === 'cases') continue
    const fingerprint = next.generated.fields[key]
    const fate = fateOf(before.fields[key], fieldFingerprint(current[key]), fingerprint, isVouched)
    fates.set(key, fate)
    if (fate === 'write') changes.set(key, next[key])
    if (fate !== 'propose') continue
    const values = { current: current[key] ?? null, proposed: next[key] ?? null }
    parts.push({ part: 'field', name: key, ...values, fingerprint: fingerprint ?? null, matters: fieldMatters(key) })
  }
  return { changes, remembered: remembered(generatedKeys, fates, before.fields, next.generated.fields), parts }
}

function keepsWhatItShould(existing: ExistingArticle, plan: BodyPlan): boolean {
  if (plan.edits.length === 0) return true
  const parsed = parseArticle(existing.article.slug, applyEdits(existing.text, plan.edits), existing.file)
  if ('findings' in parsed) return false
  const { preamble, sections } = splitBody(parsed.article.body)
  const standing = new Set([preamble, ...sections.map(wholeSection)].map((nodes) => nodesFingerprint(nodes)))
  return plan.kept.every((nodes) => standing.has(nodesFingerprint(nodes)))
}

function sameMemory(left: Generated, right: Generated): boolean {
  return (
    left.drafter === right.drafter &&
    (['fields', 'sections', 'footnotes'] as const).every((part) => sameEntries(left[part], right[part]))
  )
}

function sameEntries(left: Readonly<Record<string, string>>, right: Readonly<Record<string, string>>): boolean {
  const names = Object.keys(left)
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name])
}
