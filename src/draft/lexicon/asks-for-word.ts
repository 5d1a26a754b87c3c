/** How help desks ask to be told what came of it. */

/** Whether a sentence asks to report or to watch, whatever else it asks for. */
export function asksForWord(text: string): boolean {
  return reports.test(text) || (text.length <= longest && watches.test(text))
}

const longest = 60
// Please restart twice and tell me.   重启后告诉我。
const reports =
  /\b(?:and|then) (?:please )?(?:tell me|tell us|let me know|let us know)\b|(?:告诉|告知)(?:我|我们)(?:一声|结果)?[。.]?$/iu
// Please keep an eye on it tonight.   请再观察几天。
const watches =
  /^(?:please |kindly |just |do )?(?:keep an eye on|watch) (?:it|this|that|things)\b|^(?:请|麻烦|烦请)?(?:您|你|您们)?(?:再|先|继续)*观察(?:一下|一段时间|[一两二三几]天|[一两二三几]周)?(?:看看)?[。.！!]?$/iu
