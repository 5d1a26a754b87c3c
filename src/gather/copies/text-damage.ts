/** How much a copy of a text has suffered on its way through scanner, PDF and web page. */

/** Number of places where the text is visibly broken; 0 for a text as it was typed. */
export function damageOf(text: string): number {
  const seen = text.slice(0, reach)
  return signs.reduce((sum, sign) => sum + countMatches(seen, sign), 0)
}

const reach = 20_000

const signs: readonly RegExp[] = [
  // a line that breaks off in the middle of a Chinese sentence: …驱动安装之⏎后打印
  /\p{Script=Han}[ \t]?\n{1,2}(?=\p{Script=Han}{2})/gu,
  // … and of an English one: the service does⏎not start
  /[a-z,] ?\n(?=[a-z]{2})/gu,
  // half-width punctuation between Han characters: 恢复,随后
  /\p{Script=Han}[,;:] ?(?=\p{Script=Han})/gu,
  // left-over tags and entities: <u>, </a>, &nbsp;
  /<\/?[a-z]{1,10}(?:\s[^<>\n]{0,200})?>|&(?:nbsp|amp|lt|gt|quot);/giu,
  // a character that no decoder knew, and UTF-8 read as Latin-1: â€™
  /\uFFFD|â€/gu,
  // an image or a file that got lost: [cid:image001.png@01D6]
  /\[cid:[^\]\n]{1,100}\]/giu,
  // TeX left by a PDF converter: \hspace{3in}
  /\\[a-z]{4,12}\{/gu,
]

function countMatches(text: string, pattern: RegExp): number {
  let count = 0
  for (const _ of text.matchAll(pattern)) count += 1
  return count
}
