import { expect, test } from 'vitest'
import { withBody } from '../article/parse-body.ts'
import { article } from '../fixtures/knowledge-base.ts'
import { spellProductsAlike } from './spell-products-alike.ts'

function articlesOn(...products: readonly (readonly string[])[]) {
  return products.map((some, at) => withBody(article(`article-${at}`, { products: [...some] }, 'Text.')))
}

function productsOf(articles: ReturnType<typeof spellProductsAlike>) {
  return articles.map(({ frontMatter }) => frontMatter.products)
}

test('capitals make no second product: most articles decide', () => {
  const articles = articlesOn(
    ['Harbour DB'],
    ['harbour db', 'Lantern Mail'],
    ['harbour db'],
    ['HARBOUR DB', 'harbour db'],
  )
  expect(productsOf(spellProductsAlike(articles))).toEqual([
    ['harbour db'],
    ['harbour db', 'Lantern Mail'],
    ['harbour db'],
    ['harbour db'],
  ])
})

test('where spellings are equally frequent, the order of the articles decides nothing', () => {
  const articles = articlesOn(['harbour db'], ['Harbour DB'])
  expect(productsOf(spellProductsAlike(articles))).toEqual([['Harbour DB'], ['Harbour DB']])
  expect(productsOf(spellProductsAlike(articles.toReversed()))).toEqual([['Harbour DB'], ['Harbour DB']])
})

test('an article that is spelled otherwise is another one, the rest is as it was', () => {
  const articles = articlesOn(['Harbour DB'], ['Harbour DB'], ['harbour db'])
  const spelled = spellProductsAlike(articles)
  expect(spelled.slice(0, 2)).toEqual(articles.slice(0, 2))
  expect(spelled[2]?.hash).not.toBe(articles[2]?.hash)
  expect(spelled[2]?.frontMatterHash).not.toBe(articles[2]?.frontMatterHash)
})
