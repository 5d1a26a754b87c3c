/** What is said where the library that speaks the protocol was left out at installation. */
export const libraryMissing =
  'Drafting with a model needs the packages ai and @ai-sdk/openai-compatible: run npm install.'
