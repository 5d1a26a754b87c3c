import { describe, expect, test } from 'vitest'
import { readAnnouncement } from './announcement.ts'
import { leadIn, settledBy } from './learned-announcement.ts'
import type { Role } from './role.ts'

const likely = (role: Role, probability: number): ReadonlyMap<Role, number> => new Map([[role, probability]])

describe('a line in words that no list has leads in to what it most likely is', () => {
  test.each([
    ['What brought the press to a halt, in short:', 'cause'],
    ['So how do the lads get going again?', 'resolution'],
    ['病根儿说穿了——', 'cause'],
    ['那咱们该咋弄？', 'resolution'],
  ] as const)('%s', (line, role) => {
    expect(leadIn(line, likely(role, 0.9))).toMatchObject({ cue: role, learned: true })
  })

  test.each([
    ['what is not sure enough', 'What brought it to a halt, in short:', 'cause', 0.5],
    ['what leads on to nothing', 'What brought it to a halt is dust.', 'cause', 0.95],
    ['a step', 'Put this into the file:', 'resolution', 0.95],
    ['a suspicion asked as a question', 'Is the belt worn?', 'hypothesis', 0.95],
    ['what goes on with what stands before it', 'To do this, follow these steps:', 'resolution', 0.95],
    ['what tells a cause itself', 'This issue can occur in the following scenario:', 'resolution', 0.95],
    ['what names something of the case', 'Build 7.3.1 of the press controller on line 4:', 'cause', 0.95],
  ] as const)('%s is none', (_, line, role, probability) => {
    expect(leadIn(line, likely(role, probability))).toBeNull()
  })
})

describe('what the words around an announcement surely are', () => {
  const line = 'The solution is this:'
  const cueBy = (probability: number): string | null => {
    const known = readAnnouncement(line)
    return known === null ? null : (settledBy(likely('cause', probability), known, line)?.cue ?? null)
  }

  test('counts for more than its own words', () => {
    expect(cueBy(0.95)).toBe('cause')
  })

  test('does not where it is less than sure', () => {
    expect(cueBy(0.6)).toBe('resolution')
  })
})
