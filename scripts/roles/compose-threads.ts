/**
 * Threads to learn from, put together from two kinds of invented material: wordings of messages (`messages/*.txt`) and problems as documentation tells
 * them (`problems/*.txt`). One wording meets several problems and one problem several wordings, so that what leads in to a cause is learned apart from
 * what the cause is.
 *
 * A file's name ends in its language (`offices.zh.txt`). In `messages`, `## answer` begins the wordings of one kind of message and a blank line the next
 * wording; in `problems`, `=== Report designer` begins a problem. Lines begin with the letter of their role, as those of the examples do; ` | ` stands
 * between sentences of one line. In a wording `{p}` is the product and `{s}`, `{h}`, `{c}`, `{r}` the sentences of the symptom, of what is suspected, of the cause and
 * of the remedy: alone on a line all of them, within a line the first of them with the words around it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/model/case.ts'
import { labelledLines, sentencesOf, type LabelledThread, type LabelledLine } from './read-examples.ts'
import { shuffled } from './shuffled.ts'

const kinds = [
  'open',
  'ack',
  'logs',
  'hyp',
  'no',
  'takeback',
  'answer',
  'form',
  'onlycause',
  'askremedy',
  'onlyremedy',
  'ok',
  'close',
] as const
type Kind = (typeof kinds)[number]

/** Lines of one wording, placeholders in them. */
type MessageWording = readonly string[]

interface Problem {
  readonly product: string
  readonly symptom: readonly LabelledLine[]
  readonly cause: readonly LabelledLine[]
  readonly resolution: readonly LabelledLine[]
}

/** How many threads each problem is put into. */
const threadsOfProblem = 8

/** All threads that the material of a folder gives; the same material gives the same threads. Throws at a line that says no role. */
export function composeThreads(folder: string): readonly LabelledThread[] {
  const languages: readonly (readonly [suffix: string, language: Language])[] = [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ]
  return languages.flatMap(([suffix, language]) => {
    const wordings = readWordings(textsOf(join(folder, 'messages'), suffix))
    const problems = textsOf(join(folder, 'problems'), suffix).flatMap(readProblems)
    return composeAll(problems, wordings, language)
  })
}

function textsOf(folder: string, suffix: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${suffix}.txt`))
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

function readWordings(texts: readonly string[]): ReadonlyMap<Kind, readonly MessageWording[]> {
  const parts = texts.flatMap((text) => text.split(/^## /mu).slice(1))
  return new Map(
    kinds.map((kind) => {
      const own = parts.filter((part) => part.startsWith(`${kind}\n`)).map((part) => part.slice(kind.length))
      const wordings = own.flatMap((part) => part.trim().split(/\n\s*\n/u)).map((wording) => wording.split('\n'))
      if (wordings.length === 0) throw new Error(`no wordings of kind ${kind}`)
      return [kind, wordings]
    }),
  )
}

function readProblems(text: string): readonly Problem[] {
  return text
    .split(/^===\s*/mu)
    .slice(1)
    .map((part): Problem => {
      const [product = '', ...rest] = part.split('\n')
      const lines = rest.flatMap((line) => labelledLines(line, product))
      return {
        product: product.trim(),
        symptom: lines.filter(({ role }) => role === 'symptom'),
        cause: lines.filter(({ role }) => role === 'cause'),
        resolution: lines.filter(({ role }) => role === 'resolution'),
      }
    })
}

function composeAll(
  problems: readonly Problem[],
  wordings: ReadonlyMap<Kind, readonly MessageWording[]>,
  language: Language,
): readonly LabelledThread[] {
  const turns = new Map<Kind, number>()
  // Every wording has its turn before any comes again, in another order each time.
  const wordingOf = (kind: Kind): MessageWording => {
    const all = wordings.get(kind) ?? []
    const turn = turns.get(kind) ?? 0
    turns.set(kind, turn + 1)
    return shuffled(all, Math.floor(turn / all.length))[turn % all.length] ?? []
  }
  return Array.from({ length: threadsOfProblem }, (_, round) => shuffled(problems, round)).flatMap((order, round) =>
    order.map((problem, at): LabelledThread => {
      const suspected = order[(at + 1) % order.length] ?? problem
      const number = round * order.length + at
      const messages = kindsOf(number).map((kind) => ({
        author: ofCustomer.has(kind) ? ('customer' as const) : ('agent' as const),
        lines: fill(withTakeback(number, kind, wordingOf), problem, suspected),
      }))
      return { name: `composed ${language} ${number}`, language, sentences: sentencesOf(messages) }
    }),
  )
}

const ofCustomer: ReadonlySet<Kind> = new Set<Kind>(['open', 'logs', 'no', 'askremedy', 'ok'])

/** What messages the thread of this number has. */
function kindsOf(number: number): readonly Kind[] {
  const told: readonly Kind[] =
    number % 6 === 1 ? ['form'] : number % 6 === 4 ? ['onlycause', 'askremedy', 'onlyremedy'] : ['answer']
  return [
    'open',
    ...(number % 10 < 7 ? (['ack', 'logs'] as const) : []),
    ...(isSuspected(number) ? (['hyp', 'no'] as const) : []),
    ...told,
    'ok',
    ...(number % 5 < 3 ? (['close'] as const) : []),
  ]
}

function isSuspected(number: number): boolean {
  return number % 4 !== 3
}

/** A wording of this kind; in some threads with a suspicion the decisive message says that it is off: first of all, or behind its first line. */
function withTakeback(number: number, kind: Kind, wordingOf: (kind: Kind) => MessageWording): MessageWording {
  const wording = wordingOf(kind)
  const isDecisive = kind === 'answer' || kind === 'form' || kind === 'onlycause'
  if (!isDecisive || !isSuspected(number) || number % 5 > 1) return wording
  return wording.toSpliced(number % 5, 0, ...wordingOf('takeback'))
}

function fill(wording: MessageWording, problem: Problem, suspected: Problem): readonly LabelledLine[] {
  const suspicion = suspected.cause.slice(0, 1).map((line): LabelledLine => ({ ...line, role: 'hypothesis' }))
  const told: Readonly<Record<string, readonly LabelledLine[]>> = {
    s: problem.symptom,
    h: suspicion,
    c: problem.cause,
    r: problem.resolution,
  }
  return wording.flatMap((line, at): readonly LabelledLine[] => {
    const alone = /^\{([shcr])\}$/u.exec(line.trim())?.[1]
    if (alone !== undefined) return told[alone] ?? []
    // What only leads in to the symptom tells nothing of it.
    const isLeadIn = line.startsWith('s ') && wording[at + 1]?.trim() === '{s}'
    const labelled = isLeadIn ? line.replace(/^s /u, 'q ') : line
    return labelled.split(' | ').flatMap((part) => fillLine(part, problem.product, told))
  })
}

/** `c In short: {c}`: the words around it and the first sentence are one, the others follow. */
function fillLine(
  line: string,
  product: string,
  told: Readonly<Record<string, readonly LabelledLine[]>>,
): readonly LabelledLine[] {
  const named = line.replaceAll('{p}', product)
  const [placeholder = '', letter = ''] = /\{([shcr])\}/u.exec(named) ?? []
  const [first, ...others] = told[letter] ?? []
  return [...labelledLines(named.replace(placeholder, first?.text ?? ''), named), ...others]
}
