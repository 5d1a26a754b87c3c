/**
 * The index for phrases in quotes, by Pagefind.
 *
 * Pagefind keeps the place of every word of every text, which our own index does not, so it can say where words stand one
 * after another, anywhere in a long article and in hundreds of them. It is not asked for anything else: it wants every word
 * of a query to occur, which sentences as people type them do not fulfil.
 */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex } from 'pagefind'
import type { PagefindIndex } from 'pagefind'
import type { SearchDocument } from '../../model/search-index.ts'

export interface PhraseIndex {
  /** Takes in the next article. */
  readonly add: (number: number, document: SearchDocument) => Promise<void>
  /** Writes what was taken in; gives the number of folders. */
  readonly finish: () => Promise<number>
  /** Ends Pagefind's process, whatever happened. */
  readonly close: () => Promise<void>
}

/** Articles of one of Pagefind's indexes. It holds about 200 KB of memory for each, so the folders grow in number, not in size. */
const shardSize = 4000

/** @param folder gets one folder for each shard, by number; made when first written */
export function openPhraseIndex(folder: string): PhraseIndex {
  let shards = 0
  let held = 0
  let index: PagefindIndex | null = null
  let underWay: Promise<unknown>[] = []
  const settle = async () => {
    await Promise.all(underWay)
    underWay = []
  }
  const finishShard = async () => {
    await settle()
    if (index !== null) {
      await writeShard(index, join(folder, String(shards)))
      shards += 1
      held = 0
      index = null
    }
  }
  return {
    add: async (number, document) => {
      index ??= await startIndex()
      underWay.push(index.addCustomRecord(toRecord(number, document)))
      held += 1
      if (held >= shardSize) {
        await finishShard()
      } else if (underWay.length >= mostUnderWay) {
        await settle()
      }
    },
    finish: async () => {
      await finishShard()
      return shards
    },
    close: async () => {
      await close()
    },
  }
}

/** Texts handed over before the answers are waited for: Pagefind's process reads on while ours does other work. */
const mostUnderWay = 64

/** One index for all languages: forced to Chinese, Pagefind cuts Chinese into words and leaves the rest as it is. */
async function startIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'zh', maxFragments: mostFragments })
  if (index === undefined) {
    throw new Error(`Pagefind did not start: ${errors.join(' ')}`)
  }
  return index
}

/** Files that Pagefind spreads its texts over; without a limit it writes one for each article. */
const mostFragments = 500

function toRecord(number: number, { slug, title, summary, text }: SearchDocument) {
  return {
    url: `/articles/${slug}/`,
    content: [title, summary, text].join('\n'),
    language: 'zh',
    meta: { title, article: String(number) },
  }
}

async function writeShard(index: PagefindIndex, outputPath: string): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath })
  await index.deleteIndex()
  if (errors.length > 0) {
    throw new Error(`Pagefind could not write its index: ${errors.join(' ')}`)
  }
  // Its own interfaces, which no page of ours shows.
  const unused = (await readdir(outputPath)).filter((name) => interfaceFile.test(name))
  await Promise.all(unused.map((name) => rm(join(outputPath, name))))
}

// Example: `pagefind-modular-ui.css`, `pagefind-highlight.js`
const interfaceFile = /^pagefind-(?:[a-z-]*ui\.(?:js|css)|highlight\.js)$/u
