/** What servers answer, over real HTTP: their dialects are spoken, their faults tried again as each deserves. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Reply, Turn } from '../../draft-with-model/conversation.ts'
import { settingsSchema } from '../../model/settings.ts'
import { openAnswers } from './answer-files.ts'
import { createAsking } from './ask-endpoint.ts'
import type { Asking } from './ask-endpoint.ts'
import { endpointOf } from './endpoint.ts'
import { startFakeServer } from './fixtures/fake-server.ts'
import type { FakeModel, FakeReply, FakeServer } from './fixtures/fake-server.ts'
import { openProtocol } from './protocol.ts'
import { Purse } from './purse.ts'

const turns: readonly Turn[] = [
  { role: 'system', content: 'Write.' },
  { role: 'user', content: '{"language":"en"}' },
]
/** Another question. */
const about = (content: string): readonly Turn[] => [
  { role: 'system', content: 'Write.' },
  { role: 'user', content },
]
const good: FakeReply = { content: '{"statements":[]}' }
const answer: Reply = { kind: 'answer', text: '{"statements":[]}', isWhole: true }

let server: FakeServer | null = null
let folder = mkdtempSync(join(tmpdir(), 'casebook-answers-'))

afterEach(async () => {
  await server?.close()
  server = null
  rmSync(folder, { recursive: true, force: true })
  folder = mkdtempSync(join(tmpdir(), 'casebook-answers-'))
})

interface Asked {
  readonly asking: Asking
  readonly server: FakeServer
  readonly pauses: number[]
  readonly purse: Purse
}

async function open(model: FakeModel, drafter: Readonly<Record<string, unknown>> = {}): Promise<Asked> {
  server = await startFakeServer(model)
  return connect(server, drafter)
}

async function connect(to: FakeServer, drafter: Readonly<Record<string, unknown>> = {}): Promise<Asked> {
  const { drafter: settings } = settingsSchema.parse({
    drafter: { baseUrl: to.baseUrl, model: 'm', timeout: 5, ...drafter },
  })
  const found = endpointOf(settings, { CASEBOOK_MODEL_API_KEY: 'k-1' })
  if ('problem' in found) throw new Error(found.problem)
  const send = await openProtocol(found.endpoint)
  if (send === null) throw new Error('The library is not installed.')
  const pauses: number[] = []
  const purse = new Purse(settings)
  let time = Date.parse('2031-01-01T00:00:00Z')
  const clock = {
    now: () => time,
    wait: async (milliseconds: number) => {
      if (milliseconds > 0) pauses.push(milliseconds)
      time += milliseconds
    },
  }
  const answers = openAnswers(folder, found.endpoint)
  return { asking: createAsking({ send, answers, purse, clock, settings, onAnswer() {} }), server: to, pauses, purse }
}

const inTurn =
  (...replies: readonly FakeReply[]): FakeModel =>
  (_request, turn) =>
    replies[turn] ?? good

describe('a request', () => {
  it('asks for a schema, at temperature 0, with a seed and the key', async () => {
    const { asking, server: fake } = await open(() => good)
    expect(await asking.ask(turns)).toEqual(answer)
    expect(fake.requests[0]).toMatchObject({
      model: 'm',
      temperature: 0,
      max_tokens: 6000,
      response_format: { type: 'json_schema' },
      messages: turns,
    })
    expect(fake.requests[0]?.seed).toBeTypeOf('number')
    expect(fake.headers[0]?.authorization).toBe('Bearer k-1')
    expect(fake.bodies[0]).not.toContain('k-1')
  })

  it('is sent once for one question, in another run as well', async () => {
    const { asking, server: fake } = await open(() => good)
    await asking.ask(turns)
    await asking.ask(turns)
    const { asking: later } = await connect(fake)
    expect(await later.ask(turns)).toEqual(answer)
    expect(fake.requests).toHaveLength(1)
    expect(later.counts()).toEqual({ asked: 0, known: 1 })
  })

  it('is sent anew where the file of its answer is damaged', async () => {
    const { asking } = await open(() => good)
    await asking.ask(turns)
    const name = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((one) => one.endsWith('.json')) ?? ''
    writeFileSync(join(folder, name), '{"text":')
    await asking.ask(turns)
    expect(asking.counts().asked).toBe(2)
  })

  it('waits its turn where only so many may start in a minute', async () => {
    const { asking, pauses } = await open(() => good, { requestsPerMinute: 30 })
    for (const word of ['one', 'two', 'three']) await asking.ask(about(word))
    expect(pauses).toEqual([2000, 2000])
  })
})

