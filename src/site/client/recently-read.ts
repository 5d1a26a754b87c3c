/** The articles that the reader has opened last, kept in this browser: offered where nothing is typed yet. */
import { siteRoot } from './site-search.ts'

export interface ReadArticle {
  readonly slug: string
  readonly title: string
  /** BCP 47. */
  readonly language: string
}

const mostKept = 6
/** Both sites may stand on one host. */
const key = `casebook-read ${siteRoot.pathname}`

/** On an article's page: it comes first from now on. */
export function rememberArticle(): void {
  const { article: slug, language = '' } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  const title = document.querySelector('h1')?.textContent?.trim()
  if (slug === undefined || title === undefined) return
  const others = recentlyRead().filter((one) => one.slug !== slug)
  try {
    localStorage.setItem(key, JSON.stringify([{ slug, title, language }, ...others].slice(0, mostKept)))
  } catch {
    // Storage may be forbidden or full: then nothing is offered.
  }
}

/** Last opened first. */
export function recentlyRead(): readonly ReadArticle[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isReadArticle) : []
  } catch {
    return []
  }
}

function isReadArticle(one: unknown): one is ReadArticle {
  const { slug, title, language } = Object(one)
  return [slug, title, language].every((value) => typeof value === 'string')
}
