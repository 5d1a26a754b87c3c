/** Addresses that a mail program or a form opens with a subject and a text filled in. */

/**
 * `pattern` with subject and body filled in: where it names `{subject}` or `{body}`, there; else as parameters of these
 * names, which is what `mailto:` understands (RFC 6068).
 */
export function fillAddress(pattern: string, subject: string, body: string): string {
  if (pattern.includes('{subject}') || pattern.includes('{body}')) {
    return pattern
      .replaceAll('{subject}', () => encodeURIComponent(subject))
      .replaceAll('{body}', () => encodeURIComponent(body))
  }
  const separator = pattern.includes('?') ? '&' : '?'
  return `${pattern}${separator}subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}

/** The address by itself, from where nothing is known of what the reader would write about. */
export function emptyAddress(pattern: string): string {
  return pattern.replaceAll('{subject}', '').replaceAll('{body}', '')
}
