/** Stage `draft`: what a redacted thread says, put in the order of an article, every statement with its evidence. */
import { simplify } from '../language/simplified.ts'
import type { CauseType } from '../model/article.ts'
import type { Block, Draft, DraftSection } from '../model/draft.ts'
import { slice, type RedactedCase, type RedactedText } from '../model/redacted.ts'
import { sectionKinds, type SectionKind } from '../model/section.ts'
import type { Settings } from '../model/settings.ts'
import { causeTypeOf, hintedCauseType, namesDefect } from './cause-type.ts'
import { identifiersOf } from './identifiers.ts'
import { says } from './lexicon/lexicon.ts'
import { outcomeOf } from './outcome.ts'
import { opensBridge } from './lexicon/makes-do.ts'
import { isPlatform } from './lexicon/product-names.ts'
import { productsOf } from './products.ts'
import { assignRoles } from './roles/assign-roles.ts'
import { likelihood, type RoledMessage, type RoledSegment } from './roles/role.ts'
import { chooseFindings } from './section/analysis.ts'
import { askedParticulars, environmentBlocks } from './section/asked-particulars.ts'
import { blocksOf } from './section/blocks.ts'
import { deadEnds } from './section/dead-ends.ts'
import { chooseEnvironment, versionedNames } from './section/environment.ts'
import { goesOnWith, openPoints } from './section/open-points.ts'
import { chooseExclusions, ruledOutBlocks } from './section/ruled-out.ts'
import { withOpenLabels, withStopgapLabels } from './section/telling-labels.ts'
import { withStepMarks } from './section/step-lines.ts'
import { chooseSymptom, told } from './section/symptom.ts'
import type { Exclusion } from './section/told-exclusions.ts'
import { textOf } from './segment/segment.ts'
import { oneLine } from './statement.ts'
import { summaryOf } from './summary.ts'
import { remedyOf, symptomOf } from './telling-sentences.ts'
import { chooseCause, type SettledCause } from './thread/choose-cause.ts'
import { inOrder, lastPlaceOf } from './thread/clearest.ts'
import { describedBeside } from './thread/described-beside.ts'
import { chooseResolution } from './thread/choose-resolution.ts'
import { onlyAsksHow } from './thread/asks-how.ts'
import { followUp, type FollowUp } from './thread/follow-up.ts'
import { titleSinceUpdate } from './since-update.ts'
import { titleOf } from './title.ts'

/** Drafts an article from a case. Never throws; what the case does not say is left out. */
export function draft(redactedCase: RedactedCase, settings: Settings): Draft {
  const thread = assignRoles(redactedCase)
  const story = followUp(thread)
  const chosen = choose(thread, story, onlyAsksHow(thread, redactedCase.subject))
  const { symptom, cause, resolution } = chosen
  const dates = redactedCase.messages.flatMap(({ sentAt }) => (sentAt === null ? [] : [sentAt.slice(0, 10)]))
  const problem = textsOf([...new Set([...symptom, ...told(thread)])])
  const answer = textsOf([...cause.segments, ...resolution])
  const environment = textsOf(chosen.environment)
  const products = productsOf(redactedCase.subject, [...problem, ...environment], answer, settings)
  const inPlace = namesInPlace([redactedCase.subject, ...environment, ...problem, ...textsOf(cause.segments)], answer)
  const outcome = outcomeOf(thread, story, cause.segments, resolution)
  const { language } = redactedCase
  const findings = textsOf([...chosen.environment, ...chosen.analysis].filter(isSentence))
  const seen = problem.slice(0, 3)
  const remedy = outcome === 'fixed' ? lastingOf(resolution) : resolution
  // What a help desk only comes across is not where the problem is.
  const place = textsOf(chosen.environment.filter((roled) => !isAside(roled)))
  const title =
    titleSinceUpdate(findings, [redactedCase.subject, ...problem], language) ??
    titleOf({
      language,
      subject: redactedCase.subject,
      bodies: redactedCase.messages.map(({ body }) => body),
      symptom: seen,
      findings,
      seenProducts: products.filter((one) =>
        isSeen(one, [redactedCase.subject, ...seen, ...place, ...textsOf(chosen.analysis)]),
      ),
      places: [
        ...products.filter((one) => isCatalogued(one, settings) || isSeen(one, [...problem, ...place])),
        ...onlyOne(inPlace.filter(isPlatform)),
      ],
    })
  return {
    caseId: redactedCase.id,
    language,
    title,
    summary: summaryOf(
      language,
      symptomOf(problem, redactedCase.subject) ?? title,
      remedyOf(textsOf(remedy), language, textsOf(remedy.filter(isNumbered))),
    ),
    products,
    environment: inPlace,
    identifiers: identifiersOf([...problem, ...answer, ...environment, ...textsOf(chosen.analysis)]),
    causeType: cause.segments.length > 0 ? typeOfCause(textsOf(cause.segments), textsOf(resolution)) : 'unknown',
    outcome,
    causeConfirmed: cause.confirmed,
    opened: dates[0] ?? null,
    closed: dates.at(-1) ?? null,
    sections: sectionsOf(chosen),
  }
}

