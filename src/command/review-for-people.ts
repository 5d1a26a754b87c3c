/** The list of `review` as a person reads it: what waits, why, and what to type. */
import { createPatch } from 'diff'
import type { LinkReason, LinkRecord } from '../write/link/link-record.ts'
import type { Proposal, ProposalPart } from '../write/update/proposal.ts'
import type { ArticlesChecked } from './content/check-articles.ts'
import { draftingForPeople } from './model/drafting-of-article.ts'
import type { Drafting } from './model/drafting-of-article.ts'
import { counted } from './report.ts'

export interface WaitingDraft {
  readonly slug: string
  readonly title: string
  readonly state: string
  /** How many cases the article answered. */
  readonly cases: number
  /** How many findings of `check` keep it from being approved. */
  readonly findings: number
  /** What became of a model's statements; `null` where none drafted it. */
  readonly model: Drafting | null
}

export interface Review {
  readonly drafts: readonly WaitingDraft[]
  readonly proposals: readonly Proposal[]
  readonly links: readonly LinkRecord[]
}

/** One text, the lists in the order given. `content` is named in commands where it is not the default. */
export function reviewForPeople(
  { drafts, proposals, links }: Review,
  { articles }: ArticlesChecked,
  findings: number,
  content: string,
): string {
  const known = new Map(articles.map(({ article }) => [article.slug, article.frontMatter]))
  const command = (text: string): string => `    ${commandOn(content, text)}`
  const isApproved = (slug: string): boolean => known.get(slug)?.state === 'validated'
  const additions = links.filter(({ status }) => status === 'linked')
  const open = links.filter(({ status }) => status === 'proposed')
  return [
    ...list(`${counted(drafts.length, 'draft waits', 'drafts wait')} for approval`, drafts, draftLines),
    ...(drafts.length === 0
      ? []
      : [
          '  Read one, then:',
          command('approve SLUG [--audience public]'),
          '  What to look at before customers read it:',
          command('review SLUG'),
          '',
        ]),
    ...list(`${counted(proposals.length, 'article has', 'articles have')} proposals`, proposals, (proposal) => [
      `  ${proposal.slug}: ${whyProposed(proposal, isApproved(proposal.slug))}`,
      command(`settle ${proposal.slug} --take`),
      command(`settle ${proposal.slug} --keep`),
      ...proposal.parts.flatMap((part) => patches(part)),
    ]),
    ...list(`${counted(additions.length, 'linked case adds', 'linked cases add')} something`, additions, (link) => [
      `  ${link.slug}: answers ${link.case} too, which tells more`,
      command(`settle ${link.slug} --take`),
      command(`settle ${link.slug} --keep`),
      ...link.parts.flatMap((part) => patches(part)),
    ]),
    ...list(`${counted(open.length, 'case is', 'cases are')} perhaps answered already`, open, (link) => [
      `  ${link.case}: perhaps ${link.slug} (${reasonInWords(link.reason)})`,
      ...(known.get(link.slug) === undefined ? [] : [`    ${known.get(link.slug)?.title}`]),
      command(`link ${link.case} ${link.slug}`),
      command(`unlink ${link.case}`),
    ]),
    `check has ${counted(findings, 'finding')}${findings === 0 ? '' : ':'}`,
  ].join('\n')
}

/** What to type to run a command on a knowledge base. */
export function commandOn(content: string, text: string): string {
  return `casebook ${text}${content === 'content' ? '' : ` --content ${asArgument(content)}`}`
}

/** One argument of a command, to be typed as it stands here: a name with a space in it, or with anything that a shell reads in its own way, between quotes. */
function asArgument(text: string): string {
  if (/^[\p{L}\p{N}_./\\:@%+=,~-]+$/u.test(text)) return text
  return process.platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** `same product Harbour Scan, same code 0x80048820; cause differs`. */
export function reasonInWords({ same, differs }: LinkReason): string {
  const agreeing = same.map(({ what, value }) => `same ${what}${value === null ? '' : ` ${value}`}`)
  const others = differs.map((what) => (what === 'cause-type' ? 'type of cause' : what))
  return [
    agreeing.join(', '),
    others.length === 0 ? '' : `${others.join(', ')} ${others.length > 1 ? 'differ' : 'differs'}`,
  ]
    .filter((text) => text !== '')
    .join('; ')
}

function list<Item>(heading: string, items: readonly Item[], lines: (item: Item) => readonly string[]): string[] {
  return [`${heading}${items.length === 0 ? '' : ':'}`, ...items.flatMap((item) => [...lines(item)]), '']
}

function draftLines({ slug, title, state, cases, findings, model }: WaitingDraft): readonly string[] {
  const notes = [counted(cases, 'case'), state, ...(findings > 0 ? [counted(findings, 'finding')] : [])]
  return [`  ${slug}`, `    ${title} (${notes.join(', ')})`, ...draftingForPeople(model).map((line) => `    ${line}`)]
}

function whyProposed({ case: caseId, matters }: Proposal, isApproved: boolean): string {
  const kept = isApproved ? 'approved' : 'edited by a person'
  return matters ? `${kept}, and ${caseId} says something else now` : `${kept}; ${caseId} is told in other words now`
}

/** Against what stands and, where a person changed that, against what the generator last wrote. */
function patches({ part, name, current, proposed, last }: ProposalPart): readonly string[] {
  if (part === 'footnote') return []
  const againstCurrent = patch(`${part} ${name}`, current, proposed, 'as it stands', 'proposed')
  if (last === undefined || linesOf(last) === linesOf(current)) return [againstCurrent]
  return [patch(`${part} ${name}`, last, proposed, 'as last generated', 'proposed'), againstCurrent]
}

function patch(
  title: string,
  from: ProposalPart['current'],
  to: ProposalPart['current'],
  fromName: string,
  toName: string,
): string {
  const [, , ...lines] = createPatch(title, linesOf(from), linesOf(to), fromName, toName).trimEnd().split('\n')
  return ['', `    ${title}, ${fromName} → ${toName}:`, ...lines.slice(2)].join('\n')
}

function linesOf(value: ProposalPart['current']): string {
  if (value === null) return ''
  const text = typeof value === 'string' ? value : value.join('\n')
  return text.endsWith('\n') ? text : `${text}\n`
}
