/** Words that hint at the type of a cause where none of those in `cause-types.ts` stands: what was wrong in everyday words. */
import type { CauseType } from '../../model/article.ts'

/** Sources of regular expressions, Chinese and English in one list because threads mix both. */
export const hintingCauseTypes: Readonly<Partial<Record<CauseType, readonly string[]>>> = {
  usage: [
    // put back on the wrong tills   the two got swapped   left the microphone unmuted   拿错了卡
    'wrong (?:tills?|ports?|slots?|sockets?|trays?|rolls?|cables?|drawers?|seats?|way (?:up|round))',
    '(?:got|were|was|had been) (?:swapped|mixed up|confused|exchanged)\\b|mix(?:ed)?[- ]up',
    '(?:left|forgot(?:ten)?|forgets?) .{2,40}\\b(?:unmuted|muted|open|on|off|plugged|logged in|behind)\\b',
    '(?:插|放|拿|选|贴|按|装|接|点)(?:错|反)|(?:搞|弄)(?:混|反|错)|忘(?:了|记)(?:[^，,。]{0,12})(?:关|开|取|删|退|换|插|保存|提交)',
  ],
  hardware: [
    // covered with frost   a pen leans on the button   天线被金属挡住   反光板结了霜   按键被压住
    'frost(?:ed|y)?|condensation|dust(?:y)?|dirt(?:y)?|jammed|clogged|bent|leaning on|pressed (?:down|half)|stuck (?:key|button|valve)|mains|magnet',
    '结(?:了)?(?:霜|露|冰|垢)|凝露|水汽|积(?:灰|尘|水)|脏(?:了|污)|堵(?:住|了|塞)|卡(?:住|着|了一)|压(?:住|着)|磨(?:损|平|坏)|变形|松动|脱落|老化|天线|反光板|镜头|探头|滚轮|皮带|金属|磁铁|不锈钢',
  ],
  network: [
    'load balancer|session persistence|subnet|vlan|wi-?fi|access point|block list|nat\\b',
    '基站|信道|网段|网线|光猫|拨号|限速',
  ],
  configuration: [
    // nobody assigned the store to the unit   tied to the old serial number   the disk fills up   单位由套改成件   还指着旧主机
    '(?:is|are|was|were|still) (?:bound|tied|assigned|registered|linked|mapped) (?:to|under|with)|carried over|not (?:yet )?(?:assigned|registered|linked|mapped)',
    'resets? (?:the |its |all )?[\\w ]{2,30} to|time ?zones?|clock|daylight|checkbox|ticked|unticked|stand-?by|mapping|scratch files?|ephemeral|pressure|disk (?:space )?fill|fills? up|out of space|retention|schedule[ds]?\\b',
    '(?:未|没有?|尚未|還沒有?|还没有?)(?:[^，,。]{0,4})(?:分配|绑定|登记|授权|指定|关联|同步|勾选)|(?:绑定|登记|对应|关联)(?:的是|着)?(?:旧|老|原|别)',
    '(?:还|仍|一直)(?:是|在)?(?:指|用|拿|按|填|绑|走)(?:着|的是|定)?(?:旧|老|原|它|以前)|旧(?:密钥|地址|路径|序号|主机|编号|单位)',
    '(?:单位|编码|格式|口径|规则|类型|时区|密钥|策略)(?:[^，,。]{0,12})(?:改成|改为|由|更换|变更|不同|对不上)|换算|映射|校时|对照表|两边(?:同时|都)|同时(?:处理|开)',
  ],
  'third-party': [
    '(?:服务商|运营商|供应商|上游|快递公司|银行|平台方)(?:[^，,。]{0,10})(?:更换|换|改|停|调整|升级)|(?:更换|换)了?(?:[^，,。]{0,6})(?:服务商|运营商|供应商)',
    '(?:supplier|provider|carrier|vendor|bank)\\b.{0,30}\\b(?:chang|switch|mov|stopp|clos)',
  ],
  compatibility: ['g\\.7\\d\\d|codec|handshake|cipher', '编解?码(?:由|从|格式)|协议(?:由|从|不同)|型号不(?:同|对)'],
}
