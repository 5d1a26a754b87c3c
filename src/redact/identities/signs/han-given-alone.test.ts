import { expect, it } from 'vitest'
import { givenNamesAlone } from './han-given-alone.ts'

it.each<[string, readonly string[]]>([
  ['请璟雯帮忙看一下。\n\n璟雯昨天说已经重启过。', ['璟雯']],
  ['璟雯说还是不行。\n\n麻烦璟雯再试一次。', ['璟雯']],
])('%s', (text, names) => {
  expect(givenNamesAlone([text])).toStrictEqual(names)
})

it.each(['请明天帮忙看一下。明天说不定就好了。', '请先把文件发来，文件说明在附件。', '璟雯看了。'])(
  'finds none in %s',
  (text) => {
    expect(givenNamesAlone([text])).toStrictEqual([])
  },
)
