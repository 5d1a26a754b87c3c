import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { leadsToAny, markOfTarget, openLinkMemory, packTargets } from './link-targets.ts'

const folder = mkdtempSync(join(tmpdir(), 'casebook-targets-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('what a page leads to is told from what it does not lead to', () => {
  const packed = packTargets(['articles/a/index.html', 'articles/a/index.html#cause'])
  expect(leadsToAny(packed, new Set(['b.html', 'articles/a/index.html#cause'].map(markOfTarget)))).toBe(true)
  expect(leadsToAny(packed, new Set(['b.html', 'articles/a/index.html#symptom'].map(markOfTarget)))).toBe(false)
})

test('what was kept is there again, what was not is forgotten, and what is damaged is left out', () => {
  openLinkMemory(folder).keep(new Map([['a.html', packTargets(['b.html'])]]))
  const kept = new Map([['c.html', packTargets(['d.html'])]])
  openLinkMemory(folder).keep(kept)
  expect(openLinkMemory(folder).read()).toEqual(kept)
  const [c, e] = [packTargets(['e.html']), packTargets([])]
  openLinkMemory(folder).renew(
    new Map([
      ['c.html', c],
      ['e.html', e],
    ]),
  )
  expect(openLinkMemory(folder).read()).toEqual(
    new Map([
      ['c.html', c],
      ['e.html', e],
    ]),
  )
  for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'damaged')
  expect(openLinkMemory(folder).read()).toEqual(new Map())
})
