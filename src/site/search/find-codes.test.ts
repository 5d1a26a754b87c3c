import { expect, test } from 'vitest'
import { readQuery } from './query-terms.ts'

function codesOf(query: string): readonly string[] {
  return readQuery(query, new Map()).flatMap(({ code }) => (code === null ? [] : `${code.kind}: ${code.words}`))
}

test.each([
  ['login failed 0x8004DEEF at line 42', ['telling: 0x8004DEEF']],
  ['install KB5001234, then ERR_SYNC_58 and e-1031', ['telling: KB5001234', 'telling: ERR_SYNC_58', 'telling: e-1031']],
  ['exit code 1603 after the setup', ['named: exit code 1603']],
  ['服务停止，事件 ID：7034', ['named: 事件 id:7034']],
  ['the mail came back with 550 5.1.10 yesterday', ['named: 550 5.1.10']],
  ['10:11:12 srv01 [pool-2-thread-5] 10.0.0.5 took 2231 ms, version 16.0.4675.1003', []],
  ['at 0x00007ff8a1b2c3d4 of 1b4e28ba-2fa1-11d2-883f-0016d3cca427', []],
])('%s', (query, codes) => {
  expect(codesOf(query)).toEqual(codes)
})
