/** What help desks note at the closing of a ticket that says only that it is closed, by language. Compared as `stated`. */
const closingStates: Readonly<Record<string, string>> = {
  en: [
    'solved|solved permanently|solved remotely|solved successfully|problem solved|issue solved|fixed|fixed permanently|done',
    'resolved|resolved permanently|resolved remotely|resolved successfully|resolved by caller|closed resolved by caller',
    'problem resolved|issue resolved|incident resolved|resolved by request|resolved by change|resolved by problem',
    'closed|closed permanently|closed complete|closed successful|closed incomplete|closed skipped|complete|completed',
    'successful|success|ok|none|n a|na|other|others|unresolved|unspecified|unknown|cancelled|canceled|see above|see comments',
    'see work notes|see notes|as above|ticket closed|case closed|auto closed|information provided',
  ].join('|'),
  zh: [
    '已解决|解决|已完成|完成|已关闭|关闭|已处理|处理完成|处理完毕|已处理完成|已修复|永久解决|问题已解决|已结案|结案|正常关闭|正常',
    '成功|无|其他|其它|未知|未解决|取消|已取消|见上|同上|见备注|用户确认|客户确认|已确认|自动关闭|远程解决|现场解决',
    '已解決|解決|已關閉|關閉|已處理|處理完成|問題已解決|已結案|結案|無|未解決',
  ].join('|'),
}

const states: ReadonlySet<string> = new Set(Object.values(closingStates).flatMap((list) => list.split('|')))

const closedByMachine: readonly RegExp[] = [
  // This incident was automatically closed after 7 days in the resolved state.
  /^(?:(?:this|the) )?(?:(?:incident|ticket|case|issue|request) )?(?:was |has been |is )?auto(?:matically)?[ -]?(?:closed|resolved)(?: (?:after|due|by|since|because|as|following)\b.{0,160})?\.?$/iu,
  // 系统自动关闭 · 工单超时自动关闭。 · 客户三天未回复，自动关闭
  /^(?:系统|工单|事件)?(?:超时|到期|逾期)?[，,]?(?:系统)?自动(?:关闭|结案|关单)。?$|^(?:客户|用户).{0,15}(?:未|没有|无)(?:回复|反馈|响应).{0,10}(?:关闭|结案|关单)。?$/u,
]

/** True for a note that tells no more than that the ticket is closed: `Solved (Permanently)`, `已解决`. */
export function isMereState(note: string): boolean {
  const text = note.trim()
  if (text.length > 200) return false
  return states.has(stated(text)) || closedByMachine.some((wording) => wording.test(text))
}

/** Lower case words, one space between them, nothing else. */
function stated(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
