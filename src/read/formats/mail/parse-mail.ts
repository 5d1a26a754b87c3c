/** From the source of a mail to its parts and their texts, in the encodings that the bytes bear out. */
import type { Email } from 'postal-mime'
import { maxHeaderBytes, maxPartDepth } from '../../limits.ts'
import { hideFlow } from './flowed-text.ts'
import { candidateEncodings, labelsIn, latin1, withLabel, withTrueLabels } from './mail-source.ts'
import { oldEncodingOf, withOldEncoding } from './old-encodings.ts'

/**
 * Parses a mail's source under its own labels; where that leaves replaced characters, each label is tried as the encodings that
 * its bytes may be in, and the one that leaves fewest is taken.
 */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  let source = withTrueLabels(bytes)
  const parsed = await parse(source)
  const old = oldEncodingOf(latin1(source))
  let best = old === null ? parsed : withOldEncoding(parsed, old)
  for (const label of replacedIn(best) === 0 ? [] : labelsIn(source)) {
    if (isUnicodeIndeed(label, best)) continue
    let better = { source, email: best }
    for (const encoding of candidateEncodings(bytes)) {
      const relabelled = withLabel(source, label, encoding)
      const email = await parse(relabelled)
      if (replacedIn(email) >= replacedIn(better.email)) continue
      better = { source: relabelled, email }
      if (replacedIn(email) === 0) return email
    }
    source = better.source
    best = better.email
  }
  return best
}

/** True for texts under a label of UTF-8 most of which are just that: it is no accident where it is valid, one broken byte is. */
function isUnicodeIndeed(label: string, email: Email): boolean {
  if (label !== 'utf-8' && label !== 'utf8') return false
  const letters = textsOf(email).match(/(?!\ufffd)\P{ASCII}/gu)?.length ?? 0
  return letters > replacedIn(email)
}

async function parse(source: Uint8Array): Promise<Email> {
  const { default: PostalMime, decodeWords } = await import('postal-mime')
  const flow = hideFlow(source)
  const parsed = await PostalMime.parse(flow?.source ?? source, {
    forceRfc822Attachments: true,
    maxNestingDepth: maxPartDepth,
    maxHeadersSize: maxHeaderBytes,
  })
  // Two programs on its way had each written the subject as words of RFC 2047.
  const isTwiceEncoded = parsed.subject !== undefined && encodedWord.test(parsed.subject)
  const email = isTwiceEncoded ? { ...parsed, subject: decodeWords(parsed.subject ?? '') } : parsed
  return flow === null || email.text === undefined ? email : { ...email, text: flow.unflow(email.text) }
}

// =?GBK?B?yKXEqg==?=
const encodedWord = /=\?[\w-]{2,40}\?[bq]\?[^?\s]{1,800}\?=/iu

function replacedIn(email: Email): number {
  return textsOf(email).split('\ufffd').length - 1
}

function textsOf(email: Email): string {
  return `${email.text ?? ''}${email.html ?? ''}`
}
