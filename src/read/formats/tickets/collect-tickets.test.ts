import { expect, test } from 'vitest'
import { defaultSettings, settingsSchema } from '../../../model/settings.ts'
import { readFile } from '../../read-file.ts'

const table = new TextEncoder().encode(
  [
    'Ügy;Rövid;Ki;Mikor;Szöveg;Zárás;Vége',
    'V-7;Drucker;Ana Ruiz;2023-05-01 09:00;Nem nyomtat.;Új illesztőprogram.;2023-05-04 08:00',
    'V-7;Drucker;Tom Baker;2023-05-01 09:30;Indítsa újra.;Új illesztőprogram.;2023-05-04 08:00',
  ].join('\n'),
)

test('columns with names of their own are read as the settings explain them', async () => {
  const settings = settingsSchema.parse({
    ticketFields: {
      case: ['Ügy'],
      subject: ['Rövid'],
      author: ['Ki'],
      sentAt: ['Mikor'],
      text: ['Szöveg'],
      resolution: ['Zárás'],
      closedAt: ['Vége'],
    },
  })
  const [reading] = await readFile({ path: 'export.csv', bytes: table }, settings)
  expect(reading?.statedCase).toBe('V-7')
  expect(reading?.messages.map(({ from, sentAt, text }) => [from?.name, sentAt, text])).toEqual([
    ['Ana Ruiz', '2023-05-01T09:00:00', 'Nem nyomtat.'],
    ['Tom Baker', '2023-05-01T09:30:00', 'Indítsa újra.'],
    [undefined, '2023-05-04T08:00:00', 'Új illesztőprogram.'],
  ])
})

test('without that it is no export of tickets', async () => {
  const [reading] = await readFile({ path: 'export.csv', bytes: table }, defaultSettings)
  expect(reading?.statedCase).toBeNull()
})
