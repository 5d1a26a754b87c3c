/** What only somebody has or does, whose name may be any word of a Chinese text. Regular expression sources. */

/** By what somebody is reached: stands behind 他的 or 她的. */
export const ownContacts = '分机|电话|手机|邮箱|微信|内线|座机|短号|工位'

/** How people are away: stands behind a name and a day. */
export const atLeave = '请假|休假|休息|调休|出差|值班|不在|生病|上夜班|离职|退休'

/** What somebody is at work: a name stands behind it, where somebody acts. */
export const namingRoles =
  '责编|美编|主编|编辑|作者|译者|校对|业务员?|收银员?|店员|导购|前台|会计|出纳|文员|护士|药师|实习生|助理|操作[工员]|质检员?|保洁|保安|司机|班长|徒弟|主播|导播|剧务|场务|票务|教练|保育员|宿管|电工|钳工|焊工|化验员|调度|值机员?|地勤|机务|理赔员|柜员|领班|学徒'

/** What is done by who is named so. */
export const namedActs =
  '试过|说(?!明)|讲|问过|反馈|看过|改过|换过|[给装发弄拿写]的|很?着急|请假|值班|重装|打电话|认识|发现|不会'
