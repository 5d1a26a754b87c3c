/** Articles that name no product are found by readers who look for products as well. */
import { expect, test } from 'vitest'
import { listedArticle, openSite } from '../fixtures/opened-site.ts'
import { learnPage, practisePageAt } from '../study/learn-page.ts'
import { listPageAt } from './paged-lists.ts'
import { productIndex } from './product-index.ts'

const homeless = listedArticle('door-stays-locked', { products: [], cases: ['HD-1', 'HD-2'] })

function labels(links: readonly { readonly label: { readonly en: string }; readonly count: number }[]) {
  return links.map(({ label, count }) => `${label.en} ${count}`)
}

test('they stand behind the products, with a list and lessons of their own', () => {
  openSite('internal', [homeless, listedArticle('sync-stops'), listedArticle('sync-waits')])
  expect(labels(productIndex().cards)).toEqual(['Field Sync 2', 'Other issues 1'])
  expect(listPageAt('/products/none/').entries).toEqual([homeless])
  expect(practisePageAt('/learn/none/').entries).toEqual([homeless])
  expect(learnPage().others.map(({ path }) => path)).toEqual(['/learn/none/'])
})

test('where no article names a product, they are all there is', () => {
  openSite('internal', [homeless])
  expect(labels(productIndex().cards)).toEqual(['All issues 1'])
  expect(learnPage().courses.map(({ first }) => first)).toEqual([[homeless]])
})

test('however many products there are, the first list of them ends with what names none; one called None has a list of its own', () => {
  const many = Array.from({ length: 300 }, (_, at) => listedArticle(`a-${at}`, { products: [`Kiln ${at}`, 'None'] }))
  openSite('public', [...many, homeless])
  const { links, hasMore } = productIndex()
  expect([labels(links).at(-1), hasMore]).toEqual(['Other issues 1', true])
  expect(listPageAt('/products/none-2/').heading.en).toBe('None')
})
