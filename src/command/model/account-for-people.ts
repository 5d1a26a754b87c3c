/** What a run with a model came to, in a few lines. */
import type { ModelAccount } from './model-drafter.ts'

/** One line, or with `isReport` also what became of the statements. */
export function accountForPeople(account: ModelAccount, isReport: boolean): string {
  const { model, requests, remembered, drafted, byRules, inputTokens, outputTokens, cost, statements, broken } = account
  const parts = [
    `${drafted} cases drafted`,
    ...(byRules > 0 ? [`${byRules} left to the rules`] : []),
    `${requests} requests`,
    ...(remembered > 0 ? [`${remembered} answers from before`] : []),
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
