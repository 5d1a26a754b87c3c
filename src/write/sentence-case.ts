/** A capital letter at the beginning of an English statement: people in a hurry leave it out, and after `Hello,` nobody writes one. */
import { isEnglishWord } from '../language/english-words.ts'

/** Behind a block of code they go on with what stands before it; and what is left of `it's` is no word. */
const goOn = 'and or but then than so too also s t re ve ll d m'

/** English words that are commands as well, or begin what programs say: `net stop spooler`, `failed to open the file`. */
const ofPrograms =
  'error errors fatal failed failure warning unable invalid import node at bind break call cat chat check clear color compact copy crash cut date debug delete dig drop echo edit env exit expand export fax file find finger fold format free get grant group halt head help history host hosts id insert ip ix jobs join kill label last less link list load locale lock log login look mail make man map merge mode more mount mountain move net new nice open parted paste patch path pause ping print prompt ps query quit read reboot recover remove rename replace reset restart rollback route run safe scan screen script select send service set show shutdown sign size sleep sort split start stop strings subject switch sync systemctl tail tar task test time timeout title top touch trace tree type uniq unset update use user users verify view watch who write yes'

const kept: ReadonlySet<string> = new Set(`${goOn} ${ofPrograms}`.split(' '))

// since Monday …   i'm sure …   not: a.m., i.e., as/400, no-one.example
const opener = /^(?<word>[a-z]{1,20})(?:['’](?:s|t|re|ve|ll|d|m))?(?=,? [\p{Script=Latin}\p{N}"“[(])/u

/** What people say has an article, a pronoun or an auxiliary; a line of output or of a program has none. */
const said =
  /(?<![\p{L}\p{N}'’-])(?:a|an|the|this|that|these|those|it|i|we|you|they|he|she|my|our|your|their|his|her|its|is|are|was|were|be|been|do|does|did|don['’]t|has|have|had|will|would|can|could|should|not|no|nobody|then)(?![\p{L}\p{N}=-])/iu

/**
 * The text, beginning with a capital letter where its first word is an everyday one; all else stays as it is, because a program, a
 * command or a file keeps its small letter.
 */
export function inSentenceCase(text: string): string {
  return opensEveryday(text) && said.test(text) ? capitalised(text) : text
}

/** The same of a title, which leaves articles and auxiliaries out: two everyday words in a row begin it. */
export function titleInSentenceCase(text: string): string {
  if (!opensEveryday(text)) return text
  const second = secondWord.exec(text)?.[1] ?? ''
  return said.test(text) || (isEnglishWord(second) && !kept.has(second)) ? capitalised(text) : text
}

const secondWord = /^\S+ ([a-z]{2,20})(?![^\s,:;])/u

function opensEveryday(text: string): boolean {
  const word = opener.exec(text)?.groups?.['word'] ?? ''
  return (word === 'i' || isEnglishWord(word)) && !kept.has(word)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
