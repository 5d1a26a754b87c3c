/** Words around people's names, Chinese and English side by side. Regular expression sources unless said otherwise. */

/** Words with a capital, before a name, that open a sentence or a letter and are no name. Regular expression source. */
export const runOpeners =
  'Hi|Hey|Hiya|Hello|Hallo|Hoi|Hola|Ol[áa]|Ciao|Ahoj|Bonjour|Salut|Servus|Grüezi|Moin|Merci|Danke|Gracias|Thanks|Thank|Thx|Cheers|Dear|Ask|Asked|Tell|Told|Call|Called|Ping|Press|Click|Open|Because|Since|When|While|Until|After|Before|If|As|At|By|For|From|With|Without|To|And|But|Or|So|Then|Also|Only|Is|Was|Are|Were|Did|Does|Do|Has|Had|Have|Can|Could|Should|Would|Let|Give|Gave|Send|Sent|Get|Got|Help|Saw|Meet|Met|Email|Contact|Yesterday|Today|Now|Please|Sorry|Yes|No|Ok|Okay|Note|Both|Either|Neither|Even|Since'

/** Words that open a letter. */
export const latinGreetings =
  'hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day)|morning|afternoon|thanks|thank you|many thanks|thx|welcome|hallo|hiya|hoi|hola|ol[áa]|ciao|ahoj|bonjour|salut|servus|grüezi|moin|merci|danke|gracias|obrigad[oa]|guten tag|buenos días|bom dia'
export const hanGreetings = '您好|你好|早上好|上午好|中午好|下午好|晚上好|尊敬的|亲爱的|谢谢|感谢|多谢|辛苦了?'

/** Words after which a letter ends and its writer's name stands. */
export const closings =
  '(?:best|kind|warm|kindest|warmest|with best|with kind|many)? ?(?:regards|wishes|thanks)|regards|best|thanks(?: again| a lot| in advance| so much)?|thank you(?: very much)?|cheers|sincerely(?: yours)?|yours (?:sincerely|truly|faithfully)|br|rgds|thx|ta|谢谢|多谢|此致|敬礼|顺祝商祺|祝好|致礼|以上|商祺|祝工作顺利'

/** What the line below a writer's name tells of a job or of who pays for it. */
export const teamWords =
  'Support|Service|Services|Help ?desk|Care|Team|Desk|Engineers?|Consultant|Specialist|Technician|Manager|Administrator|Analyst|Lead|Officer|Department|Operations|Infrastructure|IT|Ltd|Limited|GmbH|Inc|LLC|AG|Corp|Laborator(?:y|ies)|Universit(?:y|ies)|Hospital|Council'

/** Words that a Chinese name follows. */
export const hanIntroductions =
  '我是|我叫|本人|这里是|联系人|对接人|接口人|负责人|经办人|申请人|报修人|报障人|反馈人|提交人|处理人|受理人|责任人|签字人?|用户姓名|客户姓名|姓名(?!字段)|名字(?!段)|收件人|发件人|抄送|技术支持|工程师|同事|同学|客户经理|项目经理|值班人员|联络人|致电人|来电人|审批人|创建人|管理员|坐席|座席|接线员|话务员|接听人|记录人|回访人|受理人员|处理人员|提单人|派单人|跟单人|跟进人'

/** Words that a Latin name follows, with what stands between. */
export const latinIntroductions =
  "my name is|i’m|my name's|i am|i'm|this is|it is|contact(?: person| name)?(?: on[- ]site| there| locally| for (?:this|access))?(?:,| is|:| at)?|(?:full|contact|customer|user|first|last|your) name(?: is)?:?|attn\\.?:?|attention:?|colleague,?|co-worker,?|ask for|speak (?:to|with)|spoke (?:to|with)|talk(?:ed)? (?:to|with)|cc:?|engineer:?|assigned to:?|assignee:?|owner:?|reporter:?|watchers?:|approver:?|requester:?|requestor:?|requested by:?|caller:?|reported by:?|opened by:?|submitted by:?|created by:?|author:?|handled by:?|customer:?|client:?|agent:?|technician:?|on behalf of|signed,?"

/** Questions that somebody answers with a name. Latin letters, in lower case. */
export const latinNameQuestions =
  "what(?:['’]s| is| was) (?:your|the|his|her) (?:\\w{2,10} )?name|(?:your|full|first|last) name,? please|name on the \\w{2,15}|may i (?:have|know|ask|get) your (?:\\w{2,10} )?name|(?:could|can) i (?:have|get) your (?:\\w{2,10} )?name|who(?:m)? am i (?:speaking|talking|chatting) (?:to|with)|who is (?:calling|speaking|this)"
export const hanNameQuestions =
  '怎么称呼|如何称呼|贵姓|(?:您|你)的?(?:姓名|名字|全名)(?:是|叫)?(?:什么)?|叫什么(?:名字)?|哪位(?=[?？])'

