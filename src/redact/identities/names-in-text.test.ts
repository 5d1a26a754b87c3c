import { describe, expect, it } from 'vitest'
import { findPeople } from './find-people.ts'
import { growsTooFast, lineOf } from '../../language/growth.ts'
import { findOrganisations } from './organisations/find-organisations.ts'
import { speakingNames } from './signs/chat-names.ts'
import { namesAboveContacts } from './signs/names-above-contacts.ts'
import { namesInTables } from './signs/names-in-tables.ts'
import { namesBesideNames } from './signs/names-beside-names.ts'
import { soloNames } from './signs/solo-names.ts'
import { listedHanNames } from './signs/han-name-lists.ts'
import { hanNamesInText } from './signs/han-names-in-text.ts'
import { hanNicknames } from './signs/han-nicknames.ts'
import { latinNamesInText } from './signs/latin-names-in-text.ts'

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

const people = (text: string): readonly (string | null)[] =>
  findPeople(text, { writer: null, reader: null }).map(({ name }) => name)

describe('latinNamesInText', () => {
  it.each<[string, readonly string[]]>([
    ['please ask our DBA, Corwin Frell, to look', ['Corwin Frell']],
    ['My manager Odile Brandt approved it.', ['Odile Brandt']],
    ['the ticket was opened by Nguyen Van Hai', ['Nguyen Van Hai']],
    ["It is on Corwin Frell's laptop", ['Corwin Frell']],
    ['Frell, Corwin (IT) told us', ['Corwin', 'Frell, Corwin']],
    ['J. Frell from IT looked at it', ['Frell', 'J. Frell']],
    ["Siobhán can't, Mairead from accounts neither", ['Mairead', 'Siobhán']],
    ['thanks to Wei Zhang and Li Xiaomei', ['Li Xiaomei', 'Wei Zhang']],
    ['Cc: Corwin Frell, Odile Brandt', ['Corwin Frell', 'Odile Brandt']],
    ['Mrs van der Holt called', ['Mrs van der Holt', 'van der Holt']],
    ['users anna, ben and carla cannot print', ['anna', 'ben', 'carla']],
    ['my colleague maria holt says so', ['maria holt']],
    ['ANNA BRANDT said', ['ANNA BRANDT']],
    ['Manager Zhao said so, engineer Ouyang Lin agreed', ['Ouyang Lin', 'Zhao']],
    ['please ask Xiao Deng and Lao Qian', ['Deng', 'Lao Qian', 'Qian', 'Xiao Deng']],
    ['Forwarded by Ruth R Frell/LON on Monday', ['Ruth R Frell']],
    ['approved by Odile A Page', ['Odile A Page']],
    ['Karsa T. Frell has the key', ['Karsa T. Frell']],
    ['It was Karsa Nicholson who did it', ['Karsa Nicholson']],
    ['Karsa Velkovic and Ildo Freksson share it', ['Ildo Freksson', 'Karsa Velkovic']],
    ['We wait for Lönna Tarvo to sign', ['Lönna Tarvo']],
    ['her maiden name is Tarvo, but people call me Karsa', ['Karsa', 'Tarvo']],
    ['The mailbox is under Karsa Tarvo.', ['Karsa Tarvo']],
    ['my name is anna tarvo.', ['anna tarvo']],
    ['Name:    Karsa A Tarvo', ['Karsa A Tarvo']],
    ['N. V. Tarvo, our consultant, says so', ['N. V. Tarvo']],
    ['Ask Pieter-Jan Tarvo', ['Pieter-Jan Tarvo']],
    ['It hits Grace Tarvo-Frell most', ['Grace Tarvo-Frell']],
    ['i asked zofia and she said no', ['zofia']],
    ['so does Thanh Vu, and Min-seo', ['Min-seo', 'Thanh Vu']],
    ['Whitcomb confirmed it this morning', ['Whitcomb']],
    ['It hits Logan Tarkowski and Wanjiku', ['Logan Tarkowski', 'Wanjiku']],
    ['The last one is Tarvo Whitcomb', ['Tarvo Whitcomb']],
    ['karsa whitcomb lives at the end of it, and zofia is on leave', ['karsa whitcomb', 'zofia']],
    ['请联系 Karsa Tarvo，同事 Frella 已休假', ['Frella', 'Karsa Tarvo']],
    ['顾问段边(Tarvo Shun)都遇到', ['Tarvo Shun']],
    ['找阿Joy 看，我和 Andrew 都不行', ['Andrew', '阿Joy']],
    ['是陆Sir 发的，加Sir 不行', ['陆Sir']],
    ['打印机是 Karsa 在用，Tarvo 的分机打不通', ['Karsa', 'Tarvo']],
    ['Tan Mei Ling is away, Nguyen Thi Hoa is not', ['Nguyen Thi Hoa', 'Tan Mei Ling']],
    ["for Tarvo McNally, and O'Dowd too; McAfee is off", ["O'Dowd", 'Tarvo McNally']],
    ['Hola Tomás, Ask Karsa Nicholson; Because Anna had it', ['Anna', 'Karsa Nicholson', 'Tomás']],
  ])('%j', (text, expected) => {
    expect(unique(latinNamesInText(text))).toStrictEqual(expected)
  })

  it.each([
    'Print Spooler reported an error. Trust Center says no. Windows Update asked for it.',
    'opened by Microsoft Support, confirmed by Domain Admins, thanks to Group Policy',
    'Word will mark it. Will you grant access? May I ask?',
    'Display name: Windows Time, Name: Print Spooler',
    'Manager Console, Director Service, Engineer Mode, Manager He and Teacher Long',
    'users and groups, users computers and printers are listed',
    'Hong Kong, Visual Studio Code, SQL Server Management Studio',
    "Microsoft's account, Outlook's calendar, Exchange's mailbox",
    'Customer Side Demand Reduction told us little',
    'Drive C Quota, Plan B Fallback, Class A Networks. Vitamin B. Then',
    'Die Verfügbarkeit der Häufigen Fragen prüft der Geräte Manager',
    'The setting is under Active Directory, the account name is Administrator',
    'my name is not shown, call me back',
    'Un-check it, Log-in, the Wi-Fi of Hewlett-Packard, In-house',
    'Long Term Plan, Tan Brown, Man Page, Tin Can',
    'i asked support and told azure about it',
    'San Antonio, Fort Wayne, George Town, Nova Castro and Hong Kong are affected',
    'It is used by English speakers, called by German users, Danish and German have it',
    'Navigation Pane, Hybrid Picker, Snow Leopard, Reed Solomon, Slack Huddle',
    'Allen Bradley and Hewlett Packard sell it, Goldman Sachs has it',
    'my colleague from accounting says, everybody lives in peace, the service is on leave',
    'Prints from our planning tool, Guests from our partner, Far from it',
    'the Logan practice software stops, Alma 9.4 does not, Victor Reader and Apache Doris neither',
    '请联系 Microsoft 官方，联系 Synology 客服，Jira 的账号，找 Outlook 说明',
  ])('finds none in %j', (text) => {
    expect(latinNamesInText(text)).toStrictEqual([])
  })
})

