/** Words that organisations' names are made of, Chinese and English side by side. Regular expression sources unless said otherwise. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Endings that make a Chinese name an organisation's, wherever it stands. Longest first. */
export const strongHanEndings =
  '有限责任公司|股份有限公司|集团有限公司|有限公司|分公司|子公司|总公司|股份公司|(?<!中)国中(?![心部央车铁建小国东西])|(?<!中)国小(?![时型微])|合作社|事务所|交易所|研究院|研究所|设计院|规划院|科学院|勘察院|检察院|法院|医院|卫生院|保健院|大学|学院|学校|中学|小学|幼儿园|党校|银行|信用社|农商行|委员会|管委会|居委会|人民政府|政府|公安局|公安厅|税务局|财政局|教育局|管理局|服务局|监督局|监管局|电力局|供电局|海关总署|办事处|街道办|派出所|图书馆|博物馆|电视台|出版社|报社|基金会|协会|学会|联合会|集团|公司'

/** Endings that technical things have too (控制中心): an organisation's only in a customer's place or behind a region. */
export const weakHanEndings =
  '中心|局(?![域部])|厅|院(?!长)|所(?![有在以需属])|(?<![上下运执并旅同进])行(?![业为程])|社(?![区会])|馆|(?<!网)站(?!点)|部(?![署分门])|处(?!理)|委|办(?!公)|署|会(?![议话员计])|厂(?![家商])|店(?![长铺])|库(?!存)|队(?!列)|(?<![平石后前月])台(?![式账])|(?<![域内外专联])网(?![页站络段关口卡速])|校(?![验准对])|支队|总队|分局|分院|分行|支行|总行|总部|机关|单位|车间|园区'

/** What legal form and line of business add to a name. Cut off the end one after the other to find its core. */
export const hanFormWords =
  '有限责任公司|股份有限公司|集团有限公司|有限公司|股份公司|分公司|总公司|公司|集团|控股|股份|\\(集团\\)|\\([\\p{Script=Han}]{2,4}\\)|科技|技术|信息|网络|软件|数据|服务|系统|电子|智能|数字|通信|咨询|实业|贸易|商贸|工程|发展|投资|管理|文化|传媒|教育|医疗|健康|生物|能源|环保|建设|建筑|制造|工业|产业|国际|中国'

/** Lines of business that a name's core stands before: 某某证券, 某某电机. Cut off the end once. */
export const hanBusinessWords =
  '医药|制药|药业|药房|电机|机电|机械|电气|电器|电缆|仪器|仪表|光电|半导体|材料|新材|证券|期货|基金|保险|人寿|财险|信托|银行|租赁|担保|物流|快递|货运|航运|航空|海运|港务|船舶|食品|乳业|酒业|饮料|餐饮|粮油|农业|牧业|种业|化工|石化|燃气|热力|热电|水务|电力|供电|钢铁|重工|矿业|冶金|汽车|汽配|轴承|机床|模具|塑胶|塑料|橡胶|玻璃|陶瓷|水泥|建材|家具|家居|家电|纺织|服装|服饰|鞋业|印务|印刷|包装|造纸|纸业|地产|置业|物业|酒店|旅游|旅行|百货|超市|商场|连锁|零售|电商|口腔|眼科|骨科|体检|律师|会计|学校|书店|出版|影视|广告|软件|网络|科技|信息|数据|通信|传媒|文化|教育|环保|能源|建筑|建设|设计|咨询|贸易|商贸|实业|控股|集团|地铁|公交|环卫|检测|测绘|勘测|监理|茶铺|茶庄|茶楼|茶馆|酒楼|酒家|饭店|餐厅|餐馆|面馆|火锅|烧烤|小吃|食府|宾馆|客栈|民宿|影楼|花店|花坊|药店|便利店|商行|商店|商城|专卖店|旗舰店|体验店|门店|工作室|小铺|铺子|咖啡|烘焙|甜品|美发|美容|健身|眼镜|珠宝|母婴|童装|宠物|文具|五金|鲜果|水果|生鲜|书屋|书院|画室|琴行|驾校|货代|职院'

