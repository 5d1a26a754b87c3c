import { expect, test } from 'vitest'
import { defaultSettings } from '../model/settings.ts'
import { clean } from './clean.ts'
import type { Case } from '../model/case.ts'
import { caseOf, tom } from './fixtures/cases.ts'
import { commonPassages, passagePrints, repeatedWithin, shareRepeated } from './repeated.ts'

const commonIn = (cases: readonly (readonly number[])[]) => commonPassages(cases, cases.flat().length)

const footer = 'Orchard Services runs from nine to five on working days and answers within four hours'

test('a footer that no wording knows is cut below the signature once many cases have it', async () => {
  const cases = ['one', 'two', 'three'].map((word) =>
    caseWith(word, `Driver ${word} is the right one.\n\nTom Brandt\nTel: +1 555 0100\n\n${footer}.`),
  )
  const repeated = commonIn(cases.map(printsOf))
  for (const found of cases) {
    const [message] = (await clean(found, repeated, defaultSettings)).messages
    expect(message?.body).toBe(`Driver ${found.id} is the right one.`)
    expect(message?.cut.map(({ kind }) => kind)).toEqual(['disclaimer', 'signature'])
  }
  const [alone] = (
    await clean(
      caseOf([{ from: tom, text: `Fine.\n\nTom Brandt\nTel: +1 555 0100\n\n${footer}.` }]),
      new Set(),
      defaultSettings,
    )
  ).messages
  expect(alone?.body).toContain(footer)
})

test('what every engineer says in the text stays, however often it is said', async () => {
  const text = 'The investigation is finished and the driver was rolled back to the earlier version.'
  const cases = ['one', 'two', 'three'].map((id) => caseWith(id, text))
  const [found] = cases
  const [message] =
    found === undefined ? [] : (await clean(found, commonIn(cases.map(printsOf)), defaultSettings)).messages
  expect(message?.body).toBe(text)
})

test('a message that the others quote is no footer, however often they do', async () => {
  const report = `${footer}, ${footer.replace('Orchard', 'Harbour')} and the printers are offline`
  const quoted = report.replaceAll(/^/gmu, '> ')
  const found = caseOf([
    { text: report },
    ...['No.', 'Yes.', 'Fine.'].map((text) => ({ text: `${quoted}\n\n${text}` })),
  ])
  expect(repeatedWithin(found).size).toBe(0)
  const [, prints] = [1, 2, 3].map(() => passagePrints([report]))
  const [message] = (await clean(found, new Set(prints), defaultSettings)).messages
  expect(message?.body).toBe(report)
})

test('a message that is sent again and again is no footer below its first line', async () => {
  const text = `The night run of the harbour office\n\n${footer}, ${footer.replace('Orchard', 'Harbour')} and no printer is offline.`
  const found = caseOf([1, 2, 3].map(() => ({ text })))
  for (const { body } of (await clean(found, new Set(), defaultSettings)).messages) expect(body).toBe(text)
})

test('where a scan breaks the lines makes no difference', () => {
  const broken = footer.replace('five on', 'five\non')
  const repeated = repeatedWithin(caseOf([{ text: footer }, { text: footer }, { text: broken }]))
  expect(shareRepeated(broken, repeated)).toBe(1)
})

function printsOf({ messages }: Case): readonly number[] {
  return passagePrints(messages.map(({ text }) => text))
}

function caseWith(id: string, text: string): Case {
  return { ...caseOf([{ from: tom, text }]), id }
}

test('what two cases have is not common, however often each of them has it', () => {
  expect(commonIn([[7, 8], [7], [8]])).toEqual(new Set())
  expect(commonIn([[7, 8], [7], [8], [8]])).toEqual(new Set([8]))
})