describe('soloNames', () => {
  it.each<[string, readonly string[]]>([
    ['Our network guy Tarvo says no', ['Tarvo']],
    ['It began when Tarvo told us so', ['Tarvo']],
    ["It hangs on Tarvo's desk", ['Tarvo']],
    ['Please ask Tarvo or Frell', ['Tarvo']],
    ['Could Tarvo or Frella have a look? Brella will look into it', ['Brella', 'Frella', 'Tarvo']],
    ['Please assign it to Tarvo and let Frella know', ['Frella', 'Tarvo']],
    ['“It works again,” says Tarvo', ['Tarvo']],
    ['Tarvo, can I please have it back?', ['Tarvo']],
    ['Tarvo (night shift) restarts it', ['Tarvo']],
    ['We need to add Ildo Frellova as guardian', ['Ildo Frellova']],
    ['Tarvo at reception sees it, Frella and Brell in payroll too', ['Brell', 'Frella', 'Tarvo']],
    ['Tarvo and I looked at it', ['Tarvo']],
    ['It stopped at the next one (Tarvo, Anna), not at (Windows, Linux)', ['Anna Tarvo']],
    ['No change that Tarvo (our IT chap) knows; the son of customer, Frella, has it', ['Frella', 'Tarvo']],
    ["Thanks for Tarvo's hint", ['Tarvo']],
    ['I let Tarvo start it (she may, I may not)', ['Tarvo']],
    ['Tarvo has been told', ['Tarvo']],
    ['The shift lead, Tarvo, noticed; ask Big Tom and Auntie Ro', ['Ro', 'Tarvo', 'Tom']],
    ["A chap called Tarvo took it; it used to be Frella's. Thanks to Brell for that", ['Brell', 'Frella', 'Tarvo']],
    ['Kar (Karsa Tarvo) says so', ['Karsa Tarvo']],
    [
      'My brother in law Tarvo, then Ildo (Brell-Tarvo) confirmed it. Cheers, Frella',
      ['Brell-Tarvo', 'Frella', 'Tarvo'],
    ],
    ["Which Tarvo looks after; Frella's real name is long", ['Frella', 'Tarvo']],
  ])('%j', (text, expected) => {
    expect(unique(soloNames(text))).toStrictEqual(expected)
  })

  it.each([
    'Grafana says the disk is full, and Nagios thinks so too',
    'Tarvo told us that it stops. We run Tarvo 6.2 here.',
    'assigned to Tier Two, assign it to Jira, let Grafana know',
    'Ask Tarvo. The Tarvo server is down.',
    'Outlook told me so, ask Exchange; Kafka joined the group',
    'Please add Domain Admins as members, make Azure Monitor as reader',
    'Then, can we close it? Otherwise, could you call?',
    'Printers in accounting, Teams at reception, Outlook in finance',
    'Big Data and Little Endian. The temp folder, the clerk role, The Nurse Call System',
    'Exchange and I do not get on. Office has been told to retry.',
    'A folder called Frella, a service named Tarvo. They used to be Collaborator. Thanks to Wireshark for it',
  ])('finds none in %j', (text) => {
    expect(soloNames(text)).toStrictEqual([])
  })
})

