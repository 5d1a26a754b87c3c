/** Reads from a case who it is about. */
import type { CleanCase, CleanMessage } from '../../model/case.ts'
import type { Settings } from '../../model/settings.ts'
import { productNames } from '../lexicon/names/ambiguous-names.ts'
import { everydayOrganisationWords } from '../lexicon/everyday-organisation-words.ts'
import { genericHanNames, knownVendors } from '../lexicon/organisation-words.ts'
import { sharedMailWords } from '../lexicon/shared-mailboxes.ts'
import { readableForm } from '../readable-form.ts'
import { capitalisedRuns } from './names/capitalised-runs.ts'
import { branchesOfCase } from './organisations/branches-of-case.ts'
import { findOrganisations } from './organisations/find-organisations.ts'
import { findPeople } from './find-people.ts'
import { firmsOfTeams } from './organisations/firms-of-teams.ts'
import { sideOf } from './identity.ts'
import type { Identities, OrganisationMention, PersonMention, Side } from './identity.ts'
import { readAuthor } from './names-of-author.ts'
import { namesOfWholeCase } from './names-of-whole-case.ts'
import type { ReadBody } from './names-of-whole-case.ts'
import { wordsOfDomains } from './organisations/organisations-of-domains.ts'
import { firmsInSignature } from './organisations/signature-firms.ts'
import { signedLikeAuthor } from './signed-like-author.ts'
import { namesInLine } from './signs/signed-names.ts'

/** All people and organisations that headers, signatures, greetings, subjects and bodies of a case name. */
export function collectIdentities(clean: CleanCase, settings: Settings): Identities {
  const people: PersonMention[] = []
  const organisations: OrganisationMention[] = []
  const bodies: ReadBody[] = []
  const cuts: string[] = []
  const mentioned = new Set<string>()
  for (const message of clean.messages) {
    const found = readMessage(message, mentioned)
    people.push(...found.people)
    organisations.push(...found.organisations)
    bodies.push(found.body)
    cuts.push(...found.cuts)
  }
  people.push(...namesOfWholeCase(bodies, cuts, people))
  organisations.push(...firmsOfTeams(clean))
  for (const name of branchesOfCase(bodies.map(({ text }) => text)))
    organisations.push({ name, side: null, isOwn: false })
  const subject = findOrganisations(readableForm(clean.subject), 'subject').map((name) => ({
    name,
    side: 'customer' as const,
    isOwn: false,
  }))
  const own = settings.helpDesk.organisations.map((name) => ({ name, side: 'agent' as const, isOwn: true }))
  return { people, organisations: [...subject, ...organisations, ...own, ...wordsOfDomains(clean, people, settings)] }
}

/** People and organisations that a text without headers names. */
export function collectFromText(text: string): Identities {
  const folded = readableForm(text)
  return {
    people: findPeople(folded, { writer: null, reader: null }),
    organisations: [],
  }
}

/** `mentioned`: who and what the messages before named. Messages repeat each other's headers, subjects and signatures. */
function readMessage(
  message: CleanMessage,
  mentioned: Set<string>,
): {
  people: readonly PersonMention[]
  organisations: readonly OrganisationMention[]
  body: ReadBody
  cuts: readonly string[]
} {
  const writer = sideOf(message.from.role)
  const reader = writer === 'agent' ? 'customer' : writer === 'customer' ? 'agent' : null
  const isNew = (...parts: readonly (string | null)[]): boolean => {
    const key = parts.join('\n')
    if (mentioned.has(key)) return false
    mentioned.add(key)
    return true
  }
  const people = [message.from, ...message.to].flatMap((author) => readAuthor(author))
  const organisations: OrganisationMention[] = []
  for (const name of message.named?.people ?? []) people.push(...readAuthor({ name, email: null, role: 'unknown' }))
  for (const name of message.named?.organisations ?? []) organisations.push(...namedOrganisations(name))
  const add = (names: readonly string[], side: Side | null, isOwn: boolean): void => {
    organisations.push(...names.map((name) => ({ name, side, isOwn })))
  }
  const body = readableForm(message.body)
  const runs = capitalisedRuns(body)
  people.push(...findPeople(body, { writer, reader }, runs))
  people.push(...signedLikeAuthor(body, message.from).map((name) => ({ name, email: null, side: writer })))
  add(findOrganisations(body, 'body'), writer, false)
  if (message.subject !== null && isNew('subject', message.subject))
    add(findOrganisations(readableForm(message.subject), 'subject'), 'customer', false)
  const cuts: string[] = []
  for (const piece of message.cut) {
    if (!isNew('cut', piece.kind, writer, piece.text)) continue
    const text = readableForm(piece.text)
    cuts.push(text)
    people.push(...findPeople(text, { writer, reader }))
    const isSignature = piece.kind === 'signature'
    add(findOrganisations(text, isSignature ? 'signature' : 'body'), writer, isSignature)
    if (isSignature) {
      add(firmsInSignature(text), writer, true)
      people.push(...namesOfSignature(text).map((name) => ({ name, email: null, side: writer })))
    }
  }
  return {
    people: people.filter(({ name, email, side }) => isNew('person', name, email, side)),
    organisations: organisations.filter(({ name, side, isOwn }) =>
      isNew(isOwn ? 'own organisation' : 'organisation', name, side),
    ),
    body: { text: body, runs },
    cuts,
  }
}

// 花茂茶铺, Blue Mesa (Denver): what a column for organisations names, whatever it ends in
function namedOrganisations(name: string): readonly OrganisationMention[] {
  const text = readableForm(name).trim()
  if (text.includes('@') || isEverydayName(text)) return []
  return [...new Set([text, text.replace(/ ?\([^()]{1,40}\)$/u, '')])].map((one) => ({
    name: one,
    side: 'customer',
    isOwn: true,
  }))
}

function isEverydayName(name: string): boolean {
  const folded = name.toLowerCase()
  return (
    genericHanNames.has(name) ||
    [knownVendors, everydayOrganisationWords, productNames, sharedMailWords].some((words) => words.has(folded))
  )
}

function namesOfSignature(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return lines.slice(0, 4).flatMap((line) => (/\d|@|https?:|:/u.test(line) ? [] : namesInLine(line)))
}
