/** XML of an export as the objects, lists and texts that JSON would have. */
import { xmlLibrary } from '../libraries.ts'

/** Elements inside each other; deeper ones are left out. Exports have about six. */
const maxDepth = 60

/** Deeper than this, the rest of the document is left out: what the parser keeps open costs time with its square. */
const deepest = 1_000

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (readonly [name: string, value: unknown])[]
  text: string
}

/**
 * The value of a document: its root under its name. Nothing is fetched, and no entity is known but the five of XML:
 * what a document declares of its own stays as it is written.
 */
export function xmlToData(text: string): unknown {
  const root = opened('', {})
  const open: OpenElement[] = [root]
  let skipped = 0
  const { Parser } = xmlLibrary()
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (skipped > deepest) parser.pause()
        if (open.length > maxDepth) skipped += 1
        else open.push(opened(name, attributes))
      },
      ontext: (words) => {
        const last = open.at(-1)
        if (last !== undefined && skipped === 0) last.text += words
      },
      onclosetag: () => {
        if (skipped > 0) skipped -= 1
        else if (open.length > 1) close(open)
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
  while (open.length > 1) close(open)
  return Object.fromEntries(root.children)
}

function opened(name: string, attributes: Readonly<Record<string, string>>): OpenElement {
  return { name, attributes, children: [], text: '' }
}

/** Elements that set a text, in fields that hold one with its marks, and those of them that begin a line. */
const textMarks: ReadonlySet<string> = new Set(
  'a b i u p br div span em strong font ul ol li pre code table tbody tr td th h1 h2 h3 h4 blockquote'.split(' '),
)
const lineMarks: ReadonlySet<string> = new Set('p br div ul ol li pre tr h1 h2 h3 h4 blockquote'.split(' '))

/** Gives what the innermost element says to the one around it. */
function close(open: OpenElement[]): void {
  const element = open.pop()
  const around = open.at(-1)
  if (element === undefined || around === undefined) return
  const tag = element.name.toLowerCase()
  if (!textMarks.has(tag)) around.children.push([fieldName(element.name), valueOf(element)])
  else around.text += marked(tag, element.text)
}

function marked(tag: string, text: string): string {
  if (lineMarks.has(tag)) return `\n${text}\n`
  return tag === 'td' || tag === 'th' ? `${text}   ` : text
}

// created-at → created_at: other exports of the same help desks write it so
function fieldName(name: string): string {
  return name.replaceAll('-', '_')
}

// type="datetime", xsi:nil="true", xmlns:…: what kind of thing it is, and not what it says
const ofTheForm = /^(?:type|nil|action|encoding|xmlns|xsi:.{1,40}|xmlns:.{1,40})$/u

function valueOf(element: OpenElement): unknown {
  const { children, attributes } = element
  const text = element.text.replaceAll(/\n{3,}/gu, '\n\n').trim()
  const stated = Object.entries(attributes).flatMap(([name, value]) =>
    ofTheForm.test(name) || value === '' ? [] : [[fieldName(name), value] as const],
  )
  if (children.length === 0) {
    if (attributes['type'] === 'array') return []
    return stated.length === 0
      ? typed(text, attributes['type'])
      : { ...Object.fromEntries(stated), ...shown(text, attributes) }
  }
  if (stated.length === 0 && isList(element)) return children.map(([, value]) => value)
  const values = Map.groupBy(children, ([name]) => name)
  const fields = [...values].map(([name, same]) => [
    name,
    same.length === 1 ? same[0]?.[1] : same.map(([, value]) => value),
  ])
  return { ...Object.fromEntries(stated), ...Object.fromEntries(fields) }
}

/** The text of an element with attributes, under the names that a shown value goes by. */
function shown(text: string, attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (text === '') return {}
  return 'display_value' in attributes ? { value: text } : { displayValue: text, value: text }
}

function typed(text: string, type: string | undefined): unknown {
  return type === 'boolean' && (text === 'true' || text === 'false') ? text === 'true' : text
}

/** `<comments><comment>…`: elements of one name, several of them or inside of their plural. */
function isList({ name, attributes, children }: OpenElement): boolean {
  const names = new Set(children.map(([child]) => child))
  if (names.size !== 1) return false
  const singular = [...names].join('').toLowerCase()
  const around = fieldName(name).toLowerCase()
  return (
    children.length > 1 ||
    attributes['type'] === 'array' ||
    [`${singular}s`, `${singular}es`, `${singular}_list`].includes(around)
  )
}
