import { describe, expect, it } from 'vitest'
import { createWordSearch } from './word-search.ts'

describe('createWordSearch', () => {
  let reads = 0
  const has = createWordSearch(() => {
    reads += 1
    return ['["acorn","barn","zebra"]', '["apple","corn","cornet"]']
  }, ['"', '"'])

  it.each(['acorn', 'apple', 'barn', 'corn', 'cornet', 'zebra'])('finds %s', (word) => {
    expect(has(word)).toBe(true)
  })

  it.each(['aco', 'appl', 'corne', 'orn', 'xylo', '', 'ébène', 'Barn'])('does not find %j', (word) => {
    expect(has(word)).toBe(false)
  })

  it('reads the lists once', () => {
    expect(reads).toBe(1)
  })
})
