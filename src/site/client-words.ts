/** What scripts say, in both languages of the interface: kept apart, so that pages load no more than they need. */
import type { Wording } from './words.ts'

export const clientWords = {
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  notCopied: { zh: '浏览器不允许复制', en: 'The browser did not allow copying' },
  evidence: { zh: '依据', en: 'Evidence' },
  close: { zh: '关闭', en: 'Close' },
} as const satisfies Readonly<Record<string, Wording>>
