/** Single words that no list of names knows, where what stands beside them is said of people alone. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { anyCase } from '../../../language/patterns/any-case.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import {
  kinWords,
  nicknameWords,
  personalBelongings,
  personalCallings,
  personalCues,
  personalPlaces,
  personalPosts,
  personalRoles,
  personalVerbs,
  strangers,
} from '../../lexicon/around-names/solo-person-words.ts'
import { capitalisedRuns, matchesFromLastWord } from '../names/capitalised-runs.ts'
import { bare, isOwnWord, isThing, run, start } from '../names/latin-name-shape.ts'
import { isGivenOrRareName } from '../names/rare-names.ts'

// Sundar, Ji-hoon
const single = '(?:\\p{Lu}[\\p{Ll}’]{2,20}(?:-\\p{L}\\p{Ll}{1,20})?)(?![\\p{L}\\p{N}_@\\\\/-]|\\.[\\p{L}\\p{N}])'
const before: readonly RegExp[] = [
  // our network guy Sundar, my kid Tarvo, please ask Sundar
  `${start}(?:(?:${anyCase('our|my|his|her|their|your')}) (?:[\\p{L}-]{2,15} ){0,2}(?:${anyCase(personalRoles)})(?:,? is|,? called|,? named|,)?|${anyCase(personalCues)}) (?<name>${single})`,
  // the shift lead, Sundar, noticed
  `${start}(?:[Tt]he|[Aa]|[Oo]ur) (?:new |old |night |day |other |second ){0,1}(?:${personalCallings})(?:,? is|,? called|,? named|,|:)? (?<name>${single})`,
  // the son of the customer, Sundar, has
  `${start}(?:${anyCase('son|daughter|wife|husband|mother|father|brother|sister|friend|colleague|neighbou?r|assistant|boss')}) of (?:the |our |my |his |her )?\\p{Ll}{3,14},? (?<name>${single})(?=,)`,
  // the note that Sundar left
  `(?:note|notes|script|document|macro|sheet|list|message|memo|sticker|instructions|password|cable|notebook|folder|workaround)(?: that| which)? (?<name>${single})(?= (?:left|wrote|drew|gave|showed|promised|told|scribbled|taped|mentioned|brought|forgot)(?!\\p{L}))`,
  // “it works,” says Sundar
  `[,"”!?] ?(?:says|said|asked|asks|replied|answered) (?<name>${single})(?! \\p{Lu})`,
  // a bloke called Tarvo; thanks to Tarvo for it; it used to be Tarvo's
  `${start}(?:${strangers})(?: who is|,)? (?:called|named) (?<name>${single})`,
  `${start}(?:[Tt]hanks|[Cc]heers|[Kk]udos) (?:also )?to (?<name>${single})(?= for(?! ?Win)|,| and |[.!])`,
  `${start}(?:used to be (?<name>${single})(?=['’]s)|(?:used to belong to|inherited from|taken over from) (?<name>${single})(?=['’]s|[.,;]|$))`,
  // … see you. Cheers, Tarvo
  `(?<!\\p{L})(?:[Cc]heers|[Rr]egards|[Tt]hanks|[Bb]est wishes|[Yy]ours|Ta), (?<name>${single})[.!]?[ \\t]*$`,
  // Roksana (Frell-Tarvo) confirmed it
  `${start}\\p{Lu}\\p{Ll}{2,15} \\((?<name>${single})\\)(?= (?:confirmed|says|said|told|asked|called|rang|wrote|noticed|has|had))`,
  // Kip (Kipchumba Frell): short, and whole behind it
  `${start}(?<short>\\p{Lu}\\p{Ll}{1,3})\\p{Ll}{0,4} \\((?<name>\\k<short>\\p{Ll}{1,12} \\p{Lu}\\p{Ll}{2,20})\\)`,
].map((cue) => new RegExp(cue, 'gmu'))
// Behind the last word of a run, all in one, because there are many of them:
const behind = new RegExp(
  `(?<name>${single})(?:${[
    // Sundar told us, Sundar sits next to me
    `(?: \\([^()\\n]{1,30}\\))?,? (?:also |has |just |already |then |kindly |still ){0,2}(?:${personalVerbs})(?![\\p{L}])`,
    // Sundar's desk
    `['’]s? (?:old |new |own |work |private ){0,1}(?:${personalBelongings})(?![\\p{L}])`,
    // Sundar, can I please …; … leave me, Sundar?
    `(?<=(?:^|[.!?]\\s)\\k<name>), (?:can|could|may|would|will) (?:i|I|you|we)(?! not)(?![\\p{L}])`,
    // Could Sundar or Ildo have a look
    `(?<=(?:Can|Could|Will|Would|can|could|would|may|might) (?:${single} (?:or|and) )?\\k<name>)(?: (?:or|and) ${single})? (?:please|have a look|take a look|call (?:me|us)|ring (?:me|us)|help (?:me|us)|come (?:by|over|and)|confirm (?:that|this|it)|look (?:at|into) (?:it|this|that))(?![\\p{L}])`,
    // Sundar at reception; no Printers in accounting, which are English
    `(?: and ${single})? (?:at|in|from|on(?= (?:reception|the ))) (?:${anyCase(personalPlaces)})(?![\\p{L}-])`,
    // Sundar and I looked at it
    ' and I(?= \\p{Ll})',
    // Sundar ran it (she may, I may not)
    `(?: \\p{Ll}{1,10}){0,3} \\((?:she|he) \\p{Ll}`,
    // Sundar (the new admin)
    ` \\((?:(?:our|my|the|his|her|a) )?(?:[\\p{L}-]{2,15} ){0,2}(?:${personalRoles}|${strangers}|[\\p{Ll}]{2,10} shift)\\)`,
  ].join('|')})`,
  'muy',
)

// add Karsa Tarvo as guardian
const posted = new RegExp(
  `${start}(?:${anyCase('add|adding|added|set|put|list|listed|named?|make|made|appoint(?:ed)?')}) (?<name>${run}) as (?:an? |the |my |our )?(?:[\\p{Ll}-]{2,12} ){0,2}(?:${personalPosts})(?![\\p{L}])`,
  'gu',
)

// Auntie Jo
const nicknamed = new RegExp(
  `${start}(?:(?<kin>${kinWords})|${nicknameWords}) (?<name>\\p{Lu}\\p{Ll}{1,15})(?![\\p{L}\\p{N}_-])`,
  'gu',
)

// We call him Sparky, everybody calls her Dodge; Steve-o: what somebody is called may be any word
const calledAmongFriends = overLines('gmu')`
  (?<=
    \b(?:[Cc]alls?|[Nn]icknamed|[Kk]now|[Kk]nows|[Cc]alled) (?:him|her|them|me) (?:as )?["“]?
  )(?<name>\p{Lu}\p{Ll}{2,14})(?=["”]?(?:[,.;!)]|$| (?:here|around|in|at|because|and|but|since)(?!\p{L})))
  |(?<![\p{L}\p{N}-])(?<name>\p{Lu}\p{Ll}{2,8}-o)(?![\p{L}\p{N}-])
`
// the next one (Tarvo, Ana): as lists of people write them
const inBrackets = /\((?<family>\p{Lu}\p{Ll}{2,20}), (?<given>\p{Lu}\p{Ll}{2,20})\)/gu
// Dodge (that's what everyone calls him)
const explainedNick =
  /(?<![\p{L}\p{N}-])(?<name>\p{Lu}\p{Ll}{2,14}),? \((?:that['’]s what|as) (?:everyone|everybody|we|they|people|all) (?:calls?) (?:him|her|them)\)/gu

/** Names of one word, as written there, and names of more that somebody is made something under. Takes text of half width. */
export function soloNames(text: string, runs = capitalisedRuns(text)): readonly string[] {
  const found = [...before.flatMap((cue) => matchesOf(cue, text)), ...matchesFromLastWord(behind, text, runs)]
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => isPerson(name))
  const posts = matchesOf(posted, text)
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter(
      (name) =>
        name.includes(' ') &&
        !name.split(' ').some((word) => isThing(word)) &&
        isOwnWord(bare(name.split(' ').at(-1) ?? '')),
    )
  const nicknames = matchesOf(nicknamed, text)
    .filter(({ groups }) => groups?.['kin'] !== undefined || isGivenOrRareName(groups?.['name'] ?? ''))
    .map(({ groups }) => groups?.['name'] ?? '')
  const called = [calledAmongFriends, explainedNick]
    .flatMap((pattern) => matchesOf(pattern, text))
    .map(({ groups }) => groups?.['name'] ?? '')
    .filter((name) => !isThing(name))
  const inLists = matchesOf(inBrackets, text).flatMap(({ groups }) => {
    const { family = '', given = '' } = groups ?? {}
    return givenNames.has(bare(given)) && isOwnWord(bare(family)) ? [`${given} ${family}`] : []
  })
  return [...found, ...posts, ...nicknames, ...called, ...inLists].filter((name) => !isProductIn(text, name))
}

function isPerson(name: string): boolean {
  return (
    name.split(/[- ]/u).every((part) => givenNames.has(bare(part)) || isOwnWord(bare(part))) &&
    !/(?:ly|ing|tion|ware|soft|box|net|cloud)$/u.test(name)
  )
}

/** What has a version, or a kind that only things are of, is a product, whatever it is said to tell. */
function isProductIn(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length
    if (kindBehind.test(text.slice(end, end + 14)) && !/\p{L}/u.test(text.charAt(at - 1))) return true
  }
  return false
}

const kindBehind =
  /^ (?:[vV]?\d|(?:[Ss]erver|[Cc]lient|[Aa]pp|[Aa]gent|[Pp]ortal|[Ss]ervice|API|[Pp]lugin|[Dd]ashboard|[Cc]loud|[Ll]icen[cs]e|[Uu]pdate|[Ss]ync|[Dd]esktop|[Cc]onnector)(?!\p{Ll}))/u
