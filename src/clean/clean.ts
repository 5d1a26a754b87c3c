/** Stage `clean`: who speaks, and only what they newly say. */
import type { Case, CleanCase } from '../model/case.ts'
import type { Settings } from '../model/settings.ts'
import type { RepeatedPassages } from './repeated.ts'

export function clean(found: Case, _repeated: RepeatedPassages, _settings: Settings): CleanCase {
  return {
    id: found.id,
    files: found.files,
    subject: found.subject,
    language: 'en',
    messages: found.messages.map((message) => ({
      id: message.id,
      file: message.file,
      line: message.line,
      copies: message.copies,
      from: {
        name: message.from?.name ?? null,
        email: message.from?.email ?? null,
        role: message.statedRole ?? 'unknown',
      },
      to: [...message.to, ...message.cc].map(({ name, email }) => ({ name, email, role: 'unknown' })),
      sentAt: message.sentAt,
      subject: message.subject,
      body: message.text,
      cut: [],
      marks: [],
      attachments: message.attachments,
    })),
    findings: found.findings,
  }
}
