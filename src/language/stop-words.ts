/** Words that occur in nearly every sentence and distinguish no article from another. Compared after folding, before stemming. */
import type { Language } from '../model/case.ts'

export const stopWords: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': wordList('的 了 是 在 和 与 及 或 因 被 把 将 对 从 由 为 吗 呢 吧 啊 请 您 你 我'),
  en: wordList(`
    a an the this that these those it its i my me we our you your he she his her they their them is am are was were
    be been being do does did have has had will would can could may might shall should of to in on at by for with from
    as into and or but if then so than too very there here which who what how why also such please s t re ve ll d m
  `),
}

function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u)
}
