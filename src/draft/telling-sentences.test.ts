import { expect, test } from 'vitest'
import { compose, join } from '../model/redacted.ts'
import { remedyOf } from './telling-sentences.ts'

test('steps of a summary are sentences where they begin as sentences, and else parts of one', () => {
  const steps = [compose`Stop the label service.`, compose`delete the lock file.`, compose`Start the label service.`]
  expect(remedyOf(steps, 'en')).toBe('Stop the label service; delete the lock file. Start the label service.')
  const zh = [compose`停止标签服务；`, compose`删除锁文件；`, compose`重启标签服务。`]
  expect(remedyOf(zh, 'zh-CN')).toBe('停止标签服务；删除锁文件；重启标签服务。')
})

test('what is typed over several lines, and what came out, is no remedy in short', () => {
  const query = join([compose`SELECT name, kept`, compose`FROM belts;`], '\n')
  const done = compose`删掉旧的任务以后，磁盘从 90% 回落到 12%。`
  const besides = compose`另外把告警阈值改成 80%。`
  expect(remedyOf([query, done, besides], 'zh-CN')).toBe(done)
  const lead = compose`Created a new certificate:`
  const publish = compose`New-BeltCertificate -KeySize 2048 -PrivateKeyExportable $true -SubjectName "cn=Belt Server Certificate" -DomainName @()`
  expect(remedyOf([lead, publish], 'en')).toBe('Created a new certificate')
})