/** Generic names that name no one. */
export const genericHanNames: ReadonlySet<string> = new Set(
  `
  公司 集团 有限公司 医院 人民医院 第一人民医院 第二人民医院 中心医院 中医院 大学 学院 学校 中学 小学 银行 商业银行 政府 人民政府 委员会 研究所 研究院 设计院 法院 中心 信息中心
  数据中心 服务中心 技术中心 支持中心 技术支持中心 客服中心 控制中心 操作中心 软件中心 安全中心 管理中心 网络中心 帮助中心 下载中心 管理局 服务局 公安局 税务局 教育局 财政局 单位 我们单位
  贵公司 我公司 本公司 该公司 贵单位 我单位 本单位 我司 贵司 贵院 我院 本院 我局 我行 本行 我校 总部 机关 事务所 交易所 协会 学会 供电局 电视台 图书馆 开发商 厂商 供应商 第三方公司 其他公司
  科技 技术 信息 网络 软件 数据 服务 系统 国际 中国 集团公司 分公司 子公司 总公司 股份公司 软件公司 科技公司 商业软件公司 三方公司 安全公司
  工厂 仓库 本地 外地 公司财务 授时中心 国家授时中心 电子税务局 行业协会 学校图书馆 省人民医院 市人民医院 县人民医院 牙科诊所 会计师事务所 律师事务所 审计师事务所
  后勤 代维 二线 一线 三线 值班 原厂 专属顾问 值班工程师
  `
    .trim()
    .split(/\s+/u),
)

/** What a firm does or is, before 公司: 快递公司 is any that does. Regular expression source. */
export const kindsOfFirms =
  '建站|代维|维保|外包|外部|外地|本地|对端|对方|加固|快递|物流|货代|货运|搬家|自来水|燃气|热力|供电|电力|电信|运营|装修|建筑|施工|监理|保洁|物业|保安|安保|软件|硬件|网络|弱电|集成|检测|检验|咨询|劳务|派遣|人力|广告|租赁|担保|保险|证券|基金|中介|房产|审计|会计|培训|翻译|印刷|包装|上市|合资|外资|国有|母|新|老|大|小|双方|两边|各家'

/** Words of a sentence, of which no firm's name is made: 打开公司门户, 两家银行. Regular expression source. */
export const notInFirms =
  '[了把被让请从没吗呢吧啊着您她只但跟很]|(?<![成首帝丰])都|(?<!自)给|[一二两三四五六七八九十几每同][家个台层条次份封]|可以|必须|记得|转告|告知|发起|期间|等于|变成|属于|只有|没有|有[两几三]|附上|打开|带回|连回|连[着到]|碰上|寄往|询问|恰好|转发|过滤|新增|落款|另外|先看|单条|今早|今晚|昨晚|以后|手机|平板|电脑|笔记本|(?:后|到|连|对|向|装|里|调|问|回)(?:公司|集团|银行|政府)|是(?:政府|集团|公司|银行)|代理商|技术支持|[和与及](?:各|其)|所在|连图书馆|暑假|寒假'

/** Regions that Chinese organisations' names begin with. */
export const regions =
  '(?:中国|全国|国家|北京|上海|天津|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|石家庄|唐山|秦皇岛|邯郸|邢台|保定|张家口|承德|沧州|廊坊|衡水|太原|大同|阳泉|长治|晋城|晋中|运城|临汾|呼和浩特|包头|鄂尔多斯|沈阳|大连|鞍山|抚顺|本溪|丹东|锦州|营口|长春|吉林|四平|哈尔滨|齐齐哈尔|大庆|南京|无锡|徐州|常州|苏州|南通|连云港|淮安|盐城|扬州|镇江|泰州|宿迁|杭州|宁波|温州|嘉兴|湖州|绍兴|金华|衢州|舟山|台州|丽水|合肥|芜湖|蚌埠|淮南|马鞍山|安庆|黄山|阜阳|福州|厦门|莆田|三明|泉州|漳州|南平|龙岩|宁德|南昌|景德镇|九江|赣州|上饶|济南|青岛|淄博|枣庄|东营|烟台|潍坊|济宁|泰安|威海|日照|临沂|德州|聊城|滨州|菏泽|郑州|开封|洛阳|平顶山|安阳|新乡|许昌|南阳|商丘|信阳|武汉|黄石|十堰|宜昌|襄阳|荆州|黄冈|长沙|株洲|湘潭|衡阳|岳阳|常德|郴州|怀化|广州|韶关|深圳|珠海|汕头|佛山|江门|湛江|茂名|肇庆|惠州|梅州|东莞|中山|潮州|南宁|柳州|桂林|北海|海口|三亚|成都|自贡|攀枝花|泸州|德阳|绵阳|南充|宜宾|达州|贵阳|遵义|六盘水|昆明|曲靖|玉溪|大理|丽江|拉萨|西安|宝鸡|咸阳|渭南|延安|汉中|榆林|兰州|天水|西宁|银川|乌鲁木齐|克拉玛依)(?:省|市|自治区|特别行政区|壮族自治区|回族自治区|维吾尔自治区)?'

