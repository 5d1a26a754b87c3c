/** What nobody knows, or has tried, when the case is closed: the next reader need not look for it in vain. */
import { staysOpen } from '../lexicon/stays-open.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { contentWords, overlap } from '../thread/content-words.ts'

/** Most that are told. */
const most = 2

/**
 * What stays open once the cause is told, unless somebody comes back to it.
 *
 * @param settled place of the message that tells the cause; -1 where none does
 * @param shown what other sections say
 */
export function openPoints(
  thread: readonly RoledMessage[],
  settled: number,
  shown: ReadonlySet<RoledSegment>,
): readonly RoledSegment[] {
  if (settled < 0) return []
  const later = thread.slice(settled).flatMap(({ segments }) => segments.filter((roled) => isStatement(roled)))
  return later
    .filter((roled, at) => {
      const text = textOf(roled.segment)
      if (shown.has(roled) || !staysOpen(text)) return false
      const words = contentWords(text)
      return later
        .slice(at + 1)
        .every(
          ({ segment }) =>
            segment.message === roled.segment.message || overlap(words, contentWords(textOf(segment))) < takenUp,
        )
    })
    .slice(0, most)
}

/** Share of its words from which on a later message takes a point up. */
const takenUp = 0.5

function isStatement(roled: RoledSegment): boolean {
  return roled.segment.kind === 'sentence' && !roled.announces && roled.role !== 'courtesy'
}

/** `Firmware 1.20 announces it again. Whether that would do, we have not tested.`: of no use without what stands before it in its paragraph. */
export function goesOnWith({ segment }: RoledSegment, told: readonly RoledSegment[]): boolean {
  if (!ofWhatWasSaid.test(textOf(segment))) return false
  return told.some(
    (one) =>
      one.segment.message === segment.message &&
      one.segment.paragraph === segment.paragraph &&
      one.segment.start < segment.start,
  )
}

// Whether that alone would do …   这样是否够 …
const ofWhatWasSaid =
  /^(?:but |and )?(?:whether |if )?(?:that|this|it|they|these)\b|^(?:但|不过)?(?:这|该|它|其|是否|能否)/iu
