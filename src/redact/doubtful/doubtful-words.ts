/**
 * Words of an article that no list knows and that may say whose case it was: a person looks at them before it becomes public. Redaction masks what
 * is sure to be personal; here it is enough that nothing says what a word is.
 */
import type { Settings } from '../../model/settings.ts'
import { readableForm } from '../readable-form.ts'
import { blankPlaceholders } from '../recognise.ts'
import type { DoubtfulWord } from './doubtful-word.ts'
import { doubtfulHanWords } from './han-words.ts'
import { doubtfulLatinWords } from './latin-words.ts'
import { doubtfulMarks } from './marks.ts'

/** The doubtful words of a text in order, without overlaps. `isCode`: output or a command, where any word may have a capital. */
export function findDoubtfulWords(text: string, isCode: boolean, settings: Settings): readonly DoubtfulWord[] {
  const readable = blankPlaceholders(readableForm(text))
  const isKnown = knownTo(settings)
  const found = [
    ...doubtfulLatinWords(readable, isCode),
    ...(isCode ? [] : doubtfulHanWords(readable)),
    ...doubtfulMarks(readable, isCode),
  ]
    .filter(({ start, end }) => !isKnown(text.slice(start, end)))
    .toSorted((a, b) => b.doubt - a.doubt || a.start - b.start || b.end - a.end)
  const kept: DoubtfulWord[] = []
  for (const one of found) if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  return kept.toSorted((a, b) => a.start - b.start)
}

/** What the settings call a product or never mask, in whole or by a word. */
function knownTo({ products, redaction, helpDesk }: Settings): (word: string) => boolean {
  const names = [...products.flatMap(({ name, aliases }) => [name, ...aliases]), ...redaction.keep]
  const known = new Set(names.flatMap((name) => [name, ...name.split(/[\s/]+/u)]).map((name) => name.toLowerCase()))
  for (const name of helpDesk.organisations) known.delete(name.toLowerCase())
  return (word) => known.has(word.toLowerCase())
}
