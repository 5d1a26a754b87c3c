import { expect, it } from 'vitest'
import { defaultSettings, settingsSchema } from '../../model/settings.ts'
import { findDoubtfulWords } from './doubtful-words.ts'

function doubtfulIn(text: string, isCode = false): readonly string[] {
  return findDoubtfulWords(text, isCode, defaultSettings).map(
    ({ kind, start, end }) => `${kind} ${text.slice(start, end)}`,
  )
}

it.each([
  ['The parlour at Glenfrell stops at five.', ['name Glenfrell']],
  ['Tarvo Frellington renamed the section.', ['name Tarvo Frellington']],
  ['It went to the Corwinville depot with Quellan.', ['name Corwinville', 'name Quellan']],
  ['Matter number TVR-0042/7 is urgent.', ['number TVR-0042/7']],
  ['The contract is FRL/LAN/2029-03.', ['number FRL/LAN/2029-03']],
  ['The van is QX31 VZE.', ['number QX31 VZE']],
  ['Rotate frl_live_9fK27QmZ0tVbW3xYc81R please.', ['number frl_live_9fK27QmZ0tVbW3xYc81R']],
  ['Rolled out to frl-edge-ams04 as well.', ['host frl-edge-ams04']],
  ['这个口子是段景明接的。', ['name 段景明']],
  ['昨天夜班换过一台，问丽华姐即可。', ['name 丽华']],
  ['老灶台餐饮公司那边一样。', ['name 老灶台餐饮公司']],
  ['夜班小茴问能不能一起开。', ['name 小茴']],
  ['在柳湾店其余前台机上照做。', ['name 柳湾店']],
  ['[人员 1]和栗子都好了。', ['name 栗子']],
  ['本单按 407-182 团处理，由 T-0417 支付。', ['number 407-182', 'number T-0417']],
  ['Then Lark checked it for the job QXF/4071.', ['name Lark', 'number QXF/4071']],
  ['The owner is m.kowalczyk there.', ['name m.kowalczyk']],
  ['合约号QXF-HD-4071在。', ['number QXF-HD-4071']],
  ['柚子说她也见过。', ['name 柚子']],
  ['昨天大禾馆那边好像也有，东青廠區照旧。', ['name 大禾馆', 'name 东青廠區']],
  ['电话联系揭师傅，机房在 B1-09。', ['name 揭师傅', 'number B1-09']],
  ['Faith thinks so.', ['name Faith']],
  ['Release booking QXF7790142 now.', ['number QXF7790142']],
  ['豪哥礼拜一来过，阿弟老师跟粘组长都试过。', ['name 豪哥', 'name 阿弟', 'name 粘组长']],
  ['官大为（学号 407182）没点到，翠岭高中宿舍连不上。', ['name 官大为', 'name 翠岭高中']],
  [
    'None of the kiosks at Cropper Street prints, and Primrose had to do it by hand.',
    ['name Cropper Street', 'name Primrose'],
  ],
  ["It was Will's idea.", ['name Will']],
  ['維護合約 TVR-31-資-008 還在。', ['number TVR-31-資-008']],
])('asks about %s', (text, found) => {
  expect(doubtfulIn(text)).toStrictEqual(found)
})

it.each([
  'Restarted the Print Spooler on Tuesday; Unmounting the datastore took a minute.',
  'Frellware 7.12 ships its own trust store.',
  'The Tarvo agent stops, “Quellan” is shown.',
  'Click Frellhub, then Settings > Roster > Section aliases.',
  '[customer 2] says that SYNC-1184 and KB5005565 are gone on Windows 11.',
  'maxAllowedContentLength was 30000000 bytes, now it is 524288000.',
  'Use TLS-v13 with utf-8 on x86-64, see RFC-5280.',
  '感谢来信，两分钟后自动恢复，检索文章正常。',
  '老师说小程序的大小没变，请联系客服。',
  '图书馆、体育馆都一样，老师傅、女士优先，A4-2 纸。',
  '大店与小店、各门店都一样，厂家和[人员 1]都在，小窗口问号。',
  'Upgrade checked by config.yaml, UDP 3478-3481, error E-2207, Nobody checked it. Label wants a file.',
  'Word had to be restarted, Access says nothing, the Grant was off. Main Street Server; Will it work?',
  '帅哥、的哥和大姐都排着队，阿里云正常，科组长都在，学校食堂也好了。',
  '客户端证书链校验失败 -3023，第三方公司已确认。',
])('asks about nothing in: %s', (text) => {
  expect(doubtfulIn(text)).toStrictEqual([])
})

it('asks in code about two words and machines alone', () => {
  expect(doubtfulIn('issuer: CN=x, O = Glenfrell Quellanworks\nTarvo=1 host frl-edge-ams04', true)).toStrictEqual([
    'name Glenfrell Quellanworks',
    'host frl-edge-ams04',
  ])
})

it('knows what the settings call a product or never mask', () => {
  const settings = settingsSchema.parse({ products: [{ name: 'Glenfrell' }], redaction: { keep: ['Quellan'] } })
  expect(findDoubtfulWords('Glenfrell and Quellan stop.', false, settings)).toStrictEqual([])
})

it.each(['a', 'Aa ', '段', 'A1-', '1 '])('takes linear time on a long text of %j', (piece) => {
  const started = performance.now()
  doubtfulIn(piece.repeat(100_000 / piece.length))
  expect(performance.now() - started).toBeLessThan(3000)
})
