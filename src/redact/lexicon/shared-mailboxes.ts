/** Words that name a shared mailbox or a team, not a person. Lower case. */
export const sharedMailWords: ReadonlySet<string> = new Set(
  `
  support service services helpdesk help desk servicedesk case cases casemail mailbox mail email team crm ticket tickets
  info contact admin administrator postmaster webmaster noreply no-reply donotreply do-not-reply notification notifications
  alert alerts system it itsupport ops operations sales marketing hr office reception feedback care customer customers
  customercare customerservice technical tech engineering engineer security abuse billing accounts someone user name username
  account me you group list all staff everyone department center centre desk online portal reply bot daemon mailer
  service-desk user1 user2 sender recipient agent sysadmin root dba dev test monitor report reports
  `
    .trim()
    .split(/\s+/u),
)
/** The same in Chinese: a display name that contains one of these names no person. */
export const sharedMailTerms: readonly string[] =
  '支持 客服 服务 中心 系统 邮箱 通知 技术部 信息部 运维 热线 公司 团队 小组 部门 管理员 工单 平台 科技 集团 值班'.split(
    ' ',
  )
