/** Lists for readers of either language: what customers are shown first should be something that they can read. */
import type { SiteEntry } from '../model/site.ts'
import type { Wording } from './words.ts'

export interface EntryForReaders extends SiteEntry {
  /** The interface language that it stands in the list for; absent for both. */
  readonly onlyFor?: keyof Wording
}

/**
 * What each reader's first `count` entries are, articles in the language of the interface before the others: all of them once,
 * in the order of the list. The page shows of them what belongs to the reader's language.
 */
export function firstForReaders(entries: readonly SiteEntry[], count: number): readonly EntryForReaders[] {
  const zh = new Set(firstFor('zh', entries, count))
  const en = new Set(firstFor('en', entries, count))
  return entries.flatMap((entry) => {
    const isForBoth = zh.has(entry) && en.has(entry)
    if (isForBoth) return [entry]
    if (zh.has(entry)) return [{ ...entry, onlyFor: 'zh' as const }]
    return en.has(entry) ? [{ ...entry, onlyFor: 'en' as const }] : []
  })
}

function firstFor(language: keyof Wording, entries: readonly SiteEntry[], count: number): readonly SiteEntry[] {
  const own = entries.filter((entry) => isIn(language, entry)).slice(0, count)
  const others = entries.filter((entry) => !isIn(language, entry)).slice(0, count - own.length)
  return [...own, ...others]
}

function isIn(language: keyof Wording, entry: SiteEntry): boolean {
  return entry.language.toLowerCase().split('-')[0] === language
}
