/** `build`: the static sites, proved free of everything that was masked before they are put in place. */
import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { findLeaks } from '../redact/find-leaks.ts'
import { findMaskedValues } from '../redact/masked-values.ts'
import { stages } from '../stages.ts'
import { loadSiteSources } from './load-site-sources.ts'
import { programVersion } from './pipeline/program-version.ts'
import { parseShard } from './pipeline/shard.ts'
import type { Shard } from './pipeline/shard.ts'
import { maskedInCases } from './masked-in-cases.ts'
import type { MaskedInCases } from './masked-in-cases.ts'
import { openNearest } from './model/nearest-articles.ts'
import type { LeakFinder } from '../publish/leak.ts'
import type { Publication, PublishJob } from '../publish/publish.ts'
import { withBody } from '../publish/parse-body.ts'
import { createProgress } from './progress.ts'
import { print, printFindings, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './with-settings.ts'

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

type OptionsOfBuild = Pick<BuildOptions, 'content' | 'out' | 'shard'> & {
  readonly audience?: Audience
  readonly quiet?: true
}

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('build the static sites, both unless one is named')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--out <dir>', 'where the sites go: DIR/internal and DIR/public', 'dist')
    .option('--audience <audience>', 'internal or public', parseAudience)
    .option('--shard <i/n>', 'make one share of the sites into --out, for `casebook merge` to put together', parseShard)
    .option('--quiet', 'no progress')
    .addHelpText(
      'after',
      '\nExamples:\n  casebook build --audience public --out www\n  casebook build --shard 2/4 --out shares/2',
    )
    .action(async ({ audience, quiet, ...options }: OptionsOfBuild) => {
      const wanted = audience === undefined ? audiences : [audience]
      process.exitCode = await buildSites({ ...options, audiences: wanted, quiet: quiet === true })
    })
}

function parseAudience(value: string): Audience {
  const audience = audiences.find((one) => one === value)
  if (audience === undefined) throw new InvalidArgumentError(`It is ${audiences.join(' or ')}.`)
  return audience
}

/** Builds the sites that are asked for; prints findings and where each site stands, gives the exit status. */
export function buildSites(options: BuildOptions): Promise<ExitStatus> {
  return withSettings(options.content, (settings) => buildWith(options, settings))
}

async function buildWith(
  { content, out, audiences: wanted, quiet, shard, shares }: BuildOptions,
  settings: Settings,
): Promise<ExitStatus> {
  const progress = createProgress(quiet)
  const cacheDir = join(content, '.cache', 'site')
  const sources = await loadSiteSources(content, join(cacheDir, 'sources.json'))
  const findings: Finding[] = [...sources.findings]
  const version = programVersion(settings)
  // Only the public site is searched for them.
  const masked = wanted.includes('public') ? await maskedInCases(content, settings, version, progress) : null
  const publish = await stages.publish()
  const { publishShare } = await import('../publish/publish-share.ts')
  const related = await openNearest(() => sources.articles.map(withBody), settings, content)
  findings.push(...related.findings)
  for (const audience of wanted) {
    const job: PublishJob = {
      articles: sources.articles,
      evidence: sources.evidence,
      audience,
      settings,
      outDir: shard === undefined ? join(out, audience) : out,
      cacheDir,
      findLeaks: (text: string) => findLeaks(text, settings),
      ...(masked !== null && { findMasked: whenAsked(masked) }),
      nearest: related.nearest,
      // Another name as soon as anything else might be found: by another program, with other settings, in the light of other cases.
      searchedWith: [version, ...(audience === 'public' && masked !== null ? [masked.name] : [])].join(' '),
      ...(shares !== undefined && { shares }),
    }
    const publication = await (shard === undefined ? publish(job) : publishShare(job, shard))
    findings.push(...publication.findings)
    print(summaryOf(publication, job, shard))
  }
  printFindings(findings)
  return statusFor(findings)
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
