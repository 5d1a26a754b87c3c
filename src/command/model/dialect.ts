/** What an endpoint understands of a request. Servers differ, so everything is tried first and dropped step by step. */

export interface Dialect {
  /** How the form of the answer is asked for: by schema, as any JSON, in words alone. */
  readonly format: 'schema' | 'object' | 'words'
  readonly temperature: boolean
  readonly seed: boolean
  /** The name under which the endpoint takes the length of an answer. */
  readonly length: 'max_tokens' | 'max_completion_tokens' | null
}

export const fullDialect: Dialect = { format: 'schema', temperature: true, seed: true, length: 'max_tokens' }

/**
 * The next simpler dialect after a request was rejected; `null` where there is none. `complaint` is what the endpoint says:
 * what it names goes first. Where it names nothing, the form of the answer goes first, as the youngest of the parameters.
 */
export function simplerDialect(dialect: Dialect, complaint: string): Dialect | null {
  const named = steps.find(({ names, take }) => names.test(complaint) && take(dialect) !== null)
  const step = named ?? steps.find(({ take }) => take(dialect) !== null)
  return step?.take(dialect) ?? null
}

interface Step {
  /** What it says where it does not know the parameter. */
  readonly names: RegExp
  readonly take: (dialect: Dialect) => Dialect | null
}

/** In the order in which they are given up where the endpoint names none. */
const steps: readonly Step[] = [
  {
    // `'response_format.type' must be 'json_schema' or 'text'`, `json_schema is not supported`, `failed to parse grammar`
    names: /response_?format|json_?schema|json_?object|structured|grammar|schema/iu,
    take: (dialect) =>
      dialect.format === 'words' ? null : { ...dialect, format: dialect.format === 'schema' ? 'object' : 'words' },
  },
  {
    // `'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.`
    names: /max_(?:completion_)?tokens/iu,
    take: (dialect) =>
      dialect.length === null
        ? null
        : { ...dialect, length: dialect.length === 'max_tokens' ? 'max_completion_tokens' : null },
  },
  // `Unsupported value: 'temperature' does not support 0 with this model.`
  { names: /temperature/iu, take: (dialect) => (dialect.temperature ? { ...dialect, temperature: false } : null) },
  // `seed: Extra inputs are not permitted`
  { names: /\bseed\b/iu, take: (dialect) => (dialect.seed ? { ...dialect, seed: false } : null) },
]
