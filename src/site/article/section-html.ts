/** The last touch to an article's inert HTML before it stands in a page. */

/**
 * Code and tables that may be wider than the page scroll on their own, and so must be reachable by keyboard. A line of a log
 * that stands alone is broken instead: the error is often at its end, and there are no columns to keep.
 */
export function reachable(html: string): string {
  return html.replaceAll(singleLine, '<pre class="single-line">').replaceAll(wideElement, '<$1 tabindex="0">')
}

// `<pre>` of `<pre><code class="language-sh">net stop spooler</code></pre>`
const singleLine = /<pre>(?=<code[^<>\n]{0,100}>[^<>\n]{0,2000}\n?<\/code>)/gu

// `<pre>`; in text a bare `<` never occurs
const wideElement = /<(pre|table)>/gu

/** What inert HTML says, without its elements. */
export function textOfHtml(html: string): string {
  return html.replaceAll(element, '').replaceAll(entity, (escaped) => entities[escaped] ?? escaped)
}

// `</code>`; in text a bare `<` never occurs
const element = /<[^<>]*>/gu
// Example: `&quot;`
const entity = /&(?:amp|lt|gt|quot|#39);/gu
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

/** Without the marks that lead to the evidence, where a page does not show it. */
export function withoutCites(html: string): string {
  return html.replaceAll(cite, '')
}

// `<a class="cite" href="#evidence-m7">m7</a>`
const cite = /<a class="cite"[^<>]*>[^<>]*<\/a>/gu
