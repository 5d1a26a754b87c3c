/** Traits as a plain value, to be stored: to read them back takes a fraction of the time of finding them out again. */
import type { LinkTraits, TokensByKind } from './link-traits.ts'

/** The same, each map as the list of its entries. */
export interface PackedTraits {
  readonly products: readonly Entry<string>[]
  readonly causeType: LinkTraits['causeType']
  readonly symptom: readonly Entry<number>[]
  readonly cause: readonly Entry<number>[]
  readonly causeText: string
  readonly resolution: readonly Entry<number>[]
  readonly codes: readonly Entry<string>[]
  readonly causeTokens: PackedTokens
  readonly resolutionTokens: PackedTokens
}

type Entry<Value> = readonly [key: string, value: Value]
type Kind = TokensByKind extends ReadonlyMap<infer Key, unknown> ? Key : never
type PackedTokens = readonly (readonly [kind: Kind, tokens: readonly Entry<string>[]])[]

/** Traits as a plain value. */
export function packTraits(traits: LinkTraits): PackedTraits {
  return {
    products: [...traits.products],
    causeType: traits.causeType,
    symptom: [...traits.symptom],
    cause: [...traits.cause],
    causeText: traits.causeText,
    resolution: [...traits.resolution],
    codes: [...traits.codes],
    causeTokens: packTokens(traits.causeTokens),
    resolutionTokens: packTokens(traits.resolutionTokens),
  }
}

/** The traits again, as `packTraits` took them. */
export function unpackTraits(packed: PackedTraits): LinkTraits {
  return {
    products: new Map(packed.products),
    causeType: packed.causeType,
    symptom: new Map(packed.symptom),
    cause: new Map(packed.cause),
    causeText: packed.causeText,
    resolution: new Map(packed.resolution),
    codes: new Map(packed.codes),
    causeTokens: unpackTokens(packed.causeTokens),
    resolutionTokens: unpackTokens(packed.resolutionTokens),
  }
}

function packTokens(tokens: TokensByKind): PackedTokens {
  return Array.from(tokens, ([kind, spellings]) => [kind, [...spellings]])
}

function unpackTokens(packed: PackedTokens): TokensByKind {
  return new Map(packed.map(([kind, spellings]) => [kind, new Map(spellings)]))
}
