/** What a linked case adds to the article that answers it: proposals, each settled by a person. */
import type { Nodes, Paragraph, RootContent } from 'mdast'
import { splitSentences } from '../../language/sentences.ts'
import { splitBody, textOf } from '../../model/article-body.ts'
import type { ArticleBody, BodySection } from '../../model/article-body.ts'
import type { Article } from '../../model/article.ts'
import { sectionHeadings } from '../../model/section.ts'
import type { SectionKind } from '../../model/section.ts'
import type { ComposedArticle } from '../compose-article.ts'
import { fieldFingerprint, nodesFingerprint } from '../update/fingerprint.ts'
import { referencesIn } from '../update/plan-footnotes.ts'
import type { ProposalPart } from '../update/proposal.ts'
import { renderNodes } from '../text/render-article.ts'
import { coverage, linkTerms } from './link-terms.ts'
import type { LinkTerms } from './link-terms.ts'

/**
 * The wording, environment and identifiers that the article lacks; cause and resolution where it has none.
 *
 * @param isSettled whether a person has decided about an addition already, by its fingerprint
 */
export function additionsOf(
  linked: ComposedArticle,
  article: Article,
  isSettled: (fingerprint: string) => boolean,
): readonly ProposalPart[] {
  const standing = splitBody(article.body)
  const said = splitBody(linked.body)
  const sections = [
    ...newWording(said, standing),
    ...(['cause', 'resolution'] as const).flatMap((kind) => missingSection(kind, said, standing)),
  ].flatMap(({ kind, nodes }) => sectionPart(kind, relabelled(nodes, linked.caseId), article, standing, isSettled))
  const fields = (['environment', 'identifiers'] as const).flatMap((name) =>
    fieldPart(name, linked, article, isSettled),
  )
  const labels = new Set(sections.flatMap(({ nodes }) => [...referencesIn(nodes)]))
  return [...fields, ...sections.map(({ part }) => part), ...footnoteParts(said, linked.caseId, labels, standing)]
}

/** Of an entry of a list field, as settling remembers it. */
function entryFingerprint(entry: string): string {
  return fieldFingerprint([entry])
}

interface Addition {
  readonly kind: SectionKind
  readonly nodes: readonly RootContent[]
}

/** A passage of which this share, by weight, stands in the article's account says nothing new. */
const known = 0.6
/** Passages of new wording: more would bury the article's own. */
const mostPassages = 3

function newWording(said: ArticleBody, standing: ArticleBody): readonly Addition[] {
  const symptom = sectionOf(said, 'symptom')
  const account = linkTerms(textIn(sectionOf(standing, 'symptom')))
  const passages = (symptom?.nodes ?? []).flatMap((node): readonly RootContent[] => {
    const terms = linkTerms(textOf(node))
    if (node.type === 'code' || terms.size === 0) return []
    return coverage(terms, account) < known ? [node] : newSentences(node, account)
  })
  return passages.length === 0 ? [] : [{ kind: 'symptom', nodes: passages.slice(0, mostPassages) }]
}

/** What is plainly new in a paragraph that as a whole says nothing new: a sentence may stand behind one that everybody writes. */
function newSentences(node: RootContent, account: LinkTerms): readonly Paragraph[] {
  if (node.type !== 'paragraph') return []
  const [text, ...rest] = node.children
  if (text?.type !== 'text' || rest.some(({ type }) => type !== 'footnoteReference')) return []
  const sentences = splitSentences(text.value).map(({ start, end }) => text.value.slice(start, end))
  const added = sentences.filter((sentence) => {
    const terms = linkTerms(sentence)
    return terms.size >= leastTerms && coverage(terms, account) < plainlyNew
  })
  const value = added.join(/[\u4e00-\u9fff]/u.test(text.value) ? '' : ' ')
  return value === '' ? [] : [{ ...node, children: [{ type: 'text', value }, ...rest] }]
}

/** Of a sentence among known ones. */
const plainlyNew = 0.3
const leastTerms = 3

function missingSection(kind: SectionKind, said: ArticleBody, standing: ArticleBody): readonly Addition[] {
  const section = sectionOf(said, kind)
  return section === undefined || sectionOf(standing, kind) !== undefined ? [] : [{ kind, nodes: section.nodes }]
}

