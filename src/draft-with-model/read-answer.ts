/** Finds the answer in what a model wrote: bare, in a fence, behind its thoughts, between polite words. */
import { parseAnswer } from './answer-schema.ts'
import type { Answer } from './answer-schema.ts'

/** Longer texts are no answers. */
const longestAnswer = 400_000
/** Places at which an object is looked for; each costs a pass over the text. */
const mostTries = 20

/** The answer that holds most statements, or `null` where there is none. */
export function readAnswer(text: string): Answer | null {
  if (text.length > longestAnswer) return null
  const spoken = withoutThoughts(text)
  const found = [spoken.trim(), ...objectsIn(spoken)].flatMap((candidate) => {
    const answer = parseAnswer(parseJson(candidate))
    return answer === null ? [] : [answer]
  })
  const most = Math.max(0, ...found.map(({ statements }) => statements.length))
  return found.find(({ statements }) => statements.length === most) ?? null
}

/** What reasoning models write before they answer. A server may swallow the tag that opens it. */
function withoutThoughts(text: string): string {
  const last = [...text.matchAll(endOfThoughts)].at(-1)
  return last === undefined ? text : text.slice(last.index + last[0].length)
}

// `</think>`, `</thinking>`, `</reasoning>`
const endOfThoughts = /<\/(?:think|thinking|thought|reasoning)>/giu

/** Stretches that begin and end like an object or a list. */
function objectsIn(text: string): readonly string[] {
  const found: string[] = []
  let from = 0
  for (let tries = 0; tries < mostTries; tries += 1) {
    const start = text.slice(from).search(/[{[]/u)
    if (start < 0) break
    const end = endOf(text, from + start)
    found.push(text.slice(from + start, end ?? text.length))
    // What is not closed may hold what is.
    from = end ?? from + start + 1
  }
  return found
}

/** Where the bracket that opens at `start` is closed, brackets inside strings aside; `null` where it is not. */
function endOf(text: string, start: number): number | null {
  let depth = 0
  let inString = false
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at]
    if (inString) {
      if (sign === '\\') at += 1
      else if (sign === '"') inString = false
    } else if (sign === '"') inString = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
