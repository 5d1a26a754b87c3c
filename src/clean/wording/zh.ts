/** How mail is worded in Chinese, simplified and traditional. */
import { correspondence } from './zh/correspondence.ts'
import { signatures } from './zh/signatures.ts'
import { disclaimers } from './zh/disclaimers.ts'
import { leftovers } from './zh/leftovers.ts'
import type { Wording } from './wording.ts'

export const zh: Wording = { ...correspondence, ...signatures, ...disclaimers, ...leftovers }
