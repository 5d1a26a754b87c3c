/** Work that is asked for again and again, and done one time after the other. */

/**
 * Makes a function that has `work` done. What is asked for while it is being done is done once more afterwards, however often
 * it was asked for.
 *
 * @param work does not fail
 */
export function oneAfterTheOther(work: () => Promise<void>): () => void {
  let isAsked = false
  let isUnderWay = false
  const goOn = async () => {
    isUnderWay = true
    while (isAsked) {
      isAsked = false
      await work()
    }
    isUnderWay = false
  }
  return () => {
    isAsked = true
    if (!isUnderWay) void goOn()
  }
}
