import { describe, expect, test } from 'vitest'
import { article } from '../../fixtures/knowledge-base.ts'
import { findMeanings } from './find-meanings.ts'
import { findTerms } from './find-terms.ts'
import { listTerms } from './list-terms.ts'
import { growsTooFast } from '../../../language/growth.ts'

describe('terms by the way they are written', () => {
  test.each([
    ['The RPC server does not answer.', ['RPC']],
    ['重启RPC服务后恢复', ['RPC']],
    ['TLS12 only', ['TLS12']],
    ['see KERNEL_APC, HD-4711 and C:\\TEMP', []],
    ['ACCESS DENIED', []],
    ['it is OK, RE your mail', []],
    ['SELECT 4 GB', []],
    ['点击“信任中心”，再点【高级选项】', ['信任中心', '高级选项']],
    ['open "Trust Center", he said "it is fine, thanks"', ['Trust Center']],
    ['named “[host 1]” and “第2步”', []],
  ])('%s', (prose, expected) => {
    expect(findTerms(prose).map(([name]) => name)).toEqual(expected)
  })
})

describe('what abbreviations stand for', () => {
  test.each([
    ['a Remote Procedure Call (RPC) fails', [{ name: 'RPC', meaning: 'Remote Procedure Call' }]],
    ['RPC (Remote Procedure Call) fails', [{ name: 'RPC', meaning: 'Remote Procedure Call' }]],
    ['RPC（远程过程调用）失败', [{ name: 'RPC', meaning: '远程过程调用' }]],
    ['the driver was too old (RPC)', []],
    ['RPC（已修改）', []],
  ])('%s', (prose, expected) => {
    expect(findMeanings(prose)).toEqual(expected)
  })

  test('a line takes time in step with its length', async () => {
    expect(await growsTooFast((words) => findMeanings(`${'Remote '.repeat(words)}(RPC)`), 10_000)).toBe(false)
  })
})

test('the glossary holds what recurs, most used first, with its meaning and where it occurs', async () => {
  const terms = await listTerms([
    article(
      'one',
      { products: [], identifiers: ['7.9'] },
      'See "Access Denied". The Remote Procedure Call (RPC) server does NOT answer; SMB does.',
    ),
    article(
      'two',
      { products: [], identifiers: ['7.9'] },
      'RPC, "Access denied" again, not SMB.\n\n```\nFOO BAR\n```\n',
    ),
    article('three', { products: [] }, 'RPC and NOT, but not FOO.'),
  ])
  expect(terms.map(({ name, count, meaning, slugs }) => ({ name, count, meaning, slugs }))).toEqual([
    { name: 'RPC', count: 3, meaning: 'Remote Procedure Call', slugs: ['one', 'two', 'three'] },
    { name: 'Access Denied', count: 2, meaning: null, slugs: ['one', 'two'] },
    { name: 'SMB', count: 2, meaning: null, slugs: ['one', 'two'] },
  ])
})
