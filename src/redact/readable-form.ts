/** The form in which names and wordings are looked for. */
import { simplify } from '../language/simplified.ts'
import { foldWidth } from '../language/width.ts'

/** A text in half width and simplified characters, of the same length. */
export function readableForm(text: string): string {
  return simplify(foldWidth(text))
}
