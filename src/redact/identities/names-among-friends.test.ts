import { describe, expect, it } from 'vitest'
import { hanNamesByDeeds } from './signs/han-names-by-deeds.ts'
import { hanNicknames } from './signs/han-nicknames.ts'
import { initialsOfPeople } from './signs/initials-of-people.ts'
import { lowerCaseNames } from './signs/lower-case-names.ts'
import { soloNames } from './signs/solo-names.ts'

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

describe('hanNicknames', () => {
  it.each<[string, readonly string[]]>([
    ['麻烦让小胖把老K那台也刷一下', ['小胖', '老K']],
    ['再让阿彪把另外两家店也照着弄', ['阿彪']],
    ['急事打给我爱人小娟，或者喊阿坤。', ['小娟', '阿坤']],
    ['有事找二把手大头，他在', ['大头']],
    ['请转告宗阿姨，他说强哥昨天扫过', ['宗阿姨', '强哥']],
    ['董妈妈、大刘都在催', ['大刘', '董妈妈']],
    ['我们都叫他胖哥，机房归他管', ['胖哥']],
    ['@阿彪 记得看群，@小Q 知悉', ['小Q', '阿彪']],
    ['把网线拔了（大名申屠宝）', ['申屠宝']],
    ['叫强仔去机房，Vivi姐也登录不上', ['Vivi姐', '强仔']],
    ['最小K值是 3，小B端客户，让小程序去重，找老系统看日志，阿里云说明', []],
    ['堆给小了，先把它调大，间隔由小到大都试过，换了老的，又给小点', []],
    ['问一下阿彪，他在', ['阿彪']],
    ['找我或是阿彪(替代役)都行，阿芳把屏幕关了，采购岚姐问合同', ['岚姐', '阿彪', '阿芳']],
    ['同事阿Ken遲啲，师傅辉哥嚟换，联系开发乐乐，确认', ['乐乐', '辉哥', '阿Ken']],
    ['联系开发看看，测试多多，AWS阿Z', []],
    ['采购表哥问过，阿里把价格调了，前台小姐说', []],
    ['大屏看不到数据，叫小爱去关灯，@所有人 开会，外号字段为空', []],
  ])('%s', (text, names) => {
    expect(unique(hanNicknames(text))).toEqual(names)
  })
})

describe('hanNamesByDeeds', () => {
  it.each<[string, readonly string[]]>([
    ['问了邢佳木，新防火墙是上周换的', ['邢佳木']],
    ['主体从他爱人章雪名下迁走', ['章雪']],
    ['又找了滕泽，他也没动', ['滕泽']],
    ['我喊了隔壁的伏羽来看，下次找我徒弟乜小满，他在', ['乜小满', '伏羽']],
    ['接替我的苗可儿下周一到岗', ['苗可儿']],
    ['已经跟邹蔓说过了', ['邹蔓']],
    ['钥匙在滕薇那儿，短信发给了裘真，由她转告', ['滕薇', '裘真']],
    ['让封老师或者巫瑶直接联系我', ['巫瑶']],
    ['户名 佟丽，开户行在城北；邹秋华收 13900000000', ['佟丽', '邹秋华']],
    ['问了厂家，找了半天，跟平台说明的一样，给应用发消息，等程序回来', []],
    ['户名字段长度 60，签收后状态不更新，叫号系统重启', []],
  ])('%s', (text, names) => {
    expect(unique(hanNamesByDeeds(text))).toEqual(names)
  })
})

describe('initialsOfPeople', () => {
  it.each<[string, readonly string[]]>([
    ['K.L. changed the print server', ['K.L.']],
    ['I handed it to J.R. this morning, signed off by A. B. on Friday', ['A. B.', 'J.R.']],
    ['TJ told me to reboot', ['TJ']],
    ['N.B. changed settings apply later, the U.S. told us, DC told the client', []],
  ])('%s', (text, names) => {
    expect(unique(initialsOfPeople(text))).toEqual(names)
  })
})

describe('lowerCaseNames', () => {
  it.each<[string, readonly string[]]>([
    ['my colleague nkechi did the update', ['nkechi']],
    ['sec, zofia wants to use the pc', ['zofia']],
    ["mrs okonjo can't print, mr. al-tarvo the owner neither", ['al-tarvo', 'okonjo']],
    ['zofia and old bob see it too, give my regards to jeroen.', ['bob', 'jeroen', 'zofia']],
    ['ms. van den holt-tarvo asks for it', ['van den holt-tarvo']],
    ['can you call zofia on her mobile', ['zofia']],
    ['my colleague also sees it, docker wants to bind the port, the mr merged yesterday', []],
  ])('%s', (text, names) => {
    expect(unique(lowerCaseNames(text))).toEqual(names)
  })
})

describe('soloNames', () => {
  it.each<[string, readonly string[]]>([
    ['We call him Sparky, he looks after it', ['Sparky']],
    ["Dodge (that's what everyone calls him) knows", ['Dodge']],
    ['Steve-o left in March', ['Steve-o']],
    ['We call it Fast Path, they call them tombstones', []],
  ])('%s', (text, names) => {
    expect(unique(soloNames(text))).toEqual(names)
  })
})