/** A region at the beginning of a text. */
export const leadingRegion = new RegExp(`^${regions}`, 'u')

/** `海曙区`, `余杭县`: finer regions behind a region. */
export const subregion = '[\\p{Script=Han}]{1,4}?(?:自治州|地区|区|县|市|镇|乡|州|盟|旗)'

/** Words that a customer's name follows. */
export const hanCustomerWords =
  '我们[厂院校店所局行馆园台社站部]|我[厂院校店所局行馆园台社站]|我们单位|我单位|我们公司|我司|本单位|本公司|单位名称|客户名称|公司名称|用户名称|用户单位|客户单位|最终用户|所属单位|报修单位|使用单位|单位|客户|公司|医院|学校|来自|这里是|我是|代表|供职于|就职于|所在单位'

/** Endings of English names that make them a company's wherever they stand. */
export const legalForms =
  'Ltd|Limited|LLC|L\\.L\\.C\\.|LLP|LP|Inc|Incorporated|Corp|Corporation|PLC|plc|GmbH|AG|KG|SE|S\\.?A\\.?S?|SARL|S\\.?p\\.?A|S\\.?r\\.?l|B\\.?V|N\\.?V|A\\/S|AB|ASA|Oy|Oyj|Pty|Pte|K\\.?K|Bhd|Sdn|Co\\.?,? ?Ltd'

/** Those of them that are something else as well: SAS cables, SA lifetime, View SE, the PLC. */
export const doubtfulLegalForms = 'PLC|plc|SE|SAS?|LP|AG|KG|AB|KK|NV|BV|Oy'

/** Endings of those who run networks and machines for others; an organisation's wherever the name does something. */
export const operatorEndings = 'Data ?[Cc]ent(?:er|re)s?|Hosting|Networks|Telecoms?|Telecommunications|Colocation'

/** Endings of institutions' names: an organisation's in a customer's place only (Certification Authority is none). */
export const institutionEndings =
  'Hospital|Clinic|University|College|School|Academy|Institute|Bank|Authority|Council|Agency|Ministry|Department|Court|Church|Foundation|Association|Society|Union|Trust|Services?|Solutions?|Systems?|Technologies|Technology|Consulting|Consultants|Partners|Associates|Holdings?|Group|Industries|Logistics|Insurance|Airlines?|Airport|Railways?|Energy|Utilities|Water|Electric|Pharma|Pharmaceuticals|Laboratories|Labs|Museum|Library|Brothers|Bros|Sons|Enterprises|International|Medical Cent(?:er|re)|Health|Healthcare|Community|County|City of \\p{Lu}\\p{L}+|Motors|Foods?|Hotels?|Resorts?|Studios?|Media|Press|Publishing|Properties|Realty|Capital|Financial|Finance|Credit Union|Cooperative|Co-op|Outfitters|Dair(?:y|ies)|Joinery|Cabling|Brewery|Brewing|Brewers|Bakery|Bakers|Farms|Dairy|Textiles|Mills|Steel|Metals|Mining|Marine|Shipping|Freight|Couriers|Travel|Tours|Manufacturing|Engineering|Architects|Builders|Construction|Contractors|Plumbing|Interiors|Furniture|Designs|Printers|Packaging|Plastics|Chemicals|Optics|Instruments|Robotics|Biotech|Biosciences|Genomics|Therapeutics|Dental|Veterinary|Vets|Surgery|Solicitors|Lawyers|Advisors|Advisers|Accountants|Investments|Ventures|Brokers|Mutual|Savings|Telecom|Broadcasting|Pictures|Toys|Apparel|Clothing|Jewell?ers|Cosmetics|Gardens|Nurseries|Growers|Vineyards|Winery|Wines|Spirits|Catering|Restaurants?|Grocers|Retail|Wholesale|Trading|Imports|Exports|Distributors|Supplies|Warehousing|Recycling|Renewables|Petroleum|Homes|Housing|Estates|Leasing|Diocese|Parish|Theatre|Orchestra|' +
  operatorEndings

/** Words before an operator's ending that make no name: Virtual Networks, Primary Datacentre. Lower case. */
export const notOperators: ReadonlySet<string> = new Set(
  `
  a an the this that these those our your their his her its my both all some any other another which each every no one two
  server virtual wireless wired guest trusted untrusted web shared primary secondary main backup local wide area remote mobile
  social managed dedicated hybrid neural visitor corporate internal external home branch edition standard azure old new
  production staging disaster recovery regional nearest current former on-premises ask only once until when if but and or
  known preferred hidden available vpn wifi wi-fi lan wlan ip email site ad hoc multi dual software hyper
  `
    .trim()
    .split(/\s+/u),
)

