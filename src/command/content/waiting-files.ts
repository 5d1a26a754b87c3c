/** `DIR/proposals/` and `DIR/links/`: what waits for a person, read from disk and put back. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { Finding } from '../../model/finding.ts'
import { linkRecordSchema, renderLinkRecord } from '../../write/link/link-record.ts'
import type { LinkRecord } from '../../write/link/link-record.ts'
import { proposalSchema, renderProposal } from '../../write/update/proposal.ts'
import type { Proposal } from '../../write/update/proposal.ts'
import { writeWhole } from '../../write/write-file.ts'
import { caseFileName } from './case-file-name.ts'
import { readJson } from '../read-json.ts'

export interface Waiting {
  readonly proposals: readonly Proposal[]
  readonly links: readonly LinkRecord[]
  readonly findings: readonly Finding[]
}

/** Everything that waits in a knowledge base, in the order of the files' names. */
export async function loadWaiting(content: string): Promise<Waiting> {
  const proposals = await loadFolder(join(content, 'proposals'), proposalSchema)
  const links = await loadFolder(join(content, 'links'), linkRecordSchema)
  return { proposals: proposals.read, links: links.read, findings: [...proposals.findings, ...links.findings] }
}

/** Writes what is left of a proposal; without parts its file goes. */
export async function writeProposal(content: string, proposal: Proposal): Promise<void> {
  const file = join(content, 'proposals', `${proposal.slug}.json`)
  if (proposal.parts.length === 0) await rm(file, { force: true })
  else await writeWhole(file, renderProposal(proposal))
}

/** Writes what is left of what a linked case adds; without parts its file goes. */
export async function writeLink(content: string, record: LinkRecord): Promise<void> {
  if (record.parts.length === 0) await removeLink(content, record.case)
  else await writeWhole(join(content, 'links', caseFileName(record.case)), renderLinkRecord(record))
}

/** Nothing waits between this case and an article any more. */
export async function removeLink(content: string, caseId: string): Promise<void> {
  await rm(join(content, 'links', caseFileName(caseId)), { force: true })
}

async function loadFolder<Value>(
  folder: string,
  schema: z.ZodType<Value>,
): Promise<{ readonly read: readonly Value[]; readonly findings: readonly Finding[] }> {
  const names = await readdir(folder).catch(() => [])
  const read: Value[] = []
  const findings: Finding[] = []
  for (const name of names.filter((one) => one.endsWith('.json')).toSorted()) {
    const file = join(folder, name)
    const parsed = schema.safeParse(await readJson(file))
    if (parsed.success) read.push(parsed.data)
    else findings.push(damaged(file))
  }
  return { read, findings }
}

function damaged(file: string): Finding {
  return {
    rule: 'review/damaged-proposal',
    severity: 'error',
    file,
    message: 'This file is not a proposal that `generate` wrote.',
    hint: 'Delete it; the next `casebook generate` writes it again if it is still needed.',
  }
}
