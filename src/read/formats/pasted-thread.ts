/** The text of a file taken for a thread: some forms ask what it would be, and the last of them reads it so. */
import { splitThread } from '../split/split-thread.ts'
import { onceAFile } from './once-a-file.ts'

/** The messages of the file's text, outermost first; split once, whoever asks. */
export const threadOf = onceAFile(({ path, text }) => splitThread(text ?? '', null, { file: path, line: 1, depth: 0 }))
