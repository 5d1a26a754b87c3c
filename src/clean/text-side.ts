/** What a text, its greeting and the name above it show of the side their writer is on. */
import { nextStep } from '../memory/next-step.ts'
import type { CaseMessage } from '../model/case.ts'
import { deskOdds } from './sender-wording.ts'
import { clamp } from './side-weights.ts'
import { anyOf, counterOf } from './wordings.ts'

const countAgentPhrases = counterOf('agentPhrases')
const countCustomerPhrases = counterOf('customerPhrases')
const agentTitle = new RegExp(`(?<![a-z])${anyOf('agentTitles')}`, 'iu')
const greetsAgent = new RegExp(anyOf('greetsAgent'), 'iu')
// 高先生，您好 | 尊敬的用户 | Dear customer
const greetsCustomer =
  /^(?:尊敬的)?[\p{Script=Han}]{0,4}(?:先生|女士|小姐|用户|客户)|^dear (?:customer|mr|mrs|ms|miss)\b/iu

/**
 * What a text shows of who wrote it, positive for the help desk: phrases of either side in its beginning, a title in its closing block,
 * and all its words.
 */
const signs: readonly ((text: string) => number)[] = [
  (text) => 2 * countAgentPhrases(text.slice(0, 2500)),
  (text) => -2 * countCustomerPhrases(text.slice(0, 2500)),
  (text) => (agentTitle.test(text.trimEnd().split('\n').slice(-14).join('\n')) ? 3 : 0),
  (text) => {
    const learned = deskOdds(text)
    return Math.abs(learned) < fewOdds ? 0 : clamp(learned, 3)
  },
]

/** The weight of all that a text shows. */
export function weightOfText(text: string): number {
  return signs.reduce((sum, sign) => sum + sign(text), 0)
}

/** The same of all texts, one sign in all of them before the next: each takes so much of the processor's cache that they would push one another out. */
export async function weightsOfTexts<Message extends Pick<CaseMessage, 'text'>>(
  messages: readonly Message[],
): Promise<ReadonlyMap<Message, number>> {
  const weights = new Map<Message, number>()
  for (const sign of signs) {
    await nextStep()
    for (const message of messages) weights.set(message, (weights.get(message) ?? 0) + sign(message.text))
  }
  return weights
}

/** Below this the words of a text leave it open who wrote it. */
const fewOdds = 0.5

/** What the greeting says about the one who is greeted. */
export function weightOfGreeting(text: string): number {
  if (callsEngineer(text)) return 3
  return greetsCustomer.test(beginningOf(text)) ? -3 : 0
}

// Ana Ruiz (Example Support) | 吴芳（示例科技技术支持） | Ana Ruiz | Service Desk
const besideName = /[(（[|｜](?<words>[^()（）[\]|｜]{2,60})[)）\]]?\s*$/u
const supportTeam = /(?<!\p{L})support$|支持$/iu

/** What stands beside the name of a sender says which side it is, as a title below a mail does. */
export function weightOfName(name: string): number {
  const words = besideName.exec(name)?.groups?.['words']?.trim() ?? ''
  // IT Service Desk: the name of nobody else.
  return agentTitle.test(words) || supportTeam.test(words) || agentTitle.test(name) ? 3 : 0
}

/** `林工，` or the like begins the text. */
export function callsEngineer(text: string): boolean {
  return greetsAgent.test(beginningOf(text))
}

/** The first 40 UTF-16 units, where a greeting stands. */
export function beginningOf(text: string): string {
  return text.slice(0, 400).trimStart().slice(0, 40)
}
