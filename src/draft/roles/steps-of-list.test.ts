import { expect, test } from 'vitest'
import { vouchRedacted } from '../../model/redacted.ts'
import { splitMessage } from '../segment/split-message.ts'
import type { Role, RoledSegment } from './role.ts'
import { withStepsOfLists } from './steps-of-list.ts'

/** The roles of a message's sentences after they were read as `roles`. */
function settled(body: string, roles: readonly Role[]): readonly Role[] {
  const message = {
    id: 'm1',
    role: 'agent',
    sentAt: null,
    subject: null,
    body: vouchRedacted(body),
    marks: [],
  } as const
  const roled = splitMessage(message).flatMap((segment, at): RoledSegment[] => {
    const role = roles[at]
    if (segment.kind === 'heading' || role === undefined) return []
    const cue = { announces: false, by: 'wording', run: 0, forFuture: false, likely: new Map() } as const
    return [{ segment, role, strength: 2, ...cue }]
  })
  return withStepsOfLists(roled).map(({ role }) => role)
}

test('where most items of a numbered list are steps, all are', () => {
  const english = '1. Lift the lid of the kiln.\n2. The fuse is the blue one, 4 A.\n3. Swap it and close the lid.'
  expect(settled(english, ['resolution', 'finding', 'resolution'])).toEqual(['resolution', 'resolution', 'resolution'])
  const chinese = '1. 长按窑门上的红键；\n2. 保险丝用蓝色的，4 安；\n3. 换好后关上窑门。'
  expect(settled(chinese, ['cause', 'resolution', 'resolution'])).toEqual(['resolution', 'resolution', 'resolution'])
})

test('what the list names as the cause stays the cause, and lists of findings stay as they are', () => {
  const caused = '1. The root cause is a worn fuse.\n2. Swap it.\n3. Close the lid.'
  expect(settled(caused, ['cause', 'resolution', 'resolution'])).toEqual(['cause', 'resolution', 'resolution'])
  const found = '1. 窑温正常。\n2. 保险丝断了。\n3. 换了保险丝。'
  expect(settled(found, ['finding', 'cause', 'resolution'])).toEqual(['finding', 'cause', 'resolution'])
})
