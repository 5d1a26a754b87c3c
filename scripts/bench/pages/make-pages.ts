/** Started in a process of its own: `node make-pages.ts CONTENT COMPILED SITE` makes all pages of the public site, from the files of the articles. */
import { join } from 'node:path'
import { loadSiteSources } from '../../../src/command/load-site-sources.ts'
import { defaultSettings } from '../../../src/model/settings.ts'
import { compilePages } from '../../../src/publish/compile-pages.ts'
import { makePages } from '../../../src/publish/make-pages.ts'
import { withBody } from '../../../src/publish/parse-body.ts'
import { inSiteOrder, toSiteIndex } from '../../../src/publish/site-data.ts'

const [, , content = '', compiled = '', site = ''] = process.argv

const sources = await loadSiteSources(content, join(compiled, 'forgotten.json'))
const articles = inSiteOrder(sources.articles.map(withBody))
const job = { articles, audience: 'public' as const, evidence: sources.evidence, settings: defaultSettings }
await makePages({
  ...job,
  index: toSiteIndex(job),
  compiled: await compilePages('public', compiled),
  folder: site,
  previous: null,
  onArticles: () => undefined,
})
