/** What a run with a model came to, in a few lines. */
import { counted } from '../report.ts'
import type { ModelAccount } from './model-drafter.ts'

/** One line, or with `isReport` also what became of the statements. */
export function accountForPeople(account: ModelAccount, isReport: boolean): string {
  const { model, requests, remembered, drafted, byRules, inputTokens, outputTokens, cost, statements, broken } = account
  const parts = [
    `${counted(drafted, 'case')} drafted`,
    ...(byRules > 0 ? [`${byRules} left to the rules`] : []),
    counted(requests, 'request'),
    ...(remembered > 0 ? [`${counted(remembered, 'answer')} from before`] : []),
    `${inputTokens} tokens in, ${outputTokens} out`,
    ...(cost === null ? [] : [`cost ${cost.toFixed(4)}`]),
  ]
  const line = `model ${model}: ${parts.join(', ')}`
  if (!isReport) return line
  const { kept, replaced, leftOut } = statements
  return [
    line,
    `  statements: ${kept} kept, ${replaced} replaced by what they cite, ${leftOut} left out`,
    ...Object.entries(broken).map(([rule, count]) => `    ${rule}: ${count}`),
  ].join('\n')
}