/** Words that an English customer's name follows. */
export const latinCustomerWords =
  'problem at|issue at|here at|us at|we at|users? at|staff at|team at|colleagues at|site at|working at|work at|i work for|work for|working for|employed by|on behalf of|behalf of|company|customer|client|organi[sz]ation|account|calling from|writing from|from|at|for'

/** Vendors and technical terms that look like organisations and stay readable. Lower case, by their first word or whole. */
export const knownVendors: ReadonlySet<string> = new Set(
  `
  mcafee mckinsey mcdonald mcdonalds mcmaster mcgill o'reilly
  microsoft oracle google apple ibm intel amd lsi arcgis nvidia cisco vmware broadcom citrix dell hp hewlett lenovo huawei zte tencent
  alibaba baidu amazon adobe sap salesforce atlassian redhat red canonical suse mozilla apache eclipse linux gnu free python
  mysql postgresql mongodb elastic docker kubernetes hashicorp cloudflare akamai symantec mcafee kaspersky trend sophos
  fortinet palo juniper netapp emc seagate western samsung sony toshiba fujitsu hitachi nec panasonic lg asus acer gigabyte
  realtek qualcomm mediatek broadcom logitech canon epson brother xerox ricoh kyocera siemens schneider honeywell autodesk
  dassault ptc mathworks wibu pingcap opengauss kingsoft wps github gitlab jetbrains nginx f5 veeam acronis veritas commvault
  internet digicert verisign globalsign entrust comodo sectigo windows certificate certification local security root event
  session control service services system systems active directory operating file terminal remote background cryptographic
  information web domain group world unicode ieee iso the this that contoso fabrikam northwind tailspin wingtip
  adatum litware proseware woodgrove relecloud example acme
  `
    .trim()
    .split(/\s+/u),
)

/** Words that say what someone does, in a signature before the employer's name. */
export const roles =
  'Engineering|Engineer|Manager|Director|Analyst|Administrator|Admin|Officer|Specialist|Coordinator|Consultant|Developer|Technician|Assistant|Accountant|Controller|Supervisor|Lead|Head of [A-Z][A-Za-z]+|President|Architect|Operations|Finance|Accounting|Accounts|Payroll|Purchasing|Procurement|Sales|Marketing|Logistics|Warehouse|Support|Helpdesk|Help Desk|Service Desk|IT|ICT|HR|Human Resources|Facilities|Infrastructure|Systems|Network|Security|Data|Research|Teacher|Librarian|Nurse|Secretary|Owner|Partner|Founder|C[EFIOT]O'

/** What stands behind 我是 or “here at” and is no employer's name. */
export const notEmployers = overLines('u')`
  ^(?:
    新来|刚来|负责|第一|一个|一名|这个|这边|那边|楼上|楼下|隔壁|前台|客服|财务|行政|人事|运维|测试|开发|采购|销售|市场
    |仓库|生产|网管|信息|技术|管理|使用|普通|root|admin|学生|老师|家长|用户|客户|内网|外网|远程|通过|按照|照着|手动
    |直接|昨天|今天|早上|上周|用|在|从|按|把|为|想|要|来|去|没|不|还|已|和|跟|根据|参考|照|看|做|搞|管
  )
  |(?:(?<!\p{Script=Han}{2}牙)科|部|处|组|室|班|系|员|者|岗|用户|或.{1,6}|人|样|时候|方式|方法|号)$
  |^(?:
    Home|Work|Login|Logon|Startup|Boot|Step|Line|Least|Windows|Microsoft|Office|Monday|Tuesday|Wednesday|Thursday
    |Friday|Saturday|Sunday|IT|Support|Service|Help|Finance|Sales|Marketing|Accounting|HR|Team|Head
  )\b(?! \p{Lu})
`

/** Endings of English names that make them an institution's wherever they stand: no program is called so. */
export const standingInstitutions =
  'Hospitals?|Universit(?:y|ies)|Polytechnic|College|(?:High|Primary|Secondary|Elementary|Middle|Grammar|Infant|Junior) School|Clinic|Credit Union|(?:County|City|Borough|District|Town|Parish) Council|Police|Constabulary|Diocese|Airlines|Airways|Airport|Brewery|Museum|Outfitters|Bakery|Solicitors|Dental|Hotel|Foods|Logistics|Pharmaceuticals|Pharma|Chemicals|Textiles|Plastics|Steel|Mining|Shipping|Breweries|Wines|Realty|Homes|Motors|Construction|Insurance|Savings Bank|Medical Cent(?:er|re)|Health Trust|NHS Trust|Orchestra|Theatre|Vineyards|Growers|Dairy|Farms|Furniture|Clothing|Jewellers|Cosmetics|Brewing|Holdings|Outdoors'

