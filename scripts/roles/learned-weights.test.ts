import { expect, test } from 'vitest'
import { chainRoles } from '../../src/draft/roles/learned/role-chain.ts'
import { learnedSenderWeights, learnedWeights } from './learned-weights.ts'
import { readExamples } from './read-examples.ts'
import { trainRoles } from './train-roles.ts'

const examples = readExamples(`${import.meta.dirname}/examples`)
const english = examples.filter(({ language }) => language === 'en')
const few = english.filter((_, at) => at % 20 === 0)

test('every thread has sentences of both sides', () => {
  const oneSided = examples.filter(({ sentences }) => new Set(sentences.map(({ author }) => author)).size < 2)
  expect(oneSided.map(({ name }) => name)).toEqual([])
})

test('the same threads give the same bytes', () => {
  expect(learnedWeights(few)).toBe(learnedWeights(few))
  expect(learnedSenderWeights(few)).toBe(learnedSenderWeights(few))
}, 60_000)

test('thirty threads teach more than which role is the most frequent', () => {
  const { believe } = trainRoles(few)
  let right = 0
  let all = 0
  for (const { sentences } of english.filter((_, at) => at % 20 === 10)) {
    const { roles } = believe(sentences)
    sentences.forEach(({ role }, at) => {
      const row = roles[at] ?? []
      all += 1
      if (chainRoles[row.indexOf(Math.max(...row))] === role) right += 1
    })
  }
  expect(right / all).toBeGreaterThan(0.4)
}, 60_000)

test('beliefs about a sentence add up to one, and pairs to their sentence', () => {
  const sentences = few[0]?.sentences ?? []
  const beliefs = trainRoles(few.slice(0, 3)).believe(sentences)
  beliefs.roles.forEach((row, at) => {
    expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9)
    if (at === 0) return
    row.forEach((value, role) => {
      const pairs = chainRoles.map((_, before) => beliefs.pair(at, before, role))
      expect(pairs.reduce((sum, pair) => sum + pair, 0)).toBeCloseTo(value, 9)
    })
  })
})
