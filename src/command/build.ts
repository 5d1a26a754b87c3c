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
import { maskedInCases } from './masked-in-cases.ts'
import type { MaskedInCases } from './masked-in-cases.ts'
import { openNearest } from './model/nearest-articles.ts'
import type { LeakFinder } from '../publish/leak.ts'
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
}

export function addBuildCommand(program: Command): void {
  program
    .command('build')
    .description('build the static sites, both unless one is named')
    .option('--content <dir>', 'the knowledge base', 'content')
    .option('--out <dir>', 'where the sites go: DIR/internal and DIR/public', 'dist')
    .option('--audience <audience>', 'internal or public', parseAudience)
    .option('--quiet', 'no progress')
    .addHelpText('after', '\nExample:\n  casebook build --audience public --out www')
    .action(async (options: { content: string; out: string; audience?: Audience; quiet?: true }) => {
      process.exitCode = await buildSites({
        content: options.content,
        out: options.out,
        audiences: options.audience === undefined ? audiences : [options.audience],
        quiet: options.quiet === true,
      })
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
  { content, out, audiences: wanted, quiet }: BuildOptions,
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
  const related = await openNearest(() => sources.articles.map(withBody), settings, content)
  findings.push(...related.findings)
  for (const audience of wanted) {
    const outDir = join(out, audience)
    const publication = await publish({
      articles: sources.articles,
      evidence: sources.evidence,
      audience,
      settings,
      outDir,
      cacheDir,
      findLeaks: (text: string) => findLeaks(text, settings),
      ...(masked !== null && { findMasked: whenAsked(masked) }),
      nearest: related.nearest,
      // Another name as soon as anything else might be found: by another program, with other settings, in the light of other cases.
      searchedWith: [version, ...(audience === 'public' && masked !== null ? [masked.name] : [])].join(' '),
    })
    findings.push(...publication.findings)
    const isKept = publication.published === 0 && publication.findings.some(({ severity }) => severity === 'error')
    print(`${outDir}: ${isKept ? 'nothing published, it stays as it was' : `${publication.published} articles`}`)
  }
  printFindings(findings)
  return statusFor(findings)
}

/** Where nothing is searched, nothing is prepared. */
function whenAsked({ values }: MaskedInCases): LeakFinder {
  let finder: Promise<LeakFinder> | null = null
  return async (text) => {
    finder ??= values().then(findMaskedValues)
    return (await finder)(text)
  }
}
