/** The one place that reads and writes YAML front matter. Only for article files, never for mail. */
import type { Document, LineCounter } from 'yaml'
import { frontMatterSchema } from '../../model/article.ts'
import type { FrontMatter } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import { readPlainYaml, writePlainYaml } from './plain-yaml.ts'
import { withLineEndsOf } from './splice.ts'
import { loadMatter, loadYaml } from './yaml-libraries.ts'

export type FrontMatterReading =
  /** `bodyStart`: offset into the text, just behind the closing line. */
  { readonly frontMatter: FrontMatter; readonly bodyStart: number } | { readonly findings: readonly Finding[] }

/**
 * Reads the front matter at the head of an article's text. Every scalar stays the string that stands there (`1.10`,
 * `2020-03-26`); nothing but YAML is accepted, aliases and tags included; faults come back with file and line.
 */
export function parseFrontMatter(text: string, file: string): FrontMatterReading {
  const plain = parsePlain(text)
  if (plain !== null) return plain
  const cut = cutFrontMatter(text)
  if (cut === null) {
    return {
      findings: [
        finding(file, 1, 'missing-front-matter', 'The file does not start with a `---` block that a line `---` ends.'),
      ],
    }
  }
  const { document, lines } = cut
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) {
    const line = lines.linePos(fault.pos[0]).line + 1
    return {
      findings: [finding(file, line, 'broken-front-matter', `The front matter is not valid YAML (${fault.code}).`)],
    }
  }
  const parsed = frontMatterSchema.safeParse(plainValue(document))
  if (parsed.success) return { frontMatter: parsed.data, bodyStart: cut.bodyStart }
  const faults = parsed.error.issues.map((issue) => {
    const key =
      issue.path.length > 0 ? issue.path.map(String) : issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    return finding(
      file,
      lineOfKey(document, lines, key),
      'invalid-front-matter',
      `${key.join('.') || 'Front matter'}: ${issue.message}.`,
    )
  })
  return { findings: faults }
}

/** A head that stands as `renderFrontMatter` leaves it, and is right; `null` for any other, which has to be looked at closely. */
function parsePlain(text: string): FrontMatterReading | null {
  const end = text.indexOf('\n---', 3)
  if (!text.startsWith('---\n') || !text.startsWith('\n---\n', end)) return null
  const parsed = frontMatterSchema.safeParse(readPlainYaml(text.slice(4, end)))
  return parsed.success ? { frontMatter: parsed.data, bodyStart: end + 5 } : null
}

/** Front matter as a block between `---` lines, keys in the order of the schema, texts in double quotes. */
export function renderFrontMatter(frontMatter: FrontMatter): string {
  const ordered = inOrder(frontMatter)
  const block = writePlainYaml(ordered, (key) => textKeys.has(key)) ?? blockOf(ordered)
  return `---\n${block}---\n`
}

/**
 * Changes single keys in the front matter of an article's text; all else stays as a person left it: comments, order,
 * a hand-written body to the byte. `undefined` takes a key out. The text must be one that `parseFrontMatter` accepts.
 */
export function updateFrontMatter(
  text: string,
  changes: { readonly [Key in keyof FrontMatter]?: FrontMatter[Key] | undefined },
): string {
  const cut = cutFrontMatter(text)
  if (cut === null) throw new TypeError('Only a parsed article can be updated.')
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) cut.document.delete(key)
    else cut.document.set(key, styled(cut.document, key, value))
  }
  const block = `---\n${cut.document.toString(layout)}---\n`
  const byteOrderMark = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  return byteOrderMark + withLineEndsOf(text, block) + text.slice(cut.bodyStart)
}

/** Lines are never wrapped: a diff of an article shows what changed and nothing else. */
const layout = { lineWidth: 0 } as const

interface Cut {
  readonly document: Document.Parsed
  readonly lines: LineCounter
  readonly bodyStart: number
}

