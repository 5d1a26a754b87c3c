/** Finds secret values of a case again wherever they stand without the words that gave them away. */
import { givenNames, pinyinSurnames } from './lexicon/names/given-names.ts'
import { streetClosings } from './lexicon/street-words.ts'
import { everyMatch } from '../language/patterns/every-match.ts'
import { foldWidth } from '../language/width.ts'
import type { CleanCase } from '../model/case.ts'
import type { MaskedValue, SecretKind } from '../model/redacted.ts'
import type { HitFinder } from './find-hits.ts'
import { createValueFinder } from './find-values.ts'
import { blankPlaceholders } from './recognise.ts'
import type { Found } from './recognisers/recogniser.ts'
import { findKnownSecrets, thoseWithKeys } from './secretlint.ts'
import { siblingsIn } from './recognisers/machines/machine-siblings.ts'
import { isMachine } from './recognisers/machines/machine-tests.ts'
import { numberSiblings } from './number-siblings.ts'
import { isTelling } from './telling-values.ts'

/** Reads everything that a case holds and prepares a search for what the recognisers found in it. */
export async function createSecretFinder(
  clean: CleanCase,
  recognise: (text: string) => readonly Found[],
): Promise<HitFinder> {
  const values = new Map<string, MaskedValue>()
  const texts = [...new Set(textsOf(clean).map((text) => foldWidth(blankPlaceholders(text))))]
  const long = thoseWithKeys(texts).join('\n\n')
  for (const [readable, found] of [
    [long, await findKnownSecrets(long)] as const,
    ...texts.map((text) => [text, recognise(text)] as const),
  ]) {
    for (const { kind, start, end } of found) {
      const value = readable.slice(start, end)
      for (const spelling of [
        ...spellings(kind, value)
          .filter((text) => (kind !== 'user-name' && text === value) || !isAbbreviationIn(texts, text))
          .map((text) => ({ kind, value: text })),
        ...machinesOf(kind, value),
      ]) {
        if (isTelling(spelling.value, spelling.kind)) values.set(spelling.value, spelling)
      }
    }
  }
  const machines = [...values.values()].filter(({ kind }) => kind === 'host').map(({ value }) => value)
  for (const value of texts.flatMap((text) => siblingsIn(text, machines))) values.set(value, { kind: 'host', value })
  const siblings = numberSiblings(texts, values.values())
  const wanted = [...values.values(), ...siblings]
  const find = createValueFinder(wanted.map(({ value }) => value))
  return (text, before) =>
    find(text, before).map(({ value, start, end }) => ({ kind: wanted[value]?.kind ?? 'custom', start, end }))
}

function textsOf(clean: CleanCase): readonly string[] {
  return [
    clean.subject,
    ...clean.messages.flatMap((message) => [
      ...(message.subject === null ? [] : [message.subject]),
      message.body,
      ...message.cut.map(({ text }) => text),
      ...[message.from, ...message.to].map(({ email }) => email ?? ''),
    ]),
  ].filter((text) => text !== '')
}

// The account pacs, where the case speaks of PACS: what is installed, which its account is called by. Nobody's name, in capitals or not.
function isAbbreviationIn(texts: readonly string[], account: string): boolean {
  if (!/^[a-z]{2,4}$/u.test(account) || givenNames.has(account) || pinyinSurnames.has(account)) return false
  const alone = new RegExp(
    `(?<![\\p{Script=Latin}\\p{N}_.@\\\\-])${account.toUpperCase()}(?![\\p{Script=Latin}\\p{N}_.@\\\\-])`,
    'u',
  )
  return texts.some((text) => alone.test(text))
}

// A phone number also without its marks and country code, a URL also by its host alone, a pair by its parts, an account also without its domain.
function spellings(kind: SecretKind, value: string): readonly string[] {
  if (kind === 'phone') {
    const digits = value.replace(/\D/gu, '')
    return [value, digits, digits.replace(/^(?:00)?86(?=1)/u, '')].filter((text) => text.length > 5)
  }
  if (kind === 'url') {
    const host = /:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/u.exec(value)?.[1] ?? ''
    return host.includes('.') ? [value, host] : [value]
  }
  if (kind === 'postal-address') return [value, ...streetsIn(value)]
  if (kind === 'password' && /^[^\s:/]{3,}[:/][^\s:/]{4,}$/u.test(value)) return [value, ...value.split(/[:/]/u)]
  if (kind === 'user-name' && /^[\w.-]+\\(?=.{5})(?=\w*[\d_.-])[\w.-]+$/u.test(value))
    return [value, value.replace(/^.*\\/u, '')]
  return kind === 'ip-address' || kind === 'mac-address' ? [] : [value]
}

// of 14 Tarvo Lane, Frellham: Tarvo Lane; of 禾木市青冈路 88 号: 青冈路
function streetsIn(address: string): readonly string[] {
  return [
    ...everyMatch(streetOfWords, address).map(([, street = '']) => street),
    ...everyMatch(hanStreet, address).map(([, street = '']) => street),
  ]
}

const streetOfWords = new RegExp(
  `\\d[\\w/-]{0,5},? ((?!(?:Main|High|Church|Station|First|Second|Third|Park) )\\p{Lu}[\\p{L}'’]{3,20}(?: \\p{Lu}[\\p{L}'’]{2,20})? (?:${streetClosings}))(?![\\p{L}\\p{N}])`,
  'gu',
)
const hanStreet = /(?<=[省市区县镇乡])(\p{Script=Han}{2,4}(?:路|街|大道|巷))(?= ?\d)/gu

// ilo.fin-ax07.corp.example is about a machine that texts call FIN-AX07
function machinesOf(kind: SecretKind, value: string): readonly MaskedValue[] {
  const name =
    kind === 'url' ? (/:\/\/(?:[^/@\s]*@)?([^/:?#\s]+)/u.exec(value)?.[1] ?? '') : kind === 'host' ? value : ''
  const labels = name.includes('.') ? name.split('.') : []
  return labels
    .slice(0, Math.max(1, labels.length - 2))
    .filter((label) => /^[a-z][a-z0-9-]{1,20}\d{1,3}$/iu.test(label) && isMachine(label) && !cloudRegion.test(label))
    .map((label) => ({ kind: 'host', value: label }))
}

// us-west-2, eastus2: where a cloud's machines stand
const cloudRegion = /^[a-z]{2}-(?:gov-)?[a-z]{4,12}-\d$|^(?:east|west|north|south|central)[a-z]{0,12}\d$/iu
