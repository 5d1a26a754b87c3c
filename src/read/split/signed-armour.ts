/** What OpenPGP sets around a text that it signs: https://www.rfc-editor.org/rfc/rfc9580#name-cleartext-signature-framewor */
import { isBlank } from './quoted-line.ts'
import type { QuotedLine } from './quoted-line.ts'

const opening = /^-----BEGIN PGP SIGNED MESSAGE-----\s*$/u
const signature = /^-----BEGIN PGP SIGNATURE-----\s*$/u
const end = /^-----END PGP SIGNATURE-----\s*$/u

/** Lines of the largest signature, and of what stands above the signed text. */
const maxSignature = 60
const maxHeader = 4

/** The lines without the marks and signatures of signed texts, at whatever depth they are quoted. */
export function withoutArmour(lines: readonly QuotedLine[]): readonly QuotedLine[] {
  if (!lines.some((line) => line.text.startsWith('-----BEGIN PGP '))) return lines
  const kept: QuotedLine[] = []
  let isSigned = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    if (opening.test(line.text)) {
      isSigned = true
      at = endOfHeader(lines, at)
    } else if (signature.test(line.text)) {
      isSigned = false
      at = endOfSignature(lines, at)
      // A drawn line that was escaped in the signed text: - -----
    } else kept.push(isSigned && line.text.startsWith('- -') ? { ...line, text: line.text.slice(2) } : line)
  }
  return kept
}

/** Index of the last line of `Hash: …` and the blank one below it. */
function endOfHeader(lines: readonly QuotedLine[], start: number): number {
  for (let at = start + 1; at <= start + maxHeader; at++) {
    const line = lines[at]
    if (line === undefined) return start
    if (isBlank(line)) return at
    if (!/^[A-Za-z]{2,20}: /u.test(line.text)) return at - 1
  }
  return start
}

/** Index of the last line of a signature; where its end is missing, of its first one. */
function endOfSignature(lines: readonly QuotedLine[], start: number): number {
  for (let at = start; at <= start + maxSignature; at++) if (end.test(lines[at]?.text ?? '')) return at
  return start
}
