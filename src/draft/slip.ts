/** Slips that people correct as they write. */
import { join, split, type RedactedText } from '../model/redacted.ts'

/** A sentence without the word that only takes back what stands before it: `医生看不到，啊不，是病房看不到`. */
export function withoutSlip(sentence: RedactedText): RedactedText {
  return join(split(sentence, slip), '')
}

const slip = /(?<=[，,])(?:啊|哦|噢|呃|额|哎)(?:不|不对|不是)[，,]|(?<=, )(?:er|uh|oh|ah),? (?:no|sorry),? /giu
