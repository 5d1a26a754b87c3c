/**
 * Libraries that some files need and many runs never do, loaded when the first such file comes: loading is most of a short run's
 * time. As CommonJS, because decoding and converting do not wait.
 */
import { createRequire } from 'node:module'
import type * as Chardet from 'chardet'
import type * as CsvParse from 'csv-parse/sync'
import type * as HtmlToText from 'html-to-text'
import type * as HtmlParser from 'htmlparser2'
import type * as IconvLite from 'iconv-lite'
import type { Root } from 'mdast'
import type RemarkGfm from 'remark-gfm'
import type RemarkParse from 'remark-parse'
import type * as Unified from 'unified'

const load = createRequire(import.meta.url)

/** Encodings other than those that Node knows. */
export const charsetLibrary = loadedOnce<typeof IconvLite>(() => load('iconv-lite'))

/** What encoding bytes may be in, by the statistics of letters. */
export const charsetStatisticsLibrary = loadedOnce<typeof Chardet>(() => load('chardet'))

/** Tables with separated values. */
export const tableLibrary = loadedOnce<typeof CsvParse>(() => load('csv-parse/sync'))

/** XML; html-to-text parses HTML with it, too. */
export const xmlLibrary = loadedOnce<typeof HtmlParser>(() => load('htmlparser2'))

/** HTML to text. */
export const htmlLibrary = loadedOnce<typeof HtmlToText>(() => load('html-to-text'))

/** Markdown with GFM's tables, task lists and struck-out text, to its tree with positions. */
export const markdownLibrary = loadedOnce<(markdown: string) => Root>(() => {
  const { unified }: typeof Unified = load('unified')
  const { default: remarkParse }: { default: typeof RemarkParse } = load('remark-parse')
  const { default: remarkGfm }: { default: typeof RemarkGfm } = load('remark-gfm')
  const processor = unified().use(remarkParse).use(remarkGfm).freeze()
  return (markdown) => processor.parse(markdown)
})

function loadedOnce<Library>(find: () => Library): () => Library {
  let library: Library | undefined
  return () => (library ??= find())
}