describe('namesBesideNames', () => {
  it.each<[string, readonly string[]]>([
    ['They had four: Tarvo, Hannah, Frella and Andrew.', ['Andrew', 'Frella', 'Hannah', 'Tarvo']],
    ['Tarvo and Salinas were there', ['Salinas', 'Tarvo']],
    ['It hits us (Tarvo, Hyun-woo, Bramwell and Whitcomb)', ['Bramwell', 'Hyun-woo', 'Tarvo', 'Whitcomb']],
    ['they had three: hannah, andrew and frella', ['andrew', 'frella', 'hannah']],
  ])('%j', (text, expected) => {
    expect(unique(namesBesideNames(text))).toStrictEqual(expected)
  })

  it.each([
    'Deno, Bun and Browsers; Interix, Whitcomb and Minix were ported',
    'Outlook, Teams and Word were affected. Chrome and Edge have it.',
    'Ansible, Terraform and Puppet; alpha, beta and gamma',
    'Debian, Fedora and Ubuntu are fine',
  ])('finds none in %j', (text) => {
    expect(namesBesideNames(text)).toStrictEqual([])
  })
})

describe('namesAboveContacts', () => {
  it.each<[string, readonly string[]]>([
    ['Please ship it to:\n\nKarsa Tarvo\nBluehelm\n4410 Frellwood Trail', ['Karsa Tarvo']],
    ['> Karsa van der Tarvo\n> Local driver\n> Phone: 555 0100', ['Karsa van der Tarvo']],
    ['Ildo Frella\n\nNurse\nkarsa@tarvo.example', ['Ildo Frella']],
  ])('%j', (text, expected) => {
    expect(namesAboveContacts(text)).toStrictEqual(expected)
  })

  it.each([
    'Event Viewer\nTask Manager\nPhone: 555 0100',
    'Karsa Tarvo Ltd\nPhone: 555 0100',
    'Bluehelm Frella\nIt has been so for a while.\nPhone: 555 0100',
  ])('finds none in %j', (text) => {
    expect(namesAboveContacts(text)).toStrictEqual([])
  })
})

