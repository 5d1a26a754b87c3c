/** What mail programs and gateways leave in place of a file that they took out of a mail: a notice, and the headers that the file had. */
import type { TextAndFiles } from './encoded-files.ts'

// You deleted an attachment … The original MIME headers for the attachment were: · 附件已被删除：
const notice =
  /\b(?:attachments?|attached files?|anhang|anhänge|anlagen?|pi[èe]ces? jointes?|fichiers? joints?|adjuntos?|anexos?|allegat[oi]|bijlagen?)\b|附件|附加檔案|添付ファイル|첨부|вложени/iu
// Content-Type: application/pdf;
const partHeader = /^\s{0,8}(?:content-[a-z-]{2,30}|x-[a-z-]{2,40}|mime-version):\s?\S?.{0,500}$/iu
// name="report.pdf", with the indentation lost
const parameter =
  /^\s{0,8}(?:x-(?:unix|mac)-[a-z-]{2,20}|charset|(?:file)?name|size|(?:creation|modification)-date|boundary)\*?\d?\*?=.{0,500}$/iu
const contentType = /^\s{0,8}content-type:/iu
const named = /(?:file)?name\s?=\s?(?:"([^"]{1,200})"|([^\s;"]{1,200}))/iu

/** Lines that such headers have at least; one alone is quoted by people who write about mail. */
const leastLines = 2

/** The text of a mail without them, and the names of the files. */
export function withoutStrippedFiles(text: string): TextAndFiles {
  if (!text.includes('ontent-')) return { text, files: [] }
  const files: string[] = []
  const kept: string[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const end = isNotice(kept) ? endOfHeaders(lines, at) : at
    if (end - at < leastLines || !lines.slice(at, end).some((line) => contentType.test(line))) {
      kept.push(lines[at] ?? '')
      continue
    }
    const [, quoted, bare] = named.exec(lines.slice(at, end).join('\n')) ?? []
    files.push(...[quoted ?? bare ?? []].flat())
    kept.splice(kept.findLastIndex((line) => line.trim() !== ''))
    at = end - 1
  }
  return { text: kept.join('\n'), files: [...new Set(files)] }
}

/** Whether the last line with words tells of an attachment. */
function isNotice(above: readonly string[]): boolean {
  const last = above.findLast((line) => line.trim() !== '') ?? ''
  return last.length <= longestNotice && notice.test(last)
}

const longestNotice = 200

function endOfHeaders(lines: readonly string[], start: number): number {
  let end = start
  while (end < lines.length && (partHeader.test(lines[end] ?? '') || (end > start && parameter.test(lines[end] ?? ''))))
    end += 1
  return end
}
