/** The library that speaks the protocol of model endpoints, loaded when it is used. */

/** What is said where the library that speaks the protocol was left out at installation. */
export const libraryMissing =
  'Drafting with a model needs the packages ai and @ai-sdk/openai-compatible: run npm install.'

/** Its parts; `null` where it is not installed. */
export async function loadLibrary() {
  try {
    const [{ createOpenAICompatible }, { embedMany, generateText }] = await Promise.all([
      import('@ai-sdk/openai-compatible'),
      import('ai'),
    ])
    return { createOpenAICompatible, embedMany, generateText }
  } catch {
    return null
  }
}

/** A redirect could lead to a host that nobody has allowed. */
export const strictFetch: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'error' })
