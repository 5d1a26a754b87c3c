/** The same articles in Pagefind alone, as a site without an index of its own would have them. */
import { close, createIndex } from 'pagefind'
import { textOf } from '../../../src/publish/article/text-of.ts'
import { inventArticle } from './invent-articles.ts'

export async function writePlainIndex(count: number, outputPath: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'zh', maxFragments: 1000 })
  if (index === undefined) throw new Error('Pagefind did not start.')
  for (let number = 0; number < count; number += 1) {
    const { slug, frontMatter, body } = inventArticle(number).article
    await index.addCustomRecord({
      url: `/articles/${slug}/`,
      content: [frontMatter.title, frontMatter.summary, textOf(body)].join('\n'),
      language: 'zh',
      meta: { title: frontMatter.title },
    })
  }
  await index.writeFiles({ outputPath })
  await close()
}

/** A page that asks Pagefind as its documentation shows, and gives the first ten results. */
export const plainPage = `<!doctype html><html lang="zh-CN"><title>Pagefind</title><ol data-results></ol><script type="module">
import * as pagefind from './pagefind/pagefind.js'
const query = new URLSearchParams(location.search).get('q')
const { results } = await pagefind.search(query)
const list = document.querySelector('[data-results]')
for (const { url, excerpt } of await Promise.all(results.slice(0, 10).map((result) => result.data()))) {
  const item = document.createElement('li')
  item.innerHTML = '<a href="' + url + '">' + excerpt + '</a>'
  list.append(item)
}
list.dataset.query = query
</script></html>`
