/** What learning makes of announcements: lines that lead in to something in words that no list has, and known ones that their neighbours contradict. */
import { tellsDeed } from '../lexicon/deeds.ts'
import { senseOfLabel } from '../lexicon/lexicon.ts'
import type { Cue } from '../lexicon/wording-kinds.ts'
import { measureFor } from '../by-script.ts'
import { asksBehind, isGeneric, pointsOn, type Announcement } from './announcement.ts'
import type { RoleProbabilities } from './learned/likely-roles.ts'
import { likeliestAmong } from './likeliest-role.ts'
import { explains } from './reported/rule.ts'
import { likelihood } from './role.ts'
import { isAdvice } from './segment-shows.ts'

/**
 * What is announced, where the words around the sentence surely are of something else than its own: that counts. `null` where the sentence tells a
 * suspicion itself, or only speaks of the case: `Resolved, see the note below.`
 */
export function settledBy(likely: RoleProbabilities, announced: Announcement, sentence: string): Announcement | null {
  if (announced.cue === 'symptom' && !leadsIn.test(sentence) && isBesideTheMatter(likely)) return null
  // `As for what brought the fault about:`, below the remedy
  // … but not `Now that the culprit is known, please go through this:`
  const namesCause = announced.cue === 'cause' && senseOfLabel(sentence) === 'cause' && leadsIn.test(sentence)
  if (namesCause && !asksBehind.test(sentence)) return announced
  const { role: learned, probability } = likeliestAmong(likely, sections, 'cause')
  const least = announced.cue === 'symptom' ? likelier : surely
  const isOther = probability >= least && mayBeOther(announced.cue) && likelihoodOf(announced.cue, likely) < hardly
  if (!isOther || (learned !== 'cause' && tellsCause(sentence))) return announced
  // `Before the upgrade you can do this:` leads round, however sure the steps below it are.
  if (announced.cue === 'workaround' && learned === 'resolution') return announced
  // `Let us see whether the archive is full, and confirm these two points`
  return learned === 'hypothesis' && !leadsIn.test(sentence) ? null : { ...announced, cue: learned }
}

/** Whether a sentence surely tells nothing of the problem, and is but said beside it. */
function isBesideTheMatter(likely: RoleProbabilities): boolean {
  return likelihood({ likely }, 'courtesy', 'administration', 'confirmation') >= surely
}

/** What a line leads in to, by what it most likely is; `null` for one that says something itself. */
export function leadIn(sentence: string, likely: RoleProbabilities): Announcement | null {
  const { role: learned, probability } = likeliestAmong(likely, sections, 'cause')
  if (probability < likelier || !(leadsIn.test(sentence) || pointsOn.test(sentence))) return null
  if (sentence.length > measureFor(sentence, longest) || refersBack.test(sentence) || !isGeneric(sentence)) return null
  return tellsItself(sentence, learned)
    ? null
    : { cue: learned, end: sentence.length, rest: sentence.length, generic: true, learned: true }
}

/** `Is it the cable?`, `Put this into the file:`, `This issue can occur in the following scenario:` are what they seem to lead in to. */
function tellsItself(sentence: string, section: Section): boolean {
  if (section === 'cause') return false
  if (tellsCause(sentence)) return true
  return section === 'hypothesis'
    ? asksSomething.test(sentence) || asksBehind.test(sentence)
    : isAdvice(sentence) || tellsDeed(sentence)
}

type Section = 'cause' | 'resolution' | 'workaround' | 'hypothesis'
const sections: readonly Section[] = ['cause', 'resolution', 'workaround', 'hypothesis']

/** A cue that is also the name of a role, whose likelihood tells whether it is what is announced; a summary may turn out to be any of them. */
function mayBeOther(cue: Cue): cue is Section | 'symptom' | 'summary' {
  return cue === 'symptom' || cue === 'summary' || sections.some((section) => section === cue)
}

function likelihoodOf(cue: Section | 'symptom' | 'summary', likely: RoleProbabilities): number {
  return cue === 'summary' ? 0 : (likely.get(cue) ?? 0)
}

/** How likely the sections are: one that counts for more than known words, one that a line may lead in to, one that is none. */
const surely = 0.9
const likelier = 0.75
const hardly = 0.1

/** Characters of a line that only leads in to something. */
const longest = { han: 26, latin: 100 }

/** `This issue can occur in the following scenario:`, `Doing so can cause the following:` */
function tellsCause(sentence: string): boolean {
  return explains(sentence) || occurs.test(sentence)
}

const occurs =
  /\b(?:issues?|problems?|errors?|behaviou?r|this|it) (?:(?:can|may|might|could) )?(?:also )?(?:occurs?|happens?)\b|\bcan cause\b/iu

// To do this, follow these steps:   For example:   因此需要确认两点：
const refersBack =
  /^(?:to do (?:this|so|that)|in order to do so|for example|for instance|example|note|therefore|thus|hence)\b|^(?:例如|比如|示例|注意|说明|其中|因此|所以|因而|故)/iu
const asksSomething = /[?？]\s*$/u
// … and here is the story:   所以该怎么办？   说到底——
const leadsIn = /[:：—–?？]\s*$/u
