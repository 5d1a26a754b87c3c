/** The work of `build`: sites of one or more audiences, one after the other, out of what the knowledge base holds. */
import { join } from 'node:path'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { findOnce } from '../publish/leak.ts'
import type { LeakFinder } from '../publish/leak.ts'
import { withBody } from '../publish/parse-body.ts'
import type { Publication, PublishJob, ReportProgress } from '../publish/publish.ts'
import { findLeaks } from '../redact/find-leaks.ts'
import { findMaskedValues } from '../redact/masked-values.ts'
import { stages } from '../stages.ts'
import { loadSiteSources } from './load-site-sources.ts'
import { maskedInCases } from './masked-in-cases.ts'
import type { MaskedInCases } from './masked-in-cases.ts'
import { openNearest } from './model/nearest-articles.ts'
import { programVersion } from './pipeline/program-version.ts'
import type { Shard } from './pipeline/shard.ts'
import { createProgress } from './progress.ts'
import type { Progress } from './progress.ts'

export interface BuildOptions {
  readonly content: string
  readonly out: string
  readonly audiences: readonly Audience[]
  readonly quiet: boolean
  /** The share of the sites that is made, if not the whole. */
  readonly shard?: Shard
  /** Shares that other machines have made. */
  readonly shares?: readonly string[]
}

/** What came of it: a line for each site, and what a person should look at. */
export interface BuiltSites {
  readonly lines: readonly string[]
  readonly findings: readonly Finding[]
}

/** Where builds of a knowledge base keep what they can use again. */
export function siteCache(content: string): string {
  return join(content, '.cache', 'site')
}

/** Builds the sites that are asked for. */
export async function buildEach(
  { content, out, audiences: wanted, quiet, shard, shares }: BuildOptions,
  settings: Settings,
): Promise<BuiltSites> {
  const progress = createProgress(quiet)
  const cacheDir = siteCache(content)
  const sources = await loadSiteSources(content, join(cacheDir, 'sources'))
  const findings: Finding[] = [...sources.findings]
  const version = programVersion(settings)
  // Only the public site is searched for them.
  const masked = wanted.includes('public') ? await maskedInCases(content, settings, version, progress) : null
  const publish = await stages.publish()
  const { publishShare } = await import('../publish/publish-share.ts')
  const related = await openNearest(() => sources.articles.map(withBody), settings, content)
  findings.push(...related.findings)
  const findLookalikes = findOnce((text) => findLeaks(text, settings))
  const lines: string[] = []
  for (const audience of wanted) {
    const job: PublishJob = {
      articles: sources.articles,
      evidence: sources.evidence,
      audience,
      settings,
      outDir: shard === undefined ? join(out, audience) : out,
      cacheDir,
      findLeaks: findLookalikes,
      ...(masked !== null && { findMasked: whenAsked(masked) }),
      nearest: related.nearest,
      // Another name as soon as anything else might be found: by another program, with other settings, in the light of other cases.
      searchedWith: [version, ...(audience === 'public' && masked !== null ? [masked.name] : [])].join(' '),
      ...(shares !== undefined && { shares }),
      report: stepsOf(progress, audience),
    }
    const publication = await (shard === undefined ? publish(job) : publishShare(job, shard))
    findings.push(...publication.findings)
    progress.stop()
    lines.push(summaryOf(publication, job, shard))
  }
  return { lines, findings }
}

function summaryOf({ published, findings }: Publication, { outDir, audience }: PublishJob, shard?: Shard): string {
  if (shard !== undefined) {
    return `${outDir}: share ${shard.index}/${shard.count} of the ${audience} site, ${published} articles`
  }
  const isKept = published === 0 && findings.some(({ severity }) => severity === 'error')
  return `${outDir}: ${isKept ? 'nothing published, it stays as it was' : `${published} articles`}`
}

/** Where nothing is searched, nothing is prepared. */
function whenAsked({ values }: MaskedInCases): LeakFinder {
  let finder: Promise<LeakFinder> | null = null
  return async (text) => {
    finder ??= values().then(findMaskedValues)
    return (await finder)(text)
  }
}

/** Tells of each stage as a step of its own. */
function stepsOf(progress: Progress, audience: Audience): ReportProgress {
  let before = { stage: '', done: 0 }
  return ({ stage, done, total }) => {
    if (before.stage !== stage) {
      progress.stop()
      progress.start(`${steps[stage]} (${audience})`, total)
      before = { stage, done: 0 }
    }
    for (; before.done < done; before = { stage, done: before.done + 1 }) progress.advance()
  }
}

const steps = { pages: 'Making pages', search: 'Indexing', proof: 'Searching what was built' } as const
