/** An article as its page on a site needs it. */
import type { Definition, FootnoteDefinition, Heading, Root, RootContent } from 'mdast'
import { toMarkdown } from './article-markdown.ts'
import type { Article, Audience } from '../../model/article.ts'
import type { Evidence } from '../../model/evidence.ts'
import type { SectionKind } from '../../model/section.ts'
import { sectionHeadings } from '../../model/section.ts'
import type { SiteArticle, SiteEntry, SiteEvidence, SiteSection } from '../../model/site.ts'
import { escapeHtml, renderHtml } from './render-html.ts'
import { isSectionShown } from '../select/select-articles.ts'
import { textOf } from './text-of.ts'

export interface SiteArticleJob {
  readonly article: Article
  readonly audience: Audience
  readonly evidence: ReadonlyMap<string, Evidence>
  readonly related: SiteArticle['related']
  readonly isPublished: (slug: string) => boolean
}

/** The article's page; for the public audience without cases, footnotes, analysis and history. */
export function toSiteArticle(job: SiteArticleJob): SiteArticle {
  const { article, audience } = job
  const parts = splitSections(article.body).filter((part) => isSectionShown(part.kind, audience))
  const isInternal = audience === 'internal'
  const entry = toSiteEntry(article, audience)
  return {
    ...entry,
    sections: parts.map((part) => renderSection(part, job)),
    evidence: isInternal ? findEvidence(job) : [],
    history: isInternal ? findHistory(entry.cases, job.evidence) : [],
    related: job.related,
  }
}

/**
 * The article as Markdown without footnotes, for copying: the sections that its page shows.
 *
 * @param source the Markdown that the article's body was parsed from
 */
export function toSiteMarkdown({ article, audience, isPublished }: SiteArticleJob, source: string): string {
  const nodes = splitSections(article.body)
    .filter((part) => isSectionShown(part.kind, audience))
    .flatMap(({ heading, nodes: below }) => (heading === null ? below : Array.of<RootContent>(heading).concat(below)))
  return toMarkdown({ title: article.frontMatter.title, nodes, body: article.body, source, isPublished })
}

/** What lists and facets show of an article. */
export function toSiteEntry(
  { slug, frontMatter }: Pick<Article, 'slug' | 'frontMatter'>,
  audience: Audience,
): SiteEntry {
  // Named one by one, in the order in which front matter has them: to spread those of twenty thousand articles takes 60 ms, this 7.
  return {
    slug,
    title: frontMatter.title,
    summary: frontMatter.summary,
    language: frontMatter.language,
    state: frontMatter.state,
    audience: frontMatter.audience,
    products: frontMatter.products,
    environment: frontMatter.environment,
    identifiers: frontMatter.identifiers,
    causeType: frontMatter.causeType,
    outcome: frontMatter.outcome,
    cases: audience === 'internal' ? frontMatter.cases : [],
    opened: frontMatter.opened ?? null,
    closed: frontMatter.closed ?? null,
    updated: frontMatter.updated ?? null,
  }
}

/** A stretch of an article under one heading. */
export interface ArticlePart {
  readonly kind: SectionKind | 'other'
  /** `null` for what stands before the first heading. */
  readonly heading: Heading | null
  readonly nodes: readonly RootContent[]
}

/** The article's sections in order. Definitions belong to none; "ruled out" is a section of its own. */
export function splitSections(body: Root): readonly ArticlePart[] {
  const parts: { kind: ArticlePart['kind']; heading: Heading | null; nodes: RootContent[] }[] = []
  for (const node of body.children) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      continue
    }
    const last = parts.at(-1)
    const kind = node.type === 'heading' ? sectionKind(node) : 'other'
    const isStart = node.type === 'heading' && (node.depth <= 2 || kind === 'ruledOut' || last?.kind === 'ruledOut')
    if (isStart) {
      parts.push({ kind, heading: node, nodes: [] })
    } else if (last === undefined) {
      parts.push({ kind: 'other', heading: null, nodes: [node] })
    } else {
      last.nodes.push(node)
    }
  }
  return parts
}

function sectionKind(heading: Heading): SectionKind | 'other' {
  return kindByHeading.get(textOf(heading).trim().toLowerCase()) ?? 'other'
}

