/** Spreads the articles of a site over threads that render their pages. */
import { availableParallelism } from 'node:os'
import { collectGarbage } from '../../memory/collect-garbage.ts'
import { startThread } from '../../threads/start-thread.ts'
import type { ArticleJob, PageAnswer, PageJob, PageThreadData, WrittenArticle } from './page-job.ts'

/** Fewer articles are rendered sooner than threads have started. */
export const fewestForThreads = 200

/**
 * Renders the pages of all articles that `jobs` gives; it is asked for the next ones when a thread has room for them.
 *
 * @throws where a page could not be made
 */
export async function renderInThreads(
  jobs: Iterator<ArticleJob>,
  data: PageThreadData,
  onArticles: (done: readonly WrittenArticle[]) => void,
): Promise<void> {
  await Promise.all(Array.from({ length: availableParallelism() }, () => runThread(jobs, data, onArticles)))
}

/** Articles that a thread is sent at once; as many wait while it works. */
const articlesAtOnce = 16

/** MB for what a thread throws away soon: with the usual size each thread holds three times as much, and is hardly faster. */
const youngGeneration = 24

function takeSome(jobs: Iterator<ArticleJob>): PageJob {
  const taken: ArticleJob[] = []
  while (taken.length < articlesAtOnce) {
    const next = jobs.next()
    if (next.done === true) break
    taken.push(next.value)
  }
  return taken
}

function runThread(
  jobs: Iterator<ArticleJob>,
  data: PageThreadData,
  onArticles: (done: readonly WrittenArticle[]) => void,
): Promise<void> {
  const worker = startThread(new URL('page-thread.ts', import.meta.url), {
    workerData: data,
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  })
  return new Promise<void>((resolve, reject) => {
    let waiting = 0
    const feed = () => {
      while (waiting < 2) {
        const job = takeSome(jobs)
        if (job.length === 0) break
        waiting += 1
        // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        worker.postMessage(job)
      }
      if (waiting === 0) resolve()
    }
    worker.on('message', ({ articles, fault }: PageAnswer) => {
      if (fault !== null) return reject(new Error(fault))
      waiting -= 1
      onArticles(articles)
      collectGarbage()
      feed()
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('A thread that renders pages ended.')))
    feed()
  }).finally(() => worker.terminate())
}
