import { describe, expect, it } from 'vitest'
import { findUnsupported, readEvidence } from './support.ts'
import { growsTooFast } from '../language/growth.ts'

const faults = (statement: string, ...evidence: readonly string[]): readonly string[] =>
  findUnsupported(statement, evidence.map(readEvidence)).map((fault) => fault.rule)

describe('findUnsupported', () => {
  it.each([
    ['The spooler stops after the update to 6.20.', 'Hi, the spooler stops after the update to 6.20. Please help.'],
    ['The service does not start.', "We see that the service doesn't start."],
    ['It uses 1.5 GB of memory, then fails with 8007000E', 'It uses 1.5GB of memory, then fails with 0x8007000E'],
    ['Run `sfc /scannow`', 'please run  sfc   /scannow now'],
    ['更新导致无法登录', '不是网络的问题，而是更新导致无法登录。'],
    ['可能是驱动不兼容', '我们怀疑，可能是驱动不兼容。'],
    ['驱动不兼容导致停止', '初步怀疑驱动不兼容导致停止。\n经确认，驱动不兼容导致停止。'],
    ['是否重启均可', '是否重启均可'],
  ])('bears %j by %j', (statement, evidence) => {
    expect(faults(statement, evidence)).toEqual([])
  })

  it.each([
    ['unsupported-token', 'It fails from 6.2 on', 'It fails from 6.20 on'],
    ['unsupported-token', 'It fails from 6.20 on', 'It fails from 16.20.1 on'],
    ['unsupported-token', 'Delete /var/lib/contoso', 'Delete /var/log/contoso'],
    ['unsupported-token', 'Run sfc /verifyonly', 'Run sfc /scannow'],
    ['lost-negation', 'The fix is supported on older versions.', 'The fix is not supported on older versions.'],
    ['lost-negation', '服务启动', '服务不启动'],
    ['lost-negation', '旧版本受影响', '旧版本未受影响'],
    ['invented-negation', 'This never affects the server.', 'This affects the server.'],
    ['hedge-dropped', 'The driver causes the crash.', 'The driver probably causes the crash.'],
    ['hedge-dropped', '是驱动不兼容', '怀疑是驱动不兼容'],
    ['hedge-dropped', 'the update removed the certificate.', 'It seems, the update removed the certificate.'],
    ['unsupported-words', 'Reinstall the printer driver from the vendor', 'The meeting is moved to Monday morning'],
  ])('finds %s in %j against %j', (rule, statement, evidence) => {
    expect(faults(statement, evidence)).toContain(rule)
  })

  it.each([
    'It seems, the update to 6.20.1 removed the certificate, but not the key; run sfc /scannow.',
    '怀疑是驱动不兼容，尚未确认：错误 0x80070005',
  ])('bears %j by itself, as a whole passage and as a part of one', (statement) => {
    expect(faults(statement, statement)).toEqual([])
    expect(faults(statement, `${statement}\n`)).toEqual([])
  })

  it('takes linear time on long lines', async () => {
    const unit = '服务不启动，'
    expect(await growsTooFast((times) => faults(unit.repeat(100), unit.repeat(times)), 5000)).toBe(false)
  })
})
