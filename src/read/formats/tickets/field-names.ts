import type { TicketField } from '../../../model/settings.ts'
import { namesAbroad } from './field-names-abroad.ts'
import { commonNames } from './field-names-common.ts'

/**
 * What help desks call the fields of tickets and comments in their exports. Compared in lower case without spaces,
 * underscores and other marks; earlier names are better ones.
 */
export const fieldNames: Readonly<Record<TicketField, readonly string[]>> = {
  case: namesOf('case'),
  subject: namesOf('subject'),
  description: namesOf('description'),
  openedAt: namesOf('openedAt'),
  requester: namesOf('requester'),
  comments: namesOf('comments'),
  journal: namesOf('journal'),
  rootCause: namesOf('rootCause'),
  resolution: namesOf('resolution'),
  closedAt: namesOf('closedAt'),
  text: namesOf('text'),
  author: namesOf('author'),
  email: namesOf('email'),
  sentAt: namesOf('sentAt'),
  to: namesOf('to'),
  role: namesOf('role'),
  attachments: namesOf('attachments'),
}

function namesOf(field: TicketField): readonly string[] {
  return [...commonNames[field], ...namesAbroad(field)]
}

/** Fields that tell when a record was written, where none tells when its ticket was opened. */
export const writtenAtNames: readonly string[] =
  'date datesubmitted issuedate ticketdate requestdate messagedate messagetime senton sentat datesent sent 日期 时间 发送时间 消息时间'.split(
    ' ',
  )

/** What some exports put before the names of fields: `TicketCreatedDate` (Atera), `Work Log Submitter` (Remedy). */
export const namePrefixes: readonly string[] = 'ticket case incident issue request worklog'.split(' ')

/** Fields beside a description that carry it on: how to see the fault, and what else there is to know. */
export const furtherDescriptions: readonly string[] =
  'stepstoreproduce steps additionalinformation 复现步骤 重现步骤 步骤 附加信息'.split(' ')

/** Fields that tell which of the rows belong together, by names that say nothing to people. */
export const conversationNames: readonly string[] = 'conversationid threadid 会话编号 会话ID 对话编号'.split(' ')

/** Fields that say in a word or two how a ticket was closed. */
export const closeCodeNames: readonly string[] = [
  ...'closecode closurecode resolutioncode resolutiontype resolutiontypecode closereason resolutionreason'.split(' '),
  ...'关闭代码 关闭原因 解决代码 结案类型 關閉代碼 結案類型'.split(' '),
]

/** Fields that name the customer's organisation. */
export const organisationNames: readonly string[] = [
  ...'company companyname companyid organization organisation organizationname organisationname organizationid'.split(
    ' ',
  ),
  ...'account accountname accountid client clientname customer customername customerid customercompany'.split(' '),
  ...'customeraccount customerorganization endcustomer site sitename tenant tenantname reseller partner'.split(' '),
  ...'客户 客户名称 客户单位 客户公司 客户简称 公司 公司名称 单位 单位名称 用户单位 所属单位 使用单位'.split(' '),
  ...'报修单位 组织 组织名称 企业 企业名称 最终用户 最终客户 门店 门店名称 商户 商户名称 客戶 客戶名稱'.split(' '),
  ...'公司名稱 單位 單位名稱'.split(' '),
]

/** Fields that name people who need not write a comment. */
export const personNames: readonly string[] = [
  ...'contact contactname contactperson primarycontact primarycontactid requester requestername caller callerid'.split(
    ' ',
  ),
  ...'callername affecteduser enduser username reportedby openedby requestedby requestedfor assignee assigneename'.split(
    ' ',
  ),
  ...'assignedto assignedagent owner ownername ownerid agent agentname technician engineer manager accountmanager'.split(
    ' ',
  ),
  ...'approver cclist watchlist 联系人 联系人姓名 报修人 报障人 申请人 提交人 报告人 使用人 用户姓名 客户姓名'.split(
    ' ',
  ),
  ...'处理人 经办人 负责人 受理人 工程师 客服 技术员 指派给 审批人 聯絡人 處理人 負責人'.split(' '),
]

/** Names under which exports keep their tickets. */
export const ticketLists: ReadonlySet<string> = new Set([
  ...'tickets issues bugs cases records value result results items data incidents requests rows'.split(' '),
  ...'ticket issue bug task case incident request servicerequest'.split(' '),
  ...'工单 案例 事件 工单列表 案例列表'.split(' '),
])

/** Names of lists that hold what only the help desk may read. */
export const internalLists: ReadonlySet<string> = new Set(
  'internalnotes internalcomments privatenotes privatecomments worknotes 内部备注 内部评论 内部记录'.split(' '),
)

/** Lists of people, with the role that the name of the list gives to those in it. */
export const listedRoles: ReadonlyMap<string, string> = new Map([
  ...'users people persons members participants authors 用户列表 人员'.split(' ').map((name) => [name, ''] as const),
  ...'agents staff operators technicians engineers 客服 工程师 坐席'.split(' ').map((name) => [name, 'agent'] as const),
  ...'contacts customers requesters endusers clients callers 客户 联系人'
    .split(' ')
    .map((name) => [name, 'customer'] as const),
])