const rejects =
  (test: RegExp, message: string, status = 400): FakeModel =>
  (request) =>
    test.test(JSON.stringify(request)) ? { status, body: JSON.stringify({ error: { message } }) } : good

describe('dialects', () => {
  it.each<readonly [string, FakeModel, string | undefined, number]>([
    ['vLLM without a grammar engine', rejects(/json_schema/u, 'json_schema is not supported'), 'json_object', 2],
    ['LM Studio', rejects(/json_object/u, "'response_format.type' must be 'json_schema' or 'text'"), 'json_schema', 1],
    [
      'a server that knows no form',
      rejects(/response_format/u, 'Unrecognized request argument supplied: response_format'),
      undefined,
      3,
    ],
    ['llama.cpp whose grammar fails', rejects(/json_schema/u, 'failed to parse grammar'), 'json_object', 2],
    ['a server that names nothing', rejects(/json_schema/u, 'Bad Request', 422), 'json_object', 2],
  ])('%s', async (_name, model, format, requests) => {
    const { asking, server: fake } = await open(model)
    expect(await asking.ask(turns)).toEqual(answer)
    expect(fake.requests).toHaveLength(requests)
    expect(fake.requests.at(-1)?.response_format?.type).toBe(format)
  })

  it.each<readonly [string, RegExp, string, object]>([
    [
      'temperature',
      /"temperature"/u,
      "Unsupported value: 'temperature' does not support 0 with this model.",
      { seed: expect.any(Number) },
    ],
    ['seed', /"seed"/u, 'seed: Extra inputs are not permitted', { temperature: 0 }],
    [
      'max_tokens',
      /"max_tokens"/u,
      "'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      { max_completion_tokens: 6000 },
    ],
  ])('does without %s', async (name, test, message, rest) => {
    const { asking, server: fake } = await open(rejects(test, message))
    expect(await asking.ask(turns)).toEqual(answer)
    expect(fake.requests.at(-1)).not.toHaveProperty(name)
    expect(fake.requests.at(-1)).toMatchObject({ ...rest, response_format: { type: 'json_schema' } })
  })

  it('are learned once for a run', async () => {
    const { asking, server: fake } = await open(rejects(/json_schema/u, 'json_schema is not supported'))
    await asking.ask(turns)
    await asking.ask(about('more'))
    expect(fake.requests).toHaveLength(3)
  })

  it('Azure is addressed with its version and sent its own header', async () => {
    const { asking, server: fake } = await open(() => good)
    const found = endpointOf(
      settingsSchema.parse({ drafter: { model: 'm', allowHosts: ['quill.openai.azure.com'] } }).drafter,
      {
        CASEBOOK_MODEL_BASE_URL: 'https://quill.openai.azure.com/openai/v1?api-version=preview',
        CASEBOOK_MODEL_API_KEY: 'k',
      },
    )
    if ('problem' in found) throw new Error(found.problem)
    const seen: { url: string; key: string | null }[] = []
    const send = await openProtocol(found.endpoint, async (input, init) => {
      seen.push({
        url: input instanceof Request ? input.url : input.toString(),
        key: new Headers(init?.headers).get('api-key'),
      })
      return new Response(JSON.stringify({ choices: [{ message: { content: 'x' }, finish_reason: 'stop' }] }), {
        headers: { 'content-type': 'application/json' },
      })
    })
    await send?.(turns, { format: 'words', temperature: true, seed: true, length: null })
    expect(seen).toEqual([
      { url: 'https://quill.openai.azure.com/openai/v1/chat/completions?api-version=preview', key: 'k' },
    ])
    expect(fake.requests).toHaveLength(0)
    expect(asking.stoppedBy()).toBeNull()
  })
})

