import { expect, test } from 'vitest'
import { cutCallings } from './callings.ts'

const participants = ['Ana Ruiz', '前台-小段', '段景明']

test.each([
  ['@Ana Ruiz the kiln is cold', 'the kiln is cold'],
  ['@前台-小段\u2005@段景明 炉子不热', '炉子不热'],
  ['@段景明：炉子不热', '炉子不热'],
  // Nobody of the case, part of a longer name, in the middle, nothing else
  ['@Ana the kiln is cold', '@Ana the kiln is cold'],
  ['@段景明明 炉子不热', '@段景明明 炉子不热'],
  ['炉子不热 @段景明', '炉子不热 @段景明'],
  ['@段景明', '@段景明'],
])('%j', (text, expected) => {
  expect(cutCallings(text, participants).kept).toBe(expected)
})
