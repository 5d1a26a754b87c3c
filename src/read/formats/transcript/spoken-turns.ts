/**
 * Dialogues without times: each turn begins with who speaks and a colon, and words for a role tell the sides apart. A printed ticket
 * has such labels, too, but each of them once.
 */
import { roleOfWord } from '../../role-words.ts'
import type { EntryHeading } from './entry-heading.ts'
import { withoutRole } from './entry-heading.ts'
import type { PlacedHeading } from './repeated-headings.ts'

/** Turns that make a dialogue, and how often the one who speaks must change. */
const leastTurns = 3
const leastChanges = 2

// 客户：… · Agent (Mika Saar): … · 段景明（客户）： · **Customer:** …
const turn = /^\s{0,3}\*{0,2}(?<speaker>\p{L}[^:：\n]{0,40})[:：]\*{0,2}(?:\s{0,3}(?<text>\S.{0,20000})?)$/u
// Ana Ruiz (Agent) · Agent (Ana Ruiz) · 吴芳（客户）
const bracketed = /^(?<outer>[^()（）[\]【】]{1,40}?)\s?[(（[【](?<inner>[^()（）[\]【】]{1,40})[)）\]】]$/u

/** The turns by line; none where the lines are no dialogue of a help desk and the one who asks. */
export function spokenTurns(lines: readonly string[]): ReadonlyMap<number, PlacedHeading> {
  const turns = new Map<number, PlacedHeading>()
  const roles: (string | null)[] = []
  for (const [at, line] of lines.entries()) {
    const heading = turnOf(line)
    if (heading === null) continue
    turns.set(at, { heading, end: at + 1 })
    roles.push(roleOfWord(heading.labels[0] ?? ''))
  }
  const changes = roles.filter((role, at) => at > 0 && role !== roles[at - 1]).length
  // A question and its answer are a dialogue where nothing else stands beside them.
  const isWhole = changes > 0 && lines.every((line, at) => turns.has(at) || line.trim() === '')
  return isWhole || (turns.size >= leastTurns && changes >= leastChanges) ? turns : new Map()
}

function turnOf(line: string): EntryHeading | null {
  const { speaker = '', text = '' } = turn.exec(line)?.groups ?? {}
  const who = speaker === '' ? null : speakerOf(speaker.trim())
  return who === null
    ? null
    : { name: who.name, labels: [who.role], day: '', partialDay: '', time: '', text: text.trim() }
}

/** Name and word for the role of one who speaks; the word itself where no name stands beside it. */
function speakerOf(speaker: string): { readonly name: string; readonly role: string } | null {
  if (isSpeakersRole(speaker)) return { name: speaker, role: speaker }
  const { outer = '', inner = '' } = bracketed.exec(speaker)?.groups ?? {}
  if (isSpeakersRole(inner)) return { name: outer, role: inner }
  if (isSpeakersRole(outer)) return { name: inner, role: outer }
  const { name, role } = withoutRole(speaker)
  if (role !== null && isSpeakersRole(role)) return { name, role }
  // 客服小连, 工程师2
  const glued = [5, 4, 3, 2].map((length) => speaker.slice(0, length)).find(isSpeakersRole)
  const rest = glued === undefined ? '' : speaker.slice(glued.length).trim()
  return glued !== undefined && /^(?:\p{Script=Han}{1,4}|[A-Z]|\d{1,3})$/u.test(rest)
    ? { name: speaker, role: glued }
    : null
}

/** One of a word for a side: machines say nothing in a dialogue, and `internal` is no one. */
function isSpeakersRole(word: string): boolean {
  const role = roleOfWord(word)
  return (role === 'agent' || role === 'customer') && !noSpeakers.has(word.trim().toLowerCase())
}

const noSpeakers: ReadonlySet<string> = new Set([
  'true',
  'false',
  'private',
  'internal',
  'incoming',
  'inbound',
  'outgoing',
  'outbound',
  'owner',
  'member',
  '内部',
  '发出',
])