/** What has a version where the problem is; what the remedy brings holds after it only, and counts where nothing else is named. */
function namesInPlace(seen: readonly RedactedText[], answer: readonly RedactedText[]): readonly RedactedText[] {
  const names = versionedNames(seen)
  return names.length > 0 ? names : versionedNames(answer)
}

/** The remedy without what bridged the time until it was there, if it is told as well. */
function lastingOf(resolution: readonly RoledSegment[]): readonly RoledSegment[] {
  const bridging = resolution.filter((roled) => roled.role === 'workaround' && bridges(roled))
  const lasting = resolution.filter((roled) => !bridging.some((bridge) => isOneBreath(bridge, roled)))
  return lasting.some((roled) => roled.role === 'resolution' && !roled.announces) ? lasting : resolution
}

/** Under a heading of its own, or told as a way round in its own words. */
function bridges(roled: RoledSegment): boolean {
  const { segment, by, strength } = roled
  const text = textOf(segment)
  if ((by === 'heading' && strength === 3) || says('workaround', text) || says('stopgap', text)) return true
  return opensBridge(text) || likelihood(roled, 'workaround') >= surelyBridging
}

/** How likely a sentence must be to tell a way round that no word calls one. */
const surelyBridging = 0.75

/** Whether a segment goes on with what another one began. */
function isOneBreath(first: RoledSegment, { segment }: RoledSegment): boolean {
  const { message, paragraph, start } = first.segment
  return segment.message === message && segment.paragraph === paragraph && segment.start >= start
}

/** What its own words tell; where they tell nothing, what is said of it beside the remedy (`It is a known defect, fixed in 18.9.2.`), or what everyday words of it hint at. */
function typeOfCause(cause: readonly RedactedText[], remedy: readonly RedactedText[]): CauseType {
  const text = simplify(cause.join('\n'))
  const own = causeTypeOf(text)
  if (own !== 'unknown') return own
  return namesDefect(remedy.join('\n')) ? 'defect' : hintedCauseType(text)
}

interface Chosen {
  readonly symptom: readonly RoledSegment[]
  readonly environment: readonly RoledSegment[]
  /** What some of it answers. */
  readonly asked: ReadonlyMap<RoledSegment, RoledSegment>
  readonly analysis: readonly RoledSegment[]
  readonly ruledOut: readonly Exclusion[]
  readonly cause: SettledCause
  readonly resolution: readonly RoledSegment[]
}

