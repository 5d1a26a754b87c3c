/**
 * The task of making each case: besides its parts, which of its passages many cases have. Only cases with a
 * passage that more or fewer cases may have than in the last run are looked at again.
 */
import { hash } from 'node:crypto'
import type { CaseParts } from '../../gather/join-parts.ts'
import { commonPassages } from '../../clean/repeated.ts'
import type { CaseTask } from './workers/job.ts'
import type { JoinedCase, JoinedFiles } from './joined-files.ts'

/** A case with the numbers that its parts have now, and as the last run had it; `null` where it was joined again. */
export interface JoinedParts extends CaseParts {
  readonly before: JoinedCase | null
}

/**
 * Completes all cases, in their order, with their common passages and their keys. `changed` are the fingerprints of passages that more or fewer cases may have now, those of
 * cases that were joined again among them; `null` where nothing is known from before.
 */
export function completeCases(
  cases: readonly JoinedParts[],
  joined: JoinedFiles,
  changed: ReadonlySet<number> | null,
  version: string,
): readonly JoinedCase[] {
  const open = changed === null ? null : new PrintSet(changed)
  const common = commonPassages(
    cases.values().map(({ parts }) => printsOf(parts, joined, open)),
    joined.prints.count,
  )
  // Few of those that may have become common, or are not any more, have.
  const turned = open === null ? new Set<number>() : commonBefore(cases, open).symmetricDifference(common)
  const other = new PrintSet(turned)
  return cases.map(({ number, parts, before }): JoinedCase => {
    const own = before === null ? printsOf(parts, joined, null) : printsOf(parts, joined, other)
    if (before !== null && own.length === 0) return { number, parts, common: before.common, key: before.key }
    const kept = Array.from(before?.common ?? []).filter((print) => !other.has(print))
    const all = [...kept, ...Array.from(own).filter((print) => common.has(print))]
    const task = taskOf({ number, parts, common: all.sort((left, right) => left - right) }, joined)
    return { number, parts, common: task.common, key: keyOfTask(task, version) }
  })
}

/** Which of some prints were common in the last run: where they were, the cases that are left say so. */
function commonBefore(cases: readonly JoinedParts[], wanted: PrintSet): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { before } of cases) {
    const common = before?.common ?? []
    for (let at = 0; at < common.length; at += 1) {
      const print = common[at] ?? 0
      if (wanted.has(print)) found.add(print)
    }
  }
  return found
}

/** A case with all that is needed to make it. */
export function taskOf({ number, parts, common }: Omit<JoinedCase, 'key'>, joined: JoinedFiles): CaseTask {
  return {
    number,
    parts: parts.map((part) => joined.whereIs(part)),
    common: Array.from(common),
    rank: 0,
    ofSeveral: false,
  }
}

/** What comes of a task is known by this. */
export function keyOfTask(task: CaseTask, version: string): string {
  return hash('sha256', `${version} ${JSON.stringify(task)}`).slice(0, 32)
}

/**
 * The prints of a case, or those of a set among them, each once; those of a part are. Put together again each time: to hold them
 * for all cases would take far more room than time is saved.
 */
function printsOf(parts: readonly number[], { prints }: JoinedFiles, wanted: PrintSet | null): ArrayLike<number> {
  const [only] = parts
  if (wanted === null && only !== undefined && parts.length === 1) return prints.lookAt(only)
  if (wanted?.size === 0) return []
  const found: number[] = []
  for (const part of parts) {
    const own = prints.lookAt(part)
    for (let at = 0; at < own.length; at += 1) {
      const print = own[at] ?? 0
      if (wanted?.has(print) !== false) found.push(print)
    }
  }
  return parts.length === 1 ? found : [...new Set(found)]
}

/** Few fingerprints, to be looked for among millions: most differ in their low bits. */
class PrintSet {
  readonly #prints: ReadonlySet<number>
  readonly #lowBits = new Uint8Array(0x10000)

  constructor(prints: ReadonlySet<number>) {
    this.#prints = prints
    for (const print of prints) this.#lowBits[print & 0xffff] = 1
  }

  get size(): number {
    return this.#prints.size
  }

  has(print: number): boolean {
    return this.#lowBits[print & 0xffff] === 1 && this.#prints.has(print)
  }
}
