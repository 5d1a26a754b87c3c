/** Carries out a plan: articles, evidence, proposals and ledger, each file whole or not at all. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { renderLastWritten } from '../write/last-written.ts'
import type { LastWritten } from '../write/last-written.ts'
import { renderLedger } from '../write/ledger.ts'
import { renderLinkRecord } from '../write/link/link-record.ts'
import type { LinkRecord } from '../write/link/link-record.ts'
import type { Plan } from '../write/plan.ts'
import { renderProposal } from '../write/proposal.ts'
import type { Proposal } from '../write/proposal.ts'
import { writeWhole } from '../write/write-file.ts'
import { caseFileName } from './case-file-name.ts'
import { lastWrittenFolder } from './last-written-files.ts'
import { ledgerPath } from './ledger-file.ts'
import type { Progress } from './progress.ts'

/** Evidence files, each made when its turn comes. */
export interface Evidence extends Iterable<{ readonly caseId: string; readonly text: string }> {
  readonly length: number
}

/**
 * Writes what differs from the disk and gives the files that were written. Articles that a person moved stay where they
 * are; new ones go to `DIR/articles`. The ledger comes last: a run that was stopped before it finds its articles anyway.
 */
export async function writePlan(
  content: string,
  plan: Plan,
  existing: readonly { readonly slug: string; readonly file: string }[],
  evidence: Evidence,
  progress: Progress,
): Promise<readonly string[]> {
  const folders = { articles: join(content, 'articles'), evidence: join(content, 'evidence') }
  for (const folder of Object.values(folders)) {
    await mkdir(folder, { recursive: true })
    await removeLeftovers(folder)
  }
  const places = new Map(existing.map(({ slug, file }) => [slug, file]))
  const { create, update, proposals, links } = plan
  const files = [evidence, create, create, update, plan.written, proposals, links.records]
  progress.start(
    'Writing files',
    files.reduce((sum, { length }) => sum + length, 0),
  )
  const written: string[] = []
  const write = async ([path, text]: FileToWrite): Promise<void> => {
    if (await writeWhole(path, text())) written.push(path)
    progress.advance()
  }
  await inLanes(
    filesOf(evidence, ({ caseId, text }) => [join(folders.evidence, caseFileName(caseId)), () => text]),
    write,
  )
  const lastWritten = lastWrittenFolder(content)
  if (plan.create.length + plan.written.length > 0) await mkdir(lastWritten, { recursive: true })
  const fileOfLast = (one: LastWritten): FileToWrite => [
    join(lastWritten, caseFileName(one.case)),
    () => renderLastWritten(one),
  ]
  await inLanes(
    filesOf(
      plan.create,
      (one) => [join(folders.articles, `${one.slug}.md`), () => one.text],
      (one) => fileOfLast(one.written),
    ),
    write,
  )
  const fileOfArticle = (slug: string): string => places.get(slug) ?? join(folders.articles, `${slug}.md`)
  await inLanes(
    filesOf(plan.update, ({ slug, text }) => [fileOfArticle(slug), () => text]),
    write,
  )
  await inLanes(filesOf(plan.written, fileOfLast), write)
  await writeProposals(join(content, 'proposals'), plan, write)
  await writeLinks(join(content, 'links'), plan.links, write)
  progress.stop()
  if (await writeWhole(ledgerPath(content), renderLedger(plan.ledger))) written.push(ledgerPath(content))
  return written.toSorted()
}

/** Its text is made when its turn comes: all together need not fit into memory. */
type FileToWrite = readonly [path: string, text: () => string]

type Write = (file: FileToWrite) => Promise<void>

/** The files of each item in turn, so that what they are made of is opened once. */
function* filesOf<Item>(
  items: Iterable<Item>,
  ...toFiles: readonly ((item: Item) => FileToWrite)[]
): Generator<FileToWrite> {
  for (const item of items) for (const toFile of toFiles) yield toFile(item)
}

/** Files that are being written at a time: a disk brings many to rest in hardly more time than one. */
const lanes = 16

/** Writes the files; where one cannot be written, those not yet begun are left and the first failure is thrown. */
async function inLanes(files: Generator<FileToWrite>, write: Write): Promise<void> {
  // All lanes take from one generator, and a lane that fails closes it.
  const lane = async (): Promise<void> => {
    for (const file of files) await write(file)
  }
  const outcomes = await Promise.allSettled(Array.from({ length: lanes }, lane))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}

async function writeProposals(folder: string, plan: Plan, write: Write): Promise<void> {
  if (plan.proposals.length > 0) await mkdir(folder, { recursive: true })
  const fileOf = (proposal: Proposal): FileToWrite => [
    join(folder, `${proposal.slug}.json`),
    () => renderProposal(proposal),
  ]
  await inLanes(filesOf(plan.proposals, fileOf), write)
  const waiting = new Set(plan.proposals.map(({ slug }) => slug))
  for (const slug of plan.compared) {
    if (!waiting.has(slug)) await rm(join(folder, `${slug}.json`), { force: true })
  }
}

async function writeLinks(folder: string, { records, looked }: Plan['links'], write: Write): Promise<void> {
  if (records.length > 0) await mkdir(folder, { recursive: true })
  const fileOf = (record: LinkRecord): FileToWrite => [
    join(folder, caseFileName(record.case)),
    () => renderLinkRecord(record),
  ]
  await inLanes(filesOf(records, fileOf), write)
  const waiting = new Set(records.map((record) => record.case))
  for (const caseId of looked) {
    if (!waiting.has(caseId)) await rm(join(folder, caseFileName(caseId)), { force: true })
  }
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
