/** Words by which a Chinese text names somebody who is not in the conversation. Regular expression sources, longest first. */

/** A person's name stands behind them. */
export const hanCuesBefore =
  '请联系|麻烦联系|联系(?:机房|运维|网络|信息科|信息中心|我们|我司|厂家|客户|用户|财务|同事|现场)?的?|转交给|转给|转交|交给|发给|反馈给|提交给|汇报给|指派给|分配给|派给|给|经由|由|经|请|让|找|问|跟|和|与|向|被|替|帮|陪同|陪|代|派|安排|通知|告知|知会|麻烦|感谢|谢谢|是|叫|同事|同学|用户|客户|机房|运维|厂家|现场|老师|负责人|工程师|管理员|主管|领导|科室|医生|护士|收货人|收件人|寄件人|抄送|申请人|审批人|值班|值守|经办|办公室|财务|前台|信息科|网管|人员|员工|职员|学生|患者|病人|家属|或者?|会计|出纳|司机|保安|店长|库管|仓管|文员|实习生|实习的|保洁|门卫|调度|质检|班长|处|科|部|组|室|车间|仓库|门诊|病区|年级|护士站|的'

/** What a person does or has: stands behind a name. */
export const hanActsAfter =
  '处理|负责|说|讲|反馈|确认|表示|无法|不能|要求|要|想|开通|那边|这边|那里|那儿|的?(?:电脑|账号|帐号|邮箱|手机|电话|机器|工位|笔记本|权限|分机|座机|办公室|同事|意见|建议|账户|密码|工号|桌面|终端|微信)|已经?|在|来|去|报修|报|也|会|将|正在|发现|提出|提供|回复|告诉|告知|远程|现场|过来|协助|配合|跟进|审批|批准|同意|联系|打电话|打来|发来|发的?|登录|登陆|使用|操作|等人|等|和|与|及|跟|或者?|还是|那台|这台|各|连续|导出|上传|下载|整理|拷贝|拷|转发|先生|女士|昨天|今天|上午|下午|刚才|刚刚|又|都|是|给|把|对|请假|休假|离职|入职|出差|值班|一起|升级|都|很|在管|管|看|试|换|改|装|配|重启|维护|查|走|休|帮忙|过去|知道|口头|安排|催|着急|老师|办公|同步|退休|调走|说明|住|坐'

/** What follows 小王 or 李总. */
export const hanFamiliarAfter =
  '那台|这台|连续|各|很|都|试|也都|着急|催|发话|交代|过去|来过|一起|正|把|知道|没|不在|休|走|\\d{1,2} ?[月日号点]|上周|上个?月|前天|当时|那天|不小心|忘|误|已经?|昨天|今天|明天|说|讲|那边|这边|那里|在|去|来|看|帮|处理|反馈|重启|也|会|将|要|想|和|跟|让|安排|决定|同意|批|刚|又|[加改装弄配删拔换](?:的|了|过)|就[行好]|即可|问|催|联系|负责|确认|过来|远程|的(?:电脑|账号|邮箱|机器|意见|电话|笔记本)'

/** What only somebody with a title does: stands behind 蒋总 wherever that stands. */
export const hanTitledActs = '那台|这台|那边|很?着急|很?生气|说|讲|要求|催|发话|交代|问起|批了|拍板|的意思|点名|知道'

/** Characters by which names of Turkic peoples are written, and those that most of them end in. Sets of characters. */
export const turkicCharacters =
  '阿艾买提古丽尔江木努依尼亚吐热合曼不都力麦海米孜汗逊卡拉苏里库玉素甫哈帕夏赛克巴斯迪达图迪娜玛扎依布拉姆山别'
export const turkicEndings = '曼江汗孜逊甫洪'

/** A person's name in Latin letters stands behind them. No 和 or 由, behind which a program stands as often. */
export const latinCuesAmongHan =
  '请联系|联系|麻烦|指派给|分配给|转交给|转给|派给|交接给|抄送|同事|顾问|外教|实习生|工程师|联系人|负责人|接口人|经办人|名叫|叫做|人叫'

/** What people do or are and programs are not: stands behind a name in Latin letters. */
export const latinActsAmongHan =
  '说(?!明)|讲|表示|告诉|提到|请假|休假|出差|离职|在用|在使用|下班|老师|先生|女士|小姐|同学|经理|都?遇到|那边说|的(?:工位|分机|手机号|同事|领导|座机|笔记本)|(?:也|都)(?:一样|这样|说)|一起(?:排查|测试|确认|讨论|看)'
