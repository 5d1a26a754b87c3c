/** Reads from a text who is mentioned in it: each file in `signs/` knows one sign by which a name is told. */
import { matchesOf } from '../../language/patterns/matches.ts'
import { capitalisedRuns } from './names/capitalised-runs.ts'
import { mentionedNames, speakingNames } from './signs/chat-names.ts'
import { calledNames, greetedNames } from './signs/greeted-names.ts'
import { listedHanNames } from './signs/han-name-lists.ts'
import { calledGivenNames, hanFullNames } from './signs/han-full-names.ts'
import { hanNamesByDeeds } from './signs/han-names-by-deeds.ts'
import { hanNamesInText } from './signs/han-names-in-text.ts'
import { hanNicknames } from './signs/han-nicknames.ts'
import type { PersonMention, Side } from './identity.ts'
import { initialsOfPeople } from './signs/initials-of-people.ts'
import { answeredNames, introducedNames } from './signs/introduced-names.ts'
import { latinNamesInText } from './signs/latin-names-in-text.ts'
import { namesAboveContacts } from './signs/names-above-contacts.ts'
import { namesBesideContacts } from './signs/names-beside-contacts.ts'
import { namesInTables } from './signs/names-in-tables.ts'
import { namesBesideNames } from './signs/names-beside-names.ts'
import { rareNamesInText } from './signs/rare-names-in-text.ts'
import { signedNames } from './signs/signed-names.ts'
import { soloNames } from './signs/solo-names.ts'
import { titledHanNames, titledLatinNames } from './signs/titled-names.ts'

/** Who wrote a text and to whom, where that is known. */
export interface Speakers {
  readonly writer: Side | null
  readonly reader: Side | null
}

/** People mentioned in a text of half width, whose runs of capitalised words are `runs`. */
export function findPeople(
  text: string,
  { writer, reader }: Speakers,
  runs = capitalisedRuns(text),
): readonly PersonMention[] {
  return [
    ...[...titledHanNames(text), ...greetedNames(text), ...titledLatinNames(text), ...calledNames(text)].map(
      mention(reader),
    ),
    ...[
      ...speakingNames(text),
      ...mentionedNames(text),
      ...namesAboveContacts(text),
      ...namesBesideNames(text, runs),
      ...namesInTables(text),
      ...soloNames(text, runs),
      ...latinNamesInText(text, runs),
      ...rareNamesInText(text, runs),
      ...initialsOfPeople(text),
      ...hanNamesInText(text),
      ...hanFullNames(text),
      ...calledGivenNames(text),
      ...hanNamesByDeeds(text),
      ...hanNicknames(text),
      ...listedHanNames(text),
    ].map(mention(null)),
    ...signedNames(text).map(mention(writer)),
    ...introducedNames(text).map(mention(writer)),
    ...answeredNames(text).map(mention(null)),
    ...namesBesideContacts(text).map(mention(writer)),
    ...matchesOf(mailAddress, text).map(([email]) => ({ name: null, email: email.toLowerCase(), side: null })),
  ]
}

// jo@frell.example; of 账号后缀是@frell.example only what stands behind the sign
const mailAddress =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu
function mention(side: Side | null): (name: string) => PersonMention {
  return (name) => ({ name, email: null, side })
}
