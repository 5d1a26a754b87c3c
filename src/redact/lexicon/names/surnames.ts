/** Chinese family names: the four hundred most frequent, and the compound ones in use. */

const single =
  '麦冼芈郧郤颛遆普王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚丘古米池滕晋苑邬臧畅宫来嵺苟全褚廉简娄盖符奚木穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓花仇艾蓝巩稽井练仲乐虞卞封竺冼原官衣楚佟栗匡宗应台巫鞠僧桑荆谌银扬明沙薄伏岑习胥保和蔺水云昌凤酆禄元卜平湛祁禹狄贝臧伯缪干解应宗宣贲郁杭诸钮荀羊於惠麴储汲邴糜松井富巴弓牧隗山宓蓬郗班仰秋仲伊仇栾暴钭厉戎祖束幸司韶郜黎蓟薄印宿怀蒲邰从鄂索咸籍赖卓蔺屠乔阴鬱胥能苍双闻莘翟谭贡劳逄姬扶堵冉宰郦雍璩濮寿通扈燕郏浦尚农别晏柴瞿阎充慕茹宦鱼容古慎戈廖庾终暨居衡步耿满弘国寇广禄阙东殳沃利蔚越夔隆师巩厍晁勾融訾阚那空曾毋沙乜养须丰巢蒯相后红权逯盖益桓公仉督岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱佟肖付闫代邝展茅楼芮粟仝亓茆郇郄郐忻皮麻冒蒿羿菅裘豆隽鹿靖佀恽昝旷睢矫嵇漆綦緱种禚禤苌荣洛庹仵冮撒虎朴張劉陳楊趙黃吳孫馬羅鄭謝韓馮許蕭葉鄧蘇呂盧蔣賈範譚鄒陸萬錢湯喬賀賴龔嚴聞鐘鍾項關顧龍衛齊畢聶叢買閻閔費紀歐陽單鮑車連樓賓婁蘭遲應龐簡農藍竇蔔鄺闕勞談駱莊時塗區嶽鈕骆尉嬴檀妫闾琚泮贠撖'

/** What ordinary words begin with too often to make a name out of it. */
const rarelyNames =
  '普皮麻冒豆种靖撒虎朴羿和于时后应安成计关别单全能都习有年从终通须相公位来平明原连向常何路方文易元万高白保空越那干双水木云花宇都充银利满应步丰益红权东国广帅居解包盖简台官衣房商封项童强冷边展代付印束容尚来司植薄沿况爱督伏池古谈符查郁曲景石金温章管'

export const surnames: ReadonlySet<string> = new Set(single)

/** Surnames that make a name only together with a title or a label: the rest of them are words first. */
export const ambiguousSurnames: ReadonlySet<string> = new Set(rarelyNames)

/** Those of them that many people have: with a given name of two characters they make a name where its place says so too. */
export const frequentAmbiguousSurnames: ReadonlySet<string> = new Set(
  '单程常安方高金石温白古童边万项屈符景郁曲池路何文易关章管解包封冷尚应商靖朴官房',
)

export const compoundSurnames: readonly string[] =
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 司徒 令狐 端木 南宫 夏侯 长孙 宇文 轩辕 百里 呼延 东郭 西门 独孤 申屠 淳于 单于 澹台 公冶 宗政 濮阳 太叔 仲孙 钟离 鲜于 闾丘 司空 亓官 司寇 拓跋 完颜 赫连 纳兰 爱新觉罗 叶赫那拉 第五 左丘 梁丘 闻人 谷梁 欧陽 司馬'.split(
    ' ',
  )

/** Surnames that open a wish or a set phrase before characters of given names as often: 祝生意兴隆, 一劳永逸. */
export const notOpeningNames: ReadonlySet<string> = new Set('祝劳勾惠贝师宁'.split(''))

/** Words that end in a character which is a surname as well: no name begins there. Regular expression source. */
export const wordsEndingInSurnames =
  '[感谢多答致鸣]谢|[旺淡四雨旱赛本每换当]季|[检搜线]索|[分秒点时]钟|[阶字网时一这那手片地某多几分路波频号数文]段|[值上下早晚夜中领]班|[上下本每这一两几]周|[允也或不兴]许|清楚|楚楚|[小立犬]马|[其剩多业]余|[责担信重]任|[实措设]施|[一两每几这那双夸紧]张|[一高]梁|[地里]程|[文]章|[公分]司|[公]孙'
