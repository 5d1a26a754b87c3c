/** Chinese titles as they sound, for people whose keyboard is not set to Chinese. */
import { pinyin } from 'pinyin-pro'
import { soundTerm } from '../../../model/search-index.ts'

/**
 * The terms that a Chinese title is found under by its sounds: by their first letters, as people type who are in a hurry, `wfdl`
 * for 无法登录, one for each character that such letters can begin with; and by each two of them spelled out, `da'yin` for 打印.
 */
export function titleSounds(title: string): readonly string[] {
  const sounds = Array.from(title.matchAll(chinese), ([run]) => run).flatMap((run) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true })
    return [...initialsFromEach(syllables), ...pairs(syllables)]
  })
  return sounds.filter((sound) => plain.test(sound)).map(soundTerm)
}

function initialsFromEach(syllables: readonly string[]): readonly string[] {
  const letters = syllables.map((syllable) => syllable.charAt(0))
  return letters
    .slice(0, Math.max(0, 1 + letters.length - fewest))
    .map((_, at) => letters.slice(at, at + most).join(''))
}

function pairs(syllables: readonly string[]): readonly string[] {
  return syllables.slice(1).map((second, at) => `${syllables[at]}'${second}`)
}

/** With fewer first letters than three too many titles begin. */
const fewest = 3
const most = 8
// Example: `无法登录` of `无法登录 VPN`
const chinese = /[\u4e00-\u9fff]{2,40}/gu
// Example: `wfdl`, `da'yin`
const plain = /^[a-z]+(?:'[a-z]+)?$/u
