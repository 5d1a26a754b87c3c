/** What is told apart in the wordings of a help desk: what headings stand over, and what single sentences say. */

/** What a heading or an announcement says about the text under it. */
export const cues = [
  'ruledOut',
  'hypothesis',
  'report',
  'summary',
  'workaround',
  'administration',
  'resolution',
  'cause',
  'environment',
  'attempted',
  // How it should be: a report sets it beside what happens.
  'expected',
  'finding',
  'symptom',
  'confirmation',
  'steps',
  // What is left to do or to mind, once the remedy is told.
  'afterwards',
] as const
export type Cue = (typeof cues)[number]

/** What the wording of a single sentence says about it. */
export const signals = [
  'courtesy',
  'administration',
  'contact',
  'ownMachine',
  'request',
  'progress',
  'statedCause',
  'possibleCause',
  'hedge',
  'exclusion',
  'noChange',
  'success',
  'remedy',
  'instruction',
  'workaround',
  'byDesign',
  'notReproducible',
  'unresolved',
  'finding',
  'problem',
  'works',
  'environment',
  'sequence',
  'upheld',
  'particulars',
  'search',
  'closer',
  'thanks',
  'applied',
  'reportsResult',
  'earlierSuspicion',
  'reportedSuccess',
  'mechanism',
  'discovery',
  'weakLabel',
  'lineLabel',
  'leadingClause',
  'trailingClause',
  'inquiry',
  'lasting',
  'stopgap',
  'recurrence',
  'explains',
  'refersBack',
  'courseLabel',
  'storyLabel',
  'byRule',
  'explicitCause',
  'chatter',
  'precaution',
  'unproven',
] as const
export type Signal = (typeof signals)[number]

/** Those of sentences that belong to the correspondence: courtesies, requests, what happens to the case, what people feel about it. */
export type CorrespondenceSignal =
  | 'courtesy'
  | 'administration'
  | 'ownMachine'
  | 'contact'
  | 'request'
  | 'progress'
  | 'thanks'
  | 'closer'
  | 'leadingClause'
  | 'trailingClause'
  | 'inquiry'
  | 'chatter'

/**
 * The wordings of one language. Each entry is the source of a regular expression, case-insensitive: in `headings` it
 * must match the whole label, in `announcements` some part of a sentence that announces what follows, in `signals` some
 * part of a sentence.
 */
export interface Lexicon {
  readonly headings: Readonly<Record<Cue, readonly string[]>>
  readonly announcements: Readonly<Record<Cue, readonly string[]>>
  readonly signals: Readonly<Record<Signal, readonly string[]>>
}
