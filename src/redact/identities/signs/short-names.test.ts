import { expect, it } from 'vitest'
import { capitalisedRuns } from '../names/capitalised-runs.ts'
import { conductIn } from './names-by-conduct.ts'
import { shortNames } from './short-names.ts'

function shortIn(text: string, known: readonly string[]): readonly string[] {
  const runs = capitalisedRuns(text)
  return shortNames(known, runs, conductIn(text, runs), [text])
}

it.each([
  ['Frell sent it.', 'Frellan Tarvo', ['Frell']],
  ['Meanwhile Frelly sent it.', 'Frellan', ['Frelly']],
  ['Den says it is fine.', 'Denholm Frell', ['Den']],
])('%s', (text, known, names) => {
  expect(shortIn(text, [known])).toStrictEqual(names)
})

it.each([
  ['a word that does nothing as people do', 'Port is closed, Tab moves on.', ['Portia Frell', 'Tabitha Frell']],
  ['a word that the text has', 'Port says no to any port.', ['Portia Frell']],
  ['a thing', 'Frell 4.2 is out.', ['Frellan Tarvo']],
  ['a technology', 'Java says no.', ['Javanka Frell']],
])('not %s', (_, text, known) => {
  expect(shortIn(text, known)).toStrictEqual([])
})
