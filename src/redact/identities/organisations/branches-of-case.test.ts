import { expect, it } from 'vitest'
import { branchesOfCase } from './branches-of-case.ts'

it('takes two that end alike for branches, whichever message names them', () => {
  expect(branchesOfCase(['柳湾店阿蓝那边好的，金桥店也好的。', '和禾木二店一起处理。'])).toStrictEqual([
    '柳湾店',
    '金桥店',
    '禾木二店',
  ])
  expect(branchesOfCase(['柳湾校区和金桥校区都不行'])).toStrictEqual(['柳湾校区', '金桥校区'])
})

it.each([
  ['one alone', '柳湾店不行'],
  ['two of different kinds', '柳湾店不行，金桥馆也不行'],
  ['what there is of everywhere', '各门店和旗舰店都一样，图书馆、体育馆也用，新校区和老校区，公园和家园'],
])('takes %s for none', (_, text) => {
  expect(branchesOfCase([text])).toStrictEqual([])
})
