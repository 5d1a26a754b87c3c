/** Every rule of this stage: what it says to the user, and what to do. */
import type { Finding } from '../model/finding.ts'

interface Rule {
  readonly severity: Finding['severity']
  readonly message: string
  readonly hint: string
}

const compare = 'Compare the statement with the messages that it cites.'

const catalogue = {
  // A statement and its evidence
  'unsupported-token': {
    severity: 'error',
    message: 'A number, version, code, path or command is not in the evidence cited for it.',
    hint: 'Compare it with the messages that are cited, and cite the one that states it.',
  },
  'lost-negation': { severity: 'error', message: 'A statement lost a “not” that its evidence has.', hint: compare },
  'invented-negation': {
    severity: 'error',
    message: 'A statement has a “not” that its evidence does not have.',
    hint: compare,
  },
  'hedge-dropped': {
    severity: 'error',
    message: 'A statement presents as fact what its evidence only supposes.',
    hint: 'Say that it is an assumption, or cite the message that confirms it.',
  },
  'unsupported-words': {
    severity: 'error',
    message: 'Most words of a statement are not in its evidence.',
    hint: 'Cite the message that it comes from.',
  },
  'ruled-out-as-cause': {
    severity: 'error',
    message: 'The stated cause was ruled out.',
    hint: 'Move it to what was ruled out, and state the confirmed cause if there is one.',
  },
  'citation-out-of-range': {
    severity: 'error',
    message: 'A citation points to text that the case does not contain.',
    hint: 'Generate the article again from the complete case.',
  },
  // A statement in words of somebody's own
  'unsupported-name': {
    severity: 'error',
    message: 'A statement names something that its evidence does not name.',
    hint: compare,
  },
  'turned-round': {
    severity: 'error',
    message: 'A statement says the opposite of its evidence.',
    hint: compare,
  },
  'invented-certainty': {
    severity: 'error',
    message: 'A statement is more certain or more general than its evidence.',
    hint: compare,
  },
  'invented-reason': {
    severity: 'error',
    message: 'A statement gives a reason that its evidence does not give.',
    hint: compare,
  },
  'invented-placeholder': {
    severity: 'error',
    message: 'A statement has a placeholder that is not in its evidence.',
    hint: compare,
  },
  'supposed-cause': {
    severity: 'error',
    message: 'The stated cause is only an assumption.',
    hint: 'Move it to the analysis, or cite the message that confirms it.',
  },
  'other-cause': {
    severity: 'error',
    message: 'The stated cause is not the one that the thread arrived at.',
    hint: 'Compare it with the messages in which the cause was found.',
  },
  'not-ruled-out': {
    severity: 'error',
    message: 'Nothing in the evidence of a statement rules out what it lists as ruled out.',
    hint: 'Cite the message that rules it out, or move it to the analysis.',
  },
  'not-from-agent': {
    severity: 'error',
    message: 'A cause, or a command or link of the resolution, does not come from an agent.',
    hint: 'Cite the message in which the help desk says it.',
  },
  'tried-before': {
    severity: 'error',
    message: 'The stated resolution was tried before the one that helped.',
    hint: 'Keep it in the analysis.',
  },
  'said-twice': {
    severity: 'error',
    message: 'A statement repeats another one of the same article.',
    hint: 'Keep it where a reader looks for it first.',
  },
  'no-statement': {
    severity: 'error',
    message: 'A part of the answer is not a statement.',
    hint: 'Nothing needs to be done.',
  },
  markup: {
    severity: 'error',
    message: 'A statement is not a plain line of text.',
    hint: 'Say it in one line, without markup and control characters.',
  },
  'may-not-be-published': {
    severity: 'error',
    message: 'A statement holds something that must not be published.',
    hint: 'Say what kind of thing it is instead.',
  },
  'statement-without-evidence': {
    severity: 'warning',
    message: 'A statement has no footnote, so nobody can tell what it rests on.',
    hint: 'Add a footnote to the message or document that says it, or move it to a section of its own.',
  },
  // Footnotes
  'undefined-footnote': {
    severity: 'error',
    message: 'A footnote reference has no definition, so readers see it as text.',
    hint: 'Define it at the end of the file, or remove the reference.',
  },
  'unused-footnote': {
    severity: 'warning',
    message: 'A footnote is defined and nothing refers to it.',
    hint: 'Refer to it from the statement that rests on it, or remove it.',
  },
  'missing-evidence': {
    severity: 'error',
    message: 'A footnote names a message that the evidence does not contain.',
    hint: 'Run `casebook generate` on its case, or correct the case number and the label.',
  },
  'wrong-source': {
    severity: 'error',
    message: 'A footnote and the message that it names differ in case, time or author.',
    hint: 'Copy them from the evidence file.',
  },
  'altered-quotation': {
    severity: 'error',
    message: 'A quotation is not in the message that it is attributed to.',
    hint: 'Quote word for word, or leave out the quotation marks.',
  },
  'missing-quotation': {
    severity: 'warning',
    message: 'A footnote to a message quotes nothing from it.',
    hint: 'Quote the passage that the statement rests on, between “ and ”.',
  },
  // The content standard
  'title-without-place': {
    severity: 'warning',
    message: 'The title does not say where the issue occurs, so lookalikes cannot be told apart.',
    hint: 'Add the product or the environment to the title; if `products` names something else, correct it.',
  },
  'title-without-issue': {
    severity: 'warning',
    message: 'The title does not say what the issue is.',
    hint: 'Say in the title what fails, in the words that people search for.',
  },
  'long-title': {
    severity: 'warning',
    message: 'The title is longer than lists can show.',
    hint: 'Keep it to 120 characters; the summary has room for more.',
  },
  'long-summary': {
    severity: 'warning',
    message: 'The summary is too long to be read in a list.',
    hint: 'State symptom and remedy in two sentences.',
  },
  'long-body': {
    severity: 'warning',
    message: 'The article is longer than most readers will follow.',
    hint: 'Keep what helps to recognise and solve the problem; fold long output, and link to the rest.',
  },
  'missing-summary': {
    severity: 'warning',
    message: 'There is no summary.',
    hint: 'State symptom and remedy in two sentences, under `summary`.',
  },
  'missing-product': {
    severity: 'warning',
    message: 'No product is named, so the article is on no product’s page.',
    hint: 'Name it under `products` here; or add the name that the case uses to the product’s `aliases` in casebook.yaml, and run `casebook generate`.',
  },
  'missing-dates': {
    severity: 'warning',
    message: 'The article does not say when its case was opened and closed.',
    hint: 'Add `opened` and `closed` to the front matter, such as `opened: 2031-05-06`.',
  },
  'missing-symptom': {
    severity: 'warning',
    message: 'There is no symptom, so nobody will recognise their issue.',
    hint: 'Add the section, in the words of the one who asked.',
  },
  'missing-resolution': {
    severity: 'warning',
    message: 'There is no resolution; without one, an article is work in progress.',
    hint: 'Add the resolution; until there is one, leave the article at `state: work-in-progress`.',
  },
  'empty-section': {
    severity: 'warning',
    message: 'A section has a heading and nothing under it.',
    hint: 'Fill it or remove it.',
  },
  'duplicate-section': { severity: 'warning', message: 'A section occurs twice.', hint: 'Merge the two.' },
  'duplicate-statement': {
    severity: 'warning',
    message: 'A statement occurs twice.',
    hint: 'Keep it where a reader looks for it first.',
  },
  'duplicate-entry': {
    severity: 'warning',
    message: 'A list has the same entry twice.',
    hint: 'Remove one of them.',
  },
  'raw-html': {
    severity: 'warning',
    message: 'HTML is shown as text and never rendered.',
    hint: 'Write it in Markdown.',
  },
  'dead-link': {
    severity: 'error',
    message: 'A link leads to an article that does not exist.',
    hint: 'Link to the slug of an article that exists, or remove the link.',
  },
  // Redaction
  leak: {
    severity: 'error',
    message: 'This looks like something that must not be published.',
    hint: 'Replace it with the kind of thing it is, or allow it under `redaction: keep:` in casebook.yaml.',
  },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleName = keyof typeof catalogue

/** Whether there is a rule of this name. */
export function isRule(name: string): name is RuleName {
  return Object.hasOwn(catalogue, name)
}

/** A finding of this stage; `detail` names a place or a kind and never quotes a text. */
export function findingOf(rule: RuleName, file: string, line: number | null, detail = ''): Finding {
  const { severity, message, hint } = catalogue[rule]
  return {
    rule: `check/${rule}`,
    severity,
    file,
    ...(line !== null && { line }),
    message: detail === '' ? message : `${message.slice(0, -1)} (${detail}).`,
    hint,
  }
}
