/**
 * `npm run learn`: learns from the labelled threads in `examples/`, and from those composed of `messages/` and `problems/`, what
 * sentences are and who writes them, and writes the weights that drafting and cleaning read.
 */
import { writeFileSync } from 'node:fs'
import { Command } from 'commander'
import type { Language } from '../../src/model/case.ts'
import { runScript } from '../run-script.ts'
import { composeThreads } from './compose-threads.ts'
import { learnedSenderWeights, learnedWeights } from './learned-weights.ts'
import { measureRoles } from './measure-roles.ts'
import { readExamples, type LabelledThread } from './read-examples.ts'

const languages: readonly Language[] = ['zh-CN', 'en']

await runScript(
  new Command('npm run learn --')
    .description(
      'Learns what sentences are and who writes them, and writes the weights into src/. The same threads give the same bytes.',
    )
    .option(
      '--measure',
      'writes nothing: learns from four fifths of the threads, five times, and prints how often the roles of the fifth that was left out are found',
    )
    .action(({ measure }: { readonly measure?: true }) => {
      const examples = readExamples(`${import.meta.dirname}/examples`)
      if (measure) printMeasures(examples)
      else writeWeights(examples)
    }),
)

/** Composed threads share their wordings, so none of them measures what was learned from another. */
function printMeasures(examples: readonly LabelledThread[]): void {
  for (const language of languages) process.stdout.write(measureRoles(inLanguage(examples, language), language))
}

function writeWeights(examples: readonly LabelledThread[]): void {
  const source = `${import.meta.dirname}/../../src`
  const composed = composeThreads(import.meta.dirname)
  for (const language of languages) {
    const threads = inLanguage(examples, language)
    const further = inLanguage(composed, language)
    writeFileSync(`${source}/draft/roles/learned/weights.${language}.json`, learnedWeights([...threads, ...further]))
    process.stdout.write(`${language}: ${threads.length} threads and ${further.length} composed\n`)
  }
  writeFileSync(`${source}/clean/sender-weights.json`, learnedSenderWeights(examples))
}

function inLanguage(threads: readonly LabelledThread[], language: Language): readonly LabelledThread[] {
  return threads.filter((thread) => thread.language === language)
}
