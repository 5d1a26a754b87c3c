/** Which strings are a machine where something beside them says so. */
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
