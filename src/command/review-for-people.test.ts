import { expect, test } from 'vitest'
import { reviewForPeople } from './review-for-people.ts'

const draft = {
  slug: 'slow-print',
  title: 'Slow print',
  state: 'not-validated',
  cases: 1,
  hasResolution: true,
  findings: 0,
  model: null,
}
const nothingChecked = { articles: [], beside: [], evidence: new Map() }
const nothing = { drafts: [], proposals: [], links: [] }

test('drafts are listed with what to type about them', () => {
  const text = reviewForPeople({ ...nothing, drafts: [draft] }, nothingChecked, 0, 'desk')
  expect(text).toContain('1 draft waits for approval:\n  slow-print\n    Slow print (1 case, not-validated)\n')
  expect(text).toMatch(/approve SLUG \[--audience public\] --content desk$/mu)
})

test('a draft without a resolution says so, as it is not to be approved', () => {
  const open = { ...draft, state: 'work-in-progress', cases: 2, hasResolution: false, findings: 1 }
  const text = reviewForPeople({ ...nothing, drafts: [open] }, nothingChecked, 1, 'desk')
  expect(text).toContain('Slow print (2 cases, work-in-progress, no resolution yet, 1 finding)\n')
})

test('kinds of things of which none waits are named in one line', () => {
  const text = reviewForPeople({ ...nothing, drafts: [draft] }, nothingChecked, 2, 'content')
  expect(text).toContain('\nNothing else waits: no proposals, no additions from linked cases, no links to decide.\n')
  expect(text).toMatch(/^`check` has 2 findings:$/mu)
})

test('nothing at all is said in one line too', () => {
  expect(reviewForPeople(nothing, nothingChecked, 0, 'content')).toBe(
    'Nothing waits: no drafts, no proposals, no additions from linked cases, no links to decide.\n\n`check` has no findings',
  )
})