describe('speakingNames', () => {
  it('takes those who take turns in one line for people where one is known', () => {
    expect(speakingNames('Tarvo: Did it help? Hannah: It did. Tarvo: Good.')).toStrictEqual(['Tarvo', 'Hannah'])
  })

  it('takes who stands in the heading of a dialogue for people', () => {
    expect(speakingNames('客服(柳絮，06-22 07:55)：请问能不能扫？')).toStrictEqual(['柳絮'])
  })

  it.each(['Error: Failed. Warning: Again. Hint: None.', 'Before: Slow. After: Fast.'])('finds none in %j', (text) => {
    expect(speakingNames(text)).toStrictEqual([])
  })
})

describe('hanNamesInText', () => {
  it.each<[string, readonly string[]]>([
    ['迁到他爱人章雪名下', []],
    ['[09:14:20] 客服苏合：您好，技术方案：见附件，客服电话：无'.replaceAll('：', ':'), ['苏合']],
    ['有个病人陈大文(HKID 不详)，用户界面(手机端)', ['陈大文']],
    ['施工队老盛他们动过，监控室小芮调了录像', ['小芮', '老盛']],
    ['找组长靳柯，或者问主任也行', ['靳柯']],
    ['房志勇今天请假，机房今天请了人', ['房志勇']],
    ['请联系机房段景明处理', ['段景明']],
    ['三车间的蒋班、开发的岚姐都遇到', ['岚姐', '蒋']],
    ['段昌旺的登录名试过了，由我司段芮与贵司排查', ['段昌旺', '段芮']],
    ['教务处的常景明老师在', ['常景明']],
    ['见 D:\\共享\\段景明_调岗\\表.xlsx', ['段景明']],
    ['班长大段都试过，保安老段头也在', ['大段', '老段头']],
    ['已转给段景明处理', ['段景明']],
    ['小蒋加的，用的默认模板', ['小蒋']],
    ['由段景明负责跟进', ['段景明']],
    ['段景明反馈说打印机恢复了', ['段景明']],
    ['段景明的电脑也这样', ['段景明']],
    ['小蒋已经看过了，李总要求今天解决', ['小蒋', '李']],
    ['欧阳婉清确认正常', ['欧阳婉清']],
    ['护士长薛也知道', ['护士长薛']],
    ['刚开完会蒋总很着急', ['蒋']],
    ['我们蒋校的意思是换掉', ['蒋']],
    ['请阿木过去看一下', ['阿木']],
    ['叉车组的阿依古丽江都遇到了', ['阿依古丽江']],
    ['患者 蒋小满 的片子', ['蒋小满']],
    ['谢谢\n——麻小满', ['麻小满']],
    ['班主任古丽娜·买买提都来了', ['古丽娜·买买提']],
    ['教务处段静、财务科段明', ['段明', '段静']],
    ['由司马晴升级，段凡伟在管', ['司马晴', '段凡伟']],
    ['请找格桑多吉或者尼玛，出纳老皮也会', ['尼玛', '格桑多吉', '老皮']],
    ['信息科的塔娜导出的', ['塔娜']],
    ['老岳和小雅都试过', ['小雅', '老岳']],
    ['仓库的阿豹。', ['阿豹']],
    ['昨天段朋(我们同事)换的', ['段朋']],
    ['处理完毕\n青冈运维 段朋', ['段朋']],
    ['请联系机房段景明 ERP 那边先处理', ['段景明']],
    ['他太太段媛才拿到，仓管 庞统贤 做的', ['庞统贤', '段媛']],
    ['钥匙归老蒋管，我叫了单雅东去拿', ['单雅东', '老蒋']],
    ['让采购(段玥)转交，找阿木要', ['段玥', '阿木']],
    ['朵朵妈妈和商务蓝蓝说，财务小谌收', ['小谌', '朵朵妈妈', '蓝蓝']],
  ])('%j', (text, expected) => {
    expect(unique([...hanNamesInText(text), ...hanNicknames(text)])).toStrictEqual(expected)
  })

  it.each([
    '查清楚了，谈明白了；管文件的，强制打开；安全测试，常用排查',
    '白班正常，早班没有问题；小姐和大哥都在，微博大家说',
    '由于网络原因，经测试确认问题已解决，找不到网络路径',
    '高可用集群和白名单，黄金镜像，一张图，请安装补丁，联系管理员处理',
    '小程序已经更新，小米的电脑，施工要求，老化测试，员工的电脑，老师说',
    '首页·帮助·联系我们，汇总说明已发，我们高校的同事，请阿里云处理',
    '信息科已经处理，部署完成，科技公司说可以，仓库管理系统都正常',
    '给服务器打补丁，用户无法登录，请重启后确认，石家庄，吴江区',
    '乌云平台通报漏洞，老版本和小版本都有，汇总那台机器，导出(我们同事做的)',
    '会计说报表不对，司机说老是打不开，工程师小时候，或者重启',
    '我们用的柏云 ERP 8.3，导出报表失败，联系柏云 V9 的厂家',
    '感谢贵行的严谨配合，每次变慢的凌晨都有，被算成旷工',
    '西门子 S7-1500 报警，金蝶云星空，山石网科，施耐德变频器',
    '巡检单·结论栏\n正常',
    '归档文件，归还给仓库，叫了两次都没人',
  ])('finds none in %j', (text) => {
    expect(hanNamesInText(text)).toStrictEqual([])
  })
})

