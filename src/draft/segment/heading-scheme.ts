/** Recognises the labels of one message by what they have in common: their form, and that together they tell a case. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { remembered } from '../../language/remembered.ts'
import { hasHan, measureFor } from '../by-script.ts'
import { cueOfHeading, says, senseOfLabel } from '../lexicon/lexicon.ts'
import type { Cue } from '../lexicon/wording-kinds.ts'
import { labelForms, type LabelledLine } from './heading-forms.ts'
import { indentOf, longestLine, type Line } from './line.ts'
import type { HeadingReading } from './segment.ts'

/** A heading of the scheme; offsets in its line, between which its own text stands. */
export interface SchemeHeading {
  readonly reading: HeadingReading
  readonly end: number
  readonly textEnd: number
}

export interface HeadingScheme {
  /** By the index of the line. */
  readonly headings: ReadonlyMap<number, SchemeHeading>
  /** Lines that only frame the labels, such as the fence around a table of them. */
  readonly frame: ReadonlySet<number>
  /** The last label, where each has its text on its own line: what follows behind a blank line is no part of it. */
  readonly lastInline: number | null
}

/**
 * The labels that share one form and tell symptom, cause and remedy between them, or at least two of these. The words of
 * most must be known; what an unknown one of a sure form stands over follows from its neighbours. Without such a set
 * nothing is a heading by its form.
 */
export function readScheme(lines: readonly Line[]): HeadingScheme {
  let best: readonly Member[] = []
  let most = 0
  for (const group of groupByForm(lines).values()) {
    const members = settled(withoutStrays(group))
    const points = pointsOf(members)
    if (points > most) {
      best = members
      most = points
    }
  }
  const form = best[0]?.labelled.form
  if (form === undefined) return { headings: new Map(), frame: new Set(), lastInline: null }
  const headings = new Map(
    best.map(({ index, line, labelled, cue }) => {
      const textEnd = form === 'row' ? line.replace(/\s*\|\s*$/u, '').length : line.length
      return [index, { reading: { cue, dress: form, ownLine: false }, end: labelled.end, textEnd }] as const
    }),
  )
  const inline = best.every(({ line, labelled }) => labelled.end < line.trimEnd().length)
  return {
    headings,
    frame: form === 'row' ? fencesAround(lines, headings) : new Set(),
    lastInline: inline ? (best.at(-1)?.index ?? null) : null,
  }
}

interface Member {
  readonly index: number
  readonly line: string
  readonly labelled: LabelledLine
  readonly cue: Cue | null
  /** Listed word for word, not only by what its words mean. */
  readonly listed: boolean
}

function groupByForm(lines: readonly Line[]): ReadonlyMap<string, readonly Member[]> {
  const groups = new Map<string, Member[]>()
  lines.forEach(({ text }, index) => {
    const apart = standsClear.test(lines[index - 1]?.text ?? '')
    for (const { labelled, cue, listed, rank } of labelsOf(text)) {
      if ((labelled.needsGap && !apart) || !hasText(lines, index, labelled)) continue
      const group = groups.get(rank) ?? []
      groups.set(rank, group)
      group.push({ index, line: text, labelled, cue, listed })
    }
  })
  return groups
}

// nothing, or a line that is drawn
const standsClear = /^\s*(?:[-=_*~─═]{3,200}\s*)?$/u

// The same lines stand in message after message.
const labelsOf = remembered((line) => readLabels(line), 1000, longestLine)

interface Label extends Pick<Member, 'labelled' | 'cue' | 'listed'> {
  /** Labels of one rank have it in common. */
  readonly rank: string
}

function readLabels(line: string): readonly Label[] {
  if (countedStep.test(line)) return []
  return labelForms(line).map((labelled) => {
    const listed = cueOfHeading(labelled.label)
    // Labels further in belong to what stands under a heading.
    const rank = `${labelled.form} ${indentOf(line)}`
    return { labelled, cue: listed ?? senseOf(labelled), listed: listed !== null, rank }
  })
}

// Step 2: set the sync source to base 4
const countedStep =
  /^\s{0,12}(?:step\s\d{1,2}\s?[:.)]|步骤\s?[一二三四五六七八九十\d]{1,2}\s?[：:]|第[一二三四五六七八九十\d]{1,2}步[：:，,])\s*\S.{15}/iu

/** Something stands after the label, or on the lines under it. */
function hasText(lines: readonly Line[], index: number, { end }: LabelledLine): boolean {
  if (end < (lines[index]?.text.trimEnd().length ?? 0)) return true
  return [1, 2].some((step) => (lines[index + step]?.text ?? '').trim() !== '')
}

