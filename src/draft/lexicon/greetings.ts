/** How people greet at the beginning of a sentence that goes on with something else. */

/** A sentence without the greeting that it begins with. */
export function withoutGreeting(text: string): string {
  return text.replace(greeting, '')
}

/** What a sentence tells behind its greeting: `Hello [customer], the pool was full.`; a greeting alone stays one. */
export function toldBehindGreeting(text: string): string {
  const rest = withoutGreeting(text)
  return rest.length >= shortest ? rest : text
}

/** Characters from which on there is more than a greeting. */
const shortest = 8

// Hi there, …   工程师您好，…
const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!:]{0,30}[,.!:]|[^，,。！!：:]{0,12}(?:您好|你好|大家好)[，,。！!：:])\s*/iu