describe('listedHanNames', () => {
  it.each<[string, readonly string[]]>([
    ['仓管员：秦可、段景明、老范。', ['段景明', '秦可', '老范']],
    ['关务：邹琪、卢沟、Karsa Tarvo。', ['Karsa Tarvo', '卢沟', '邹琪']],
    ['我让同事易水、邹琪一起看', ['易水', '邹琪']],
    ['问段景、陆地和罗盘都行', ['段景', '罗盘', '陆地']],
    ['问段景和陆地', []],
    ['请联系财务、采购和仓库', []],
    ['通知单位、部门和用户', []],
    ['财务金蝶、管家婆都打不开', []],
    ['找常见、高级两类选项', []],
    ['派徐州、江苏的同事来', []],
    ['出错的有:段洋、段建军、秦丽。', ['段建军', '段洋', '秦丽']],
    ['出错的有:黄山、庐山、泰山。', []],
    ['何茹萍、段立、冼佩仪三个人都登录不了', ['何茹萍', '冼佩仪', '段立']],
    ['次仁卓玛、热娜古丽、段棠 的记录都有了', ['次仁卓玛', '段棠', '热娜古丽']],
  ])('%j', (text, expected) => {
    expect(unique(listedHanNames(text))).toStrictEqual(expected)
  })
})

describe('namesInTables', () => {
  it.each<[string, readonly string[]]>([
    ['| 段洋 | 财务部 | 打不开 |', ['段洋']],
    ['| 段洋 | 打不开 | 已重启 |', []],
    ['| 江苏 | 信息中心 | 打不开 |', []],
    ['| 序号 | 姓名 | 现象 |\n|---|---|---|\n| 1 | 卞之琳 | 黑屏 |\n| 2 | 老王 | 黑屏 |', ['卞之琳']],
    ['Reporter | Device\nKarsa Tarvo | Printer\nPrint Spooler | Printer', ['Karsa Tarvo']],
    ['Name | Value\nKarsa Tarvo | 4', []],
    ['|姓名|工号| |段洋|00417| |秦可|00418|', ['段洋', '秦可']],
    ['姓名,账号,金额\n段洋,31170041,300\n秦可,31170042,200', ['段洋', '秦可']],
    ['请填姓名,账号,金额,谢谢', []],
  ])('%j', (text, expected) => {
    expect(unique(namesInTables(text))).toStrictEqual(expected)
  })
})

