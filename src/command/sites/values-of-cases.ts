/**
 * Every value that was masked in any case of the knowledge base. Finding them means to read and mask every case, so what was
 * found is kept, sealed as `sealed-by-files.ts` has it: that of all cases together for as long as no file of them changes,
 * and that of each case for when one does.
 */
import { createHash } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { join, relative } from 'node:path'
import type { MaskedValue } from '../../model/redacted.ts'
import type { Settings } from '../../model/settings.ts'
import { rememberHashes } from '../pipeline/digest-files.ts'
import { listCaseFiles } from '../pipeline/case-files.ts'
import { findCases } from '../pipeline/find-cases.ts'
import type { FoundCase } from '../pipeline/find-cases.ts'
import type { CaseFiles } from '../pipeline/case-files.ts'
import type { MadeCase } from '../pipeline/workers/job.ts'
import { makeCases } from '../pipeline/make-cases.ts'
import type { Keeper, MadeHead } from '../pipeline/make-cases.ts'
import { defaultCache, openRecords } from '../pipeline/kept/open-records.ts'
import { openHands, release } from '../pipeline/run-context.ts'
import type { Records, RunContext } from '../pipeline/run-context.ts'
import type { Progress } from '../progress.ts'
import { FileKeys, openText, sealText } from './sealed-by-files.ts'

export interface MaskedInCases {
  /** Another one whenever the cases, and so the values, may be others. */
  readonly name: string
  /** The values, each once. Nothing is opened before they are asked for. */
  readonly values: () => Promise<readonly MaskedValue[]>
}

/**
 * Looks at the case files in a folder.
 *
 * @param version names program and settings
 */
export async function valuesOfCases(
  folder: string,
  content: string,
  settings: Settings,
  version: string,
  progress: Progress,
): Promise<MaskedInCases> {
  const cache = defaultCache(content)
  const files = await withRecords(cache, async (records) => {
    const found = await listCaseFiles([folder], { records })
    for (const file of found.files) found.hashes.hashOf(file)
    return found
  })
  const name = nameOf(folder, files, version)
  const context = { settings, version, progress, makers: null, drafter: null, embedder: null }
  return { name, values: () => recallValues(files, name, cache, context) }
}

/** Records that only one command uses; those that it has no use for any more are dropped. */
async function withRecords<Result>(
  folder: string,
  use: (records: Records) => Promise<Result>,
  dropUnused = false,
): Promise<Result> {
  const { records, close } = openRecords(folder)
  try {
    return await use(records)
  } finally {
    close(dropUnused)
  }
}

/** The same wherever the knowledge base lies. */
function nameOf(folder: string, { files, hashes }: CaseFiles, version: string): string {
  const hash = createHash('sha256').update(version)
  for (const file of files) hash.update(`\n${relative(folder, file)}\n${hashes.hashOf(file)}`)
  return hash.digest('hex')
}

type Context = Omit<RunContext, 'pool' | 'kept' | 'records'>

/** What stands of all cases under this name, or else what the cases say. */
function recallValues(
  files: CaseFiles,
  name: string,
  cache: string,
  context: Context,
): Promise<readonly MaskedValue[]> {
  const keys = new FileKeys()
  const key = keys.keyOf(name, files.files)
  const recall = async (own: Records) => {
    const known = open(own, name, key)
    if (known !== null) return JSON.parse(known)
    const { values, isWhole } = await maskCases(files, cache, context, keys)
    if (isWhole && key !== null) own.put(name, sealText(JSON.stringify(values), key))
    return values
  }
  return withRecords(join(cache, 'site', 'masked', 'all'), recall, true)
}

/** Goes through the cases; reads and masks those of which nothing is known. */
async function maskCases(files: CaseFiles, cache: string, run: Context, keys: FileKeys) {
  const hands = openHands(run.settings, availableParallelism())
  const mask = (shared: Records) =>
    withRecords(
      join(cache, 'site', 'masked', 'cases'),
      async (own) => {
        const context = { ...run, ...hands, records: shared }
        const { cases } = await findCases(files, context)
        const made = await makeCases(cases, 'masked', context, valueKeeper(keys, own))
        rememberHashes(files.hashes, context)
        return made
      },
      true,
    )
  try {
    const { heads, findings } = await withRecords(cache, mask)
    const byValue = new Map<string, MaskedValue>()
    for (const one of heads.flatMap(({ values }) => values)) {
      if (!byValue.has(one.value)) byValue.set(one.value, one)
    }
    return { values: [...byValue.values()], isWhole: findings.length === 0 && files.findings.length === 0 }
  } finally {
    release(hands)
  }
}

interface ValuesHead extends MadeHead {
  readonly values: readonly MaskedValue[]
}

function valueKeeper(keys: FileKeys, own: Records): Keeper<ValuesHead> {
  const placeOf = ({ key: name, task }: FoundCase) => {
    const paths = task().parts.map(({ path }) => path)
    return { name, key: keys.keyOf(name, new Set(paths)) }
  }
  return {
    known: (found) => {
      const { name, key } = placeOf(found)
      const text = open(own, name, key)
      return text === null ? null : JSON.parse(text)
    },
    keep: (found, { id, age, product }: MadeCase) => {
      if (product.kind !== 'masked') throw new TypeError('Only masked values are kept here.')
      const head = { id, age, values: product.values }
      const { name, key } = placeOf(found)
      if (key !== null) own.put(name, sealText(JSON.stringify(head), key))
      return head
    },
  }
}

function open(own: Records, name: string, key: Uint8Array | null): string | null {
  const sealed = own.get(name)
  return sealed === null || key === null ? null : openText(sealed, key)
}