/** What the words of an unlisted label say; of an everyday form only what tells the case: `Server status: …` does not. */
function senseOf(labelled: LabelledLine): Cue | null {
  const sense = isBrief(labelled) ? senseOfLabel(labelled.label) : null
  return sense === null || labelled.sure || telling.has(sense) || besides.has(sense) ? sense : null
}

/** Characters and words of a short label. A Chinese one has few words anyway. */
const longestBrief = { han: 10, latin: 36 }
const mostBriefWords = 7

/** Long labels of an everyday form are sentences that happen to hold a telling word. */
function isBrief({ sure, label }: LabelledLine): boolean {
  if (sure) return true
  return label.length <= measureFor(label, longestBrief) && label.split(/\s+/u).length <= mostBriefWords
}

/** Of everyday forms only the members whose words tell something: `Server: …` between them is no heading. */
function withoutStrays(members: readonly Member[]): readonly Member[] {
  const tells = ({ line, labelled, cue }: Member): boolean =>
    labelled.sure ||
    isChapter(line, labelled) ||
    (cue !== null && (cue === 'afterwards' || !says('weakLabel', labelled.label)))
  const told = new Set(members.filter(tells))
  const senses = new Set([...told].filter(({ listed }) => listed).map(({ cue }) => cue))
  const wantsRemedy = senses.has('symptom') && senses.has('cause') && ![...told].some(isRemedy)
  return members.filter((member, at) => {
    if (told.has(member)) return true
    const before = members[at - 1]
    return wantsRemedy && before?.cue === 'cause' && told.has(before) && saysMore(member)
  })
}

function isRemedy({ cue }: Member): boolean {
  return cue === 'resolution' || cue === 'workaround'
}

/** Whether a label of an everyday form in words of its own may stand over a section: `Path to green:` does, `Handled by: Ana Ruiz` does not. */
function saysMore({ line, labelled, cue }: Member): boolean {
  const own = line.slice(labelled.end).trim()
  return cue === null && isBrief(labelled) && (own === '' || own.length >= measureFor(own, shortestSection))
}

/** Characters that a section beside its label has at the least. */
const shortestSection = { han: 12, latin: 40 }

/** `（三）请贵处配合办理`: counted otherwise than steps are, and alone on its line. */
function isChapter(line: string, { form, end }: LabelledLine): boolean {
  return form.startsWith('number') && end >= line.trimEnd().length && chapter.test(line)
}

const chapter = overLines('u')`
  ^\s{0,12}(?:
    [(（]?(?:[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己]|[A-E]|[IVX]{1,4})[)）、.．]
    |[(（]?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)）]\s
    |(?:[Pp]art|PART|[Ss]ection|SECTION|[Pp]hase|PHASE)\s?\d
    |第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:部分|节|章)
  )
`

const telling: ReadonlySet<Cue> = new Set<Cue>(['symptom', 'cause', 'resolution', 'workaround'])

/** What stands beside them in a report. */
const besides: ReadonlySet<Cue> = new Set<Cue>(['afterwards', 'ruledOut'])

/** How surely these members are the headings of a report; 0 for labels of anything else. */
function pointsOf(members: readonly Member[]): number {
  if (isFaultReport(members)) return pointsOfReport
  const senses = new Set(members.map(({ cue }) => cue).filter((cue) => cue !== null && telling.has(cue)))
  const remedied = senses.has('resolution') || senses.has('workaround')
  if (senses.size < 2 || !(remedied || senses.has('cause'))) return 0
  const listed = members.filter((member) => member.listed).length
  const known = members.filter(({ cue }) => cue !== null).length
  const sure = members.some(({ labelled }) => labelled.sure)
  if (known * 2 < members.length || (listed < leastListed(members, sure) && senses.size < 3)) return 0
  if (!sure && members.some(isStep)) return 0
  if (!inOrder(members)) return 0
  return senses.size * 10 + listed
}

/** How many of two senses must be listed words: none where the labels stand alone on their lines and one tells the cause, another the remedy. */
function leastListed(members: readonly Member[], sure: boolean): number {
  const alone = members.every(({ line, labelled }) => labelled.end >= line.trimEnd().length)
  const counted = sure || members[0]?.labelled.form.startsWith('number') === true
  const curt = members.every(isCurt)
  if (alone && (counted || curt) && members.some(mayTellCause)) return 0
  return sure || curt ? 1 : 2
}

