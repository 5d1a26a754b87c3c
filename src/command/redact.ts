/** `redact`: masks a text that belongs to no case. */
import { readFile } from 'node:fs/promises'
import { text as readStream } from 'node:stream/consumers'
import type { Command } from 'commander'
import { z } from 'zod'
import type { Settings } from '../model/settings.ts'
import { redactText } from '../redact/redact-text.ts'
import { reasonOf, unusable } from './find-files.ts'
import { loadSettings } from './load-settings.ts'
import { exitStatus, print, printFindings, printJson } from './report.ts'

export function addRedactCommand(program: Command): void {
  program
    .command('redact')
    .description('mask everything in a text that may not be published')
    .argument('[file]', 'the text; - or nothing means standard input', '-')
    .option('--content <dir>', 'the knowledge base, for its casebook.yaml', 'content')
    .option('--json', 'print {text, spans} with the spans over the input')
    .option('--batch', 'take a JSON array of texts and print an array of results')
    .addHelpText('after', '\nExample:\n  casebook redact mail.txt\n  cat mail.txt | casebook redact --json -')
    .action(async (file: string, options: { content: string; json?: true; batch?: true }) => {
      const loaded = await loadSettings(options.content)
      if ('findings' in loaded) return stop(loaded.findings)
      const input = await readInput(file)
      if ('findings' in input) return stop(input.findings)
      if (options.batch) return redactBatch(input.text, file, loaded.settings, options.json === true)
      const result = await redactText(input.text, loaded.settings)
      if (options.json) printJson(result)
      else print(result.text)
    })
}

async function redactBatch(input: string, file: string, settings: Settings, json: boolean): Promise<void> {
  const texts = batchSchema.safeParse(parseJson(input))
  if (!texts.success) {
    stop([
      {
        rule: 'redact/not-a-batch',
        severity: 'error',
        file,
        message: 'With --batch the input has to be a JSON array of strings, and it is not.',
        hint: 'Pass ["first text", "second text"], or leave out --batch.',
      },
    ])
    return
  }
  const results = []
  for (const text of texts.data) results.push(await redactText(text, settings))
  printJson(json ? results : results.map(({ text }) => text))
}

const batchSchema = z.array(z.string())

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function readInput(file: string): Promise<{ text: string } | { findings: ReturnType<typeof unusable>[] }> {
  if (file === '-') return { text: await readStream(process.stdin) }
  try {
    return { text: await readFile(file, 'utf8') }
  } catch (error) {
    return { findings: [unusable(file, reasonOf(error))] }
  }
}

function stop(findings: Parameters<typeof printFindings>[0]): void {
  printFindings(findings)
  process.exitCode = exitStatus.couldNotRun
}
