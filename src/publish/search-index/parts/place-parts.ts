/** The parts of an index get their places in it, and what each brings along is written. */
import { close as closePagefind } from 'pagefind'
import { collectGarbage } from '../../../memory/collect-garbage.ts'
import type { IndexPart } from './divide-into-parts.ts'
import type { IndexFolder } from '../index-folder.ts'
import { nameOfArticle } from '../articles/key-articles.ts'
import type { ReadyPart } from './make-part.ts'
import { partMaker } from './part-maker.ts'
import type { PlacedPart } from '../terms/put-terms-together.ts'
import type { SearchIndexJob } from '../search-index-job.ts'

/** Makes the parts that are not remembered, and writes what each brings along. Several are under way, as Pagefind works beside us. */
export async function placeParts(
  job: SearchIndexJob,
  parts: readonly IndexPart[],
  memory: string,
  end: number,
  index: IndexFolder,
): Promise<readonly PlacedPart[]> {
  const placed: PlacedPart[] = []
  const maker = partMaker(job, parts, memory)
  const waiting = parts.entries()
  let done = 0
  const placeNext = async () => {
    for (const [place, part] of waiting) {
      const ready = await maker.ready(part)
      // Where an article has changed, one part is made: the garbage of that may lie.
      if (maker.made() > 1) collectGarbage()
      if (!putPartFiles(ready, part, place, index)) putPartFiles(await maker.make(part), part, place, index)
      const numbers = part.articles.map(({ number }) => number)
      placed[place] = { articles: ready.articles, numbers, counts: ready.counts, run: ready.run }
      done += numbers.length
      job.onArticle(done)
    }
  }
  try {
    await Promise.all(Array.from({ length: partsUnderWay }, placeNext))
  } finally {
    await closePagefind()
  }
  index.putJson('phrases.bin', partsByNumber(placed, end))
  return placed
}

const partsUnderWay = 2

/** For each number the part of its article; 0 for numbers that are not given. */
function partsByNumber(parts: readonly PlacedPart[], end: number): readonly number[] {
  const places = Array.from({ length: end }, () => 0)
  for (const [place, { numbers }] of parts.entries()) {
    for (const number of numbers) {
      places[number] = place
    }
  }
  return places
}

/** Says whether the files could be put: those that do not stand there yet may be damaged where they are remembered. */
function putPartFiles(ready: ReadyPart, { name, articles }: IndexPart, place: number, index: IndexFolder): boolean {
  const documents = articles.map(
    ({ number, slug, key }) => [`articles/${number}.bin`, nameOfArticle(slug, key)] as const,
  )
  const phrases = ready.phraseFiles.map((file) => [`phrases/${place}/${file}`, `${name} ${file}`] as const)
  const due = documents.map(([file, key]) => !index.putStanding(file, key))
  const duePhrases = phrases.map(([file, key]) => !index.putStanding(file, key))
  if ([...due, ...duePhrases].some(Boolean)) {
    const files = ready.openFiles()
    if (files === null) return false
    putDue(documents, due, files.documents, index)
    putDue(phrases, duePhrases, files.phrases, index)
  }
  if (ready.names.length > 0) {
    const named = ready.names.map((one, at) => [one, articles[at]?.number ?? 0] as const)
    index.putJson(`phrases/${place}/articles.bin`, named)
  }
  return true
}

function putDue(
  files: readonly (readonly [file: string, key: string])[],
  due: readonly boolean[],
  all: readonly Uint8Array[],
  index: IndexFolder,
): void {
  for (const [at, [file, key]] of files.entries()) {
    if (due[at] !== true) continue
    const bytes = all[at]
    if (bytes === undefined) throw new RangeError('a file of the index without its bytes')
    index.put(file, key, bytes)
  }
}
