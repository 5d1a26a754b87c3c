/** A thread that renders the pages of articles; started by `render-in-threads.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { SiteArticle } from '../../model/site.ts'
import { collectGarbage } from '../../memory/collect-garbage.ts'
import type { PageAnswer, PageJob, PageThreadData, WrittenArticle } from './page-job.ts'
import { loadProgram } from './site-program.ts'
import { writeArticlePages } from './write-article-pages.ts'

const { module, index, folder }: PageThreadData = workerData
const rendering = openPages()

parentPort?.on('message', (job: PageJob) => {
  // eslint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  void answer(job).then((done) => parentPort?.postMessage(done))
})

async function answer(job: PageJob): Promise<PageAnswer> {
  try {
    const render = await rendering
    return { articles: await render(job), fault: null }
  } catch (error) {
    return { articles: [], fault: error instanceof Error ? error.message : 'unknown' }
  }
}

/** Opens the compiled pages and gives what writes the pages of articles, one article after the other. */
async function openPages(): Promise<(job: PageJob) => Promise<readonly WrittenArticle[]>> {
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
    const done: WrittenArticle[] = []
    for (const one of job) {
      done.push(
        await writeArticlePages(program, one, slugs, folder, (article) => {
          current = article
        }),
      )
    }
    collectGarbage()
    return done
  }
}
