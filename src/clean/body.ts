/** From the text of a message to what it newly says. */
import { nextStep } from '../memory/next-step.ts'
import type { CutPiece } from '../model/case.ts'
import { cutBanner } from './banners.ts'
import { cutCallings } from './callings.ts'
import { fence, separateCode } from './code-blocks.ts'
import type { Trimmed } from './cut-lines.ts'
import { cutDisclaimers, type DisclaimerContext } from './disclaimers.ts'
import { cutLeftovers } from './leftovers.ts'
import { joinSentences, joinTokens, layoutOf } from './line-repair.ts'
import type { Person } from './people.ts'
import { cutQuotations } from './quotations.ts'
import { cutSignature, isSignatureLine } from './signatures.ts'
import { unwrapLinks } from './tracked-links.ts'

export interface BodyContext extends Pick<DisclaimerContext, 'within' | 'across'> {
  readonly sender: Person | null
  readonly boilerplate: readonly string[]
  /** Names of all who write in the case, as its program shows them. */
  readonly participants: readonly string[]
}

export interface Body {
  readonly text: string
  readonly cut: readonly CutPiece[]
}

/** A message that is to be cleaned. */
interface WrittenText extends BodyContext {
  readonly text: string
}

/** The body of each message: cuts leftovers, unanswered quotations, disclaimers and signature, then rejoins broken lines and fences code. No character is lost: it is kept or cut. */
export async function cleanBodies(messages: readonly WrittenText[]): Promise<readonly Body[]> {
  const apart = messages.map(({ text }) => (text.length <= longestWritten ? null : takeApart(text)))
  const written = await cleanWritten(
    messages.map((message, at) => ({ ...message, text: apart[at]?.tail ?? message.text })),
  )
  return messages.flatMap(({ boilerplate }, at): readonly Body[] => {
    const long = apart[at] ?? null
    const below = written[at]
    return below === undefined ? [] : [long === null ? below : around(long, below, boilerplate)]
  })
}

/** A long message: its beginning without leftovers, the log as code, what was made of its end. */
function around({ head, middle }: LongText, below: Body, boilerplate: readonly string[]): Body {
  const links = unwrapLinks(head)
  const above = cutLeftovers(links.kept, boilerplate)
  const parts = [layOut(above.kept), fence(middle.split('\n')).join('\n'), below.text]
  return { text: parts.filter((part) => part !== '').join('\n'), cut: [...links.cut, ...above.cut, ...below.cut] }
}

/** Nobody writes this much: in the middle of a longer message stands a log that was pasted in. */
const longestWritten = 200_000

interface LongText {
  readonly head: string
  readonly middle: string
  readonly tail: string
}

/** At line ends; the beginning and the end are no longer than half of what people write. */
function takeApart(text: string): LongText {
  const end = text.lastIndexOf('\n', longestWritten / 2) + 1
  const start = text.indexOf('\n', text.length - longestWritten / 2) + 1 || text.length
  return { head: text.slice(0, end), middle: text.slice(end, start).replace(/\n$/u, ''), tail: text.slice(start) }
}

interface OpenText {
  readonly message: WrittenText
  kept: string
  /** What each cutter took. */
  readonly pieces: (readonly CutPiece[])[]
}

type Cutter = (kept: string, message: WrittenText) => Trimmed

const cutters: readonly Cutter[] = [
  unwrapLinks,
  (kept, { participants }) => cutCallings(kept, participants),
  cutBanner,
  (kept, { boilerplate }) => cutLeftovers(kept, boilerplate),
  cutQuotations,
  withoutDisclaimers,
  (kept, { sender }) => cutSignature(kept, sender),
  // A statement above the signature, or a signature above the statement: each was in the other's way.
  withoutDisclaimers,
  (kept, { sender }) => cutSignature(kept, sender),
]

/** Index of the cutter that looks a second time. */
const second = 7

function withoutDisclaimers(kept: string, { sender, within, across }: WrittenText): Trimmed {
  return cutDisclaimers(kept, { within, across, isSignature: (line) => isSignatureLine(line, sender) })
}

/**
 * All messages pass a cutter before the first of them passes the next: each has expressions so large that in turns they would push
 * one another out of the processor's cache.
 */
async function cleanWritten(messages: readonly WrittenText[]): Promise<readonly Body[]> {
  const open = messages.map((message): OpenText => ({ message, kept: message.text, pieces: [] }))
  for (const [at, cutter] of cutters.entries()) {
    for (const one of open) {
      // Where nothing was taken out of the way, a second look shows what the first one showed.
      if (at >= second && one.pieces.at(-1)?.length === 0) continue
      const trimmed = cutter(one.kept, one.message)
      one.kept = trimmed.kept
      one.pieces.push(trimmed.cut)
    }
    await nextStep()
  }
  return open.map(({ kept, pieces }) => ({ text: layOut(kept), cut: pieces.flat() }))
}

/** Prose with its sentences on one line each, code in fences, no more than one empty line in a row. */
function layOut(text: string): string {
  const stretches = separateCode(joinTokens(text.split('\n').map((line) => line.trimEnd())))
  const layout = layoutOf(stretches.flatMap(({ kind, lines }) => (kind === 'prose' ? lines : [])))
  const laidOut = stretches.flatMap(({ kind, lines }) =>
    kind === 'code' ? fence(lines) : squeeze(joinSentences(lines, layout)),
  )
  return laidOut.join('\n').replace(/^\n+|\s+$/gu, '')
}

function squeeze(lines: readonly string[]): readonly string[] {
  return lines.filter((line, at) => line.trim() !== '' || (lines[at - 1] ?? '').trim() !== '')
}
