/** Started in a process of its own: `node bare-loop.ts ARTICLES SITE` turns each file into the bare HTML of its Markdown, and does nothing else. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownToHtml } from 'satteri'

const [, , articles = '', site = ''] = process.argv

mkdirSync(site, { recursive: true })
for (const name of readdirSync(articles)) {
  const { html } = markdownToHtml(readFileSync(join(articles, name), 'utf8'), { features: { frontmatter: true } })
  writeFileSync(join(site, name.replace(/\.md$/u, '.html')), html)
}
