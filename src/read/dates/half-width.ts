/** Digits and marks of other widths and scripts as the ASCII that dates are looked for in. */

/** Full-width digits and punctuation, Arabic and Persian digits become ASCII one for one, so that offsets stay; marks of direction become spaces. */
export function toHalfWidth(text: string): string {
  return wide.test(text) ? text.replaceAll(everyWide, halfWidth) : text
}

const wide = /[\uff01-\uff5e\u3000\u00a0\u202f\u2009\u200e\u200f\u202a-\u202e\u2066-\u2069\u0660-\u0669\u06f0-\u06f9]/u
const everyWide = new RegExp(wide.source, 'gu')

function halfWidth(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xff01) return String.fromCodePoint(code - 0xfee0)
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0)
  return code >= 0x0660 && code <= 0x0669 ? String(code - 0x0660) : ' '
}
