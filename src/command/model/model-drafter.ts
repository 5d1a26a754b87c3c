/** A language model as a drafter of cases: endpoint, answers on disk, purse and patience put together. */
import { setTimeout as wait } from 'node:timers/promises'
import { draftWithModel } from '../../draft-with-model/draft-with-model.ts'
import type { ModelDraft } from '../../draft-with-model/draft-with-model.ts'
import type { Finding } from '../../model/finding.ts'
import type { CaseDrafter } from '../make-article.ts'
import type { Progress } from '../progress.ts'
import type { AnswerStore } from './answer-files.ts'
import { createAsking } from './ask-endpoint.ts'
import type { Clock } from './ask-endpoint.ts'
import type { Endpoint } from './endpoint.ts'
import { stoppedFinding } from './model-findings.ts'
import type { Send } from './protocol.ts'
import { Purse } from './purse.ts'

export interface ModelDrafter extends CaseDrafter {
  /** What the run has come to so far. */
  readonly account: () => ModelAccount
  /** What concerns the run as a whole. */
  readonly findings: () => readonly Finding[]
}

/** What a run has asked and spent. */
export interface ModelAccount {
  readonly model: string
  /** Requests that were sent. */
  readonly requests: number
  /** Answers that were there from before. */
  readonly remembered: number
  /** Cases that the model drafted, and cases that the rules drafted in its place. */
  readonly drafted: number
  readonly byRules: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** In the currency of the prices; `null` where none are known. */
  readonly cost: number | null
  /** Statements by what became of them, and by the rules that they broke. */
  readonly statements: { readonly kept: number; readonly replaced: number; readonly leftOut: number }
  readonly broken: Readonly<Record<string, number>>
}

export interface ModelDrafterParts {
  readonly endpoint: Endpoint
  readonly send: Send
  readonly answers: AnswerStore
  /** Path under which findings about the run as a whole are reported. */
  readonly settingsFile: string
  readonly progress: Pick<Progress, 'note'>
  readonly clock?: Clock
}

const ownClock: Clock = {
  now: () => Date.now(),
  wait: async (milliseconds) => {
    if (milliseconds > 0) await wait(milliseconds)
  },
}

/** Puts the drafter together. It asks nothing before the first case. */
export function createModelDrafter(parts: ModelDrafterParts): ModelDrafter {
  const { endpoint, send, answers, settingsFile, progress, clock = ownClock } = parts
  const { settings, model } = endpoint
  const purse = new Purse(settings)
  const counts: Counts = { drafted: 0, byRules: 0, stopped: 0, kept: 0, replaced: 0, leftOut: 0 }
  const broken = new Map<string, number>()
  const asking = createAsking({
    send,
    answers,
    purse,
    clock,
    settings,
    onAnswer: () => progress.note(spentSoFar(purse, settings.pricePerMillionTokens !== undefined)),
  })
  return {
    name: `model ${model}`,
    concurrency: settings.concurrency,
    draft: async (redacted, rules, judges) => {
      const made = await draftWithModel(redacted, rules, {
        ...judges,
        ask: asking.ask,
        mostCharacters: settings.promptCharacters,
      })
      count(made, counts, broken)
      return made
    },
    account: () => accountOf(endpoint, purse, asking, counts, broken),
    findings: () => stoppedFinding(asking, counts.stopped, settingsFile),
  }
}

type Counts = Record<'drafted' | 'byRules' | 'stopped' | 'kept' | 'replaced' | 'leftOut', number>

function accountOf(
  { model, settings }: Endpoint,
  purse: Purse,
  asking: Pick<ReturnType<typeof createAsking>, 'counts'>,
  { drafted, byRules, kept, replaced, leftOut }: Counts,
  broken: ReadonlyMap<string, number>,
): ModelAccount {
  const { input, output } = purse.tokens()
  const { asked, known } = asking.counts()
  return {
    model,
    requests: asked,
    remembered: known,
    drafted,
    byRules,
    inputTokens: input,
    outputTokens: output,
    cost: settings.pricePerMillionTokens === undefined ? null : purse.cost(),
    statements: { kept, replaced, leftOut },
    broken: Object.fromEntries([...broken].toSorted(([left], [right]) => (left < right ? -1 : 1))),
  }
}

/** Adds what became of one case to `counts`, and the rules that its statements broke to `broken`. */
function count(made: ModelDraft, counts: Counts, broken: Map<string, number>): void {
  if (made.kind === 'none') {
    counts.byRules += 1
    if (made.why === 'stopped') counts.stopped += 1
    return
  }
  const { kept, replaced, leftOut } = made.record
  counts.drafted += 1
  counts.kept += kept
  counts.replaced += replaced.length
  counts.leftOut += leftOut.length
  for (const { rule } of [...replaced, ...leftOut]) broken.set(rule, (broken.get(rule) ?? 0) + 1)
}

function spentSoFar(purse: Purse, hasPrice: boolean): string {
  const { input, output } = purse.tokens()
  return `${input + output} tokens${hasPrice ? `, cost ${purse.cost().toFixed(4)}` : ''}`
}
