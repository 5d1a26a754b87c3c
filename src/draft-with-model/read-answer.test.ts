import { expect, it } from 'vitest'
import { readAnswer } from './read-answer.ts'
import { growsTooFast } from '../language/growth.ts'

const statement = { section: 'symptom', text: 'It stops.', sentences: ['m1.s1'], code: [] }
const plain = JSON.stringify({ statements: [statement] })

it.each([
  ['bare', plain],
  ['in a fence', `Here you are:\n\`\`\`json\n${plain}\n\`\`\`\nI hope it helps {really}.`],
  ['behind thoughts', `<think>{"statements":[]} or [this]?</think>\n${plain}`],
  ['behind thoughts whose tag was swallowed', `so I answer {"statements": now</think>${plain}`],
  ['behind a brace that is never closed', `{ first of all: ${plain}`],
  ['as a bare list', JSON.stringify([statement])],
  ['with keys besides', JSON.stringify({ state: 'validated', statements: [{ ...statement, confidence: 1 }] })],
  ['with ids as one text', JSON.stringify({ statements: [{ ...statement, sentences: '[m1.s1]' }] })],
  ['with another name of the section', JSON.stringify({ statements: [{ ...statement, section: 'Symptoms' }] })],
  ['without code', JSON.stringify({ statements: [{ section: 'symptom', text: 'It stops.', sentences: ['m1.s1'] }] })],
])('reads an answer %s', (_, text) => {
  expect(readAnswer(text)).toEqual({ statements: [statement], unreadable: 0 })
})

it('counts what is no statement, and keeps the others', () => {
  const answer = readAnswer(JSON.stringify({ statements: [statement, 'no', { section: 'audience', text: 'public' }] }))
  expect(answer).toEqual({ statements: [statement], unreadable: 2 })
})

it('knows that a case may have nothing to say', () => {
  expect(readAnswer('{"statements":[]}')).toEqual({ statements: [], unreadable: 0 })
})

it.each([
  '',
  'I cannot help with that.',
  '{"statements":',
  '{"statements":[{"section":"sym',
  '[]]',
  '{"answer":[]}',
  'null',
  '{"statements":["a"]}',
])('finds none in %j', (text) => {
  expect(readAnswer(text)?.statements ?? []).toEqual([])
})

it.each([
  ['{', ''],
  ['{"', ''],
  ['</think>', ''],
  ['[', plain],
])('takes time in step with the length of %j', async (piece, end) => {
  expect(await growsTooFast((times) => readAnswer(piece.repeat(times) + end), 100_000)).toBe(false)
})
