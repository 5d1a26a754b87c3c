/** The port that an option names. */
import { InvalidArgumentError } from 'commander'

/** @throws InvalidArgumentError for whoever reads the command line */
export function parsePort(value: string): number {
  if (!/^\d{1,5}$/u.test(value) || Number(value) > 65_535) throw new InvalidArgumentError('It is a number up to 65535.')
  return Number(value)
}
