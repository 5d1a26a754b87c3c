/** How the command line speaks: findings to standard error, results to standard output. */
import { stripVTControlCharacters } from 'node:util'
import type { Finding } from '../model/finding.ts'

/** Exit statuses of every command. */
export const exitStatus = { done: 0, doneWithFindings: 1, couldNotRun: 2 } as const

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** Prints findings to standard error, by file and line, each with its hint under it. */
export function printFindings(findings: readonly Finding[]): void {
  const sorted = findings.toSorted(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.rule, b.rule),
  )
  for (const { file, line, severity, message, rule, hint } of sorted) {
    const place = line === undefined ? file : `${file}:${line}`
    process.stderr.write(`${printable(place)}: ${severity === 'warning' ? 'warning: ' : ''}${message} (${rule})\n`)
    process.stderr.write(`  ${hint}\n`)
  }
}

/** `doneWithFindings` where something was left out; a warning alone leaves a command done. */
export function statusFor(findings: readonly Finding[]): ExitStatus {
  return findings.some(({ severity }) => severity === 'error') ? exitStatus.doneWithFindings : exitStatus.done
}

/** Prints a result to standard output. */
export function print(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
}

/** `1 article`, `2 articles`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Prints a result as JSON to standard output. */
export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, 2))
}

const encoder = new TextEncoder()

/** A value as it stands in a list that `printJsonList` prints: indented by two, without a comma. */
export function listedJson(value: unknown): Uint8Array<ArrayBuffer> {
  // A list of this one alone, without its brackets.
  return encoder.encode(JSON.stringify([value], null, 2).slice(2, -2))
}

/** Prints what `printJson` would print of a list, one by one: all together may be more than fits into a string. */
export function printJsonList(items: readonly Uint8Array[]): void {
  if (items.length === 0) return printJson([])
  process.stdout.write('[\n')
  for (const [at, item] of items.entries()) {
    process.stdout.write(item)
    process.stdout.write(at < items.length - 1 ? ',\n' : '\n]\n')
  }
}

/** File names come from strangers: no control character of theirs reaches the terminal. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
  return stripVTControlCharacters(text).replaceAll(/[\u0000-\u001f\u007f]/gu, '?')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
