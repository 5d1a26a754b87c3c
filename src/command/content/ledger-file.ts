/** `DIR/generated.json`, read from disk. */
import { copyFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Finding } from '../../model/finding.ts'
import { emptyLedger, ledgerSchema } from '../../write/ledger.ts'
import type { Ledger } from '../../write/ledger.ts'
import { isMissing, withPath } from '../failure.ts'
import { parseJson } from '../read-json.ts'

/** Path of the ledger of a knowledge base. */
export function ledgerPath(content: string): string {
  return join(content, 'generated.json')
}

const damagedName = 'generated.json.damaged'

/** Keeps the ledger as it is beside itself, before another one is written: who decided what may still be read in it. */
export async function keepDamagedLedger(content: string): Promise<void> {
  await copyFile(ledgerPath(content), join(content, damagedName))
}

/**
 * The ledger; an empty one where there is none yet, with a finding where it is damaged.
 *
 * @throws where it is there and cannot be read: who took it for an empty one would write over what people decided
 */
export async function loadLedger(content: string): Promise<{ ledger: Ledger; findings: readonly Finding[] }> {
  const file = ledgerPath(content)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return { ledger: emptyLedger, findings: [] }
    throw withPath(error, file)
  }
  const parsed = ledgerSchema.safeParse(parseJson(text))
  if (parsed.success) return { ledger: parsed.data, findings: [] }
  return {
    ledger: emptyLedger,
    findings: [
      {
        rule: 'write/damaged-ledger',
        severity: 'warning',
        file,
        message: 'This file is damaged, so what people decided about cases is not known.',
        hint: `Repair it; a merge may have left conflict markers in it. Otherwise \`casebook generate\` starts a new one and keeps this one as ${damagedName}, and articles that a person deleted may come back.`,
      },
    ],
  }
}
