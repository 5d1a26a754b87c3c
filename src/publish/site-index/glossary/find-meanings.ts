/** What abbreviations stand for, where a text says so itself. */

/** `Remote Procedure Call (RPC)`, `RPC (Remote Procedure Call)`, `RPC（远程过程调用）`: name and meaning, as written. */
export function findMeanings(prose: string): readonly { readonly name: string; readonly meaning: string }[] {
  return [
    ...[...prose.matchAll(nameInBrackets)].flatMap(([, before = '', name = '']) => {
      const words = before.trim().split(blanks).slice(-name.length)
      return spells(words, name) ? [{ name, meaning: words.join(' ') }] : []
    }),
    ...[...prose.matchAll(meaningInBrackets)].flatMap(([, name = '', inside = '']) => {
      const meaning = inside.trim()
      return hanOnly.test(meaning) || spells(meaning.split(blanks), name) ? [{ name, meaning }] : []
    }),
  ]
}

/** Whether the words begin with the letters of the name, one each. */
function spells(words: readonly string[], name: string): boolean {
  return words.length === name.length && words.every((word, at) => word.charAt(0).toUpperCase() === name.charAt(at))
}

// Example: `the Remote Procedure Call (RPC)`
const nameInBrackets = /((?:[A-Za-z-]{1,30}[ \t]){1,8})[(（]([A-Z]{2,6})[)）]/gu
// Example: `RPC (Remote Procedure Call)`, `RPC（远程过程调用）`
const meaningInBrackets =
  /(?<![A-Za-z0-9])([A-Z]{2,6})\s?[(（]([A-Za-z\p{Script=Han}][A-Za-z\p{Script=Han} -]{2,60})[)）]/gu
// Example: `远程过程调用`; shorter words in brackets are remarks more often than meanings
const hanOnly = /^\p{Script=Han}{4,14}$/u
const blanks = /[ \t]+/u
