/** Names a case: the issue and where it occurs, in the case's own words. */
import { findTokens } from '../language/tokens.ts'
import { measureFor } from './by-script.ts'
import { holdsWord } from '../language/whole-words.ts'
import type { Language } from '../model/case.ts'
import { compose, slice, type RedactedText } from '../model/redacted.ts'
import { isPlatform } from './lexicon/product-names.ts'
import { leavesUnknown } from './lexicon/causes/cause-unknown.ts'
import { leavesOpen } from './lexicon/denials/left-open.ts'
import { says } from './lexicon/lexicon.ts'
import { unnamedParts } from './lexicon/unnamed-parts.ts'
import { withoutVersionedNames } from './section/environment.ts'
import { contentWords, overlap } from './thread/content-words.ts'
import { withoutSlip } from './slip.ts'
import { longest, placeholder, shortened, withoutReference, withoutTrimmings } from './title-wording.ts'

export interface TitleSources {
  readonly language: Language
  readonly subject: RedactedText
  /** What all messages say. */
  readonly bodies: readonly string[]
  /** Sentences that describe the problem, best first. */
  readonly symptom: readonly RedactedText[]
  /** What is said of the environment and what was found out. */
  readonly findings: readonly RedactedText[]
  /** Products that the texts above name. */
  readonly seenProducts: readonly RedactedText[]
  /** Products of the case that are not only in its remedy, and what it runs on. */
  readonly places: readonly RedactedText[]
}

/** Share of the longest title from which on a text is long enough to tell an issue. */
const enough = 0.28

/** The same for a subject that names a problem, and for one of several words that carry a matter. */
const terse = 0.14
const worded = 0.16
const curt = 0.1
const severalWords = 3

/** What a sentence loses that has no word in common with a subject: it tells what was done about it, or something else. */
const strangeness = 1.5

/** Characters of a subject or a sentence that are looked at. */
const most = 300

/** The subject if it tells the issue, else the sentence that tells it best. Never a placeholder, never empty. */
export function titleOf(sources: TitleSources): RedactedText {
  const subject = withoutReference(withoutTrimmings(slice(sources.subject, 0, most)), sources.bodies)
  const words = contentWords(subject)
  const sentences = [...sources.symptom, ...sources.findings].map((sentence) => withoutSlip(slice(sentence, 0, most)))
  const candidates = [
    subject,
    ...sentences.map((sentence) => shortened(sentence, sources.language, subject.length === 0)),
  ]
  const telling = subject.length >= longest[sources.language] * shareOf(subject, words)
  const unsaid = sources.symptom.some((sentence) => says('problem', sentence)) ? lessTelling : 0
  const scored = candidates.map((text, index) => {
    const kinship = overlap(contentWords(text), words)
    // A subject of two words is kept, but gives way to a sentence that says the same and more.
    const strange = words.size > 0 && kinship === 0 ? strangeness : 0
    const bonus =
      kinship * 2 -
      index * 0.15 +
      (!telling && kinship >= 0.5 ? 2 : 0) -
      strange -
      lost(text, sentences[index - 1]) -
      (words.size > 0 && inBrackets.test(sentences[index - 1] ?? '') ? aside : 0) -
      (says('problem', text) ? 0 : index > sources.symptom.length ? besides : unsaid)
    return { text, score: score(text, sources, index === 0 ? (telling ? 7 : 4) : bonus) }
  })
  scored.sort((left, right) => right.score - left.score)
  const chosen = scored.find(({ text }) => text.length > 3)?.text ?? subject
  return withPlace(withError(chosen.length > 0 ? chosen : slice(sources.subject, 0, most), sources), sources)
}

