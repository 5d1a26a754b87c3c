/** Results of pure functions, kept as long as they are few. */

/** The function, asked once for each key as long as no more than `most` different ones come in between. */
export function remembered<Key, Result>(compute: (key: Key) => Result, most: number): (key: Key) => Result {
  const results = new Map<Key, Result>()
  return (key) => {
    const known = results.get(key)
    if (known !== undefined) return known
    const result = compute(key)
    if (results.size >= most) results.clear()
    results.set(key, result)
    return result
  }
}
