/** A file of a site as the texts that somebody can read out of it. */
import { gunzipSync } from 'node:zlib'
import { readShard } from '../../model/term-shard.ts'
import { imageText } from './image-text.ts'

/** `words`: made for readers. `code`: programs, binary files, and what is derived from texts that stand elsewhere. */
export interface PublishedText {
  readonly kind: 'words' | 'code'
  readonly text: string
}

/**
 * Takes a file apart: unpacks it if it is compressed, and undoes what markup, JSON and the search index do to texts.
 *
 * @param path of the file inside the site, with `/`
 */
export function publishedText(path: string, bytes: Uint8Array): PublishedText {
  const unpacked = isCompressed(bytes) ? gunzipSync(bytes) : bytes
  if (termShard.test(path)) {
    return { kind: 'code', text: tokensOf(unpacked) }
  }
  if (image.test(path)) {
    return { kind: 'code', text: imageText(unpacked) }
  }
  const text = new TextDecoder().decode(unpacked).replaceAll(invisible, '')
  if (markup.test(path)) {
    return { kind: 'words', text: textOfMarkup(text) }
  }
  const json = parseJson(pagefind.test(path) ? text.replace(pagefindMark, '') : text)
  if (json !== undefined) {
    // Pagefind runs lines together, and the manifest lists terms one below the other, so that lookalikes arise; line by line
    // the same texts are in the search documents.
    const isDerived = pagefind.test(path) || manifest.test(path)
    return { kind: isDerived ? 'code' : 'words', text: textsIn(json).join('\n') }
  }
  return { kind: plain.test(path) ? 'words' : 'code', text }
}

// Pagefind puts U+200B between the words it has cut Chinese into; anybody else's would hide a value as well.
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu

function isCompressed(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

// Example: `search-index/0123456789ab/terms/17.bin`
const termShard = /(?:^|\/)search-index\/[0-9a-f]+\/terms\/\d+\.bin$/u
// Example: `search-index/manifest.bin`
const manifest = /(?:^|\/)search-index\/manifest\.bin$/u
// Example: `assets/a.png`
const image = /\.(?:png|jpe?g|gif|webp|avif|ico|tiff?|bmp)$/iu
// Example: `articles/a/index.html`, `feed.xml`, `favicon.svg`
const markup = /\.(?:html|xml|svg)$/u
// Example: `llms.txt`, `articles/a.md`
const plain = /\.(?:txt|md)$/u
// Example: `phrases/0/fragment/zh_1a2b3c.pf_fragment`
const pagefind = /\.pf_[a-z]+$/u
// Pagefind begins its files with this word, and goes on with JSON in those that hold texts.
const pagefindMark = /^pagefind_dcd/u

/**
 * Words alone say nothing without the text they come from, and that text is in the pages and documents; of the index's
 * own terms those count that tell by themselves: numbers, names of files, addresses.
 */
function tokensOf(shard: Uint8Array): string {
  return readShard(shard)
    .map((entry) => entry.term)
    .filter((term) => tellsByItself.test(term))
    .join('\n|\n')
}

// Example: `a.b@example.com`, `10.0.0.7`
const tellsByItself = /[\d.@\\/:]/u

/** What is read and what stands in attributes, entities undone. Elements within a line leave no gap: `a<b>b</b>` is `ab`. */
function textOfMarkup(source: string): string {
  const attributes: string[] = []
  const readable = source.replaceAll(comment, '\n').replaceAll(structuredData, textOfData)
  const text = readable.replaceAll(tag, (found) => {
    for (const [, value = ''] of found.matchAll(attribute)) {
      attributes.push(withoutEscapes(decodeEntities(value)))
    }
    return inline.test(found) ? '' : '\n'
  })
  return `${decodeEntities(text)}\n${attributes.join('\n')}`
}

/** `mailto:?body=https%3A%2F%2Fexample.com`: an address as the program reads it that opens it. */
function withoutEscapes(value: string): string {
  if (!value.includes('%')) return value
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

/** What a page says for machines as lines of its own: between quotation marks and commas names and values look alike. */
function textOfData(found: string, json: string): string {
  const data = parseJson(json)
  return data === undefined ? found : `\n${textsIn(data).join('\n')}\n`
}

// Example: `<script type="application/ld+json">{"name":"a"}</script>`
const structuredData = /<script type="application\/ld\+json"[^<>]{0,200}>([^<]*)<\/script>/giu
// Example: `<!-- … -->`
const comment = /<!--|-->/gu
// Example: `<a class="cite" href="#evidence-m7">`
const tag = /<\/?[a-z!?][^<>]*>/giu
// Example: ` href="#evidence-m7"`
const attribute = /\s[\w:-]+="([^"]*)"/gu
// Example: `</em>`
const inline = /^<\/?(?:a|b|code|del|em|i|mark|span|strong|wbr)[\s>]/iu

/** Entities as the characters that they stand for; unknown ones stay. */
export function decodeEntities(text: string): string {
  return text.replaceAll(entity, (found, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) {
      return named[name] ?? found
    }
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal)
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : found
  })
}

// Example: `&#39;`, `&#x27;`, `&amp;`
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/giu
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

function parseJson(text: string): unknown {
  if (!jsonStart.test(text)) {
    return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

// Example: `{`, `[`
const jsonStart = /^\s*[{[]/u

function textsIn(value: unknown): readonly string[] {
  const texts: string[] = []
  gatherTexts(value, texts)
  return texts
}

/** Into one list: that of all articles holds half a million of them. */
function gatherTexts(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'number') texts.push(String(value))
  else if (Array.isArray(value)) for (const item of value) gatherTexts(item, texts)
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      texts.push(name)
      gatherTexts(item, texts)
    }
  }
}
