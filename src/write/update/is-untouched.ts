/** Whether an article is still as the generator wrote it, so that a program may take its file away. */
import { splitBody } from '../../model/article-body.ts'
import type { Article } from '../../model/article.ts'
import { fingerprintsOf } from './fingerprint.ts'

/** No field, section or footnote differs from what was generated, and nobody vouched for it. `cases` may have grown. */
export function isUntouched({ frontMatter, body }: Article): boolean {
  const { generated, state } = frontMatter
  if (generated === undefined || state === 'validated' || state === 'archived') return false
  const split = splitBody(body)
  const now = fingerprintsOf(frontMatter, split, generated.drafter)
  const fields = { ...now.fields, cases: generated.fields['cases'] }
  return (
    split.preamble.length === 0 &&
    split.sections.length === Object.keys(generated.sections).length &&
    same(fields, generated.fields) &&
    same(now.sections, generated.sections) &&
    same(now.footnotes, generated.footnotes)
  )
}

function same(left: Readonly<Record<string, string | undefined>>, right: Readonly<Record<string, string>>): boolean {
  const names = new Set([...Object.keys(left), ...Object.keys(right)])
  return [...names].every((name) => left[name] === right[name])
}
