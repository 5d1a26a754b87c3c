import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { composeThreads } from './compose-threads.ts'

const composed = composeThreads(import.meta.dirname)

test('both languages have threads, each of both sides and with a remedy', () => {
  expect(new Set(composed.map(({ language }) => language))).toEqual(new Set(['zh-CN', 'en']))
  for (const { sentences } of composed) {
    expect(new Set(sentences.map(({ author }) => author)).size).toBe(2)
    expect(sentences.some(({ role }) => role === 'resolution')).toBe(true)
  }
})

test('no placeholder is left, and no sentence is empty', () => {
  const texts = composed.flatMap(({ sentences }) => sentences.map(({ text }) => text))
  expect(texts.filter((text) => text.trim() === '' || /\{[pshcr]\}/u.test(text))).toEqual([])
})

test('the same material gives the same threads', () => {
  expect(composeThreads(import.meta.dirname)).toEqual(composed)
})

function wording(kind: string): string {
  return kind === 'open' ? 's Seen:\n{s}' : kind === 'ok' ? 'k Works.' : 'c In short: {c}\n{r}'
}

test('words around a placeholder are one sentence with the first of what it stands for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-compose-'))
  const kinds = 'open ack logs hyp no takeback answer form onlycause askremedy onlyremedy ok close'.split(' ')
  for (const name of ['messages', 'problems']) mkdirSync(join(folder, name))
  for (const language of ['zh', 'en']) {
    const messages = kinds.map((kind) => `## ${kind}\n${wording(kind)}\n`).join('\n')
    writeFileSync(join(folder, 'messages', `one.${language}.txt`), messages)
    writeFileSync(
      join(folder, 'problems', `one.${language}.txt`),
      '=== Loom\ns It stops.\nc A thread tore.\nc It was thin.\nr Tie it.\n',
    )
  }
  const told = composeThreads(folder).find(({ language }) => language === 'en')?.sentences ?? []
  expect(told.slice(0, 2)).toMatchObject([
    { role: 'administration', text: 'Seen:' },
    { role: 'symptom', text: 'It stops.' },
  ])
  expect(told.map(({ role, text }) => `${role} ${text}`)).toEqual(
    expect.arrayContaining(['cause In short: A thread tore.', 'cause It was thin.', 'resolution Tie it.']),
  )
})
