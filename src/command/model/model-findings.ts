/** What drafting with a model came to, as findings. None of them repeats a word of the case or of the model. */
import { findingOf, isRule } from '../../check/rules.ts'
import type { ModelDraft } from '../../draft-with-model/draft-with-model.ts'
import type { DraftingRecord } from '../../draft-with-model/drafting-record.ts'
import type { Finding } from '../../model/finding.ts'
import type { Asking } from './ask-endpoint.ts'

type WhyNone = Extract<ModelDraft, { readonly kind: 'none' }>['why']

/** A warning for every statement that does not stand in the model's words. */
export function statementFindings({ replaced, leftOut, unreadable }: DraftingRecord, file: string): readonly Finding[] {
  const told = (rule: string, detail: string): Finding[] =>
    isRule(rule) ? [{ ...findingOf(rule, file, null, detail), severity: 'warning' }] : []
  return [
    ...replaced.flatMap(({ rule, section }) =>
      told(rule, `the model's, section “${section}”, replaced by the extract that it cites`),
    ),
    ...leftOut.flatMap(({ rule, section }) => told(rule, `the model's, section “${section}”, left out`)),
    ...(unreadable > 0 ? told('no-statement', `${unreadable} of the model's, left out`) : []),
  ]
}

/** Why the rules drafted a case in place of the model. Cases that were never asked about are only counted, in one finding. */
export function failureFinding(why: WhyNone, file: string): readonly Finding[] {
  if (why === 'stopped' || why === 'nothing-to-show') return []
  return [
    {
      rule: `draft/model-${why}`,
      severity: 'error',
      file,
      message: `The rules drafted this case in place of the model: ${reasons[why]}.`,
      hint: hints[why] ?? 'The next run asks the model for it again.',
    },
  ]
}

/** That asking was given up before the end, for the whole run; nothing where it was not. `cases` is how many were not asked about. */
export function stoppedFinding(asking: Asking, cases: number, file: string): readonly Finding[] {
  const why = asking.stoppedBy()
  if (why === null || why === 'stopped') return []
  return [
    {
      rule: 'draft/model-stopped',
      severity: 'error',
      file,
      message: `The model was not asked any more, and the rules drafted ${cases} more ${cases === 1 ? 'case' : 'cases'} in its place: ${reasons[why]}.`,
      hint: hints[why] ?? 'The next run continues where this one ended: the answers received are kept.',
    },
  ]
}

const reasons: Readonly<Record<Exclude<WhyNone, 'stopped' | 'nothing-to-show'>, string>> = {
  unreachable: 'it could not be reached',
  'timed-out': 'it gave no answer in time',
  'rate-limited': 'it accepts no more requests for now',
  'server-error': 'its server failed several times',
  refused: 'it refused to answer',
  'too-long': 'the case is too long for it',
  rejected: 'it does not accept the request',
  'not-authorised': 'it does not accept the key',
  'no-such-model': 'there is no such model or no such address',
  'no-money': 'its account is used up',
  'cost-limit': 'the limit on cost is reached',
  'cut-off': 'its answers were cut off before their end',
  unreadable: 'its answers were not of the form that was asked for',
}

const hints: Readonly<Partial<Record<WhyNone, string>>> = {
  unreachable: 'Make sure that its server runs and that the base URL is right, then run the command again.',
  'timed-out': 'Raise drafter.timeout in casebook.yaml, or lower drafter.concurrency.',
  'rate-limited': 'Set drafter.requestsPerMinute in casebook.yaml, or run the command again later.',
  'too-long': 'Lower drafter.promptCharacters in casebook.yaml, or give the model a larger context.',
  rejected: 'Try another model, or another version of its server.',
  'not-authorised': 'Put the right key into CASEBOOK_MODEL_API_KEY.',
  'no-such-model': 'Compare drafter.model and drafter.baseUrl with what the server offers; the base URL ends in /v1.',
  'no-money': 'Top the account up and run the command again; the answers received are kept.',
  'cost-limit': 'Raise drafter.costLimit in casebook.yaml and run the command again; the answers received are kept.',
  'cut-off': 'Raise drafter.answerTokens in casebook.yaml.',
  unreadable: 'Try a larger model, or one that can answer by a schema.',
}
