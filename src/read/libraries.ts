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

const load = createRequire(import.meta.url)

let charsets: typeof IconvLite | undefined
let statistics: typeof Chardet | undefined
let tables: typeof CsvParse | undefined
let xml: typeof HtmlParser | undefined
let html: typeof HtmlToText | undefined

/** Encodings other than those that Node knows. */
export function charsetLibrary(): typeof IconvLite {
  const library: typeof IconvLite = charsets ?? load('iconv-lite')
  charsets = library
  return library
}

/** What encoding bytes may be in, by the statistics of letters. */
export function charsetStatisticsLibrary(): typeof Chardet {
  const library: typeof Chardet = statistics ?? load('chardet')
  statistics = library
  return library
}

/** Tables with separated values. */
export function tableLibrary(): typeof CsvParse {
  const library: typeof CsvParse = tables ?? load('csv-parse/sync')
  tables = library
  return library
}

/** XML; html-to-text parses HTML with it, too. */
export function xmlLibrary(): typeof HtmlParser {
  const library: typeof HtmlParser = xml ?? load('htmlparser2')
  xml = library
  return library
}

/** HTML to text. */
export function htmlLibrary(): typeof HtmlToText {
  const library: typeof HtmlToText = html ?? load('html-to-text')
  html = library
  return library
}
