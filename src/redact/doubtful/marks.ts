/** Numbers of papers, devices and accounts, and names of machines, by their shape alone. */
import { isAnyEnglishWord } from '../../language/all-english-words.ts'
import { technicalWords } from '../../language/technical-words.ts'
import { everyMatch } from '../../language/patterns/every-match.ts'
import { productNames } from '../lexicon/names/ambiguous-names.ts'
import { isOwnWord } from '../identities/names/latin-name-shape.ts'
import { givenNames } from '../lexicon/names/given-names.ts'
import { isPeoplesName } from '../lexicon/names/people-names.ts'
import { isMachine } from '../recognisers/machines/machine-tests.ts'
import type { DoubtfulWord } from './doubtful-word.ts'

// In Chinese a value touches the words around it: 号QX-HD-4071在.
const notInside = '(?<![\\p{Script=Latin}\\p{N}_.\\\\/@#%&$=~:-])'
const notGoingOn = '(?![\\p{Script=Latin}\\p{N}_@=(-]|[.:/\\\\][\\p{L}\\p{N}])'
// QX/2031/118, TV-31-00672, QX-31-资-008: three parts and more, one of them digits
const paper = new RegExp(
  `${notInside}(?<value>(?=[^\\s]{0,20}\\d{2})[A-Z]{2,6}(?:[-/](?:[A-Z0-9]{1,8}|\\p{Script=Han}{1,3}(?=[-/]))){2,4}|[A-Z]{2,5}-?\\d{3,8}/\\d{1,4})${notGoingOn}`,
  'gu',
)
// 407-182, Q/40718/22, QXF/4071, Q-40718, B1-09, 禾服-4071-0822: what a customer, an order, a job is kept under; no E-2207, which is an error
const shortNumber = new RegExp(
  `${notInside}(?<value>(?!(?:19|20)\\d\\d-)\\d{2,4}-\\d{3}(?:-\\d{1,4})?|[A-Z]{1,4}/\\d{3,6}(?:/\\d{2,4})?|[A-DF-Z]-0\\d{3,5}|[A-D]\\d{1,2}-\\d{2,4}|\\p{Script=Han}{1,3}-\\d{3,6}-\\d{2,6})${notGoingOn}`,
  'gu',
)
// 2102QX10N8000417, 4071 8222 118: long, and no date, hash or size
const longNumber = new RegExp(
  `${notInside}(?<value>(?=[A-Z0-9]*\\d{3})(?=\\d*[A-Z])[A-Z0-9]{11,24}|[A-Z]{3,4}\\d{6,7}|[A-Z]{4} \\d{6} \\d|\\d{3,6}(?: \\d{3,6}){2,4}|\\d{2,3} \\d{3,4} \\d{3,4}|[A-Z]{2}\\d{2} [A-Z]{3}|[A-Z]{2,3} \\d[A-Z]\\d{3,4}|\\d[A-Z]{2}-\\d[A-Z]{2}|\\d{1,3}[A-Z]{2,6}\\d{3,8}|[A-Z]{1,4}\\d{1,4}[A-Z]{1,4}\\d{3,8})${notGoingOn}`,
  'gu',
)
// 40718222: digits alone, where the text has one such number
const digitsAlone = new RegExp(`${notInside}(?<value>\\d{7,15})${notGoingOn}`, 'gu')
// qx_live_7fK2…: letters of both kinds and digits in turn
const scrambledKey = new RegExp(
  `${notInside}(?<value>(?=[\\w-]{0,40}[a-z])(?=[\\w-]{0,40}[A-Z])(?=[\\w-]{0,40}\\d[\\w-]{0,40}\\d)[A-Za-z0-9_-]{18,80})${notGoingOn}`,
  'gu',
)
// mal.tarvo, t.frellsted: somebody's account
const account = new RegExp(`${notInside}(?<value>[a-z]{1,12}\\.[a-z]{2,16})${notGoingOn}`, 'gu')
// qx-edge-ams04, LYQX-PRN01, lis-rpt03: a word of letters and digits behind a hyphen
const machine = new RegExp(
  `${notInside}(?<value>[a-z]{2,10}[a-z0-9]{0,4}(?:-[a-z0-9]{1,12}){0,4}-[a-z]{1,8}\\d{1,3}|[A-Z]{3,10}(?:-[A-Z0-9]{1,12}){0,3}-[A-Z]{2,8}\\d{1,3})${notGoingOn}`,
  'gu',
)

