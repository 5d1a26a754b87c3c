/** Which values say enough to be searched for elsewhere. */
import { everydayHanNames, everydayNames, productNames } from './lexicon/names/ambiguous-names.ts'
import { notValues, wellKnownAccounts } from './lexicon/credentials/credential-words.ts'
import { isEnglishWord } from '../language/english-words.ts'
import type { SecretKind } from '../model/redacted.ts'
import { givenNames } from './lexicon/names/given-names.ts'
import { genericHanNames } from './lexicon/organisation-words.ts'

/**
 * False for what also stands in texts that have nothing to do with the case (`admin`, `Word`, `1234`, `192.168.1.1`; a network
 * or an account called `campus`, `wiki`): masked where it was recognised, but no use as a proof and no reason to mask it anywhere else.
 */
export function isTelling(value: string, kind: SecretKind): boolean {
  const text = value.trim().toLowerCase()
  if ((kind === 'host' || kind === 'user-name') && isEnglishWord(text) && !givenNames.has(text)) return false
  if (/^\p{Script=Han}+$/u.test(text))
    return text.length > 1 && !everydayHanNames.has(text) && !genericHanNames.has(text)
  if (text.length < 4 || ordinary.some((words) => words.has(text)) || commonValues.has(text)) return false
  return !/^\d{1,5}$/u.test(text)
}

const ordinary: readonly ReadonlySet<string>[] = [everydayNames, productNames, notValues, wellKnownAccounts]

const commonValues: ReadonlySet<string> = new Set(
  'pass code 192.168.0.1 192.168.1.1 192.168.1.100 192.168.1.2 192.168.0.100 192.168.1.10 10.0.0.1 10.0.0.2 10.10.10.10 172.16.0.1 123456 12345678 123456789 password passw0rd admin123 abc123 qwerty'.split(
    ' ',
  ),
)
