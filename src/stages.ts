/**
 * The stages, in the order in which a case passes them. Each is a function from one type of `model/` to the next and
 * knows nothing of the others; `command/` runs them, and only `command/` touches the disk.
 *
 * | stage   | takes                       | gives                                               |
 * |---------|-----------------------------|-----------------------------------------------------|
 * | read    | a file's bytes              | the messages that stand in it: FileReading          |
 * | join    | digests of what files hold  | what makes one case: CaseParts, for every case      |
 * | gather  | what makes one case         | the case, its messages in time order: Case          |
 * | clean   | a case                      | who speaks, and only what they newly say: CleanCase |
 * | redact  | a clean case                | text that may be published: Redaction               |
 * | draft   | a redacted case             | statements with their evidence: Draft               |
 * | check   | a draft and its case        | the statements that their evidence bears: Draft     |
 * | write   | a draft and its case        | the article, without a file yet: ComposedArticle    |
 * | plan    | these and the files before  | what is to be written: Plan                         |
 * | publish | articles                    | a site, searched for leaks                          |
 *
 * Joining and planning need something of all cases; all the others know one case, so that many can be made at a time.
 *
 * A stage is loaded when it is first asked for: most of a short run's time is loading, and a thread that reads files has no
 * use for what publishes them.
 */
export const stages = {
  read: once(async () => (await import('./read/read-file.ts')).readFile),
  join: once(async () => (await import('./gather/join-parts.ts')).PartJoiner),
  gather: once(async () => (await import('./gather/put-together.ts')).putTogether),
  clean: once(async () => (await import('./clean/clean.ts')).clean),
  redact: once(async () => (await import('./redact/redact-case.ts')).redactCase),
  draft: once(async () => (await import('./draft/draft.ts')).draft),
  check: once(async () => (await import('./check/verify-draft.ts')).verifyDraft),
  write: once(async () => (await import('./write/compose-article.ts')).composeArticle),
  plan: once(async () => (await import('./write/plan-articles.ts')).planArticles),
  publish: once(async () => (await import('./publish/publish.ts')).publish),
} as const

/** Loaded when first asked for: `import` takes its time also where there is nothing left to load, and some are asked for by every case. */
function once<Stage>(load: () => Promise<Stage>): () => Promise<Stage> {
  let loaded: Promise<Stage> | null = null
  return () => (loaded ??= load())
}
