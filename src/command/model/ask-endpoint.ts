/** Asks with patience: requests that failed are retried as the failure suggests, and a failure that will not pass ends the asking for the whole run. */
import type { Ask, NoAnswer, Reply, Turn } from '../../draft-with-model/conversation.ts'
import { readAnswer } from '../../draft-with-model/read-answer.ts'
import type { AnswerStore } from './answer-files.ts'
import { fullDialect, simplerDialect } from './dialect.ts'
import type { Dialect } from './dialect.ts'
import type { DrafterSettings } from './endpoint.ts'
import { failureOf } from './failure.ts'
import type { Answered, Send } from './protocol.ts'
import { estimatedTokens } from './purse.ts'
import type { Purse } from './purse.ts'

/** Time, as the command line has it and tests have their own. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly wait: (milliseconds: number) => Promise<void>
}

export interface Asking {
  readonly ask: Ask
  /** Why nothing is asked any more; `null` as long as it is. */
  readonly stoppedBy: () => NoAnswer | null
  readonly counts: () => { readonly asked: number; readonly known: number }
}

export interface AskingParts {
  readonly send: Send
  readonly answers: AnswerStore
  readonly purse: Purse
  readonly clock: Clock
  readonly settings: DrafterSettings
  /** Called after each answer. */
  readonly onAnswer: () => void
}

/** How often each fault is tried again, and seconds to wait before; the last one counts for all that follow. */
const retries: Readonly<Partial<Record<NoAnswer, { readonly times: number; readonly pauses: readonly number[] }>>> = {
  unreachable: { times: 2, pauses: [1, 4] },
  'timed-out': { times: 1, pauses: [2] },
  'rate-limited': { times: 6, pauses: [2, 4, 8, 16, 32] },
  'server-error': { times: 3, pauses: [1, 3, 9] },
}

/** After so many conversations in a row that ended so, no other one is begun. */
const lastStraw: Readonly<Partial<Record<NoAnswer, number>>> = {
  'not-authorised': 1,
  'no-money': 1,
  'no-such-model': 1,
  'cost-limit': 1,
  unreachable: 2,
  'rate-limited': 3,
  'timed-out': 5,
  'server-error': 5,
  rejected: 5,
}

/** Seconds. An endpoint that wants more is not waited for. */
const longestPause = 180

/** What a run has found out so far. */
interface State {
  dialect: Dialect
  stoppedBy: NoAnswer | null
  asked: number
  known: number
  /** How the last conversation ended, `null` for well, and how many in a row ended so. */
  last: NoAnswer | null
  row: number
}

/** Puts an `Ask` together. Never asks twice what is known, never more than the purse has. */
export function createAsking(parts: AskingParts): Asking {
  const { answers, clock, settings } = parts
  const state: State = { dialect: fullDialect, stoppedBy: null, asked: 0, known: 0, row: 0, last: null }
  const turnstile = createTurnstile(settings.requestsPerMinute, clock)
  const note = (reply: Reply): Reply => {
    const why = reply.kind === 'none' ? reply.why : null
    state.row = why !== null && why === state.last ? state.row + 1 : 1
    state.last = why
    if (why !== null && state.row >= (lastStraw[why] ?? Infinity)) state.stoppedBy = why
    return reply
  }
  const ask: Ask = async (turns) => {
    const known = await answers.get(turns)
    if (known !== null) {
      state.known += 1
      return { kind: 'answer', text: known, isWhole: true }
    }
    if (state.stoppedBy !== null) return { kind: 'none', why: 'stopped' }
    const reply = await askPatiently(turns, parts, turnstile, state)
    // What cannot be used is asked for again another time.
    if (reply.kind === 'answer' && reply.isWhole && readAnswer(reply.text) !== null)
      await answers.put(turns, reply.text)
    parts.onAnswer()
    return note(reply)
  }
  return { ask, stoppedBy: () => state.stoppedBy, counts: () => ({ asked: state.asked, known: state.known }) }
}

/** Lets one request pass after the other, so that no more than so many start within a minute. */
function createTurnstile(perMinute: number | undefined, { now, wait }: Clock): () => Promise<void> {
  let next = 0
  return async () => {
    if (perMinute === undefined) return
    const at = Math.max(now(), next)
    next = at + 60_000 / perMinute
    await wait(at - now())
  }
}

async function askPatiently(
  turns: readonly Turn[],
  { send, purse, clock }: AskingParts,
  turnstile: () => Promise<void>,
  state: State,
): Promise<Reply> {
  const tries = new Map<NoAnswer, number>()
  for (;;) {
    const reservation = purse.reserve(turns)
    if (reservation === null) return { kind: 'none', why: 'cost-limit' }
    await turnstile()
    const { dialect } = state
    try {
      state.asked += 1
      const answered = await send(turns, dialect)
      purse.settle(reservation, answered.usage ?? estimatedUsage(turns, answered))
      return replyOf(answered)
    } catch (error) {
      purse.settle(reservation, null)
      const { why, retryAfter, complaint } = failureOf(error, clock.now())
      if (why === 'rejected' || (why === 'too-long' && /max_(?:completion_)?tokens/u.test(complaint))) {
        const simpler = simplerDialect(dialect, complaint)
        if (simpler === null) return { kind: 'none', why }
        // Another conversation may have found out meanwhile.
        if (state.dialect === dialect) state.dialect = simpler
        continue
      }
      const done = tries.get(why) ?? 0
      const policy = retries[why]
      const pause = retryAfter ?? policy?.pauses[Math.min(done, policy.pauses.length - 1)] ?? 0
      if (policy === undefined || done >= policy.times || pause > longestPause) return { kind: 'none', why }
      tries.set(why, done + 1)
      await clock.wait(pause * 1000)
    }
  }
}

function replyOf({ text, finish }: Answered): Reply {
  if (finish === 'content-filter') return { kind: 'none', why: 'refused' }
  return { kind: 'answer', text, isWhole: finish !== 'length' }
}

function estimatedUsage(turns: readonly Turn[], { text }: Answered) {
  return { input: estimatedTokens(turns), output: estimatedTokens([{ content: text }]) }
}
