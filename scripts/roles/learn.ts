/**
 * `npm run learn`: learns from the labelled threads in `examples/`, and from those composed of `messages/` and `problems/`, what sentences are and who writes them, and writes the weights that drafting and cleaning read. The
 * same threads give the same bytes. `npm run learn -- --measure` instead learns from four fifths of the threads, five times, and prints how
 * often the roles of the fifth that was left out are found.
 */
import { writeFileSync } from 'node:fs'
import type { Language } from '../../src/model/case.ts'
import { composeThreads } from './compose-threads.ts'
import { learnedSenderWeights, learnedWeights } from './learned-weights.ts'
import { measureRoles } from './measure-roles.ts'
import { readExamples, type LabelledThread } from './read-examples.ts'

const examples = readExamples(`${import.meta.dirname}/examples`)
const composed = composeThreads(import.meta.dirname)
const weightsFolder = `${import.meta.dirname}/../../src/draft/roles/learned`
const languages: readonly Language[] = ['zh-CN', 'en']

for (const language of languages) {
  const isOfLanguage = (thread: LabelledThread): boolean => thread.language === language
  const threads = examples.filter(isOfLanguage)
  const further = composed.filter(isOfLanguage)
  // Composed threads share their wordings, so none of them measures what was learned from another.
  if (process.argv.includes('--measure')) process.stdout.write(measureRoles(threads, language))
  else {
    writeFileSync(`${weightsFolder}/weights.${language}.json`, learnedWeights([...threads, ...further]))
    process.stdout.write(`${language}: ${threads.length} threads and ${further.length} composed\n`)
  }
}
if (!process.argv.includes('--measure')) {
  writeFileSync(`${import.meta.dirname}/../../src/clean/sender-weights.json`, learnedSenderWeights(examples))
}
