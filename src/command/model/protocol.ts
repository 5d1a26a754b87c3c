/** One request to an OpenAI-compatible endpoint, through the library that speaks the protocol. Loaded when it is used. */
import { answerJsonSchema } from '../../draft-with-model/answer-schema.ts'
import type { Turn } from '../../draft-with-model/conversation.ts'
import type { Dialect } from './dialect.ts'
import type { Endpoint } from './endpoint.ts'
import { loadLibrary, strictFetch } from './library.ts'

export interface Answered {
  readonly text: string
  /** `length` where it was cut off, `content-filter` where it was refused. */
  readonly finish: string
  /** Tokens as the endpoint counts them; `null` where it does not. */
  readonly usage: { readonly input: number; readonly output: number } | null
}

/** Sends a conversation; rejects with what `failureOf` reads. */
export type Send = (turns: readonly Turn[], dialect: Dialect) => Promise<Answered>

/** The same number for all requests: the same question gets the same answer, as far as the server can. */
const seed = 20_261_121

/**
 * Opens the protocol to an endpoint; `null` where its library is not installed. `fetchWith` takes the place of `fetch`:
 * it sees the bytes of every request as they would go out.
 */
export async function openProtocol(endpoint: Endpoint, fetchWith: typeof fetch = strictFetch): Promise<Send | null> {
  const library = await loadLibrary()
  if (library === null) return null
  const { createOpenAICompatible, generateText } = library
  const { baseUrl, model, apiKey, settings } = endpoint
  const url = new URL(baseUrl)
  const queryParams = Object.fromEntries(url.searchParams)
  url.search = ''
  return async (turns, dialect) => {
    const provider = createOpenAICompatible({
      name: 'casebook',
      baseURL: url.href.replace(/\/+$/u, ''),
      ...(apiKey !== null && { apiKey, ...(isAzure(url) && { headers: { 'api-key': apiKey } }) }),
      ...(url.href !== baseUrl && { queryParams }),
      fetch: fetchWith,
      transformRequestBody: (body) => inDialect(body, dialect),
    })
    const [system, ...messages] = turns
    const { text, finishReason, usage } = await generateText({
      model: provider.chatModel(model),
      instructions: system?.content ?? '',
      messages: messages.map(({ role, content }) =>
        role === 'assistant' ? { role, content } : { role: 'user' as const, content },
      ),
      temperature: 0,
      seed,
      maxOutputTokens: settings.answerTokens,
      // What is worth another try, and when, is decided by whoever asks.
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(settings.timeout * 1000),
    })
    const { inputTokens: input, outputTokens: output } = usage
    return { text, finish: finishReason, usage: input === undefined || output === undefined ? null : { input, output } }
  }
}

/** Azure takes keys under a header of its own beside the usual one. */
function isAzure({ hostname }: URL): boolean {
  return hostname.endsWith('.azure.com')
}

function inDialect(body: Readonly<Record<string, unknown>>, dialect: Dialect): Record<string, unknown> {
  const { temperature, seed: own, max_tokens: length, ...rest } = body
  return {
    ...rest,
    ...(dialect.temperature && { temperature }),
    ...(dialect.seed && { seed: own }),
    ...(dialect.length !== null && { [dialect.length]: length }),
    ...formats[dialect.format],
  }
}

const formats: Readonly<Record<Dialect['format'], Readonly<Record<string, unknown>>>> = {
  schema: {
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'article', strict: true, schema: answerJsonSchema },
    },
  },
  object: { response_format: { type: 'json_object' } },
  words: {},
}
