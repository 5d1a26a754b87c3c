/** What becomes of the footnote definitions of an article. */
import type { FootnoteDefinition, Nodes, RootContent } from 'mdast'
import { textOf } from '../../model/article-body.ts'
import { footnoteEdits } from './footnote-edits.ts'
import { fateOf, namesOf, remembered } from './fate.ts'
import type { Fate } from './fate.ts'
import { nodesFingerprint } from './fingerprint.ts'
import type { BodyVersions } from './body-versions.ts'
import type { ProposalPart } from './proposal.ts'
import { renderNodes } from '../text/render-article.ts'
import type { Edit } from '../text/splice.ts'

interface FootnotePlan {
  readonly edits: readonly Edit[]
  readonly parts: readonly ProposalPart[]
  readonly remembered: Record<string, string>
}

interface BodyText {
  readonly isVouched: boolean
  /** Whether sections wait that may refer to footnotes which are not there yet. */
  readonly isProposing: boolean
  /** Content that stays as it stands, and content that is newly written. */
  readonly kept: readonly (readonly RootContent[])[]
  readonly written: readonly RootContent[]
}

/** A definition is written where the text from then on refers to it, and taken out where nothing does any more. */
export function planFootnotes({ text, current, next, before, generated }: BodyVersions, body: BodyText): FootnotePlan {
  const names = namesOf(generated.footnotes, before.footnotes)
  const used = referencesIn([...body.kept.flat(), ...body.written])
  const fates = new Map<string, Fate>()
  const edits: Edit[] = []
  const parts: ProposalPart[] = []
  for (const name of names) {
    const [standing, proposed] = [current.footnotes.get(name), next.footnotes.get(name)]
    const fingerprint = standing && nodesFingerprint([standing])
    const verdict = fateOf(before.footnotes[name], fingerprint, generated.footnotes[name], body.isVouched)
    const isWanted = used.has(name) || body.isProposing
    const fate =
      verdict === 'write' && (proposed !== undefined) !== used.has(name) ? unwritten(proposed, isWanted) : verdict
    fates.set(name, fate)
    if (fate === 'write') edits.push(...footnoteEdits(text, current, name, markdownOf(proposed)))
    if (fate === 'propose') parts.push(footnotePart(name, standing, proposed, generated.footnotes[name]))
  }
  return { edits, parts, remembered: remembered(names, fates, before.footnotes, generated.footnotes) }
}

/** A definition that nothing refers to is not written; one that a person's text refers to becomes that person's. */
function unwritten(proposed: FootnoteDefinition | undefined, isWanted: boolean): Fate {
  if (proposed === undefined) return 'adopt'
  return isWanted ? 'propose' : 'stay'
}

/** Whether text that refers to footnotes would stand beside footnotes whose labels mean other messages now. */
export function isRenumbered(personal: readonly RootContent[], { current, next, before }: BodyVersions): boolean {
  if (referencesIn(personal).size === 0) return false
  return [...next.footnotes].some(([label, proposed]) => {
    const standing = current.footnotes.get(label)
    const isGenerated = standing !== undefined && nodesFingerprint([standing]) === before.footnotes[label]
    return isGenerated && messageOf(standing) !== messageOf(proposed)
  })
}

/** `CAS-1 · 2020-04-10 11:34 · agent · ` of a definition. */
function messageOf(definition: FootnoteDefinition): string {
  return textOf(definition).split('“', 1)[0] ?? ''
}

/** Labels of the footnotes that nodes refer to. */
export function referencesIn(nodes: readonly Nodes[], found: Set<string> = new Set()): ReadonlySet<string> {
  for (const node of nodes) {
    if (node.type === 'footnoteReference') found.add(node.identifier)
    else if ('children' in node) referencesIn(node.children, found)
  }
  return found
}

function footnotePart(
  name: string,
  standing: FootnoteDefinition | undefined,
  proposed: FootnoteDefinition | undefined,
  fingerprint: string | undefined,
): ProposalPart {
  return {
    part: 'footnote',
    name,
    current: markdownOf(standing),
    proposed: markdownOf(proposed),
    fingerprint: fingerprint ?? null,
    matters: false,
  }
}

function markdownOf(definition: FootnoteDefinition | undefined): string | null {
  return definition === undefined ? null : renderNodes([definition])
}
