/** Names that are words of everyday or technical language as well. Lower case. */

/** Masked where they begin with a capital and do not begin a sentence as a verb or noun would. */
export const everydayNames: ReadonlySet<string> = new Set(
  `
  mark will bill grant rob drew chase frank pat art may april june august summer hope faith joy grace dawn rose iris pearl
  jade crystal ward cook baker king young white black brown gray grey green stone wood woods banks rivers lake hill hills
  forest root keys key post link hosts gates bond cash day knight major power powers small sharp swift best love mason max
  min ray rich rusty sandy sky star price long short page case field fields park bush cross waters marsh moss reed reid rice
  ross rush sage sims snow sparks steel strong stamp sweet tanner taylor temple thorn train tucker tyler vance wade walker
  wall walls ware warner watch weaver webb wells west east north south wild wilder winter winters wise wolf worth wright
  barber barker bell berry bird bishop blank block bloom blue bolt boot booth bowman branch bridges brooks buck burns butcher
  butler cage camp cannon carpenter carter chamber chance chandler christian church clark clay close coach coleman collar
  cotton couch craft crane crow cruise curry dean deal dial diamond dock dodge drake driver duke dyer early eve farmer ferry
  finch fish fisher flint flood flowers foot ford fowler fox freeman french friend frost fuller gardener garland gay gentry
  glass gold golden good goods goodwill graves ham hand hardy hart harp hawk hay head heath hood hooker hopper house hunt
  hunter jack jay jean jewel joker jordan judge justice lance lane large last law law lead leaf lee light lily little lock
  lord love low lynch marshal martin mercy merit miles mills miner monday moody moon more morning mott noble nurse oak
  olive otter owner palmer paradise parson patience peace peak pepper perry piper plant player pond poole pope porter potter
  pound prince prior proctor prudence purple quick rain ranger raven read rhodes ring rock rocky rod rose rowe royal ruby
  rule salt savage sawyer scales school sea self serena shade shepherd shields ship silver singer skinner slate sly smart
  smith son song speed spencer spring stack staff stark steward story street stringer sugar summers sun sunny swan tate
  tender test trace trice trip true trust turner usher vale valentine verity victor vine violet virginia vogue wagner wane
  weeks wheeler wing wren yard york an can he she you me men pan fan dan hang gang ding dong sang tang tong sung ping ran
  rang yang bang kang lie die pin pen sen bin fin gong song sing min ming long lin ling lei wei mu nu si ni ta to so no go
  do he shi hu gu yu xu wu zu su lu mo bo po wo ai ao ou en er eng
  academy agency archive archives association bakery bookshop brewery centre center clinic college company council dairy department
  factory foundation foundry gallery harbour harbor hospital hotel institute laboratory library logistics market ministry museum
  pharmacy restaurant shipyard shop society station studio theatre theater university warehouse winery workshop
  `
    .trim()
    .split(/\s+/u),
)

/** Products, languages, formats: masked only in a greeting, behind a title, or as a signature. */
export const productNames: ReadonlySet<string> = new Set(
  `
  word excel access project office outlook teams windows edge chrome safari opera oracle java python perl ruby rust swift
  julia dart basic pascal ada delphi sql server client host exchange azure amazon apple oracle adobe sage ping sun shell
  bash linux ubuntu debian fedora kafka spark hive hadoop redis mongo docker jenkins maven gradle ant cassandra elastic
  monitor router gateway proxy admin root user login mail post page file path table index query schema view trigger key
  default public private internet explorer registry editor event viewer task manager control panel device driver
  print printer scanner screen desktop laptop network cloud data base code net core studio visual active directory
  null true false string char byte bit port node cluster pod agent master slave primary replica main dev prod stage
  an can he she you me men do to so no go er en long ping pin pen bin die lie test case link lock log list set get
  alexa ansible asana bitbucket bitwarden bixby chatgpt confluence copilot cortana datadog drupal dynatrace figma filebeat
  freshdesk freshworks grafana graylog gutenberg icinga intune jira joomla kibana lansweeper lastpass logstash loki magento miro moodle
  nagios navisworks nessus nextcloud nginx nutanix okta opsgenie pagerduty postman prometheus purview qualys rancher revit servicenow
  sharepoint shopify siri slack snowflake solaris splunk stripe tableau tanzu telegram terraform trello veeam wireshark wordpress xero
  bacula ceph rufus doris genesys odoo otis quincy
  yammer zabbix zendesk zoom webex
  bun cygwin deno minix vega bookworm bullseye buster catalina jammy mojave monterey sequoia sonoma tahoe ventura xenial
  `
    .trim()
    .split(/\s+/u),
)

/** Han given names and full names that are words. */
export const everydayHanNames: ReadonlySet<string> = new Set(
  `
  白班 高峰 白云 文静 文明 和平 建设 建立 文化 志愿 明确 立即 立新 国际 国家 国产 国庆 平安 安全 安静 成功 成立 成长 胜利 进步 向前 向上 向东 自强 自立
  光明 光辉 长江 长城 东方 东升 红旗 解放 建军 卫星 卫生 海洋 海关 大海 江山 山水 晨光 阳光 朝阳 曙光 彩虹 冰川 冰冰 星星 月亮 天天 天下 天地 一鸣 方圆
  方正 方向 周全 周到 周密 常青 常态 常用 马力 金星 金山 石磊 田野 温和 温馨 温暖 程度 余地 齐全 万能 万里 高级 高明 高远 高雅 高兴 施工 任意 任务 应用
  时光 时代 路远 路通 远程 远见 通用 通达 同步 同心 新建 新民 新华 一般 多多 小小 大大 子类 子集 文本 文字 文件 明天 明文 易达 信息 正文 正常 正确 平均 平台
  永久 永远 永恒 重建 重复 复制 双击 双双 联系 联网 联通 连接 连通 可可 如果 如意 优化 优先 优秀 强制 强大 华为 中华 中国 中心 家家 军事 民生 生产 生成 发展
  发布 发达 春天 秋天 冬天 夏天 雪花 浩大 伟大 健康 健全 健壮 完善 完整 完全 安装 安排 思考 思路 思想 智能 智慧 创新 创建 启动 启用 启明 启航 领先 先锋 鹏程
  `
    .trim()
    .split(/\s+/u),
)
