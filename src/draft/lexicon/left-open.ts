/** How people say that they do not know whether that was it. */

/** Whether a sentence refuses to name a cause: `so we would not swear that it was the surge`, `所以还不能说就是它`. */
export function leavesOpen(text: string): boolean {
  return open.some((pattern) => pattern.test(text))
}

const open: readonly RegExp[] = [
  /\b(?:can(?: ?not|'t)|could(?: not|n't)|would(?: not|n't)) (?:yet |really |honestly )?(?:say|swear|claim|be sure|pin it on|blame it on|tell) (?:for (?:sure|certain)|that (?:it|this|that) (?:is|was)|whether (?:it|this|that))\b|\bremains (?:to be seen|a guess)\b/iu,
  /(?:不能|不敢|没法|无法|很难)(?:就)?(?:说(?:就|一定)是|断定|断言|肯定(?:就)?是|下结论|打包票)/u,
]