/** Such words of a text of half width. In code any number may stand; machines are named there as well. */
export function doubtfulMarks(text: string, isCode: boolean): readonly DoubtfulWord[] {
  if (!/\d{2}|-\p{L}+\d|[a-z]\.[a-z]/u.test(text)) return []
  const alone = valuesAt(digitsAlone, text)
  const numbers = isCode
    ? []
    : [
        ...valuesAt(paper, text),
        ...valuesAt(shortNumber, text),
        ...valuesAt(longNumber, text),
        ...(alone.length === 1 ? alone : []),
      ].filter((one) => !isMeasure(text, one))
  return [
    ...valuesAt(scrambledKey, text)
      .filter(({ value }) => isScrambled(value))
      .map(({ start, value }): DoubtfulWord => ({ kind: 'number', start, end: start + value.length, doubt: 3 })),
    ...numbers.map(({ start, value }): DoubtfulWord => ({
      kind: 'number',
      start,
      end: start + value.length,
      doubt: 1,
    })),
    ...valuesAt(account, text)
      .filter(({ value }) => isOfSomebody(value))
      .map(({ start, value }): DoubtfulWord => ({ kind: 'name', start, end: start + value.length, doubt: 2 })),
    ...valuesAt(machine, text)
      .filter(({ value }) => isMachine(value) && isOwn(value))
      .map(({ start, value }): DoubtfulWord => ({ kind: 'host', start, end: start + value.length, doubt: 2 })),
  ]
}

interface PlacedValue {
  readonly value: string
  readonly start: number
}

function valuesAt(pattern: RegExp, text: string): readonly PlacedValue[] {
  return everyMatch(pattern, text).map(({ index, groups }) => ({ value: groups?.['value'] ?? '', start: index }))
}

/** Whether small letters, capitals and digits take turns as in no name of a setting: no SomeLongSettingName2. */
function isScrambled(value: string): boolean {
  // _Z13transformStmtP10: a function as compilers name it
  if (/^_?Z\d/u.test(value)) return false
  return (
    (value.match(/\d+/gu)?.length ?? 0) > 2 &&
    (value.match(/\p{Ll}\p{Lu}|\p{Lu}\p{Ll}|\p{L}\d|\d\p{L}/gu)?.length ?? 0) > 6
  )
}

/** Whether both parts can be of a name, or one and an initial: no config.yaml, no sys.argv, no example.com. */
function isOfSomebody(value: string): boolean {
  const [first = '', last = ''] = value.split('.')
  if (!isOwnWord(last) || technicalWords.has(last) || isAnyEnglishWord(last)) return false
  return first.length === 1
    ? isPeoplesName(last)
    : givenNames.has(first) || (isPeoplesName(first) && isPeoplesName(last))
}

/** A size, a date, a hash, an error, a setting: what a number is of, told by what stands beside it. */
function isMeasure(text: string, { value, start }: PlacedValue): boolean {
  if (
    /^(?:KB|CVE|RFC|ISO|MS\d\d)-?\d|^(?:19|20)\d{6}(?:\d{4,6})?$|^[\dA-F]{16,}$|^0+$|^(\d)\1+$|^\d+0000$/u.test(value)
  )
    return true
  return (
    /(?:error|code|event|kb|bug|patch|fix|build|version|rev|status|number of|size|limit|value|offset|port|line|to|from|at|than|of|错误|代码|事件|补丁|版本|编号为|大小|(?<!合)约|为|到|从|第|共)[ :：#]{0,2}$/iu.test(
      text.slice(Math.max(0, start - 14), start),
    ) ||
    /^ ?(?:bytes?|[KMGT]i?B|ms|s\b|seconds?|rows?|lines?|records?|条|行|字节|毫秒|秒|个|次|%)/u.test(
      text.slice(start + value.length, start + value.length + 9),
    )
  )
}

/** Whether one of the parts is no word of technology: no utf-8, no tls-v13, no us-east-az1. */
function isOwn(value: string): boolean {
  const parts = value.toLowerCase().split('-')
  if (parts.some((part) => standards.has(part.replace(/\d+$/u, '')))) return false
  return parts.some((part) => {
    const stem = part.replace(/\d+$/u, '')
    return stem.length > 1 && !isAnyEnglishWord(stem) && !technicalWords.has(stem) && !productNames.has(stem)
  })
}

const standards: ReadonlySet<string> = new Set(
  'utf iso sha md cp us eu ap af sa ca cn rhel el fc ipv tls ssl http https aes rsa ecdsa ed dh x v rc beta alpha jdk jre jboss python php node eth ens gb big win windows usb pci sata nvme ddr cat rj sc lc'.split(
    ' ',
  ),
)
