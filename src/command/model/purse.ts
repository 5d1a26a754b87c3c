/** What a run's answers have cost so far, and whether there is enough left for one more. */
import type { Turn } from '../../draft-with-model/conversation.ts'
import type { DrafterSettings } from './endpoint.ts'

export interface Tokens {
  readonly input: number
  readonly output: number
}

/** Money that is set aside for a request that is under way. */
export type Reservation = number

/** Counts tokens and money, and sets aside what requests under way may cost, so that several at a time keep to the limit together. */
export class Purse {
  readonly #price: { readonly input: number; readonly output: number } | null
  readonly #limit: number
  readonly #answerTokens: number
  #tokens: Tokens = { input: 0, output: 0 }
  #reserved = 0

  constructor({ pricePerMillionTokens, costLimit, answerTokens }: DrafterSettings) {
    this.#price = pricePerMillionTokens ?? null
    this.#limit = costLimit ?? Infinity
    this.#answerTokens = answerTokens
  }

  /** Sets aside the most that a request can cost; `null` where the limit would be passed. */
  reserve(turns: readonly Turn[]): Reservation | null {
    const most = this.#costOf({ input: estimatedTokens(turns), output: this.#answerTokens })
    if (this.cost() + this.#reserved + most > this.#limit) return null
    this.#reserved += most
    return most
  }

  /** Pays for a request; `null` for one that brought nothing. */
  settle(reservation: Reservation, tokens: Tokens | null): void {
    this.#reserved -= reservation
    if (tokens === null) return
    this.#tokens = { input: this.#tokens.input + tokens.input, output: this.#tokens.output + tokens.output }
  }

  tokens(): Tokens {
    return this.#tokens
  }

  /** In the currency of the prices; 0 where none are known. */
  cost(): number {
    return this.#costOf(this.#tokens)
  }

  #costOf({ input, output }: Tokens): number {
    return this.#price === null ? 0 : (input * this.#price.input + output * this.#price.output) / 1_000_000
  }
}

/** Tokens of a text, rather too many than too few: no tokeniser takes more than two for a Han character or one for two letters. */
export function estimatedTokens(turns: readonly Pick<Turn, 'content'>[]): number {
  let tokens = 0
  for (const { content } of turns) {
    const han = content.match(/\p{Script=Han}/gu)?.length ?? 0
    tokens += 8 + han * 2 + Math.ceil((content.length - han) / 2)
  }
  return tokens
}
