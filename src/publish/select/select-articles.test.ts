import { expect, test } from 'vitest'
import { articleStates, audiences } from '../../model/article.ts'
import { article } from '../fixtures/knowledge-base.ts'
import { selectArticles } from './select-articles.ts'

const all = articleStates.flatMap((state) =>
  audiences.map((audience) => article(`${state} ${audience}`, { state, audience }, '')),
)

test('customers see what was approved and released, and nothing else', () => {
  expect(selectArticles(all, 'public').map(({ slug }) => slug)).toEqual(['validated public'])
})

test('the help desk sees everything, archived articles too', () => {
  expect(selectArticles(all, 'internal')).toEqual(all)
})
