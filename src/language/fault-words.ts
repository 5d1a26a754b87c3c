/** Words that a log says where something went wrong. Parts of words: `fail` of `failed` and `failure`. Lower case. */
import type { Language } from '../model/case.ts'

export const faultWords: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': ['错误', '失败', '异常', '致命', '拒绝', '超时', '崩溃', '报错', '无法', '中断'],
  en: wordList(`
    error fail exception fatal panic denied refused timed timeout critical severe abort crash cannot unable invalid
    corrupt rejected violation caused
  `),
}

function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u)
}
