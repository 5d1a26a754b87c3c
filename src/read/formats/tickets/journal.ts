/** Journals: all comments of a ticket in one field, as ServiceNow and Jira write them into tables. */

export interface JournalEntry {
  readonly author: string
  readonly sentAt: string
  readonly kind: string
  readonly text: string
  /** 1-based line of its heading in the file, where that is known. */
  readonly line?: number
}

// 2020-03-26 12:28:00 - Ana Ruiz (Additional comments)
const serviceNowHeading =
  /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4} \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?) - (.{1,100}?) \(([^()]{1,60})\)[ \t]*$/gimu

// 07-05-2031 10:20 Ruiz, Ana:
const topDeskHeading =
  /^(\d{1,2}-\d{1,2}-\d{4} \d{1,2}:\d{2}) (\p{Lu}[\p{L}.'’-]{0,30}(?:,? [\p{L}.'’-]{1,30}){0,4}):()[ \t]*$/gmu

/** Entries of the journal that ServiceNow and TOPdesk print into one field, in the order in which they stand; empty where the text is none. */
export function printedJournal(text: string): readonly JournalEntry[] {
  const forms = [serviceNowHeading, topDeskHeading].map((heading) => [...text.matchAll(heading)])
  const headings = forms.find(({ length }) => length > 0) ?? []
  return headings.map((heading, index) => ({
    sentAt: heading[1] ?? '',
    author: heading[2] ?? '',
    kind: heading[3] ?? '',
    text: text.slice(heading.index + heading[0].length, headings[index + 1]?.index ?? text.length).trim(),
  }))
}

// 26/Mar/20 12:28 PM;aruiz;The text of the comment
const jiraComment =
  /^(\d{1,4}[-/. ][\p{L}\d]{1,10}[-/. ]\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?(?:[AP]M|[上下]午))?);([^;\n]{1,100});/iu

/** A comment as Jira writes it into a cell of its CSV export, or `null`. */
export function jiraCell(text: string): JournalEntry | null {
  const match = jiraComment.exec(text)
  if (match === null) return null
  return { sentAt: match[1] ?? '', author: match[2] ?? '', kind: '', text: text.slice(match[0].length).trim() }
}
