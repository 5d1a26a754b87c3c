import {
  passwordLabels,
  userNameLabels,
  weakPasswordLabels,
  weakUserNameLabels,
} from '../../lexicon/credentials/credential-words.ts'
import { isOrdinary, isSample, looksSecret } from '../labelled-value.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'
import { cells, readLines } from '../../table-lines.ts'
import type { Line } from '../../table-lines.ts'
import { blank } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Credentials that only their place gives away: columns of a table, and lines below the address of an upload area. */
export const credentialBlocks: Recogniser = {
  name: 'credential-blocks',
  neverCertain: true,
  find: (text) => {
    const headers = matchesOf(headerCell, text)
    const addresses = matchesOf(address, text)
    const hasBlank = text.includes(blank)
    if (headers.length === 0 && addresses.length === 0 && !hasBlank) return none
    const lines = readLines(text)
    return [
      ...findColumns(lines, linesOf(headers, text)),
      ...(addresses.length > 0 || hasBlank ? findBelowAddress(lines, linesOf(addresses, text)) : none),
    ]
  },
}

const none: readonly Found[] = []

/** Where the lines begin in which matches do. */
function linesOf(matches: readonly RegExpExecArray[], text: string): ReadonlySet<number> {
  return new Set(matches.map(({ index }) => (index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1)))
}

const header = (zh: string, en: string): RegExp => new RegExp(`^[*_ ]{0,4}(?:${zh}|${en})[*_ ]{0,4}$`, 'iu')
const userHeader = header(
  `${userNameLabels.zh}|${weakUserNameLabels.zh}|账号|帐号`,
  `${userNameLabels.en}|${weakUserNameLabels.en}`,
)
const passwordWords = {
  zh: `(?:登录|初始|临时|默认)?${passwordLabels.zh}|${weakPasswordLabels.zh}`,
  en: `${passwordLabels.en}|${weakPasswordLabels.en}`,
}
const passwordHeader = header(passwordWords.zh, passwordWords.en)
// a cell as `cells` tells one: few lines have it, and only they are taken apart
const headerCell = new RegExp(
  `(?:^|[|\\t,]| {2})[^\\S\\n]*[*_ ]{0,4}(?:${passwordWords.zh}|${passwordWords.en})[*_ ]{0,4}[^\\S\\n]*(?=[|\\t,]| {2}|$)`,
  'gimu',
)
const rule = /^[\s|:+=-]*$/u
const maximumRows = 50

// | user name | password |
// | jdoe      | Xy12ab   |
function findColumns(lines: readonly Line[], withHeader: ReadonlySet<number>): readonly Found[] {
  if (withHeader.size === 0) return none
  const found: Found[] = []
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 400 || !withHeader.has(line.start)) continue
    const headers = cells(line)
    const passwords = headers.flatMap(({ text }, column) => (passwordHeader.test(text) ? [column] : []))
    if (headers.length < 2 || passwords.length === 0) continue
    const users = headers.flatMap(({ text }, column) => (userHeader.test(text) ? [column] : []))
    for (const row of lines.slice(index + 1, index + 1 + maximumRows)) {
      if (rule.test(row.text) && row.text.trim() !== '') continue
      const values = cells(row)
      // the next table begins
      if (values.length < 2 || values.some(({ text: cell }) => passwordHeader.test(cell))) break
      for (const column of passwords) found.push(...readCell(values[column], 'password'))
      for (const column of users) found.push(...readCell(values[column], 'user-name'))
    }
  }
  return found
}

function readCell(cell: Line | undefined, kind: 'password' | 'user-name'): readonly Found[] {
  if (cell === undefined || isSample(cell.text) || isOrdinary(cell.text) || /\s/u.test(cell.text)) return []
  return [{ kind, start: cell.start, end: cell.start + cell.text.length, certain: false }]
}

// sftp://files.example.com
// jdoe7
// Xy12ab
const address =
  /(?:^|[^\S\n]|[<(])(?:s?ftps?|webdavs?|smb):\/\/\S+(?:[^\S\n]|[>)])*$|^(?:[^\S\n]|[>*-])*(?:(?:[a-z0-9-]{1,40}\.){2,5}[a-z]{2,12}|auth-user-pass|(?:主机|服务器|地址|host|server)(?:名|地址)?[\t ]*[:：]?[\t ]*\S+\.\S+)[^\S\n]*$/gimu
const endsInBlank = new RegExp(`${blank}[\\s>)]*$`, 'u')
const value = /^[\s>*-]*(?<value>[^\s\p{Script=Han}]{3,40})\s*$/u
const maximumDistance = 4

function findBelowAddress(lines: readonly Line[], withAddress: ReadonlySet<number>): readonly Found[] {
  const found: Found[] = []
  for (const [index, line] of lines.entries()) {
    const isMasked = !withAddress.has(line.start)
    if (line.text.length > 400 || (isMasked && !(line.text.includes(blank) && endsInBlank.test(line.text)))) continue
    let above: Line | null = null
    for (const below of lines.slice(index + 1, index + 1 + maximumDistance)) {
      if (below.text.trim() === '') continue
      const word = below.text.length < 60 ? value.exec(below.text)?.groups?.['value'] : undefined
      if (word === undefined || isSample(word) || /^\d+$|[/\\:]|\.[a-z]{2,4}$/u.test(word)) break
      const start = below.start + below.text.indexOf(word)
      if (!looksSecret(word) && above === null) {
        if (isOrdinary(word) || !/^[a-z][a-z0-9._-]+$/u.test(word)) break
        above = { text: word, start }
        continue
      }
      if (!looksSecret(word)) break
      // What is masked above may be a name, and this the firm in the signature: CamelCase
      if (isMasked && /^\p{L}+$/u.test(word)) break
      if (above !== null)
        found.push({ kind: 'user-name', start: above.start, end: above.start + above.text.length, certain: false })
      above = null
      found.push({ kind: 'password', start, end: start + word.length, certain: false })
    }
  }
  return found
}
