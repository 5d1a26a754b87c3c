/** Tells XML from other texts. */

// <tickets count="2">, <工单列表>: the element around everything
const rootElement = /^\s*<([\p{L}_][\p{L}\p{N}_:.-]{0,60})(?:\s[^<>]{0,2000})?>/iu

/** True for XML, with its declaration or without. */
export function isXml(text: string): boolean {
  if (/^\s*<\?xml\b/u.test(text.slice(0, 200))) return true
  const root = rootElement.exec(text.slice(0, 4000))?.[1]
  return root !== undefined && text.slice(-200).trimEnd().endsWith(`</${root}>`)
}
