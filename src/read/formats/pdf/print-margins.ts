/** What browsers print into the margins of each page: when, the title, the address, which page. */

// https://desk.example/t/77120   1/3
const foot = /^\s*(?:https?|file):\/\/\S{3,400}\s{1,80}\d{1,4}\s?\/\s?\d{1,4}\s*$/u
// 11/23/31, 3:03 PM   #77120 Scanner offline · 2031/11/23 15:03   …
const head = /^\s*\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s(?:[上下]午)?\d{1,2}:\d{2}(?:\s?[AP]M)?(?:\s.{0,300})?$/iu

/** Lines at either end of a page among which the margins are, wherever on the page they were drawn. */
const reach = 3

/** The text of a page without them; the same where a browser did not print it. */
export function withoutPrintMargins(page: string): string {
  const lines = page.split('\n')
  const isMargin = (at: number): boolean => at < reach || at >= lines.length - reach
  if (!lines.some((line, at) => isMargin(at) && foot.test(line))) return page
  return lines.filter((line, at) => !(isMargin(at) && (foot.test(line) || head.test(line)))).join('\n')
}
