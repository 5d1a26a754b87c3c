/** What machines read of an article's page: schema.org's TechArticle and BreadcrumbList. */
import type { SiteArticle, SiteIndex } from '../../model/site.ts'
import { absoluteAddress, articlePath, paths } from '../addresses/addresses.ts'

/** JSON-LD as it may stand inside a script element: no `<` in it can end the element. */
export function structuredData(index: SiteIndex, article: SiteArticle, productPath: string): string {
  const address = absoluteAddress(index, articlePath(article.slug))
  const [product] = article.products
  const steps = [
    { name: index.title, item: absoluteAddress(index, paths.home) },
    ...(product === undefined ? [] : [{ name: product, item: absoluteAddress(index, productPath) }]),
    { name: article.title, item: address },
  ]
  const graph = [
    {
      '@type': 'TechArticle',
      headline: article.title,
      description: article.summary,
      inLanguage: article.language,
      url: address,
      ...(article.updated === null ? {} : { dateModified: article.updated }),
      about: article.products.map((name) => ({ '@type': 'SoftwareApplication', name })),
      keywords: article.identifiers,
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map(({ name, item }, at) => ({ '@type': 'ListItem', position: at + 1, name, item })),
    },
  ]
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c')
}
