/** Files that other programs keep cases in and that are not read, told by their first bytes. */
import type { ReadFault } from './findings.ts'

const beginnings: readonly { readonly fault: ReadFault; readonly bytes: readonly number[] }[] = [
  // winmail.dat: https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxtnef/
  { fault: 'winmail-file', bytes: [0x78, 0x9f, 0x3e, 0x22] },
  // !BDN: https://learn.microsoft.com/openspecs/office_file_formats/ms-pst/
  { fault: 'outlook-store', bytes: [0x21, 0x42, 0x44, 0x4e] },
  // 7z · Rar! · gzip · bzip2 · xz
  { fault: 'other-archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { fault: 'other-archive', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { fault: 'other-archive', bytes: [0x1f, 0x8b, 0x08] },
  { fault: 'other-archive', bytes: [0x42, 0x5a, 0x68, 0x39] },
  { fault: 'other-archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
]

/** Bytes of a tar archive that say what it is, and where they stand. */
const tarMark = 'ustar'
const tarMarkAt = 257

/** The fault of a file in a form that is known and not read; `null` for any other. */
export function unreadForm(bytes: Uint8Array): ReadFault | null {
  if (Buffer.from(bytes.subarray(tarMarkAt, tarMarkAt + tarMark.length)).toString('latin1') === tarMark)
    return 'other-archive'
  return beginnings.find((form) => form.bytes.every((byte, index) => bytes[index] === byte))?.fault ?? null
}
