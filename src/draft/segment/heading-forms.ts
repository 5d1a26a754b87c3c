/** The forms in which people set a label off from its text, whatever it says. */
import { measureFor } from '../by-script.ts'

/** A line that has the form of a heading or begins with a label. */
export interface LabelledLine {
  /** Lines of one form are headings of one rank. */
  readonly form: string
  readonly label: string
  /** Offset in the line at which the label's own text begins; the line's length where it stands alone. */
  readonly end: number
  /** No line but a heading looks like this, whatever its words. */
  readonly sure: boolean
  /** Counts only where a blank line or nothing stands before it. */
  readonly needsGap: boolean
}

/** Every form that a line has, the most telling first. */
export function labelForms(line: string): readonly LabelledLine[] {
  if (line.length > 4000 || line.trim() === '') return []
  return forms.flatMap(({ name, pattern, sure, needsGap = false }) => {
    const match = pattern.exec(line)
    const label = match?.groups?.['label']?.trim() ?? ''
    if (match === null || label === '' || !labelLike.test(label) || tooLong(label)) return []
    const form = `${name}${match.groups?.['mark'] ?? ''}`
    return [{ form, label, end: match[0].length, sure, needsGap }]
  })
}

interface Form {
  readonly name: string
  readonly pattern: RegExp
  readonly sure: boolean
  readonly needsGap?: true
}

/** Characters and words of a label. */
const longestLabel = { han: 16, latin: 48 }
const mostWords = 8

/** A label is a few words; a Chinese one a few characters. */
function tooLong(label: string): boolean {
  return label.length > measureFor(label, longestLabel) || label.split(/\s+/u).length > mostWords
}

// has a letter, does not end like a sentence, holds no address and no assignment
const labelLike = /^(?![^\p{L}]*$)(?!.*(?:[。.！!；;，,]$|:\/\/|[=\\@]|\d{3}))/u

