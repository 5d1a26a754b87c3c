/** `generate --dry-run`: what would be sent to a model, byte for byte, and nothing sent. */
import { join } from 'node:path'
import type { Settings } from '../../model/settings.ts'
import { listCaseFiles } from '../pipeline/case-files.ts'
import { findCases } from '../pipeline/find-cases.ts'
import { makeCases } from '../pipeline/make-cases.ts'
import { forgetfulContext, release } from '../pipeline/run-context.ts'
import { createProgress } from '../progress.ts'
import { counted, exitStatus, print, printFindings, statusFor } from '../report.ts'
import type { ExitStatus } from '../report.ts'
import { openAnswers } from './answer-files.ts'
import { endpointOf } from './endpoint.ts'
import { createModelDrafter } from './model-drafter.ts'
import { libraryMissing } from './library.ts'
import type { DrafterKind } from './open-drafter.ts'
import { openProtocol } from './protocol.ts'

/** An answer that says nothing, so that the library has something to read. */
const emptyAnswer = JSON.stringify({
  choices: [{ message: { role: 'assistant', content: '{"statements":[]}' }, finish_reason: 'stop' }],
})

/**
 * Prints the body of every first request that a run would send, one a line, in the order of the cases. Cases whose answer is
 * there from before are left out, as they would be. Writes nothing.
 */
export async function dryRun(
  from: readonly string[],
  {
    content,
    cache,
    wanted,
  }: { readonly content: string; readonly cache: string; readonly wanted: DrafterKind | undefined },
  settings: Settings,
): Promise<ExitStatus> {
  if ((wanted ?? settings.drafter.use) === 'rules') {
    process.stderr.write('Nothing would be sent: the rules draft the articles.\n')
    return exitStatus.done
  }
  const found = endpointOf(settings.drafter, process.env)
  if ('problem' in found) return cannot(found.problem)
  // One after the other, in their order; and nothing that could stop the list before its end.
  const { costLimit: _, requestsPerMinute: __, ...unhurried } = settings.drafter
  const endpoint = { ...found.endpoint, settings: { ...unhurried, concurrency: 1 } }
  const bodies: string[] = []
  const send = await openProtocol(endpoint, async (_input, init) => {
    bodies.push(typeof init?.body === 'string' ? init.body : '')
    return new Response(emptyAnswer, { headers: { 'content-type': 'application/json' } })
  })
  if (send === null) return cannot(libraryMissing)
  const progress = createProgress(true)
  const answers = { get: openAnswers(join(cache, 'answers'), endpoint).get, put: async () => {} }
  const drafter = createModelDrafter({ endpoint, send, answers, settingsFile: content, progress })
  const context = { ...forgetfulContext(settings, progress), drafter }
  const { cases, findings } = await findCases(await listCaseFiles(from, context), context)
  await makeCases(cases, 'article', context, { known: () => null, keep: (_found, { id, age }) => ({ id, age }) })
  release(context)
  for (const body of bodies) print(body)
  const { remembered } = drafter.account()
  process.stderr.write(
    `${counted(bodies.length, 'request')} would go to ${endpoint.baseUrl}; ${counted(remembered, 'case has', 'cases have')} an answer from an earlier run. An answer that cannot be read is requested once more.\n`,
  )
  printFindings(findings)
  return statusFor(findings)
}

function cannot(problem: string): ExitStatus {
  process.stderr.write(`${problem}\n`)
  return exitStatus.couldNotRun
}
