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
 */
export { readFile as read } from './read/read-file.ts'
export { PartJoiner as Joiner } from './gather/join-parts.ts'
export { putTogether as gather } from './gather/put-together.ts'
export { clean } from './clean/clean.ts'
export { redactCase as redact } from './redact/redact-case.ts'
export { draft } from './draft/draft.ts'
export { verifyDraft as check } from './check/verify-draft.ts'
export { composeArticle as write } from './write/compose-article.ts'
export { planArticles as plan } from './write/plan-articles.ts'
export { publish } from './publish/publish.ts'
