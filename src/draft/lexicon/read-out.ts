/** How people give in quotation marks what a log or a message says. */

/** Whether a sentence begins by reading out a record: `It says "not assigned to a role", and next to it …`, `日志里显示“连接被拒绝”` */
export function readsOut(text: string): boolean {
  return quotesRecord.test(text)
}

const quotesRecord =
  /^(?:there )?(?:it|the (?:log|entry|event|message|report|record|trace|output|line|journal)) (?:says|reads|shows|reports|states),? ?["“'「]|^(?:(?:日志|日誌|报错|記錄|记录|事件|提示|输出)[^，,。“"「]{0,12})(?:写着|寫著|显示|顯示|提示)[：:]?\s?["“「]/iu
