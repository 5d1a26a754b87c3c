/** What shows in a Chinese text that 老锅 or 小茴 is somebody, where one place alone says too little. Regular expression sources. */

/** What people do and things do not: stands behind the name. */
export const hanHumanDeeds =
  '说(?!明)|讲|问(?!题)|反馈|表示|觉得|怀疑|发现|值班|请假|休息|清理|盯|试|换(?!成|为)|来(?:换|修|装|看|过)|看(?!板|起来)|帮|派|拿|借|找|叫|打电话|去(?:看|找|换|拿|现场)|确认|改|查|弄|搞|处理|全名|大名|是(?:收银|司机|前台|会计|出纳|店长|师傅|夜班|白班)|会(?:弄|改|用|修)|在(?:现场|用|家|休|弄|查|盯|吗|不在)|不在|[也都]?(?:看|试|查|改|问)过|先(?:发现|看|试)|一起|(?:重新)?退|回家|下班|上班|交接'

/** What people and things do: stands behind the name. */
export const hanDeeds =
  '也|都|已经?|在|又|就|把|只|还|没|刚|给|从|用|那台|那边|这边|那里|昨|今|前天|早上|晚上|的|和|跟|与|、|，|。|,|;|:|别|再|重'

/** Behind these stands whom one speaks to or of; no 和 or 给, behind which things stand as often. */
export const hanHumanCues =
  '让|叫|请|问|找|喊|麻烦|谢谢|感谢|辛苦|跟|联系|通知|告诉|转告|派|同事|师傅|收银|前台|司机|调度员?|[值夜白早晚当]班的?|店长|看守|客人|学[妹弟姐长]|爱人|陪'

/** What opens a clause or tells its time: the name stands behind it. */
export const hanOpenings =
  '昨天|今天|前天|昨晚|今早|早上|上午|下午|晚上|中午|夜里|刚才|刚刚|现在|后来|另外|因为|但是|不过|所以|然后|先|由|和|与|给|被|是|替|等|的|当时|上次|这次|周[一二三四五六日天]'

/** White space, a mark of punctuation or what is masked already. */
export const hanMark = '[\\s,，.。;；:：、!！?？()（）"“”\\uFFFC]'
