/**
 * `npm run learn`: learns from the labelled threads in `examples/` what sentences are and who writes them, and writes the weights that drafting and cleaning read. The
 * same threads give the same bytes. `npm run learn -- --measure` instead learns from four fifths of the threads, five times, and prints how
 * often the roles of the fifth that was left out are found.
 */
import { writeFileSync } from 'node:fs'
import type { Language } from '../../src/model/case.ts'
import { learnedSenderWeights, learnedWeights } from './learned-weights.ts'
import { measureRoles } from './measure-roles.ts'
import { readExamples } from './read-examples.ts'

const examples = readExamples(`${import.meta.dirname}/examples`)
const weightsFolder = `${import.meta.dirname}/../../src/draft/roles/learned`
const languages: readonly Language[] = ['zh-CN', 'en']

for (const language of languages) {
  const threads = examples.filter((thread) => thread.language === language)
  if (process.argv.includes('--measure')) process.stdout.write(measureRoles(threads, language))
  else {
    writeFileSync(`${weightsFolder}/weights.${language}.json`, learnedWeights(threads))
    process.stdout.write(`${language}: ${threads.length} threads\n`)
  }
}
if (!process.argv.includes('--measure')) {
  writeFileSync(`${import.meta.dirname}/../../src/clean/sender-weights.json`, learnedSenderWeights(examples))
}
