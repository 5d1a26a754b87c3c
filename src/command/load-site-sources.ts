/**
 * What sites are published from: articles and evidence, looked at once and remembered by the looks of their files, so that
 * the next build reads only what has changed.
 */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ArticleSource, EvidenceSource } from '../model/article-source.ts'
import type { FrontMatter } from '../model/article.ts'
import { evidenceSchema } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import { contentKey } from '../publish/content-key.ts'
import { readOwnEntries, writeOwnEntries } from '../publish/own-entries.ts'
import { parseFrontMatter } from '../write/front-matter.ts'
import { findFiles } from './find-files.ts'
import { damagedEvidence, unreadableArticle } from './load-articles.ts'

export interface SiteSources {
  readonly articles: readonly ArticleSource[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  readonly findings: readonly Finding[]
}

/**
 * Everything of the knowledge base that a site can show.
 *
 * @param memory the folder that remembers; it may be missing, old or damaged
 */
export async function loadSiteSources(content: string, memory: string): Promise<SiteSources> {
  const findings: Finding[] = []
  const articleFiles = await filesOf(content, 'articles', '.md', findings)
  const articles = lookAll(articleFiles, join(memory, 'articles'), (file) => lookAtArticle(file, findings))
  const evidenceFiles = await filesOf(content, 'evidence', '.json', findings)
  const evidence = lookAll(evidenceFiles, join(memory, 'evidence'), (file) => lookAtEvidence(file, findings))
  return {
    articles: Array.from(articles, ([file, article]) => toArticleSource(file, article)),
    evidence: new Map(Array.from(evidence, ([file, one]) => [one.case, toEvidenceSource(file, one)])),
    findings,
  }
}

/** What is known of each file that can be used, by its path: remembered, or found out by a look at it and remembered from now on. */
function lookAll<Known extends Seen>(
  files: readonly string[],
  memory: string,
  look: (file: string) => Known | null,
): ReadonlyMap<string, Known> {
  const known = readOwnEntries<Known>(memory, memoryKind)
  const seen = new Map<string, Known>()
  for (const file of files) {
    const one = lookAgain(file, known.get(file), () => look(file))
    if (one !== null) seen.set(file, one)
  }
  try {
    writeOwnEntries(memory, memoryKind, known, seen)
  } catch {
    // The folder may not be ours to write: the next build takes longer, and nothing else.
  }
  return seen
}

async function filesOf(content: string, name: string, ending: string, findings: Finding[]): Promise<readonly string[]> {
  const folder = join(content, name)
  if (!existsSync(folder)) return []
  const found = await findFiles([folder])
  findings.push(...found.findings)
  return found.files.filter((file) => file.endsWith(ending))
}

interface Seen {
  /** Size, times and place on the disk when it was read. */
  readonly looks: string
  readonly hash: string
}
interface KnownArticle extends Seen {
  readonly frontMatterHash: string
  readonly frontMatter: FrontMatter
  readonly bodyStart: number
  readonly linesBefore: number
}
interface KnownEvidence extends Seen {
  readonly case: string
  readonly days: EvidenceSource['days']
}

/** Changes with the shape of what is remembered. */
const memoryKind = 'site sources 2'

/** What is known of a file if it looks as it did, else what a new look at it gives. */
function lookAgain<Known extends { readonly looks: string }>(
  file: string,
  known: Known | undefined,
  look: () => Known | null,
): Known | null {
  return known !== undefined && known.looks === looksOf(file) ? known : look()
}

function looksOf(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat === undefined ? '' : `${stat.size} ${stat.mtimeMs} ${stat.ctimeMs} ${stat.ino}`
}

function lookAtArticle(file: string, findings: Finding[]): KnownArticle | null {
  const looks = looksOf(file)
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    findings.push(unreadableArticle(file, error))
    return null
  }
  const head = parseFrontMatter(text, file)
  if ('findings' in head) {
    findings.push(...head.findings)
    return null
  }
  const { generated: _, ...frontMatter } = head.frontMatter
  const linesBefore = text.slice(0, head.bodyStart).split('\n').length - 1
  const [hash, frontMatterHash] = [contentKey(text), contentKey(JSON.stringify(frontMatter))]
  return { looks, hash, frontMatterHash, frontMatter, bodyStart: head.bodyStart, linesBefore }
}

function lookAtEvidence(file: string, findings: Finding[]): KnownEvidence | null {
  const looks = looksOf(file)
  try {
    const text = readFileSync(file, 'utf8')
    const evidence = evidenceSchema.parse(JSON.parse(text))
    const dated = evidence.messages.flatMap(({ sentAt }) => sentAt?.slice(0, 10) ?? []).toSorted()
    const [opened] = dated
    const days = opened === undefined ? null : { opened, closed: dated.at(-1) ?? opened }
    return { looks, hash: contentKey(text), case: evidence.case, days }
  } catch {
    findings.push(damagedEvidence(file))
    return null
  }
}

function toArticleSource(
  file: string,
  { hash, frontMatterHash, frontMatter, bodyStart, linesBefore }: KnownArticle,
): ArticleSource {
  return {
    slug: basename(file, '.md'),
    frontMatter,
    hash,
    frontMatterHash,
    readBody: () => '\n'.repeat(linesBefore) + readFileSync(file, 'utf8').slice(bodyStart),
  }
}

function toEvidenceSource(file: string, { hash, case: number, days }: KnownEvidence): EvidenceSource {
  return { case: number, hash, days, readJson: () => readFileSync(file, 'utf8') }
}
