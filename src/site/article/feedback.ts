/** Whether an article helped: links that open a mail or a form with everything filled in. */
import type { SiteEntry } from '../../model/site.ts'
import { fillAddress } from '../addresses/filled-address.ts'
import { feedbackWords } from '../words/words.ts'

export interface FeedbackLinks {
  readonly yes: string
  readonly no: string
  /** What `no` says, encoded as in that address: a script puts the reader's reason in its place. */
  readonly verdict: string
}

/**
 * The links under an article. What is sent is in the article's language: whoever answers for the article reads it. The
 * article goes by its number, as a long Chinese title would weigh more than the rest of the link.
 *
 * @param feedback a `mailto:` or `https:` address, as `fillAddress` takes it
 */
export function feedbackLinks(
  feedback: string,
  entry: Pick<SiteEntry, 'slug' | 'language'>,
  address: string,
): FeedbackLinks {
  const language = entry.language.toLowerCase().startsWith('zh') ? 'zh' : 'en'
  const link = (verdict: string) => fillAddress(feedback, `${verdict}: ${entry.slug}`, `${address}\n\n`)
  return {
    yes: link(feedbackWords.helped[language]),
    no: link(feedbackWords.didNotHelp[language]),
    verdict: encodeURIComponent(feedbackWords.didNotHelp[language]),
  }
}
