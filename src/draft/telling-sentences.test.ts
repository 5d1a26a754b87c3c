import { expect, test } from 'vitest'
import { compose } from '../model/redacted.ts'
import { remedyOf } from './telling-sentences.ts'

test('steps of a summary are sentences where they begin as sentences, and else parts of one', () => {
  const steps = [compose`Stop the label service.`, compose`delete the lock file.`, compose`Start the label service.`]
  expect(remedyOf(steps, 'en')).toBe('Stop the label service; delete the lock file. Start the label service.')
  const zh = [compose`停止标签服务；`, compose`删除锁文件；`, compose`重启标签服务。`]
  expect(remedyOf(zh, 'zh-CN')).toBe('停止标签服务；删除锁文件；重启标签服务。')
})
