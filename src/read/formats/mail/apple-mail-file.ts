/** Mails as Apple Mail stores them (`.emlx`): how many bytes the mail has, the mail, and what the program notes of it. */
import { opensWithHeader } from './mail-header.ts'

// 1207      ⏎From: …
const byteCount = /^(\d{1,9})[ \t]{0,20}\r?\n/u

/** Bytes of the first line and of some of the mail below it. */
const reach = 1000

/** The bytes of the mail alone; those of any other file as they are. */
export function withoutAppleFrame(bytes: Uint8Array): Uint8Array {
  const first = bytes[0] ?? 0
  // Most files begin with a letter.
  if (first < 0x30 || first > 0x39) return bytes
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, reach)).toString('latin1')
  const [line, count] = byteCount.exec(head) ?? []
  if (line === undefined || !opensWithHeader(head.slice(line.length))) return bytes
  return bytes.subarray(line.length, line.length + Number(count))
}
