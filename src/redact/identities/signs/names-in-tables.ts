/** Names in the columns of tables: below a word for people, or beside where somebody works. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { nameHeaders } from '../../lexicon/around-names/person-words.ts'
import { leadingRegion } from '../../lexicon/organisation-words.ts'
import { cells, readLines } from '../../table-lines.ts'
import type { Line } from '../../table-lines.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { isOfGivenCharacters, isPlainSurname, splitHanName } from '../names/han-names.ts'
import { bare, isOwnWord } from '../names/latin-name-shape.ts'
import { isHanName, isLatinName } from '../names/name-tests.ts'

const header = new RegExp(`^[*_ ]{0,4}(?:${nameHeaders})[*_ ]{0,4}$`, 'iu')
const anyHeader = new RegExp(`(?:${nameHeaders})`, 'iu')
const rule = /^[\s|:+=-]*$/u
const parted = /[|\t]/u
// 姓名,工号,部门: the first line of what a spreadsheet gave
const commaHeader = new RegExp(`^(?:[^,\\n]{1,20},){0,6}(?:${nameHeaders})(?:,[^,\\n]{1,20}){1,12}$`, 'gimu')
const most = 200
// 财务部, 信息科, 内线 8012
const ofWork =
  /^(?:\p{Script=Han}{1,8}(?:[部科室组处办班站]|中心|车间|仓库|门诊|病区)|(?:分机|内线)?[ :]?\d{4,5}|1[3-9]\d{9})$/u

/** Names in cells, as written there. Takes text of half width. */
export function namesInTables(text: string): readonly string[] {
  const withCommas = matchesOf(commaHeader, text).length > 0
  if (!withCommas && !parted.test(text)) return []
  const found: string[] = []
  let columns: readonly number[] = []
  let rows = 0
  for (const line of readLines(text)) {
    const isRow = parted.test(line.text) || (withCommas && line.text.includes(','))
    const values = isRow && line.text.length < 400 ? cells(line) : []
    if (values.length < 2) {
      if (!rule.test(line.text) || line.text.trim() === '') columns = []
      continue
    }
    if (anyHeader.test(line.text)) {
      columns = values.flatMap(({ text: cell }, at) => (header.test(cell) ? [at] : []))
      rows = 0
      if (columns.length > 0) continue
    }
    rows += 1
    if (rows < most) found.push(...columns.map((at) => values[at]?.text ?? '').filter((cell) => isNamed(cell)))
    found.push(...besideWork(values))
  }
  return found
}

/** A name of two characters that ordinary words are hardly made of, in a row that says where somebody works. */
function besideWork(values: readonly Line[]): readonly string[] {
  if (!values.some(({ text }) => ofWork.test(text))) return []
  return values.map(({ text }) => text).filter((cell) => isShortName(cell))
}

// 段景; no 江苏
function isShortName(cell: string): boolean {
  const split = cell.length === 2 ? splitHanName(cell) : null
  return (
    split !== null &&
    isPlainSurname(split.surname) &&
    isOfGivenCharacters(split.given) &&
    isHanName(cell) &&
    !leadingRegion.test(cell)
  )
}

// Below 姓名 whatever may be a name is one; below “assignee” what no thing is called.
function isNamed(cell: string): boolean {
  if (/\p{Script=Han}/u.test(cell)) return isHanName(cell)
  const words = cell.split(' ')
  return isLatinName(cell) && words.length > 1
    ? words.some((word) => isOwnWord(bare(word)))
    : givenNames.has(bare(cell))
}
