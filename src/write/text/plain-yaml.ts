/**
 * YAML in the narrow layout in which this program writes front matter: block maps and lists, two blanks a level, texts in
 * double quotes as JSON has them, plain words. A fraction of the work that all of YAML takes, for files that nobody wrote
 * by hand; everything else is for a real parser.
 */

/** A value without types: every scalar is the string that stands there. */
export type PlainYaml = string | readonly PlainYaml[] | { readonly [key: string]: PlainYaml }

/** The map that a block holds; `null` where a line of it is not of this layout, though it may be YAML. */
export function readPlainYaml(block: string): PlainYaml | null {
  const lines = block.split('\n')
  const [value, next] = readMap(lines, 0, '')
  return next === lines.length ? value : null
}

type Read = readonly [value: PlainYaml | null, next: number]

const nothing: Read = [null, -1]

// Example: `title: "Mail waits"`, `products:`, `  m1: 0a6465125c8d7ce4`, `  Root cause: d9b11608626206fd`, `  症状: 0a6465125c8d7ce4`
const keySource = '\\p{L}[\\p{L}\\p{N}_-]{0,60}(?: [\\p{L}\\p{N}_-]{1,60}){0,12}'
const entryLine = new RegExp(`^( *)(${keySource}):(?: (\\S.*))?$`, 'u')
// Example: `  - "Windows"`
const itemLine = /^( *)- (\S.*)$/u

function readMap(lines: readonly string[], start: number, indent: string): Read {
  const map = new Map<string, PlainYaml>()
  let at = start
  while (at < lines.length) {
    const [, before, key = '', text] = entryLine.exec(lines[at] ?? '') ?? []
    if (before !== indent) break
    const [value, next] = text === undefined ? readBelow(lines, at + 1, `${indent}  `) : [readScalar(text), at + 1]
    if (value === null || map.has(key)) return nothing
    map.set(key, value)
    at = next
  }
  return at === start ? nothing : [Object.fromEntries(map), at]
}

function readBelow(lines: readonly string[], start: number, indent: string): Read {
  const items: PlainYaml[] = []
  let at = start
  for (; at < lines.length; at += 1) {
    const [, before, text = ''] = itemLine.exec(lines[at] ?? '') ?? []
    if (before !== indent) break
    const value = readScalar(text)
    if (value === null) return nothing
    items.push(value)
  }
  return items.length > 0 ? [items, at] : readMap(lines, start, indent)
}

function readScalar(text: string): PlainYaml | null {
  if (text === '[]') return []
  if (text === '{}') return {}
  if (text.startsWith('"')) return readQuoted(text)
  return plainWord.test(text) ? text : null
}

// Example: `zh-CN`, `2024-05-12`, `d9b11608626206fd`
const plainWord = /^[A-Za-z0-9][A-Za-z0-9._-]*$/u

/** What JSON knows to escape, YAML unescapes alike. */
function readQuoted(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

/** A map as it is to be written; what is `undefined` is left out. */
interface PlainMap {
  readonly [key: string]: string | readonly string[] | PlainMap | undefined
}

/**
 * The block that YAML makes of a map: texts, alone and in lists, under those of its own keys that `isText` says in double quotes, all else
 * in plain words. `null` where something in it takes more thought than this layout knows.
 */
export function writePlainYaml(map: PlainMap, isText: (key: string) => boolean, indent = ''): string | null {
  let block = ''
  for (const [key, value] of Object.entries(map)) {
    if (value === undefined) continue
    const write = isText(key) ? writeQuoted : writeWord
    const written =
      typeof value === 'string'
        ? after(' ', write(value))
        : isList(value)
          ? writeItems(value.map(write), indent)
          : writeBelow(value, indent)
    if (written === null || !plainKey.test(key) || reserved.test(key)) return null
    block += `${indent}${key}:${written}`
  }
  return block
}

function isList(value: readonly string[] | PlainMap): value is readonly string[] {
  return Array.isArray(value)
}

function writeItems(items: readonly (string | null)[], indent: string): string | null {
  if (items.length === 0) return ' []\n'
  return items.includes(null) ? null : `\n${items.map((item) => after(`${indent}  - `, item)).join('')}`
}

function writeBelow(map: PlainMap, indent: string): string | null {
  const below = writePlainYaml(map, () => false, `${indent}  `)
  if (below === '') return ' {}\n'
  return below === null ? null : `\n${below}`
}

function after(before: string, written: string | null): string | null {
  return written === null ? null : `${before}${written}\n`
}

/** Where JSON escapes more than quotes and backslashes, YAML has ways of its own. */
function writeQuoted(text: string): string | null {
  const quoted = JSON.stringify(text)
  return /\\[^"\\]/u.test(quoted.replaceAll('\\\\', '')) || unseen.test(text) ? null : quoted
}

function writeWord(text: string): string | null {
  return (safeWord.test(text) && !reserved.test(text)) || safeDigits.test(text) ? text : null
}

// What YAML shows in signs of its own: U+0085, U+00A0, U+2028
const unseen = /[\u007F-\u00A0\u2028\u2029\uFEFF]|\p{Cs}/u
// Example: `zh-CN`, `not-validated`, `rules`
const safeWord = /^[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*$/u
// Example: `2024-05-12`, `7ac861df22a9518d`; `12345678901234e5` would be read as a number
const safeDigits = /^(?:\d{4}-\d{2}-\d{2}|(?=[0-9a-f]*[a-df])[0-9a-f]{16})$/u
const plainKey = new RegExp(`^${keySource}$`, 'u')
const reserved = /^(?:true|false|null|yes|no|on|off|y|n)$/iu
