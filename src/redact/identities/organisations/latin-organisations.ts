/** Organisations that a text mentions in Latin letters. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { productNames } from '../../lexicon/names/ambiguous-names.ts'
import { everydayOrganisationWords } from '../../lexicon/everyday-organisation-words.ts'
import {
  doubtfulLegalForms,
  institutionEndings,
  institutionsOf,
  knownVendors,
  latinCustomerWords,
  legalForms,
  operatorEndings,
  roles,
  standingInstitutions,
  trades,
} from '../../lexicon/organisation-words.ts'
import { notNames } from '../../lexicon/around-names/person-words.ts'
import { thingWords } from '../../lexicon/around-names/third-persons.ts'
import { places } from '../../lexicon/names/places.ts'
import { bare } from '../names/latin-name-shape.ts'
import { namesIn } from '../names/name-tests.ts'
import type { TextPlace } from './organisation-tests.ts'
import { isRareName, isRareWord } from '../names/rare-names.ts'

/** Names of firms and institutions by the words around them or at their end, as written there. Takes text of half width. */
export function latinOrganisations(text: string, place: TextPlace): readonly string[] {
  if (!/\p{Lu}\p{L}/u.test(text)) return []
  const patterns = [
    ...anywhere,
    ...(place === 'subject' ? [] : inLetters),
    ...(place === 'body' ? [] : [aloneInLine]),
    ...(place === 'signature' ? [behindRole] : []),
  ]
  return [
    ...patterns.flatMap((pattern) => namesIn(matchesOf(pattern, text))).filter((name) => !isThingOfBusiness(name)),
    ...namesIn(matchesOf(ofPeople, text)).filter((name) => isRareWord(bare(name)) && !places.has(bare(name))),
    ...[weAre, ofTrade]
      .flatMap((pattern) => namesIn(matchesOf(pattern, text)))
      .filter((name) => isRareWord(bare(name.split(/ |['’]/u)[0] ?? ''))),
    ...namesIn(matchesOf(dealtWith, text)).filter(
      (name) =>
        isOwnName(name) &&
        name.split(' ').some((word) => isRareWord(bare(word))) &&
        !isRareName(name.split(' ')[0] ?? ''),
    ),
    ...ofOwnNames.flatMap((pattern) => namesIn(matchesOf(pattern, text))).filter((name) => isOwnName(name)),
  ]
}

const upper = "(?:\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,24}|&|and|of|the|for|de|und|&amp;)"
const company = new RegExp(
  `(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]{0,24},?(?: ${upper},?){0,5}(?<! (?:and|of|the|for)) (?:${legalForms}))(?![\\p{L}\\p{N}])\\.?`,
  'gu',
)
const institution = new RegExp(
  `(?<![\\p{L}])(?:${anyCase(latinCustomerWords)})[ :]{1,3}(?:the )?(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]{1,24}(?: ${upper}){0,5}? (?:${institutionEndings}|${legalForms}))(?![\\p{L}\\p{N}])`,
  'gu',
)
const person = "\\p{Lu}[\\p{L}'’-]{1,20}(?: \\p{Lu}[\\p{L}'’.-]{0,20}){0,2}"
const someName = `\\p{Lu}[\\p{L}\\p{N}'’&-]{2,24}(?: (?:\\p{Lu}[\\p{L}\\p{N}'’&-]{1,24}|&|and(?= \\p{Lu})|of(?= \\p{Lu}))){0,3}`
// this is Tomas from Quillwood, I'm Tomas Ellwood at Quillwood Outfitters; here at Quillwood Outfitters
const introducedFrom = new RegExp(
  `(?<![\\p{L}])(?:[tT]his is|[iI]['’]m|[iI] am|[mM]y name is|it['’]s|[hH]ere is) ${person}(?:,? (?:the )?[a-z][a-z ]{2,30})?,? (?:from|at|with|of|for|over at) (?:the )?(?<name>${someName})(?=[\\s.,;:!?)]|$)`,
  'gmu',
)
const hereAt = new RegExp(
  `(?<![\\p{L}])(?:${anyCase('the same at|the same problem at|(?:seen|had|met|saw) (?:this|it|that)(?: before| once| too| also)? at|here at|friends at|we at|us at|users at|colleagues at|people at|staff at|i work at|i work for|working for|calling from|writing from|greetings from|on behalf of|employed at|employed by')}) (?:the )?(?<name>${someName})(?=[\\s.,;:!?)]|$)`,
  'gmu',
)
// Data Engineering, Quillwood Outfitters; Head of IT | Quillwood: behind what someone does
const behindRole = new RegExp(
  `(?:^|\\n)[ \\t>]*(?:[\\p{L}&/-]+ ){0,4}(?:${roles})(?: [\\p{L}&/-]+){0,3}[ \\t]*(?:,| at |\\||[-–—] |\\n)[ \\t]*(?<name>${someName})[ \\t]*(?=$|\\n|[|,])`,
  'gu',
)
const labelled = new RegExp(
  `^[ \\t>]*(?:${anyCase('company|organi[sz]ation|customer|client|account|employer')})(?: [nN]ame)?[ \\t]*[:=][ \\t]*(?<name>\\p{Lu}[^\\n,;|]{2,50})$`,
  'gmu',
)
const aloneInLine = new RegExp(
  `(?:^|\\n|\\||[-–—:,] )[ \\t>]*(?<name>\\p{Lu}[\\p{L}\\p{N}'’&.-]{1,24}(?: ${upper}){0,5} (?:${institutionEndings}))[ \\t]*(?=$|\\n|\\|| [-–—] )`,
  'gu',
)

// once Oakmere Datacentre have patched it, Oakmere Telecom's engineer
const operator = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<name>\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{1,24})? (?:${operatorEndings}))(?=['’]s? | (?:have|has|had|can|could|will|would|must|should|may|might|needs?|said|says?|told|asked|replied|promised|confirmed|want|wants|do|does|did|patched|changed|moved|installed|blocked|runs?|hosts?|manages?)\\b)`,
  'gu',
)
// Quillwood University, St. Hilda's Hospital, University of Quillwood
const standingLatin = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?<name>(?:St\\. |Saint )?\\p{Lu}[\\p{L}'’-]{2,24}(?: (?:\\p{Lu}[\\p{L}'’-]{1,24}|&|and|of)){0,2} (?:${standingInstitutions})|(?:${institutionsOf}) of (?:the )?\\p{Lu}[\\p{L}'’-]{2,24}(?: \\p{Lu}[\\p{L}'’-]{2,24})?)(?![\\p{L}\\p{N}])`,
  'gu',
)
// a driver of Frell & Sons
const family = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?<name>\\p{Lu}[\\p{L}'’-]{2,24}(?:, \\p{Lu}[\\p{L}'’-]{2,24})? (?:&|and) (?:Sons?|Daughters?|Brothers|Bros|Partners|Associates|Co))(?![\\p{L}\\p{N}])`,
  'gu',
)
// our company Quillwood, our customer, Quillwood & Sons
const ownLatin = new RegExp(
  `(?<![\\p{L}])(?:${anyCase('our|my|the|this|your|a')}) (?:company|firm|organi[sz]ation|employer|client|customer|school|hospital|university|bank|clinic|practice|library|charity|business|parent company|subsidiary|supplier|partner|auditors?|contractor|landlord|insurer|reseller|distributor|accountants?|solicitors?|lawyers?|courier|carrier),? (?:called |named |is |from )?(?<name>${someName})(?=[\\s.,;:!?)'’]|$)`,
  'gu',
)
// did anyone from Frellmont touch it
const ofSomebody = new RegExp(
  `(?<![\\p{L}])(?:${anyCase('anyone|anybody|someone|somebody|nobody|the (?:guy|guys|chap|lad|man|woman|lady|engineer|technician|consultant|people)|an? (?:guy|chap|lad|engineer|technician|consultant)')}) (?:from|at) (?!(?:IT|HR|QA|R&D|UK|US|EU|[A-Z]{2,4})(?![\\p{L}]))(?<name>${someName})(?=[\\s.,;:!?)'’]|$)`,
  'gmu',
)
// the calibration man (Corwin from Frell Metrology)
const fromFirm = new RegExp(
  `\\(\\p{Lu}\\p{Ll}{1,20}(?: \\p{Lu}\\p{Ll}{1,20})? (?:from|of|at) (?<name>${someName})(?=[),])`,
  'gu',
)

