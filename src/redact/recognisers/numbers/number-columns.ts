import { matchesOf } from '../../../language/patterns/matches.ts'
import type { SecretKind } from '../../../model/redacted.ts'
import { bankColumns, identityColumns, paperColumns, phoneColumns, userColumns } from '../../lexicon/number-columns.ts'
import { cells, readLines } from '../../table-lines.ts'
import type { Line } from '../../table-lines.ts'
import { isOwnWord } from '../../identities/names/latin-name-shape.ts'
import { isAccount } from '../accounts/account-lists.ts'
import { isOrdinary } from '../labelled-value.ts'
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
  /** Whether what is written so is meant. */
  readonly isMeant: (value: string) => boolean
}

const column = (kind: SecretKind, names: string, value: RegExp, isMeant: Column['isMeant'] = () => true): Column => ({
  kind,
  isMeant,
  header: new RegExp(`^[*_ ]{0,4}(?:${names})[*_ ]{0,4}$`, 'iu'),
  value,
})
const columns: readonly Column[] = [
  column('phone', phoneColumns, /^[+(]?\d[\d ()/-]{5,18}\d$/u),
  column('bank-card', bankColumns, /^(?:[A-Z]{2}\d{2}[ -]?)?\d[\d -]{6,30}\d$/u),
  column('id-card', identityColumns, /^(?=.*\d{4})[A-Z\d]{7,20}$/u),
  column('user-name', userColumns, /^[a-z][a-z0-9]{2,15}(?:[._-][a-z0-9]{1,12}){0,2}$/u, isColumnsAccount),
  column('custom', paperColumns, /^(?=.*\d{3})[A-Z\d][A-Z\d/-]{2,24}$/u),
]
// root, app, reporting: what is called so in many firms
function isColumnsAccount(value: string): boolean {
  return isAccount(value) && !isOrdinary(value) && value.split(/[._-]|\d+/u).some((part) => isOwnWord(part))
}

const anyColumn = [phoneColumns, bankColumns, identityColumns, paperColumns, userColumns].join('|')
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
  let heads: readonly (readonly Column[])[] = []
  let rows = 0
  for (const line of lines) {
    const values = line.text.length < 400 ? cells(line) : []
    if (values.length < 2) {
      if (!rule.test(line.text) || line.text.trim() === '') heads = []
      continue
    }
    const named = values.map(({ text }) => columns.filter(({ header }) => header.test(text)))
    if (named.some((one) => one.length > 0)) {
      heads = named
      rows = 0
      continue
    }
    rows += 1
    if (rows > mostRows) continue
    for (const [at, { text, start }] of values.entries()) {
      const head = heads[at]?.find(({ value, isMeant }) => value.test(text) && isMeant(text))
      if (head !== undefined) found.push({ kind: head.kind, start, end: start + text.length, certain: false })
    }
  }
  return found
}
