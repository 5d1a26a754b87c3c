/** How people give in quotation marks what a log or a message says. */

/** Whether a sentence begins by reading out a record: `It says "not assigned to a role", and next to it …`, `日志里显示“连接被拒绝”` */
export function readsOut(text: string): boolean {
  return quotesRecord.test(text)
}

/** Whether a sentence tells within it what something shows or reports: `心跳正常，但通道报“拒收”`, `the gateway answers, but its log says "refused"` */
export function quotesInside(text: string): boolean {
  return quoted.test(text)
}

const quoted =
  /(?:报|显示|提示|返回|写着|记着)了?[：:]?\s?[“"「][^“”"「」]{2,}[”"」]|\b(?:says|shows|reports|reads|logs|logged|returns|returned|showed|reported)[:,]? ["“][^"“”]{3,}["”]/iu

const quotesRecord =
  /^(?:there )?(?:it|the (?:log|entry|event|message|report|record|trace|output|line|journal)) (?:says|reads|shows|reports|states),? ?["“'「]|^(?:(?:日志|日誌|报错|記錄|记录|事件|提示|输出)[^，,。“"「]{0,12})(?:写着|寫著|显示|顯示|提示)[：:]?\s?["“「]/iu
