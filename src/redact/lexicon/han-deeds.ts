/** What is done to somebody in a Chinese text, and what shows then that the characters between are a whole name. Regular expression sources. */

/** Pairs of what stands before a name and what behind it: 跟 … 说过, 给 … 打过电话. */
export const deeds: readonly (readonly [before: string, after: string])[] = [
  ['(?:隔壁|对面|楼上|楼下|旁边|同组|对桌)的?', '来|也|过来|说|看|帮|试|的电脑|那台'],
  ['徒弟|学徒|搭档|助理|秘书|师弟|师妹|师兄|师姐|室友', '[,，。;；、(]|接手|也|说|在|去|来'],
  // 问了邢佳木，新防火墙…; 找了符泽，他也没动
  ['(?:问|找|叫|喊|请|派|托|请教|咨询|联系)(?:过|了|到)', '[,，。;；、]|一?下|一声'],
  [
    '接替我的|接我班的|接手的|顶替我的|代我班的|新来的|前任管理员|现任管理员|继任者?',
    '下?周|[,，。;；、(]|去年|今年|上周|已|在|到岗|离职|会',
  ],
  [
    '(?:已经?|我|又|刚|先|就)?(?:跟|和|同|向)',
    '(?:都)?(?:说|讲|提|聊|沟通|确认|核实|交代|汇报|请示|打)(?:过|好|了|一声|一下)(?!的?[功能])',
  ],
  ['给', '(?:打|发|回|留|去)(?:了|过)?(?:个|一个|条|一条)?(?:电话|微信|短信|消息|信息|邮件|语音)'],
  ['等|等着', '回来|上班|到岗|有空|休完|下班|开完会|出差回'],
  ['(?:发|转|交|寄|打|派|丢|扔|抄|报|移交)(?:送|告|办|回)?给了?', '[,，。;；、]|由[他她]|去|处理|跟|负责|看'],
  ['在|放|存|锁', '(?:那儿|那里|手里|手上|桌上|电脑上|抽屉里|工位上|办公室)(?!的?(?:服务|系统|程序))'],
  ['叫|喊|请|派|让', '(?:拍|弄|去|来|看|帮|把|重启|试|接|跑|过去|过来|直接|尽快|马上)'],
  ['或者?|以及|还有', '(?:直接|都|也|去|来|联系|处理|尽快|马上)'],
]

/** Behind these a name stands, whatever follows: 户名 佟丽. */
export const nameLabels =
  '户名|收款人|收货人|开户人|持卡人|签字人|签收人|领用人|保管人|监护人|紧急联系人|法人|房东|车主|机主|投保人|被保人|签名'

/** What is done by who is named before it: 蓝秋华收 15700008821. */
export const receives = '收(?=[ ]?(?:\\d{7}|\\uFFFC|[,，。;；)]|$))|签收(?=[,，。;；)]|$)|亲启|转交'

/** Says in the next clause that a person was named before: 找卜昕，她说…. */
export const pronounBehind = '[,，] ?(?:由|被|是|问|等|让|找)?[他她](?!们?的?(?:系统|软件|程序))'

/** Behind a label these say that a field of a form is meant: 户名字段长度. */
export const ofForms = '字段|一?[栏列项]|长度|必填|为空|不能|校验|格式|查询|信息|列表|认证'
