import { expect, test } from 'vitest'
import { defaultSettings } from '../model/settings.ts'
import { clean } from './clean.ts'
import type { Case } from '../model/case.ts'
import { caseOf, tom } from './fixtures/cases.ts'
import { findRepeatedPassages, shareRepeated } from './repeated.ts'

const footer = 'Orchard Services runs from nine to five on working days and answers within four hours'

test('a footer that no wording knows is cut below the signature once many cases have it', () => {
  const cases = ['one', 'two', 'three'].map((word) =>
    caseWith(word, `Driver ${word} is the right one.\n\nTom Brandt\nTel: +1 555 0100\n\n${footer}.`),
  )
  const repeated = findRepeatedPassages(cases)
  for (const found of cases) {
    const [message] = clean(found, repeated, defaultSettings).messages
    expect(message?.body).toBe(`Driver ${found.id} is the right one.`)
    expect(message?.cut.map(({ kind }) => kind)).toEqual(['disclaimer', 'signature'])
  }
  const [alone] = clean(
    caseOf([{ from: tom, text: `Fine.\n\nTom Brandt\nTel: +1 555 0100\n\n${footer}.` }]),
    findRepeatedPassages([]),
    defaultSettings,
  ).messages
  expect(alone?.body).toContain(footer)
})

test('what every engineer says in the text stays, however often it is said', () => {
  const text = 'The investigation is finished and the driver was rolled back to the earlier version.'
  const cases = ['one', 'two', 'three'].map((id) => caseWith(id, text))
  const [found] = cases
  const [message] = found === undefined ? [] : clean(found, findRepeatedPassages(cases), defaultSettings).messages
  expect(message?.body).toBe(text)
})

test('where a scan breaks the lines makes no difference', () => {
  const broken = footer.replace('five on', 'five\non')
  const repeated = findRepeatedPassages([caseOf([{ text: footer }, { text: footer }, { text: broken }])])
  expect(shareRepeated(broken, repeated.within.get('CAS-00417-K2M8Q1') ?? new Set())).toBe(1)
})

function caseWith(id: string, text: string): Case {
  return { ...caseOf([{ from: tom, text }]), id }
}
