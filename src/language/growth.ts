/** For tests: whether work takes time in step with what it is given, on a machine as busy as it may be. */

/** Four times as much takes four times as long, and sixteen times where work grows with its square. */
const times = 4
const most = 9
/** Below this, in milliseconds, differences are chance. */
const least = 300
/** A collection of memory may fall into any one comparison, not into each of three. */
const comparisons = 3

/**
 * Whether work takes out of proportion longer for much than for a fourth of it: in time of the processor, which other work on the machine
 * hardly changes, and in two sizes of one run.
 *
 * @param work gets how much of it to do
 */
export async function growsTooFast(work: (amount: number) => unknown, much = 80_000): Promise<boolean> {
  for (let comparison = 0; comparison < comparisons; comparison += 1) {
    const long = await timeOf(work, much)
    if (long < least || long <= most * (await timeOf(work, Math.round(much / times)))) return false
  }
  return true
}

/** A line of about so many characters, of one piece again and again. */
export function lineOf(piece: string, length: number): string {
  return piece.repeat(length / piece.length)
}

/** Of this thread, in milliseconds. */
async function timeOf(work: (amount: number) => unknown, amount: number): Promise<number> {
  const before = process.threadCpuUsage()
  await work(amount)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