describe('faults', () => {
  it.each<readonly [string, FakeModel, Reply, readonly number[]]>([
    ['a pause that is asked for in seconds', inTurn({ status: 429, headers: { 'retry-after': '7' } }), answer, [7000]],
    [
      'a pause that is asked for by date',
      inTurn({ status: 429, headers: { 'retry-after': 'Wed, 01 Jan 2031 00:00:20 GMT' } }),
      answer,
      [20_000],
    ],
    ['too many requests without a word', inTurn({ status: 429 }, { status: 429 }), answer, [2000, 4000]],
    [
      'a server that is starting',
      inTurn({ status: 503, body: '{"error":{"message":"Loading model"}}' }),
      answer,
      [1000],
    ],
    ['half an answer', inTurn({ breaksOff: true }), answer, [1000]],
    [
      'a page in place of an answer',
      inTurn({ status: 200, body: '<html>', headers: { 'content-type': 'text/html' } }),
      answer,
      [1000],
    ],
    ['a server that stays broken', () => ({ status: 500 }), { kind: 'none', why: 'server-error' }, [1000, 3000, 9000]],
    [
      'a pause beyond patience',
      () => ({ status: 429, headers: { 'retry-after': '7200' } }),
      { kind: 'none', why: 'rate-limited' },
      [],
    ],
    [
      'an account that is used up',
      () => ({ status: 429, body: '{"error":{"code":"insufficient_quota","message":"…"}}' }),
      { kind: 'none', why: 'no-money' },
      [],
    ],
    ['an account without money', () => ({ status: 402 }), { kind: 'none', why: 'no-money' }, []],
    ['a wrong key', () => ({ status: 401 }), { kind: 'none', why: 'not-authorised' }, []],
    ['a model that is not there', () => ({ status: 404 }), { kind: 'none', why: 'no-such-model' }, []],
    ['a refusal', () => ({ content: null, refusal: 'I cannot help with that.' }), { kind: 'none', why: 'refused' }, []],
    ['a filter', () => ({ content: '', finish: 'content_filter' }), { kind: 'none', why: 'refused' }, []],
    [
      'a filter before the model',
      () => ({ status: 400, body: '{"error":{"code":"content_filter","message":"…"}}' }),
      { kind: 'none', why: 'refused' },
      [],
    ],
    [
      'a case that is too long',
      () => ({ status: 400, body: '{"error":{"message":"This model\'s maximum context length is 4096 tokens."}}' }),
      { kind: 'none', why: 'too-long' },
      [],
    ],
    [
      'an answer that was cut off',
      () => ({ content: '{"statem', finish: 'length' }),
      { kind: 'answer', text: '{"statem', isWhole: false },
      [],
    ],
    ['no content', () => ({ content: null }), { kind: 'answer', text: '', isWhole: true }, []],
  ])('%s', async (_name, model, reply, expected) => {
    const { asking, pauses } = await open(model)
    expect(await asking.ask(turns)).toEqual(reply)
    expect(pauses).toEqual(expected)
  })

  it('is not waited for longer than is allowed', async () => {
    const { asking, server: fake } = await open(() => ({ isSlow: true }), { timeout: 0.2 })
    expect(await asking.ask(turns)).toEqual({ kind: 'none', why: 'timed-out' })
    expect(fake.requests).toHaveLength(2)
  })

  it('nobody there: asked three times, and no more after the second case', async () => {
    const { asking, server: fake, pauses } = await open(() => good)
    await fake.close()
    expect(await asking.ask(turns)).toEqual({ kind: 'none', why: 'unreachable' })
    expect(pauses).toEqual([1000, 4000])
    await asking.ask(turns)
    expect(asking.stoppedBy()).toBe('unreachable')
    expect(await asking.ask(turns)).toEqual({ kind: 'none', why: 'stopped' })
  })

  it('that pass stop nothing', async () => {
    const { asking } = await open((_request, turn) => (turn % 5 === 4 ? good : { status: 500 }))
    for (let index = 0; index < 12; index += 1) await asking.ask(about(`${index}`))
    expect(asking.stoppedBy()).toBeNull()
  })

  it('a redirect is not followed', async () => {
    const other = await startFakeServer(() => good)
    const { asking } = await open(() => ({ status: 307, headers: { location: `${other.baseUrl}/chat/completions` } }))
    expect(await asking.ask(turns)).toMatchObject({ kind: 'none' })
    expect(other.requests).toHaveLength(0)
    await other.close()
  })
})

describe('cost', () => {
  const prices = { pricePerMillionTokens: { input: 100, output: 1000 }, answerTokens: 500 }

  it('is counted from what the server counts, or estimated', async () => {
    const { asking, purse } = await open(inTurn(good, { content: '{}', usage: null }), prices)
    await asking.ask(turns)
    expect(purse.tokens()).toEqual({ input: 1000, output: 200 })
    expect(purse.cost()).toBeCloseTo(0.3)
    await asking.ask(about('more'))
    expect(purse.tokens().input).toBeGreaterThan(1000)
  })

  it('never passes its limit: what could, is not asked', async () => {
    const { asking, server: fake, purse } = await open(() => good, { ...prices, costLimit: 1.2 })
    const replies: Reply[] = []
    for (let index = 0; index < 6; index += 1) replies.push(await asking.ask(about(`${index}`)))
    expect(replies.map((reply) => (reply.kind === 'none' ? reply.why : 'answer'))).toEqual([
      'answer',
      'answer',
      'answer',
      'cost-limit',
      'stopped',
      'stopped',
    ])
    expect(fake.requests).toHaveLength(3)
    expect(purse.cost()).toBeLessThanOrEqual(1.2)
  })
})
