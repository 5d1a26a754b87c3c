/** Capitalised words of no language in Latin letters. */
import { isAnyEnglishWord } from '../../language/all-english-words.ts'
import { technicalWords } from '../../language/technical-words.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import { productNames } from '../lexicon/names/ambiguous-names.ts'
import { capitalisedRuns } from '../identities/names/capitalised-runs.ts'
import { conductIn } from '../identities/signs/names-by-conduct.ts'
import { bare, isOfTechnology } from '../identities/names/latin-name-shape.ts'
import { givenNames } from '../lexicon/names/given-names.ts'
import { notPeopleThough } from '../lexicon/names/named-after-people.ts'
import { isPeoplesName } from '../lexicon/names/people-names.ts'
import { countries } from '../lexicon/street-words.ts'
import type { DoubtfulWord } from './doubtful-word.ts'

/** Such words with those of their kind beside them. Takes a text of half width; in code only two together count. */
export function doubtfulLatinWords(text: string, isCode: boolean): readonly DoubtfulWord[] {
  if (!/\p{Lu}\p{Ll}{2}/u.test(text)) return []
  const things = new Set<string>()
  const runs = capitalisedRuns(text)
  const found = runs.flatMap(({ words, start, end }) => {
    if (isThingAt(text, start, end)) {
      for (const word of words.split(' ')) things.add(bare(word))
      return []
    }
    const strange = wordsOf(words, start).filter(({ word }) => isStrange(word))
    if (strange.length === 0 || (isCode && !words.includes(' '))) return []
    return [
      { from: strange[0]?.start ?? start, to: strange.at(-1)?.end ?? end, words: strange.map(({ word }) => word) },
    ]
  })
  const conduct = isCode ? [] : conductIn(text, runs)
  const people = new Set(
    conduct.flatMap(({ word, sign, isInside }) =>
      (isInside || isPeoplesName(bare(word))) && (sign === 'human deed' || sign === 'human act') ? [word] : [],
    ),
  )
  const acting = runs.flatMap(({ words, start }): readonly DoubtfulWord[] => {
    const word = words.replace(/['’]s$/u, '')
    return people.has(word) && !things.has(bare(word)) && !verbs.test(word)
      ? [{ kind: 'name', start, end: start + word.length, doubt: 2 }]
      : []
  })
  const named = isCode ? [] : [...namesByVerbs(text), ...streetsIn(text)]
  const strange = found
    .filter(({ words }) => !words.every((word) => things.has(bare(word))))
    .map(({ from, to, words }) => ({ kind: 'name' as const, start: from, end: to, doubt: doubtOf(words) }))
  return [...strange, ...acting, ...named.filter(({ start, end }) => !things.has(bare(text.slice(start, end))))]
}

/** Primrose had to do it by hand, Will tried another: ordinary words that people are called, where they do what people do. */
function namesByVerbs(text: string): readonly DoubtfulWord[] {
  return everyMatch(doing, text).flatMap(({ index, groups }): readonly DoubtfulWord[] => {
    const name = groups?.['name'] ?? ''
    const folded = bare(name)
    const isName =
      isPeoplesName(folded) && isAnyEnglishWord(folded) && !technicalWords.has(folded) && !notPeopleThough.has(folded)
    return isName && !productNames.has(folded) && !verbs.test(name)
      ? [{ kind: 'name', start: index, end: index + name.length, doubt: 1 }]
      : []
  })
}

const doing =
  /(?<!\b(?:[Tt]he|[Aa]n?|[Tt]his|[Tt]hat|[Yy]our|[Oo]ur|[Mm]y|[Nn]o|[Ee]ach|[Ee]very|[Ii]n|[Oo]n|[Oo]f|[Ff]or) |[\p{L}\p{N}"“‘'>/_.-])(?<name>\p{Lu}\p{Ll}{2,11})(?= (?:had to|has to|tried|said|says|thinks|thought|knows|knew|went|came|told|asked|asks|wrote|rang|phoned|called|saw|noticed|swears|promised|is (?:off|away|asking|on (?:holiday|leave)|back (?:on|in|at))|was (?:off|away|asking)|and (?:I|we|she|he)\b)|['’]s (?:note|car|desk|phone|mobile|mailbox|e-?mails?|laptop|PC|computer|office|log-?in|account|machine|room|idea|words?|shift|team)\b)/gu

/** Cropper Street, at St Anne's Row: a street without a number. */
function streetsIn(text: string): readonly DoubtfulWord[] {
  return everyMatch(street, text).map(({ index, groups }) => ({
    kind: 'name',
    start: index,
    end: index + (groups?.['name'] ?? '').length,
    doubt: 2,
  }))
}

const street =
  /(?<![\p{L}\p{N}-])(?<name>(?!(?:The|Wall|Main|High|Our|This|Silk)\b)\p{Lu}\p{Ll}{2,14}(?:['’]s)?(?: \p{Lu}\p{Ll}{2,14})? (?:Street|Road|Lane|Avenue|Boulevard|Crescent|Terrace|Mews|Parade|Wharf|Embankment))(?![\p{L}\p{N}])/gu

// Nobody knows, Who fixed it, Support said: who does something without a name
const verbs =
  /^(?:(?:Some|Any|Every|No)(?:body|one)|Nobody|Who|Which|What|That|This|They|She|You|We|It|There|All|Both|One|Each|None|Others?|People|Users?|Customers?|Staff|Support|Reception|Engineering|Accounting|Finance|Sales|Management|Security|Vendor|Microsoft|Then|And|But|Also|Now|Later|Yesterday|Today)$/u

interface PlacedWord {
  readonly word: string
  readonly start: number
  readonly end: number
}

function wordsOf(words: string, from: number): readonly PlacedWord[] {
  let at = from
  return words.split(' ').map((whole) => {
    const word = whole.replace(/['’]s?$/u, '')
    const placed = { word, start: at, end: at + word.length }
    at += whole.length + 1
    return placed
  })
}

// Tarvo, McFrell, Corwin-Frell; no QoS, no FrellHub
const shape = /^(?:Mc|Mac|De|La|Le|Di|O['’]|D['’]|Ní |Fitz)?\p{Lu}[\p{Ll}'’]{2,}(?:-\p{Lu}\p{Ll}+)?$/u

function isStrange(word: string): boolean {
  if (!shape.test(word)) return false
  return word.split('-').some((part) => {
    const folded = bare(part)
    if (folded.length < 3 || isOfTechnology(folded) || technicalWords.has(folded) || countries.has(folded)) return false
    if (givenNames.has(folded) && !isAnyEnglishWord(folded)) return true
    return !notPeopleThough.has(folded) && !isWordOrMadeOfOne(folded)
  })
}

/** restarted, unmounting, mailboxes, preconfigured: a word with what is put before it and behind it. */
function isWordOrMadeOfOne(folded: string): boolean {
  if (isAnyEnglishWord(folded)) return true
  const inner = folded.replace(
    /^(?:un|re|de|dis|mis|pre|sub|auto|multi|inter|micro|hyper|non|over|out|up|down|back)(?=\w{3})/u,
    '',
  )
  const stems = [folded, inner].flatMap((word) => [
    word,
    word.replace(/(?:s|es|ed|d|ing|er|ers|able|ly)$/u, ''),
    word.replace(/(?:ed|ing|er|able)$/u, 'e'),
    word.replace(/([a-z])\1(?:ed|ing|er)$/u, '$1'),
    word.replace(/(?:isation|ization|ise|ize|ised|ized|iser|izer)s?$/u, ''),
  ])
  return (
    stems.some((stem) => stem.length > 2 && (isAnyEnglishWord(stem) || technicalWords.has(stem))) || isTwoWords(folded)
  )
}

/** filegroup, mainboard, touchpanel: two words written as one. */
function isTwoWords(folded: string): boolean {
  for (let at = 4; at <= folded.length - 4; at += 1)
    if (isAnyEnglishWord(folded.slice(0, at)) && isAnyEnglishWord(folded.slice(at))) return programWords.test(folded)
  return false
}

const programWords =
  /(?:file|group|board|panel|link|net|disk|drive|table|base|book|box|cast|code|desk|flow|guard|hub|key|log|mail|map|name|pad|point|port|pool|room|scan|screen|server|set|sheet|site|space|stick|store|stream|switch|tag|time|track|type|ware|watch|web|wire|work)$/u

/** Whether people are called so, by the lists of names. */
function doubtOf(words: readonly string[]): DoubtfulWord['doubt'] {
  return words.length > 1 || words.some((word) => givenNames.has(bare(word)) || isPeoplesName(bare(word))) ? 3 : 2
}

/** Whether a version, a kind of thing or a mark beside the words shows a product: Frell 4.2, the Tarvo agent, “Frell”, click Tarvo. */
function isThingAt(text: string, start: number, end: number): boolean {
  return kindBehind.test(text.slice(end, end + 24)) || thingBefore.test(text.slice(Math.max(0, start - 16), start))
}

const kindBehind =
  /^(?:[ -]?[vV]?\d|[ -](?:\p{L}{2,12} )?(?:server|client|app|agent|portal|services?|plug-?in|dashboard|cloud|licen[cs]e|update|sync|desktop|connector|module|driver|software|controller|printer|scanner|firmware|console|database|cluster|node|tool|wizard|settings?|config(?:uration)?|version|release|profile|protocol|format|file|folder|policy|certificates?|terminals?|devices?|phones?|tablets?|laptops?|screen|tab|menu|page|button|dialog|window|field|option)(?!\p{Ll})|["”'’>`=:/\\](?!s )|\.\p{L}|[®™]|_)/iu
const thingBefore =
  /(?:["“‘'`<=/\\>_]|\b(?:click|press|select|choose|open|install|installed|reinstall|run|start|restart|launch|using|via|into|upgrade|update|by default)(?: the)?\s)$/iu
