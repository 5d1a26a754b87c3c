/** Which language a case is told in. */
import type { Language } from '../model/case.ts'

/** One Chinese word is about two characters; technical texts are full of Latin names, so a third is enough. */
const leastShare = 0.3
/** Characters of a body that tell its language. */
const reach = 50_000

const hanRun = /\p{Script=Han}+/gu
const latinWord = /[A-Za-z]{2,}/gu

/** `zh-CN` where Han characters, two to a word, make up a fair share of the words of all bodies; `en` otherwise. */
export function languageOf(bodies: readonly string[]): Language {
  let han = 0
  let latin = 0
  for (const body of bodies) {
    let isInside = false
    for (const line of body.slice(0, reach).split('\n')) {
      const isFence = line.startsWith('```')
      if (!isFence && !isInside) {
        for (const run of line.match(hanRun) ?? []) han += run.length
        latin += line.match(latinWord)?.length ?? 0
      }
      isInside = isInside !== isFence
    }
  }
  const words = han / 2 + latin
  return words > 0 && han / 2 / words >= leastShare ? 'zh-CN' : 'en'
}
