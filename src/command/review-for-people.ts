/** The list of `review` as a person reads it: what waits, why, and what to type. */
import { createPatch } from 'diff'
import type { FrontMatter } from '../model/article.ts'
import type { LinkReason, LinkRecord } from '../write/link/link-record.ts'
import type { Proposal, ProposalPart } from '../write/update/proposal.ts'
import type { ArticlesChecked } from './content/check-articles.ts'
import { draftingForPeople } from './model/drafting-of-article.ts'
import type { Drafting } from './model/drafting-of-article.ts'
import { counted } from './report.ts'
import { commandOn } from './typed-command.ts'

export interface WaitingDraft {
  readonly slug: string
  readonly title: string
  readonly state: string
  /** How many cases the article answered. */
  readonly cases: number
  /** Without a resolution it stays work in progress, and is not to be approved. */
  readonly hasResolution: boolean
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

/** One text: each list of what waits, in the order given, then how much `check` found. */
export function reviewForPeople(
  review: Review,
  { articles }: ArticlesChecked,
  findings: number,
  content: string,
): string {
  const known: Articles = new Map(articles.map(({ article }) => [article.slug, article.frontMatter]))
  const lists = listsOf(review, known, (text) => `    ${commandOn(content, text)}`)
  const empty = lists.filter(({ lines }) => lines.length === 0).map(({ none }) => none)
  const others = empty.length === lists.length ? 'Nothing waits' : 'Nothing else waits'
  return [
    ...lists.filter(({ lines }) => lines.length > 0).flatMap(({ heading, lines }) => [`${heading}:`, ...lines, '']),
    ...(empty.length === 0 ? [] : [`${others}: ${empty.map((one) => `no ${one}`).join(', ')}.`, '']),
    `\`check\` has ${findings === 0 ? 'no findings' : `${counted(findings, 'finding')}:`}`,
  ].join('\n')
}

function listsOf({ drafts, proposals, links }: Review, known: Articles, command: Command): readonly WaitingList[] {
  const linked = links.filter(({ status }) => status === 'linked')
  const open = links.filter(({ status }) => status === 'proposed')
  return [
    draftList(drafts, command),
    proposalList(proposals, known, command),
    additionList(linked, command),
    openLinkList(open, known, command),
  ]
}

interface WaitingList {
  readonly heading: string
  /** Empty where nothing of the kind waits. */
  readonly lines: readonly string[]
  /** What there is none of then. */
  readonly none: string
}

/** Front matter by slug. */
type Articles = ReadonlyMap<string, FrontMatter>

/** What to type, as a line of its own. */
type Command = (text: string) => string

function draftList(drafts: readonly WaitingDraft[], command: Command): WaitingList {
  const lines = [
    ...drafts.flatMap((draft) => draftLines(draft)),
    '',
    '  Read one, then:',
    command('approve SLUG [--audience public]'),
    '  To see what to look at before customers read it:',
    command('review SLUG'),
  ]
  return {
    heading: `${counted(drafts.length, 'draft waits', 'drafts wait')} for approval`,
    lines: drafts.length === 0 ? [] : lines,
    none: 'drafts',
  }
}

function proposalList(proposals: readonly Proposal[], known: Articles, command: Command): WaitingList {
  return {
    heading: `${counted(proposals.length, 'article has', 'articles have')} proposals`,
    lines: proposals.flatMap((proposal) => [
      `  ${proposal.slug}: ${whyProposed(proposal, known.get(proposal.slug)?.state === 'validated')}`,
      command(`settle ${proposal.slug} --take`),
      command(`settle ${proposal.slug} --keep`),
      ...proposal.parts.flatMap((part) => patches(part)),
    ]),
    none: 'proposals',
  }
}

function additionList(additions: readonly LinkRecord[], command: Command): WaitingList {
  return {
    heading: `${counted(additions.length, 'linked case adds', 'linked cases add')} something`,
    lines: additions.flatMap((link) => [
      `  ${link.slug}: answers ${link.case} too, which adds something`,
      command(`settle ${link.slug} --take`),
      command(`settle ${link.slug} --keep`),
      ...link.parts.flatMap((part) => patches(part)),
    ]),
    none: 'additions from linked cases',
  }
}

function openLinkList(open: readonly LinkRecord[], known: Articles, command: Command): WaitingList {
  return {
    heading: `${counted(open.length, 'case is', 'cases are')} perhaps answered already`,
    lines: open.flatMap((link) => [
      `  ${link.case}: perhaps ${link.slug} (${reasonInWords(link.reason)})`,
      ...(known.get(link.slug) === undefined ? [] : [`    ${known.get(link.slug)?.title}`]),
      command(`link ${link.case} ${link.slug}`),
      command(`unlink ${link.case}`),
    ]),
    none: 'links to decide',
  }
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

function draftLines({ slug, title, state, cases, hasResolution, findings, model }: WaitingDraft): readonly string[] {
  const notes = [
    counted(cases, 'case'),
    state,
    ...(hasResolution ? [] : ['no resolution yet']),
    ...(findings > 0 ? [counted(findings, 'finding')] : []),
  ]
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
