/** Which strings are a machine where something beside them says so. */
import { matchesOf } from '../../../language/patterns/matches.ts'
import { isEnglishWord } from '../../../language/english-words.ts'
import { productNames } from '../../lexicon/names/ambiguous-names.ts'
import { machineParts, notMachines, partsOfSettings } from '../../lexicon/machine-words.ts'
import { knownVendors } from '../../lexicon/organisation-words.ts'

/** False for what a product, a part, a version or a setting is called: Windows10, COM1, QX-POOL-09. */
export function isMachine(value: string): boolean {
  if (value.split('-').some((part) => partsOfSettings.has(part.toLowerCase()))) return false
  const stem = value.toLowerCase().replace(/-?\d+$/u, '')
  return (
    value.length > 2 &&
    !/^(?:my|your|nameof)|^x+$|name$|^i[3579]-\d|(?:Cl|DHCP|IP)v\d$/iu.test(value) &&
    !notMachines.has(stem) &&
    !notMachines.has(value.toLowerCase())
  )
}

/** Values of a text that are no machines though they could be, because it calls them a template, a form, an error: templates are FRL-04 and FRL-05. */
export function templatesNamed(text: string): readonly string[] {
  return matchesOf(templates, text).flatMap(([found]) => found.match(/[A-Z]{2,8}-?\d{1,4}/gu) ?? [])
}

const templates =
  /(?:\b(?:[Tt]emplates?|[Ff]orms?|[Ll]ayouts?|[Rr]eports?|[Ee]rrors?|[Cc]odes?|[Mm]odels?|[Ll]etters?)|模板|表单|报表|错误码?|代码|型号|版式)(?: (?:is|are|was|were|called|named))?[ :是为]{0,2}[A-Z]{2,8}-?\d{1,4}(?:(?:, ?| and | or |[、和与及])[A-Z]{2,8}-?\d{1,4}){0,6}(?![\w-])/gu

/** True where one part says what the machine does, and another one is no word of English and no product: jx-att-db, no host-only, no redis-db. */
export function isOwnName(value: string): boolean {
  const words = value.split('-')
  return (
    words.some((part) => machineParts.has(part.replace(/\d+$/u, ''))) &&
    words.some(
      (part) =>
        /^[a-z]/u.test(part) &&
        !machineParts.has(part) &&
        !isEnglishWord(part) &&
        !notMachines.has(part) &&
        !productNames.has(part) &&
        !knownVendors.has(part),
    )
  )
}
