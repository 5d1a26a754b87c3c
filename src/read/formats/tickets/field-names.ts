import type { TicketField } from '../../../model/settings.ts'
import { namesAbroad } from './field-names-abroad.ts'

/** In English and Chinese. */
const commonNames: Readonly<Record<TicketField, readonly string[]>> = {
  case: [
    ...'ticketnumber casenumber casenum displayid ticketid caseid issuekey incidentnumber incidentid'.split(' '),
    ...'requestnumber requestid number key ticket case incident issuenumber issueid ticketno caseno nr'.split(' '),
    ...'no niceid iid id 工单编号 工单号 案例号 案例编号 工单 事件编号 事件号 编号 单号 問題單號 服務單號 案例编码 工单ID 问题关键字 问题单号 服务单号 受理单号 报修单号 任务单号 流水号'.split(
      ' ',
    ),
    ...'caseref ticketref casereference ticketreference reference refno'.split(' '),
    // sys_journal_field of ServiceNow names the record that an entry belongs to
    ...'elementid documentkey'.split(' '),
  ],
  subject: [
    'subject',
    'summary',
    'shortdescription',
    'casetitle',
    'title',
    'ticketsubject',
    'topic',
    '主题',
    '标题',
    '摘要',
    '案例标题',
    '工单标题',
    '標題',
    '主旨',
    ...'概要 简短描述 简要描述 短描述 问题标题 问题摘要 簡短描述'.split(' '),
    ...'casesubject issuetitle ticketname heading briefdescription'.split(' '),
  ],
  description: [
    // BMC Helix: what it calls description is the title, and the longer field has this spelling
    'detaileddecription',
    'detaileddescription',
    'description',
    'descriptiontext',
    'details',
    'body',
    'issuedescription',
    'casedescription',
    'problem',
    'bodytext',
    '描述',
    '问题描述',
    '详细描述',
    '内容',
    '問題描述',
    ...'steps stepstoreproduce 步骤 复现步骤 重现步骤'.split(' '),
    ...'firstcomment firstmessage initialmessage initialdescription originalmessage'.split(' '),
    ...'request symptom symptoms problemdescription faultdescription 问题 故障现象 现象 故障描述 问题现象 报修内容 報修內容'.split(
      ' ',
    ),
  ],
  openedAt: [
    'createdat',
    'created',
    'createdon',
    'openedat',
    'opened',
    'syscreatedon',
    'createddate',
    'createdtime',
    'dateopened',
    'submitted',
    'submittedat',
    'opentime',
    'reporteddate',
    'datetimeopened',
    'creationdate',
    'submitdate',
    'createddatetime',
    'openeddate',
    'datecreated',
    'createat',
    '创建时间',
    '创建日期',
    '提交时间',
    '建立時間',
    ...'来电时间 打开时间 开启时间 开启日期 打开日期 报修时间 报障时间 受理时间 登记时间 开单时间 建单时间 提单时间 申请时间 報修時間'.split(
      ' ',
    ),
  ],
  requester: [
    'requester',
    'reporter',
    'callerid',
    'caller',
    'requestername',
    'primarycontactid',
    'contact',
    'customer',
    'customerid',
    'customeridvalue',
    'user',
    'authorname',
    'author',
    'submitter',
    'openedby',
    'creator',
    'createdby',
    'reportedby',
    'requestedby',
    'contactname',
    'from',
    'requesterid',
    '提交人',
    '报告人',
    '客户',
    '联系人',
    '申请人',
    '客戶',
    ...'来电人 呼叫者 来电者 致电人 报修人 报障人 发起人 提出人 提单人 打开者 开启者 开单人 用户 使用人 申請人 聯絡人 報修人'.split(
      ' ',
    ),
    ...'openedfor requestedfor affecteduser primarycustomer profilefullname customerdisplayname customername'.split(
      ' ',
    ),
    // GLPI calls its people by the tables that they stand in
    ...'usersidrequester usersidrecipient fullname'.split(' '),
  ],
  comments: [
    'comments',
    'comment',
    'casecomments',
    'worklog',
    'worklogs',
    'workinfo',
    'conversations',
    'conversation',
    'replies',
    'activities',
    'emails',
    'notes',
    'annotations',
    'messages',
    'timeline',
    'incidentactivitypointers',
    'incidentemails',
    'activitypointers',
    'threads',
    'articles',
    'thread',
    'journals',
    'events',
    ...'followups itilfollowups tickettasks solutions itilsolutions bugnotes'.split(' '),
    '评论',
    '注释',
    '回复',
    '沟通记录',
    '往来邮件',
    '處理記錄',
    '处理记录',
    ...'action actiontaken actionstaken workperformed workdone diagnosis troubleshooting 处理 活动 活动记录 往来记录 沟通 邮件 邮件列表 消息 消息列表 对话 会话 处理过程 活動 往來記錄 correspondence'.split(
      ' ',
    ),
  ],
  journal: [
    'commentsandworknotes',
    'commentsworknotes',
    'worknotes',
    'worknoteslist',
    'additionalcomments',
    'activitylog',
    'activity',
    ...'其他注释和工作说明 注释和工作说明 其他注释 工作说明 附加备注 工作备注 其他备注'.split(' '),
  ],
  rootCause: [
    ...'rootcause rootcausedescription rootcausedetails rootcausenotes rootcauseanalysis rootcausesummary'.split(' '),
    ...'causenotes causedescription causedetails causesummary causeanalysis cause rca problemcause'.split(' '),
    ...'faultcause causeofproblem causeofissue causeoffault'.split(' '),
    ...'根本原因 根因 根因分析 根本原因分析 问题原因 故障原因 问题原因分析 故障原因分析 原因分析 原因说明 原因'.split(
      ' ',
    ),
    ...'問題原因 故障原因分析 原因說明'.split(' '),
  ],
  resolution: [
    ...'closenotes closurenotes closingnotes closenote closecomments closurecomments closingcomment'.split(' '),
    ...'resolutionnotes resolutionnote resolutioncomment resolutioncomments resolutiondescription'.split(' '),
    ...'resolutiondetails resolutionsummary resolutiontext resolvednotes fixnotes closedescription resolution solution'.split(
      ' ',
    ),
    ...'incidentresolution incidentresolutions incidentincidentresolutions caseresolution'.split(' '),
    ...'结果 解决方案 解决办法 解决方法 解决说明 处理结果 处理结论 处理方案 关闭说明 关闭备注 结案说明'.split(' '),
    ...'关闭注释 解决备注 解决注释 解决措施 处理措施 结案备注 解決方案 解決方法 處理結果 關閉說明 結案說明'.split(' '),
  ],
  closedAt: [
    ...'closedat closedon datetimeclosed closuredate closeddate closedtime closedate closetime dateclosed closed resolvedat'.split(
      ' ',
    ),
    ...'resolvedon resolveddate resolvedtime resolutiondate dateresolved resolved solvedat actualend'.split(' '),
    ...'completedat completedtime closeddatetime lastresolveddate lastcloseddate'.split(' '),
    ...'已关闭 已解决 关闭时间 关闭日期 结案时间 解决时间 解决日期 完成时间 關閉時間 結案時間 解決時間'.split(' '),
  ],
  text: [
    ...'plainbody commentbody commenttext comment textbody plaintext body bodytext htmlbody bodyhtml'.split(' '),
    ...'text value notetext content message detaileddescription description note reply html 正文 内容 评论 回复内容 邮件内容 留言 处理内容'.split(
      ' ',
    ),
    ...'處理內容 沟通内容 跟进内容 处理意见 內容 备注 備註 remark remarks entry 说明 活动说明 活动内容 活动描述 处理记录 处理情况 处理过程 处理描述'.split(
      ' ',
    ),
    ...'bugnotetext 沟通记录 沟通情况 消息内容 消息 回复 发言内容 详情 明细 信件内容 messagebody messagetext replytext activitytext'.split(
      ' ',
    ),
    ...'activitydescription activitydetails updatetext response notesbody notes 說明 處理記錄'.split(' '),
  ],
  author: [
    ...'commentauthor commentedby commentcreatedby commentcreatedbyname commenter author authorname from sender user createdby createdbyname'.split(
      ' ',
    ),
    ...'syscreatedby updateauthor creator poster authorid userid senderid createdbyid authoruserid by name actor 作者'.split(
      ' ',
    ),
    ...'处理人 操作人 经办人 處理人 发件人 回复人 评论人 留言人 發件人 记录人 跟进人 填写人 回复者 who responder commentby writtenby postedby'.split(
      ' ',
    ),
    ...'submitter repliedby respondedby sentby addedby enteredby updatedby handler handledby 发送人 发信人 寄件人 寄件者'.split(
      ' ',
    ),
    ...'usersid 发送方 发言人 发言者 沟通人 处理人员 回复方 回复人员 记录者 人员 姓名 活动创建者 客服人员 回覆人 發送人'.split(
      ' ',
    ),
  ],
  email: [
    'authoremail',
    'email',
    'fromemail',
    'senderemail',
    'fromaddress',
    'useremail',
    'emailaddress',
    '邮箱',
    '电子邮箱',
    '邮箱地址',
    ...'发件人邮箱 发件邮箱 发件人地址 邮件地址 电子邮件 senderaddress fromemailaddress commenteremail 寄件人信箱'.split(
      ' ',
    ),
  ],
  sentAt: [
    ...'commentdate commentedat commentcreated commentcreatedat commentcreateddate commentcreatedon commenttime senton sentat datesent sent'.split(
      ' ',
    ),
    ...'createdat createat created createdon syscreatedon date time timestamp publishedat createddate'.split(' '),
    ...'createdtime actualend updatedat 时间 发送时间 回复时间 评论时间 日期 创建时间 处理时间 處理時間 操作时间 记录时间 跟进时间 時間 when'.split(
      ' ',
    ),
    ...'datetime dateandtime 活动时间 活动日期 沟通时间 沟通日期 发言时间 发件时间 发送日期 寄件时间 回复日期 处理日期 留言时间 收发时间 往来时间 消息时间'.split(
      ' ',
    ),
    ...'更新时间 activitydate activitytime messagedate messagetime replydate replytime posted postedat'.split(' '),
    ...'postedon submitdate senttime createddatetime datecreated ts datecreation datesubmitted dateadded 活動時間 發送時間 回覆時間'.split(
      ' ',
    ),
  ],
  to: 'to torecipients recipients recipient toaddress sentto 收件人 接收人 收信人 收件方 收件者'.split(' '),
  role: [
    'role',
    'authorrole',
    'authorassociation',
    'authortype',
    'usertype',
    'type',
    'visibility',
    'viewaccess',
    'element',
    'direction',
    'directioncode',
    'commenttype',
    'senttype',
    '角色',
    '类型',
    ...'方向 来往 收发 收发方向 来往方向 邮件方向 消息方向 身份 发送人类型 发言角色 发送方角色 人员类型 回复类型 messagedirection emaildirection inout inboundoutbound speaker sendertype senderrole speakerrole party 來往 收發'.split(
      ' ',
    ),
  ],
  attachments: ['attachments', 'attachment', 'files', '附件'],
}

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
