/** Started in a process of its own: `node make-pages.ts CONTENT COMPILED SITE` makes all pages of the public site, from the files of the articles. */
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// As the command line does, before it loads anything.
enableCompileCache()
const { loadSiteSources } = await import('../../../src/command/sites/load-site-sources.ts')
const { lookAtSources } = await import('../../../src/command/sites/looks-of-sources.ts')
const { defaultSettings } = await import('../../../src/model/settings.ts')
const { compilePages } = await import('../../../src/publish/pages/compile-pages.ts')
const { makePages } = await import('../../../src/publish/pages/make-pages.ts')
const { withBody } = await import('../../../src/publish/article/parse-body.ts')
const { inSiteOrder, toSiteIndex } = await import('../../../src/publish/site-index/site-index.ts')

const [, , content = '', compiled = '', site = ''] = process.argv

const sources = loadSiteSources(await lookAtSources(content), join(compiled, 'forgotten'))
const articles = inSiteOrder(sources.articles.map(withBody))
const job = { articles, audience: 'public' as const, evidence: sources.evidence, settings: defaultSettings }
await makePages({
  ...job,
  index: await toSiteIndex(job),
  compiled: await compilePages('public', compiled),
  folder: site,
  previous: null,
  onArticles: () => undefined,
})
