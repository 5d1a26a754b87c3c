/** The work of `build`: sites of one or more audiences, one after the other, out of what the knowledge base holds. */
import { join } from 'node:path'
import type { Audience } from '../../model/article.ts'
import type { Finding } from '../../model/finding.ts'
import type { Settings } from '../../model/settings.ts'
import { findOnce } from '../../publish/select/leak.ts'
import type { LeakFinder } from '../../publish/select/leak.ts'
import { withBody } from '../../publish/article/parse-body.ts'
import type { PublishJob, ReportProgress } from '../../publish/publish-job.ts'
import type { Publication } from '../../publish/publish.ts'
import type { findLeaks } from '../../redact/find-leaks.ts'
import { stages } from '../../stages.ts'
import { loadLedger } from '../content/ledger-file.ts'
import { loadSiteSources } from './load-site-sources.ts'
import type { SiteSources } from './load-site-sources.ts'
import type { SourceLooks } from './looks-of-sources.ts'
import { maskedInCases } from './masked-in-cases.ts'
import type { MaskedInCases } from './values-of-cases.ts'
import type { Shard } from '../pipeline/shard-option.ts'
import type { Progress } from '../progress.ts'
import { counted } from '../report.ts'
import { siteCache } from './site-cache.ts'
import { siteLine } from '../site-line.ts'

export interface BuildOptions {
  readonly content: string
  readonly out: string
  readonly audiences: readonly Audience[]
  readonly quiet: boolean
  /** Names program and settings. */
  readonly version: string
  /** What the files look like that sites are made from. */
  readonly looks: SourceLooks
  /** Names these looks, and what all else looks like; `null` where that is not known. */
  readonly seenAs: string | null
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

/** Builds the sites that are asked for. */
export async function buildEach(options: BuildOptions, settings: Settings): Promise<BuiltSites> {
  const { audiences: wanted, quiet, shard } = options
  const progress = quiet ? noProgress : (await import('../progress.ts')).createProgress(false)
  const { findings: before, jobFor } = await openSiteJobs(options, settings, progress)
  const publish = await stages.publish()
  const { publishShare } = await import('../../publish/share/publish-share.ts')
  const findings = [...before]
  const lines: string[] = []
  for (const audience of wanted) {
    // What was found is said again by the next build.
    const job = jobFor(audience, findings.length === 0)
    const publication = await (shard === undefined ? publish(job) : publishShare(job, shard))
    findings.push(...publication.findings)
    progress.stop()
    lines.push(summaryOf(publication, job, shard))
  }
  return { lines, findings }
}

interface SiteJobs {
  /** Of the knowledge base, whichever site is made of it. */
  readonly findings: readonly Finding[]
  /** What the site of an audience is made from; with `isClean`, nothing was found so far that the next build would have to say again. */
  readonly jobFor: (audience: Audience, isClean: boolean) => PublishJob
}

/** Reads what all sites have in common. */
async function openSiteJobs(
  { content, out, audiences: wanted, version, looks, seenAs, shard, shares }: BuildOptions,
  settings: Settings,
  progress: Progress,
): Promise<SiteJobs> {
  const cacheDir = siteCache(content)
  const sources = loadSiteSources(looks, join(cacheDir, 'sources'))
  const { ledger, findings: ofLedger } = await loadLedger(content)
  // Only the public site is searched for them.
  const masked = wanted.includes('public') ? await maskedInCases(content, settings, version, progress) : null
  const related = await nearestOf(sources, settings, content)
  const findLookalikes = findOnce(lookalikeFinder(settings))
  const jobFor = (audience: Audience, isClean: boolean): PublishJob => ({
    articles: sources.articles,
    evidence: sources.evidence,
    declined: new Set(Object.keys(ledger.declined)),
    audience,
    settings,
    outDir: shard === undefined ? join(out, audience) : out,
    cacheDir,
    findLeaks: findLookalikes,
    ...(masked !== null && { findMasked: whenAsked(masked) }),
    nearest: related.nearest,
    // Another name as soon as anything else might be found: by another program, with other settings, in the light of other cases.
    searchedWith: [version, ...(audience === 'public' && masked !== null ? [masked.name] : [])].join(' '),
    seenAs: isClean ? seenAs : null,
    ...(shares !== undefined && { shares }),
    report: stepsOf(progress, audience),
  })
  return { findings: [...sources.findings, ...ofLedger, ...related.findings], jobFor }
}

function summaryOf({ published, findings }: Publication, { outDir, audience }: PublishJob, shard?: Shard): string {
  if (shard !== undefined) {
    return `${outDir}: share ${shard.index}/${shard.count} of the ${audience} site, ${counted(published, 'article')}`
  }
  const isKept = published === 0 && findings.some(({ severity }) => severity === 'error')
  return isKept ? `${outDir}: nothing published, it stays as it was` : siteLine(outDir, audience, published)
}

// What follows is loaded where it is needed: of an edit's time much is loading.

/** Only where something is searched. */
function lookalikeFinder(settings: Settings): LeakFinder {
  let loaded: Promise<typeof findLeaks> | null = null
  return async (text) => {
    loaded ??= import('../../redact/find-leaks.ts').then((module) => module.findLeaks)
    return (await loaded)(text, settings)
  }
}

/** Only where a model is to be asked. */
async function nearestOf({ articles }: SiteSources, settings: Settings, content: string) {
  if (settings.drafter.embeddingModel === undefined) return { nearest: () => [], findings: [] }
  const { openNearest } = await import('../model/nearest-articles.ts')
  return openNearest(() => articles.map(withBody), settings, content)
}

const noProgress: Progress = { start() {}, advance() {}, note() {}, stop() {} }

/** Where nothing is searched, nothing is prepared. */
function whenAsked({ values }: MaskedInCases): LeakFinder {
  let finder: Promise<LeakFinder> | null = null
  return async (text) => {
    finder ??= Promise.all([values(), import('../../redact/masked-values.ts')]).then(([all, { findMaskedValues }]) =>
      findMaskedValues(all),
    )
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
