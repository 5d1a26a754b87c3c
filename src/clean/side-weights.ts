/** Weights of the side that somebody is on: positive for the help desk, negative for who asked it. */

/** What a source states or the settings say weighs more than all that a case shows. */
export const certain = 1000

/** The weight, but no more than `most` either way. */
export function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value))
}
