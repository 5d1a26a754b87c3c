/** Tells names of accounts from names of what comes with a system and of what one reads in a menu. */
import { isEnglishWord } from '../../../language/english-words.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { loginTools } from '../../lexicon/credentials/credential-wordings.ts'
import { isOrdinary, isSample } from '../labelled-value.ts'

/** Whether a word, with its domain or without, can be the name of somebody's account. */
export function isAccount(value: string): boolean {
  const bare = value.replace(/[.]+$/u, '')
  if (systemDomain.test(bare) || isSample(bare) || isOrdinary(bare)) return false
  const local = bare.slice(bare.lastIndexOf('\\') + 1).toLowerCase()
  // Account Settings\Advanced: a way through menus
  if (bare.split('\\').length > 1 && bare.split('\\').every((word) => isMenuWord(word))) return false
  if (wellKnownAccounts.has(local) || loginTools.has(local) || isOrdinary(local)) return false
  return bare.includes('\\') || /[\w][-_.$@]\w|\d/u.test(bare) || /^[a-z]{4,20}$/u.test(bare)
}

/** What stands before a backslash and is no domain of accounts: `NT AUTHORITY\system`, `HKLM\Software`. */
export const systemDomain =
  /^(?:hk[a-z]{1,30}|hkey\w*|nt|service|builtin|nt authority|system32|software|system|c|d|iis|bin|lib|src|windows|users|domain|computer|local|font|appdata)\\/iu

/** A word of a menu or of the name of a product: `Settings`, `Center`. */
export function isMenuWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && (isEnglishWord(word.toLowerCase()) || thingWords.has(word.toLowerCase()))
}