const forms: readonly Form[] = [
  // h3. Fault description
  { name: 'wiki', pattern: /^\s{0,4}(?<mark>h[1-6])\.\s+(?<label>[^\n]{1,60})$/u, sure: true },
  // {panel:title=Cause}   {color:red}Cause{color}
  { name: 'panel', pattern: /^\s{0,4}\{(?:panel:title=(?<label>[^}|\n]{1,60})[^}\n]{0,80})\}\s*/u, sure: true },
  // ## Cause
  { name: 'hash', pattern: /^\s{0,4}(?<mark>#{1,6})\s+(?<label>[^\n]{1,60}?)\s*#{0,6}$/u, sure: true },
  // 【问题现象】 数据库…   〖原因〗   〔原因〕   [Root cause]   <Cause>   << Cause >>   《处理》
  {
    name: 'bracket',
    pattern:
      /^\s{0,12}(?:\d{1,2}[.、)）]\s?)?(?<mark><<|[【〖〔『「《<[])\s?(?<label>[^\]】〗〕』」》>\n]{1,48})\s?(?:>>|[\]】〗〕』」》>])\s*[:：]?\s*/u,
    sure: true,
  },
  // **故障现象**   __Cause__   *Cause*: it …   *Cause:*
  {
    name: 'strong',
    pattern:
      /^\s{0,12}(?:\d{1,2}[.、)）]\s?)?(?<mark>\*{1,3}|_{2,3})(?<label>[^*_\n]{1,60}?)\s?[:：]?\s?(?:\*{1,3}|_{2,3})\s*[:：]?\s*/u,
    sure: true,
  },
  // === Cause ===   --- Cause ---   ~~~ 原因 ~~~
  {
    name: 'rule',
    pattern: /^\s{0,12}(?<mark>[=\-–—~*+#>]{2,6})\s?(?<label>[^=~*\n]{1,48}?)\s?[=\-–—~*+#<]{2,40}\s*$/u,
    sure: true,
  },
  // ---- Cause   >> Cause
  { name: 'dash', pattern: /^\s{0,4}(?<mark>[-=~>]{2,6})\s(?<label>[^=~*\n:：]{1,48})$/u, sure: false },
  // | Observed | Java clients … |   现象 | …
  { name: 'row', pattern: /^\s{0,12}\|\s*(?<label>[^|\n]{1,48}?)\s*\|\s*(?=\S)/u, sure: true },
  {
    name: 'column',
    pattern: /^\s{0,12}(?<label>[^|\n\t:：]{1,32}?)(?:\s+\|\s+|\s?[│┃丨｜]\s?|\t+)(?=\S)/u,
    sure: false,
  },
  // 现象 → …   Cause => …   原因 -> …   处理 >> …
  {
    name: 'arrow',
    pattern: /^\s{0,12}(?:[-*•·]\s)?(?<label>[^→⇒\n:：]{1,40}?)\s{0,4}(?:→|⇒|➜|➔|►|=>|->|»|>>)\s*(?=\S)/u,
    sure: true,
  },
  // ■ 故障表现   ◆ 原因：…   ● Fix
  {
    name: 'sign',
    pattern: /^\s{0,12}(?<mark>[■◆●▶※★▲◎□◇►➤○☆◼◾▪√✓✔☞🔹🔸])\s{0,3}(?<label>[^:：\n]{1,48}?)\s*(?:[:：]\s*|$)/u,
    sure: true,
  },
  // SYMPTOM ......   处理措施 …… 重启服务
  {
    name: 'leader',
    pattern: /^\s{0,12}(?<label>[^.…·_:：\n]{1,40}?)\s?(?:\.{3,60}|(?:\. ){3,30}|…{1,30}|·{3,60}|_{3,60})\s*/u,
    sure: false,
  },
  // 一、故障现象   （二）原因   甲、说明   (1) Cause   1）您遇到的   2. Why
  {
    name: 'number',
    pattern:
      /^\s{0,12}(?:第)?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[甲乙丙丁戊己](?=[、．.）:：])|[IVX]{1,4}|[A-Ea-e]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-e])[)）]|[①-⑳])(?<mark>[.)、．）:：]?)\s{0,3}(?<label>[^:：\n]{1,48}?)\s*(?:[:：]\s*|$)/u,
    sure: false,
  },
  // (ii) Cause   ii. Cause
  {
    name: 'number roman',
    pattern:
      /^\s{0,12}(?<mark>[(（]?)(?:i{1,3}|iv|vi{0,3}|ix|x)[.)）]\s{1,3}(?<label>[^:：\n]{1,48}?)\s*(?:[:：]\s*|$)/u,
    sure: false,
  },
  // Part 1 - what is wrong   Step 2 怎么改   第二部分 原因
  {
    name: 'number of a part',
    pattern:
      /^\s{0,12}(?:(?<mark>part|step|section|phase|point|步骤)\s?(?:\d{1,2}|[IVX]{1,4})|第(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:部分|节|章|点))\s{0,2}[-–—.:)：、]{0,2}\s{0,2}(?<label>[^:：\n]{1,48}?)\s*[:：]?\s*$/iu,
    sure: false,
  },
  // o Seen: touch fails   - Why: the option   * 原因：…
  {
    name: 'bullet',
    pattern: /^\s{0,12}(?<mark>[-*•·o+–—])\s{1,3}(?<label>[^:：\n]{1,40}?)\s?(?:[:：]|\s[-–—]\s)\s*/u,
    sure: false,
  },
  // WHAT DID USERS SEE? Laptops …   ROOT CAUSE
  {
    name: 'capitals',
    pattern:
      /^\s{0,4}(?<label>[A-Z][A-Z'’/&-]{0,20}(?: [A-Z'’/&-]{1,20}){1,7})(?:[?]\s*|\s*[:：]\s*|\s[-–—]\s|\s*$)(?![a-z])/u,
    sure: true,
  },
  // WHY? The option …
  {
    name: 'capitals',
    pattern: /^\s{0,4}(?<label>[A-Z][A-Z'’ /&-]{1,46}[A-Z])(?:[?]\s*|\s*[:：]\s*|\s[-–—]\s|\s*$)(?![a-z])/u,
    sure: false,
  },
  // What went wrong? The option …   怎么回事？…
  { name: 'question', pattern: /^\s{0,4}(?<label>[^?？:：.。,，\n]{1,44})[?？]\s*/u, sure: false },
  // 现象：…   Cause: …
  { name: 'colon', pattern: /^\s{0,12}(?<label>[^:：\n]{1,40}?)\s?[:：]\s*/u, sure: false },
  // Cause - the option …
  {
    name: 'hyphen',
    pattern:
      /^\s{0,4}(?<label>[^:：\n–—-]{1,32}?)\s(?:[-–—]{1,2})\s(?=\S)|^\s{0,4}(?<mark>[\u4e00-\u9fff]{2,6})——(?=\S)/u,
    sure: false,
  },
  // a line alone under a blank line
  { name: 'bare', pattern: /^\s{0,4}(?<label>[^:：\n?？]{1,40})$/u, sure: false, needsGap: true },
]
