/** Stage `read`: a file's bytes become the messages that stand in it. */
import type { Finding } from '../model/finding.ts'
import type { FileReading, SourceFile } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { decodeText, looksBinary } from './decode-text.ts'
import { readFinding, unusableFile } from './findings.ts'
import type { OpenedFile } from './formats/format.ts'
import { formats } from './formats/formats.ts'
import { maxFileBytes, maxMessages, maxNesting, maxTextLength } from './limits.ts'
import { isArchive, isOfficeFile, unpack } from './unpack.ts'
import { unreadForm } from './unread-forms.ts'

/**
 * Everything that a file says: one reading per case that it tells of, and for an archive those of the files inside.
 * Never rejects, whatever the bytes are: a file that cannot be used gives a reading without messages and a finding
 * that says why.
 */
export function readFile(file: SourceFile, settings: Settings): Promise<readonly FileReading[]> {
  return readNested(file, settings, 0)
}

async function readNested(file: SourceFile, settings: Settings, nesting: number): Promise<readonly FileReading[]> {
  if (file.bytes.length > maxFileBytes) return [unusableFile('too-large', file.path)]
  if (isEmpty(file.bytes)) return [unusableFile('empty-file', file.path)]
  const unread = unreadForm(file.bytes)
  if (unread !== null) return [unusableFile(unread, file.path)]
  const decoded = looksBinary(file.bytes) ? null : decodeText(file.bytes)
  const text = decoded?.text.slice(0, maxTextLength) ?? null
  const opened: OpenedFile = { path: file.path, bytes: file.bytes, text, nesting }
  const findings = decoded === null ? [] : textFindings(file.path, decoded)
  try {
    const format = formats.find((candidate) => candidate.recognises(opened, settings))
    if (format !== undefined) {
      const readings = await format.read(opened, settings)
      return readings.map((reading, index) =>
        withinLimits(reading, index === 0 && format.goesBy === 'text' && reading.messages.length > 0 ? findings : []),
      )
    }
    if (isOfficeFile(file.bytes)) return [unusableFile('spreadsheet-export', file.path)]
    if (text !== null) return [unusableFile('xml-export', file.path)]
    if (isArchive(file.bytes)) return await readArchive(file, settings, nesting)
    return [unusableFile('binary-file', file.path)]
  } catch {
    return [unusableFile('damaged-file', file.path)]
  }
}

async function readArchive(file: SourceFile, settings: Settings, nesting: number): Promise<readonly FileReading[]> {
  if (nesting >= maxNesting) return [unusableFile('nested-too-deep', file.path)]
  const { files, findings } = await unpack(file)
  const readings: FileReading[] = []
  for (const inner of files) readings.push(...(await readNested(inner, settings, nesting + 1)))
  if (files.length === 0 && findings.length === 0) return [unusableFile('empty-file', file.path)]
  return findings.length === 0 ? readings : [...readings, { file: file.path, statedCase: null, messages: [], findings }]
}

/** Nothing but spaces and line ends. */
function isEmpty(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))
}

function textFindings(
  file: string,
  decoded: { readonly text: string; readonly doubtful: boolean },
): readonly Finding[] {
  return [
    ...(decoded.text.length > maxTextLength ? [readFinding('cut-text', file)] : []),
    ...(decoded.doubtful ? [readFinding('doubtful-encoding', file)] : []),
  ]
}

function withinLimits(reading: FileReading, findings: readonly Finding[]): FileReading {
  const tooMany = reading.messages.length > maxMessages
  return {
    ...reading,
    messages: tooMany ? reading.messages.slice(0, maxMessages) : reading.messages,
    findings: [...reading.findings, ...findings, ...(tooMany ? [readFinding('too-many-messages', reading.file)] : [])],
  }
}
