/** Files that a program of old wrote into the text of a mail: uuencode, https://pubs.opengroup.org/onlinepubs/9799919799/utilities/uuencode.html */

export interface TextAndFiles {
  readonly text: string
  /** Names of the files, as written. */
  readonly files: readonly string[]
}

// begin 644 notes.txt
const opening = /^begin(?:-base64)? [0-7]{3,4} (\S.{0,199})$/u
// M followed by 60 characters between space and `; base64 has letters, digits and two marks
const encoded = /^[ -`]{1,62}$|^[A-Za-z0-9+/]{1,76}={0,2}$/u
const closing = /^(?:end|={4})\s*$/u

/** The text without the files that stand in it, and their names. */
export function withoutEncodedFiles(text: string): TextAndFiles {
  if (!/^begin/mu.test(text)) return { text, files: [] }
  const files: string[] = []
  const kept: string[] = []
  const lines = text.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const name = opening.exec(line.trimEnd())?.[1]
    const end = name === undefined ? at : endOfFile(lines, at + 1)
    if (name === undefined || end === at + 1) kept.push(line)
    else {
      files.push(name)
      at = end - 1
    }
  }
  return { text: kept.join('\n'), files }
}

/** Index behind the encoded lines that begin at `start`, and behind the line that closes them. */
function endOfFile(lines: readonly string[], start: number): number {
  let at = start
  while (at < lines.length && !closing.test(lines[at] ?? '') && encoded.test((lines[at] ?? '').replace(/\r$/u, '')))
    at += 1
  return at > start && closing.test(lines[at] ?? '') ? at + 1 : at
}
