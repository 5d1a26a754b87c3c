/** What an invitation says besides its dates: https://www.rfc-editor.org/rfc/rfc5545 */

// DESCRIPTION;LANGUAGE=en:Bring the ribbon.
const property = /^(SUMMARY|DESCRIPTION|COMMENT|LOCATION)(?:;[^:\n]{0,200})?:(.*)$/gmu

/** Summary, description and place of the event, a paragraph each; a line that begins with a space goes on with the one above. */
export function calendarText(source: string): string {
  const lines = source.replaceAll(/\r\n?/gu, '\n').replaceAll(/\n[ \t]/gu, '')
  const said = [...lines.matchAll(property)].map((match) =>
    (match[2] ?? '').replaceAll(/\\([nN,;\\])/gu, unescaped).trim(),
  )
  return [...new Set(said)].filter((text) => text !== '').join('\n\n')
}

function unescaped(_: string, character: string): string {
  return character.toLowerCase() === 'n' ? '\n' : character
}