/** `MES 报工报错（保存失败：9002）`: a terse title with what the screen says. */
function withError(title: RedactedText, { language, symptom }: TitleSources): RedactedText {
  if (title.length > longest[language] * enough) return title
  const error = symptom.map((sentence) => errorIn(sentence)).find((found) => found !== null) ?? null
  if (
    error === null ||
    error.length > measureFor(error, longestError) ||
    overlap(contentWords(title), contentWords(error)) > mostHeld
  )
    return title
  if (/[(（]/u.test(error)) return language === 'en' ? compose`${title}: ${error}` : compose`${title}：${error}`
  return language === 'en' ? compose`${title} (“${error}”)` : compose`${title}（${error}）`
}

/** What a sentence quotes from the screen, or the code in it where it is long. */
function errorIn(sentence: RedactedText): RedactedText | null {
  const found = shown.exec(sentence)
  const words = found?.groups?.['words'] ?? ''
  const start = (found?.index ?? 0) + (found?.[0].lastIndexOf(words) ?? 0)
  const code = findTokens(words).find(({ kind }) => kind === 'error-code')
  const isError = code !== undefined || says('problem', words) || found?.groups?.['error'] !== undefined
  if (words === '' || !isError || placeholder.test(words)) return null
  if (code === undefined || !/[。.][\s\S]/u.test(words)) return slice(sentence, start, start + words.length)
  return slice(sentence, start + code.start, start + code.end)
}

/** Characters of what the screen says, for it to go into a title. */
const longestError = { han: 20, latin: 40 }

/** Share of its words from which on a title says what the screen says. */
const mostHeld = 0.5

// 弹“保存失败：9002”   the error "Access denied"   shows 'Network unavailable'
const shown =
  /(?:(?<error>报错?|错误(?:信息)?|告警|\b(?:errors?|warning|alarm))|提示|弹出?|显示|出现|\b(?:message|says?|shows?|reads?|displays?|with))(?:了|为|是|一个|框|窗)?[:：,，]? ?["“「'‘](?<words>[^"“”「」\n]{4,40})["”」'’]/iu

/** `Invitations from the portal`, cut before it says what is wrong with them, is no title of the problem. */
function lost(text: string, sentence: string | undefined): number {
  return sentence !== undefined && text.length < sentence.length && says('problem', sentence) && !says('problem', text)
    ? cutShort
    : 0
}

const cutShort = 3

/** What a sentence loses that tells where the problem is or what was found, and nothing of what is wrong. */
const besides = 3

/** What a sentence loses that tells nothing of what is wrong where another one beside it does. */
const lessTelling = 1

/** Share of the longest title that a subject must have to tell the issue. */
function shareOf(subject: string, words: ReadonlySet<string>): number {
  if (says('problem', subject) || failsToDo.test(subject)) return failsToDo.test(subject) ? curt : terse
  // A code tells only those who know it.
  return [...words].filter((word) => !/\d/u.test(word)).length >= severalWords ? worded : enough
}

// 叫号机不出票   打印机没反应
const failsToDo = /^\p{Script=Han}{2,6}(?:不|没|无)[\p{Script=Han}]{1,4}$/u

/** What a sentence loses that tells in brackets where it happens. */
const aside = 2

/** Letters that tell something beside names with versions: `Windows 10 22H2` is no issue. */
const leastLetters = 4

function score(text: RedactedText, { language, seenProducts }: TitleSources, bonus: number): number {
  if (text.length < 4 || placeholder.test(text)) return -10
  let points = bonus
  if (says('problem', text)) points += 3
  if (seenProducts.some((product) => text.toLowerCase().includes(product.toLowerCase()))) points += 1
  if (circumstance.test(text)) points += 1
  if (text.length >= longest[language] * enough) points += 2
  if (text.length > longest[language]) points -= 3
  if ((withoutVersionedNames(text).match(/\p{L}/gu) ?? []).length < leastLetters) points -= 4
  if (says('hedge', text) || says('request', text)) points -= 1
  if (says('works', text)) points -= 1
  if (leavesOpen(text) || leavesUnknown(text) || says('notReproducible', text)) points -= 4
  if (/(?:如下|以下|following|as follows).{0,24}$/iu.test(text)) points -= 2
  return points
}

/**
 * The product in front where the title names none; one of which only other passages speak, or that others run on, in brackets
 * behind it. KCS: a title is the main issue plus the main environment.
 */
function withPlace(title: RedactedText, { language, seenProducts, places }: TitleSources): RedactedText {
  if ([...seenProducts, ...places].some((one) => names(title, one))) return title
  const [seen] = seenProducts
  if (seen !== undefined && !isPlatform(seen)) {
    if (title.length + seen.length > longest[language]) return title
    return language === 'en' ? compose`${seen}: ${title}` : compose`${seen}：${title}`
  }
  const [place] = places
  // One thing in brackets is enough.
  if (place === undefined || /[)）]$/u.test(title)) return title
  if (title.length + place.length > longest[language]) return title
  return language === 'en' ? compose`${title} (${place})` : compose`${title}（${place}）`
}

/** Whether a title names a product, by its last words at least: `Outlook` for `Microsoft Outlook`, but not `server` for `Exchange Server`. */
function names(title: string, product: string): boolean {
  if (hasWord(title, product) || (product.endsWith('+') && hasWord(title, product.slice(0, -1)))) return true
  const words = product.split(' ')
  return words.some((_, index) => {
    const own = words.slice(index + 1).join(' ')
    return own.length > 3 && !unnamedParts.has(own.toLowerCase()) && hasWord(title, own)
  })
}

/** Whether a text has a name as a word of its own: `Connect`, not `connected`. */
function hasWord(text: string, name: string): boolean {
  return holdsWord(text.toLowerCase(), name.toLowerCase(), latin)
}

const latin = /[a-z]/u
// (数控系统 JK-980T,软件 4.06)   (fw 2.0.9)
const inBrackets = /[(（][^()（）]{6,80}[)）]/u
// … 后   when   after
const circumstance = /后|时|中|when|after|while|during|on |in /u
