/** What a person decides about a proposal, carried out on the article's text. */
import type { Root, RootContent } from 'mdast'
import type { FrontMatter } from '../../model/article.ts'
import { splitBody } from '../../model/article-body.ts'
import { sectionHeadings, sectionKinds } from '../../model/section.ts'
import { footnoteEdits } from './footnote-edits.ts'
import { updateFrontMatter } from '../text/front-matter.ts'
import { parseArticle } from '../text/parse-article.ts'
import { matchSections } from './plan-body.ts'
import { referencesIn } from './plan-footnotes.ts'
import type { Proposal, ProposalPart } from './proposal.ts'
import { renderNodes } from '../text/render-article.ts'
import { sectionEdits } from './section-edits.ts'
import { applyEdits, removal } from '../text/splice.ts'
import type { Edit } from '../text/splice.ts'
import type { ExistingArticle } from './update-article.ts'

/**
 * The article's text after a person took a proposal over (`accept`) or kept what stands (`dismiss`). Either way the
 * generator remembers what it proposed and does not propose it again. The proposal must be the one that the last run
 * made for this article; an article without `generated` comes back as it is.
 */
export function settleProposal(existing: ExistingArticle, proposal: Proposal, decision: 'accept' | 'dismiss'): string {
  const { frontMatter } = existing.article
  if (frontMatter.generated === undefined) return existing.text
  const generated = {
    ...frontMatter.generated,
    fields: { ...frontMatter.generated.fields },
    sections: { ...frontMatter.generated.sections },
    footnotes: { ...frontMatter.generated.footnotes },
  }
  const memories = { field: generated.fields, section: generated.sections, footnote: generated.footnotes }
  for (const { part, name, fingerprint } of proposal.parts) {
    if (fingerprint === null) Reflect.deleteProperty(memories[part], name)
    else memories[part][name] = fingerprint
  }
  const text = decision === 'accept' ? withParts(existing, proposal.parts) : existing.text
  return updateFrontMatter(text, { generated })
}

/** The article's text with what is proposed in place of what stands; of a person's front matter the rest stays. */
export function withParts(existing: ExistingArticle, parts: readonly ProposalPart[]): string {
  const fields = parts.filter(({ part }) => part === 'field').map(({ name, proposed }) => [name, proposed ?? undefined])
  const changes: Partial<FrontMatter> = Object.fromEntries(fields)
  const edited = withoutOrphans(existing, applyEdits(existing.text, editsOf(existing, parts)))
  return updateFrontMatter(edited, changes)
}

/**
 * Whether an article still says in these parts what it said when they were proposed; a person may have gone on since.
 */
export function isUpToDate({ article }: ExistingArticle, parts: readonly ProposalPart[]): boolean {
  const body = splitBody(article.body)
  const names = parts.filter(({ part }) => part === 'section').map(({ name }) => name)
  const standing = matchSections(names, body, article.frontMatter.generated?.sections ?? {})
  return parts.every(({ part, name, current }) => {
    if (part === 'field') return sameValue(Reflect.get(article.frontMatter, name) ?? null, current)
    const definition = body.footnotes.get(name)
    const nodes = part === 'section' ? standing.get(name)?.nodes : definition && [definition]
    return (nodes === undefined ? null : renderNodes(nodes)) === current
  })
}

function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

/** Footnotes that only the replaced text referred to go with it. */
function withoutOrphans({ article, file }: ExistingArticle, text: string): string {
  const parsed = parseArticle(article.slug, text, file)
  if ('findings' in parsed) return text
  const [before, after] = [article.body, parsed.article.body].map((body) => referencesIn(contentOf(body)))
  const orphans = [...splitBody(parsed.article.body).footnotes.values()].filter(
    ({ identifier }) => before?.has(identifier) === true && after?.has(identifier) === false,
  )
  return applyEdits(text, removal(text, orphans))
}

function contentOf(body: Root): readonly RootContent[] {
  return body.children.filter(({ type }) => type !== 'footnoteDefinition')
}

function markdownOf(proposed: string | readonly string[] | null): string | null {
  return typeof proposed === 'string' ? proposed : null
}

function editsOf({ article, text }: ExistingArticle, parts: readonly ProposalPart[]): readonly Edit[] {
  const current = splitBody(article.body)
  const changes = parts
    .filter(({ part }) => part === 'section')
    .map(({ name, proposed }) => ({ name, markdown: markdownOf(proposed) }))
  const standing = matchSections(
    changes.map(({ name }) => name),
    current,
    article.frontMatter.generated?.sections ?? {},
  )
  for (const section of current.sections) if (!standing.has(section.title)) standing.set(section.title, section)
  const footnotes = parts.filter(({ part }) => part === 'footnote')
  return [
    ...sectionEdits(changes, { text, current, standing, order: generatedOrder }),
    ...footnotes.flatMap(({ name, proposed }) => footnoteEdits(text, current, name, markdownOf(proposed))),
  ]
}

const generatedOrder = Object.values(sectionHeadings).flatMap((headings) => sectionKinds.map((kind) => headings[kind]))
