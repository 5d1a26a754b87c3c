/**
 * `DIR/generated/<case number>.json`: the parts of an article as the generator last wrote them. The article itself has
 * their fingerprints; the text is needed to show a person what is new in the case, and what in the article is theirs.
 */
import { z } from 'zod'
import type { Generated } from '../model/article.ts'
import { splitBody } from '../model/article-body.ts'
import type { ComposedArticle } from './compose-article.ts'
import { generatedKeys } from './update/fingerprint.ts'
import type { ProposalPart } from './update/proposal.ts'
import { renderNodes } from './text/render-article.ts'
import { sectionText } from './text/rendered-body.ts'

const valueSchema = z.union([z.string(), z.array(z.string())])

export const lastWrittenSchema = z.strictObject({
  case: z.string().min(1),
  /** By front-matter key. */
  fields: z.record(z.string(), valueSchema),
  /** Markdown by heading as generated. */
  sections: z.record(z.string(), z.string()),
})

export type LastWritten = z.infer<typeof lastWrittenSchema>

/** What the generator last wrote, by case number. */
export interface LastWrittenStore {
  readonly has: (caseId: string) => boolean
  readonly read: (caseId: string) => LastWritten | null
}

/** What of a new version was written, by what the article remembers (`memory`); the rest as it was `before`. */
export function lastWrittenOf(composed: ComposedArticle, memory: Generated, before: LastWritten | null): LastWritten {
  const { generated } = composed.frontMatter
  const said = new Map(splitBody(composed.body).sections.map(({ title, nodes }) => [title, nodes]))
  const fields = generatedKeys.flatMap((key) => {
    const value = memory.fields[key] === generated.fields[key] ? composed.frontMatter[key] : before?.fields[key]
    return value === undefined ? [] : [[key, value] as const]
  })
  const sections = Object.keys(memory.sections).flatMap((name) => {
    const nodes = memory.sections[name] === generated.sections[name] ? said.get(name) : undefined
    const known = composed.rendered === undefined ? undefined : sectionText(composed.rendered, name)
    const markdown = nodes === undefined ? before?.sections[name] : (known ?? renderNodes(nodes))
    return markdown === undefined ? [] : [[name, markdown] as const]
  })
  return { case: composed.caseId, fields: Object.fromEntries(fields), sections: Object.fromEntries(sections) }
}

/** A proposal's parts, each with what the generator last wrote there where that is known. */
export function withLast(parts: readonly ProposalPart[], written: LastWritten | null): readonly ProposalPart[] {
  if (written === null) return parts
  return parts.map((part) => {
    const last =
      part.part === 'footnote' ? undefined : { field: written.fields, section: written.sections }[part.part][part.name]
    return last === undefined ? part : { ...part, last }
  })
}

/** What counts as last written once a person has decided about these parts. */
export function afterSettling(written: LastWritten, parts: readonly ProposalPart[]): LastWritten {
  const fields = new Map(Object.entries(written.fields))
  const sections = new Map(Object.entries(written.sections))
  for (const { part, name, proposed } of parts) {
    if (part === 'field') setOrDelete(fields, name, proposed)
    if (part === 'section') setOrDelete(sections, name, typeof proposed === 'string' ? proposed : null)
  }
  return { ...written, fields: Object.fromEntries(fields), sections: Object.fromEntries(sections) }
}

function setOrDelete<Value>(entries: Map<string, Value>, name: string, value: Value | null): void {
  if (value === null) entries.delete(name)
  else entries.set(name, value)
}

/** JSON as it stands in the file, ending in a newline. */
export function renderLastWritten(written: LastWritten): string {
  return `${JSON.stringify(written, null, 2)}\n`
}
