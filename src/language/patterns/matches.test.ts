import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { everyMatch } from './every-match.ts'
import { canMatch, fewUnits, matchesOf, thoseThatCanMatch } from './matches.ts'
import { anyCapital, anyHan, neededPieces } from './needed-pieces.ts'
import { patternTree } from './pattern-tree.ts'

describe('neededPieces', () => {
  it.each<[RegExp, readonly (readonly string[])[]]>([
    [/pass ?word/giu, [['pass word', 'password']]],
    [/a\d{3}b/gu, [['a000b']]],
    [/(?:密码|口令)[^\n]{0,9}(?<value>\w+)/gu, [['密码', '口令']]],
    [/(?<=mac:)[0-9a-z]{12}/giu, [['mac:']]],
    [/x{2,}y?@\p{Lu}/gu, [['xx@', 'xxy@'], ['xx'], [anyCapital]]],
    [/\p{Script=Han}+\d/gu, [['0'], [anyHan]]],
    [/(?!no)[a-z]*(?:abc)?/gu, []],
    [
      /x(?:-?\d){3,9}\w/gu,
      [
        ['x000', 'x00-0', 'x0-00', 'x0-0-0', 'x-000', 'x-00-0', 'x-0-00', 'x-0-0-0'],
        ['000', '00-0', '0-00', '0-0-0'],
      ],
    ],
    [/one|\w+ two|three/gu, [['one', ' two', 'three']]],
    [/one|\w+/gu, []],
  ])('%s', (expression, expected) => {
    const found = neededPieces(expression, patternTree(expression)).map((choice) => [...choice].sort())
    expect(found).toStrictEqual(expected.map((choice) => [...choice].sort()))
  })
})

describe('canMatch', () => {
  it.each<[RegExp, string, boolean]>([
    [/pass ?word/giu, 'nothing here', false],
    [/pass ?word/giu, 'PASS WORD', true],
    [/\d{3}-\d{3}/gu, '12-34 51', false],
    [/\d{3}-\d{3}/gu, 'x 712-345', true],
    [/key/giu, 'a \u212Aey', true],
    [/last/giu, 'la\u017Ft', true],
    [/\p{Lu}x/gu, 'ax', false],
    [/\p{Lu}x/gu, '\u{1D400}x', true],
    [/\p{Script=Han}x/gu, '\u{20000}x', true],
    [/\p{Script=Han}x/gu, '々x', true],
  ])('%s in %j: %j', (expression, text, expected) => {
    expect(canMatch(expression, text)).toBe(expected)
  })
})

describe('matchesOf', () => {
  const expressions = [
    /(?:user|账号)[:： ]{1,2}(?<value>\w{2,9})/giu,
    /(?<=\s)1[3-9]\d{2}(?!\d)/gu,
    /^\p{Lu}\p{Ll}+(?:, |\n)(?=\w)/gmu,
    /[^\s@]+@(?:[a-z]+\.){1,3}(?:com|test)\b/giu,
    / (?=\p{Lu})|$/gu,
    /(?:a|ab)(?:b?c){2,3}|(?:账|帐)号/gu,
    /\p{Script=Han}{2}(?:公司|科技)(?=[，。]|$)/gmu,
    /(?<one>a)\k<one>\d?/giu,
    /(?<![\w\n])user\s{0,3}(?<value>\w+)/giu,
    /^(?:user|账号)$/gimu,
    /(?:\n|, )Abc, \n?/gu,
    /(?:user|b) ?abc/giu,
    /(?:[ :]?\d){4,6}\S/gu,
    /(?:[ :,;@]?\d){3,}/gu,
  ]
  const pieces = [
    'user',
    'USER',
    '账号',
    '帐号',
    ': ',
    '：',
    'abc',
    'Abc, ',
    ' 1399',
    '@',
    'x.com',
    '\n',
    '某某公司',
    '，',
    'aA1',
    '😀',
    'bcc',
    ' ',
  ]

  it('a list is narrowed to those that can match: none that does is left out', () => {
    const list = expressions.map((expression) => ({ expression }))
    expect(thoseThatCanMatch(list, '')).toBe(list)
    expect(thoseThatCanMatch(list, '\n'.repeat(fewUnits)).length).toBeLessThan(list.length)
    assert(
      property(array(constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        const kept = thoseThatCanMatch(list, text)
        const matching = list.filter(({ expression }) => everyMatch(expression, text).length > 0)
        expect(matching.filter((one) => !kept.includes(one))).toStrictEqual([])
        for (const { expression } of kept) matchesOf(expression, text)
      }),
    )
  })

  it('gives what matchAll gives, whatever the text', () => {
    // From then on they run where what they need stands; before, as they are.
    for (const expression of expressions) matchesOf(expression, '\n'.repeat(fewUnits))
    assert(
      property(array(constantFrom(...pieces), { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        for (const expression of expressions) {
          const plain = Array.from(text.matchAll(expression), (match) => [match.index, ...match])
          // What is known of a line when it is asked about again stays true.
          for (const _ of ['first', 'again'])
            expect(matchesOf(expression, text).map((match) => [match.index, ...match])).toStrictEqual(plain)
          expect(everyMatch(expression, text).map((match) => [match.index, ...match])).toStrictEqual(plain)
          const unread = new RegExp(expression)
          expect(matchesOf(unread, text).map((match) => [match.index, ...match])).toStrictEqual(plain)
        }
      }),
    )
  })
})
