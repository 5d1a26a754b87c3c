/** A help desk's one sentence that says of a trial what it was, how it went and what follows: it stands for the request and the report before it. */
import { textOf } from '../segment/segment.ts'
import type { Exclusion } from './told-exclusions.ts'

/** The requestor's report of a trial, with what asked for it or without. */
export function isOnlyReport(exclusion: Exclusion | undefined): boolean {
  if (exclusion === undefined) return false
  const [{ role, segment }, ...others] = exclusion
  const isRequest = others.length > 0 && (role === 'administration' || role === 'attempted')
  const isReported = segment.message.role === 'customer' || isRequest
  return isReported && others.every((roled) => roled.segment.message.role === 'customer')
}

/** `之前怀疑杀毒软件，您停掉以后还是 42 秒，这一条也排除了`: the help desk's word with what was tried and how it went. */
export function sumsUp([{ role, segment }, ...others]: Exclusion): boolean {
  if (others.length > 0 || role !== 'ruledOut' || segment.message.role === 'customer') return false
  return (textOf(segment).match(/[，,；;:：]\s?\S/gu) ?? []).length > 1
}
