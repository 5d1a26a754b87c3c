/**
 * Jira's own markup, as people saw it. Its marks are listed at
 * https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all
 */
import { everyMatch } from '../../../language/patterns/every-match.ts'

// {code:java}…{code} · {noformat}…{noformat} · {quote}…{quote}
const wikiBlock = /\{(code|noformat|quote)(?::[^{}\n]{0,80})?\}/gu

/** True for a text that shows marks of this markup. */
export function looksLikeWiki(text: string): boolean {
  return signs.test(text) || text.search(wikiBlock) >= 0
}

/** Code becomes a fence, a quotation gets its marks; the words outside of code lose the marks that set them. */
export function withoutWikiMarks(text: string): string {
  const parts: string[] = []
  let end = 0
  let open: string | null = null
  for (const match of everyMatch(wikiBlock, text)) {
    const before = text.slice(end, match.index)
    const inside: boolean = open !== null && open === match[1]
    if (open !== null && !inside) continue
    parts.push(inside ? blockText(match[1] ?? '', before) : proseText(before))
    open = inside ? null : (match[1] ?? null)
    end = match.index + match[0].length
  }
  const rest = text.slice(end)
  return parts.join('') + (open === null ? proseText(rest) : rest)
}

function blockText(kind: string, text: string): string {
  const inner = text.replaceAll(/^\n+|\s+$/gu, '')
  return kind === 'quote' ? `\n${proseText(inner).replaceAll(/^/gmu, '> ')}\n` : `\n\`\`\`\n${inner}\n\`\`\`\n`
}

// {{x}} · {color:red} · {panel} · h3. Cause · bq. … · [the log|https://…] · [~ana] · !photo.png|thumbnail! · ||Kiosk||Version|| · (/) · # one⏎# two
const signs =
  /\{\{|\{(?:color|panel|anchor)\b|^\s{0,3}(?:h[1-6]|bq)\. \S|\[[^\]|\n]{1,200}\|[^\]\n]{3,500}\]|\[~[^\]\n]{2,80}\]|(?:^|\s)![^!\n|]{1,100}\.\w{2,4}(?:\|[^!\n]{0,60})?!|^\|\||(?:^|\s)\(\/\)(?=\s|$)|^#{1,3} \S[^\n]{0,400}\n#{1,3} \S/mu

function proseText(text: string): string {
  if (!signs.test(text)) return text
  return withNumbers(text.split('\n'))
    .map((line) => lineText(line))
    .join('\n')
}

/** `# ` begins an item of a numbered list, `## ` one inside of it; a line that is no item ends the list. */
function withNumbers(lines: readonly string[]): readonly string[] {
  let counts: number[] = []
  return lines.map((line) => {
    const [, marks, item = ''] = /^(#{1,4}) (\S.*)$/u.exec(line) ?? []
    if (marks === undefined) {
      if (!/^(?:\s*$|[*-]{1,4} )/u.test(line)) counts = []
      return line
    }
    counts = [...counts.slice(0, marks.length - 1), (counts[marks.length - 1] ?? 0) + 1]
    return `${'   '.repeat(marks.length - 1)}${counts.at(-1) ?? 1}. ${item}`
  })
}

const inLine: readonly (readonly [RegExp, string])[] = [
  [/\{color(?::[^{}\n]{1,20})?\}|\{anchor:[^{}\n]{1,60}\}|\{panel\}/gu, ''],
  // {{systemctl restart kiosk}}
  [/\{\{([^{}\n]{1,300})\}\}/gu, '`$1`'],
  // [ana@example.com|mailto:ana@example.com] · [the log|https://…|smart-link] · [https://…] · [~ana]
  [/\[[^\]|\n]{1,200}\|mailto:([^\]|\n]{3,200})\]/gu, '$1'],
  [/\[(https?:[^\]|\n]{3,500})(?:\|[^\]\n]{0,500})?\]/gu, '$1'],
  [/\[([^\]|\n]{1,200})\|(https?:[^\]|\n]{3,500})(?:\|[^\]\n]{0,40})?\]/gu, '$1 ($2)'],
  [/\[~(?:accountid:)?([^\]\n]{2,80})\]/gu, '@$1'],
  [/(?<=^|\s)!([^!\n|]{1,100}\.\w{2,4})(?:\|[^!\n]{0,60})?!/gu, '[image: $1]'],
  [/(?<=^|\s)\(\/\)(?=\s|$)/gu, ''],
  // *all* · _all_
  [/(?<![\p{L}\p{N}*`])\*(?=[^\s*])([^*\n`]{1,200}?)(?<=\S)\*(?![\p{L}\p{N}*`])/gu, '$1'],
  [/(?<![\p{L}\p{N}_`/.])_(?=[^\s_])([^_\n`]{1,200}?)(?<=\S)_(?![\p{L}\p{N}_`])/gu, '$1'],
  // \{ · \[ · \* · \\ at the end of a line
  [/\\([{}[\]*_!|#+-])/gu, '$1'],
  [/\s?\\\\\s*$/gu, ''],
]

function lineText(line: string): string {
  let text = line.replace(/^\s{0,3}h([1-6])\. /u, (_, rank: string) => `${'#'.repeat(Number(rank))} `)
  text = text
    .replace(/^\s{0,3}bq\. /u, '> ')
    .replace(/^(\*{1,4}) (?=\S)/u, (_, marks: string) => `${'  '.repeat(marks.length - 1)}- `)
  if (text.startsWith('||')) text = text.replaceAll('||', '|')
  for (const [mark, put] of inLine) text = text.replace(mark, put)
  return text.trimEnd()
}
