/** Files as they were read, those used last kept: the cases of an export and the parts of a case come one after the other. */
import { hash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { partsOf } from '../../../gather/parts.ts'
import type { Part } from '../../../gather/parts.ts'
import type { Finding } from '../../../model/finding.ts'
import type { Settings } from '../../../model/settings.ts'
import { maxFileBytes } from '../../../read/limits.ts'
import { stages } from '../../../stages.ts'
import { reasonOf, unusable } from '../../find-files.ts'

export interface OpenedFile {
  /** SHA-256 of the bytes, in hexadecimal; empty where the file could not be opened. */
  readonly hash: string
  readonly parts: readonly Part[]
  readonly findings: readonly Finding[]
}

/** Bytes of the files that are kept, together: their messages take several times that. */
const mostKept = 1024 * 1024

/** Files that are kept however large: the parts of a case may lie in two exports, and its neighbours' too. */
const alwaysKept = 2

interface KeptFile {
  readonly file: OpenedFile
  readonly bytes: number
}

export class OpenedFiles {
  readonly #settings: Settings
  /** In the order of their last use. */
  readonly #kept = new Map<string, KeptFile>()
  /** Files that are being read: the cases of an export are made in step, and ask for it together. */
  readonly #opening = new Map<string, Promise<OpenedFile>>()
  #bytes = 0

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** A file, read where it is none of the latest. Never throws for what stands in it: one that cannot be used has no parts and a finding. */
  async open(path: string): Promise<OpenedFile> {
    const known = this.#take(path)
    if (known !== null) {
      this.#keep(path, known.file, known.bytes)
      return known.file
    }
    const opening = this.#opening.get(path) ?? this.#readAndKeep(path)
    this.#opening.set(path, opening)
    return opening
  }

  /** The same for files that are each wanted once: to keep them for a while would only have their memory moved about. */
  async openOnce(path: string): Promise<OpenedFile> {
    return this.#kept.get(path)?.file ?? (await this.#read(path)).file
  }

  async #readAndKeep(path: string): Promise<OpenedFile> {
    const { file, bytes } = await this.#read(path)
    if (file.hash !== '') this.#keep(path, file, bytes)
    this.#opening.delete(path)
    return file
  }

  async #read(path: string): Promise<KeptFile> {
    try {
      // Waited for: to hand four questions to other threads takes longer than the answers, and there is nothing else to do.
      const { size } = statSync(path)
      if (size > maxFileBytes) return unread(tooLarge(path, size))
      const bytes = readFileSync(path)
      const read = await stages.read()
      const readings = await read({ path, bytes }, this.#settings)
      const file = {
        hash: hash('sha256', bytes),
        parts: partsOf(readings, this.#settings),
        findings: readings.flatMap(({ findings }) => findings),
      }
      return { file, bytes: bytes.length }
    } catch (error) {
      return unread(unusable(path, reasonOf(error)))
    }
  }

  /** Takes a file out of those that are kept; `null` where it is none of them. */
  #take(path: string): KeptFile | null {
    const known = this.#kept.get(path)
    if (known === undefined) return null
    this.#kept.delete(path)
    this.#bytes -= known.bytes
    return known
  }

  /** Keeps a file as the one used last, and lets those go that were used longest ago. */
  #keep(path: string, file: OpenedFile, bytes: number): void {
    this.#kept.set(path, { file, bytes })
    this.#bytes += bytes
    for (const oldest of this.#kept.keys()) {
      if (this.#bytes <= mostKept || this.#kept.size <= alwaysKept) break
      this.#take(oldest)
    }
  }
}

function unread(finding: Finding) {
  return { file: { hash: '', parts: [], findings: [finding] }, bytes: 0 }
}

function tooLarge(file: string, bytes: number): Finding {
  return {
    rule: 'read/too-large',
    severity: 'error',
    file,
    message: `This file has ${megabytes(bytes)} MB; a case record has at most ${megabytes(maxFileBytes)} MB, so it was not opened.`,
    hint: 'If it is a log or a dump, keep it out of the case folder; if it is an export of many cases, split it.',
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024)
}
