/** The files that sites are made from, as they look from outside: while all look as they did, nothing of them need be read. */
import { hash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import type { Settings } from '../../model/settings.ts'
import { pagesVersion } from '../../publish/pages/compile-pages.ts'
import { findFiles } from '../find-files.ts'
import { ledgerPath } from '../content/ledger-file.ts'
import { looksOf } from '../pipeline/kept/file-looks.ts'

/** A file with its size, its times and its place on the disk, from before it was read. */
export type SeenFile = readonly [path: string, looks: string]

export interface SourceLooks {
  readonly articles: readonly SeenFile[]
  readonly evidence: readonly SeenFile[]
  /** Folders that could not be gone through. */
  readonly findings: readonly Finding[]
}

/** Looks at articles and evidence. Whoever reads them later knows by these looks, the next time, whether they have changed since. */
export async function lookAtSources(content: string): Promise<SourceLooks> {
  const articles = await lookInto(content, 'articles', '.md')
  const evidence = await lookInto(content, 'evidence', '.json')
  return {
    articles: articles.files,
    evidence: evidence.files,
    findings: [...articles.findings, ...evidence.findings],
  }
}

/**
 * Names articles, evidence, cases and what people decided about these by their looks, the program and the settings by what they say. `null` where that is not all
 * that sites depend on: where a folder cannot be read, and where a model is asked which articles mean about the same.
 *
 * @param version names program and settings
 */
export async function nameOfLooks(
  content: string,
  sources: SourceLooks,
  settings: Settings,
  version: string,
): Promise<string | null> {
  if (settings.drafter.embeddingModel !== undefined) return null
  const cases = await lookInto(content, 'cases', '')
  if (sources.findings.length + cases.findings.length > 0) return null
  const lines = [version, await pagesVersion(), looksOf(ledgerPath(content))]
  for (const files of [sources.articles, sources.evidence, cases.files]) {
    lines.push(`${files.length}`)
    for (const [path, looks] of files) lines.push(path, looks)
  }
  return hash('sha256', lines.join('\n'), 'base64url')
}

async function lookInto(content: string, name: string, ending: string) {
  const folder = join(content, name)
  if (!existsSync(folder)) return { files: [], findings: [] }
  const { files, findings } = await findFiles([folder])
  const wanted = files.filter((file) => file.endsWith(ending))
  return { files: wanted.map((file): SeenFile => [file, looksOf(file)]), findings }
}
