/** The article in two sentences: what is seen, what helps. */
import type { Language } from '../model/case.ts'
import { compose, join, slice, type RedactedText } from '../model/redacted.ts'
import { withoutSlip } from './slip.ts'

/** Characters a sentence of the summary may have before it is cut at a clause. */
const longest: Readonly<Record<Language, number>> = { 'zh-CN': 90, en: 240 }

/** Characters of a statement that are looked at. */
const most = 600

/** Symptom and remedy; says so where there is no remedy. `null` where the case says nothing of either. */
export function summaryOf(language: Language, symptom: RedactedText | null, remedy: RedactedText | null): RedactedText {
  const none = language === 'en' ? compose`No resolution is known.` : compose`暂无解决方案。`
  const parts = [symptom, remedy ?? none].flatMap((part) =>
    part === null ? [] : [sentence(slice(part, 0, most), language)],
  )
  return join(parts, language === 'en' ? ' ' : '')
}

function sentence(told: RedactedText, language: Language): RedactedText {
  const text = withoutSlip(told)
  const end = endOf(text, language)
  const cut = slice(text, 0, end)
  const head = /^[>#*\s]{0,6}/u.exec(cut)?.[0].length ?? 0
  const bare = slice(cut, head, cut.length - (/[\s，,；;：:、]+$/u.exec(cut)?.[0].length ?? 0))
  if (/[。.！!？?…]["”’）)]?$/u.test(bare)) return bare
  return language === 'en' ? compose`${bare}.` : compose`${bare}。`
}

function endOf(text: RedactedText, language: Language): number {
  if (text.length <= longest[language]) return text.length
  let end = 0
  for (const match of text.matchAll(/[，,；;。](?=\s|[\u4e00-\u9fff]|$)|\.(?=\s)/gu)) {
    if (match.index <= longest[language] && !isQuoting(text.slice(0, match.index))) end = match.index
  }
  return end > longest[language] / 2 ? end : text.length
}

/** Whether a quotation is open at the end of a text. */
function isQuoting(text: string): boolean {
  return (text.match(/"/gu) ?? []).length % 2 === 1 || text.lastIndexOf('“') > text.lastIndexOf('”')
}
