/** Finds out who drafts, and opens the way to the model where it is one. */
import { join } from 'node:path'
import { defaultSettings } from '../../model/settings.ts'
import type { Settings } from '../../model/settings.ts'
import { settingsFileOf } from '../content/load-settings.ts'
import type { Progress } from '../progress.ts'
import { openAnswers } from './answer-files.ts'
import { endpointOf } from './endpoint.ts'
import { libraryMissing } from './library.ts'
import type { Endpoint } from './endpoint.ts'
import type { Embedder } from './embedder.ts'
import type { ModelDrafter } from './model-drafter.ts'

export type DrafterKind = Settings['drafter']['use']

export interface OpenedDrafter {
  /** `null` where the rules draft. */
  readonly drafter: ModelDrafter | null
  /** `null` where nobody is to tell what articles mean. */
  readonly embedder: Embedder | null
  /** The settings that an article depends on: with another model it is another one, with another price it is the same. */
  readonly settings: Settings
}

/** Opens the drafter that is wanted; `problem` says in one sentence why that cannot be done. */
export async function openDrafter(
  wanted: DrafterKind | undefined,
  settings: Settings,
  {
    content,
    cache,
    progress,
  }: { readonly content: string; readonly cache: string; readonly progress: Pick<Progress, 'note'> },
): Promise<OpenedDrafter | { readonly problem: string }> {
  const { drafter: neutral } = defaultSettings
  const settingsFile = settingsFileOf(content)
  const embedder =
    settings.drafter.embeddingModel === undefined
      ? null
      : await (await import('./embedder.ts')).openEmbedder(settings, { cache, settingsFile })
  if (embedder !== null && 'problem' in embedder) return embedder
  if ((wanted ?? settings.drafter.use) === 'rules')
    return { drafter: null, embedder, settings: { ...settings, drafter: neutral } }
  const found = endpointOf(settings.drafter, process.env)
  if ('problem' in found) return found
  const { endpoint } = found
  // Loaded when a model drafts: most of a short run's time is loading.
  const [{ createModelDrafter }, { openProtocol }] = await Promise.all([
    import('./model-drafter.ts'),
    import('./protocol.ts'),
  ])
  const send = await openProtocol(endpoint)
  if (send === null) return { problem: libraryMissing }
  const answers = openAnswers(join(cache, 'answers'), endpoint)
  return {
    drafter: createModelDrafter({ endpoint, send, answers, settingsFile, progress }),
    embedder,
    settings: { ...settings, drafter: identityOf(endpoint) },
  }
}

function identityOf({ baseUrl, model, settings }: Endpoint): Settings['drafter'] {
  const { promptCharacters, answerTokens } = settings
  return { ...defaultSettings.drafter, use: 'model', baseUrl, model, promptCharacters, answerTokens }
}
