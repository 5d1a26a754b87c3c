/** The forms of case records that can be read, in the order in which they are tried. */
import type { Format } from './format.ts'
import { mail } from './mail.ts'
import { mailboxFile } from './mailbox-file.ts'
import { numberedExport } from './numbered-export.ts'
import { plainText } from './plain-text.ts'

/** Each recognises itself by content; plain text takes what the others leave. */
export const formats: readonly Format[] = [mailboxFile, mail, numberedExport, plainText]
