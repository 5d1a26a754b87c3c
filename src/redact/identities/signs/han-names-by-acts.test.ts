import { expect, it } from 'vitest'
import { actingHanNames } from './han-names-by-acts.ts'

it.each<[string, readonly string[]]>([
  ['另外柚子说她上个月见过。', ['柚子']],
  ['日志发我，柚子会跟进，她的分机 8021。', ['柚子']],
  ['汤包昨天请假没开机。', ['汤包']],
  ['责编桑果和美编大橙都试过。', ['桑果', '大橙']],
  ['是青冈的业务小栗给的工具。', ['小栗']],
])('%s', (text, names) => {
  expect(actingHanNames(text)).toStrictEqual(names)
})

it.each([
  '系统说他没有权限，老师说他们改过，人家说他们订的，医生说她的系统好的',
  '打印机昨天休息时坏了，全员周一休息，大家今天出差',
  '前台系统反馈慢，业务系统和财务系统都试过，客服热线打电话，编辑页面看过',
  '技术部会跟进，他的意见是重启',
])('finds none in %s', (text) => {
  expect(actingHanNames(text)).toStrictEqual([])
})
