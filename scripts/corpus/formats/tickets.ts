/** An export of tickets with their comments. */
import type { CorpusFormat } from './format.ts'
import { written } from './text-thread.ts'

export const ticketExport: CorpusFormat = {
  name: 'json',
  extension: 'json',
  casesPerFile: 5,
  weight: 1,
  render: (cases) =>
    `${JSON.stringify(
      {
        tickets: cases.map((one) => ({
          id: one.number,
          subject: one.subject,
          description: one.messages[0]?.body ?? '',
          created_at: `${one.messages[0]?.sentAt}Z`,
          status: 'closed',
          requester: { name: one.messages[0]?.from.name, email: one.messages[0]?.from.email },
          comments: one.messages.map((message) => ({
            author: {
              name: message.from.name,
              email: message.from.email,
              role: message.from.isAgent ? 'agent' : 'end-user',
            },
            created_at: `${message.sentAt}Z`,
            public: true,
            body: written(message, one),
          })),
        })),
      },
      null,
      1,
    )}\n`,
}
