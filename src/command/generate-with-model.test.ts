/** `generate --drafter model` as a user runs it, against a server on loopback. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { settingsSchema } from '../model/settings.ts'
import { endpointOf, modelVariables } from './model/endpoint.ts'
import { startFakeServer } from './model/fixtures/fake-server.ts'
import type { FakeModel, FakeRequest, FakeServer } from './model/fixtures/fake-server.ts'
import { chineseCase, englishCase } from './model/fixtures/harbour-cases.ts'
import { seenIn, written } from './model/fixtures/shown-case.ts'
import type { WrittenStatement } from './model/fixtures/shown-case.ts'
import { runCommandHere } from './run-command-here.ts'
import { runCommand } from './run-command.ts'
import type { CommandResult } from './run-command.ts'

// A run may be a process of its own.
vi.setConfig({ testTimeout: 120_000 })

let home = ''
let server: FakeServer | null = null
let answers: FakeModel = () => ({ status: 500 })

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'casebook-model-'))
  mkdirSync(join(home, 'cases'))
  writeFileSync(join(home, 'cases', 'export.txt'), englishCase)
  writeFileSync(join(home, 'cases', 'portal.txt'), chineseCase)
  settings('')
})

afterEach(async () => {
  await server?.close()
  server = null
  rmSync(home, { recursive: true, force: true })
})

function settings(drafter: string): void {
  writeFileSync(join(home, 'casebook.yaml'), `helpDesk:\n  domains: [harbour.example]\n${drafter}`)
}

interface Run extends CommandResult {
  /** What was sent during this run. */
  readonly requests: readonly FakeRequest[]
  readonly bodies: readonly string[]
}

/** All runs of a test go to one address, whatever model answers there. */
async function run(model: FakeModel, ...options: readonly string[]): Promise<Run> {
  const begun = server?.requests.length ?? 0
  answers = (request, turn) => model(request, turn - begun)
  server ??= await startFakeServer((request, turn) => answers(request, turn))
  const env = {
    CASEBOOK_MODEL_BASE_URL: server.baseUrl,
    CASEBOOK_MODEL: 'fake',
    CASEBOOK_MODEL_API_KEY: 'key-of-nobody',
  }
  const result = await runCommandHere(['generate', '--content', home, '--drafter', 'model', ...options], { env })
  return { ...result, requests: server.requests.slice(begun), bodies: server.bodies.slice(begun) }
}

/** The article of a case, as text. */
function articleOf(part: string): string {
  const folder = join(home, 'articles')
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const found = texts.find((text) => text.includes(part))
  if (found === undefined) throw new Error(`No article has ${part}`)
  return found
}

function frontMatterOf(part: string): string {
  const [, frontMatter = ''] = articleOf(part).split(/^---$/mu)
  return frontMatter.replace(/^generated:[^]*$/mu, '')
}

/** The id of the first sentence that holds this. */
function idOf(request: FakeRequest, part: string): string {
  const found = seenIn(request).find(({ text }) => text.includes(part))
  if (found === undefined) throw new Error(`No sentence has ${part}`)
  return found.id
}

/** A model that knows its trade: what it writes is borne by what it cites. */
const honest: FakeModel = (request) => {
  const cite = (...parts: readonly string[]): readonly string[] => parts.map((part) => idOf(request, part))
  const isEnglish = request.messages[1]?.content.includes('Quill Desk') === true
  const statements: readonly WrittenStatement[] = isEnglish
    ? [
        {
          section: 'symptom',
          text: 'Since the update to Quill Desk 7.4.2, the export stops on two servers after 30 minutes with error 0x8004E00F.',
          sentences: cite('since the update'),
        },
        {
          section: 'ruledOut',
          text: 'The antivirus: with it switched off the export still stops.',
          sentences: cite('I switched the antivirus', 'can be ruled out'),
        },
        {
          section: 'cause',
          text: 'Quill Desk release 7.4.2 does not close the report template after reading it, so the export service runs out of handles.',
          sentences: cite('does not close'),
        },
        {
          section: 'resolution',
          text: 'Install Quill Desk 7.4.3 from https://docs.harbour-software.example/quill/7.4.3',
          sentences: cite('Install Quill'),
        },
        {
          section: 'resolution',
          text: 'Then restart the service QuillExport: net stop QuillExport && net start QuillExport',
          sentences: cite('Restart the service'),
        },
      ]
    : [
        {
          section: 'symptom',
          text: '升级到 5.2.1 后，员工无法登录门户，页面提示证书无效（错误代码 0x800B0101）。',
          sentences: cite('升级到 5.2.1 之后'),
        },
        { section: 'cause', text: '门户证书于 3 月 2 日过期，导致登录失败。', sentences: cite('过期') },
        { section: 'resolution', text: '在门户服务器上导入新的证书。', sentences: cite('导入新证书') },
      ]
  return { content: written(statements) }
}

