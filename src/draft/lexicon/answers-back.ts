/** How requestors lead in to what became of all that they were asked for. */

/** Whether a line only says that all of it was done: `done all three:`, `都按您说的做了：` */
export function reportsBack(text: string): boolean {
  return text.length <= longest && allDone.test(text)
}

const longest = 60
const allDone =
  /^(?:(?:ok|okay|right|so),? )?(?:(?:i|we)(?:'ve| have)? )?(?:done|did|tried|checked|tested) (?:all|both|everything|each|the (?:two|three|four|points))\b[^:]{0,30}[:：]$|^(?:我们?)?(?:都|全部?|逐[条項项一个]|按[您你](?:说|講|讲)的)[^，,：:]{0,8}(?:试|試|做|查|看|测|測)(?:过|過|完)?了?(?:一遍)?[:：]$/iu
