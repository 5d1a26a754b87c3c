import { mostTellingFirst } from './choose-terms.ts'
import { readQuery } from './query-terms.ts'

/**
 * A query that fits into an address: servers refuse addresses of more than some thousand characters, and a pasted log is
 * longer. Of such a one the terms stay that a search would look up.
 */
export function condenseQuery(query: string): string {
  if (query.length <= longestAsIs) {
    return query
  }
  const terms = mostTellingFirst(query, readQuery(query, new Map()))
  const codes = terms.filter(({ code }) => code !== null)
  const tokens = terms.filter(({ code, kind }) => code === null && kind === 'token')
  const others = terms.filter(({ code, kind }) => code === null && kind !== 'token')
  let condensed = ''
  for (const { code, words: bare } of [...codes, ...tokens, ...others]) {
    const words = code?.words ?? bare
    if (condensed.length + words.length < longestCondensed && !condensed.includes(words)) {
      condensed += condensed === '' ? words : ` ${words}`
    }
  }
  return condensed === '' ? query.slice(0, longestCondensed) : condensed
}

/** Characters; each Chinese one takes nine in an address, and the smallest limit in use is 8,192 bytes for all of a request's head. */
const longestAsIs = 600
const longestCondensed = 500
