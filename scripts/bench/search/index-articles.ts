/** Started in a process of its own, so that its time and memory are its own: `node index-articles.ts KIND COUNT FOLDER [MEMORY [CHANGED]]`. */
import { writeSearchIndex } from '../../../src/publish/search-index/write-search-index.ts'
import { inventArticle } from './invent-articles.ts'
import { writePlainIndex } from './plain-pagefind.ts'

const [, , kind = '', count = '0', folder = '', memory, changed] = process.argv

if (kind === 'pagefind') {
  await writePlainIndex(Number(count), folder)
} else {
  await writeSearchIndex({
    articles: Array.from({ length: Number(count) }, (_, number) => articleOf(number)),
    audience: 'public',
    folder,
    ...(memory === undefined ? {} : { memory }),
    onArticle: () => undefined,
  })
}

/** Parsed when it is looked through, and known by a hash, as the build has it. */
function articleOf(number: number) {
  const isChanged = String(number) === changed
  const { slug, frontMatter } = inventArticle(number).article
  return {
    slug,
    frontMatter: isChanged ? { ...frontMatter, title: `${frontMatter.title} again` } : frontMatter,
    hash: `${number}${isChanged ? ' changed' : ''}`,
    get body() {
      return inventArticle(number).article.body
    },
  }
}