/** Trades that end a firm's name behind a word of its own, and no program's. */
export const trades =
  'Shopfitt(?:ing|ers)|Freight|Forwarding|Roofing|Scaffolding|Cater(?:ing|ers)|Refrigeration|Glazing|Flooring|Removals|Haul(?:age|iers?)|Landscap(?:es|ing)|Nurseries|Joiner(?:s|y)|Plumbing|Metrology|Castings|Foundr(?:y|ies)|Fabrications|Tooling|Plant Hire|Skip Hire|Tyres|Opticians|Chemists|Butchers|Florists|Lettings|Estate Agents|Recruitment|Taxis|Coaches|Ferries|Optometrists|Physio(?:therapy)?|Orthodontics|Upholstery|Signage|Seeds|Seafoods?|Poultry|Orchards|Ceramics|Timber|Aggregates|Concrete|Spinners|Spinning Mills|Weavers|Traders|Garments|Knitwear|Silks|Exporters'

/** What English institutions are called in front of a place: University of …. */
export const institutionsOf =
  'University|Bank|City|Ministry|County|Borough|Diocese|Municipality|Town|College|Institute|Port|Department of \\p{Lu}\\p{L}{2,20}'

/** Lines of business that end a customer's name behind 我们 or 客户, and that no program's name ends in. */
export const hanCustomerBusiness =
  '科技|通航|资讯|旅行社?|加工|门诊|医药|制药|药业|药房|电机|机电|机械|重工|电气|电缆|仪表|光电|半导体|证券|期货|保险|人寿|财险|信托|银行|物流|快递|货运|航运|航空|港务|船舶|食品|乳业|酒业|餐饮|粮油|牧业|化工|石化|燃气|热力|热电|水务|供电|钢铁|矿业|冶金|汽车|轴承|机床|塑胶|橡胶|玻璃|陶瓷|水泥|建材|家具|家居|纺织|服装|服饰|鞋业|印务|纸业|地产|置业|物业|酒店|旅游|百货|超市|商贸|贸易|实业|控股|集团|地铁|公交|传媒|文化|影视|出版|口腔|眼科|能源|环保|建筑|建设|建工|置地|农商行|信用社|一中|二中|三中|中学|小学|医院|学院|大学|律所|工作室|事务所|生鲜|俱乐部|培训|餐厅|饭店|宾馆|诊所|药店|门诊|书店|便利店|农场|果业|茶业|花卉|宠物|幼教|驾校|健身|美容|摄影|婚庆|装饰|装修|家政|会所|民宿|客栈|火锅|烘焙|母婴|童装|玩具|文具|五金|阀门|泵业|线缆|轮胎|光伏|风电|储能|自动化|影城|剧院|乐园|牙科|拍卖|租车|出行|纸业|织造|印染|皮革|渔业|林业|米业|盐业|糖业|玻纤|铝业|铜业|锂业|稀土|货代|职院'

/** Departments: who calls from one names the organisation before it. */
export const hanDepartments =
  '信息科|信息中心|信息部|信息处|信息办|it部|网络中心|网管中心|设备科|财务科|财务部|财务处|人事科|人事处|教务处|教务科|总务处|后勤处|后勤科|办公室|运维部|技术部|技术科|保卫科|医务科|护理部|检验科|放射科|药剂科|采购部|销售部|生产部|行政部|综合部|档案室|机房|营业部'

/** Words that run into such a name and make none of it. Regular expression source. */
export const notCustomerNames =
  '^(?:更新|下载|卸载|购买|试用|使用|测试|正版|第三方|相关|所有|多个|几个|一个|这个|那个|某个|其他|各种|全部|大部分|部分|最终|很多|有些|一些|两个|三个|自己|本地|目前|现在|今天|公司|单位|用户|客户|部门|总部|新来|这边|那边|就是|也是|都是|不是|还是|负责|刚才|刚|做|在|从|把|用|对|按|以|要|去|来|想|让|请|有|没|不|的|了|和|与|跟|给|向|为|被|是)'

/** Words in the names of firms and papers, where a line would else be a person's name. A regular expression source, in lower case. */
export const notEndingPeople = 'inc|ltd|llc|gmbh|corp|company|co|ag|plc|journal|street|times|news|bank'
