/** Traditional characters for the search: which of them a site needs to know as simplified ones. */
import { Converter } from 'opencc-js/t2cn'
import type { StoredTerm } from '../../../model/term-shard.ts'

/** The ideographs of everyday text, U+4E00 to U+9FFF (Unicode block "CJK Unified Ideographs"). */
const firstIdeograph = 0x4e_00
const lastIdeograph = 0x9f_ff

/**
 * Traditional characters and the simplified ones that the index knows them as (OpenCC's tables), one for one. The tables
 * are large and stay at home: a site gets the characters that its articles can be found by.
 */
export function simplifiedCharacters(): ReadonlyMap<string, string> {
  known ??= lookUpCharacters()
  return known
}

let known: ReadonlyMap<string, string> | null = null

function lookUpCharacters(): ReadonlyMap<string, string> {
  const characters = Array.from({ length: lastIdeograph - firstIdeograph + 1 }, (_, at) =>
    String.fromCharCode(firstIdeograph + at),
  )
  // All at once, a line each: asked for one by one they take four times as long.
  const lines = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n')
  const pairs = new Map<string, string>()
  for (const [at, traditional] of characters.entries()) {
    const simplified = lines[at] ?? ''
    if (simplified !== traditional && simplified.length === 1) pairs.set(traditional, simplified)
  }
  return pairs
}

/** Gathers the ideographs that articles can be found by, while the terms pass by on their way into shards. */
export function collectCharacters(): {
  readonly watch: (entries: Iterable<StoredTerm>) => Iterable<StoredTerm>
  /** Traditional and simplified character, alternately, of those that passed by. */
  readonly withTraditional: () => string
} {
  const characters = new Set<string>()
  return {
    *watch(entries) {
      for (const entry of entries) {
        if (entry.term >= firstCharacter) for (const character of entry.term) characters.add(character)
        yield entry
      }
    },
    withTraditional: () =>
      [...simplifiedCharacters()]
        .filter(([, simplified]) => characters.has(simplified))
        .flat()
        .join(''),
  }
}

const firstCharacter = String.fromCharCode(firstIdeograph)
