/** Which language a case is told in. */
import type { Language } from '../model/case.ts'

/** One Chinese word is about two characters; technical texts are full of Latin names, so a third is enough. */
const leastShare = 0.3

/** `zh-CN` where Han characters, two to a word, make up a fair share of the words of all bodies; `en` otherwise. */
export function languageOf(bodies: readonly string[]): Language {
  let han = 0
  let latin = 0
  for (const body of bodies) {
    const prose = body.replaceAll(/^```[\s\S]*?^```/gmu, '')
    han += prose.match(/\p{Script=Han}/gu)?.length ?? 0
    latin += prose.match(/[A-Za-z]{2,}/gu)?.length ?? 0
  }
  const words = han / 2 + latin
  return words > 0 && han / 2 / words >= leastShare ? 'zh-CN' : 'en'
}
