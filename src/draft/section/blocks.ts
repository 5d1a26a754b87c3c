/** Builds the blocks of a section out of segments: paragraphs, lists with their code, code. */
import type { Block, Citation, CodeBlock, ListItem, NonEmpty, Statement } from '../../model/draft.ts'
import { join, slice } from '../../model/redacted.ts'
import { says } from '../lexicon/lexicon.ts'
import type { CodeSegment, SentenceSegment } from '../segment/segment.ts'
import { telling } from './telling-lines.ts'
import { citationOf, mergeStatements, statementOf } from '../statement.ts'

/** Lines beyond which a block of code is shown folded. */
const longCode = 15

/** The blocks of these segments, in their order; sentences of one paragraph make one block. */
export function blocksOf(
  segments: readonly (SentenceSegment | CodeSegment)[],
  style: 'plain' | 'excerpts' | 'steps' = 'plain',
): readonly Block[] {
  const compared = style !== 'excerpts' ? [] : segments.filter((segment) => segment.kind === 'code')
  const blocks: Block[] = []
  let items: ListItem[] = []
  let ordered = false
  let itemAt = ''
  const closeList = (): void => {
    const [first, ...rest] = items
    if (first !== undefined) blocks.push(...listOf([first, ...rest], ordered || (style === 'steps' && areSteps(items))))
    items = []
  }
  for (const group of groupsOf(segments)) {
    const first = group[0]
    if (first.kind === 'code') {
      const code = codeBlocks(first, compared)
      const item = items.pop()
      if (item !== undefined && first.inItem) items.push({ ...item, code: [...item.code, ...code] })
      else {
        if (item !== undefined) items.push(item)
        closeList()
        blocks.push(...code)
      }
      continue
    }
    const sentences = group.filter((segment) => segment.kind === 'sentence')
    const statement = merged(sentences)
    if (statement === null) continue
    if (first.marker === null) {
      closeList()
      const steps = style === 'steps' ? stepsOf(sentences) : null
      blocks.push(...(steps ?? [{ kind: 'paragraph' as const, ...statement }]))
      continue
    }
    if (items.length > 0 && ordered !== first.marker.ordered) closeList()
    const before = items.at(-1)
    if (before !== undefined && before.code.length > 0 && itemAt === `${first.message.id} ${first.paragraph}`) {
      // The words after a command belong to the item that the command stands in.
      items = [...items.slice(0, -1), { ...mergeStatements([before, statement]), code: before.code }]
      continue
    }
    itemAt = `${first.message.id} ${first.paragraph}`
    ordered = first.marker.ordered
    items.push({ ...statement, code: [] })
  }
  closeList()
  return blocks
}

/** A list; a single item is a paragraph. */
function listOf(items: NonEmpty<ListItem>, ordered: boolean): readonly Block[] {
  const [{ code, ...statement }, ...rest] = items
  if (rest.length > 0) return [{ kind: 'list', ordered, items }]
  return [{ kind: 'paragraph', ...statement }, ...code]
}

/** Items that have an order though their marks show none: one names another as done, or each tells to do something. */
function areSteps(items: readonly ListItem[]): boolean {
  if (items.length < 2) return false
  return items.some(({ text }) => says('sequence', text)) || items.every(({ text }) => says('instruction', text))
}

/** A paragraph that tells to do three things or more, as that many steps. */
function stepsOf(sentences: readonly SentenceSegment[]): readonly Block[] | null {
  const items = sentences.map(({ message, start, end }): ListItem => ({
    ...statementOf(message, start, end),
    code: [],
  }))
  const [first, ...rest] = items
  if (first === undefined || rest.length < 2 || !items.every(({ text }) => says('instruction', text))) return null
  return [{ kind: 'list', ordered: true, items: [first, ...rest] }]
}

function groupsOf(
  segments: readonly (SentenceSegment | CodeSegment)[],
): readonly NonEmpty<SentenceSegment | CodeSegment>[] {
  const groups: [SentenceSegment | CodeSegment, ...(SentenceSegment | CodeSegment)[]][] = []
  for (const segment of segments) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const together =
      last?.kind === 'sentence' &&
      segment.kind === 'sentence' &&
      last.message.id === segment.message.id &&
      last.paragraph === segment.paragraph
    if (together) group?.push(segment)
    else groups.push([segment])
  }
  return groups
}

function merged(sentences: readonly SentenceSegment[]): Statement | null {
  const [first, ...rest] = sentences.map(({ message, start, end }) => statementOf(message, start, end))
  return first === undefined ? null : mergeStatements([first, ...rest])
}

/** Output of more than a screen is folded; an analysis shows the lines that matter before it. */
function codeBlocks(segment: CodeSegment, others: readonly CodeSegment[]): readonly CodeBlock[] {
  const { message, start, end, language } = segment
  const whole: CodeBlock = {
    kind: 'code',
    language,
    text: slice(message.body, start, end),
    cites: [citationOf(message, start, end)],
    folded: end - start > 0 && message.body.slice(start, end).split('\n').length > longCode,
  }
  if (!whole.folded || others.length === 0) return [whole]
  const [first, ...rest] = telling(segment, others)
  if (first === undefined) return [whole]
  const cites: NonEmpty<Citation> = [first, ...rest]
  const text = join(
    cites.map((cite) => slice(message.body, cite.start, cite.end)),
    '\n',
  )
  return [{ ...whole, text, cites, folded: false }, whole]
}