function cutFrontMatter(text: string): Cut | null {
  const byteOrderMark = text.startsWith('\uFEFF') ? 1 : 0
  // gray-matter runs what stands behind the dashes (`---js`) and takes an open block to the end: neither gets there.
  if (!/^---\r?\n/u.test(text.slice(byteOrderMark, byteOrderMark + 5))) return null
  const { LineCounter: Lines, parseDocument } = loadYaml()
  const lines = new Lines()
  let document: Document.Parsed | null = null
  // Options, even unused ones, keep gray-matter from its cache, which answers a second parse of a broken file with {}.
  const file = loadMatter()(text.slice(byteOrderMark), {
    engines: {
      yaml: (block: string) => {
        document = parseDocument(block.replace(/^\r?\n|\r$/gu, ''), {
          schema: 'failsafe',
          lineCounter: lines,
          prettyErrors: false,
          uniqueKeys: true,
        })
        return {}
      },
      json: refuse,
      javascript: refuse,
    },
  })
  document ??= parseDocument('', { schema: 'failsafe', lineCounter: lines })
  const closing = /^\n---[ \t]*(?:\r?\n|$)/u.exec(text.slice(byteOrderMark + 3 + file.matter.length))
  if (closing === null) return null
  return { document, lines, bodyStart: byteOrderMark + 3 + file.matter.length + closing[0].length }
}

function refuse(): never {
  throw new TypeError('Front matter is YAML.')
}

/** Aliases are refused: small files that unfold into huge ones are made of them. */
function plainValue(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 })
  } catch {
    return null
  }
}

function lineOfKey(document: Document.Parsed, lines: LineCounter, path: readonly string[]): number {
  for (let length = path.length; length > 0; length--) {
    const keys = path.slice(0, length).map((part) => (/^\d+$/u.test(part) ? Number(part) : part))
    const node = document.getIn(keys, true)
    if (loadYaml().isScalar(node) && node.range) return lines.linePos(node.range[0]).line + 1
  }
  return 1
}

/** Keys whose values are a writer's words. All others are plain: dates, states, fingerprints. */
const textKeys: ReadonlySet<string> = new Set(['title', 'summary', 'products', 'environment', 'identifiers', 'cases'])

function inOrder(frontMatter: FrontMatter): FrontMatter {
  const entries = Object.keys(frontMatterSchema.shape).map((key) => [key, Reflect.get(frontMatter, key)] as const)
  return frontMatterSchema.parse(Object.fromEntries(entries.filter(([, value]) => value !== undefined)))
}

/** Written by YAML itself, which takes ten times as long. */
function blockOf(frontMatter: FrontMatter): string {
  const { Document: YamlDocument } = loadYaml()
  const document = new YamlDocument(frontMatter)
  quoteTexts(document)
  return document.toString(layout)
}

function quoteTexts(document: Document): void {
  const { isScalar, visit } = loadYaml()
  visit(document, {
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || !textKeys.has(String(pair.key.value))) return visit.SKIP
      quote(pair.value)
      return visit.SKIP
    },
  })
}

function styled(document: Document, key: string, value: unknown): unknown {
  const { stringify, visit } = loadYaml()
  const node = document.createNode(value)
  if (textKeys.has(key)) quote(node)
  // The document was read without types, so it does not know what another program would take for a number.
  visit(node, { Scalar: (_, scalar) => void (stringify(scalar.value).startsWith('"') && quote(scalar)) })
  return node
}

function quote(node: unknown): void {
  const { isScalar, isSeq } = loadYaml()
  if (isScalar(node)) node.type = 'QUOTE_DOUBLE'
  else if (isSeq(node)) for (const item of node.items) quote(item)
}

function finding(file: string, line: number, rule: string, message: string): Finding {
  return {
    rule: `write/${rule}`,
    severity: 'error',
    file,
    line,
    message,
    hint: 'Correct the block at the top of the file; the README lists its keys.',
  }
}