/** One that gets a version wrong, states what was ruled out, turns a cause round, and makes up a step and a sentence. */
const faulty: FakeModel = (request) => {
  if (request.messages[1]?.content.includes('Quill Desk') !== true) return honest(request, 0)
  return {
    content: written([
      {
        section: 'symptom',
        text: 'Since the update to Quill Desk 7.4.9 the export stops after 30 minutes with error 0x8004E00F.',
        sentences: [idOf(request, 'since the update')],
      },
      {
        section: 'cause',
        text: 'The antivirus blocks the export folder.',
        sentences: [idOf(request, 'we suspect')],
      },
      {
        section: 'cause',
        text: 'Release 7.4.2 closes the report template after reading it, so the export service runs out of handles.',
        sentences: [idOf(request, 'does not close')],
      },
      {
        section: 'resolution',
        text: 'Format the disk with mkfs.ext4 /dev/sda',
        sentences: [idOf(request, 'Install Quill')],
      },
      { section: 'resolution', text: 'Nothing else helps.', sentences: ['m99.s1'] },
    ]),
  }
}

/** One case after the other, at a price, up to a limit. */
const limit = (cost: number): string =>
  `drafter:\n  concurrency: 1\n  answerTokens: 500\n  pricePerMillionTokens: { input: 100, output: 1000 }\n  costLimit: ${cost}\n`

