/** The faults that reading can find, each with its reason and what to do about it. */
import type { Finding } from '../model/finding.ts'
import type { FileReading } from '../model/reading.ts'

/** `rule` where several faults go by one. */
type Fault = Pick<Finding, 'severity' | 'message' | 'hint'> & { readonly rule?: string }

const faults = {
  'empty-file': {
    severity: 'error',
    message: 'This file is empty, so there is no case in it.',
    hint: 'Export the case again, or delete the file.',
  },
  'binary-file': {
    severity: 'error',
    message: 'This file holds binary data that is none of the forms a case can be read from.',
    hint: 'Export the case as mail, text, HTML, PDF with text, Word document or table, or take the file out of the folder.',
  },
  'unknown-format': {
    severity: 'error',
    message: 'This file is data in a form that holds no messages, so no case was taken from it.',
    hint: 'If it is an export of tickets, check that it holds the texts of the tickets or comments.',
  },
  'spreadsheet-export': {
    rule: 'unknown-format',
    severity: 'error',
    message: 'This file is a spreadsheet or another Office document, which is not read, so no case was taken from it.',
    hint: 'Save the sheet as CSV with one ticket or one comment a row, or export the tickets as CSV or JSON.',
  },
  'old-word-document': {
    rule: 'unknown-format',
    severity: 'error',
    message: 'This file is a document of Word 97 to 2003 (.doc), which is not read, so no case was taken from it.',
    hint: 'Open it and save it as a Word document (.docx), as PDF or as text.',
  },
  'winmail-file': {
    rule: 'unknown-format',
    severity: 'error',
    message: 'This file is a winmail.dat, in which Outlook packs a mail for Exchange; it is not read.',
    hint: 'Open the mail that it came with in Outlook and save it as .msg, or as text.',
  },
  'comments-missing': {
    severity: 'warning',
    message: 'A ticket in this file states more comments than the file holds, so part of its conversation is missing.',
    hint: 'Export it with its comments, or say under ticketFields.comments in casebook.yaml what their field is called.',
  },
  'winmail-attachment': {
    severity: 'warning',
    message: 'What this mail says is packed into an attachment winmail.dat, which is not read.',
    hint: 'Open the mail in Outlook and save it as .msg, or as text.',
  },
  'encrypted-mail': {
    severity: 'warning',
    message: 'What this mail says is encrypted, so only its header was read.',
    hint: 'Open the mail where its key is, and save it without encryption or as text.',
  },
  'outlook-store': {
    rule: 'unknown-format',
    severity: 'error',
    message: 'This file is a whole mail store of Outlook (.pst or .ost), which is not read.',
    hint: 'Open it in Outlook and drag the mails of the case into a folder: each becomes a .msg file.',
  },
  'other-archive': {
    rule: 'unknown-format',
    severity: 'error',
    message: 'This file is an archive of a kind that is not unpacked, so no case was taken from it.',
    hint: 'Unpack it into the folder, or pack its files as .zip.',
  },
  'xml-export': {
    rule: 'unknown-format',
    severity: 'error',
    message: 'This file is XML in which no tickets with their texts were found, so no case was taken from it.',
    hint: 'Export the tickets with their comments, as XML of the help desk, as CSV or as JSON, or the mails as .eml.',
  },
  'too-large': {
    severity: 'error',
    message: 'This file is larger than any case record, so it was not opened.',
    hint: 'If it is a log or a dump, keep it out of the case folder; if it is an export of many cases, split it.',
  },
  'cut-text': {
    severity: 'warning',
    message: 'This file holds more text than a case record can have, so only its beginning was read.',
    hint: 'If it is an export of many cases, split it into several files.',
  },
  'truncated-mail': {
    severity: 'warning',
    message: 'This mail breaks off in the middle: a part that it announces has no end.',
    hint: 'What is there was read; export the mail again if something is missing.',
  },
  'damaged-mail': {
    severity: 'error',
    message: 'This mail cannot be taken apart: its headers or parts exceed what a mail can have.',
    hint: 'Open it in a mail program, save it anew and put the new file in its place.',
  },
  'damaged-file': {
    severity: 'error',
    message: 'This file is damaged: it begins like its format but cannot be opened.',
    hint: 'Export it again; if it opens in its own program, save it from there under a new name.',
  },
  'no-text': {
    severity: 'error',
    message: 'This document holds no text, only images perhaps, so there is no case in it.',
    hint: 'Run text recognition over it, or export the case as mail or text.',
  },
  'no-message': {
    severity: 'error',
    message: 'No message was found in this file.',
    hint: 'Check that the export holds the texts of the mails or comments.',
  },
  'log-file': {
    severity: 'error',
    message: 'This file is a log or a dump without a single message in it, so no case was taken from it.',
    hint: 'Keep it out of the case folder; what matters of it belongs in a message of the case.',
  },
  'no-sign-of-message': {
    severity: 'error',
    message:
      'This text has no sign of being a message: no header, no greeting, no closing, no request to anyone, no case number.',
    hint: 'If it is a case, put the number of the case or a header (From, Date, Subject) above it; else take it out of the folder.',
  },
  'doubtful-encoding': {
    severity: 'warning',
    message: 'Some characters of this file are in no known encoding and were replaced.',
    hint: 'Export the file as UTF-8 if words are missing.',
  },
  'too-many-messages': {
    severity: 'warning',
    message: 'This file holds more messages than are read from one file; the rest was left out.',
    hint: 'Split the export into several files.',
  },
  'nested-too-deep': {
    severity: 'warning',
    message: 'Mails or archives stand inside each other deeper than is read; the innermost were left out.',
    hint: 'Take the inner mails or archives out and put them beside this file.',
  },
  'archive-too-large': {
    severity: 'error',
    message: 'This archive unpacks to more than is read from one archive; what is beyond was left out.',
    hint: 'Unpack it yourself and put the case records into the folder.',
  },
  'locked-file': {
    severity: 'error',
    message: 'This file is protected with a password.',
    hint: 'Save it without the password.',
  },
} as const satisfies Readonly<Record<string, Fault>>

export type ReadFault = keyof typeof faults

/** The finding for a fault of `file`. */
export function readFinding(fault: ReadFault, file: string): Finding {
  const { rule = fault, severity, message, hint }: Fault = faults[fault]
  return { rule: `read/${rule}`, file, severity, message, hint }
}

/** A file that nothing could be taken from. */
export function unusableFile(fault: ReadFault, file: string): FileReading {
  return { file, statedCase: null, messages: [], findings: [readFinding(fault, file)] }
}
