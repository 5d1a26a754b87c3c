/** What a run of the command line costs. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** What `report-usage.mjs` writes down. */
export const usageSchema = z.object({ wall: z.number(), cpu: z.number(), peak: z.number() })

/** Milliseconds on the clock, milliseconds of all cores together, and the most memory it held, in MB. */
export type Usage = z.infer<typeof usageSchema>

/** Runs `casebook` with these arguments, to its end. `scratch` is a folder for the note that it leaves. */
export function measureCommand(args: readonly string[], scratch: string): Usage {
  const usageFile = join(scratch, 'usage.json')
  const preload = new URL('report-usage.mjs', import.meta.url).href
  const start = fileURLToPath(new URL('../../src/command/start.mjs', import.meta.url))
  // The flag as `npm run casebook` has it.
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=8', '--import', preload, start, ...args],
    {
      env: { ...process.env, BENCH_USAGE_FILE: usageFile },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
      maxBuffer: 1024 * 1024 * 1024,
    },
  )
  if (status !== 0 && status !== 1) throw new Error(`casebook ${args.join(' ')} ended with ${status}: ${stderr}`)
  return usageSchema.parse(JSON.parse(readFileSync(usageFile, 'utf8')))
}
