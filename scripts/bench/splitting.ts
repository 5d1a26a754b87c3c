/** How well threads are split, against what else could be used: on the corpus, whose truth is known. */
import EmailReplyParser from 'email-reply-parser'
import { defaultSettings } from '../../src/model/settings.ts'
import { stages } from '../../src/stages.ts'
import type { CorpusCase } from '../corpus/corpus-case.ts'
import { makeCorpus } from '../corpus/make-corpus.ts'
import type { BenchPart } from './bench-part.ts'
import { median } from './median.ts'

interface Split {
  /** Text taken for the newest message. */
  readonly newest: string
  /** How many messages were found; `null` where a splitter does not tell. */
  readonly messages: number | null
}

interface Splitter {
  readonly name: string
  readonly split: (text: string) => Promise<Split>
}

interface Thread {
  readonly text: string
  readonly form: string
  readonly truth: CorpusCase
}

const parser = new EmailReplyParser()

const splitters: readonly Splitter[] = [
  {
    name: 'Casebook',
    split: async (text) => {
      const read = await stages.read()
      const [reading] = await read({ path: 'thread.txt', bytes: Buffer.from(text) }, defaultSettings)
      return { newest: reading?.messages[0]?.text ?? '', messages: reading?.messages.length ?? 0 }
    },
  },
  {
    name: 'longest unquoted message',
    split: async (text) => ({ newest: longestUnquoted(withoutHeader(text)), messages: null }),
  },
  {
    name: 'email-reply-parser',
    split: async (text) => ({ newest: parser.read(withoutHeader(text)).getVisibleText(), messages: null }),
  },
]

export const splitting: BenchPart = {
  measure: async ({ repeats }) => {
    const threads = textThreads()
    const rows: string[][] = []
    for (const { name, split } of splitters) {
      const times: number[] = []
      let splits: Split[] = []
      for (let run = 0; run < repeats; run += 1) {
        const { user } = process.cpuUsage()
        splits = []
        for (const { text } of threads) splits.push(await split(text))
        times.push((process.cpuUsage().user - user) / 1000 / threads.length)
      }
      rows.push([
        name,
        ...['outlook', 'foxmail', 'gmail'].map((form) => shareRight(threads, splits, form)),
        counts(threads, splits),
        median(times).toFixed(3),
      ])
    }
    return [
      {
        title: 'Splitting threads',
        note: `${threads.length} text threads of 3 to 60 messages. Right: the text taken for the newest message is that message, with or without its signature. The others get the text without the header on top.`,
        columns: ['by', 'right, Outlook', 'right, Foxmail', 'right, Gmail', 'all messages found', 'CPU ms a thread'],
        rows,
      },
    ]
  },
}

function textThreads(): readonly Thread[] {
  const plan = {
    seed: 'bench',
    cases: 600,
    nearDuplicates: 0.15,
    messages: null,
    formats: ['outlook', 'foxmail', 'gmail'],
  }
  return [...makeCorpus(plan)].flatMap(({ path, text, cases }) =>
    cases.map((truth) => ({ text, truth, form: path.replace(/^.*-(\w+)\.txt$/u, '$1') })),
  )
}

function shareRight(threads: readonly Thread[], splits: readonly Split[], form: string): string {
  const ofForm = threads.flatMap((thread, at) => (thread.form === form ? [{ thread, split: splits[at] }] : []))
  const right = ofForm.filter(({ thread, split }) => isNewest(split?.newest ?? '', thread.truth))
  return share(right.length, ofForm.length)
}

/** The newest message's words and nothing else but, at most, the three lines of its signature. */
function isNewest(found: string, { messages }: CorpusCase): boolean {
  const body = letters(messages.at(-1)?.body ?? '')
  const text = letters(found)
  return text.startsWith(body) && text.length <= body.length + longestSignature
}

const longestSignature = 90

function counts(threads: readonly Thread[], splits: readonly Split[]): string {
  if (splits.every(({ messages }) => messages === null)) return '–'
  const right = threads.filter(({ truth }, at) => splits[at]?.messages === truth.messages.length)
  return share(right.length, threads.length)
}

function share(part: number, all: number): string {
  return (part / all).toFixed(3)
}

function letters(text: string): string {
  return text.replaceAll(/\s+/gu, '')
}

/** The others are made for a mail's body: they are spared the header above it. */
function withoutHeader(text: string): string {
  return text.slice(text.indexOf('\n\n') + 2)
}

/** What a program does that knows no headers: the longest stretch of lines that are not quoted, up to the next one with a colon block. */
function longestUnquoted(text: string): string {
  const stretches = text.split(/\n\s*\n(?=[^\n]{1,20}[:：][^\n]*\n[^\n]{1,20}[:：])|^>.*$/mu)
  return stretches
    .reduce((longest, stretch) => (stretch.length > longest.length ? stretch : longest), '')
    .replace(/^(?:[^\n]{1,20}[:：][^\n]*\n)+/u, '')
}
