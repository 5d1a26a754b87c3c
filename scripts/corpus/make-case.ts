/** One closed case: a problem, the people it happened between, and what they wrote until it was solved. */
import type { CorpusCase, CorpusLanguage, CorpusMessage, CorpusPerson, CorpusPlan } from './corpus-case.ts'
import { problemOf } from './problem.ts'
import { createRandom, type Random } from './random.ts'
import { companyName, personName } from './vocabulary.ts'
import { chineseWording } from './wording/zh.ts'
import { englishWording } from './wording/en.ts'
import type { CorpusWording, Sentence } from './wording/wording.ts'

/** The case with this number, from 0: the same whichever cases are made before it. */
export function makeCase(plan: CorpusPlan, index: number): CorpusCase {
  const random = createRandom(`${plan.seed} case ${index}`)
  const language: CorpusLanguage = random.chance(0.5) ? 'zh' : 'en'
  const wording = language === 'zh' ? chineseWording : englishWording
  const problem = problemOf(plan.seed, originOf(plan, index))
  const people = peopleOf(random, language)
  const count = plan.messages ?? lengthOf(random)
  const number = `CH-${2015 + random.below(10)}-${String(index).padStart(7, '0')}`
  let time = Date.UTC(
    2015 + random.below(10),
    random.below(12),
    1 + random.below(28),
    8 + random.below(9),
    random.below(60),
  )
  const messages: CorpusMessage[] = []
  for (let at = 0; at < count; at += 1) {
    const isCustomer = at % 2 === 0 || (at === count - 1 && count > 3)
    const from = isCustomer ? people.customer : people.agent
    const to = isCustomer ? people.agent : people.customer
    const told = contentOf(at, count, wording).map((sentences) => random.pick(sentences)(problem, random))
    const greeting = random.pick(wording.greetings(to.name))
    messages.push({
      from,
      to,
      sentAt: new Date(time).toISOString().slice(0, 19),
      body: [greeting, ...told, wording.closings[at % wording.closings.length] ?? ''].join('\n\n'),
    })
    time += (20 + random.below(2000)) * 60_000
  }
  return { number, language, subject: random.pick(wording.subjects)(problem, random), messages }
}

/** A near-duplicate tells of the problem of an earlier case, which may be one itself. */
function originOf({ seed, nearDuplicates }: CorpusPlan, index: number): number {
  let origin = index
  for (;;) {
    const random = createRandom(`${seed} origin ${origin}`)
    if (origin === 0 || !random.chance(nearDuplicates)) return origin
    origin = random.below(origin)
  }
}

function peopleOf(
  random: Random,
  language: CorpusLanguage,
): { readonly agent: CorpusPerson; readonly customer: CorpusPerson } {
  const agent = personName(random.below(60), language)
  const customer = personName(1000 + random.below(1_000_000), language)
  const company = companyName(random.rank() % 1_000_000, language)
  const desk = language === 'zh' ? '明川软件服务中心' : 'Harrowgate Software'
  return {
    agent: { name: agent.name, email: `${agent.local}@desk.example`, company: desk, isAgent: true },
    customer: {
      name: customer.name,
      email: `${customer.local}@${company.domain}`,
      company: company.name,
      isAgent: false,
    },
  }
}

/** From 3 to 60 messages; half of the cases have eight or fewer. */
function lengthOf(random: Random): number {
  return Math.min(60, 3 + Math.floor(-7 * Math.log(1 - random.next())))
}

type Slot = readonly Sentence[]

/** What a message tells, by where it stands: the problem first, then questions and tests, the cause, the way out, thanks. */
function contentOf(at: number, count: number, wording: CorpusWording): readonly Slot[] {
  const left = count - 1 - at
  if (at === 0) return [wording.symptoms, wording.environments]
  if (left === 0) return [wording.confirmations]
  if (left === 1) return [wording.causes, wording.resolutions, wording.steps]
  const middle: readonly (readonly Slot[])[] = [
    [wording.requests, wording.requests],
    [wording.answers, wording.logs],
    [wording.suspicions, wording.requests],
    [wording.answers],
    [wording.findings, wording.exclusions],
    [wording.answers, wording.answers],
    [wording.exclusions, wording.suspicions, wording.requests],
    [wording.answers, wording.logs],
  ]
  return middle[(at - 1) % middle.length] ?? []
}

/** The lines by which a person signs. */
export function signatureOf(person: CorpusPerson, { language }: CorpusCase): string {
  const wording = language === 'zh' ? chineseWording : englishWording
  const title = person.isAgent ? wording.agentTitle : wording.customerTitle
  return `${person.name}\n${title} | ${person.company}`
}
