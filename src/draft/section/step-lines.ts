/** Steps that stand one a line without a number: `Remove the cover.` `Pull off the seal.` `Press in the new one.` */
import { says } from '../lexicon/lexicon.ts'
import { standsApart } from '../roles/segment-shows.ts'
import { textOf, type CodeSegment, type SentenceSegment } from '../segment/segment.ts'

type Part = SentenceSegment | CodeSegment

/** Lines from which on they are a list. */
const leastLines = 3

/** These parts of a remedy, lines of steps right below each other as items of a list. */
export function withStepMarks(parts: readonly Part[]): readonly Part[] {
  const steps = new Set(runsOf(parts).flatMap((run) => (areSteps(run) ? run.flat() : [])))
  return parts.map((part) =>
    part.kind === 'sentence' && steps.has(part) ? { ...part, marker: { ordered: true, indent: 0 } } : part,
  )
}

/** The paragraphs without marks that stand below each other with no blank line between them, run by run. */
function runsOf(parts: readonly Part[]): readonly SentenceSegment[][][] {
  const runs: SentenceSegment[][][] = []
  let before: Part | null = null
  for (const part of parts) {
    if (part.kind === 'sentence' && part.marker === null) {
      const goesOn = before?.kind === 'sentence' && before.marker === null && before.message === part.message
      const run = goesOn ? runs.at(-1) : undefined
      if (run !== undefined && before?.paragraph === part.paragraph) run.at(-1)?.push(part)
      else if (run !== undefined && !standsApart(part)) run.push([part])
      else runs.push([[part]])
    }
    before = part
  }
  return runs
}

/** Most of them surely tell to do something, and none tells of anybody or anything. */
function areSteps(run: readonly SentenceSegment[][]): boolean {
  const lines = run.flatMap(([first]) => (first === undefined ? [] : [textOf(first)]))
  if (lines.length < leastLines || lines.some((line) => tells.test(line))) return false
  return lines.filter((line) => says('instruction', line)).length * 2 >= lines.length
}

// We have …   The fix is …   Workaround: …   已经 …
const tells =
  /^(?:i|we|the|it|this|that|these|those|you|they|there|our|my|an?|when|while|if|as|for|until|so|but|please)\b|^(?:我|已|该|这|此|目前|现在|如|若|请|注意)|^[^:：]{1,24}[:：]\s|[:：]$/iu