// Hi, we're Quillwood Joinery (ref 12), Tarvo from Frell Plus was here: two words or more
const weAre =
  /(?:(?<![\p{L}])[wW]e(?:['’]re| are)|(?<![\p{L}])\p{Lu}\p{Ll}{2,15} from) (?<name>\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{2,20}){1,2})(?= \(|, (?:and|a|an|the) |\. | (?:was here|were here|came|said|told|rang|installed|set|did)(?!\p{L}))/gu
// that Quillwood lot; she left us for Quillwood: one word, which is of no language
const ofPeople = overLines('gu')`
  (?<![\p{L}])(?:
    (?:[Tt]hat|[Tt]hose|[Tt]he|[Tt]hese) (?<name>\p{Lu}\p{Ll}{3,20}) (?:lot|crowd|bunch|guys|folks|chaps|lads)
    |(?<name>\p{Lu}\p{Ll}{3,20}) (?:branch|depot|girls|lads|boys|surgery|campus)
    |left (?:us |here )?for (?<name>\p{Lu}\p{Ll}{3,20})
    |(?:seen|had|handled|met|fixed) (?:one of )?(?:it|this|that|these|the same|something (?:like it|similar)) (?:at|for|with) (?<name>\p{Lu}\p{Ll}{3,20})
  )(?![\p{L}])
`

// Frell Shopfitting have the key; Tarvo's of Frellham: by the trade, or by the place, behind a word of its own
const ofTrade = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?<name>\\p{Lu}[\\p{L}'’-]{2,24}(?: (?:\\p{Lu}[\\p{L}'’-]{2,24}|&|and))? (?:${trades})|\\p{Lu}\\p{L}{2,20}['’]s of \\p{Lu}\\p{Ll}{2,20})(?![\\p{L}\\p{N}])`,
  'gu',
)
// bought off Frell Tech, our other customer (Frellwerk Nord), we (Frell)
const dealtWith = new RegExp(
  `(?<![\\p{L}])(?:(?:${anyCase('bought|ordered|purchased|rented|leased|supplied|delivered|installed|fitted|invoiced')})(?: (?:it|them|these|this|the \\p{Ll}{2,12}))? (?:off|from|through|by|via) |(?:${anyCase('we|us|customer|client|supplier|reseller|dealer|integrator|distributor|contractor|installer|firm|company|school|hospital|branch|tenant|vendor|partner')}) \\()(?:the )?(?<name>${someName})(?=[\\s.,;:!?)'’]|$)`,
  'gmu',
)

const anywhere: readonly RegExp[] = [company, institution, labelled, operator]
const inLetters: readonly RegExp[] = [introducedFrom, hereAt]
/** Those that count where the name itself is of no everyday words. */
const ofOwnNames: readonly RegExp[] = [standingLatin, ownLatin, ofSomebody, fromFirm, family]

// Azure App Service, User Profile Service, Factory View SE: what ends as a firm does, and is a product or a part of one
function isThingOfBusiness(name: string): boolean {
  const words = name.split(/,? /u)
  const [first = ''] = words
  if (productNames.has(first.toLowerCase()) && !surely.test(name)) return true
  if (doubtful.test(name)) return /\d/u.test(name) || words.some((word) => thingWords.has(word.toLowerCase()))
  return (
    words.length > 1 && !surely.test(name) && words.slice(0, -1).every((word) => thingWords.has(word.toLowerCase()))
  )
}

const doubtful = new RegExp(` (?:${doubtfulLegalForms})$`, 'u')
const surely = new RegExp(` (?:${legalForms})\\.?$`, 'u')

// An own name in front, or behind of: no Cumulative Insurance, no Customer Service
function isOwnName(name: string): boolean {
  const words = name.replace(institutionOf, '').toLowerCase().split(/ /u)
  const [first = ''] = words
  return ![notNames, thingWords, knownVendors, productNames, everydayOrganisationWords].some((set) => set.has(first))
}

const institutionOf = new RegExp(`^(?:${institutionsOf}) of (?:the )?|^(?:St\\.|Saint) `, 'u')
