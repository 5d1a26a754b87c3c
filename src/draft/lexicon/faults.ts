/** How people tell in a few words what was wrong with a thing, and beside it what they did about it or ask to be done. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { deedVerbs } from './deed-verbs.ts'
import { onlyLooked } from './denials/only-looked.ts'

/** Whether a clause tells a state that a thing should not be in: `the cable was cut`, `信号线被压断了`, `安全组缺少放行规则`. Nothing of a suspicion, nothing of a question. */
export function tellsFault(clause: string): boolean {
  return clause.length <= longest && faults.some((pattern) => pattern.test(clause)) && states(clause)
}

/** Whether a clause, known to tell a cause, may: it says more than `对了`, and not what to do. */
export function mayTellCause(clause: string): boolean {
  return clause.length >= leastCause && states(clause) && !onlyLooked(clause)
}

/** Whether a clause states something: it neither doubts nor says what to do. */
function states(clause: string): boolean {
  return !unsure.test(clause) && !acts.test(clause)
}

const leastCause = 6

/** Whether a clause begins with what was done or is to be done: `we installed the signed one`, `已改回新地址并重启`, `请您加回`. */
export function opensRemedy(clause: string): boolean {
  return (
    clause.length <= longest &&
    remedies.some((pattern) => pattern.test(clause)) &&
    !inVain.test(clause) &&
    !noDeed.test(clause) &&
    !closes.test(clause)
  )
}

/** Whether a clause says that all is well now, and nothing else: `恢复正常`, `works again`. */
export function onlyRecovers(clause: string): boolean {
  return recovers.test(clause.trim())
}

/** Whether a sentence says that a deed was all it took: `改成 HDMI 输出就可以了`, `更换信号线后正常`. */
export function tellsWhatSufficed(sentence: string): boolean {
  return (
    sentence.length <= longest &&
    suffices.some((pattern) => pattern.test(sentence)) &&
    !inVain.test(sentence) &&
    !closes.test(sentence) &&
    !unsure.test(sentence)
  )
}

/** Whether a sentence says that a look showed what was wrong: `查了日志，是滤网堵了`, `Checked the rack: the plug was loose.` */
export function findsFault(sentence: string): boolean {
  if (sentence.length > longest || unsure.test(sentence)) return false
  const [, chinese, english] = looked.exec(sentence) ?? []
  const shown = chinese ?? english
  return shown !== undefined && tellsFault(shown)
}

// 查了日志，是…   现场检查发现…   Checked the rack: …   I looked inside, the … was loose
const looked = overLines('iu')`
  ^(?:[^，,。]{0,8}[，,])?(?:
    我们?|工程师|同事|现场|远程|刚才?
  ){0,3}(?:查|看|检查|排查|测|拆开|打开)(?:了|过|看|到)?[^，,。]{0,14}?(?:
    [，,](?:发现|原来)?(?:就?是|系)|(?:[，,])?发现
  )([^，,。；;]{3,40})
  |^(?:(?:i|we)(?:'ve| have)? )?(?:
    checked|looked (?:at|in|into|inside|over)|opened|inspected|went through
  )\b[^,:;]{0,40}[,:;] (?:and )?(?:(?:it|that) (?:was|is|turns out)(?: that)? )?([^,;]{6,80})
`

/** Whether a sentence tells a value beside the one that it should be: `The delay is set to 30 days instead of 3`, `延时设成了 30 天，应该是 3 天`. */
export function tellsWrongValue(sentence: string): boolean {
  return sentence.length <= longest && misplaced.test(sentence)
}

// The delay is set to 30 days instead of 3   延时设成了 30 天，应该是 3 天
const misplaced =
  /\b(?:is|are|was|were|has|have|had) .{0,60}?\b(?:set|configured|entered|typed|stored) (?:to|as|at) .{1,40}\b(?:instead of|rather than)\b|(?:设|填|配|写|选|输)成了?[^，,。]{1,20}(?:而不是|[，,](?:应该?是|应为|本应|本来应该))/iu

/** Whether a sentence says that something lacks what it needs: `Your licence had no export right.` */
export function lacks(sentence: string): boolean {
  return sentence.length <= longest && lack.test(sentence) && !unsure.test(sentence)
}

const longest = 200

// 把勾拿掉   请关闭   先换一根
const acts =
  /^(?:麻烦|烦请|劳烦|请|建议|先|再|[把将](?![^，,。；;]{1,16}(?:占满|塞满|写满|填满|撑满|撑爆|挤爆|挤掉|顶掉|耗尽|用光|拖垮|拖死|卡死|覆盖|冲掉|锁住|拦住|拦截|挡住|挡掉))|可以|需要?|最[^，,]{1,6}的)/u

// your licence had no export right   安全组缺少 3389 的放行规则
const lack =
  /\b(?:had|has|have) no (?:\w+ ){0,2}(?:rights?|permissions?|access|licen[cs]e|routes?|rule|records?|address|gateway|certificate|password|quota|space|power|signal|drivers?|role|membership|exception)\b|缺(?:少|失|了)?\s?[^，,。]{2,}/iu