/** `说明` before `您需要做的`: told by a help desk, what happened is why. */
function mayTellCause({ cue, labelled: { label } }: Member): boolean {
  return cue === 'cause' || (cue === 'symptom' && says('storyLabel', label))
}

/** `RCA:`, `Action:`: a label of one word that tells the case. */
function isCurt({ cue, labelled: { label } }: Member): boolean {
  return cue !== null && telling.has(cue) && (hasHan(label) ? label.length <= 4 : /^\w{2,12}$/u.test(label))
}

/** More than labels of no scheme have, less than a report with cause and remedy. */
const pointsOfReport = 15

/** Steps, result and what was expected, as trackers ask whoever reports a fault: all of them listed words, none of a cause or a remedy. */
function isFaultReport(members: readonly Member[]): boolean {
  const senses = new Set(members.map(({ cue }) => cue))
  return (
    senses.has('expected') &&
    reported.some((cue) => senses.has(cue)) &&
    members.every(({ listed, cue }) => listed && cue !== 'cause' && cue !== 'resolution')
  )
}

const reported: readonly Cue[] = ['steps', 'symptom', 'summary', 'confirmation']

/** `2. Restart the service`: a step, though it names what it mends. */
function isStep({ labelled, listed }: Member): boolean {
  return !listed && labelled.form.startsWith('number') && says('instruction', labelled.label)
}

/** What was seen is told before what was done about it. */
function inOrder(members: readonly Member[]): boolean {
  const symptom = members.findIndex(({ cue }) => cue === 'symptom')
  const remedy = members.findIndex(({ cue }) => cue === 'resolution' || cue === 'workaround')
  return symptom < 0 || remedy < 0 || symptom < remedy
}

/**
 * The members with a sense for each: between symptom and remedy, a conclusion or a heading in words of its own tells the
 * cause if no other does, and the one behind the cause the remedy; what is left to mind belongs to the remedy that stands before it.
 */
function settled(given: readonly Member[]): readonly Member[] {
  const members = withSymptom(given)
  const symptom = members.findIndex(({ cue }) => cue === 'symptom')
  const remedy = members.findIndex(({ cue }) => cue === 'resolution' || cue === 'workaround')
  const hasCause = members.some(({ cue }) => cue === 'cause')
  const implied = members.findLastIndex(
    ({ cue }, at) => at > symptom && at < remedy && (cue === 'summary' || cue === null),
  )
  return members.map((member, at): Member => {
    // `Part 1 - what is wrong`, `Part 2 - what to change`
    const asksBoth = member.cue === 'symptom' && senseOfLabel(member.labelled.label) === 'cause'
    if (!hasCause && asksBoth && remedy > at) return { ...member, cue: 'cause' }
    if (!hasCause && at === implied && (symptom >= 0 || concludes.test(member.labelled.label)))
      return { ...member, cue: 'cause' }
    const mayMend = member.cue === null ? symptom >= 0 : member.cue === 'afterwards' && at === members.length - 1
    if (remedy < 0 && mayMend && members[at - 1]?.cue === 'cause') return { ...member, cue: 'resolution' }
    if (member.cue === 'afterwards' && !(remedy >= 0 && remedy < at)) return { ...member, cue: null }
    return member
  })
}

// 结论   Our verdict
const concludes = /结论|定论|\b(?:conclusions?|verdict)\b/iu

/** `What went wrong` in front of `Why it went wrong` asks what was seen. */
function withSymptom(members: readonly Member[]): readonly Member[] {
  const [first, ...others] = members.filter(({ cue }) => cue === 'cause')
  const isTold = members.some(({ cue }) => cue === 'symptom')
  if (first === undefined || others.length === 0 || isTold || !asksWhat.test(first.labelled.label)) return members
  return members.map((member) => (member === first ? { ...member, cue: 'symptom' } : member))
}

const asksWhat = /^what (?!caused|led|brought)|怎么(?:回事|了)|咋(?:回事|了)|什么(?:问题|情况|事)|哪里?(?:出|坏)/iu

/** The fences right before and after the labels. */
function fencesAround(lines: readonly Line[], headings: ReadonlyMap<number, SchemeHeading>): ReadonlySet<number> {
  const indices = [...headings.keys()]
  const around = [Math.min(...indices) - 1, Math.max(...indices) + 1]
  return new Set(around.filter((index) => /^\s{0,12}(?:```|~~~)/u.test(lines[index]?.text ?? '')))
}
