/** Masks a case: everything that names a person or an organisation in it, and everything that is secret. */
import type { CleanCase, CleanMessage, Mark } from '../model/case.ts'
import type { MaskedValue, RedactedMessage, Redaction } from '../model/redacted.ts'
import type { Settings } from '../model/settings.ts'
import { findHits } from './find-hits.ts'
import type { HitFinder } from './find-hits.ts'
import { isOfHelpDesk } from './hit.ts'
import type { Hit } from './hit.ts'
import { collectIdentities } from './identities/collect-identities.ts'
import { createIdentityFinder } from './identities/find-identities.ts'
import { findProducts } from './identities/organisations/product-names.ts'
import { createValueFinder } from './find-values.ts'
import { createSecretFinder } from './find-secrets.ts'
import { isTelling } from './telling-values.ts'
import { createMasker } from './mask.ts'
import type { Masked } from './mask.ts'
import { createRecogniser } from './recognise.ts'

/**
 * Masks subjects and bodies of a case. First it learns from everything that the case holds (headers, signatures and other
 * pieces that were cut included) who is in it and which values are secret; then every form of each is masked wherever it
 * stands. `masked` lists each value that was hidden, once, except words too common to be searched for.
 */
export async function redactCase(clean: CleanCase, settings: Settings): Promise<Redaction> {
  const recognise = createRecogniser(settings, [clean.subject, ...clean.messages.map(({ body }) => body)])
  const findKnown = await learn(clean, settings, recognise)
  const mask = createMasker(clean.language)
  const values = new Map<string, MaskedValue>()
  const isProof = proofOf(settings)
  // Every message repeats the subject.
  const done = new Map<string, Masked>()
  const redact = (text: string): Masked => {
    const earlier = done.get(text)
    if (earlier !== undefined) return earlier
    const hits = findHits(text, recognise, findKnown)
    for (const hit of hits) if (isProof(text, hit)) remember(values, text, hit)
    const masked = mask(text, hits)
    done.set(text, masked)
    return masked
  }
  const subject = redact(clean.subject)
  const messages = clean.messages.map((message) => redactMessage(message, redact))
  return {
    redacted: { id: clean.id, subject: subject.text, language: clean.language, messages },
    masked: [...values.values()],
    findings: [],
  }
}

async function learn(
  clean: CleanCase,
  settings: Settings,
  recognise: ReturnType<typeof createRecogniser>,
): Promise<HitFinder> {
  const isProduct = findProducts([clean.subject, ...clean.messages.map(({ body }) => body)])
  const findIdentities = createIdentityFinder(collectIdentities(clean, settings), settings, isProduct)
  const findSecrets = await createSecretFinder(clean, recognise)
  const findNumber = createNumberFinder(clean.id)
  return (text, before) => [...findIdentities(text, before), ...findSecrets(text, before), ...findNumber(text, before)]
}

/** Finds the number of the case itself, whatever stands before it; one that may be any number is left to its label. */
function createNumberFinder(id: string): HitFinder {
  if (!tellingNumber.test(id)) return () => []
  const find = createValueFinder([id])
  return (text, before) => find(text, before).map(({ start, end }) => ({ kind: 'case-number', start, end }))
}

// KL-40718, OV/31/00892, GD20240017, 4817330 and longer; not 3127
const tellingNumber = /^(?!case-[\da-f]{10}(?:-|$))(?=.{6,40}$)(?:(?=.*\p{L})(?=(?:.*\d){3}).*|\d{7,}(?:-\d+)?)$/iu

function redactMessage(message: CleanMessage, redact: (text: string) => Masked): RedactedMessage {
  const subject = message.subject === null ? null : redact(message.subject)
  const body = redact(message.body)
  return {
    id: message.id,
    role: message.from.role,
    sentAt: message.sentAt,
    subject: subject === null ? null : subject.text,
    body: body.text,
    marks: message.marks.map((mark) => moveMark(mark, body)),
  }
}

function moveMark({ kind, start, end }: Mark, { shift }: Masked): Mark {
  return { kind, start: shift(start), end: shift(end) }
}

/**
 * Gives a function that says whether a hidden value proves something where it stands elsewhere. A word that a help desk is called by
 * does not: in other cases of the same knowledge base its product may be called so. Unless the settings say that it is to be hidden.
 */
function proofOf({ helpDesk }: Settings): (text: string, hit: Hit) => boolean {
  const named = new Set(helpDesk.organisations.map((name) => name.toLowerCase()))
  return (text, hit) => {
    const value = text.slice(hit.start, hit.end)
    return !isOfHelpDesk(hit) || !bareName.test(value) || named.has(value.toLowerCase())
  }
}

// Lumen   明灯通
const bareName = /^(?:[\p{Script=Latin}\d]{3,24}|\p{Script=Han}{2,4})$/u

function remember(values: Map<string, MaskedValue>, text: string, hit: Hit): void {
  const value = text.slice(hit.start, hit.end)
  if (isTelling(value, hit.kind)) values.set(`${hit.kind}:${value}`, { kind: hit.kind, value })
}
