/** Words that turn a cause round: “is signed” and “is not signed” share every other word. */
import type { Language } from '../../model/case.ts'

/** How many of a cause's words negate it. */
export function countNegations(text: string): number {
  return [...text.toLowerCase().replaceAll('’', "'").matchAll(negation)].length
}

const words: Readonly<Record<Language, readonly string[]>> = {
  // Behind 是 and the like the same character asks instead: 是否.
  'zh-CN': [
    '不(?!仅|但|断|过|同|久|少)',
    '未(?!来)',
    '没(?!关系)',
    '(?<!是|能|可|与)否(?!则)',
    '无(?!论|线)',
    '非(?!常)',
  ],
  en: [
    'not(?! only)',
    'no',
    'never',
    'none',
    'without',
    'cannot',
    'unable',
    "(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should)n't",
  ],
}

// 不支持, does not start, isn't signed
const negation = new RegExp(`${words['zh-CN'].join('|')}|\\b(?:${words.en.join('|')})\\b`, 'gu')
