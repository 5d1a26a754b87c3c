/** The one turn in which a model may mend an answer that could not be read. */
import type { Turn } from './conversation.ts'

/** Why an answer has to be mended. */
export type Flaw = 'cut-off' | 'empty' | 'no-json'

/** Characters of the answer that the model is shown again. */
const mostShown = 2000

/** The conversation with the answer and what was wrong with it. */
export function askAgain(turns: readonly Turn[], answer: string, flaw: Flaw): readonly Turn[] {
  const said: readonly Turn[] = answer.trim() === '' ? [] : [{ role: 'assistant', content: answer.slice(0, mostShown) }]
  return [...turns, ...said, { role: 'user', content: requests[flaw] }]
}

const requests: Readonly<Record<Flaw, string>> = {
  'cut-off':
    'Your answer was cut off before its end. Answer again from the beginning, shorter: at most 12 statements, one short sentence each, as one JSON object.',
  empty: 'Your answer was empty. Answer with the JSON object as described, and nothing else.',
  'no-json':
    'That was not the JSON object described: {"statements":[{"section":…,"text":…,"sentences":[…],"code":[…]}]}. Answer again with that object alone, without a fence and without any other word.',
}
