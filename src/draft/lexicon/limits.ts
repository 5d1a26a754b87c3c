/** How people say that something can do no more, which is nobody's fault. */

/** Whether a sentence tells a limit of the thing itself: `这是格式本身的限制，不是产品问题`, `That is a limit of the format, not a fault`. */
export function tellsLimit(text: string): boolean {
  return limit.test(text)
}

const limit =
  /[这那](?:个|种)?[^，,。]{0,8}是[^，,。]{1,16}(?:的)?(?:限制|上限|规定|机制)(?:[，,。；]|$)|\b(?:that|this|it)(?:'s| is) (?:a|the) (?:\w+ )?(?:limit|limitation|restriction) (?:of|in) (?:the|its|their)\b/iu
