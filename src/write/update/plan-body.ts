/** What becomes of the sections and footnotes of an article's body. */
import type { RootContent } from 'mdast'
import type { Generated } from '../../model/article.ts'
import type { ArticleBody, BodySection } from '../../model/article-body.ts'
import type { BodyVersions } from './body-versions.ts'
import { fateOf, namesOf, remembered } from './fate.ts'
import type { Fate } from './fate.ts'
import { nodesFingerprint } from './fingerprint.ts'
import { isRenumbered, planFootnotes } from './plan-footnotes.ts'
import type { ProposalPart } from './proposal.ts'
import { sectionMatters } from './matters.ts'
import { renderNodes } from '../text/render-article.ts'
import { sectionEdits } from './section-edits.ts'
import type { Edit } from '../text/splice.ts'

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
  const standing = matchSections(names, current, before.sections)
  const proposed = new Map(next.sections.map((section) => [section.title, section]))
  const fates = new Map<string, Fate>()
  for (const name of names) {
    const section = standing.get(name)
    const fingerprint = section && nodesFingerprint(section.nodes)
    const isRenamed = section !== undefined && section.title !== name
    fates.set(name, fateOf(before.sections[name], fingerprint, generated.sections[name], isVouched || isRenamed))
  }
  const written = names.filter((name) => fates.get(name) === 'write')
  const kept = keptNodes(current, new Set(written.map((name) => standing.get(name))))
  // Footnotes that now mean other messages would give a person's text other evidence.
  if (!isVouched && isRenumbered(personalNodes(current, before), versions)) return planBody(versions, true)
  const footnotes = planFootnotes(versions, {
    isVouched,
    isProposing: names.some((name) => fates.get(name) === 'propose'),
    kept,
    written: written.flatMap((name) => proposed.get(name)?.nodes ?? []),
  })
  const changes = written.map((name) => ({ name, markdown: markdownOf(proposed.get(name)) }))
  const edits = sectionEdits(changes, { text, current, standing, order: next.sections.map(({ title }) => title) })
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
export function matchSections(
  names: readonly string[],
  current: ArticleBody,
  before: Generated['sections'],
): Map<string, BodySection> {
  const standing = new Map<string, BodySection>()
  for (const section of current.sections) {
    if (names.includes(section.title) && !standing.has(section.title)) standing.set(section.title, section)
  }
  const others = current.sections.filter(({ title, nodes }) => !names.includes(title) && nodes.length > 0)
  for (const name of names) {
    if (standing.has(name)) continue
    const index = others.findIndex(({ nodes }) => nodesFingerprint(nodes) === before[name])
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

/** What a person wrote or changed. */
function personalNodes(current: ArticleBody, before: Generated): readonly RootContent[] {
  const sections = current.sections.filter(({ title, nodes }) => before.sections[title] !== nodesFingerprint(nodes))
  return [current.preamble, ...sections.map(wholeSection)].flat()
}

/** A section's heading and content. */
export function wholeSection({ heading, nodes }: BodySection): readonly RootContent[] {
  return [heading, ...nodes]
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
      const [current, next] = [markdownOf(standingOne), markdownOf(proposedOne)]
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

function markdownOf(section: BodySection | undefined): string | null {
  return section === undefined ? null : renderNodes(section.nodes)
}
