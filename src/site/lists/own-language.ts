/** Lists for readers of either language: what customers are shown first should be something that they can read. */
import type { SiteEntry } from '../../model/site.ts'
import type { Wording } from '../words/words.ts'

export interface EntryForReaders extends SiteEntry {
  /** The interface language that it stands in the list for; absent for both. */
  readonly onlyFor?: keyof Wording
  /** It stands further up for readers of the other language: not to be shown where no script tells who reads. */
  readonly isAgain?: true
}

/**
 * The first `count` entries of a list as each reader sees them: those in the language of the interface, then those in the other
 * one, then the rest, each in the order of the list. It is one list of which the page shows what belongs to the reader's language, so that
 * English articles stand in it both before the Chinese ones and behind them.
 */
export function firstForReaders(entries: readonly SiteEntry[], count: number): readonly EntryForReaders[] {
  const { en, zh, other } = firstByLanguage(entries, count)
  const forEn = new Set([...en, ...zh, ...other].slice(0, count))
  const forZh = new Set([...zh, ...en, ...other].slice(0, count))
  const marked = (entry: SiteEntry): readonly EntryForReaders[] => {
    if (forEn.has(entry) && forZh.has(entry)) return [entry]
    return [...onlyFor('en', forEn, entry), ...onlyFor('zh', forZh, entry)]
  }
  if (zh.length === 0) return [...en, ...other].flatMap(marked)
  return [
    ...en.flatMap((entry) => onlyFor('en', forEn, entry)),
    ...zh.flatMap(marked),
    ...en.flatMap((entry) =>
      onlyFor('zh', forZh, entry).map((again) => (forEn.has(entry) ? { ...again, isAgain: true as const } : again)),
    ),
    ...other.flatMap(marked),
  ]
}

/** The first of each language; no reader is shown more of one. */
function firstByLanguage(entries: readonly SiteEntry[], count: number) {
  const first: Record<keyof Wording | 'other', SiteEntry[]> = { en: [], zh: [], other: [] }
  for (const entry of entries) {
    const ofLanguage = first[languageOf(entry)]
    if (ofLanguage.length < count) ofLanguage.push(entry)
  }
  return first
}

function onlyFor(language: keyof Wording, shown: ReadonlySet<SiteEntry>, entry: SiteEntry): readonly EntryForReaders[] {
  return shown.has(entry) ? [{ ...entry, onlyFor: language }] : []
}

function languageOf({ language }: SiteEntry): keyof Wording | 'other' {
  if (/^en(?:-|$)/iu.test(language)) return 'en'
  return /^zh(?:-|$)/iu.test(language) ? 'zh' : 'other'
}

/** Classes by which the page shows an entry to its readers. */
export function classesFor({ onlyFor: language, isAgain }: EntryForReaders): readonly (string | undefined)[] {
  return [language, isAgain && 'again']
}
