/** Words that say who speaks: the help desk, the one who asked, a machine. */

/** The role that a word beside a name states, or `null`. */
export function roleOfWord(word: string): 'agent' | 'customer' | 'system' | null {
  const lower = word.trim().toLowerCase()
  for (const role of ['agent', 'customer', 'system'] as const) if (roleSets[role].has(lower)) return role
  return null
}

// IT小助手 · Service Bot
const robot = /(?:小助手|机器人|機器人|智能客服|(?:^|[\s_-])(?:chat)?bot)$/iu

/** The role that a name states by itself: a word for a side, or what programs are called that answer in chats. */
export function roleOfName(name: string): 'agent' | 'customer' | 'system' | null {
  return roleOfWord(name) ?? (robot.test(name) ? 'system' : null)
}

/** The role that an entry of a column for roles or directions states: `Inbound`, `传出`, or a word for a role; `null` for others. */
export function roleOfColumn(entry: string): 'agent' | 'customer' | 'system' | null {
  const word = entry
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/gu, ' ')
  if (directions.agent.has(word)) return 'agent'
  return directions.customer.has(word) ? 'customer' : roleOfWord(word)
}

/** Which way a message went, seen from the help desk. Too short and too common to say anything beside a name. */
const directions: Readonly<Record<'agent' | 'customer', ReadonlySet<string>>> = {
  agent: new Set([
    'outbound email',
    'email sent',
    'email out',
    'sent email',
    'to customer',
    'agent reply',
    'staff reply',
    'public reply',
    ...'outbound outgoing out sent 传出 往 发 发出 发送 已发送 外发 送出 去 去信 发件 出 出站 呼出'.split(' '),
    ...'客服回复 我方 服务方 技术 支持 售后 厂商 傳出 發送 發出 寄出'.split(' '),
  ]),
  customer: new Set([
    'inbound email',
    'email received',
    'email in',
    'received email',
    'incoming email',
    'from customer',
    'customer reply',
    'end user',
    ...'inbound incoming in received 传入 来 收 收到 接收 已接收 已收到 来信 来电 收件 入 入站 呼入'.split(' '),
    ...'客户回复 客户方 对方 甲方 需求方 傳入 來信 來電'.split(' '),
  ]),
}

// 吴芳（客户） · Ana Ruiz (Agent) · Tom Baker [Support Engineer]
const nameAndRole = /^(?<name>.{1,80}?)\s*[（([](?<role>[^()（）[\]]{1,30})[)）\]]$/u
// Customer: Ana Ruiz · 工程师：卞之琳 · Agent - Tom Baker · 客服-吴芳
const roleAndName =
  /^(?<role>\p{L}[\p{L} _-]{1,20}?)(?:\s{0,4}[:：]\s{0,4}|\s{1,4}[-–—/]\s{1,4}|(?<=\p{Script=Han})[-–—/](?=\p{Script=Han}{2,4}$))(?<name>\S.{0,79})$/u
// 客户 段景明; no 系统 管理员, 客户 服务台
const roleBeforeName =
  /^(?<role>\p{Script=Han}{2,5})\s{1,4}(?<name>\p{Script=Han}{2,4}(?<![部组組队隊员員心台室科])|\p{Lu}\p{L}.{0,60})$/u

/** A name with its role in brackets behind it, or before it, parted; the name as it is where no role stands there. */
export function partRole(text: string): {
  readonly name: string
  readonly role: 'agent' | 'customer' | 'system' | null
} {
  for (const pattern of [nameAndRole, roleAndName, roleBeforeName]) {
    const groups = pattern.exec(text)?.groups
    const role = roleOfWord(groups?.['role'] ?? '')
    if (role !== null) return { name: groups?.['name'] ?? text, role }
  }
  return { name: text, role: null }
}

/** What help desks call those who speak, beside a name or in a field of an export. Compared in lower case. */
const roleValues: Readonly<Record<'agent' | 'customer' | 'system', readonly string[]>> = {
  agent: [
    'agent',
    'admin',
    'owner',
    'member',
    'collaborator',
    'staff',
    'support',
    'technician',
    'engineer',
    'support agent',
    'support engineer',
    'service desk',
    'help desk',
    'helpdesk',
    'private note',
    'internal note',
    'private comment',
    'internal comment',
    'work_notes',
    'worknotes',
    'work notes',
    'private',
    'internal',
    'outgoing',
    'outbound',
    'true',
    'operator',
    'assignee',
    'handler',
    '客服',
    '工程师',
    '工程師',
    '支持工程师',
    '技术支持',
    '技術支援',
    '客户服务',
    '内部备注',
    '工作备注',
    '工作注释',
    '工作笔记',
    '内部注释',
    '私有备注',
    '内部',
    '发出',
    '坐席',
    '座席',
    '技术员',
    '技術員',
    '处理人',
    '處理人',
    '经办人',
    '受理人',
    '服务台',
    '服務台',
    '运维',
    '售后',
    ...'techniker bearbeiter mitarbeiter technicien agente técnico tecnico soporte suporte supporto medewerker konsultant'.split(
      ' ',
    ),
    ...'оператор поддержка инженер 担当者 サポート オペレーター 상담원 담당자'.split(' '),
  ],
  customer: [
    'end-user',
    'end_user',
    'enduser',
    'customer',
    'requester',
    'user',
    'client',
    'incoming',
    'inbound',
    'false',
    'caller',
    'submitter',
    'end user',
    'reporter',
    'contact',
    'visitor',
    'guest',
    '客户',
    '顾客',
    '顧客',
    '客戶',
    '外部联系人',
    '外部用户',
    '用户',
    '用戶',
    '访客',
    '申请人',
    '申請人',
    '请求人',
    '請求人',
    '请求者',
    '报修人',
    '報修人',
    '报障人',
    '提单人',
    '提交人',
    '来访者',
    '收到',
    ...'kunde kundin anwender melder cliente demandeur solicitante richiedente klant klient zgłaszający'.split(' '),
    ...'клиент заявитель пользователь お客様 顧客 依頼者 고객 문의자 요청자'.split(' '),
  ],
  system: [
    'bot',
    '智能助手',
    '小助手',
    'system',
    'app',
    'automation',
    'trigger',
    'robot',
    'automatic',
    '系统',
    '系統',
    '机器人',
    '機器人',
    '自动回复',
    'field changes',
    '字段更改',
    '字段变更',
  ],
}

const roleSets: Readonly<Record<'agent' | 'customer' | 'system', ReadonlySet<string>>> = {
  agent: new Set(roleValues.agent),
  customer: new Set(roleValues.customer),
  system: new Set(roleValues.system),
}
