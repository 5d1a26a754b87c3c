/** Text as XML has it, in elements and attributes alike. Control characters, which XML forbids, are left out. */
export function escapeXml(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(special, (character) => `&#${character.codePointAt(0)};`)
}

// U+0008 and the like; tab and line ends are allowed
// oxlint-disable-next-line eslint/no-control-regex -- these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu
// `<` becomes `&#60;`
const special = /[<>&"']/gu

/** An XML document of this media type; `body` is all behind its first line. */
export function xmlResponse(body: string, type: string): Response {
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${body}\n`, {
    headers: { 'content-type': `${type}; charset=utf-8` },
  })
}
