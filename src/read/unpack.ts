/** Archives: a folder of exports in one `.zip`. */
import type { Finding } from '../model/finding.ts'
import type { SourceFile } from '../model/reading.ts'
import { decodeText } from './decode-text.ts'
import { readFinding } from './findings.ts'
import { maxArchiveFiles, maxFileBytes, maxUnpackedBytes } from './limits.ts'

/** True for bytes that begin as a zip archive does. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** True for an archive that is really a spreadsheet, a presentation or another Office document. */
export function isOfficeFile(bytes: Uint8Array): boolean {
  return (
    isArchive(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('[Content_Types].xml')
  )
}

// __MACOSX/._mail.eml, .DS_Store, Thumbs.db: what systems leave in archives
const leftover = /(?:^|\/)(?:__MACOSX\/|\.|Thumbs\.db$|desktop\.ini$)/iu

/**
 * The files in an archive, in the order of their names, named `archive.zip/name`. Rejects for bytes that are no archive.
 * What is too large, or beyond the limits on number and size, stays packed and becomes a finding.
 */
export async function unpack(
  file: SourceFile,
): Promise<{ readonly files: readonly SourceFile[]; readonly findings: readonly Finding[] }> {
  const { unzipSync } = await import('fflate')
  let count = 0
  let bytes = 0
  let exceeded = false
  const findings: Finding[] = []
  const entries = unzipSync(file.bytes, {
    filter: (entry) => {
      if (entry.name.endsWith('/') || leftover.test(entry.name)) return false
      if (entry.originalSize > maxFileBytes) {
        findings.push(readFinding('too-large', `${file.path}/${entryName(entry.name)}`))
        return false
      }
      count += 1
      bytes += entry.originalSize
      const fits = count <= maxArchiveFiles && bytes <= maxUnpackedBytes
      exceeded ||= !fits
      return fits
    },
  })
  if (exceeded) findings.push(readFinding('archive-too-large', file.path))
  const files = Object.entries(entries).map(([name, content]) => ({
    path: `${file.path}/${entryName(name)}`,
    bytes: content,
  }))
  return { files: files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), findings }
}

/** Names that are not marked as UTF-8 come as single bytes; Chinese systems write GB18030 there. */
function entryName(name: string): string {
  const decoded =
    /[\u0080-\u00ff]/u.test(name) && !/[\u0100-\uffff]/u.test(name)
      ? decodeText(new Uint8Array(Buffer.from(name, 'latin1'))).text
      : name
  return decoded
    .replaceAll(/\p{Cc}/gu, '')
    .split('/')
    .filter((part) => part !== '..' && part !== '')
    .join('/')
}
