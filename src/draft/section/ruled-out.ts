/** The suspicions that a thread gave up, each with what spoke against it. */
import type { Block, ListItem, NonEmpty, Statement } from '../../model/draft.ts'
import { says } from '../lexicon/lexicon.ts'
import type { RoledMessage, RoledSegment } from '../roles/role.ts'
import { textOf } from '../segment/segment.ts'
import { deadEnds } from './dead-ends.ts'
import { mergeStatements, statementOf } from '../statement.ts'
import { contentWords, overlap } from '../thread/content-words.ts'
import type { FollowUp } from '../thread/follow-up.ts'

/** Most that are listed: the first ones are what the next engineer would think of as well. */
const most = 8

/** A list of what it was not; nothing where nothing was ruled out. */
export function ruledOutBlocks(
  thread: readonly RoledMessage[],
  story: FollowUp,
  used: ReadonlySet<RoledSegment>,
): readonly Block[] {
  const items: ListItem[] = []
  const grounds = deadEnds(thread, story)
  const consumed = new Set<RoledSegment>(used)
  for (const message of thread) {
    let told = false
    for (const group of suspicionsOf(message, story, used)) {
      const against = story.refuted.get(group[0]) ?? []
      const evidence = against.filter((roled) => !consumed.has(roled)).slice(0, 2)
      // What spoke against it stands beside another suspicion of the same message: nothing to say of this one.
      if (told && against.length > 0 && evidence.length === 0) continue
      told = true
      const behind = group.flatMap((roled) => grounds.get(roled) ?? []).filter((roled) => !consumed.has(roled))
      const [first, ...rest] = [...behind, ...group, ...evidence]
      if (first !== undefined) items.push(itemOf([first, ...rest]))
      for (const roled of evidence) consumed.add(roled)
    }
  }
  for (const message of thread) {
    for (const roled of message.segments) {
      if (roled.role !== 'ruledOut' || roled.announces || consumed.has(roled) || isSweeping(roled)) continue
      if (message.message.role === 'customer' || roled.segment.kind === 'code') continue
      const item = itemOf([roled])
      const words = contentWords(item.text)
      if (!items.some((other) => overlap(words, contentWords(other.text)) >= 0.6)) items.push(item)
    }
  }
  const [first, ...rest] = items.slice(0, most)
  return first === undefined ? [] : [{ kind: 'list', ordered: false, items: [first, ...rest] }]
}

/** The refuted suspicions of a message, those of one paragraph together. */
function suspicionsOf(
  message: RoledMessage,
  story: FollowUp,
  used: ReadonlySet<RoledSegment>,
): readonly NonEmpty<RoledSegment>[] {
  const groups: [RoledSegment, ...RoledSegment[]][] = []
  for (const roled of message.segments) {
    if (!story.refuted.has(roled) || used.has(roled) || roled.segment.kind === 'code') continue
    if (story.upheld.has(roled) || isRequest(textOf(roled.segment))) continue
    const group = groups.at(-1)
    if (group !== undefined && group[0].segment.paragraph === roled.segment.paragraph && group.length < 3)
      group.push(roled)
    else groups.push([roled])
  }
  return groups
}

/** What was asked for to test a suspicion, without the suspicion itself. */
function isRequest(text: string): boolean {
  return says('inquiry', text) && !says('hedge', text)
}

function itemOf([first, ...rest]: NonEmpty<RoledSegment>): ListItem {
  return { ...mergeStatements([statement(first), ...rest.map((roled) => statement(roled))]), code: [] }
}

function statement({ segment }: RoledSegment): Statement {
  return statementOf(segment.message, segment.start, segment.end)
}

/** `The earlier suspicion has been ruled out`: says nothing by itself, unless it names the suspicion. */
function isSweeping({ segment }: RoledSegment): boolean {
  const text = textOf(segment)
  return says('earlierSuspicion', text) && text.length < 60 && !namesSuspicion.test(text)
}

// 之前怀疑的电池没电已排除   our suspicion of the switch
const namesSuspicion =
  /(?:怀疑|猜测|推测)(?:的(?!方向|因素|原因|问题|可能|情况|点)|是|为)[^已都也被均全，,。]{2,}|\b(?:suspicion|theory|guess|hypothesis|assumption|hunch|idea) (?:that|of|about|against) \w/iu
