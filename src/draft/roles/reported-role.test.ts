import { describe, expect, test } from 'vitest'
import { reportedRole } from './reported-role.ts'
import type { Role } from './role.ts'

const told = (text: string, role: Role, strength: 1 | 2 = 2): Role =>
  reportedRole(text, { role, strength }, new Map([[role, 0.7]])).role

test('what leads to a button is a remedy where that is likely enough', () => {
  const likely = new Map<Role, number>([
    ['administration', 0.6],
    ['resolution', 0.35],
  ])
  const text = 'To see the lamp, tick View > Lamps.'
  expect(reportedRole(text, { role: 'administration', strength: 2 }, likely).role).toBe('resolution')
})

describe('what an agent reports', () => {
  test.each<[string, Role, Role]>([
    ['With an exception for the oven service nothing changed.', 'cause', 'ruledOut'],
    ['关掉烤炉服务之后没有变化。', 'cause', 'ruledOut'],
    ['Such an alarm usually comes up when the belt is worn.', 'cause', 'hypothesis'],
    ['这类报警一般是皮带磨损造成的。', 'cause', 'hypothesis'],
    ['We have not been able to identify the cause.', 'cause', 'finding'],
    ['目前还说不清为什么会停。', 'cause', 'finding'],
    ['装 5.2.1 版的那台烤炉可以正常点火。', 'cause', 'finding'],
    ['The oven with release 5.2.1 works fine.', 'cause', 'finding'],
    ['同时告诉我烤炉是什么型号。', 'workaround', 'administration'],
    ['Also tell me which release the oven runs.', 'environment', 'administration'],
    ['In the meantime I have set the oven to manual.', 'hypothesis', 'workaround'],
    ['To see the lamp, tick View > Lamps.', 'administration', 'administration'],
    ['Has the oven licence run out by any chance?', 'administration', 'hypothesis'],
    ['会不会是证书过期了？', 'administration', 'hypothesis'],
    ['How many ovens are there?', 'administration', 'administration'],
    ['也看了是不是数据库死锁，没有阻塞，不是锁的问题。', 'hypothesis', 'ruledOut'],
    ['To have bread tonight, please switch the oven to manual.', 'attempted', 'workaround'],
    ['另外怀疑过皮带打滑，换了新的也一样，这个猜想就撤了。', 'finding', 'ruledOut'],
    ['I wondered about the steam pipe, but it is cold by then, so I have dropped that idea.', 'hypothesis', 'ruledOut'],
    ['Confirmed in the bakery: the tray is wider than the oven reports.', 'finding', 'cause'],
    ['经研发确认：烤盘比程序里登记的宽两厘米。', 'finding', 'cause'],
    ['Confirmed on site: the belt is fine.', 'finding', 'finding'],
    ['The maker of the oven has acknowledged it but names no date.', 'cause', 'finding'],
    ['厂家已承认这个问题，修复时间未定。', 'resolution', 'finding'],
    ['The timer of oven 3 is set to 30 hours instead of 3 minutes.', 'finding', 'cause'],
    ['三号炉的定时设成了 30 小时，应该是 3 分钟。', 'finding', 'cause'],
    ["If you'd rather have one recipe for all ovens, open Recipes > Groups and tick them.", 'attempted', 'resolution'],
    ['如果希望几台炉子用同一个配方，请在“配方”里勾选“共用”。', 'attempted', 'resolution'],
    ['If you want to be sure, open the door and look at the lamp.', 'attempted', 'attempted'],
    ['The belt was mounted inside out on Monday.', 'cause', 'cause'],
  ])('%s: %s → %s', (text, role, expected) => {
    expect(told(text, role)).toBe(expected)
  })
})
