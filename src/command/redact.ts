/** `redact`: masks a text that belongs to no case. */
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import { decodeBytes } from '../read/decode-text.ts'
import { readFinding } from '../read/findings.ts'
import { redactText } from '../redact/redact-text.ts'
import { reasonOf, unusable } from './find-files.ts'
import { parseJson } from './read-json.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './content/with-settings.ts'

export function addRedactCommand(program: Command): void {
  program
    .command('redact')
    .description('mask everything in a text that may not be published')
    .argument('[file]', 'the text; - or nothing means standard input', '-')
    .option('--content <dir>', 'the knowledge base, for its casebook.yaml', 'content')
    .option('--json', 'print {text, spans} with the spans over the input')
    .option('--batch', 'take a JSON array of texts and print an array of results')
    .addHelpText('after', '\nExample:\n  casebook redact mail.txt\n  cat mail.txt | casebook redact --json -')
    .action(async (file: string, options: RedactOptions) => {
      process.exitCode = await withSettings(options.content, (settings) => redact(file, options, settings))
    })
}

interface RedactOptions {
  readonly content: string
  readonly json?: true
  readonly batch?: true
}

async function redact(file: string, options: RedactOptions, settings: Settings): Promise<ExitStatus> {
  const bytes = await readInput(file)
  if ('finding' in bytes) return couldNotRun(bytes.finding)
  // In whatever encoding: a name that is read in a wrong one is not found.
  const { text: input, doubtful } = decodeBytes(bytes)
  const texts = options.batch ? batchSchema.safeParse(parseJson(input)).data : [input]
  if (texts === undefined) return couldNotRun(notABatch(file))
  const results = []
  for (const text of texts) results.push(await redactText(text, settings))
  const shown = options.json ? results : results.map(({ text }) => text)
  if (options.batch) printJson(shown)
  else if (options.json) printJson(shown[0])
  else print(results.map(({ text }) => text).join(''))
  if (doubtful) printFindings([readFinding('doubtful-encoding', file)])
  return exitStatus.done
}

const batchSchema = z.array(z.string())

/** The whole input, or why the file cannot be read. */
async function readInput(file: string): Promise<Uint8Array | { readonly finding: Finding }> {
  if (file === '-') return buffer(process.stdin)
  try {
    return await readFile(file)
  } catch (error) {
    return { finding: unusable(file, reasonOf(error)) }
  }
}

function couldNotRun(finding: Finding): ExitStatus {
  printFindings([finding])
  return exitStatus.couldNotRun
}

function notABatch(file: string): Finding {
  return {
    rule: 'redact/not-a-batch',
    severity: 'error',
    file,
    message: 'With --batch the input has to be a JSON array of strings, and it is not.',
    hint: 'Pass ["first text", "second text"], or leave out --batch.',
  }
}
