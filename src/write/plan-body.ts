/** What becomes of the sections and footnotes of an article's body. */
import type { RootContent } from 'mdast'
import type { Generated } from '../model/article.ts'
import type { ArticleBody, BodySection } from '../model/article-body.ts'
import { fateOf, namesOf, remembered } from './fate.ts'
import type { Fate } from './fate.ts'
import { nodesFingerprint } from './fingerprint.ts'
import { planFootnotes, renumbered } from './plan-footnotes.ts'
import type { ProposalPart } from './proposal.ts'
import { sectionMatters } from './matters.ts'
import { renderNodes } from './render-article.ts'
import { placeOf, removal, replacement } from './splice.ts'
import type { Edit } from './splice.ts'

export interface BodyVersions {
  /** The text that `current` was parsed from. */
  readonly text: string
  readonly current: ArticleBody
  readonly next: ArticleBody
  readonly before: Generated
  readonly generated: Generated
}

export interface BodyPlan {
  readonly edits: readonly Edit[]
  readonly parts: readonly ProposalPart[]
  readonly sections: Generated['sections']
  readonly footnotes: Generated['footnotes']
  /** What must read the same after the edits. */
  readonly kept: readonly (readonly RootContent[])[]
}

/** Plans edits and proposals. With `isVouched` nothing is edited and everything new is proposed. */
export function planBody(versions: BodyVersions, isVouched: boolean): BodyPlan {
  const { text, current, next, before, generated } = versions
  const names = namesOf(generated.sections, before.sections)
  const standing = matchSections(names, current, before)
  const proposed = new Map(next.sections.map((section) => [section.title, section]))
  const fates = new Map<string, Fate>()
  for (const name of names) {
    const section = standing.get(name)
    const fingerprint = section && nodesFingerprint(section.nodes)
    fates.set(name, fateOf(before.sections[name], fingerprint, generated.sections[name], isVouched))
  }
  const written = names.filter((name) => fates.get(name) === 'write')
  const kept = keptNodes(current, new Set(written.map((name) => standing.get(name))))
  // Footnotes that now mean other messages would give a person's text other evidence.
  if (!isVouched && renumbered(kept, current, next)) return planBody(versions, true)
  const footnotes = planFootnotes(versions, {
    isVouched,
    isProposing: names.some((name) => fates.get(name) === 'propose'),
    kept,
    written: written.flatMap((name) => proposed.get(name)?.nodes ?? []),
  })
  const edits = sectionEdits(text, written, {
    standing,
    proposed,
    current,
    order: next.sections.map(({ title }) => title),
  })
  return {
    edits: [...edits, ...footnotes.edits],
    parts: [...sectionParts(names, fates, standing, proposed, generated), ...footnotes.parts],
    sections: remembered(names, fates, before.sections, generated.sections),
    footnotes: footnotes.remembered,
    kept,
  }
}

type SectionMap = ReadonlyMap<string, BodySection>

/** The section that was generated under each name: by its heading or, where a person renamed it, by what it says. */
function matchSections(names: readonly string[], current: ArticleBody, before: Generated): SectionMap {
  const standing = new Map<string, BodySection>()
  for (const section of current.sections) {
    if (names.includes(section.title) && !standing.has(section.title)) standing.set(section.title, section)
  }
  const others = current.sections.filter(({ title, nodes }) => !names.includes(title) && nodes.length > 0)
  for (const name of names) {
    if (standing.has(name)) continue
    const index = others.findIndex(({ nodes }) => nodesFingerprint(nodes) === before.sections[name])
    const [renamed] = index < 0 ? [] : others.splice(index, 1)
    if (renamed !== undefined) standing.set(name, renamed)
  }
  return standing
}

function keptNodes(
  current: ArticleBody,
  written: ReadonlySet<BodySection | undefined>,
): readonly (readonly RootContent[])[] {
  const sections = current.sections.filter((section) => !written.has(section))
  return [current.preamble, ...sections.map(wholeSection)]
}

/** A section's heading and content. */
export function wholeSection({ heading, nodes }: BodySection): readonly RootContent[] {
  return [heading, ...nodes]
}

interface Layout {
  readonly standing: SectionMap
  readonly proposed: SectionMap
  readonly current: ArticleBody
  /** Titles in the order in which they are generated. */
  readonly order: readonly string[]
}

function sectionEdits(text: string, written: readonly string[], layout: Layout): readonly Edit[] {
  const { standing, proposed } = layout
  return written.flatMap((name): readonly Edit[] => {
    const section = standing.get(name)
    const version = proposed.get(name)
    if (version === undefined) return section === undefined ? [] : removal(text, [section.heading, ...section.nodes])
    if (section === undefined) return [insertion(text, version, layout)]
    const markdown = renderNodes(version.nodes)
    if (section.nodes.length > 0) return replacement(text, section.nodes, markdown)
    const { end } = placeOf(section.heading)
    return [{ start: end, end, text: `\n\n${markdown.trimEnd()}` }]
  })
}

/** A new section goes behind the one it follows when generated, or else before the one it precedes. */
function insertion(text: string, version: BodySection, { standing, current, order }: Layout): Edit {
  const markdown = renderNodes([version.heading, ...version.nodes]).trimEnd()
  const index = order.indexOf(version.title)
  const previous = order
    .slice(0, index)
    .flatMap((title) => standing.get(title) ?? [])
    .at(-1)
  if (previous !== undefined) return behind(previous.nodes.at(-1) ?? previous.heading, markdown)
  const [following] = order.slice(index + 1).flatMap((title) => standing.get(title) ?? [])
  if (following !== undefined) return ahead(following.heading, markdown)
  const last = current.sections.at(-1)
  const lastNode = last === undefined ? current.preamble.at(-1) : (last.nodes.at(-1) ?? last.heading)
  if (lastNode !== undefined) return behind(lastNode, markdown)
  const [footnote] = current.footnotes.values()
  return footnote === undefined
    ? { start: text.length, end: text.length, text: `\n${markdown}\n` }
    : ahead(footnote, markdown)
}

function behind(node: RootContent, markdown: string): Edit {
  const { end } = placeOf(node)
  return { start: end, end, text: `\n\n${markdown}` }
}

function ahead(node: RootContent, markdown: string): Edit {
  const { start } = placeOf(node)
  return { start, end: start, text: `${markdown}\n\n` }
}

function sectionParts(
  names: readonly string[],
  fates: ReadonlyMap<string, Fate>,
  standing: SectionMap,
  proposed: SectionMap,
  generated: Generated,
): ProposalPart[] {
  return names
    .filter((name) => fates.get(name) === 'propose')
    .map((name): ProposalPart => {
      const [standingOne, proposedOne] = [standing.get(name), proposed.get(name)]
      const current = standingOne === undefined ? null : renderNodes(standingOne.nodes)
      const next = proposedOne === undefined ? null : renderNodes(proposedOne.nodes)
      const kind = (proposedOne ?? standingOne)?.kind ?? null
      const fingerprint = generated.sections[name] ?? null
      return {
        part: 'section',
        name,
        current,
        proposed: next,
        fingerprint,
        matters: sectionMatters(kind, current, next),
      }
    })
}
