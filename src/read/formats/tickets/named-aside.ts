/** Whom a ticket names in its columns beside the conversation. */
import type { NamedAside } from '../../../model/reading.ts'
import { organisationNames, personNames } from './field-names.ts'
import { textOf } from './records.ts'
import type { Fields } from './records.ts'

/** Organisations and people by the names of the columns; `null` where there are none. Ids and numbers name no one. */
export function namedAside(fields: Fields): NamedAside | null {
  const organisations = namesIn(fields, organisationNames)
  const people = namesIn(fields, personNames)
  return organisations.length === 0 && people.length === 0 ? null : { people, organisations }
}

const longest = 80
// 4711, 5f3e…-…, true: a key of the export
const key = /^[\d\s.-]*$|^[0-9a-f]{8}-[0-9a-f-]{27}$|^[0-9a-f]{24,32}$|^(?:true|false|null|none|n\/a|unknown|无|-)$/iu

function namesIn(fields: Fields, names: readonly string[]): readonly string[] {
  const texts = names.flatMap((name) => (fields.has(name) ? textOf(fields.get(name)).replaceAll(/\s+/gu, ' ') : []))
  return [...new Set(texts.filter((text) => text.length > 1 && text.length <= longest && !key.test(text)))]
}
