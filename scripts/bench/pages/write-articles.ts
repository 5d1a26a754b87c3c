/** A knowledge base to measure the making of pages on. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderFrontMatter } from '../../../src/write/text/front-matter.ts'
import { inventArticle } from '../search/invent-articles.ts'

/** Writes a knowledge base of invented articles, each a file as `generate` leaves it, all of them public. */
export function writeArticles(content: string, count: number): void {
  const folder = join(content, 'articles')
  mkdirSync(folder, { recursive: true })
  for (let number = 0; number < count; number += 1) {
    const { article, markdown } = inventArticle(number)
    writeFileSync(join(folder, `${article.slug}.md`), `${renderFrontMatter(article.frontMatter)}\n${markdown}\n`)
  }
}