describe('findPeople', () => {
  it.each([
    'By default, the Owner Rights principal has it.',
    'Blocked by Customer Allow List, use Client Access Rules',
    'Move it with MrsProxy, says the Client Licensor Certificate',
    'Next\n\nEnd Sub',
    'Otherwise, please restart it.',
    'Ironically, have you tried that? Hmm, can you?',
    'Alternatively, could you send the log?',
    'Thanks, received.',
    'Perfect, thanks for that',
    'installed by NT AUTHORITY\\SYSTEM',
    "Hello Support, I'm stuck",
    'What is the name on the label? Printer 4',
    '请问您怎么称呼这个功能？',
    '方法:我重启了一次',
    '请检查服务(雷达)',
    '由于章程说明不清',
    '值班的老师晚上好，谢谢师傅，没有老师反映，应付会计打开发票',
    '信息安全总监签字，市统计局，请运营商师傅改光猫，磁盘撑满所在分区',
    '您好大姐，\n尊敬的工程师：\n那祝师傅们生意好，探头离地 1.8 米处，半双工',
    '名字和命名空间都不对，管理员从现有数据盘克隆，联系人那一项，我是原厂二线',
    '工程师来保养过，管理员查一下出口，老库：空；新库：有',
    'Dear NOC,\nHi netops\nMerci beaucoup.\nWelcome aboard, thx close',
    'MsMpEng takes 60 %, the LAN by the way, contact COLS (ID)',
  ])('takes no thing for a person in %j', (text) => {
    expect(people(text)).toStrictEqual([])
  })

  it.each([
    ['my name is Grant Page', 'Grant Page'],
    ['Please try.\nRegards, Tarvo (Bluehelm)', 'Tarvo'],
    ['Owner: Grant Page', 'Grant Page'],
    ['Customer Corwin Frell called', 'Corwin Frell'],
    ["Hello there, I'm Tarvo. Which firm is it?", 'Tarvo'],
    ['See the note that Tarvo left.', 'Tarvo'],
    ['有事找段一，分机 8127', '段一'],
    ['上周司徒让她重启', '司徒'],
    ['日方顾问佐藤说好了，渡边先生也在', '渡边'],
    ['让前台小芈收', '小芈'],
    ['请找信息科(段洋)。', '段洋'],
    ['段洋:我这边也不行', '段洋'],
    ['钥匙给段洋了。', '段洋'],
    ['学生的父亲 应天长 电话打不通', '应天长'],
    ['三车间的章沐辰正常。', '章沐辰'],
    ["Bot: What's your last name?\nUser: Tarvo", 'Tarvo'],
    ['May I have your name please? This is Karsa Tarvo.', 'Karsa Tarvo'],
    ['Please send it to Mr Lay', 'Lay'],
    ['客服：请问您贵姓？\n客户：免贵姓段', '段'],
    ['工程师段某前往现场', '段某'],
    ['骨科温佩君主任催了', '温佩君'],
    ['患者 段大爷 的片子', '段'],
    ['请问怎么称呼您？我叫段景明', '段景明'],
  ])('%j', (text, expected) => {
    expect(people(text)).toContain(expected)
  })
})

describe('reading who is mentioned', () => {
  const pieces = [
    'Aa ',
    'A. ',
    'A.',
    'AA ',
    'Anna ',
    "Anna's ",
    'our DBA, ',
    'cc: A, ',
    'users a, ',
    '@A',
    '段',
    '段景、',
    '| 段 ',
    '姓名 | ',
    '小段',
    '联系',
    '的段景明',
    '由',
    'from ',
    ', ',
    '\n',
    ' ',
    '1 ',
    'Aa, ',
    'aa, ',
    'Aa and ',
    'Aa: A',
    'Aa\n1',
    'our ',
    '公司',
    '我是',
    '(',
  ]
  it.each(pieces)(
    'takes linear time on a long line of %j',
    async (piece) => {
      const finders = [
        latinNamesInText,
        hanNamesInText,
        (text: string) => findPeople(text, { writer: null, reader: null }),
        (text: string) => findOrganisations(text, 'signature'),
      ]
      for (const find of finders) expect(await growsTooFast((length) => find(lineOf(piece, length)))).toBe(false)
    },
    60_000,
  )
})
