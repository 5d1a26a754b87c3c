/** Carries out a plan: articles, evidence, proposals and ledger, each file whole or not at all. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { renderLastWritten } from '../../write/last-written.ts'
import type { LastWritten } from '../../write/last-written.ts'
import { renderLedger } from '../../write/ledger.ts'
import { renderLinkRecord } from '../../write/link/link-record.ts'
import type { Plan, PlannedFile } from '../../write/plan.ts'
import { renderProposal } from '../../write/update/proposal.ts'
import { writeWhole } from '../../write/write-file.ts'
import { caseFileName } from './case-file-name.ts'
import { lastWrittenFolder } from './last-written-files.ts'
import { ledgerPath } from './ledger-file.ts'
import type { Progress } from '../progress.ts'

/** The evidence file of a case, as it is to be. */
interface EvidenceText {
  readonly caseId: string
  readonly text: string
}

/** Evidence files, each made when its turn comes. */
export interface Evidence extends Iterable<EvidenceText> {
  readonly length: number
}

interface WritingContext {
  /** The existing articles, with their files: one that a person moved stays where it is. */
  readonly existing: readonly { readonly slug: string; readonly file: string }[]
  readonly evidence: Evidence
  readonly progress: Progress
}

/**
 * Writes what differs from the disk and gives the files that were written. New articles go to `DIR/articles`. The ledger
 * comes last: a run that was stopped before it finds its articles anyway.
 */
export async function writePlan(
  content: string,
  plan: Plan,
  { existing, evidence, progress }: WritingContext,
): Promise<readonly string[]> {
  const folders = foldersOf(content)
  const { create, update, written, proposals, links } = plan
  for (const folder of [folders.articles, folders.evidence]) {
    await mkdir(folder, { recursive: true })
    await removeLeftovers(folder)
  }
  if (create.length + written.length > 0) await mkdir(folders.lastWritten, { recursive: true })
  const writer = new FileWriter(progress)
  const lists = [evidence, create, create, update, written, proposals, links.records]
  progress.start(
    'Writing files',
    lists.reduce((sum, { length }) => sum + length, 0),
  )
  await writer.writeAll(evidence, (one) => evidenceFile(one, folders))
  // What an article is made of is opened once for both of its files.
  await writer.writeAll(
    create,
    (one) => articleFile(one, folders),
    (one) => lastWrittenFile(one.written, folders),
  )
  const places = new Map(existing.map(({ slug, file }) => [slug, file]))
  await writer.writeAll(update, (one) => articleFile(one, folders, places.get(one.slug)))
  await writer.writeAll(written, (one) => lastWrittenFile(one, folders))
  await writeProposals(folders.proposals, plan, writer)
  await writeLinks(folders.links, links, writer)
  progress.stop()
  await writer.write([ledgerPath(content), () => renderLedger(plan.ledger)])
  return writer.written.toSorted()
}

type Folders = ReturnType<typeof foldersOf>

function foldersOf(content: string) {
  return {
    articles: join(content, 'articles'),
    evidence: join(content, 'evidence'),
    lastWritten: lastWrittenFolder(content),
    proposals: join(content, 'proposals'),
    links: join(content, 'links'),
  }
}

/** Its text is made when its turn comes: all together need not fit into memory. */
type FileToWrite = readonly [path: string, text: () => string]

function evidenceFile({ caseId, text }: EvidenceText, { evidence }: Folders): FileToWrite {
  return [join(evidence, caseFileName(caseId)), () => text]
}

/** `file` is where the article stands already. */
function articleFile(planned: PlannedFile, { articles }: Folders, file?: string): FileToWrite {
  return [file ?? join(articles, `${planned.slug}.md`), () => planned.text]
}

function lastWrittenFile(one: LastWritten, { lastWritten }: Folders): FileToWrite {
  return [join(lastWritten, caseFileName(one.case)), () => renderLastWritten(one)]
}

async function writeProposals(folder: string, { proposals, compared }: Plan, writer: FileWriter): Promise<void> {
  if (proposals.length > 0) await mkdir(folder, { recursive: true })
  const pathOf = (slug: string): string => join(folder, `${slug}.json`)
  await writer.writeAll(proposals, (proposal) => [pathOf(proposal.slug), () => renderProposal(proposal)])
  const waiting = new Set(proposals.map(({ slug }) => slug))
  for (const slug of compared) if (!waiting.has(slug)) await rm(pathOf(slug), { force: true })
}

async function writeLinks(folder: string, { records, looked }: Plan['links'], writer: FileWriter): Promise<void> {
  if (records.length > 0) await mkdir(folder, { recursive: true })
  const pathOf = (caseId: string): string => join(folder, caseFileName(caseId))
  await writer.writeAll(records, (record) => [pathOf(record.case), () => renderLinkRecord(record)])
  const waiting = new Set(records.map((record) => record.case))
  for (const caseId of looked) if (!waiting.has(caseId)) await rm(pathOf(caseId), { force: true })
}

/** Files that are being written at a time: a disk brings many to rest in hardly more time than one. */
const lanes = 16

class FileWriter {
  /** The files that differed. */
  readonly written: string[] = []
  readonly #progress: Progress

  constructor(progress: Progress) {
    this.#progress = progress
  }

  async write([path, text]: FileToWrite): Promise<void> {
    if (await writeWhole(path, text())) this.written.push(path)
  }

  /** Writes the files of each item in turn; where one cannot be written, those not yet begun are left and the first failure is thrown. */
  async writeAll<Item>(items: Iterable<Item>, ...toFiles: readonly ((item: Item) => FileToWrite)[]): Promise<void> {
    const files = filesOf(items, toFiles)
    // All lanes take from one generator, and a lane that fails closes it.
    const lane = async (): Promise<void> => {
      for (const file of files) {
        await this.write(file)
        this.#progress.advance()
      }
    }
    const outcomes = await Promise.allSettled(Array.from({ length: lanes }, lane))
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  }
}

function* filesOf<Item>(
  items: Iterable<Item>,
  toFiles: readonly ((item: Item) => FileToWrite)[],
): Generator<FileToWrite> {
  for (const item of items) for (const toFile of toFiles) yield toFile(item)
}

/** A killed run may leave a temporary file; one this old (milliseconds) belongs to nobody any more. */
const leftoverAge = 60 * 60 * 1000

async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!/^\..+\.[0-9a-f-]{36}\.tmp$/u.test(name)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (Date.now() - mtimeMs > leftoverAge) await rm(path, { force: true })
  }
}
