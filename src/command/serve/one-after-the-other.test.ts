import { expect, test } from 'vitest'
import { oneAfterTheOther } from './one-after-the-other.ts'

test('what is asked for while the work is being done is done once more, at no time twice at once', async () => {
  const ends: (() => void)[] = []
  let most = 0
  let underWay = 0
  const ask = oneAfterTheOther(async () => {
    underWay += 1
    most = Math.max(most, underWay)
    await new Promise<void>((resolve) => ends.push(resolve))
    underWay -= 1
  })
  const settle = async () => {
    ends.at(-1)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  ask()
  expect(ends).toHaveLength(1)
  ask()
  ask()
  expect(ends).toHaveLength(1)
  await settle()
  expect(ends).toHaveLength(2)
  await settle()
  expect(ends).toHaveLength(2)
  ask()
  expect(ends).toHaveLength(3)
  await settle()
  expect(most).toBe(1)
})
