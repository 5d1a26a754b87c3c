/** Why an attempt to get an answer failed, judged by what the library throws. */
import { z } from 'zod'
import type { NoAnswer } from '../../draft-with-model/conversation.ts'

export interface Failure {
  readonly why: NoAnswer
  /** Seconds after which the endpoint wants to be asked again; `null` where it says nothing. */
  readonly retryAfter: number | null
  /** What the endpoint says. Never shown: it may repeat what it was sent. */
  readonly complaint: string
}

const thrown = z.object({
  name: z.string().optional(),
  statusCode: z.number().optional(),
  responseHeaders: z.record(z.string(), z.string()).optional(),
  responseBody: z.string().optional(),
  message: z.string().optional(),
  cause: z.unknown().optional(),
})

/** @param now milliseconds since 1970, for a `Retry-After` that is a date */
export function failureOf(error: unknown, now: number): Failure {
  const parsed = thrown.safeParse(error)
  const {
    name = '',
    statusCode,
    responseHeaders = {},
    responseBody = '',
    message = '',
    cause,
  } = parsed.success ? parsed.data : {}
  const complaint = `${responseBody} ${message}`.slice(0, 4000)
  const isTimeout = [name, nameOf(cause)].some((one) => one === 'TimeoutError' || one === 'AbortError')
  const why = isTimeout
    ? 'timed-out'
    : statusCode === undefined
      ? whyUnanswered(message)
      : whyOfStatus(statusCode, complaint)
  return { why, retryAfter: retryAfterOf(responseHeaders, now), complaint }
}

function nameOf(cause: unknown): string {
  return cause instanceof Error ? cause.name : ''
}

/** A server that breaks off in the middle is there; one that takes no connection is not. */
function whyUnanswered(message: string): NoAnswer {
  return /other side closed|ECONNRESET|socket hang up|terminated|Invalid JSON|parse/iu.test(message)
    ? 'server-error'
    : 'unreachable'
}

function whyOfStatus(status: number, complaint: string): NoAnswer {
  if (status === 402 || noMoney.test(complaint)) return 'no-money'
  if (status === 401 || status === 403) return 'not-authorised'
  if (status === 404) return 'no-such-model'
  if (status === 408 || status === 504) return 'timed-out'
  if (status === 413 || (status < 500 && tooLong.test(complaint))) return 'too-long'
  if (status === 429) return 'rate-limited'
  if (status === 400 && refusal.test(complaint)) return 'refused'
  // 200 with something that is no answer, 409, 425, 5xx
  return status < 400 || status === 409 || status === 425 || status >= 500 ? 'server-error' : 'rejected'
}

// "code": "insufficient_quota" comes with status 429, as if waiting would help
const noMoney =
  /insufficient_quota|insufficient[ _]balance|billing_hard_limit|credit balance is too low|exceeded your current quota|余额不足|欠费/iu
// "This model's maximum context length is 4096 tokens", "the request exceeds the available context size"
const tooLong =
  /context[ _](?:length|size|window)|maximum context|too many tokens|prompt is too long|exceeds? the (?:available|maximum)/iu
// Azure: "code": "content_filter"; others: "safety", "moderation"
const refusal =
  /content_filter|content management policy|ResponsibleAIPolicyViolation|moderation|data_inspection_failed/iu

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), `retry-after-ms` as some vendors have it. */
function retryAfterOf(headers: Readonly<Record<string, string>>, now: number): number | null {
  const milliseconds = Number(headers['retry-after-ms'])
  if (Number.isFinite(milliseconds) && milliseconds > 0) return milliseconds / 1000
  const text = headers['retry-after'] ?? ''
  if (/^\d{1,9}(?:\.\d{1,3})?$/u.test(text)) return Number(text)
  const date = Date.parse(text)
  return Number.isNaN(date) ? null : Math.max(0, (date - now) / 1000)
}
