/** The pages of `site/` as a program, compiled by Astro in a process of its own. */
import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, readdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Audience } from '../../model/article.ts'
import { filesIn } from '../place/files-in.ts'

export interface CompiledPages {
  /** The module that exports `program`, a SiteProgram. */
  readonly module: string
  /** Scripts, styles and pictures: they go into the site as they are. */
  readonly assets: string
  /** Another one whenever the pages may come out otherwise. */
  readonly version: string
}

/**
 * Gives the program for the pages of one audience: the one in `folder` where it is there, else compiled and put there. It
 * holds nothing of any knowledge base.
 *
 * @throws where the pages could not be compiled, with what Astro said
 */
export async function compilePages(audience: Audience, folder: string): Promise<CompiledPages> {
  const version = await pagesVersion()
  const name = `${audience}-${version}`
  const finished = join(folder, name)
  if (!existsSync(join(finished, entry))) {
    await mkdir(folder, { recursive: true })
    await removeOlder(folder, audience, name)
    const workplace = await mkdtemp(join(folder, `.${audience}-`))
    try {
      await runAstro(audience, workplace)
      await rename(join(workplace, 'program'), finished).catch((error: unknown) => {
        // Somebody else was faster; what they made is the same.
        if (!existsSync(join(finished, entry))) throw error
      })
    } finally {
      await rm(workplace, { recursive: true, force: true })
    }
  }
  return { module: pathToFileURL(join(finished, entry)).href, assets: join(finished, 'client'), version }
}

/** Whether the program for the pages of an audience is in `folder` as this version of Casebook compiles it. */
export async function isCompiled(audience: Audience, folder: string): Promise<boolean> {
  return existsSync(join(folder, `${audience}-${await pagesVersion()}`, entry))
}

/** Where Astro puts the program. */
const entry = 'server/entry.mjs'

const projectRoot = fileURLToPath(new URL('../../../', import.meta.url))

/** A hash of everything that a page is made from, its data aside. */
export function pagesVersion(): Promise<string> {
  return (known ??= findVersion())
}

/** The program is not expected to change while it runs. */
let known: Promise<string> | null = null

async function findVersion(): Promise<string> {
  const hash = createHash('sha256')
  const folders = ['src/site', 'src/model', 'src/publish', 'src/language']
  const files = ['astro.config.mjs', 'package.json', ...(await Promise.all(folders.map(sourcesIn))).flat()]
  for (const file of files) hash.update(`${file}\n`).update(await readFile(join(projectRoot, file)))
  const astro: unknown = createRequire(import.meta.url)('astro/package.json')
  const { version } = Object.assign({ version: '' }, astro)
  return hash.update(`${version} ${process.versions.node}`).digest('hex').slice(0, 16)
}

async function sourcesIn(folder: string): Promise<readonly string[]> {
  const files = await filesIn(join(projectRoot, folder))
  return files.filter((file) => !noSource.test(file)).map((file) => `${folder}/${file}`)
}

// Example: `lists.test.ts`, `fixtures/articles/a.md`
const noSource = /\.test\.ts$|(?:^|\/)fixtures\//u

async function removeOlder(folder: string, audience: Audience, name: string): Promise<void> {
  const older = (await readdir(folder)).filter((one) => one.startsWith(`${audience}-`) && one !== name)
  await Promise.all(older.map((one) => rm(join(folder, one), { recursive: true, force: true })))
}

async function runAstro(audience: Audience, folder: string): Promise<void> {
  const child = fork(fileURLToPath(new URL('run-astro.ts', import.meta.url)), [projectRoot], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', CASEBOOK_AUDIENCE: audience },
  })
  let said = ''
  const listen = (chunk: Buffer) => {
    said = `${said}${chunk.toString()}`.slice(-mostSaid)
  }
  child.stdout?.on('data', listen)
  child.stderr?.on('data', listen)
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) {
    throw new Error(`The pages could not be compiled.\n${said}`)
  }
}

/** Characters of Astro's output that an error repeats. */
const mostSaid = 4000
