import { describe, expect, it } from 'vitest'
import { findOrganisations } from './find-organisations.ts'

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

describe('findOrganisations', () => {
  it.each<[string, readonly string[]]>([
    ['客户是青冈医药和禾木乳业。', ['禾木乳业', '青冈医药']],
    ['他去了青冈软件，不在了', ['青冈软件']],
    ['客户和供应商都在催', []],
    ['转到第三方软件', []],
    ['打开公司门户，两家银行都退信，单条处理要调银行接口，手机连公司 Wi-Fi', []],
    ['我们先看供电，六个分公司一起开，换新手机后公司邮箱加不上', []],
    ['请转告建站公司，快递公司送来，授权是政府版的，等于把集团十年明细捞出来', []],
    ['深圳有两台，济南和烟台，北京时间网站，天津本地打开网页慢', []],
    ['发票抬头:青冈烘焙，税号另发', ['青冈烘焙']],
    [
      '段师傅(青冈物流 白鹭仓)来电，称客户禾木日化 618 备货，之前 青冈牙科 也遇到过',
      ['禾木日化', '青冈牙科', '青冈物流'],
    ],
    ['以前在 青冈三中 遇到过，版本统一中，策略不一中断', ['青冈三中']],
    ['花材供应商斗南鲜枝那个小程序，供应商确认后那边再发', ['斗南鲜枝']],
    [
      "Frellmont Shopfitting have the key, seen at Tarvo's of Brelling, Windows Seeds",
      ['Frellmont Shopfitting', "Tarvo's of Brelling"],
    ],
    ['青冈包装送来的条码纸，快递物流送来的快递', ['青冈包装']],
    ['我是新鹭国中资讯组的，公司国中心的', ['新鹭国中']],
    ['客户(段师傅，青冈塑胶，06-22 07:48)：扫不出来', ['青冈塑胶']],
    ['we (Quillwood Rail) bought it off Frellmont Tech.', ['Frellmont Tech', 'Quillwood Rail']],
    ['bought through Microsoft Store, the client (Outlook) fails, installed by Windows Update', []],
    ['It came from that Quillwood lot; she left us for Frellmont.', ['Frellmont', 'Quillwood']],
    [
      "we're Quillwood Kites (ref 12). Karsa from Frellmont Plus was here, seen it at Brellers too",
      ['Brellers', 'Frellmont Plus', 'Quillwood Kites'],
    ],
    ["we are Azure AD joined, we're Windows Server 2019 (core). seen it at Microsoft", []],
    ['包是青冈物流 的段Sir发的，是我们的', ['青冈物流']],
    ['昨天夜里青冈信息公司的老段来过，那边白鹭航空的段经理也在，物流公司的老段', ['白鹭航空', '青冈信息公司']],
    ['压了青冈口腔、禾木门诊二十多单，口腔、门诊都有', ['禾木门诊', '青冈口腔']],
    ['我青冈博物馆的，有个团在门口，白鹭旅行的，我公司的', ['白鹭旅行', '青冈博物馆']],
    ['Did anyone from Frellmont touch it? Someone from IT did.', ['Frellmont']],
    ['We handled something like it for Frellmont last year, had this for Windows.', ['Frellmont']],
    ['付到小青冈科技的账户，打到公司的账户', ['小青冈科技']],
    [
      'Our Frellmont depot, the main branch, and our friends at Tarvo & Pole; Frellmont Freight',
      ['Frellmont', 'Frellmont Freight', 'Tarvo & Pole'],
    ],
    ['钱打到建行青冈支行，各支行、本支行照旧', ['建行青冈支行']],
    ['We have seen this at Radio Frellmont Bay. Seen this at startup.', ['Radio Frellmont Bay']],
    ['Pulled the PLC, swapped the SAS cable, Factory View SE 12, PFS2048, SA lifetime', []],
    ['wait for the User Profile Service, the Windows guys, that Finance crowd', []],
  ])('%j', (text, expected) => {
    expect(unique(findOrganisations(text, 'body'))).toStrictEqual(expected)
  })
})

it('what fails before a call for help is no firm', () => {
  expect(findOrganisations('视频会议卡顿求助', 'subject')).toStrictEqual([])
})
