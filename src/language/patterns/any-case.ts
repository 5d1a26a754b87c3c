/**
 * The source of a regular expression with each of its letters in either case: `case` becomes `[cC][aA][sS][eE]`. For the words in
 * an expression that keeps to case otherwise; what stands in brackets stays as it is. The modifier `(?i:…)` says the same, but V8
 * loses it between alternatives as soon as it compiles without optimizing, which it does once a process has compiled much.
 */
export function anyCase(source: string): string {
  return source.replaceAll(escapedOrLetter, (part) => {
    const [lower, upper] = [part.toLowerCase(), part.toUpperCase()]
    const isPair = part.length === 1 && lower !== upper && lower.length === 1 && upper.length === 1
    return isPair ? `[${lower}${upper}]` : part
  })
}

// \s · [.º°] · é
const escapedOrLetter = /\\.|\[[^\]]*\]|\p{L}/gu
