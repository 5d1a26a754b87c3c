/** How people say that they do not know whether that was it, and that they would rather not look now. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** Whether a sentence refuses to name a cause: `so we would not swear that it was the surge`, `所以还不能说就是它`. */
export function leavesOpen(text: string): boolean {
  return open.some((pattern) => pattern.test(text))
}

const open: readonly RegExp[] = [
  overLines('iu')`
    \b(?:
      can(?: ?not|'t)|could(?: not|n't)|would(?: not|n't)
    ) (?:yet |really |honestly )?(?:say|swear|claim|be sure|pin it on|blame it on|tell) (?:
      for (?:sure|certain)|that (?:it|this|that) (?:is|was)|whether (?:it|this|that)
    )\b
    |\bremains (?:to be seen|a guess)\b
  `,
  /(?:不能|不敢|没法|无法|很难)(?:就)?(?:说(?:就|一定)是|断定|断言|肯定(?:就)?是|下结论|打包票)/u,
]

/** Whether a sentence says that a look at something is put off: `We would rather hold off for now`, `建议先不进行下一步排查`. */
export function putsOff(text: string): boolean {
  return later.test(text)
}

const later =
  /(?:先|暂时?)不(?:要|用|必|再)?(?:进行|做|动|查|排查|处理|升级|重装|卸载|更换)|暂缓|搁置|不(?:太|便|是很)?方便(?:接受|进行|操作|重装|停机|安排)|\b(?:hold off|put (?:it|this|that|the \w+) off|postpone|leave (?:it|this|that) for now|inconvenient|not convenient)\b/iu
