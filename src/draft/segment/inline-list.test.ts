import { expect, test } from 'vitest'
import { cutInlineLists } from './inline-list.ts'
import { readLines } from './line.ts'

const cases: readonly (readonly [what: string, body: string, cut: readonly string[]])[] = [
  ['numbers behind a colon', '步骤：1、停止；2、删除；3、重启。', ['步骤：', '1、停止；', '2、删除；', '3、重启。']],
  ['numbers from the start of the line', '1. Stop it. 2. Start it.', ['1. Stop it.', '2. Start it.']],
  ['letters in brackets', 'Please (a) stop it, (b) start it', ['Please', '(a) stop it,', '(b) start it']],
  ['numbers in circles', '请①停止服务②启动服务', ['请', '①停止服务', '②启动服务']],
  ['Chinese numbers', '处理：一、停止。二、启动。', ['处理：', '一、停止。', '二、启动。']],
  ['one number alone is no list', 'See item 1. Then stop.', ['See item 1. Then stop.']],
  ['numbers that do not count up', '还有 1、3、5 号线', ['还有 1、3、5 号线']],
  ['versions', 'From 1.4.2 to 2.4.2', ['From 1.4.2 to 2.4.2']],
  ['code', '~~~\n1) a b 2) c d\n~~~', ['~~~', '1) a b 2) c d', '~~~']],
  ['numbers that go on below', 'What to do: 1. Stop it.\n2. Start it.', ['What to do:', '1. Stop it.', '2. Start it.']],
  ['dots that go on below', '怎么办? - 停止服务\n- 启动服务', ['怎么办?', '- 停止服务', '- 启动服务']],
  ['a first number that nothing follows', 'See here: 1. Stop it.\nThanks', ['See here: 1. Stop it.', 'Thanks']],
  ['a dash in a sentence', 'It is so: - 5 degrees\nand cold', ['It is so: - 5 degrees', 'and cold']],
  ['a log', '2031-05-06 10:00:01 INFO 1) a b 2) c d', ['2031-05-06 10:00:01 INFO 1) a b 2) c d']],
]

test.each(cases)('%s', (_, body, cut) => {
  const lines = cutInlineLists(readLines(body))
  expect(lines.map(({ text }) => text)).toEqual(cut)
  for (const { text, start } of lines) expect(body.slice(start, start + text.length)).toBe(text)
})
