/** How people greet at the beginning of a sentence that goes on with something else. */

/** A sentence without the greeting that it begins with. */
export function withoutGreeting(text: string): string {
  return text.replace(greeting, '')
}

// Hi there, …   工程师您好，…
const greeting =
  /^(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^,.!:]{0,30}[,.!:]|[^，,。！!：:]{0,12}(?:您好|你好|大家好)[，,。！!：:])\s*/iu
