import { expect, test } from 'vitest'
import { withoutOpeningRemark } from './opening-remarks.ts'

test.each([
  ['Forgot to say, it began with the new scanner.', 'it began with the new scanner.'],
  ['Oh, by the way, the second till does it too.', 'the second till does it too.'],
  ['OK - the certificate had run out', 'the certificate had run out'],
  ['Good news: the belt runs since noon.', 'the belt runs since noon.'],
  ['No, 4711 comes when the belt has stopped.', '4711 comes when the belt has stopped.'],
  ['True, the valve is off the list.', 'the valve is off the list.'],
  ['So it’s the relay of the second gate.', 'it’s the relay of the second gate.'],
  ['So, with 8.4 it stopped.', 'with 8.4 it stopped.'],
  ['so AD itself replicates.', 'AD itself replicates.'],
  ['是的，三号门也一样打不开。', '三号门也一样打不开。'],
  ['对了，二楼的收银机也有这个问题。', '二楼的收银机也有这个问题。'],
  ['嗯，补充一下：换过网线之后还是一样。', '换过网线之后还是一样。'],
])('%s', (text, expected) => {
  expect(withoutOpeningRemark(text)).toBe(expected)
})

test.each([
  'Right click on the tray icon.',
  'Well known ports are blocked.',
  'Sorry, no.',
  'No, only Mondays.',
  'So far nobody has complained again.',
  'OK: 200',
  '好多打印机都离线了。',
  '对了三遍密码还是不行。',
  '补充装订针以后正常了。',
])('%s stays as it is', (text) => {
  expect(withoutOpeningRemark(text)).toBe(text)
})
