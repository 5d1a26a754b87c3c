/** Phrases that tell the type of a cause by themselves, by language; single words that only hint at one are in `cause-types.ts`. */
import type { CauseType } from '../../model/article.ts'

/** Sources of regular expressions, Chinese and English in one list because threads mix both. */
export const tellingCauseTypes: Readonly<Record<Exclude<CauseType, 'unknown'>, readonly string[]>> = {
  tampering: ['(?:被|遭).{0,12}(?:篡改|入侵|加密勒索)', 'tampered with', 'infected (?:by|with)'],
  policy: [
    '被[^，,。]{0,30}策略(?:所)?(?:拦截|阻止|禁止|限制|拦)|(?:blocked|forbidden|refused|prevented) by (?:a|the|your|our) (?:[\\w-]+ ){0,3}policy',
    '(?:组|安全|公司|密码|访问|审计|合规|管控|加固)策略(?:[^，,。]{0,10})(?:禁止|限制|要求|不允许|拦|停用|禁用|关闭)',
    '(?:属于|是)(?:正常|预期)(?:的)?(?:行为|现象|机制)|设计如此|本来就是这样设计',
    'is (?:meant|supposed|designed|intended) to (?:work|behave|be)',
    '(?:works?|working|behaves?|behaving) as (?:designed|intended|expected)',
    '(?:起|开始)?(?:要求|规定)[^，,。]{0,24}(?:一致|备案|实名|报备|审核)',
    '(?:财务|人事|法务|公司|贵司|贵方|单位|学校|医院)(?:部|处|科|内部)?(?:设定|规定|制定|要求|定)的?(?:规则|制度|流程|标准)|按(?:制度|规定|流程)不',
    '(?:by|against|for) (?:company |security |our |your |the )?polic(?:y|ies)',
  ],
  defect: [
    '(?:把|将).{2,30}(?:当成|误认为|误判为|解析成|算成|当作).{0,6}(?:错误|异常|失败|别的|另)',
    '(?:解析|处理|计算|判断|拼接|转换)(?:时)?(?:有|出|存在)?(?:错误|缺陷|漏洞|问题|不当|遗漏)',
    '(?:补丁|热修复|新版本|版本).{0,20}(?:修正|修复)(?:了)?(?:这个|该|此)',
    '(?:软件|程序|代码|产品|客户端|驱动|固件|组件)(?:的|存在|有)?(?:缺陷|bug|漏洞)',
    '超时[^，,。]{0,10}(?:就|便)重试|重复(?:提交|取号|下发|发送|执行|入账)|幂等',
    '(?:没有?|未)(?:做)?(?:判空|释放|校验|处理.{0,8}(?:情况|异常))|越界|溢出|(?:从来|一直)?不(?:关闭?|释放|回收|归还)(?:连接|句柄|内存|文件)?(?:$|[，,。])|(?:连接|句柄|内存)泄[漏露]',
    '(?:known|confirmed|registered) (?:defect|bug|issue)|\\bregression (?:of|in|since|from|introduced)|回归(?:缺陷|问题|bug)|引入的(?:缺陷|问题|bug)',
    '(?:reads?|writes?|runs?|wrote) past (?:the )?end|out of bounds|buffer overflow|overflows?|internal (?:buffer|list|counter)',
    '(?:corrected|fixed|repaired|solved) in (?:version |release |build |update )?v?\\d',
    "(?:does(?: not|n't)|fails? to|forgets? to|never) (?:handle|release|free|escape|validate|parse|match|close|unlock)",
  ],
  hardware: [
    '供(?:电|不上电)(?:不足|不够|不稳)?|(?:电|功率)(?:被)?(?:吃|耗|占)光|under-?powered|not enough (?:power|current)',
    '(?:光模块|光纤|尾纤|跳线|接头|触点|滑触线|传感器|编码器|风扇|硬盘|磁盘|内存|主板|电源|电池|网线|线缆|背板|阵列卡|端口)(?:[^，,。]{0,16})(?:损坏|坏|老化|松|脏|断|烧|故障|衰减|接触不良|装反|磨损|失效|不足|没电)',
    '收光|光衰|误码|crc_?err|坏道|坏块',
    '(?:cable|module|transceiver|fan|disk|drive|battery|power supply|sensor|switch|board|connector|memory|dimm|port|fibre|fiber)s?\\b.{0,24}(?:broken|faulty|damaged|worn|loose|dirty|dead|defective|failed|failing|dying|flat|reversed|wrong way round)',
    '(?:broken|faulty|damaged|worn|loose|dirty|defective|dying|bad|flat) (?:\\w+ )?(?:cable|module|transceiver|fan|disk|drive|battery|sensor|board|connector|memory|dimm|port|fibre|fiber)',
  ],
  network: [
    '(?:drop|cut|close|kill|reset|tear)s?(?: down)? (?:the |all |its |idle |tcp )*(?:connections?|sessions?)\\b|idle for \\d+',
    '(?:地址|IP) ?冲突|抢(?:占)?(?:了)?(?:同一个)?(?:地址|IP)|duplicate (?:ip|address)|same ip address',
    '(?:防火墙|安全组|路由器|交换机|网关|代理服务器|运营商|出口|专线)(?:[^，,。]{0,24})(?:拦|挡|丢|封|阻断|老化|重置|限速|不通|改成了?错误)',
    '(?:地址|IP ?地址)(?:冲突|被占)|丢包|环路|带宽(?:跑满|不足|占满)',
    '(?:firewall|proxy|router|gateway|carrier|provider|switch)\\b.{0,24}(?:block|drop|reject|reset|filter|throttl|lets? (?:only|through)|times? out)',
    'packet loss|address conflict|duplicate address|routing loop',
  ],
  compatibility: [
    '只(?:支持|认|能用|会)(?:旧|老|低版本|TLS ?1\\.0|SSL)|不(?:再)?支持(?:旧|老|新|该|此|这)|(?:新|旧|高|低)版本(?:不|与|和).{0,12}(?:兼容|匹配)',
    '(?:can|could|does) only (?:speak|use|handle|understand|read|talk|support|do) |only (?:speaks|understands|supports|knows) ',
    '(?:no longer|not|never) (?:supports?|supported|compatible|understands?|accepts?) ',
    '(?:TLS|SSL|SMB|NTLM) ?v?1(?:\\.0|\\.1)?\\b.{0,40}(?:only|switched off|disabled|removed|no longer)|(?:only|switched off|disabled|removed|no longer).{0,40}(?:TLS|SSL|SMB|NTLM) ?v?1(?:\\.0|\\.1)?\\b',
  ],
  'third-party': [
    '(?:服务商|物流商|快递公司|供应商|通道商|支付平台|上游|外部|第三方)(?:那边|侧|方)?的?[^，,。]{0,10}(?:变慢|超时|故障|中断|宕机|限流|改版|停(?:服|用))',
    "(?:vendor|supplier|carrier|third party|provider|payment service)(?:'s)? (?:own )?(?:api|interface|service|gateway)\\b.{0,24}(?:slow|down|timed? out|chang|fail)",
    '(?:第三方|杀毒|安全|管家|优化|输入法)(?:软件|程序|插件|驱动|工具)(?:[^，,。]{0,12})(?:拦|删|占|锁|冲突|隔离|注入|误杀)',
    '(?:antivirus|virus scanner|third[- ]party \\w+|add-?in|plug-?in)\\b.{0,24}(?:block|lock|hold|delet|quarantin|conflict|interfer|hook)',
  ],
  configuration: [
    '(?:还是|仍是|仍为|还填着)\\s?\\d|\\s--[a-z][\\w-]{2,30}=\\S|(?:from|in) your (?:bashrc|profile|environment|script)\\b',
    '(?:只|仅)(?:读|取|认|截|显示|保留|匹配)(?:到)?前[一二两三四五六七八九十\\d]{1,3}\\s?(?:个|位)',
    '(?:was|is|are|were|had been) (?:told|set|configured) to (?:expect|use|wait|look|listen)|(?:has|had|with|use[sd]?) (?:the |a |its )?(?:wrong )?(?:locale|region|code ?page|time ?zone|sample rate|encoding)\\b|(?:according to|depends? on) the (?:locale|region|time ?zone|language)',
    '(?:填|配|写|设|指|选)错|写死|没(?:有)?跟着(?:改|变|更新|换)|没人(?:改|更新|同步)|还是(?:旧|老|原来)的?|仍(?:然)?指向|还?指向(?:旧|老|原)',
    '(?:参数|配置|设置|开关|选项|权限|时间|阈值|端口)(?:[^，,。]{0,12})(?:改成|设成|设为|写成|配成|过[小大短长低高]|不对|错误|缺失|没开|没配|未开|未配|默认)',
    '(?:证书|中间证书|许可|密码|令牌|域名|账号)(?:已|早就)?(?:过期|到期|失效|被停用)|(?:过期|到期)的?(?:证书|许可|密码|令牌)',
    '[\\w/-]+\\.(?:conf|cnf|ini|ya?ml|xml|cfg|properties|json|toml)\\b',
    '\\b[a-z]{2,}(?:_[a-z]{2,}){1,6} ?= ?\\S',
    '(?:certificate|intermediate|licen[cs]e|password|token|secret|domain)s?\\b.{0,50}(?:expired|ran out|run out|lapsed|was retired|out of date)|expired (?:certificate|intermediate|licen[cs]e|password|token)',
    '(?:still )?point(?:s|ed|ing) (?:to|at) (?:the )?(?:old|wrong|former|previous)|(?:was|were|is|are) (?:never|not) (?:updated|adjusted|changed|set|configured|enabled)|misconfigur',
    '(?:设|填|配|写|选|输)成了?[^，,。]{1,20}(?:而不是|[，,](?:应该?是|应为|本应))',
    '(?:set|configured|entered) (?:to|as|at) [^,.;]{1,40} (?:instead of|rather than)|(?:set|configured|limited) to (?:only )?\\d|(?:too (?:low|high|small|short|long|large)|wrong) (?:value|limit|timeout|size|setting|address|path)|ships? without|missing (?:entry|record|permission|setting)',
  ],
  usage: [
    '(?:没有?|未)(?:走)?(?:正常|按)(?:[^，,。]{0,6})(?:退出|流程|步骤|操作|要求)|误(?:删|改|点|操作|触)|手(?:滑|误)|(?:用户|同事|保洁|施工|自己)(?:[^，,。]{0,12})(?:拔|碰|踢|误|关)了?',
    '(?:by|in) (?:mistake|error|accident)|accidentally|(?:user|operator|colleague|cleaner|contractor|we|i) (?:had |has )?(?:unplugged|deleted|moved|renamed|switched off|pulled|overwrote|mistyped)',
  ],
}