function choose(thread: readonly RoledMessage[], story: FollowUp, asksOnly: boolean): Chosen {
  const symptom = chooseSymptom(thread)
  const advice = chooseResolution(thread, story, asksOnly)
  const stated = chooseCause(thread, story, advice, asksOnly)
  // That a rule forbids to mend it says why it fails, not what to do.
  const forbidden = advice.filter((roled) => isForbidden(roled, stated.segments))
  const described = describedBeside(thread, stated.segments, advice)
  const remedy = advice.filter((roled) => !forbidden.includes(roled) && !described.includes(roled))
  const segments = inOrder(thread, [...stated.segments, ...described])
  const whole = [...segments, ...forbidden]
  const cause = { ...stated, segments: whole, place: lastPlaceOf(thread, whole) }
  const used = new Set([...symptom, ...remedy, ...cause.segments])
  const asked = askedParticulars(thread)
  const places = chooseEnvironment(thread, used, asked)
  const fruitless = [...deadEnds(thread, story).values()].flat()
  // Where nothing fails nobody was mistaken about why.
  const ruledOut = asksOnly ? [] : chooseExclusions(thread, story, used, places, cause)
  const excluded = new Set(ruledOut.flat())
  // What answers a suspicion was only taken for a place because nothing surer was known of it, or says how it is elsewhere.
  const environment = places.filter((roled) => !excluded.has(roled) || (roled.strength > 1 && namesVersion(roled)))
  const shown = new Set([...used, ...environment, ...fruitless, ...ruledOut.flat()])
  const findings = chooseFindings(thread, shown, story, cause.place, cause.segments)
  const open = openPoints(thread, cause.place, new Set([...shown, ...findings]))
  const analysis = [...findings, ...open.filter((roled) => !goesOnWith(roled, remedy))]
  const resolution = inOrder(thread, [...remedy, ...open.filter((roled) => goesOnWith(roled, remedy))])
  return { symptom, environment, asked, analysis, ruledOut, cause, resolution }
}

function namesVersion(roled: RoledSegment): boolean {
  return versionedNames(textsOf([roled])).length > 0
}

function isForbidden({ role, segment }: RoledSegment, cause: readonly RoledSegment[]): boolean {
  if (role !== 'finding' || !says('byRule', textOf(segment))) return false
  return cause.some((roled) => roled.segment.message === segment.message)
}

function sectionsOf(chosen: Chosen): readonly DraftSection[] {
  const blocks: Readonly<Record<SectionKind, readonly Block[]>> = {
    symptom: blocksOf(content(chosen.symptom)),
    environment: environmentBlocks(chosen.environment, chosen.asked),
    analysis: blocksOf(content(withOpenLabels(chosen.analysis)), 'excerpts'),
    ruledOut: ruledOutBlocks(chosen.ruledOut),
    cause: blocksOf(content(chosen.cause.segments)),
    resolution: blocksOf(withStepMarks(content(withStopgapLabels(chosen.resolution))), 'steps'),
  }
  return sectionKinds.flatMap((kind) => {
    const [first, ...rest] = blocks[kind]
    return first === undefined ? [] : [{ kind, blocks: [first, ...rest] }]
  })
}

function content(segments: readonly RoledSegment[]): readonly RoledSegment['segment'][] {
  return segments.filter((roled) => !roled.announces).map((roled) => roled.segment)
}

function textsOf(segments: readonly RoledSegment[]): readonly RedactedText[] {
  return content(segments).map((segment) => {
    const { kind, message, start, end } = segment
    if (kind === 'code') return slice(message.body, start, end)
    // `1. give it a disk of its own,` is all of its step.
    const comma = segment.marker === null ? 0 : (/[,，]\s*$/u.exec(message.body.slice(start, end))?.[0].length ?? 0)
    return oneLine(message.body, start, end - comma)
  })
}

/** What a help desk tells of the environment, under no heading. */
function isAside({ segment, strength }: RoledSegment): boolean {
  return segment.message.role !== 'customer' && strength < 3
}

/** A product that only the remedy names is not what a case is about. */
function isSeen(product: string, texts: readonly string[]): boolean {
  return texts.some((text) => text.toLowerCase().includes(product.toLowerCase()))
}

/** Whether the settings name a product so, whatever a case calls it. */
function isCatalogued(product: string, { products }: Settings): boolean {
  return products.some(({ name }) => name === product)
}

/** Of several systems none is where it occurs. */
function onlyOne(platforms: readonly RedactedText[]): readonly RedactedText[] {
  return platforms.length === 1 ? platforms : []
}

/** An item of a numbered list, or of any list that was announced as what to do. */
function isNumbered({ segment, strength }: RoledSegment): boolean {
  if (segment.kind !== 'sentence' || segment.marker === null) return false
  return segment.marker.ordered || strength === 3
}

function isSentence({ segment }: RoledSegment): boolean {
  return segment.kind === 'sentence'
}
