/**
 * The stages, in the order in which a case passes them. Each is a function from one type of `model/` to the next and
 * knows nothing of the others; `command/` runs them, and only `command/` touches the disk.
 *
 * | stage   | takes                     | gives                                               |
 * |---------|---------------------------|-----------------------------------------------------|
 * | read    | a file's bytes            | the messages that stand in it: FileReading          |
 * | gather  | the readings of all files | cases, their messages in time order: Case           |
 * | clean   | a case                    | who speaks, and only what they newly say: CleanCase |
 * | redact  | a clean case              | text that may be published: Redaction               |
 * | draft   | a redacted case           | statements with their evidence: Draft               |
 * | check   | a draft and its case      | the statements that their evidence bears: Draft     |
 * | write   | drafts and the articles   | what is to be written: Plan                         |
 * | publish | articles                  | a site, searched for leaks                          |
 */
export { readFile as read } from './read/read-file.ts'
export { gather } from './gather/gather.ts'
export { clean } from './clean/clean.ts'
export { redactCase as redact } from './redact/redact-case.ts'
export { draft } from './draft/draft.ts'
export { verifyDraft as check } from './check/verify-draft.ts'
export { composeArticle as write } from './write/compose-article.ts'
export { planArticles as plan } from './write/plan-articles.ts'
export { publish } from './publish/publish.ts'
