/** Stage `read`: a file's bytes become the messages that stand in it. */
import type { FileReading, SourceFile } from '../model/reading.ts'
import type { Settings } from '../model/settings.ts'
import { decodeText, looksBinary } from './decode-text.ts'
import { readFinding, unusableFile } from './findings.ts'
import type { OpenedFile } from './formats/format.ts'
import { formats } from './formats/formats.ts'
import { maxFileBytes, maxMessages, maxTextLength } from './limits.ts'

/**
 * Everything that a file says: one reading per case that it tells of. Never rejects, whatever the bytes are: a file
 * that cannot be used gives a reading without messages and a finding that says why.
 */
export function readFile(file: SourceFile, settings: Settings): Promise<readonly FileReading[]> {
  return readNested(file, settings, 0)
}

async function readNested(file: SourceFile, settings: Settings, nesting: number): Promise<readonly FileReading[]> {
  if (file.bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09))
    return [unusableFile('empty-file', file.path)]
  if (file.bytes.length > maxFileBytes) return [unusableFile('too-large', file.path)]
  const decoded = looksBinary(file.bytes) ? null : decodeText(file.bytes)
  const opened: OpenedFile = {
    path: file.path,
    bytes: file.bytes,
    text: decoded?.text.slice(0, maxTextLength) ?? null,
    nesting,
  }
  const format = formats.find((candidate) => candidate.recognises(opened))
  if (format === undefined) return [unusableFile('binary-file', file.path)]
  try {
    const readings = await format.read(opened, settings)
    return readings.map((reading) => withinLimits(reading))
  } catch {
    return [unusableFile('damaged-file', file.path)]
  }
}

function withinLimits(reading: FileReading): FileReading {
  if (reading.messages.length <= maxMessages) return reading
  return {
    ...reading,
    messages: reading.messages.slice(0, maxMessages),
    findings: [...reading.findings, readFinding('too-many-messages', reading.file)],
  }
}
