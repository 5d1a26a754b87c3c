/** What people write about how much something matters to them. */

/** Whether a sentence says who waits, by when, or how busy they are. */
export function isPressing(text: string): boolean {
  return pressing.some((pattern) => pattern.test(text))
}

const pressing: readonly RegExp[] = [
  // Nine contracts are waiting, one of them for completion on Friday.
  /\b(?:are|is|have been|keeps?) (?:still |all |now )?waiting\b|\b(?:deadline|go[- ]live|due (?:on|by|this|next))\b|\b(?:very|quite|rather|really) (?:urgent|worrying|annoying|embarrassing)\b|\bworrying for\b/iu,
  // 一晚上要有二十来间，前台忙不过来   等着发工资
  /忙不过来|等着(?:用|发|交|开|要)|很?着急|急用|影响(?:很大|业务|生产|办公|工作)|投诉|催(?:得|了)|拖不(?:起|得)/u,
]
