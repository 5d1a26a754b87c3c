/** The shape that both languages' sentences have. */
import type { Problem } from '../problem.ts'
import type { Random } from '../random.ts'

/** A sentence that is filled in with a problem's facts, in one of several wordings. */
export type Sentence = (problem: Problem, random: Random) => string

export interface CorpusWording {
  readonly subjects: readonly Sentence[]
  readonly symptoms: readonly Sentence[]
  readonly environments: readonly Sentence[]
  readonly requests: readonly Sentence[]
  readonly answers: readonly Sentence[]
  readonly suspicions: readonly Sentence[]
  readonly exclusions: readonly Sentence[]
  readonly findings: readonly Sentence[]
  readonly causes: readonly Sentence[]
  readonly resolutions: readonly Sentence[]
  readonly steps: readonly Sentence[]
  readonly confirmations: readonly Sentence[]
  readonly logs: readonly Sentence[]
  readonly greetings: (name: string) => readonly string[]
  readonly closings: readonly string[]
  readonly agentTitle: string
  readonly customerTitle: string
}
