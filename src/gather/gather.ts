/** Stage `gather`: from what stands in the files to cases. */
import type { Case } from '../model/case.ts'
import type { FileReading } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { ageOf, compareAges } from './case-age.ts'
import { compareCodeUnits } from './code-units.ts'
import { PartJoiner } from './join-parts.ts'
import { digestOf } from './part-digest.ts'
import { partsOf } from './parts.ts'
import { putTogether, withOwnId } from './put-together.ts'

/**
 * Puts cases together from the readings of all files: threads by Message-ID, quotations, subject and people; cases by
 * their number; the same message in several copies becomes one. Cases come in the order of their ids, messages oldest
 * first; neither depends on the order of the readings. Files without messages make no case.
 *
 * All at once, for a handful of files. For many, the same steps are taken apart: digests of all files first, which decide
 * what makes a case (`PartJoiner`), then one case after the other (`putTogether`).
 */
export function gather(readings: readonly FileReading[], settings: Settings): readonly Case[] {
  const parts = partsOf(readings, settings)
  const joiner = new PartJoiner()
  for (const part of parts) joiner.add(digestOf(part))
  const found = joiner.cases().map(({ number, parts: members }) => ({
    number,
    draft: putTogether(
      members.flatMap((member) => parts[member] ?? []),
      number,
    ),
  }))
  return [...Map.groupBy(found, ({ draft }) => draft.id).values()]
    .flatMap((sharing) =>
      sharing
        .toSorted((left, right) => compareAges(ageOf(left.draft), ageOf(right.draft)))
        .map(({ draft, number }, rank) => withOwnId(draft, number, rank, sharing.length > 1)),
    )
    .toSorted((left, right) => compareCodeUnits(left.id, right.id))
}