/** What a column of a table is called that has people in it. */
export const nameHeaders =
  '(?:员工|用户|客户|患者|学生|教师|收件人?|申请人?|报修人?|联系人?)?(?:姓名|名字)|人员|操作[人员]|申请人|使用人|报修人|报障人|负责人|联系人|经办人|处理人|责任人|提交人|审批人|登记人|领用人|借用人|值班人?|当班人?|创建人|反馈人|参会人|签收人|employees?|requesters?|assignees?|reporters?|reported by|contact(?: person)?|full name|employee name|technician|caller|approver|staff(?: member)?|attendees?|participants?|owner name'

/** Words that stand where a name could and are none. Lower case. */
export const notNames: ReadonlySet<string> = new Set(
  `
  all team there everyone everybody sir madam both folks guys friend friends support colleague colleagues customer client user
  users admin administrator helpdesk help desk service services engineer again you for your the a an it so much very to from
  regards thanks thank best sincerely cheers hello hi dear please yes no ok okay not sure happy glad sorry able unable using
  trying running seeing having getting writing working looking still also just currently now here what when where which how
  if then and or but in on at of with as is are was were be been will can could would should may might do does did done
  case closed solved resolved confirmed update updated problem issue error fix fixed note attached see below above sent
  windows microsoft office outlook excel word server client system exchange linux oracle java chrome edge teams azure
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter today tomorrow yesterday morning afternoon evening soon later kind warm information
  event viewer task manager control panel device registry editor file explorer internet symptom analysis cause root
  resolution solution workaround environment summary description steps step version build product regarding re fw fwd
  only one two three first second new old next previous expected this that these those my our we they he she i me us him her
  call phone email mail fax tel mobile cell office direct web www http https original message forwarded wrote
  status note notes error warning info duration visitor chat transcript bot priority subject date time severity impact
  manager director developer analyst consultant specialist technician lead senior junior head chief officer president
  assistant coordinator representative department division inc ltd llc corp co company group
  schön vielmals beaucoup bien sehr mille dank
  sirs netops intern warehouse zusammen everyone inheritor reader contributor editor
  hmm umm oops yep yup nope okay alright eod cob eob eow asap tbd tba tbc fyi pfb
  `
    .trim()
    .split(/\s+/u),
)

/** Han words that stand where a name could and begin with a surname. */
export const notHanNames: ReadonlySet<string> = new Set(
  `
  普通 普工 普遍 普及 普查 普惠 普洱
  谢谢 多谢 安好 顺祝 祝好 祝您 于此 此致 敬礼 时间 时候 方便 方法 方式 方案 方向 方面 安全 安装 安排 文件 文档 文字 文本 关于 关闭 关键 关系 关注 关联
  任何 任务 任意 成功 成为 成员 应该 应用 应当 常见 常用 常规 何时 何处 温度 白天 包括 包含 包装 路由 路径 路线 金额 金属 元素 解决 解压 解释 解除
  支持 管理 管道 管控 单位 单独 单个 单机 全部 全局 全盘 平台 平时 平均 水平 司机 计划 计算 计时 计数 通过 通知 通常 通讯 通信 连接 连续 充分 施工
  程序 程度 余额 余下 周期 周末 周一 周二 周三 周四 周五 周六 周日 周边 卫星 黄色 黄金 马上 华为 石头 万一 万能 向上 向下 向导 向前 易用 易于 钟表 车辆
  章节 项目 段落 左右 左侧 古代 毛病 强制 强化 水印 云端 高级 高度 高速 高峰 高亮 能否 能够 都是 有关 有效 有限 有时 有无 和平 后续 后台 后端 后面
  别名 别的 别人 从而 从此 明确 明天 明细 原因 原始 原来 原有 平稳 简单 简介 简化 查看 查询 查收 查找 商务 商业 商品 符合 花费 全新 保存 保留 保护 保持
  保证 空间 空白 空格 相关 相同 相应 年度 年月 公司 公共 公开 公告 位置 位于 双方 双击 双向 那么 那个 干净 干扰 通用 容量 容器 步骤 满足 利用 益处 国家
  广播 越来 居中 师傅 权限 权重 红色 东西 丰富 展示 展开 代码 代理 代表 付款 印刷 尚未 沙盒 索引 融合 终端 终止 充电 师生 空闲 印象 封装 封闭 官方 官网
  台式 应答 习惯 习题 景象 游戏 游标 曲线 成本 成因 项链 祝贺 童年 欧元 盛大 阳光 席位 位数 植入 单击 单引 司法 宁可 解析 解码 强烈 强行 柴油 华东 华南
  全拼 简拼 华北 车间 房间 边界 边缘 古老 米色 池化 晋升 宫格 来源 来自 来电 全体 全面 全程 简体 盖章 木马 党员 燕山 连通 连带 商量 计费 宇宙 冷启 冷备 花屏 艾特
  蓝屏 蓝牙 蓝色 都市 井号 练习 乐观 封面 封禁 原件 原本 官员 应急 应答 台账 明文 明显 沙箱 习近 保密 保险 和谐 水平 云盘 云服 云主 云桌 元数 平板 平滑
  贝叶 伯仲 干预 解锁 宣传 储存 储备 羊毛 惠及 松动 富文 巴西 牧场 山东 山西 秋季 伊朗 暴露 厉害 祖先 束缚 幸运 司令 印记 宿主 怀疑 从属 索取 能力 能用
  双核 闻名 劳动 扶持 堵塞 宰割 雍和 寿命 通道 通电 浦东 尚可 农业 农村 别处 充值 容错 古典 慎重 终于 居多 衡量 步长 满意 弘扬 国产 国内 国际 广东 广西
  广州 东部 利率 越界 隆重 师范 融资 空值 空指 沙漠 养护 须知 丰田 相对 相机 后来 红旗 权利 权威 公式 公网 公钥 有人 有误 有序 年份 年初 爱好 肖像 付费
  高危 高清 高温 何种 马达 罗列 梁柱 宋体 唐朝 于是 于今 董事 程式 许可 许多 沈阳 苏州 叶子 余量 杜绝 夏季 钟点 田野 任选 任意 范围 范例 方块 石油 谭木
  熊猫 陆续 孔径 白名 白屏 康复 毛刺 江苏 江西 史料 顾客 顾问 龙头 段错 雷达 钱包 汤匙 易错 常数 常量 常驻 武汉 乔木 文明 兰州 施加 陶瓷 洪水 安徽 安卓
  颜色 严重 严格 牛津 温馨 季度 章程 鲁棒 葛根 伍佰 申请 申报 尤其 毕竟 毕业 丛书 焦点 向量 柳州 路面 齐全 齐备 梅花 莫名 庄重 辛苦 管线 祝愿 左键 涂改
  严谨 严密 严禁 严肃 凌晨 旷工 旷课 金蝶 金山 金税 山石 后勤 代维 代班 保养 维保 景德 西门子 施耐德 戴尔 罗技 惠普 梅特 艾默生 欧姆龙 安捷伦 方正 管家婆 从现 来保 勾选
  位 谷歌 时延 时钟 时区 时序 时长 舒适 关机 关停 费用 纪录 项下
  `
    .trim()
    .split(/\s+/u),
)

