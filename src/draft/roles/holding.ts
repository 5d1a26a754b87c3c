/** The section that a heading, an announcement or a sentence began. */
import type { CueKind, Role, Strength } from './role.ts'

/** What holds for the segments that come, until the next cue. */
export interface Holding {
  readonly role: Role | null
  readonly strength: Strength
  /** Ends with this paragraph; `null` where it holds until the next cue. */
  readonly paragraph: number | null
  readonly by: CueKind
  /** Look of the heading it began with. */
  readonly dress: string
  /** Paragraph of the text that stands on the line of its label (`Cause: the disk was full`); `null` where none does. */
  readonly inline: number | null
  /** Under a summary's heading, where what a sentence says of itself counts as much as a heading. */
  readonly summary: boolean
  /** After `Found it:`, which says that the cause comes next, not how far it goes. */
  readonly found: boolean
  /** What is left to mind once the problem is gone: `Prevention`, `So that it does not come back:`. */
  readonly forFuture: boolean
}

/** No section: every sentence is what it says itself. */
export const nothing: Holding = {
  role: null,
  strength: 1,
  paragraph: null,
  by: 'place',
  dress: '',
  inline: null,
  summary: false,
  found: false,
  forFuture: false,
}
