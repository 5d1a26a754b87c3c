/** What the rules of support say to the user, and what to do. */
import type { Unsupported } from './support.ts'

export type SupportRule = Unsupported['rule'] | 'ruled-out-as-cause' | 'citation-out-of-range'

interface Wording {
  readonly message: string
  readonly hint: string
}

const look = 'Compare the statement with the messages that it cites.'

export const supportRules: Readonly<Record<SupportRule, Wording>> = {
  'unsupported-token': {
    message: 'A number, version, code, path or command does not stand in its evidence.',
    hint: 'Compare it with the messages that are cited, and cite the one that states it.',
  },
  'lost-negation': { message: 'A statement lost a “not” that its evidence has.', hint: look },
  'invented-negation': { message: 'A statement has a “not” that its evidence does not have.', hint: look },
  'hedge-dropped': {
    message: 'A statement makes a fact of what its evidence only supposes.',
    hint: 'Say that it is supposed, or cite the message that confirms it.',
  },
  'unsupported-words': {
    message: 'Most words of a statement do not stand in its evidence.',
    hint: 'Cite the message that it comes from.',
  },
  'ruled-out-as-cause': {
    message: 'What is stated as the cause was ruled out.',
    hint: 'Keep it under what was ruled out, and state the confirmed cause or none.',
  },
  'citation-out-of-range': {
    message: 'A citation points at text that the case does not have.',
    hint: 'Generate the article again from the complete case.',
  },
}
