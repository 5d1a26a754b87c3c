/** What any program costs, watched from outside. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Usage } from './measure-command.ts'

/**
 * Runs a program to its end; throws where it fails. CPU time and memory are read from Linux' `/proc` while it runs, its
 * threads included, what it starts itself not; elsewhere they are not a number.
 */
export async function measureProcess(command: string, args: readonly string[], folder: string): Promise<Usage> {
  const start = performance.now()
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-2000)
  })
  let seen = { cpu: Number.NaN, peak: Number.NaN }
  const watch = setInterval(() => {
    seen = look(child.pid ?? 0) ?? seen
  }, 20)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  }).finally(() => clearInterval(watch))
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${said}`)
  return { wall: performance.now() - start, ...seen }
}

/** Milliseconds of CPU time in user and system mode, and the most memory held, in MB (proc(5)). */
function look(id: number): { readonly cpu: number; readonly peak: number } | null {
  try {
    const stat = readFileSync(`/proc/${id}/stat`, 'utf8')
    const [user = 0, system = 0] = stat.slice(stat.lastIndexOf(')')).split(' ').slice(12, 14).map(Number)
    const peak = /VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]
    return peak === undefined ? null : { cpu: (user + system) * ticks, peak: Number(peak) / 1024 }
  } catch {
    return null
  }
}

/** Milliseconds of a clock tick: Linux counts a hundred a second on every common machine. */
const ticks = 10
