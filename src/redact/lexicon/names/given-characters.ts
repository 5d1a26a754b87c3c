/** Characters that Chinese given names are made of, without those that make ordinary words out of a surname too often. */
export const givenCharacters: ReadonlySet<string> = new Set(
  '凡伟芳娜敏静丽强磊军洋勇艳杰娟涛超秀霞刚桂兰英华玉萍红梅鹏辉玲芬燕建国志明海波峰琴云飞凤洁琳琪瑶璐雯倩颖婷婉晓雪雨晨宇航浩博涵轩子梓睿欣怡思嘉佳俊豪凯翔宏斌彬鑫森林松柏桐楠樱蓉莉莲菊薇蕾蓓芸芝芮茜茹荷菁萌萱蔚蕊珊珍珠瑛瑜瑾琼瑞璇琦玮珂琛玥玫瑗钰铭锋锐钧铮锦镇鸿鹤鹃鹰雁龙虎麟骏骁驰远达进庆福禄寿喜祥吉康宁安顺德仁义礼智信忠孝贤良善诚毅恒坚卓越昊昕旭晖晗晟晴昱昭景晏曦曼映春夏秋冬阳月星辰泽润淑清澜沛洪淳渊溪潇漫滢淼沁泓湘渝沐洲永生家宝培基启业振兴荣昌盛富贵文武章翰墨书诗画歌舞乐雅韵心怀恩念慧惠悦忆恬恺悠忱尚世民邦彦衡维耀继承绍祖光宗延少宪敬美娇娥婵媛嫣姗妍妮婕娴娅媚婧姝妙巧如意素琬香馨冰凝霜露虹尧卫垚奕依旺君哲帆汐沫楷浠苡胤熠茗珺朗峥浚沅汶潼琰璟璞瑄琮珩璋琅琨璨瓒冠堂健癸擎愫芷苒蕴蓁茱蕙薏筱笙绮缦翘舜芙芃莘薪蘅虔襄觉谧赟辕遐铎锟霁飏骐沂泠浙涓淙湄溥潍濡炯烁烽焜煌煦犀琏瑀瑷璀霏霖雷震霆炜炎烨煜熙灿焕燃煊宸容宜宛宽宥寒岚岩岳峻嵘崇嵩巍川江河湖山石磐碧青翠紫丹彤朱皓皎笑笛筠策简竹节箐禾秉稷颂颜项预频领若苗茂荃莎菲蒙蓝薛衍裕袁言诺谦谨谊谋豫贝贞赐赫跃轶辛迅迈迪逸遥邈郁鉴钊铁银锴镕闻阔陶隆隽雄霄靖韬韶顾颐飒馥骞魁鲁鸣鹭麒黎默齐庭廷弘弛彪彭征循徽忻愉懿戈才扬抒拓捷撷政敦斐旋旗昂昀显晋普暄朔束杨杭枫柯柳栋栩格桥棋棠楚榕槐樊欢歆步殊毓水汀汉沈泉泰津洛济浦涌淇添渤游湛源溢滔滨漪澄澈濂瀚灵焱燊爽牧狄献玄王玺珈珏琢甫田甲百盈益督矗砚硕祎祚祺禹穆端符篁粲纪纯纲纶绣缨罗群羽翀翊翎翼耕聪肖育胜腾臻舟艺芊芯苏苑茵荀莹菡萧葆葵蓬蔓藏藜虞衣裴觅誉豆赛跻辞迎逊遂郎邵酉采野金钦铠锡阅阿陆雍革韦风飘驹骄骥鲲鸾麦黛佩仪穗朵浔涟灏熹祯耘艾芹蝶铃霓骅鸢妤娣予犇骉木儿薇朵蔓妞昀皙衿',
)

/** Characters of given names that ordinary words have as often: one of them makes a name together with one of the others. */
export const everydayGivenCharacters: ReadonlySet<string> = new Set(
  '统朝小平立新正东爱元根守长天年秋然语行景善友全开来可一北南西真之音果里央未奇特亦尔音声念',
)

/** Characters that given names have beside one of the others, and words too often to tell anything where their place does not. */
export const rarerGivenCharacters: ReadonlySet<string> = new Set(
  '庚胜男升亮川江岩峻坤勤俭群添铁柱栋梁仙妹娣招弟炳树源泉亨贞宾贝菲阳岳峦磐银土田成发财根利珂芯苗禾麦果朵蝶鸥燕莺鹂帼裕富贵钊铖镜锡钢铜灿焕炫耿凌冬曙晔晏曜',
)
