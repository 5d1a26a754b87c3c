/** What numbers count that say nothing of a customer. Regular expression sources. */

/** Han words before 号 or 编号; those too that recognisers of their own read: phones, identity cards, accounts, devices. */
export const technicalHanNumbers =
  '版本?|型|端口|错误(?:代码)?|故障|报警|告警|异常|补丁|构建|行|列|序|件|料|货|批|信|符|图|页|章|节|条|项|步骤|参数|函数|线程|进程|会话|事件|消息|报文|协议|编码|程序|通道|槽位?|站|节点|分区|卷|扇区|块|寄存器|地址|规格|规则|策略|任务|作业|队列|模板|文档|文章|知识库|公告|标准|漏洞|缺陷|需求|修订|固件|内核|标识|产品|商品|代|期|括|引|问|逗|分|冒|叹|等|加|减|乘|除|井|星|外|账|帐|挂|称|口|绰|国|年|证|照|牌|机|电话|座机|热线|传真|微信|序列|设备|主板|网卡|显卡|线|楼|层|栋|座|房间|门|路|街|弄|尾|大|小|中|短|同|这个|该|此|几'

/** English words before `number` in the same way. Lower case. */
export const technicalNumbers =
  'version|build|part|model|port|line|error|event|bug|page|step|issue|kb|article|firmware|revision|release|channel|slot|node|process|thread|job|item|sequence|batch|lot|row|column|figure|chapter|section|vlan|unit|cve|patch|status|code|drawing|catalogue|catalog|sku|product|device|serial|phone|telephone|mobile|cell|fax|extension|hotline|contact|room|house|street|record|sector|block|track|disk|register|function|message|packet|frame|request|response|session|magic|random|prime|big|small|large|total|max|maximum|minimum|same|that|this|the|any|right|wrong|new|old|first|last|second|account|acct|routing|case|ticket|incident|protocol|interface|instance|index|object|character|week|day|year|id|plate|registration|asset|tag'

/** What stands some words before `number`: contract with the supplier, number QX-40718. Lower case. */
export const papersFurtherOn =
  'contract|agreement|policy|order|invoice|claim|booking|membership|customer|prescription|subscription|delivery|shipment|licence|permit'
