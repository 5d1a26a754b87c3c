/** An article as its page shows it: sections in the readers' order, evidence with its place in the case's history. */
import { isPublished } from '../../model/published.ts'
import type { SectionKind } from '../../model/section.ts'
import type { SiteArticle, SiteEvidence, SiteIndex, SiteSection } from '../../model/site.ts'
import { absoluteAddress, articlePath, facetPath, markdownPath, paths, searchPath } from '../addresses/addresses.ts'
import { contactAddress } from './contact.ts'
import { loadArticle, loadIndex } from '../program/data.ts'
import { feedbackLinks } from './feedback.ts'
import { publishedAddress } from './published-address.ts'
import { historyAnchor, historyFolder, outlineHistory } from './history.ts'
import { productPath } from '../addresses/product-path.ts'
import { reachable } from './section-html.ts'
import { structuredData } from './structured-data.ts'
import type { Wording } from '../words/words.ts'
import { relatedBecause, roleLabels } from '../words/labels.ts'
import { articleWords, same } from '../words/words.ts'

/** All that the page of one article shows, by the article's name. */
export function articlePage(slug: string) {
  const index = loadIndex()
  const article = loadArticle(slug)
  const path = articlePath(slug)
  const address = absoluteAddress(index, path)
  const [product] = article.products
  const sections = inReadingOrder(article.sections)
  const history = outlineHistory(article)
  return {
    article,
    path,
    isInternal: index.audience === 'internal',
    address,
    editAddress: index.editUrl?.replaceAll('{slug}', () => encodeURIComponent(slug)) ?? null,
    markdownPath: markdownPath(slug),
    historyPath: historyFolder,
    audience: isPublished(article) ? ('public' as const) : ('internal' as const),
    publicAddress: publishedAddress(index, article),
    breadcrumb: product === undefined ? null : { name: product, path: productPath(index, product) },
    ...stripOf(article, index),
    sections,
    contents: contentsOf(sections, article.evidence.length > 0, history.length > 0),
    evidence: article.evidence.map((one) => ({
      ...one,
      html: withQuotationsInLines(withRole(one.html)),
      historyLink: historyLink(article, one),
    })),
    history,
    related: article.related.map((one) => ({
      ...one,
      path: articlePath(one.slug),
      reason: relatedBecause(one.reason),
    })),
    ...waysOut(article, index, address),
    structuredData: structuredData(
      index,
      article,
      product === undefined ? paths.products : productPath(index, product),
    ),
  }
}

/** The strip under the title, which links to other articles of its kind. */
function stripOf(article: SiteArticle, index: SiteIndex) {
  return {
    products: article.products.map((name) => ({ name, path: productPath(index, name) })),
    // An article may state a cause whose type is unknown; then its section says more than a list of such articles.
    causePath:
      article.causeType === 'unknown' && article.sections.some(({ kind }) => kind === 'cause')
        ? null
        : facetPath('causes', article.causeType),
    outcomePath: facetPath('outcomes', article.outcome),
    versions: article.environment.filter((one) => digit.test(one)).slice(0, versionsShown),
    identifiers: article.identifiers.map((text) => ({ text, path: searchPath(text) })),
    notice: article.state === 'validated' ? null : notices[article.state],
  }
}

/** Where a reader goes whom the article did not help; feedback goes to the contact where nothing else is set up for it. */
function waysOut(article: SiteArticle, index: SiteIndex, address: string) {
  const feedback = index.feedback ?? index.contact
  return {
    contact: index.contact === null ? null : contactAddress(index.contact, article, address),
    feedback: feedback === null ? null : feedbackLinks(feedback, article, address),
  }
}

const versionsShown = 3
// Example: `Field Sync 6.20`
const digit = /\d/u

/** Customers and engineers alike look for the way out before the reason; how it was found comes last. */
const readingOrder: readonly (SectionKind | 'other')[] = [
  'symptom',
  'environment',
  'resolution',
  'cause',
  'analysis',
  'ruledOut',
  'other',
]

const notices = {
  'work-in-progress': articleWords.draftNotice,
  'not-validated': articleWords.generatedNotice,
  archived: articleWords.archivedNotice,
}

function inReadingOrder(sections: readonly SiteSection[]): readonly SiteSection[] {
  return readingOrder
    .flatMap((kind) => sections.filter((section) => section.kind === kind))
    .filter(({ html }) => html.trim() !== '')
    .map(readable)
}

function readable({ kind, heading, id, html }: SiteSection): SiteSection {
  return { kind, heading, id, html: reachable(html) }
}

/** What one can jump to, where it does not fit a screen anyway. */
function contentsOf(
  sections: readonly SiteSection[],
  hasEvidence: boolean,
  hasHistory: boolean,
): readonly { readonly id: string; readonly label: Wording }[] {
  const links = [
    ...sections.flatMap(({ id, heading }) => (heading === '' ? [] : [{ id, label: same(heading) }])),
    ...(hasEvidence ? [{ id: 'evidence', label: articleWords.evidence }] : []),
    ...(hasHistory ? [{ id: 'history', label: articleWords.history }] : []),
  ]
  return links.length < fewestContents ? [] : links
}

const fewestContents = 4

/** Articles name the role as their format has it; readers see it in the language of the interface. */
function withRole(html: string): string {
  return html.replace(statedRole, (_, before: string, role: string) => {
    const words = Object.entries(roleLabels).find(([name]) => name === role)?.[1]
    return words === undefined
      ? `${before}${role}`
      : `${before}<span class="zh">${words.zh}</span><span class="en">${words.en}</span>`
  })
}

// Example: `<p>CAS-40718 · 2020-04-10 11:34 · agent` of `<p>CAS-40718 · 2020-04-10 11:34 · agent · “…”</p>`
const statedRole = /^(<p>[^<“]{1,80} · )([a-z]{1,20})(?= · )/u

/** Who said it and when in a line of its own, and every quotation in another: a message may hold ten. */
function withQuotationsInLines(html: string): string {
  return html.replace(' · “', '<br>“').replaceAll('” “', '” <br>“')
}

function historyLink(article: SiteArticle, evidence: SiteEvidence): string | null {
  const anchor = historyAnchor(article, evidence.case, evidence.message)
  return anchor === null ? null : `${historyFolder}#${anchor}`
}
