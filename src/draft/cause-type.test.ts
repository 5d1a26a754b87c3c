import { describe, expect, test } from 'vitest'
import { causeTypeOf, hintedCauseType, namesDefect } from './cause-type.ts'

describe('causeTypeOf', () => {
  test.each([
    ['The intermediate certificate of the kiln gateway, valid for two years, ran out on Sunday.', 'configuration'],
    ['The firewall of the east wing drops everything but port 443.', 'network'],
    ['Both batteries are worn after 500 cycles.', 'hardware'],
    ['水泵停转，水温一直往上走。', 'hardware'],
    ['The pool of the guest network is exhausted by noon.', 'configuration'],
    ['新买的网关地址不在白名单里。', 'configuration'],
    ['看板的数据源指向了备用库。', 'configuration'],
    ['新内核要求 OpenGL 4，旧显卡最高支持 OpenGL 3。', 'compatibility'],
    ['这个错是由 5.2 版本引入的：超过一百行就截断。', 'defect'],
    ['The transceiver in the roof switch is dirty and loses every tenth frame.', 'hardware'],
    ['With more than 40 recipes the editor writes past the end of its list.', 'defect'],
    ['The scale can only speak TLS 1.0, which the provider no longer accepts.', 'compatibility'],
    ['This is how the booking module is meant to work, nothing is broken.', 'policy'],
    ['The cleaner had unplugged the controller for the vacuum.', 'usage'],
    ['The antivirus on the till locks the receipt file for a second.', 'third-party'],
    ['It was company code 4711 that was chosen.', 'unknown'],
    ['打印服务器上的端口仍然指向旧地址，没人更新。', 'configuration'],
    ['解析器把新增的空行当成了错误行，于是误报失败。', 'defect'],
    ['三号光模块接头松动，误码一直在涨。', 'hardware'],
    ['出口防火墙把空闲会话五分钟就重置了。', 'network'],
    ['新加的两百台交换机有一半团体字填错。', 'configuration'],
    ['终端加固策略停用了智能卡服务。', 'policy'],
    ['网银代理员出差了。', 'unknown'],
    ['启动脚本没有签名，被上周下发的终端策略拦截。', 'policy'],
    ['The macro is blocked by your office policy.', 'policy'],
    ['The delay of the vents was entered as 30 hours instead of 3 minutes.', 'configuration'],
    ['It is a regression of 7.3.', 'defect'],
    ['这是 4.1 引入的缺陷。', 'defect'],
  ])('%s → %s', (cause, type) => {
    expect(causeTypeOf(cause)).toBe(type)
  })

  test('a remedy may call it a fault of the product', () => {
    expect(namesDefect('It is a known defect of 6.1, fixed in 6.1.3.')).toBe(true)
    expect(namesDefect('Open kiln.yaml and set the limit to 40.')).toBe(false)
  })
})

test.each([
  ['usage', 'Somebody put the paper into the wrong tray.'],
  ['usage', '两张卡拿错了，对不上号。'],
  ['hardware', 'The lens was covered with dust.'],
  ['hardware', '压纸轮磨平了，纸走不动。'],
  ['configuration', 'The badge was still registered under the former flat.'],
  ['configuration', '终端还指着旧主机取数。'],
  ['usage', 'The night shift had selected the wrong recipe.'],
  ['usage', '值班员误将备用泵的阀门当成主阀。'],
  ['hardware', 'The seal of the dosing valve was worn out.'],
  ['hardware', '称重台的探针歪了，一直压不到位。'],
  ['defect', 'The export leaks a little with each slice.'],
  ['defect', '退货单的积分扣两遍。'],
  ['policy', 'The kiosk is hardened on purpose.'],
  ['policy', '机房不连外网是刻意的，保密要求如此。'],
  ['configuration', 'The calendar of the kiln does not include the public holidays.'],
  ['configuration', '新班次没有加进排班日历，日历上周就过期了。'],
  ['third-party', 'The electrician had turned the phases round, on their side nobody noted it.'],
  ['third-party', '物业昨晚把弱电间的线割接到了别的楼层。'],
  ['compatibility', 'The new terminal demands signing, the old scale offers none.'],
  ['compatibility', '旧版秤只认纯文字，不懂带格式的条码。'],
  ['hardware', 'The horn is wired to output 4, the panel drives output 3.'],
  ['hardware', '三号柜总功率 900，两台风机一起转就掉电。'],
  ['configuration', 'The scanner still asks for the former queue.'],
  ['configuration', '读头里写的还是春天的批号。'],
  ['defect', 'The routine opens a handle per page and only lets go at midnight.'],
  ['unknown', 'It happens now and then.'],
])('everyday words hint at %s: %s', (type, text) => {
  expect(causeTypeOf(text)).toBe('unknown')
  expect(hintedCauseType(text)).toBe(type)
})
