/** Keeps both sites up to date while a knowledge base is worked on. */
import { audiences } from '../../model/article.ts'
import { makeSites } from '../build.ts'
import { describeFailure } from '../failure.ts'
import { print, printFindings, statusFor } from '../report.ts'
import { openSiteThread } from '../sites/site-thread.ts'
import { withKnowledgeBase } from '../content/with-knowledge-base.ts'
import { oneAfterTheOther } from './one-after-the-other.ts'
import { watchContent } from './watch-content.ts'

export interface WatchedSites {
  readonly content: string
  readonly out: string
}

/**
 * Builds both sites again whenever something changes that they are made from; what cannot be published is said, and the sites stay as
 * they were.
 *
 * @param onBuilt called when the sites may be others; says whether one of them is
 * @throws where the knowledge base cannot be watched
 */
export async function rebuildOnChange({ content, out }: WatchedSites, onBuilt: () => boolean): Promise<void> {
  const beside = openSiteThread()
  const bringUpToDate = async () => {
    const start = performance.now()
    await withKnowledgeBase(content, async (settings) => {
      const { lines, findings } = await makeSites({ content, out, audiences, quiet: true }, settings, beside)
      printFindings(findings)
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      if (onBuilt()) print(`${lines.join('; ')} (${seconds} s)`)
      return statusFor(findings)
    })
  }
  const rebuild = () => bringUpToDate().catch((error: unknown) => void process.stderr.write(describeFailure(error)))
  await watchContent(content, oneAfterTheOther(rebuild))
}