/** Characters that go on behind a name and belong to no name. A set of characters. */
export const afterHanNames: ReadonlySet<string> = new Set(
  '则不已将会在的说您你我他她来去到和与及或、并请正于从向对给把被让帮确反回处联电负为是有没就也都可能需要等上下这那因由刚再又还先后发收提告通建表同进完测试核查看操工经总主老先女小',
)

/** What ends as a family name would, before a title: 值班老师, 安全总监, 统计局, 谢谢师傅. Regular expression source. */
export const wordsBeforeTitles =
  '[值夜白早晚中领当换上下轮跟](?:班)|(?:各|全)班|[公上]司|[功智佳性节可只才不]能|[安完健]全|[统设会审预总合]计|[工流远编课过日进教制全]程|[主网库仓保总高城接]管|飞利浦|[运供厂开经代服集协招营应发理销成务造]商|[对官甲乙双院校我贵厂地警三各]方|[专厂大买卖商国店管]家|[这那周旁]边|[没只所还另持]有|[后上下近以未出进本]来|[三二一两四五六七八九十\\d]楼|客服|半双|[供响对反应]应|[机公海网开相]关|[检排调审抽]查|[保公]安|[等担承]保|(?<!谢)谢谢|多谢|答谢|感谢|撑满|充满|[应支对]付|[分流总]管冯?副|[逐每几一两]张|[技学艺算]术|的'

/** What stands before a title or in a greeting and names no one. */
export const notCalled: ReadonlySet<string> = new Set(
  `
  各位 各 本 该 贵 我 你 他 她 您 某 这位 那位 哪位 这 那 主 部 项目 客户 产品 技术 总 副 大 老 小 男 女 帅 美 亲 请 请问 问 老师 老板 老大 老铁 老哥 老兄 老弟 老乡
  老总 小姐 小哥 小妹 小弟 小编 小伙 阿姨 大哥 大姐 大叔 帅哥 美女 施工 员工 化工 加工 手工 人工 职工 民工 技工 开工 完工 竣工 复工 停工 返工 动工 分工 电工 焊工 特工 社工
  汇总 老化 小时 小结 小心 小于 老旧 小写 小数 小程 阿里 值班 值班工程师 工程师 现场 现场工程师 运维 运维工程师 二线 一线 三线 原厂 厂家 厂商 售后 售后工程师 技术工程师 驻场 驻场工程师
  项目经理 客户经理 产品经理 部门经理 部门 销售 销售经理 网络 系统 系统工程师 网络工程师 测试 开发 设备 应用 同事 信息 信息科 班 班主任 主治 人事 人事经理 行政 财务 财务主管 高级
  `
    .trim()
    .split(/\s+/u),
)
