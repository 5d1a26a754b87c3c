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

test('what sees to it afterwards, and what is done besides or instead, does not stand for the remedy', () => {
  const verify = compose`Check that the queue of the scanner is empty.`
  const instead = compose`or, where there is no broker, restart the gate.`
  const remedy = compose`Update the broker to 4.2.`
  expect(remedyOf([verify, instead, remedy], 'en')).toBe(remedy)
  expect(remedyOf([verify], 'en')).toBe(verify)
})

test('a numbered list is told from its first step, whatever its words', () => {
  const first = compose`On the gate, give the reader the address 12.`
  const second = compose`Restart the gate.`
  expect(remedyOf([first, second], 'en')).toBe('Restart the gate.')
  expect(remedyOf([first, second], 'en', [first, second])).toBe(
    'On the gate, give the reader the address 12. Restart the gate.',
  )
  const wish = compose`若场地允许，多装一台闸机。`
  const step = compose`生产线的配置里删掉旧读头，改用自动识别；`
  const trial = compose`请在测试环境先试。`
  expect(remedyOf([wish, step, trial], 'zh-CN', [wish, step])).toBe('生产线的配置里删掉旧读头，改用自动识别；')
})

test('what is told in traditional characters is understood as well', () => {
  const step = compose`請將閘機程式更新到 2.3，更新後重新登入。`
  const remark = compose`更新過程約 5 分鐘。`
  expect(remedyOf([step, remark], 'zh-CN')).toMatch(/^請將閘機程式更新到 2\.3/u)
})

test('a long step is cut where its detail begins', () => {
  const stop = compose`Stop the import.`
  const long = compose`Remove the duplicates that slipped in: SELECT label, count(*) FROM parcel GROUP BY 1 HAVING count(*) > 1 (without an index)`
  expect(remedyOf([stop, long], 'en')).toBe('Stop the import. Remove the duplicates that slipped in')
})
