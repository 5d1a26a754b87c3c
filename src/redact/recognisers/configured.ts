import { createValueFinder } from '../find-values.ts'
import type { Recogniser } from './recogniser.ts'

/** What the settings say: the help desk's own names and whatever is to be masked wherever it stands. */
export const configured: Recogniser = {
  name: 'configured',
  find: (text, settings) => {
    const wanted = [
      ...settings.redaction.mask.map((value) => ({ kind: 'custom' as const, value })),
      ...settings.helpDesk.organisations.map((value) => ({ kind: 'organisation' as const, value })),
      ...settings.helpDesk.mailboxes.map((value) => ({ kind: 'email' as const, value })),
    ]
    if (wanted.length === 0) return []
    return createValueFinder(wanted.map(({ value }) => value))(text).map(({ value, start, end }) => ({
      kind: wanted[value]?.kind ?? 'custom',
      start,
      end,
      certain: true,
    }))
  },
}
