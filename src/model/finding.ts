/**
 * A fault as a value: what is wrong, where, why, and what to do about it.
 *
 * Stages return findings; only the command line prints them and turns them into an exit status. A message never quotes
 * case text, because case text may hold what must not be repeated.
 */
export interface Finding {
  /** Stable id of the rule, `<stage>/<kebab-case>`, such as `read/empty-file`. */
  readonly rule: string
  /** `error`: something was left out because of it. `warning`: done, but a person should look. */
  readonly severity: 'error' | 'warning'
  /** Path of the file as the user named it. */
  readonly file: string
  /** 1-based line in that file, where one is known. */
  readonly line?: number
  /** One sentence: what was found and why it matters. */
  readonly message: string
  /** One sentence: what the user can do. */
  readonly hint: string
}
