import { expect, test } from 'vitest'
import { vouchRedacted } from '../../model/redacted.ts'
import { textOf } from '../segment/segment.ts'
import { splitMessage } from '../segment/split-message.ts'
import { numberedVerdicts, withNumberedVerdicts } from './numbered-verdicts.ts'
import type { Role, RoledMessage } from './role.ts'

/** A message of the help desk whose sentences were read as `roles`. */
function messageOf(place: number, body: string, roles: readonly Role[]): RoledMessage {
  const message = {
    id: `m${place + 1}`,
    role: 'agent',
    sentAt: null,
    subject: null,
    body: vouchRedacted(body),
    marks: [],
  } as const
  const segments = splitMessage(message).flatMap((segment, at) => {
    const role = roles[at]
    if (segment.kind === 'heading' || role === undefined) return []
    const cue = { announces: false, by: 'wording', run: 0, forFuture: false, likely: new Map([[role, 1]]) } as const
    return [{ segment, role, strength: 2, ...cue } as const]
  })
  return { message, place, segments }
}

/** Which suspicion was answered by what. */
function pairsOf(thread: readonly RoledMessage[]): readonly (readonly [string, string])[] {
  return [...numberedVerdicts(withNumberedVerdicts(thread))].map(([suspicion, answer]) => [
    textOf(suspicion.segment),
    textOf(answer.segment),
  ])
}

const suspected = ['hypothesis', 'hypothesis', 'hypothesis'] as const

test.each([
  ['(a)', '(b)', '(c)'],
  ['①', '②', '③'],
  ['1.', '2.', '3.'],
  ['一、', '二、', '三、'],
])('what is said under %s clears what was suspected under it', (a, b, c) => {
  const first = messageOf(0, `${a} the drum\n${b} the toner\n${c} the fuser`, suspected)
  const answers = `${a} The drum is new, so it is not worn.\n${b} 墨粉还有八成，与现象不符；\n${c} The fuser is cold.`
  const second = messageOf(1, answers, ['ruledOut', 'finding', 'cause'])
  expect(pairsOf([first, second]).map(([suspicion]) => suspicion)).toEqual(['the drum', 'the toner'])
})

test('both lists may stand in one message, and steps answer nothing', () => {
  const lists =
    '1) the drum\n2) the toner\n\nResults of our visit, point by point\n1) no scratch, ruled out\n2) it is empty'
  const one = messageOf(0, lists, ['hypothesis', 'hypothesis', 'administration', 'ruledOut', 'cause'])
  expect(pairsOf([one])).toEqual([['the drum', 'no scratch, ruled out']])
  const steps = messageOf(1, '1) Do not open it.\n2) Swap the drum.', ['resolution', 'resolution'])
  expect(pairsOf([messageOf(0, '1) the drum\n2) the toner', suspected), steps])).toEqual([])
})

test('the last clause denies what was suspected, by its name; of anything else it may be the cause', () => {
  const first = messageOf(0, '① 夜间流量突增；\n② 水箱缺水被停机；\n③ 水泵选得过大。', suspected)
  const answers = '① 夜里每分钟只有 20 升，不是流量；\n② 水位 48%，没有停机记录；\n③ 阀门关着，没有出水。'
  const second = messageOf(1, answers, ['cause', 'cause', 'cause'])
  expect(pairsOf([first, second]).map(([suspicion]) => suspicion)).toEqual(['夜间流量突增；', '水箱缺水被停机；'])
})
