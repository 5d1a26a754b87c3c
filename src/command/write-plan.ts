/** Carries out a plan: articles, evidence, proposals and ledger, each file whole or not at all. */
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { renderLastWritten } from '../write/last-written.ts'
import { renderLedger } from '../write/ledger.ts'
import { renderLinkRecord } from '../write/link/link-record.ts'
import type { Plan } from '../write/plan-articles.ts'
import { renderProposal } from '../write/proposal.ts'
import { writeWhole } from '../write/write-file.ts'
import { caseFileName } from './case-file-name.ts'
import { lastWrittenFolder } from './last-written-files.ts'
import { ledgerPath } from './ledger-file.ts'

/**
 * Writes what differs from the disk and gives the files that were written. Articles that a person moved stay where they
 * are; new ones go to `DIR/articles`. The ledger comes last: a run that was stopped before it finds its articles anyway.
 */
export async function writePlan(
  content: string,
  plan: Plan,
  existing: readonly { readonly slug: string; readonly file: string }[],
  evidence: Iterable<{ readonly caseId: string; readonly text: string }>,
): Promise<readonly string[]> {
  const folders = { articles: join(content, 'articles'), evidence: join(content, 'evidence') }
  for (const folder of Object.values(folders)) {
    await mkdir(folder, { recursive: true })
    await removeLeftovers(folder)
  }
  const places = new Map(existing.map(({ slug, file }) => [slug, file]))
  const written: string[] = []
  const write = async (path: string, text: string): Promise<void> => {
    if (await writeWhole(path, text)) written.push(path)
  }
  for (const { caseId, text } of evidence) await write(join(folders.evidence, caseFileName(caseId)), text)
  // One after the other, each made when its turn comes: together they need not fit into memory.
  const lastWritten = lastWrittenFolder(content)
  if (plan.create.length + plan.written.length > 0) await mkdir(lastWritten, { recursive: true })
  for (const { slug, text, written: one } of plan.create) {
    await write(join(folders.articles, `${slug}.md`), text)
    await write(join(lastWritten, caseFileName(one.case)), renderLastWritten(one))
  }
  for (const { slug, text } of plan.update) await write(places.get(slug) ?? join(folders.articles, `${slug}.md`), text)
  for (const one of plan.written) await write(join(lastWritten, caseFileName(one.case)), renderLastWritten(one))
  await writeProposals(join(content, 'proposals'), plan, write)
  await writeLinks(join(content, 'links'), plan.links, write)
  await write(ledgerPath(content), renderLedger(plan.ledger))
  return written
}

type Write = (path: string, text: string) => Promise<void>

async function writeProposals(folder: string, plan: Plan, write: Write): Promise<void> {
  if (plan.proposals.length > 0) await mkdir(folder, { recursive: true })
  for (const proposal of plan.proposals) {
    await write(join(folder, `${proposal.slug}.json`), renderProposal(proposal))
  }
  const waiting = new Set(plan.proposals.map(({ slug }) => slug))
  for (const slug of plan.compared) {
    if (!waiting.has(slug)) await rm(join(folder, `${slug}.json`), { force: true })
  }
}

async function writeLinks(folder: string, { records, looked }: Plan['links'], write: Write): Promise<void> {
  if (records.length > 0) await mkdir(folder, { recursive: true })
  for (const record of records) await write(join(folder, caseFileName(record.case)), renderLinkRecord(record))
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