const faults: readonly RegExp[] = [
  // 接地线断开   插头脱落
  /(?:线|缆|接头|插头|端子|链路|触点|管|带)[^，,。]{0,4}(?:断开|脱落|脱开|松脱)了?$/u,
  // 被叉车压断了   被改成了旧服务器
  /被[^，,。；;]{0,16}(?:改|关|禁|删|锁|占|压|挡|拦|盖|回收|移|停|拔|断|误|撞|清|封|限|踢|替换|重置|注销|降级|挪|调)/u,
  // 没有配置对时服务器   未放行 3389   没装驱动
  /(?:没有?|未)(?:被|正确|及时|重新)?(?:配|设|装|安装|开|打开|启用|授权|放行|更新|勾|插|接|注册|同步|填|绑|加|导入|重启|续|签名|赋权|下发)/u,
  // 电池坏了   开关关掉了   磁盘满了   证书过期
  /(?:断|坏|松|松动|用完|用尽|用光|超|爆|反|脱|掉|满|停|烧|裂|漏|错|歪|丢|老化|脱落|脱线|损坏|受潮|烧毁|堵|堵塞|过期|失效|到期|欠费|超限|关掉|关闭|接触不良|进水|短路|停用|宕|宕机|挂|死锁|卡死)(?:了|掉了|掉|的)?$/u,
  // 审批人为空   地址重了
  /(?:为空|空着|空缺|不存在|丢失|无人|重了|少了|漏了?|丢了|缺了|失败)/u,
  // 时间不一致   地址写错了   队列太小
  /(?:不一致|不匹配|不对|不正确|不兼容|有误|写错|填错|设错|配错|选错|接错|装错|输错|错误地?|冲突|重名|重复|太小|太低|太大|太长|过低|过小|过大|过长|不足|不够)了?(?:[^，,。]{0,4})$/u,
  // 平板连到了访客网   默认打印机设成了传真
  /(?:连|接|指|配|设|选|切|改|变|挂|登)(?:到|成|向|为|在|错)了(?!吗)/u,
  // the cable of the load cell was cut   two agents were offline   the separator was hard-coded
  overLines('iu')`
    \b(?:was|were|is|are|had been|has been|have been|got)\s(?:
      (?:still|again|not|no longer|never|only|wrongly|accidentally)\s
    ){0,2}(?:
      cut|wrong|missing|unsigned|expired|full|broken|blown|dead|worn|loose|disabled|locked|blocked|hard-?coded|moved
      |renamed|removed|deleted|gone|lost|left (?:over|behind)|off|offline|stale|outdated|corrupt(?:ed)?|damaged|empty
      |unplugged|disconnected|misconfigured|mistyped|swapped|reversed
      |too (?:small|low|short|long|high|large|old)
      |set (?:to|up)|turned off|switched off|pointing|bound|stuck|suspended|paused|stopped|quarantined|rejected|unpaid
      |stolen|blank|closed|revoked|overwritten|installed|enabled|activated|configured|assigned|registered
    )\b
  `,
  lack,
  // the certificate had run out   the service did not start   both docks had the same name
  /\b(?:(?:had|has|have) (?:run out|expired|failed|stopped|come loose|filled up)|(?:had|has|have) the (?:same|wrong|old)|ran out|came loose|lacked|was lacking|pointed (?:at|to)|conflicted|collided|clashed)\b/iu,
]

const deed =
  '改|换|更换|替换|修|恢复|调|加|添加|补|重启|重装|重置|重新|启用|打开|开启|关|停用|清|删|升级|回滚|退回|授权|开通|放行|填|续|解锁|寄|插|接|拧|紧|更新|迁|扩容|释放|同步|纠正|更正|注册|绑|解绑|切|拔|取出|移|设|配|装|卸|导|跑|执行|手[工动]|降级|指派|指定|安排|处理'
// 我们已, 现场同事已经, 已给您, 远程帮您
const doer =
  '(?:我们?(?:这边)?|这边|现场(?:同事|师傅|工程师|人员)?|同事|工程师|师傅|厂家|后台|远程|现在?|刚才?|今天|昨天|昨晚|今早|\\[[^\\]，,。]{1,12}\\])'

