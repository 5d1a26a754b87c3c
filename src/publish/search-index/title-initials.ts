import { pinyin } from 'pinyin-pro'
import { initialsMark } from '../../model/search-index.ts'

/**
 * The terms that a Chinese title is found under by the first letters of its sounds, as people type who are in a hurry: `wfdl`
 * for 无法登录. One for each character that such letters can begin with.
 */
export function titleInitials(title: string): readonly string[] {
  return Array.from(title.matchAll(chinese), ([run]) => run).flatMap((run) => {
    const letters = pinyin(run, { pattern: 'first', toneType: 'none', type: 'array' })
    return letters
      .slice(0, 1 - fewest)
      .map((_, start) => letters.slice(start, start + most).join(''))
      .filter((initials) => plain.test(initials))
      .map((initials) => initialsMark + initials)
  })
}

/** With fewer letters than three too many titles begin. */
const fewest = 3
const most = 8
// Example: `无法登录` of `无法登录 VPN`
const chinese = /[\u4e00-\u9fff]{3,40}/gu
// Example: `wfdl`
const plain = /^[a-z]+$/u