describe('generate --drafter model', () => {
  it('takes the prose of a model that its evidence bears', async () => {
    const result = await run(honest, '--json')
    expect(result.stderr).toBe('')
    expect(result.status).toBe(0)
    const article = articleOf('TKT-4401')
    expect(article).toContain('with it switched off the export still stops')
    expect(article).toContain('drafter: model fake')
    expect(article).toMatch(/the export stops on two servers after 30 minutes with error 0x8004E00F\.\[\^m1\]/u)
    expect(articleOf('TKT-4402')).toContain('在门户服务器上导入新的证书')
    const { model } = JSON.parse(result.stdout)
    expect(model).toMatchObject({
      requests: 2,
      drafted: 2,
      byRules: 0,
      inputTokens: 2000,
      statements: { kept: 8, replaced: 0, leftOut: 0 },
    })
  })

  it('asks nothing in a second run, nor after its records are gone, and writes nothing', async () => {
    await run(honest)
    const again = await run(honest)
    expect(again.requests).toHaveLength(0)
    expect(again.stdout).toContain('0 new, 0 updated, 2 unchanged')
    const cache = join(home, '.cache')
    for (const name of readdirSync(cache).filter((one) => one !== 'answers')) rmSync(join(cache, name))
    const anew = await run(honest)
    expect(anew.requests).toHaveLength(0)
    expect(anew.stdout).toContain('0 new, 0 updated, 2 unchanged')
    expect(anew.stdout).toContain('2 answers from before')
  })

  it('sends nothing but redacted text, and the key in its header alone', async () => {
    const { bodies } = await run(honest)
    const sent = bodies.join('\n')
    for (const secret of ['Tilda', 'Wren', '温晓岚', 'customer.example', 'TKT-4401', 'key-of-nobody'])
      expect(sent).not.toContain(secret)
    expect(server?.headers[0]?.authorization).toBe('Bearer key-of-nobody')
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:json|md|yaml|data)$/u.test(name))
      .map((name) => readFileSync(join(home, name), 'latin1'))
    expect(files.join('\n')).not.toContain('key-of-nobody')
  })

  it('puts extracts in the place of what is not borne, says why, and keeps the front matter', async () => {
    await runCommandHere(['generate', '--content', home, '--quiet'])
    const byRules = [frontMatterOf('TKT-4401'), frontMatterOf('TKT-4402')]
    rmSync(join(home, 'articles'), { recursive: true })
    rmSync(join(home, 'generated.json'))
    const result = await run(faulty, '--report')
    expect(result.status).toBe(0)
    const article = articleOf('TKT-4401')
    expect(article).toContain('Quill Desk 7.4.2 the export stops')
    expect(article).toContain('does not close the report template')
    for (const invented of ['7.4.9', 'mkfs', 'closes the report', 'Nothing else'])
      expect(article).not.toContain(invented)
    expect(/## Root cause[^#]*/u.exec(article)?.[0]).not.toContain('antivirus blocks')
    expect([frontMatterOf('TKT-4401'), frontMatterOf('TKT-4402')]).toEqual(byRules)
    expect(result.stderr).toContain(
      'section “symptom”, replaced by the extract that it cites). (check/unsupported-token)',
    )
    expect(result.stderr).toContain('(check/ruled-out-as-cause)')
    expect(result.stderr).toContain('(check/citation-out-of-range)')
    expect(result.stderr).not.toMatch(/antivirus|mkfs|template/u)
    expect(result.stdout).toMatch(/statements: 3 kept, 2 replaced by what they cite, 3 left out/u)
    const evidence = JSON.parse(readFileSync(join(home, 'evidence', 'TKT-4401.json'), 'utf8'))
    expect(evidence.drafting).toMatchObject({
      drafter: 'model fake',
      kept: 0,
      replaced: [{ section: 'symptom', rule: 'unsupported-token' }, { section: 'cause' }],
    })
    const review = await runCommandHere(['review', '--content', home])
    expect(review.stdout).toMatch(/2 statements of the model replaced, 3 left out/u)
  })

  it('leaves to the rules what the model cannot draft, says so, and asks again next time', async () => {
    const half: FakeModel = (request) => {
      const isEnglish = request.messages[1]?.content.includes('Quill Desk') === true
      return isEnglish ? { content: 'I would rather talk about the weather.' } : honest(request, 0)
    }
    const result = await run(half)
    expect(result.status).toBe(1)
    expect(result.stderr).toContain('its answers were not of the form that was asked for. (draft/model-unreadable)')
    expect(result.requests).toHaveLength(3)
    expect(result.requests.find(({ messages }) => messages.length === 4)?.messages[2]?.content).toContain('weather')
    expect(articleOf('TKT-4401')).toContain('drafter: rules')
    expect(articleOf('TKT-4402')).toContain('drafter: model fake')
    const again = await run(honest)
    expect(again.status).toBe(0)
    expect(articleOf('TKT-4401')).toContain('drafter: model fake')
  })

  it('takes an answer that was mended', async () => {
    const result = await run((request, turn) =>
      turn === 0 ? { content: '{"statements":[{"section":"sym', finish: 'length' } : honest(request, turn),
    )
    expect(result.status).toBe(0)
    expect(result.requests).toHaveLength(3)
  })

  it('stops asking at the limit on cost, and goes on from there', async () => {
    settings(limit(0.9))
    const first = await run(honest)
    expect(first.status).toBe(1)
    expect(first.stderr).toContain('the limit on cost is reached. (draft/model-cost-limit)')
    expect(first.requests).toHaveLength(1)
    expect(first.stdout).toContain('cost 0.3000')
    settings(limit(9))
    const second = await run(honest)
    expect(second.status).toBe(0)
    expect(second.requests).toHaveLength(1)
    expect(articleOf('TKT-4401') + articleOf('TKT-4402')).not.toContain('drafter: rules')
  })

  it('goes on where a run was killed', async () => {
    settings('drafter:\n  concurrency: 1\n')
    const asked = Promise.withResolvers<void>()
    answers = (request, turn) => {
      if (turn === 0) return honest(request, turn)
      asked.resolve()
      return { isSlow: true }
    }
    server = await startFakeServer((request, turn) => answers(request, turn))
    const env = { CASEBOOK_MODEL_BASE_URL: server.baseUrl, CASEBOOK_MODEL: 'fake' }
    const command = ['generate', '--content', home, '--drafter', 'model']
    const killed = await runCommand(command, { env, killWhen: asked.promise })
    expect(killed.status).toBeNull()
    const second = await run(honest)
    expect(second.status).toBe(0)
    expect(second.requests).toHaveLength(1)
    expect(articleOf('TKT-4401') + articleOf('TKT-4402')).not.toContain('drafter: rules')
  })

  it('draws from the settings as well', async () => {
    server = await startFakeServer(honest)
    settings(`drafter:\n  use: model\n  baseUrl: ${server.baseUrl}\n  model: fake\n`)
    const result = await runCommandHere(['generate', '--content', home])
    expect(result.status).toBe(0)
    expect(articleOf('TKT-4401')).toContain('drafter: model fake')
    const byRules = await runCommandHere(['generate', '--content', home, '--drafter', 'rules'])
    expect(byRules.status).toBe(0)
    expect(articleOf('TKT-4401')).toContain('drafter: rules')
  })
})

