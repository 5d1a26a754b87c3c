import { describe, expect, it } from 'vitest'
import { capitalisedRuns } from './names/capitalised-runs.ts'
import { namesOfWholeCase } from './names-of-whole-case.ts'

function namesIn(
  texts: readonly string[],
  cuts: readonly string[] = [],
  known: readonly string[] = [],
): readonly string[] {
  const bodies = texts.map((text) => ({ text, runs: capitalisedRuns(text) }))
  const people = known.map((name) => ({ name, email: null, side: null }))
  return [...new Set(namesOfWholeCase(bodies, cuts, people).map(({ name }) => name ?? ''))].toSorted((a, b) =>
    a < b ? -1 : 1,
  )
}

describe('words that a whole case has for somebody', () => {
  it.each<[string, readonly string[]]>([
    ['Lark is happy with it.|Then Lark in the post room found one, because Lark checked.', ['Lark']],
    ['Afterwards ask for Comfort.|Yes, Comfort swapped the batteries.', ['Comfort']],
    ['It was because Tarvilka from the office wanted it.|The file of Tarvilka was too big.', ['Tarvilka']],
    // no word of the language opens a sentence so
    ['Tertius signed it off.|Please ring Tertius.', ['Tertius']],
    ['Tertius agreed.|It is for Tertius.', ['Tertius']],
    ['Faith thinks so.|It is only the ones Faith uploaded.', ['Faith']],
    ['昨天的小锅来换过，小锅只配了一半。', ['小锅']],
    ['昨天老盆值班，说夜里又停。|先让老盆别重装，老盆已经清理过。', ['老盆']],
    ['和小葵一起看了。|小葵问：能不能两个一起开？', ['小葵']],
    ['他们的时立夏给我打过电话。|立夏确认换过了。', ['时立夏', '立夏']],
  ])('%s', (texts, names) => {
    expect(namesIn(texts.split('|'))).toEqual(names)
  })

  it.each([
    // the word itself stands elsewhere
    'Then Label wanted it, because Label checked.|Print one label more.',
    // a version, an article, a kind: a thing
    'Tarvo says no, thanks Tarvo.|Upgrade Tarvo 4.2 first.',
    'Because Tarvo checked it.|The Tarvo is off.',
    'Tarvo has found it.|With Tarvo it works.',
    '老盘又慢了，换新的。|老盘和新盘都在柜里，把老盘拆了。',
    '小窗口在右下角。|点小窗口的叉。',
    '全系统说明在附件里。|系统确认一下。',
  ])('none in %s', (texts) => {
    expect(namesIn(texts.split('|'))).toEqual([])
  })
})

it('knows whose given name somebody is called by', () => {
  expect(namesIn(['谢谢孟葵。'], ['服务台 施孟葵'], ['孟葵'])).toEqual(['施孟葵'])
})