const remedies: readonly RegExp[] = [
  new RegExp(
    `^${doer}{0,3}(?:已经?|都?已)(?:给|为|帮|替|由|通过|远程)?(?:您|你|贵司|厂家|同事)?(?:(?:联系|通知|协调|安排|让)[^，,。；;]{1,12})?(?:[把将][^，,。；;]{1,20})?(?:${deed})`,
    'u',
  ),
  new RegExp(`^${doer}{0,3}(?:给|帮|替|为)(?:您|你)?(?:[把将][^，,。；;]{1,20})?(?:${deed})`, 'u'),
  // 换了一根   改回新地址即可   重启后正常
  new RegExp(
    `^(?:后来|于是|所以|然后|最后)?${doer}{0,2}(?:[把将][^，,。；;]{1,20})?(?:${deed})[^，,。；;]{0,12}(?:了|成|回|为|掉|即可|就好|就可以|就行|后)`,
    'u',
  ),
  // 今天下午供应商来换读头   明天派人上门更换
  new RegExp(
    `^${doer}{0,2}(?:上午|中午|下午|晚上|明天|后天|本周|下周){0,2}(?:我们|供应商|维保|售后|${doer})?(?:派人|派工程师|安排人)?(?:来|去|到现场|上门|现场)(?:${deed})`,
    'u',
  ),
  // 请您加回   麻烦改成静态地址
  new RegExp(
    `^(?:麻烦|烦请|劳烦|请|建议)(?:您|你|贵司)?(?:再|先|重新|在[^，,。；;]{1,16}[里中上下]?)?(?:[把将][^，,。；;]{1,20})?(?:${deed})[^，,。；;]{0,24}$`,
    'u',
  ),
  // we installed the signed one   a technician replaces it today   I have corrected it
  overLines('iu')`
    ^(?:so |and |therefore |meanwhile )?(?:
      i|we|they|he|she|our \w+|a (?:technician|colleague)
      |the (?:technician|team|vendor|carrier|provider|maker)
    ) (?:have |has |had |will |now |just |then |already |since ){0,2}(?:
      re-?issu|issu|re-?plugg|plugg|deploy|re-?creat|re-?built|rebuild|replac|chang|correct|install|renam|enabl|disabl
      |mov|reset|restart|re-?start|remov|delet|add|renew|updat|upgrad|switch|swap|set|clear|creat|re-?connect|re-?seat
      |restor|grant|fix|map|extend|increas|rais|lower|put|turn|order|send|ship
    )(?:s|es|e|ed|d|ped|led|ting|t)?\b
  `,
  // [person 2] removed it   [engineer] has renewed it
  new RegExp(
    `^(?:so |and |then )?\\[[a-z]+(?: \\d{1,3})?\\] (?:(?:has|have|had|just|then|already|also|since|now) ){0,2}(?:${deedVerbs})\\b(?! by\\b)`,
    'u',
  ),
  // plugged it in firmly
  new RegExp(`^(?:so |and |then )?(?:${deedVerbs})\\b(?! by\\b)`, 'iu'),
  // please add it back
  /^(?:so )?(?:please|kindly) (?:replace|change|correct|install|rename|enable|disable|move|reset|restart|remove|delete|add|renew|update|upgrade|switch|swap|set|clear|create|reconnect|re-?seat|restore|put|turn)\b/iu,
]

// 换了还是一样   重启后仍然   no change
const inVain =
  /(?:还是|仍|依然|依旧|照样|没(?:有)?(?:变|用|效|改善)|无效|不起作用|不行|不管用|未(?:能)?解决)|\b(?:still|no (?:change|effect|difference|better)|did not help|didn't help|in vain)\b/iu

// 恢复后没有自动补传   扩容时只放行到 320   补一句给后面的人看
const noDeed = /[没未]|不(?!再)|(?:只|又|才|还)(?!原)|时(?:只|就|把|没)|策略|[补加说]一[句声]/u

// 可能   是不是   perhaps
const unsure =
  /可能|怀疑|疑似|初步(?:判断|判定|认为|分析|估计|看)|也许|或许|估计|大概|应该是|是否|是不是|会不会|有没有|如果|若|要是|一旦|一般|通常|吗[？?]?$|[？?]\s*$|不是|不会|不像|不至于|并非|并不|没有?被|\b(?:if|whether|may|might|maybe|perhaps|possibly|probably|could|should|suspect|seems?|usually|often|not)\b/iu

const recovers =
  /^(?:现在?|目前|之后|然后)?(?:已经?|都|就|又)?(?:恢复(?:正常|了)?|正常(?:使用|工作|显示|运行)?了?|好了|可以(?:用|使用|正常使用)?了|能用了|解决了|没问题了?|一切正常)[。.!！]?$|^(?:and )?(?:(?:it|all|everything) )?(?:works?|is working|is fine|is back)(?: again| now)?[.!]?$/iu

// 关单即可: of the case, not of the problem
const closes = /(?:关|结|销)(?:了)?(?:单|案|工单|本单)/u

const suffices: readonly RegExp[] = [
  // 改成 HDMI 输出就可以了   取出来就好了
  new RegExp(`(?:${deed})[^，,。；;]{0,24}(?:就|即)(?:可以?|好|行|能|正常|恢复)`, 'u'),
  // 更换信号线后正常
  new RegExp(
    `(?:${deed})[^，,。；;]{0,24}(?:之后|以后|后)[，,]?\\s?(?:已经?|就|都)?(?:恢复|正常|可以|能|好了|解决)`,
    'u',
  ),
]
