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
const entryLine = /^( *)(\p{L}[\p{L}\p{N}_-]{0,60}(?: [\p{L}\p{N}_-]{1,60}){0,12}):(?: (\S.*))?$/u
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
