/** The last step when nothing helped: the help desk, with the article's title and address filled in. */
import type { SiteEntry } from '../model/site.ts'

/**
 * `contact` is a `mailto:` or `https:` address. Mail gets a subject and the address in its text, a form gets both as
 * parameters `subject` and `body`.
 */
export function contactAddress(contact: string, entry: Pick<SiteEntry, 'title' | 'language'>, address: string): string {
  const separator = contact.includes('?') ? '&' : '?'
  const line = entry.language.toLowerCase().startsWith('zh')
    ? '我已尝试这篇文章中的步骤：'
    : 'I tried the steps of this article:'
  const body = `${line}\n${entry.title}\n${address}\n\n`
  return `${contact}${separator}subject=${encodeURIComponent(entry.title)}&body=${encodeURIComponent(body)}`
}
