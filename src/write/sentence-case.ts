/** A capital letter where an English statement begins: people who write in a hurry leave it out, and behind `Hello,` nobody writes one. */
import { stopWords } from '../language/stop-words.ts'

const counted =
  'no not none one two three four five six seven eight nine ten eleven twelve fifteen twenty several once both each every all some many most'
const when = 'since when after before while until during now today yesterday again last next only still never always'
const whom = 'nobody everybody everyone everything nothing somebody someone something'
/** Behind a block of code they go on with what stands before it; and what is left of `it's` is no word. */
const others = new Set('and or but then than so too also s t re ve ll d m'.split(' '))

/** Words that begin statements and name nothing: a program, a command or a file keeps its small letter. */
const openers = [...stopWords.en, ...`${counted} ${when} ${whom}`.split(' ')].filter((word) => !others.has(word))

// since Monday …   i'm sure …   not: a.m., i.e., as/400
const opener = new RegExp(`^(?:${openers.join('|')})(?=['’](?:s|t|re|ve|ll|d|m)\\b|,? [\\p{L}\\p{N}"“[(])`, 'u')

/** The text, beginning with a capital letter where its first word is an everyday one; all else stays as it is. */
export function inSentenceCase(text: string): string {
  return text.replace(opener, (word) => word.charAt(0).toUpperCase() + word.slice(1))
}
