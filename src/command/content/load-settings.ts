/** Reads `DIR/casebook.yaml`, or the defaults where there is none. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Document } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../../model/finding.ts'
import { defaultSettings, settingsSchema } from '../../model/settings.ts'
import type { Settings } from '../../model/settings.ts'
import { isMissing } from '../failure.ts'
import { reasonOf } from '../find-files.ts'

/** The settings, or everything that is wrong with the file, all at once. */
export async function loadSettings(
  contentDir: string,
): Promise<{ settings: Settings } | { findings: readonly Finding[] }> {
  const file = settingsFileOf(contentDir)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return { settings: defaultSettings }
    return { findings: [fault(file, 1, `The settings file ${reasonOf(error)}.`)] }
  }
  return parseSettings(file, text)
}

/** Path of the settings of a knowledge base, whether there are any or not. */
export function settingsFileOf(contentDir: string): string {
  return join(contentDir, 'casebook.yaml')
}

async function parseSettings(
  file: string,
  text: string,
): Promise<{ settings: Settings } | { findings: readonly Finding[] }> {
  // Loaded where there are settings: most of a short run's time is loading.
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  if (document.errors.length > 0) {
    return {
      findings: document.errors.map((error) =>
        fault(
          file,
          lines.linePos(error.pos[0]).line,
          `The settings are not valid YAML: ${withoutExcerpt(error.message)}.`,
        ),
      ),
    }
  }
  const parsed = settingsSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {})
  if (parsed.success) return { settings: parsed.data }
  return {
    findings: parsed.error.issues.map((issue) => {
      const range = nodeRange(document, issue.path)
      const key = issue.path.map(String).join('.')
      const where = key === '' ? 'The settings' : `The setting "${key}"`
      return fault(file, range === null ? 1 : lines.linePos(range).line, `${where} ${complaintOf(issue)}.`)
    }),
  }
}

/** `Map keys must be unique at line 3, column 1: …`: what it says, without the lines of the file, which may hold what is to be masked. */
function withoutExcerpt(message: string): string {
  const [said = ''] = message.split(/ at line \d|\n/u)
  return said.replace(/[.:]$/u, '')
}

/** What a setting should be instead, in the words of YAML. */
function complaintOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `has no key ${issue.keys.map((key) => `"${key}"`).join(', ')}`
  if (issue.code === 'invalid_type') return `must be ${shapes[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.map(String).join(', ')}`
  if (issue.message === 'Invalid URL') return 'is not an address, such as https://help.example.com/'
  return `is wrong: ${issue.message}`
}

const shapes: Readonly<Record<string, string>> = {
  array: 'a list, such as [one, two]',
  object: 'a block with keys of its own, such as "name: …"',
  record: 'a block with keys of its own',
  string: 'a text',
  int: 'a whole number',
  number: 'a number',
}

/** Offset of the node at `path`, or of its nearest ancestor that exists. */
function nodeRange(document: Document.Parsed, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true)
    if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
      const [start]: unknown[] = node.range
      if (typeof start === 'number') return start
    }
  }
  return null
}

function fault(file: string, line: number, message: string): Finding {
  return {
    rule: 'settings/invalid',
    severity: 'error',
    file,
    line,
    message,
    hint: 'Every key is optional; the README lists them all. Nothing was done.',
  }
}
