/** Labels that a printed ticket has above its entries and that name nothing of the conversation, by language. Compared as `comparableName`. */
import { closeCodeNames, fieldNames, internalLists, organisationNames, personNames } from '../tickets/field-names.ts'

const states: Readonly<Record<string, string>> = {
  en: [
    'state status substate stage phase priority urgency impact severity category subcategory type subtype product',
    'service businessservice configurationitem component components environment location assignmentgroup group queue team',
    'department channel contacttype source origin language tags labels sla slastatus duedate due updated updatedat lastupdated',
    'updatedon modified modifiedon lastmodified escalation approval parent related watchers votes version affectsversions',
    'fixversions duration age firstresponse opened openedat activities activity history timeline',
    'started begun ended finished exported generated printed joined left',
  ].join(' '),
  zh: [
    '状态 工单状态 案例状态 事件状态 阶段 优先级 紧急程度 紧急度 影响 影响度 影响范围 严重程度 类别 子类别 分类 子分类 类型 产品',
    '服务 配置项 组件 环境 位置 地点 分配组 处理组 队列 部门 渠道 来源 联系方式 语言 标签 到期时间 截止时间 更新时间 更新日期',
    '修改时间 升级 版本 持续时间 耗时 活动 动态 历史 历史记录 时间线 开始 开始时间 结束 结束时间 导出 导出时间 打印时间 加入 离开 狀態 優先級 類別 分類 產品 更新時間 活動',
  ].join(' '),
  de: 'status zustand priorität dringlichkeit auswirkung kategorie typ produkt gruppe warteschlange zuständig aktivitäten',
  fr: 'état statut priorité urgence catégorie type produit groupe activités',
  es: 'estado prioridad urgencia impacto categoría tipo producto grupo actividades',
}

const stateLabels: ReadonlySet<string> = new Set(Object.values(states).flatMap((list) => list.split(' ')))

const dateLabels: ReadonlySet<string> = new Set([...fieldNames.openedAt, ...fieldNames.closedAt, ...fieldNames.sentAt])

const ticketLabels: ReadonlySet<string> = new Set([
  ...[...Object.values(fieldNames), closeCodeNames, organisationNames, personNames].flat(),
  ...internalLists,
])

/** True for a comparable name that a ticket's field has in exports, or that labels its state. */
export function isTicketLabel(name: string): boolean {
  return ticketLabels.has(name) || stateLabels.has(name)
}

/** True for one that stands before a date or a state: it is nobody's name. */
export function isNoPersonsLabel(name: string): boolean {
  return dateLabels.has(name) || stateLabels.has(name)
}

const matters: Readonly<Record<string, string>> = {
  en: 'product productname productversion version model device devicemodel machine system operatingsystem os software firmware app application platform browser environment',
  zh: '产品 产品名称 产品型号 产品版本 版本 软件版本 固件版本 型号 机型 设备 设备名称 设备型号 系统 操作系统 系统版本 软件 固件 应用 平台 浏览器 环境 產品 產品名稱 產品型號 設備 設備型號 系統 作業系統 軟體 韌體 瀏覽器 環境',
  de: 'produkt gerät modell software firmware betriebssystem',
  fr: 'produit appareil modèle logiciel',
  es: 'producto dispositivo modelo software',
}

const matterLabels: ReadonlySet<string> = new Set(Object.values(matters).flatMap((list) => list.split(' ')))

/** True for one that says what the talk is about and where it runs: a product, its version, a machine. */
export function isMatterLabel(name: string): boolean {
  return matterLabels.has(name)
}

// Conversation ended · The chat was closed · 会话结束: what a program says of the talk itself
const ofTalk =
  /^(?:the )?(?:conversation|chat|session|call|dialogue)(?: (?:was|has been|is))? (?:started|begun|opened|ended|closed|finished|transferred|resolved)$|^(?:会话|对话|聊天|會話|對話)(?:已)?(?:开始|结束|关闭|轉接|转接|開始|結束|關閉)$/iu

/** True for what stands where a name should and only tells of the talk. */
export function tellsOfTalk(name: string): boolean {
  return ofTalk.test(name)
}
