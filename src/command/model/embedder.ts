/** Vectors of articles from an embedding model at the endpoint: what they mean, whatever their words. Wholly optional. */
import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Article } from '../../model/article.ts'
import { splitBody, textOf } from '../../model/article-body.ts'
import type { Finding } from '../../model/finding.ts'
import type { Settings } from '../../model/settings.ts'
import { findLeaks } from '../../redact/find-leaks.ts'
import { endpointOf, modelVariables } from './endpoint.ts'
import type { Endpoint } from './endpoint.ts'
import { failureOf } from './failure.ts'
import { libraryMissing, loadLibrary, strictFetch } from './library.ts'

/** An article with the case whose vector is asked for. */
export interface Subject {
  readonly caseId: string
  readonly article: Pick<Article, 'frontMatter' | 'body'>
}

export interface Embedder {
  /** The vectors of as many articles as can be had, by case. */
  readonly embed: (subjects: readonly Subject[]) => Promise<ReadonlyMap<string, Float32Array>>
  /** Why there are fewer than were asked for. */
  readonly findings: () => readonly Finding[]
}

/** Texts in one request. */
const batch = 32
/** Characters of an article that count: title, summary and symptom stand first. */
const longestText = 2000

/** Opens the embedding model of the settings; `null` where none is named, `problem` where it may not or cannot be asked. */
export async function openEmbedder(
  settings: Settings,
  { cache, settingsFile }: { readonly cache: string; readonly settingsFile: string },
): Promise<Embedder | null | { readonly problem: string }> {
  const { embeddingModel } = settings.drafter
  if (embeddingModel === undefined) return null
  const environment = { ...process.env, [modelVariables.model]: embeddingModel }
  const found = endpointOf(settings.drafter, environment)
  if ('problem' in found) return found
  const ask = await openVectors(found.endpoint)
  if (ask === null) return { problem: libraryMissing }
  const fileOfText = (text: string): string => fileOf(cache, found.endpoint, text)
  const findings: Finding[] = []
  return {
    embed: async (subjects) => {
      const { vectors, open } = await recallAll(subjects, settings, fileOfText)
      if (findings.length > 0) return vectors
      try {
        await askFor(open, ask, fileOfText, vectors)
      } catch (error) {
        findings.push(noVectors(error, settingsFile))
      }
      return vectors
    },
    findings: () => findings,
  }
}

/** A text whose vector has to be asked for. */
interface OpenText {
  readonly caseId: string
  readonly text: string
}

/** The vectors that are known from earlier runs, and the texts that may be sent to have theirs. */
async function recallAll(
  subjects: readonly Subject[],
  settings: Settings,
  fileOfText: (text: string) => string,
): Promise<{ readonly vectors: Map<string, Float32Array>; readonly open: readonly OpenText[] }> {
  const vectors = new Map<string, Float32Array>()
  const open: OpenText[] = []
  for (const { caseId, article } of subjects) {
    const text = meaningOf(article)
    const known = await recall(fileOfText(text))
    if (known !== null) vectors.set(caseId, known)
    // What a person wrote into an article was never redacted.
    else if ((await findLeaks(text, settings)).length === 0) open.push({ caseId, text })
  }
  return { vectors, open }
}

/** Asks for the vectors of the texts, keeps them for later runs and adds them to `vectors`: all, or those up to the request that failed. */
async function askFor(
  open: readonly OpenText[],
  ask: AskVectors,
  fileOfText: (text: string) => string,
  vectors: Map<string, Float32Array>,
): Promise<void> {
  for (let at = 0; at < open.length; at += batch) {
    const some = open.slice(at, at + batch)
    const answered = await ask(some.map(({ text }) => text))
    for (const [index, { caseId, text }] of some.entries()) {
      const vector = unit(answered[index] ?? [])
      if (vector === null) continue
      vectors.set(caseId, vector)
      await remember(fileOfText(text), vector)
    }
  }
}

function noVectors(error: unknown, file: string): Finding {
  return {
    rule: 'link/no-vectors',
    severity: 'warning',
    file,
    message: `The embedding model could not be asked (${failureOf(error, 0).why}), so duplicates were looked for by their words alone.`,
    hint: 'Make sure that its server runs and offers drafter.embeddingModel; nothing else depends on it.',
  }
}

type AskVectors = (texts: readonly string[]) => Promise<readonly (readonly number[])[]>

async function openVectors(endpoint: Endpoint): Promise<AskVectors | null> {
  const library = await loadLibrary()
  if (library === null) return null
  const { createOpenAICompatible, embedMany } = library
  const { baseUrl, model, apiKey, settings } = endpoint
  const provider = createOpenAICompatible({
    name: 'casebook',
    baseURL: baseUrl,
    ...(apiKey !== null && { apiKey }),
    fetch: strictFetch,
  })
  return async (texts) => {
    for (let tries = 0; ; tries += 1) {
      try {
        const abortSignal = AbortSignal.timeout(settings.timeout * 1000)
        const { embeddings } = await embedMany({
          model: provider.embeddingModel(model),
          values: [...texts],
          maxRetries: 0,
          abortSignal,
        })
        return embeddings
      } catch (error) {
        const { why, retryAfter } = failureOf(error, Date.now())
        if (tries >= 2 || !['rate-limited', 'server-error', 'timed-out'].includes(why)) throw error
        await wait(Math.min(retryAfter ?? 2, 60) * 1000)
      }
    }
  }
}

/** Title, summary and what was seen: by these, people know a problem again. */
function meaningOf({ frontMatter, body }: Subject['article']): string {
  const symptom = splitBody(body).sections.find(({ kind }) => kind === 'symptom')
  const seen = symptom?.nodes.map((node) => textOf(node)).join('\n') ?? ''
  return [frontMatter.title, frontMatter.summary, seen].join('\n').slice(0, longestText)
}

/** The vector at length 1; `null` for one without any direction. */
function unit(numbers: readonly number[]): Float32Array | null {
  const length = Math.hypot(...numbers)
  return length > 0 && Number.isFinite(length) ? Float32Array.from(numbers, (number) => number / length) : null
}

function fileOf(cache: string, { baseUrl, model }: Endpoint, text: string): string {
  const key = createHash('sha256')
    .update(JSON.stringify([baseUrl, model, text]))
    .digest('hex')
  return join(cache, 'vectors', key.slice(0, 2), `${key.slice(2, 40)}.bin`)
}

async function recall(file: string): Promise<Float32Array | null> {
  try {
    const bytes = await readFile(file)
    const numbers = Float32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readFloatLE(at * 4))
    const isWhole = bytes.length % 4 === 0 && Math.abs(Math.hypot(...numbers) - 1) < 0.01
    return isWhole ? numbers : null
  } catch {
    return null
  }
}

async function remember(file: string, vector: Float32Array): Promise<void> {
  const growing = `${file}.${randomUUID()}`
  try {
    const bytes = Buffer.alloc(vector.length * 4)
    for (const [at, number] of vector.entries()) bytes.writeFloatLE(number, at * 4)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(growing, bytes)
    await rename(growing, file)
  } catch {
    await rm(growing, { force: true })
  }
}
