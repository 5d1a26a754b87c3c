/** The last step when nothing helped: the help desk, with the article's title and address filled in. */
import type { SiteEntry } from '../model/site.ts'

/**
 * `contact` is a `mailto:` or `https:` address. Mail gets a subject and the address in its text, a form gets both as
 * parameters `subject` and `body`.
 */
export function contactAddress(
  contact: string,
  entry: Pick<SiteEntry, 'title' | 'language'>,
  address: string,
  matter: keyof typeof openings.en,
): string {
  const separator = contact.includes('?') ? '&' : '?'
  const line = openings[entry.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'][matter]
  const body = `${line}\n${entry.title}\n${address}\n\n`
  return `${contact}${separator}subject=${encodeURIComponent(entry.title)}&body=${encodeURIComponent(body)}`
}

/** How the mail begins, in the article's language: a plea for help, or what is wrong with the article. */
const openings = {
  zh: { help: '我已尝试这篇文章中的步骤：', complaint: '这篇文章没有帮到我（请写明原因）：' },
  en: { help: 'I tried the steps of this article:', complaint: 'This article did not help me (please say why):' },
} as const
