/** Results of pure functions, kept as long as they are few. */

/** The function, asked once for each text as long as no more than `most` different ones come in between. Texts of more than `longest` UTF-16 units are not kept. */
export function remembered<Result>(
  compute: (text: string) => Result,
  most: number,
  longest = Infinity,
): (text: string) => Result {
  const results = new Map<string, Result>()
  return (text) => {
    if (text.length > longest) return compute(text)
    const known = results.get(text)
    if (known !== undefined) return known
    const result = compute(text)
    if (results.size >= most) results.clear()
    results.set(onItsOwn(text), result)
    return result
  }
}

/** The same text in memory of its own: a piece of a text holds the whole of it, which may be a file that nobody needs any more. */
export function onItsOwn(text: string): string {
  return ` ${text}`.slice(1)
}
