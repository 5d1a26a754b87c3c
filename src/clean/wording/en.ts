/** How mail is worded in English. */
import { correspondence } from './en/correspondence.ts'
import { signatures } from './en/signatures.ts'
import { disclaimers } from './en/disclaimers.ts'
import { leftovers } from './en/leftovers.ts'
import type { Wording } from './wording.ts'

export const en: Wording = { ...correspondence, ...signatures, ...disclaimers, ...leftovers }
