/** Gives each audience the pages that are its own: the other's are not part of the program at all. */
import type { AstroIntegration } from 'astro'
import type { Audience } from '../../model/article.ts'

interface Page {
  readonly pattern: string
  readonly file: string
}

const pages: Readonly<Record<Audience, readonly Page[]>> = {
  internal: [
    { pattern: '/learn', file: '../internal/learn.astro' },
    { pattern: '/learn/[product]', file: '../internal/practise.astro' },
    { pattern: '/glossary', file: '../internal/glossary.astro' },
    { pattern: '/insights', file: '../internal/insights.astro' },
    { pattern: '/insights/[period]/[...page]', file: '../internal/period.astro' },
    { pattern: '/articles/[slug]/history', file: '../internal/history.astro' },
  ],
  public: [
    { pattern: '/faq', file: '../customers/faq.astro' },
    { pattern: '/faq/[product]', file: '../customers/product-faq.astro' },
  ],
}

/** The pages of one audience, as an integration of Astro's. */
export function audiencePages(audience: Audience): AstroIntegration {
  return {
    name: 'casebook-audience-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const { pattern, file } of pages[audience]) {
          injectRoute({ pattern, entrypoint: new URL(file, import.meta.url), prerender: false })
        }
      },
    },
  }
}
