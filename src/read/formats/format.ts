/** The shape that all formats have. */
import type { FileReading } from '../../model/reading.ts'
import type { Settings } from '../../model/settings.ts'

/** A file opened for looking at: what the formats recognise themselves by. */
export interface OpenedFile {
  readonly path: string
  readonly bytes: Uint8Array
  /** Decoded, with `\n` line ends; `null` where the bytes are no text. */
  readonly text: string | null
  /** How many mails or archives this file stands inside of. */
  readonly nesting: number
}

export interface Format {
  /** Whether it goes by the decoded text or decodes the bytes itself; what is wrong with the text matters to the first. */
  readonly goesBy: 'text' | 'bytes'
  /** Decides by what stands in the file, never by its name. */
  readonly recognises: (file: OpenedFile, settings: Settings) => boolean
  /** One reading per case that the file tells of; most files tell of one. May reject; the caller makes it a finding. */
  readonly read: (file: OpenedFile, settings: Settings) => Promise<readonly FileReading[]>
}
