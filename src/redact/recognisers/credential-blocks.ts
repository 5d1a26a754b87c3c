import { passwordLabels, userNameLabels, weakPasswordLabels, weakUserNameLabels } from '../lexicon/credential-words.ts'
import { isOrdinary, isSample, looksSecret } from './labelled-value.ts'
import { canMatch } from '../../language/patterns/matches.ts'
import { cells, readLines } from '../table-lines.ts'
import type { Line } from '../table-lines.ts'
import { blank } from './recogniser.ts'
import type { Found, Recogniser } from './recogniser.ts'

/** Credentials that only their place gives away: columns of a table, and lines below the address of an upload area. */
export const credentialBlocks: Recogniser = {
  name: 'credential-blocks',
  neverCertain: true,
  find: (text) => {
    const columns = canMatch(passwordHeader, text)
    const addresses = canMatch(address, text) || text.includes(blank)
    if (!columns && !addresses) return []
    const lines = readLines(text)
    return [...(columns ? findColumns(lines) : []), ...(addresses ? findBelowAddress(lines) : [])]
  },
}

const header = (zh: string, en: string): RegExp => new RegExp(`^[*_ ]{0,4}(?:${zh}|${en})[*_ ]{0,4}$`, 'iu')
const userHeader = header(
  `${userNameLabels.zh}|${weakUserNameLabels.zh}|账号|帐号`,
  `${userNameLabels.en}|${weakUserNameLabels.en}`,
)
const passwordHeader = header(
  `(?:登录|初始|临时|默认)?${passwordLabels.zh}|${weakPasswordLabels.zh}`,
  `${passwordLabels.en}|${weakPasswordLabels.en}`,
)
const passwordWord = new RegExp(
  `${passwordLabels.zh}|${weakPasswordLabels.zh}|${passwordLabels.en}|${weakPasswordLabels.en}`,
  'iu',
)
const rule = /^[\s|:+=-]*$/u
const maximumRows = 50

// | user name | password |
// | jdoe      | Xy12ab   |
function findColumns(lines: readonly Line[]): readonly Found[] {
  const found: Found[] = []
  for (const [index, line] of lines.entries()) {
    if (line.text.length > 400 || !passwordWord.test(line.text)) continue
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
  /(?:^|[\s<(])(?:s?ftps?|webdavs?|smb):\/\/\S+[\s>)]*$|^[\s>*-]*(?:[a-z0-9-]{1,40}\.){2,5}[a-z]{2,12}[\s]*$|^[\s>*-]*auth-user-pass\s*$|^[\s>*-]*(?:主机|服务器|地址|host|server)(?:名|地址)?[\t ]*[:：]?[\t ]*\S+\.\S+\s*$/iu
const value = /^[\s>*-]*(?<value>[^\s\p{Script=Han}]{3,40})\s*$/u
const maximumDistance = 4

function findBelowAddress(lines: readonly Line[]): readonly Found[] {
  const found: Found[] = []
  for (const [index, line] of lines.entries()) {
    const isMasked = !address.test(line.text)
    if (line.text.length > 400 || (isMasked && !/\uFFFC[\s>)]*$/u.test(line.text))) continue
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
