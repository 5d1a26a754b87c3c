/** Builds the blocks of a section out of segments: paragraphs, lists with their code, code. */
import type { Block, CodeBlock, ListItem, NonEmpty, Statement } from '../../model/draft.ts'
import { slice } from '../../model/redacted.ts'
import type { CodeSegment, SentenceSegment } from '../segment/segment.ts'
import { citationOf, mergeStatements, statementOf } from '../statement.ts'

/** Lines beyond which a block of code is shown folded. */
const longCode = 15

/** The blocks of these segments, in their order; sentences of one paragraph make one block. */
export function blocksOf(segments: readonly (SentenceSegment | CodeSegment)[]): readonly Block[] {
  const blocks: Block[] = []
  let items: ListItem[] = []
  let ordered = false
  const closeList = (): void => {
    const [first, ...rest] = items
    if (first !== undefined) blocks.push({ kind: 'list', ordered, items: [first, ...rest] })
    items = []
  }
  for (const group of groupsOf(segments)) {
    const first = group[0]
    if (first.kind === 'code') {
      const code = codeBlock(first)
      const item = items.pop()
      if (item !== undefined && first.inItem) items.push({ ...item, code: [...item.code, code] })
      else {
        if (item !== undefined) items.push(item)
        closeList()
        blocks.push(code)
      }
      continue
    }
    const statement = merged(group.filter((segment) => segment.kind === 'sentence'))
    if (statement === null) continue
    if (first.marker === null) {
      closeList()
      blocks.push({ kind: 'paragraph', ...statement })
      continue
    }
    if (items.length > 0 && ordered !== first.marker.ordered) closeList()
    ordered = first.marker.ordered
    items.push({ ...statement, code: [] })
  }
  closeList()
  return blocks
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

function codeBlock(segment: CodeSegment): CodeBlock {
  const text = slice(segment.message.body, segment.start, segment.end)
  return {
    kind: 'code',
    language: segment.language,
    text,
    cites: [citationOf(segment.message, segment.start, segment.end)],
    folded: text.split('\n').length > longCode,
  }
}
