/** What stands of a model's statements becomes a draft, beside what the rules drafted of the same case. */
import type { Block, Citation, CodeBlock, Draft, DraftSection, ListItem, NonEmpty, Statement } from '../model/draft.ts'
import { slice } from '../model/redacted.ts'
import type { RedactedCase } from '../model/redacted.ts'
import { sectionKinds } from '../model/section.ts'
import type { SectionKind } from '../model/section.ts'
import type { PlacedStatement } from './place-statements.ts'
import type { ShownSentence } from './show-case.ts'

/**
 * The rules' draft with its sections in the model's words. Everything else is the rules': title, summary, products, dates,
 * outcome, state. A section of which nothing stood is the rules' as well; what they found ruled out stays listed; code that
 * their resolution has is never lost.
 */
export function composeDraft(placed: readonly PlacedStatement[], rules: Draft, redacted: RedactedCase): Draft {
  const sections = sectionKinds.flatMap((kind): DraftSection[] => {
    const drafted = rules.sections.find((section) => section.kind === kind)
    const own = placed.filter(({ section, said, code }) => section === kind && (said !== null || code.length > 0))
    const mine = blocksOf(own, kind, redacted)
    const blocks = nonEmpty(mine.length === 0 ? (drafted?.blocks ?? []) : joined(mine, leftOver(kind, mine, drafted)))
    return blocks === null ? [] : [{ kind, blocks }]
  })
  const hasResolution = rules.sections.some(({ kind }) => kind === 'resolution')
  return { ...rules, sections, causeConfirmed: rules.causeConfirmed && hasResolution }
}

/** Sections in which every statement is an item; with one statement, a resolution is no list. */
const listed: Readonly<Partial<Record<SectionKind, { readonly ordered: boolean; readonly from: number }>>> = {
  environment: { ordered: false, from: 2 },
  ruledOut: { ordered: false, from: 1 },
  resolution: { ordered: true, from: 2 },
}

function blocksOf(placed: readonly PlacedStatement[], kind: SectionKind, redacted: RedactedCase): readonly Block[] {
  const list = listed[kind]
  const said = placed.filter((one) => one.said !== null)
  if (list === undefined || said.length < list.from) return placed.flatMap((one) => paragraphsOf(one, redacted))
  const items: ListItem[] = []
  const before: Block[] = []
  for (const one of placed) {
    const code = codeBlocks(one.code, redacted)
    const last = items.at(-1)
    if (one.said !== null) items.push({ ...one.said, code })
    else if (last === undefined) before.push(...code)
    else items[items.length - 1] = { ...last, code: [...last.code, ...code] }
  }
  const all = nonEmpty(items)
  return all === null ? before : [...before, { kind: 'list', ordered: list.ordered, items: all }]
}

function paragraphsOf({ said, code }: PlacedStatement, redacted: RedactedCase): readonly Block[] {
  const paragraph: readonly Block[] = said === null ? [] : [{ kind: 'paragraph', ...said }]
  return [...paragraph, ...codeBlocks(code, redacted)]
}

/** Lines of code beyond which few readers want them all. */
const longCode = 15

/** Code as it stands in its message, lines that follow each other together. */
function codeBlocks(sentences: readonly ShownSentence[], { messages }: RedactedCase): readonly CodeBlock[] {
  const blocks: CodeBlock[] = []
  for (const { citation } of sentences) {
    const body = messages.find(({ id }) => id === citation.message)?.body
    if (body === undefined) continue
    const { start, end, language } = insideFence(body, citation)
    const last = blocks.at(-1)
    const before = last?.cites[0]
    const follows =
      last !== undefined &&
      before !== undefined &&
      before.message === citation.message &&
      body.slice(before.end, start).trim() === '' &&
      language === ''
    const cites: NonEmpty<Citation> = [{ message: citation.message, start: follows ? before.start : start, end }]
    if (follows) blocks.pop()
    const text = slice(body, cites[0].start, end)
    if (text.trim() === '') continue
    blocks.push({
      kind: 'code',
      language: follows ? last.language : language,
      text,
      cites,
      folded: text.split('\n').length > longCode,
    })
  }
  return blocks
}

function insideFence(body: string, { start, end }: Citation): { start: number; end: number; language: string } {
  const lines = body.slice(start, end).split('\n')
  const [first = ''] = lines
  if (!first.startsWith('```') || lines.length < 2) return { start, end, language: '' }
  const isClosed = (lines.at(-1) ?? '').trim().startsWith('```')
  return {
    start: start + first.length + 1,
    end: isClosed ? end - (lines.at(-1) ?? '').length - 1 : end,
    language: first.slice(3).trim().split(/\s/u)[0] ?? '',
  }
}

/** Of the rules' section, what the model's must not lose: suspicions given up, and the code of a resolution. */
function leftOver(kind: SectionKind, mine: readonly Block[], drafted: DraftSection | undefined): readonly Block[] {
  if (drafted === undefined) return []
  const cited = citesIn(mine)
  const isNew = ({ cites }: { readonly cites: readonly Citation[] }): boolean =>
    !cites.some((cite) => cited.some((other) => overlap(cite, other)))
  return drafted.blocks.flatMap((block): Block[] => {
    if (kind === 'ruledOut') {
      if (block.kind !== 'list') return isNew(block) ? [block] : []
      const items = nonEmpty(block.items.filter((item) => isNew(item)))
      return items === null ? [] : [{ ...block, items }]
    }
    if (kind !== 'resolution') return []
    if (block.kind !== 'list') return block.kind === 'code' && isNew(block) ? [block] : []
    const items = nonEmpty(block.items.filter((item) => isNew(item) && item.code.some((code) => isNew(code))))
    return items === null ? [] : [{ ...block, items }]
  })
}

/** Two lists of one kind that come to stand next to each other are one. */
function joined(mine: readonly Block[], left: readonly Block[]): readonly Block[] {
  const [last, first] = [mine.at(-1), left[0]]
  if (last?.kind !== 'list' || first?.kind !== 'list' || last.ordered !== first.ordered) return [...mine, ...left]
  return [...mine.slice(0, -1), { ...last, items: [...last.items, ...first.items] }, ...left.slice(1)]
}

function citesIn(blocks: readonly Block[]): readonly Citation[] {
  return blocks.flatMap((block): readonly Citation[] =>
    block.kind === 'list' ? block.items.flatMap((item) => citesOfAll([item, ...item.code])) : block.cites,
  )
}

function citesOfAll(statements: readonly Pick<Statement, 'cites'>[]): readonly Citation[] {
  return statements.flatMap(({ cites }) => cites)
}

function overlap(left: Citation, right: Citation): boolean {
  return left.message === right.message && left.start < right.end && right.start < left.end
}

function nonEmpty<T>(items: readonly T[]): NonEmpty<T> | null {
  const [first, ...rest] = items
  return first === undefined ? null : [first, ...rest]
}