const kindByHeading: ReadonlyMap<string, SectionKind> = new Map(
  Object.values(sectionHeadings).flatMap((headings) => [
    [headings.symptom.toLowerCase(), 'symptom' as const],
    [headings.environment.toLowerCase(), 'environment' as const],
    [headings.analysis.toLowerCase(), 'analysis' as const],
    [headings.ruledOut.toLowerCase(), 'ruledOut' as const],
    [headings.cause.toLowerCase(), 'cause' as const],
    [headings.resolution.toLowerCase(), 'resolution' as const],
  ]),
)

function renderSection(part: ArticlePart, job: SiteArticleJob): SiteSection {
  const heading = part.heading === null ? '' : textOf(part.heading).trim()
  const id = partAnchor(part)
  return { kind: part.kind, heading, id, html: renderHtml(part.nodes, renderOptions(job, id)) }
}

function partAnchor({ kind, heading }: ArticlePart): string {
  return kind === 'other' ? anchorOf(heading === null ? '' : textOf(heading).trim()) : anchors[kind]
}

const anchors: Readonly<Record<SectionKind, string>> = {
  symptom: 'symptom',
  environment: 'environment',
  analysis: 'analysis',
  ruledOut: 'ruled-out',
  cause: 'cause',
  resolution: 'resolution',
}

function anchorOf(heading: string): string {
  const slug = heading.toLowerCase().replaceAll(notAnchor, '-')
  return `section-${slug}`
}

// Example: `How to tell / when` → the blanks and the slash
const notAnchor = /[^\p{L}\p{N}]+/gu

function renderOptions(job: SiteArticleJob, anchor: string) {
  const isInternal = job.audience === 'internal'
  return {
    anchor,
    isPublished: job.isPublished,
    isHidden: hiddenFrom(job),
    definitions: linkDefinitions(job.article.body),
    renderCite: (identifier: string) => (isInternal ? renderCite(identifier) : ''),
  }
}

/** Sections that the audience does not see, with the headings inside them: `analysis`, `analysis-1`. */
function hiddenFrom({ article, audience }: SiteArticleJob): (anchor: string) => boolean {
  const hidden = splitSections(article.body)
    .filter((part) => !isSectionShown(part.kind, audience))
    .map(partAnchor)
  return (anchor) => hidden.some((id) => anchor === id || anchor.startsWith(`${id}-`))
}

function renderCite(identifier: string): string {
  const id = escapeHtml(identifier)
  return `<a class="cite" href="#evidence-${id}">${id}</a>`
}

function linkDefinitions(body: Root): ReadonlyMap<string, Definition> {
  return new Map(body.children.filter((node) => node.type === 'definition').map((node) => [node.identifier, node]))
}

function findEvidence(job: SiteArticleJob): readonly SiteEvidence[] {
  return job.article.body.children
    .filter((node) => node.type === 'footnoteDefinition')
    .map((node) => toEvidence(node, job))
}

/** Reads case and message off a definition such as `[^m7]: CAS-40718 · 2020-04-10 11:34 · agent · “…”`. */
function toEvidence(definition: FootnoteDefinition, job: SiteArticleJob): SiteEvidence {
  const { identifier } = definition
  const [first = ''] = textOf(definition).split(' · ', 1)
  const stated = first.trim()
  const known = job.article.frontMatter.cases.find((number) => number.toLowerCase() === stated.toLowerCase())
  return {
    id: identifier,
    html: renderHtml(definition.children, {
      ...renderOptions(job, `evidence-${escapeHtml(identifier)}`),
      renderCite: () => '',
    }),
    case: known ?? null,
    message: messageId.exec(identifier)?.[0] ?? null,
  }
}

// Example: `m7`, `cas-2-m7`
const messageId = /m[1-9]\d{0,5}$/u

function findHistory(cases: readonly string[], evidence: ReadonlyMap<string, Evidence>): SiteArticle['history'] {
  return cases.flatMap((number) => {
    const found = evidence.get(number)
    return found === undefined
      ? []
      : [{ case: number, messages: found.messages.map(({ id, role, sentAt, body }) => ({ id, role, sentAt, body })) }]
  })
}
