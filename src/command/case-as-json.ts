/** A clean case as `read --json` prints it: how it was understood, without the texts that were cut down to it. */
import type { CleanCase } from '../model/case.ts'

/** The case as a plain value. */
export function caseAsJson(one: CleanCase) {
  return {
    id: one.id,
    files: one.files,
    subject: one.subject,
    language: one.language,
    messages: one.messages.map(({ id, file, line, copies, from, sentAt, subject, body, cut, marks, attachments }) => ({
      id,
      file,
      line,
      from,
      sentAt,
      subject,
      body,
      cut,
      marks,
      attachments,
      copies,
    })),
    problems: one.findings,
  }
}
