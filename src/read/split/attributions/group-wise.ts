/** Attributions that GroupWise sets behind three marks: `>>> Ana Ruiz <ana@example.com> 4/2/2024 9:14 AM >>>`. */
import { findDate } from '../../dates/find-date.ts'

// >>> Ana Ruiz 03.04.24 10.32 Uhr >>> · > >>> On 4/2/2024 at 9:14 AM, in message
const framed = /^((?:>\s?){0,20}?)>>>\s(?=\S)(.{6,200}?)(?:\s?>>>\s*|,\sin message\s*(<[^<>]{1,200}>,.{2,200})?)$/iu

/** The line as an attribution that other programs write, behind the marks of its quotation alone; `null` for any other line. */
export function asAttribution(line: string): string | null {
  if (!line.includes('>>>')) return null
  const match = framed.exec(line)
  const said = match?.[2] ?? ''
  if (match === null || findDate(said) === null) return null
  return line.trimEnd().endsWith('>>>') ? `${match[1]}${said} wrote:` : line.replace(/>>>\s/u, '')
}
