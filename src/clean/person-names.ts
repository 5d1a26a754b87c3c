/** Comparing names that stand for one person in several spellings: 林晓鸥, Lin Xiaoou, Xiaoou Lin, `Lin, Xiao Ou`. */
import { pinyin } from 'pinyin-pro'
import { remembered } from '../language/remembered.ts'

/**
 * Keys of a name; two names that share one are taken for one person. Chinese names are also spelled in pinyin without tones,
 * spelled ones read in both orders. Empty for what is no person's name (an Exchange path, an account such as `user4c1d7`).
 */
// The same few names come up for every line of a case; pinyin is slow to look up.
export const nameKeys: (name: string) => readonly string[] = remembered((name: string) => findNameKeys(name), 5000)

function findNameKeys(name: string): readonly string[] {
  const text = name.normalize('NFKC').trim()
  if (text === '' || isAccount(text)) return []
  const keys = new Set<string>()
  const han = text.match(hanRun)?.join('') ?? ''
  if (han.length >= 2) {
    keys.add(han)
    if (han.length <= 4) keys.add(pinyin(han, { toneType: 'none', type: 'array', surname: 'head' }).join(''))
  }
  const words = spelledWords(text)
  if (words.length > 0 && words.join('').length >= 3) {
    keys.add(words.join(''))
    if (words.length > 1) {
      keys.add([words.at(-1), ...words.slice(0, -1)].join(''))
      keys.add([...words.slice(1), words[0]].join(''))
    }
  }
  return [...keys]
}

/** The words of a name by which its owner may sign: given name, family name, in letters or Han. */
export function nameWords(name: string): readonly string[] {
  const text = name.normalize('NFKC').trim()
  if (isAccount(text)) return []
  const han = text.match(hanRun)?.join('') ?? ''
  return [...spelledWords(text), ...(han.length >= 2 ? [han, han.slice(1), han.slice(0, 1)] : [])]
}

const hanRun = /\p{Script=Han}+/gu
// O'Neill, Müller-Lüdenscheidt, Белова, 김민수
const letterWord = /(?:(?!\p{Script=Han})[\p{L}\p{M}'’])+/gu

function spelledWords(text: string): readonly string[] {
  return (text.toLowerCase().match(letterWord) ?? []).map((word) => word.replaceAll(/['’]/gu, ''))
}

// /o=Example/ou=…/cn=user1 | user4c1d7 | support7 | ana@example.com
const account = /^\/o=|^[a-z._-]{0,12}[0-9a-f]*\d[0-9a-z]{3,}$|@/iu

/** Whether a display name is an account's and not a person's. */
export function isAccount(name: string): boolean {
  return account.test(name.trim())
}
