/** Words around what a Chinese text calls somebody among friends: 老K, 小胖, 阿彪. Regular expression sources unless said otherwise. */

/** What somebody is done to or asked by: a nickname stands behind it. */
export const nicknameCues =
  '让|叫|找|喊|请|派|问|麻烦|通知|联系|转告|告诉|跟|和|给|替|陪|由|是|爱人|老婆|老公|媳妇|对象|弟弟|哥哥|姐姐|妹妹|徒弟|师兄|师姐|同事|网管|司机|门卫|保安|二把手|一把手|搭档|领导'

/** What somebody does who is called so: stands behind a nickname. */
export const nicknameActs =
  '过去|过来|去|来|看|处理|帮|说|讲|弄|修|换|跑|试|要|拿|问|借|取|把|动|改|装|重启|盯|跟进|值班|那台|那边|这边|也|都|已|在|就|又|刚|昨|今|明|不在|没|还|开|关|拔|插|管|配|删|点|登|反馈|确认|知道|回|休|请假|一声|一下|帮忙|先'

/** Words that begin as nicknames do and call nobody. */
export const notNicknames: ReadonlySet<string> = new Set(
  `
  小组 小区 小伙 小程 小票 小米 小爱 小度 小艺 小编 小哥 小姐 小妹 小弟 小孩 小学 小店 小时 小说 小数 小工 小型 小写 小于 小心 小结 小包 小盒 小窗 小屏 小键 小红 小白 小图 小问 小改 小版 小范 小段 小幅 小额 小号 小语 小众 小块 小标 小步 小计 小径 小部
  小规 小样 小文 小字 小点 小圈 小箭 小三 小机 小车 小瓶 小批 小流 小量 小错 小故 小毛 小朋 小视 小插 小工 小技 小贴 小提 小助 小秘 小蜜 小满 小寒 小雪 小暑 小麦 小吃 小卖 小贷 小微 小猪 小熊 小狼 小鱼 小鹅 小鸟 小狗 小猫 小兔 小马 小牛 小羊
  老师 老板 老婆 老公 老总 老大 老人 老外 老家 老客 老员 老用 老机 老系 老版 老旧 老乡 老化 老年 老的 老平 老服 老设 老电 老库 老网 老域 老厂 老楼 老区 老师 老数 老驱 老接 老账 老密 老代 老项 老实 老是 老样 老早 老问 老毛 老型 老款 老交 老规 老程 老主 老环 老证 老地 老办 老路 老打 老硬 老固 老补 老合 老文 老模 老表 老字 老台
  大家 大夫 大哥 大姐 大爷 大叔 大妈 大堂 大厅 大厂 大客 大学 大区 大屏 大师 大楼 大于 大小 大写 大约 大概 大量 大部 大多 大型 大数 大文 大致 大表 大促 大盘 大户 大门 大会 大类 大项 大版 大范 大面 大幅 大半 大段 大量 大号 大纲 大体 大容 大批 大件 大仓 大队 大众 大华 大疆 大唐 大连 大庆 大同 大理 大修 大对 大事 大图 大片 大字 大流 大内
  阿里 阿姨 阿拉 阿尔 阿富 阿胶 阿伯 阿婆 阿公 阿飘
  `
    .trim()
    .split(/\s+/u),
)

/** What says that a nickname follows: 外号“铁头”. */
export const nicknameLabels = '外号|绰号|花名|小名|诨号|人称|昵称|都叫[他她]|管[他她]叫|喊[他她]|叫[他她]'

/** What says that somebody's whole name follows: 大名申屠宝. */
export const realNameLabels = '大名|真名|本名|全名|原名'

/** Who somebody is to a child, behind a family name: 董妈妈. */
export const parentWords =
  '妈妈|爸爸|奶奶|爷爷|外婆|外公|阿姨|叔叔|伯伯|大伯|大嫂|嫂子|婶婶|妈|爸|婶|嫂|伯(?![特格斯恩茨利乐])|叔|姨|爷(?!爷)'

/** What stands before, behind and around 阿 where it spells a sound: 澳阿, 阿尔法, 阿莫西林. Sets of characters. */
export const notBeforePets = '巴索利尼吉比沙卡迪玛维罗塔'
export const notInPets =
  '里姨拉尔富胶伯婆公飘嬷婶叔舅爷哥弟妹爸妈莫司托迪克勒坝联根姆斯奇曼塞布诺弗不依买卜贝巴比德达什瓦萨米提胡哈是的了都也在不,，。'
export const notBehindPets = '西司托拉尔斯克里亚尼法巴达姆马伯林素菌莎多'