describe('without a way to a model', () => {
  it.each<readonly [string, string, Readonly<Record<string, string>>, RegExp]>([
    ['no settings', '', {}, /drafter\.baseUrl and drafter\.model in casebook\.yaml/u],
    ['no model', '', { CASEBOOK_MODEL_BASE_URL: 'http://127.0.0.1:9/v1' }, /needs the name of one/u],
    [
      'another machine',
      '',
      { CASEBOOK_MODEL_BASE_URL: 'https://models.example/v1', CASEBOOK_MODEL: 'm' },
      /models\.example, which is another machine/u,
    ],
    [
      'a host that only looks like this machine',
      '',
      { CASEBOOK_MODEL_BASE_URL: 'http://127.0.0.1.models.example/v1', CASEBOOK_MODEL: 'm' },
      /another machine/u,
    ],
    [
      'a password in the address',
      '',
      { CASEBOOK_MODEL_BASE_URL: 'http://a:b@127.0.0.1/v1', CASEBOOK_MODEL: 'm' },
      /holds a password/u,
    ],
    [
      'no address',
      '',
      { CASEBOOK_MODEL_BASE_URL: 'localhost', CASEBOOK_MODEL: 'm' },
      /not an http: or https: address/u,
    ],
    [
      'a limit without a price',
      'drafter:\n  costLimit: 2\n',
      {},
      /casebook\.yaml:4: .*costLimit needs pricePerMillionTokens/u,
    ],
  ])('%s: nothing is done', async (_name, yaml, env, message) => {
    settings(yaml)
    const result = await runCommandHere(['generate', '--content', home, '--drafter', 'model'], { env })
    expect(result.status).toBe(2)
    expect(result.stderr).toMatch(message)
    expect(readdirSync(home)).not.toContain('articles')
  })
})

describe('generate --dry-run', () => {
  it('prints the bodies that a run sends, byte for byte, and sends and writes nothing', async () => {
    settings('drafter:\n  concurrency: 1\n')
    const dry = await run(honest, '--dry-run')
    expect(dry.status).toBe(0)
    expect(dry.requests).toHaveLength(0)
    expect(readdirSync(home).toSorted()).toEqual(['casebook.yaml', 'cases'])
    expect(dry.stderr).toContain('2 requests would go to http://127.0.0.1:')
    const real = await run(honest)
    expect(real.status).toBe(0)
    expect(`${real.bodies.join('\n')}\n`).toBe(dry.stdout)
  })

  it('says that rules send nothing', async () => {
    const result = await runCommandHere(['generate', '--content', home, '--dry-run'])
    expect(result.status).toBe(0)
    expect(result.stdout).toBe('')
    expect(result.stderr).toContain('Nothing would be sent')
  })
})

const real = endpointOf(settingsSchema.parse({ drafter: { allowHosts: hostsAllowed() } }).drafter, process.env)

/** Whoever names an endpoint in the environment of the tests allows its host. */
function hostsAllowed(): readonly string[] {
  const address = process.env[modelVariables.baseUrl] ?? ''
  return URL.canParse(address) ? [new URL(address).host] : []
}

it.each('problem' in real ? [real.problem] : [])(
  `no real model was asked: ${modelVariables.baseUrl} and ${modelVariables.model} are not set`,
  (problem) => {
    expect(problem).toContain(modelVariables.baseUrl)
  },
)

it.each('endpoint' in real ? [real.endpoint.model] : [])(
  'a real model, %s, drafts a case, and what it invents is not taken',
  { timeout: 900_000 },
  async (model) => {
    settings(`drafter:\n  allowHosts: [${JSON.stringify(hostsAllowed()[0] ?? '')}]\n  concurrency: 1\n`)
    const result = await runCommandHere(['generate', '--content', home, '--drafter', 'model', '--json'])
    expect(result.stderr).not.toContain('draft/model-')
    expect(JSON.parse(result.stdout).model).toMatchObject({ drafted: 2, byRules: 0 })
    expect(articleOf('TKT-4401')).toContain(`drafter: model ${model}`)
    const checked = await runCommandHere(['check', '--content', home])
    expect(checked.stderr).not.toMatch(/check\/(?:unsupported|lost|invented|hedge|ruled-out)/u)
  },
)
