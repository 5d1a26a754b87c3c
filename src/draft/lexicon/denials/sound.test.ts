import { expect, test } from 'vitest'
import { reportsSound } from './sound.ts'

test.each(['告警灯没有亮，线也没有断', 'The clasp closes cleanly.', '服务正常'])('%s', (text) => {
  expect(reportsSound(text)).toBe(true)
})

test.each(['看看隔壁柜子的线有没有断', '请看服务是否正常', 'Please check whether the clasp closes cleanly.'])(
  'what is asked for is not told: %s',
  (text) => {
    expect(reportsSound(text)).toBe(false)
  },
)
