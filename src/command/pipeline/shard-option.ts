/** How a command line names a share of the work. Apart from what makes one: a build that needs none loads nothing of cases. */
import { InvalidArgumentError } from 'commander'

export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/** Reads `2/4`, the second of four. Throws what the command line shows as a wrong argument. */
export function parseShard(value: string): Shard {
  const match = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(value)
  const [index, count] = [Number(match?.[1]), Number(match?.[2])]
  if (match === null || index > count) throw new InvalidArgumentError('It is i/n, such as 2/4 for the second of four.')
  return { index, count }
}
