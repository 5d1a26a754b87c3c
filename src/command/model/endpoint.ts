/** Where a language model is reached, put together from casebook.yaml and the environment. */
import type { Settings } from '../../model/settings.ts'

export type DrafterSettings = Settings['drafter']

export interface Endpoint {
  /** With `/v1`, without a slash at the end. */
  readonly baseUrl: string
  readonly model: string
  /** From the environment alone; stands in no file and no message. */
  readonly apiKey: string | null
  readonly settings: DrafterSettings
}

/** What the environment can say; it overrides casebook.yaml. */
export const modelVariables = {
  baseUrl: 'CASEBOOK_MODEL_BASE_URL',
  model: 'CASEBOOK_MODEL',
  apiKey: 'CASEBOOK_MODEL_API_KEY',
} as const

/** The endpoint, or in one sentence why there is none. `environment` as in `process.env`. */
export function endpointOf(
  settings: DrafterSettings,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly endpoint: Endpoint } | { readonly problem: string } {
  const baseUrl = told(environment[modelVariables.baseUrl]) ?? settings.baseUrl
  const model = told(environment[modelVariables.model]) ?? settings.model
  if (baseUrl === undefined || model === undefined) {
    const missing = [...(baseUrl === undefined ? ['base URL'] : []), ...(model === undefined ? ['name'] : [])]
    return {
      problem: `Drafting with a model needs the ${missing.join(' and the ')} of one: set drafter.baseUrl and drafter.model in casebook.yaml, or ${modelVariables.baseUrl} and ${modelVariables.model}.`,
    }
  }
  if (!URL.canParse(baseUrl) || !/^https?:$/u.test(new URL(baseUrl).protocol)) {
    return { problem: 'The base URL of the model is not an http: or https: address.' }
  }
  const url = new URL(baseUrl)
  if (url.username !== '' || url.password !== '') {
    return { problem: `The base URL of the model holds a password; put the key into ${modelVariables.apiKey} instead.` }
  }
  if (!isLoopback(url.hostname) && !settings.allowHosts.some((host) => isHost(host, url))) {
    return {
      problem: `Redacted case text would be sent to ${url.host}, which is another machine. Name this host under drafter.allowHosts in casebook.yaml if it may be.`,
    }
  }
  const apiKey = told(environment[modelVariables.apiKey]) ?? null
  return { endpoint: { baseUrl: baseUrl.replace(/\/+$/u, ''), model, apiKey, settings } }
}

function told(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim()
}

/** Whether a name of a host can only mean this machine (RFC 6761, RFC 1122). */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/iu.test(host)
}

function isHost(allowed: string, { host, hostname }: URL): boolean {
  return [host, hostname].includes(allowed.trim().toLowerCase())
}
