/** What a subject is about, without what mail programs and ticket systems put around it. */
import { everyMatch } from '../language/patterns/every-match.ts'
import { remembered } from '../language/remembered.ts'
import { caseLabels } from '../language/case-words.ts'
import { subjectPrefix } from '../language/reply-prefixes.ts'
import { emptySubjects, statusPhrases } from './subject-wording.ts'

export interface SubjectParts {
  /** Without reply prefixes, case number and export trimmings; empty where nothing is left. */
  readonly core: string
  readonly isReply: boolean
}

/** Takes a subject apart. `caseNumber`, if any, is cut wherever it stands, with the label and brackets around it. */
export function takeSubjectApart(subject: string, caseNumber: string | null): SubjectParts {
  return apartBy(caseNumber ?? noNumber)(subject)
}

const noNumber = ''

/** The messages of a thread have one subject, with and without a prefix, in every quoted copy. */
const apartBy = remembered(
  (number) => remembered((subject) => apart(subject, number === noNumber ? null : number), 50),
  200,
)

function apart(subject: string, caseNumber: string | null): SubjectParts {
  const text = subject.normalize('NFC').replace(spaces, ' ').trim()
  const unprefixed = withoutReplyPrefixes(text.replace(listName, ''))
  const inner = withoutReplyPrefixes(withoutNumber(unprefixed, caseNumber))
  return { core: withoutTrimmings(inner), isReply: unprefixed !== text }
}

/** A key that two mails of one thread share: the core in lower case without spaces, or `null` where it says nothing. */
export function subjectKey(core: string): string | null {
  const key = core.normalize('NFKC').toLowerCase().replace(spaces, '')
  return key.length < 4 || saysNothing(core) ? null : key
}

/** Whether a core is one that any case may have: `help`, `has been updated`. */
export function saysNothing(core: string): boolean {
  return noMeaning.has(core.toLowerCase())
}

/** The words of a core that carry meaning: Latin words of three letters and more, pairs of Han characters. */
export const subjectWords: (core: string) => ReadonlySet<string> = remembered((core) => {
  const words = new Set<string>()
  for (const [run] of everyMatch(wordRun, core.normalize('NFKC').toLowerCase())) {
    if (!han.test(run)) {
      if (run.length > 2 && !stopWords.has(run)) words.add(run)
      continue
    }
    for (let at = 0; at + 1 < run.length; at += 1) words.add(run.slice(at, at + 2))
  }
  return words
}, 500)

const spaces = /\s+/gu
// office, 2016, 无法登录
const wordRun = /\p{Script=Han}+|[\p{L}\p{N}]+/gu
const han = /\p{Script=Han}/u
const stopWords: ReadonlySet<string> = new Set([
  'the',
  'and',
  'for',
  'with',
  'not',
  'when',
  'after',
  'from',
  'case',
  'issue',
])
const noMeaning: ReadonlySet<string> = new Set(emptySubjects)

// [Example Help] Re: …
const listName = new RegExp(`^\\[[^\\]]{1,40}\\]\\s?(?=${subjectPrefix}\\s?[:：])`, 'iu')
// RE: | 回复： | Re[2]: | AW (3): | [EXTERNAL]
const replyPrefix = new RegExp(
  `^(?:${subjectPrefix}\\s?(?:\\[\\d{1,3}\\]|\\(\\d{1,3}\\)|（\\d{1,3}）|\\^\\d{1,3})?\\s?[:：]|\\[(?:external|ext|外部|外部邮件)\\])\\s*`,
  'iu',
)

function withoutReplyPrefixes(text: string): string {
  let rest = text
  for (;;) {
    const next = rest.replace(replyPrefix, '')
    if (next === rest) return rest
    rest = next
  }
}

/** Cuts `[案例号: CAS-1]`, `[Case #1]`, `（工单PROJ-1）`, `(ref PROJ-1)`, `Ticket ID: 1 -`, `##1##`. */
function withoutNumber(text: string, caseNumber: string | null): string {
  if (caseNumber === null) return text
  const at = text.toUpperCase().indexOf(caseNumber)
  if (at < 0) return text
  const behind = text.slice(at + caseNumber.length)
  const enclosed = closesBracket.test(behind) ? text.slice(0, at).replace(openBracket, '') : text.slice(0, at)
  const before = enclosed.replace(numberLabel, '')
  const after = behind.replace(numberTail, '')
  return `${before} ${after}`.trim()
}

// [案例号: | [Case # | Ticket ID: | (# | （工单 | (ref | 【工单编号】 | 工单【
const numberLabel = new RegExp(
  `[[(（【<{]?\\s?(?:(?:\\p{Script=Han}{1,6}(?:号码|號碼|编号|編號|号|號|ID)|(?<![a-zA-Z])(?:${Object.values(caseLabels).join('|')}))(?:\\s?[】\\]【[])?)?\\s?[:：#＃]{0,2}\\s?$`,
  'iu',
)
// [Example Care #48213]: whose number it is goes with it
const openBracket = /[[(（【<{][^[\](){}（）【】<>]{0,30}[\s#＃:：]$/u
const closesBracket = /^\s?[\])）】>}]/u
// ] | ) - | ##:
const numberTail = /^[\s\])）】>}#:：-]{1,6}/u

const quoted = /^%\s?([^%]{4,})%/u
// DESK:0004411 | ref:!00D: | [ ref:abc ]
const tracking = /\s?(?:\[?\s?\bref:[^\s\]]{4,80}\s?\]?|\b[A-Z]{2,8}:\d{5,12})\s*$/u
const statusTail = new RegExp(
  `[\\s,，:：;；|/\\-–—(（\\[【]*(?:${[...statusPhrases].sort((a, b) => b.length - a.length).join('|')})[)）\\]】.。]?\\s*$`,
  'iu',
)
// 99 %: the mark belongs to its number
const edges = /^[\s%|,，:：;；\-–—/]+|(?:[\s|,，:：;；\-–—/]|(?<!\d\s?)%)+$/gu

function withoutTrimmings(text: string): string {
  let rest = text.replace(edges, (edge) => (edge.includes('%') ? '%' : ''))
  const inside = quoted.exec(rest)?.[1]
  if (inside !== undefined) return inside.replace(edges, '')
  for (;;) {
    const cut = rest.replace(tracking, '').replace(statusTail, '')
    // A subject that is nothing but a status phrase keeps it.
    const next = cut.trim() === '' ? rest : cut
    if (next === rest) return rest.replace(edges, '')
    rest = next
  }
}
