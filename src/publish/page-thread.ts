/** A thread that renders the pages of articles; started by `render-in-threads.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { SiteArticle } from '../model/site.ts'
import type { PageAnswer, PageJob, PageThreadData } from './page-job.ts'
import { loadProgram } from './site-program.ts'
import { articleOf, writeArticlePages } from './write-article-pages.ts'

const { module, index, folder }: PageThreadData = workerData
const rendering = openPages()

parentPort?.on('message', (job: PageJob) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void answer(job).then((done) => parentPort?.postMessage(done))
})

async function answer(job: PageJob): Promise<PageAnswer> {
  try {
    await (
      await rendering
    )(job)
    return { done: job.length, fault: null }
  } catch (error) {
    return { done: 0, fault: error instanceof Error ? error.message : 'unknown' }
  }
}

/** Opens the compiled pages and gives what writes the pages of articles, one article after the other. */
async function openPages(): Promise<(job: PageJob) => Promise<void>> {
  const program = await loadProgram(module)
  const slugs = new Set(index.articles.map(({ slug }) => slug))
  let current: SiteArticle | null = null
  program.open({
    index,
    article: (slug) => {
      if (current?.slug !== slug) throw new Error('A page of an article shows no other one.')
      return current
    },
  })
  return async (job) => {
    for (const one of job) {
      current = articleOf(one, (slug) => slugs.has(slug))
      await writeArticlePages(program, one, current, folder)
    }
  }
}
