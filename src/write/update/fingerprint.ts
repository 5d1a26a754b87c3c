/** Fingerprints of what the generator wrote, by which a later run recognises what a person changed since. */
import { hash } from 'node:crypto'
import type { Nodes, RootContent } from 'mdast'
import type { FrontMatter, Generated } from '../../model/article.ts'
import type { ArticleBody } from '../../model/article-body.ts'

/** Front-matter keys that the generator answers for, in the order of the schema. */
export const generatedKeys = [
  'title',
  'summary',
  'language',
  'state',
  'audience',
  'products',
  'environment',
  'identifiers',
  'causeType',
  'outcome',
  'cases',
  'opened',
  'closed',
  'updated',
] as const satisfies readonly (keyof FrontMatter)[]

export type GeneratedKey = (typeof generatedKeys)[number]

/** What the generator has to remember of an article that it wrote. */
export function fingerprintsOf(frontMatter: FrontMatter, body: ArticleBody, drafter: string): Generated {
  return {
    drafter,
    fields: Object.fromEntries(generatedKeys.map((key) => [key, fieldFingerprint(frontMatter[key])])),
    sections: Object.fromEntries(body.sections.map(({ title, nodes }) => [title, nodesFingerprint(nodes)])),
    footnotes: Object.fromEntries([...body.footnotes].map(([label, node]) => [label, nodesFingerprint([node])])),
  }
}

/** 16 hexadecimal digits over a front-matter value; an absent one has a fingerprint too. */
export function fieldFingerprint(value: FrontMatter[GeneratedKey]): string {
  return digest(JSON.stringify(value ?? null))
}

/**
 * 16 hexadecimal digits over what nodes say and how they are structured. How the Markdown is typed does not count:
 * other bullets, wrapped lines in a table, blank lines leave the fingerprint as it was.
 */
export function nodesFingerprint(nodes: readonly RootContent[]): string {
  return digest(JSON.stringify(nodes.map((node) => essence(node))))
}

/** A node without place and typing, keys in one order. */
function essence(node: Nodes): unknown {
  const values: Readonly<Record<string, unknown>> = { ...node }
  const entries = Object.keys(values)
    .sort()
    .flatMap((key) => {
      const value = values[key]
      if (notEssential.has(key) || value === null || value === undefined) return []
      return [[key, typeof value === 'string' && value.includes('\r') ? value.replace(/\r\n?/gu, '\n') : value]]
    })
  return 'children' in node ? [entries, node.children.map((child) => essence(child))] : [entries]
}

const notEssential: ReadonlySet<string> = new Set(['position', 'data', 'children', 'spread'])

function digest(text: string): string {
  return hash('sha256', text).slice(0, 16)
}
