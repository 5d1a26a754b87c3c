/**
 * The library of phone numbers, loaded when something first looks like one: its tables and hundred modules take each thread 45 ms.
 * As CommonJS, because recognising does not wait.
 */
import { createRequire } from 'node:module'
import type * as Phones from 'libphonenumber-js'

const load = createRequire(import.meta.url)

/** Which strings of digits are phone numbers, country by country. */
export function loadPhones(): typeof Phones {
  const loaded: typeof Phones = load('libphonenumber-js')
  return loaded
}
