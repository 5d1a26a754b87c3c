/** A word of an article that no list knows and that may say whose case it was. */

/** `name`: of a person, a firm or a place; `number`: of a paper, a device, an account; `host`: of a machine. */
export type DoubtfulKind = 'name' | 'number' | 'host'

/** A word that somebody should look at. Offsets into the text, `end` exclusive. */
export interface DoubtfulWord {
  readonly kind: DoubtfulKind
  readonly start: number
  readonly end: number
  /** The higher, the likelier it has to be masked: 3 for what people are called, 1 for what only looks unusual. */
  readonly doubt: 1 | 2 | 3
}
