/**
 * What sites are published from: articles and evidence, looked at once and remembered by the looks of their files, so that
 * the next build reads only what has changed.
 */
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { ArticleSource, EvidenceSource } from '../../model/article-source.ts'
import type { FrontMatter } from '../../model/article.ts'
import { evidenceSchema } from '../../model/evidence.ts'
import type { Finding } from '../../model/finding.ts'
import { contentKey } from '../../publish/kept/content-key.ts'
import { readOwnEntries, writeOwnEntries } from '../../publish/kept/own-entries.ts'
import { parseFrontMatter } from '../../write/text/front-matter.ts'
import type { SeenFile, SourceLooks } from './looks-of-sources.ts'
import { damagedEvidence, unreadableArticle } from '../content/unusable-files.ts'

export interface SiteSources {
  readonly articles: readonly ArticleSource[]
  /** By case number. */
  readonly evidence: ReadonlyMap<string, EvidenceSource>
  readonly findings: readonly Finding[]
}

/**
 * Everything of the knowledge base that a site can show.
 *
 * @param looks of its files, from before anything is read
 * @param memory the folder that remembers; it may be missing, old or damaged
 */
export function loadSiteSources(looks: SourceLooks, memory: string): SiteSources {
  const findings: Finding[] = [...looks.findings]
  const articles = recallAll(looks.articles, join(memory, 'articles'), (file) => readArticle(file, findings))
  const evidence = recallAll(looks.evidence, join(memory, 'evidence'), (file) => readEvidence(file, findings))
  return {
    articles: Array.from(articles, ([file, article]) => toArticleSource(file, article)),
    evidence: new Map(Array.from(evidence, ([file, one]) => [one.case, toEvidenceSource(file, one)])),
    findings,
  }
}

/** What is known of each file that can be used, by its path: remembered where it looks as it did, else read and remembered from now on. */
function recallAll<Known extends Seen>(
  files: readonly SeenFile[],
  memory: string,
  read: (file: SeenFile) => Known | null,
): ReadonlyMap<string, Known> {
  const known = readOwnEntries<Known>(memory, memoryKind)
  const seen = new Map<string, Known>()
  for (const file of files) {
    const [path, looks] = file
    const before = known.get(path)
    const one = before !== undefined && before.looks === looks ? before : read(file)
    if (one !== null) seen.set(path, one)
  }
  try {
    writeOwnEntries(memory, memoryKind, known, seen)
  } catch {
    // The folder may not be ours to write: the next build takes longer, and nothing else.
  }
  return seen
}

interface Seen {
  /** From before it was read. */
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

function readArticle([file, looks]: SeenFile, findings: Finding[]): KnownArticle | null {
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

function readEvidence([file, looks]: SeenFile, findings: Finding[]): KnownEvidence | null {
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
