/** Commands as a person types them, for what the program prints. */

/** What to type to run a command on a knowledge base, from where this one was started: npm in a checkout, or the installed command. */
export function commandOn(content: string, text: string): string {
  const program = process.env['npm_lifecycle_event'] === 'casebook' ? 'npm run --silent casebook --' : 'casebook'
  return `${program} ${text}${content === 'content' ? '' : ` --content ${asArgument(content)}`}`
}

/** One argument of a command: a name with a space in it, or with anything else that a shell reads in its own way, between quotes. */
function asArgument(text: string): string {
  if (/^[\p{L}\p{N}_./\\:@%+=,~-]+$/u.test(text)) return text
  return process.platform === 'win32' ? `"${text}"` : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
