import { describe, expect, test } from 'vitest'
import { reportedRole } from './reported-role.ts'
import type { Role } from './role.ts'

const told = (text: string, role: Role, strength: 1 | 2 = 2): Role =>
  reportedRole(text, { role, strength }, new Map([[role, 0.7]])).role

describe('what an agent reports', () => {
  test.each<[string, Role, Role]>([
    ['With an exception for the oven service nothing changed.', 'cause', 'ruledOut'],
    ['关掉烤炉服务之后没有变化。', 'cause', 'ruledOut'],
    ['Such an alarm usually comes up when the belt is worn.', 'cause', 'hypothesis'],
    ['这类报警一般是皮带磨损造成的。', 'cause', 'hypothesis'],
    ['We have not been able to identify the cause.', 'cause', 'finding'],
    ['目前还说不清为什么会停。', 'cause', 'finding'],
    ['Has the oven licence run out by any chance?', 'administration', 'hypothesis'],
    ['会不会是证书过期了？', 'administration', 'hypothesis'],
    ['How many ovens are there?', 'administration', 'administration'],
    ['也看了是不是数据库死锁，没有阻塞，不是锁的问题。', 'hypothesis', 'ruledOut'],
    ['To have bread tonight, please switch the oven to manual.', 'attempted', 'workaround'],
    ['另外怀疑过皮带打滑，换了新的也一样，这个猜想就撤了。', 'finding', 'ruledOut'],
    ['The belt was mounted inside out on Monday.', 'cause', 'cause'],
  ])('%s: %s → %s', (text, role, expected) => {
    expect(told(text, role)).toBe(expected)
  })
})
