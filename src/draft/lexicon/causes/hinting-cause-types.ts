/** Words that hint at the type of a cause where none of those in `cause-types.ts` stands: what was wrong in everyday words. */
import type { CauseType } from '../../../model/article.ts'

/** Sources of regular expressions, Chinese and English in one list because threads mix both. */
export const hintingCauseTypes: Readonly<Partial<Record<CauseType, readonly string[]>>> = {
  usage: [
    // changed the wrong one   picked yesterday's list by mistake   把两个接口看反了   误将主用纤拔下
    '(?:changed|picked|chose|selected|edited|entered|used|took|pressed|deleted|loaded|opened|scanned) (?:the |a |an )?(?:wrong|other|old|same)\\b|wrong one\\b|mixed? (?:them|it|the two) up|mistook',
    '误(?:将|把|以为|认|拔|选|填|装|插|触|接)|(?:选|看|改|认|记|抄|拔|发|扫|填)错|看反|手工(?:跑|改|点|加|建)了|硬拔',
    // put back on the wrong tills   the two got swapped   left the microphone unmuted   拿错了卡
    'wrong (?:tills?|ports?|slots?|sockets?|trays?|rolls?|cables?|drawers?|seats?|way (?:up|round))',
    '(?:got|were|was|had been) (?:swapped|mixed up|confused|exchanged)\\b|mix(?:ed)?[- ]up',
    '(?:left|forgot(?:ten)?|forgets?) .{2,40}\\b(?:unmuted|muted|open|on|off|plugged|logged in|behind)\\b',
    '(?:插|放|拿|选|贴|按|装|接|点)(?:错|反)|(?:搞|弄)(?:混|反|错)|忘(?:了|记)(?:[^，,。]{0,12})(?:关|开|取|删|退|换|插|保存|提交)',
  ],
  hardware: [
    // the lock bolt rubs   内存条不良   针被顶回去   纸卷太大顶住盖子   变频器的谐波窜进来   零线虚接
    'worn out|wore out|loose|rubs?\\b|sags?|sagged|kinked|pinched|fray(?:ed)?|solder|bent|chafed|paper roll|harmonics?|shield(?:ing|ed)?|grounding',
    // wired to output 2   its power budget is 124 W   接到了输出 2   总功率 124 W
    '(?:wired|connected|cabled|soldered) (?:\\w+ ){0,4}to (?:the )?(?:wrong|other|output|input|port|pin)|power budget|budget is \\d+ ?W',
    '(?:接|焊|插)(?:到|在|进)了?(?:输出|输入|端子|端口|错|另)|(?:总|供电)?功率\\s?\\d+|(?:接|装|插)反',
    '不良|虚接|(?:针|头|盖子?|杆|轴|卡子|锁舌|门体|弹仓|探针|纸卷|纸仓|胶辊|齿轮|喷嘴)(?:[^，,。]{0,10})(?:顶|弹开|下沉|歪|弯|断|掉|翘|卡|偏|缩)|谐波|变频器|接地|屏蔽|遮挡|磨|短路|烧|漏(?:水|气|油|电)',
    // covered with frost   a pen leans on the button   天线被金属挡住   反光板结了霜   按键被压住
    'frost(?:ed|y)?|condensation|dust(?:y)?|dirt(?:y)?|jammed|clogged|bent|leaning on|pressed (?:down|half)|stuck (?:key|button|valve)|mains|magnet',
    '结(?:了)?(?:霜|露|冰|垢)|凝露|水汽|积(?:灰|尘|水)|脏(?:了|污)|堵(?:住|了|塞)|卡(?:住|着|了一)|压(?:住|着)|磨(?:损|平|坏)|变形|松动|脱落|老化|天线|反光板|镜头|探头|滚轮|皮带|金属|磁铁|不锈钢',
  ],
  network: [
    'load balancer|session persistence|subnet|vlan|wi-?fi|access point|block list|nat\\b',
    '基站|信道|网段|网线|光猫|拨号|限速',
  ],
  defect: [
    // one connection leaks each time   it forgets to turn those rows round   扣两遍   异常以后事务一直没有提交   算法把 0 当空
    'leaks?\\b|forgets? to|(?:does|did|do)(?: not|n.t) (?:close|free|return|hash|escape|commit|check|clear|flush|retry|reset|reopen|wait|count|round)|never (?:closed|freed|returned|committed|cleared|reset|finish(?:es|ed)|expires?)|has no close|(?:counts?|books?|sends?|writes?|runs?|deducts?|calculates?) (?:it |them |everything |\\w+ )?twice|rounds? (?:up|down|off)|off by one|mirrored|truncat(?:es?|ed)|recursi(?:on|ve)|serializer',
    // the loop opens a cursor per line and only closes it at the end
    '(?:loop|code|script|job|routine|query)\\b.{0,40}\\b(?:opens?|allocates?|creates?|takes?)\\b.{0,60}\\b(?:only|never|without)\\b|循环里',
    '没有?(?:走到|提交|释放|关闭|回收|归还|清空|判断|处理|去重|转义|等待|解锁|复位)|(?:一直|始终|从)(?:没有?|未|不)(?:提交|释放|关闭|归还|清零)|扣(?:了)?两[遍次]|(?:重复|多|少)(?:扣|算|记|计|写|读|发|评价)|算(?:成|错|反)了?|串(?:号|位|台|行)|截断|取整|舍入|四舍五入|解析器|竞争|锁(?:住|死|表|着)|排他锁|表级锁|占着(?:不放|锁|连接|句柄)|漏一条|陷入循环|死循环|递归|触发器|偏移|误判|误报',
  ],
  policy: [
    '(?:company|our|your|the) (?:baseline|rule|regulation)s?\\b|hardened|not allowed to|on purpose|is meant\\b',
    '(?:规范|制度|监管|法规|合规|保密|等保)(?:要求|规定|不允许)|刻意|公司(?:规定|要求)|加固(?:脚本|系统|软件)',
  ],
  configuration: [
    // the list still holds the old host   only 80 is let through   节能选项勾着   日历过期   没有写进 fstab   默认成了串口
    '(?:is|are|was|were|has been|had been|stays?|still) (?:set|left|missing|empty|restricted|limited|enabled|off|on|ticked|in the past)\\b|(?:did not|does not|do not|don.t|didn.t) (?:contain|include|list|cover|send the)|(?:isn.t|is not|was not|wasn.t|never|not been) (?:declared|given|told|listed|added|included|resealed|installed|mounted|granted|renewed|replaced|removed)|ran out|hold[s]? (?:only|the old|no more than)|(?:exceed|past|beyond|larger than|over) the\\b|default(?:s|ed)?\\b|decommissioned|no longer (?:exists?|answers?)|template|priority|toggle|option|filter|rule \\d+|(?:missing|lacks?|without|lacked) (?:the |an? |its )?\\w+',
    // the device still calls the old name   设备里填的还是旧名
    'still (?:calls?|uses?|points? (?:at|to)|names?|holds?|refers? to|sends? (?:it |them )?to|knows?|expects?|asks? for)\\b|stamps? .{2,30} with the (?:year|date)',
    '(?:填|配|写|设|选|留|记)的(?:还|仍)(?:是|为)|时间是\\s?\\d',
    '(?:没有?|未)(?:给|放行|写进|挂|勾|导入|填|加进|登记|加|分区|开|关|删除|带|列入|设置?|更新|续|同步|拼)|只(?:放行|放|认|走|取|保留|开了|有[^，,。]{0,6}个)|(?:选|锁|写|填|退|默认|变|改|停|设)成了?|(?:开|关|勾|绑|占|挂)(?:着|上了|到了)|名单|过期|到期|有效期|日历|工作时间|缺(?:少)?[^，,。]{0,10}(?:证书|角色|组件|CA|条目)|缺省|默认|限(?:额|制|速)|太[小大短长窄宽低高]|过[长短窄]|撑满|写不下|不够|省电|节能|优先级|模板|范本|顺序|引号|大小写|时区|时间偏|偏差|(?:移|挪|调)(?:出|到了?)|\\b[a-z]+(?:\\.[a-z]+){1,4}[^，,。]{0,8}(?:是|默认|为)',
    // nobody assigned the store to the unit   tied to the old serial number   the disk fills up   单位由套改成件   还指着旧主机
    '(?:is|are|was|were|still) (?:bound|tied|assigned|registered|linked|mapped) (?:to|under|with)|carried over|not (?:yet )?(?:assigned|registered|linked|mapped)',
    'resets? (?:the |its |all )?[\\w ]{2,30} to|time ?zones?|clock|daylight|checkbox|ticked|unticked|stand-?by|mapping|scratch files?|ephemeral|pressure|disk (?:space )?fill|fills? up|out of space|retention|schedule[ds]?\\b',
    '(?:未|没有?|尚未|還沒有?|还没有?)(?:[^，,。]{0,4})(?:分配|绑定|登记|授权|指定|关联|同步|勾选)|(?:绑定|登记|对应|关联)(?:的是|着)?(?:旧|老|原|别)',
    '(?:还|仍|一直)(?:是|在)?(?:指|用|拿|按|填|绑|走)(?:着|的是|定)?(?:旧|老|原|它|以前)|旧(?:密钥|地址|路径|序号|主机|编号|单位)',
    '(?:单位|编码|格式|口径|规则|类型|时区|密钥|策略)(?:[^，,。]{0,12})(?:改成|改为|由|更换|变更|不同|对不上)|换算|映射|校时|对照表|两边(?:同时|都)|同时(?:处理|开)',
  ],
  'third-party': [
    // the carrier moved us   割接时拔了光纤   电信师傅把 DNS 改了
    '(?:carrier|provider|isp|bank|supplier|contractor|integrator|electrician|landlord)(?:.s)? (?:\\w+ )?(?:moved|changed|switched|replaced|upgraded|rolled|cut|turned|admitted|put|set)\\b|on their (?:side|end)',
    '割接|(?:电信|联通|移动|运营商|施工队?|物业|厂家|供应商|集成商|浏览器|银行|第三方)(?:[^，,。]{0,14})(?:割接|拔|断|改|换|升级|加锁|加了|上了|误)|我司在',
    '(?:服务商|运营商|供应商|上游|快递公司|银行|平台方)(?:[^，,。]{0,10})(?:更换|换|改|停|调整|升级)|(?:更换|换)了?(?:[^，,。]{0,6})(?:服务商|运营商|供应商)',
    '(?:supplier|provider|carrier|vendor|bank)\\b.{0,30}\\b(?:chang|switch|mov|stopp|clos)',
  ],
  compatibility: [
    // Pro now refuses guest logons   only speaks SMB 1   新版只认 SAN   不认 TNEF   编码当 GBK 解
    '(?:now |only )?(?:refuses?|demands?|requires?|expects?|insists? on) (?:\\w+ ){0,3}(?:\\d|signing|tls|smb|token|version|format|logons?|or newer)|or newer\\b|from this release|out of the box|(?:uefi|bios|32-?bit|64-?bit|utf-?8|tls|smb|ntlmv?\\d) only|only (?:ascii|utf|tls|smb|uefi)|non-ascii|escapes?\\b|encodings?|same-?site|cross-site|collation',
    '只(?:懂|认|看|会|支持|能)(?:老|旧|新)?[^，,。]{0,16}|不(?:认|懂|支持|接受|识别|理会|再允许)|当\\s?(?:GBK|UTF|文字|字符串)|编码|字符集|BOM|旧机型|旧版|新版|新系统|老客户端|Windows 更新|系统更新|更新之?[后後]|升级(?:时|以后|之后)|(?:TLS|SMB|NTLM|IPv6|webp|H\\.265)',
    'g\\.7\\d\\d|codec|handshake|cipher',
    '编解?码(?:由|从|格式)|协议(?:由|从|不同)|型号不(?:同|对)',
  ],
}