function sectionPart(
  kind: SectionKind,
  nodes: readonly RootContent[],
  { frontMatter }: Article,
  standing: ArticleBody,
  isSettled: (fingerprint: string) => boolean,
): readonly { readonly part: ProposalPart; readonly nodes: readonly RootContent[] }[] {
  const fingerprint = nodesFingerprint(nodes)
  if (isSettled(fingerprint)) return []
  const section = sectionOf(standing, kind)
  const headings = sectionHeadings[frontMatter.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en']
  const current = section === undefined ? null : renderNodes(section.nodes)
  const added = renderNodes(nodes)
  const proposed = joined(current, added)
  const name = section?.title ?? headings[kind]
  const part = { part: 'section' as const, name, current, proposed, added, fingerprint, matters: kind !== 'symptom' }
  return [{ part, nodes }]
}

function fieldPart(
  name: 'environment' | 'identifiers',
  linked: ComposedArticle,
  { frontMatter }: Article,
  isSettled: (fingerprint: string) => boolean,
): readonly ProposalPart[] {
  const current = frontMatter[name]
  const standing = new Set(current.map(plain))
  const added = linked.frontMatter[name].filter(
    (entry) => !standing.has(plain(entry)) && !isSettled(entryFingerprint(entry)),
  )
  if (added.length === 0) return []
  const fingerprint = fieldFingerprint(added)
  return [{ part: 'field', name, current, proposed: [...current, ...added], added, fingerprint, matters: false }]
}

/**
 * The same addition to an article that a person, or another addition, has changed since.
 *
 * @param parts as `additionsOf` gave them
 */
export function rebased(parts: readonly ProposalPart[], { frontMatter, body }: Article): readonly ProposalPart[] {
  const { sections } = splitBody(body)
  return parts.map((part) => {
    const { name, added } = part
    if (added === undefined) return part
    if (typeof added === 'string') {
      const section = sections.find(({ title }) => title === name)
      const current = section === undefined ? null : renderNodes(section.nodes)
      return { ...part, current, proposed: joined(current, added) }
    }
    const current = frontMatter[name === 'environment' ? 'environment' : 'identifiers']
    const standing = new Set(current.map(plain))
    return { ...part, current, proposed: [...current, ...added.filter((entry) => !standing.has(plain(entry)))] }
  })
}

function joined(current: string | null, added: string): string {
  return current === null || current === '' ? added : `${current}\n${added}`
}

/** By what the ledger knows that a person has decided about a part. */
export function settledFingerprints({ added, fingerprint }: ProposalPart): readonly string[] {
  if (Array.isArray(added)) return added.map(entryFingerprint)
  return fingerprint === null ? [] : [fingerprint]
}

function footnoteParts(
  said: ArticleBody,
  caseId: string,
  labels: ReadonlySet<string>,
  standing: ArticleBody,
): readonly ProposalPart[] {
  return [...said.footnotes.values()].flatMap((definition): ProposalPart[] => {
    const name = labelOf(definition.identifier, caseId)
    if (!labels.has(name) || standing.footnotes.has(name)) return []
    const renamed = { ...definition, identifier: name, label: name }
    const fingerprint = nodesFingerprint([renamed])
    const proposed = renderNodes([renamed])
    return [{ part: 'footnote', name, current: null, proposed, fingerprint, matters: false }]
  })
}

/** `[^m1]` of another case is another message: `[^cas-2-m1]`. */
function labelOf(label: string, caseId: string): string {
  return `${caseId.toLowerCase().replace(/[^a-z0-9]+/gu, '-')}-${label}`
}

function relabelled(nodes: readonly RootContent[], caseId: string): RootContent[] {
  const copies = structuredClone([...nodes])
  for (const node of copies) relabel(node, caseId)
  return copies
}

function relabel(node: Nodes, caseId: string): void {
  if (node.type === 'footnoteReference') {
    node.identifier = labelOf(node.identifier, caseId)
    node.label = node.identifier
  } else if ('children' in node) for (const child of node.children) relabel(child, caseId)
}

function sectionOf(body: ArticleBody, kind: SectionKind): BodySection | undefined {
  return body.sections.find((section) => section.kind === kind && section.nodes.length > 0)
}

function textIn(section: BodySection | undefined): string {
  return (section?.nodes ?? []).map((node) => textOf(node)).join('\n')
}

function plain(entry: string): string {
  return entry.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
