/** Questions that ask for facts. `Could it be the cable?` is a suspicion, `How full is the disk?` is none. */

/** Whether a question asks how much, what, which, when or where. */
export function asksForParticulars(text: string): boolean {
  return questionMark.test(text) && particulars.some((pattern) => pattern.test(text))
}

const questionMark = /[?？]["”’）)]?\s*$/u
const particulars: readonly RegExp[] = [
  // How much memory is free?   Which build do you run?   And when did it begin?
  /(?:^|[,;:]\s|\band )(?:roughly |about |exactly )?(?:how (?:much|many|full|long|often|big|large|old)|what(?:'s| is| are| was| were| do| does| version| kind| size)|which|when|where|who)\b/iu,
  // 占用大概多少？   是哪个版本？   什么时候开始的？   点解/幾多
  /多少|多大|多久|多长|几个|几台|几点|哪[个些台种里一]|什么(?:版本|型号|时候|系统|地方|样|浏览器)|幾多|幾時|邊個|乜嘢/u,
]
