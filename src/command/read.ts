/** `read`: shows how each case was understood. */
import type { Command } from 'commander'
import type { CleanCase, CleanMessage } from '../model/case.ts'
import type { Finding } from '../model/finding.ts'
import type { Settings } from '../model/settings.ts'
import type { MadeCase } from './pipeline/workers/job.ts'
import { createProgress } from './progress.ts'
import { readCases, readCasesAs } from './read-cases.ts'
import { print, printFindings, printJsonList, statusFor } from './report.ts'
import type { ExitStatus } from './report.ts'
import { withSettings } from './content/with-settings.ts'

export function addReadCommand(program: Command): void {
  program
    .command('read')
    .description('show how each case was understood: its messages in time order, who wrote them, what was cut off')
    .argument('<path...>', 'files or folders of closed case records')
    .option('--content <dir>', 'the knowledge base, for its casebook.yaml', 'content')
    .option('--json', 'print the cases as JSON')
    .addHelpText('after', '\nExample:\n  casebook read content/cases/printer-thread.txt --json')
    .action(async (paths: string[], options: ReadOptions) => {
      process.exitCode = await withSettings(options.content, (settings) => showCases(paths, options, settings))
    })
}

interface ReadOptions {
  readonly content: string
  readonly json?: true
}

async function showCases(paths: readonly string[], options: ReadOptions, settings: Settings): Promise<ExitStatus> {
  const findings = await (options.json ? showJson(paths, settings) : showToPeople(paths, settings))
  printFindings(findings)
  return statusFor(findings)
}

async function showJson(paths: readonly string[], settings: Settings): Promise<readonly Finding[]> {
  const { kept, findings } = await readCasesAs('json', paths, settings, createProgress(true), textOf)
  printJsonList(kept)
  return findings
}

function textOf({ product }: MadeCase): Uint8Array | null {
  return product.kind === 'json' ? product.text : null
}

async function showToPeople(paths: readonly string[], settings: Settings): Promise<readonly Finding[]> {
  const { cases, findings } = await readCases(paths, settings, createProgress(false))
  for (const one of cases) print(caseForPeople(one))
  return findings
}

function caseForPeople(one: CleanCase): string {
  return [`${one.id}  ${one.subject}`, `  ${one.files.join(', ')}`, '', ...one.messages.map(messageForPeople)].join(
    '\n',
  )
}

function messageForPeople(message: CleanMessage): string {
  const { id, from, sentAt, body, cut, copies } = message
  const when = sentAt === null ? 'no date' : sentAt.replace('T', ' ')
  const who = [from.name, from.email === null ? null : `<${from.email}>`].filter((part) => part !== null).join(' ')
  const also = copies.map(({ file, line }) => `  also in ${file}:${line}`)
  const cutOff = cut.map(({ kind, text }) => `  cut off: ${kind}, ${text.split('\n').length} lines`)
  const head = `${id} · ${when} · ${from.role} · ${who === '' ? 'unnamed' : who}`
  return [head, ...also, ...cutOff, ...body.split('\n').map((line) => `  | ${line}`), ''].join('\n')
}
