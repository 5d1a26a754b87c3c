import { matchesOf } from '../../../language/patterns/matches.ts'
import type { SecretKind } from '../../../model/redacted.ts'
import { bankColumns, identityColumns, paperColumns, phoneColumns } from '../../lexicon/number-columns.ts'
import { cells, readLines } from '../../table-lines.ts'
import type { Line } from '../../table-lines.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Numbers that only the head of their column names. */
export const numberColumns: Recogniser = {
  name: 'number-columns',
  neverCertain: true,
  find: (text) => (matchesOf(headerCell, text).length === 0 ? [] : findBelow(readLines(text))),
}

interface Column {
  readonly kind: SecretKind
  readonly header: RegExp
  readonly value: RegExp
}

const column = (kind: SecretKind, names: string, value: RegExp): Column => ({
  kind,
  header: new RegExp(`^[*_ ]{0,4}(?:${names})[*_ ]{0,4}$`, 'iu'),
  value,
})
const columns: readonly Column[] = [
  column('phone', phoneColumns, /^[+(]?\d[\d ()/-]{5,18}\d$/u),
  column('bank-card', bankColumns, /^(?:[A-Z]{2}\d{2}[ -]?)?\d[\d -]{6,30}\d$/u),
  column('id-card', identityColumns, /^(?=.*\d{4})[A-Z\d]{7,20}$/u),
  column('custom', paperColumns, /^(?=.*\d{3})[A-Z\d][A-Z\d/-]{2,24}$/u),
]
const anyColumn = [phoneColumns, bankColumns, identityColumns, paperColumns].join('|')
const headerCell = new RegExp(
  `(?:^|[|\\t,]| {2})[^\\S\\n]*[*_ ]{0,4}(?:${anyColumn})[*_ ]{0,4}[^\\S\\n]*(?=[|\\t,]| {2}|$)`,
  'gimu',
)
const rule = /^[\s|:+=-]*$/u
const mostRows = 200

// | name | employee no. |
// | Ana  | QX-4471      |
function findBelow(lines: readonly Line[]): readonly Found[] {
  const found: Found[] = []
  let heads: readonly (Column | undefined)[] = []
  let rows = 0
  for (const line of lines) {
    const values = line.text.length < 400 ? cells(line) : []
    if (values.length < 2) {
      if (!rule.test(line.text) || line.text.trim() === '') heads = []
      continue
    }
    const named = values.map(({ text }) => columns.find(({ header }) => header.test(text)))
    if (named.some((one) => one !== undefined)) {
      heads = named
      rows = 0
      continue
    }
    rows += 1
    if (rows > mostRows) continue
    for (const [at, { text, start }] of values.entries()) {
      const head = heads[at]
      if (head?.value.test(text)) found.push({ kind: head.kind, start, end: start + text.length, certain: false })
    }
  }
  return found
}
