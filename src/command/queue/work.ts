/** `worker`: makes the cases that `generate --queue` hands out, until it is stopped. */
import { InvalidArgumentError, Option } from 'commander'
import type { Command } from 'commander'
import type { Settings } from '../../model/settings.ts'
import type { CaseDrafter } from '../make-article.ts'
import { openDrafter } from '../model/open-drafter.ts'
import type { DrafterKind } from '../model/open-drafter.ts'
import { createExecutor } from '../pipeline/workers/carry-out.ts'
import type { Answer } from '../pipeline/workers/job.ts'
import { defaultCache } from '../pipeline/kept/open-records.ts'
import { programVersion } from '../pipeline/program-version.ts'
import { createProgress } from '../progress.ts'
import { exitStatus, print } from '../report.ts'
import type { ExitStatus } from '../report.ts'
import { withSettings } from '../content/with-settings.ts'
import { isLastAttempt } from './case-job.ts'
import type { CaseJob, CaseResult, jobName } from './case-job.ts'
import { openQueue, queueName } from './open-queue.ts'
import type { OpenedQueue } from './open-queue.ts'
import { parseQueueAddress, shownAddress } from './queue-address.ts'

interface WorkerOptions {
  readonly content: string
  readonly queue: string
  readonly rate?: number
  readonly cache?: string
  readonly drafter?: DrafterKind
}

/** A worker that was not heard of for so long, in milliseconds, is taken for dead: another one gets its case. */
const longestSilence = 15_000
/** How often a case may lose its worker before it is taken for what kills them. */
const mostDeaths = 3

export function addWorkerCommand(program: Command): void {
  program
    .command('worker')
    .description('make the cases that `generate --queue` hands out; start as many workers as you like, on any machine')
    .requiredOption(
      '--queue <address>',
      'the Redis or Valkey server, such as redis://127.0.0.1:6379/0',
      parseQueueAddress,
    )
    .option('--content <dir>', 'the knowledge base, named as for `generate`', 'content')
    .option('--rate <n>', 'at most this many cases a minute, all workers together', parseRate)
    .addOption(
      new Option('--drafter <drafter>', 'who drafts the articles, as for `generate`').choices(['rules', 'model']),
    )
    .option('--cache <dir>', 'where to keep the answers of a model (default: DIR/.cache)')
    .addHelpText('after', '\nExample:\n  casebook worker --queue redis://127.0.0.1:6379/0 --rate 60')
    .action(async (options: WorkerOptions) => {
      process.exitCode = await withSettings(options.content, (settings) => work(options, settings))
    })
}

function parseRate(value: string): number {
  if (!/^[1-9]\d{0,5}$/u.test(value)) throw new InvalidArgumentError('It is a whole number from 1 to 999999.')
  return Number(value)
}

async function work(options: WorkerOptions, settings: Settings): Promise<ExitStatus> {
  const { content, drafter: wanted, cache = defaultCache(content) } = options
  const drafting = await openDrafter(wanted, settings, { content, cache, progress: createProgress(true) })
  if ('problem' in drafting) return unable(drafting)
  const opened = await openQueue(options.queue)
  if ('problem' in opened) return unable(opened)
  const name = queueName(programVersion(drafting.settings), content)
  print(`worker: waiting for cases at ${shownAddress(options.queue)}`)
  await workUntilStopped(opened, name, options, { settings, drafter: drafting.drafter })
  return exitStatus.done
}

function unable({ problem }: { readonly problem: string }): ExitStatus {
  process.stderr.write(`${problem}\n`)
  return exitStatus.couldNotRun
}

interface Makers {
  readonly settings: Settings
  readonly drafter: CaseDrafter | null
}

/** Ends on a first SIGINT or SIGTERM, when the cases at hand are done; a second one ends the process as usual. */
async function workUntilStopped(
  { library, connection }: OpenedQueue,
  name: string,
  { rate }: WorkerOptions,
  { settings, drafter }: Makers,
): Promise<void> {
  const carryOut = createExecutor(settings, drafter)
  const worker = new library.Worker<CaseJob, CaseResult, typeof jobName>(
    name,
    async (job) => {
      const answer = await carryOut({ kind: 'make', task: job.data.task, product: 'article' })
      // An error's text would be kept in the queue: nothing of the case goes into it.
      if (answer === null) throw new Error('This case could not be made.')
      if (isProvisional(answer) && !isLastAttempt(job)) throw new Error('The model could not be asked.')
      return answer
    },
    {
      connection,
      concurrency: drafter?.concurrency ?? 1,
      lockDuration: longestSilence,
      stalledInterval: longestSilence,
      maxStalledCount: mostDeaths,
      ...(rate !== undefined && { limiter: { max: rate, duration: 60_000 } }),
    },
  )
  // A server that is away for a while is waited for.
  worker.on('error', () => {})
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await worker.close()
}

/** Drafted by the rules in place of a model that could not be asked. */
function isProvisional(answer: Answer): boolean {
  return answer.kind === 'made' && answer.made.product.kind === 'article' && answer.made.product.isProvisional
}
