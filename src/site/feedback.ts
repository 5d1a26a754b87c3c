/** Whether an article helped, and if not, why: links that open a mail or a form with everything filled in. */
import type { SiteEntry } from '../model/site.ts'
import { fillAddress } from './filled-address.ts'
import type { Wording } from './words.ts'
import { feedbackReasons, feedbackWords } from './words.ts'

export interface FeedbackLinks {
  readonly yes: string
  readonly no: readonly { readonly label: Wording; readonly address: string }[]
}

/**
 * The links under an article. What is sent is in the article's language: whoever answers for the article reads it.
 *
 * @param feedback a `mailto:` or `https:` address, as `fillAddress` takes it
 */
export function feedbackLinks(
  feedback: string,
  entry: Pick<SiteEntry, 'slug' | 'title' | 'language'>,
  address: string,
): FeedbackLinks {
  const language = entry.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  const link = (verdict: Wording) =>
    fillAddress(feedback, `${verdict[language]}: ${shortened(entry.title)}`, `${verdict[language]}\n${address}\n\n`)
  return {
    yes: link(feedbackWords.helped),
    no: feedbackReasons.map((label) => ({ label, address: link(label) })),
  }
}

/** Six links hold the title each: a long one in Chinese would be a quarter of what the page weighs. */
const longestSubject = 40

function shortened(title: string): string {
  const characters = Array.from(title)
  return characters.length > longestSubject ? `${characters.slice(0, longestSubject).join('')}…` : title
}
