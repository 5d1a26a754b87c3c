/** `build`: the static sites, proved free of everything that was masked before they are put in place. */
import { join } from 'node:path'
import { InvalidArgumentError } from 'commander'
import type { Command } from 'commander'
import { audiences } from '../model/article.ts'
import type { Audience } from '../model/article.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { articlesStanding } from '../publish/place/standing-site.ts'
import { buildAtOnce, isSmallWork } from './sites/build-at-once.ts'
import type { BuildOptions, BuiltSites } from './sites/build-sites.ts'
import { lookAtSources, nameOfLooks } from './sites/looks-of-sources.ts'
import { programVersion } from './pipeline/program-version.ts'
import { parseShard } from './pipeline/shard-option.ts'
import { print, printFindings, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { siteLine } from './site-line.ts'
import { openSiteThread } from './sites/site-thread.ts'
import type { SiteThread } from './sites/site-thread.ts'
import { withKnowledgeBase } from './content/with-knowledge-base.ts'

/** What is asked for, before anything was looked at. */
type AskedBuild = Omit<BuildOptions, 'version' | 'looks' | 'seenAs'>

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
export function buildSites(options: AskedBuild): Promise<ExitStatus> {
  return withKnowledgeBase(options.content, async (settings) => {
    const beside = openSiteThread()
    try {
      const { lines, findings } = await makeSites(options, settings, beside)
      for (const line of lines) print(line)
      printFindings(findings)
      return statusFor(findings)
    } finally {
      await beside.close()
    }
  })
}

/**
 * Builds the sites that are asked for, as far as they are not up to date.
 *
 * @param beside builds one of them at the same time where that pays
 */
export async function makeSites(given: AskedBuild, settings: Settings, beside: SiteThread): Promise<BuiltSites> {
  const isWhole = given.shard === undefined && given.shares === undefined
  const looks = await lookAtSources(given.content)
  const version = programVersion(settings)
  const seenAs = isWhole ? await nameOfLooks(given.content, looks, settings, version) : null
  const options = { ...given, version, looks, seenAs }
  const standing = linesOfStanding(options)
  if (standing !== null) return { lines: standing, findings: [] }
  const built = (await isSmallWork(options))
    ? await buildAtOnce(options, settings, beside, buildHere)
    : [await buildHere(options, settings)]
  const findings = new Map<string, Finding>()
  for (const finding of built.flatMap((one) => one.findings)) findings.set(JSON.stringify(finding), finding)
  return { lines: built.flatMap(({ lines }) => lines), findings: [...findings.values()] }
}

/** A line for each site, where all of them stand and nothing that they are made from was touched since; else `null`. */
function linesOfStanding({ audiences: wanted, out, seenAs }: BuildOptions): readonly string[] | null {
  if (seenAs === null) return null
  const lines: string[] = []
  for (const audience of wanted) {
    const site = join(out, audience)
    const shown = articlesStanding(site, seenAs)
    if (shown === null) return null
    lines.push(siteLine(site, audience, shown))
  }
  return lines
}

/** Loaded where something is to be built. */
async function buildHere(options: BuildOptions, settings: Settings): Promise<BuiltSites> {
  const { buildEach } = await import('./sites/build-sites.ts')
  return buildEach(options, settings)
}
