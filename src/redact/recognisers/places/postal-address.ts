import { overLines } from '../../../language/patterns/over-lines.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'

/** Postal addresses with a street and a number, and what stands behind an address label. */
export const postalAddress: Recogniser = {
  name: 'postal-address',
  find: (text) => [
    ...findStreets(text),
    ...findAll('postal-address', estate, text, false),
    ...[room, onFloor, hanRoom, englishRoom, plot, namedHouse, office].flatMap((pattern) =>
      findAll('postal-address', pattern, text, false),
    ),
    ...[continental, numbered].flatMap((pattern) => findAll('postal-address', pattern, text, false)),
    ...findAll('postal-address', chineseLabelled, text, (value) => (/^[\x20-\x7e]*$/u.test(value) ? null : false)),
    ...matchesOf(labelOfLines, text).flatMap(({ index, 0: label }) => linesOf(text, index + label.length)),
    ...findAll('postal-address', english, text, (value) => !/ Main St/u.test(value)),
    ...findAll('postal-address', postBox, text, (value) => (/Box|[AFD]PO/u.test(value) ? false : null)),
    ...findAll('postal-address', ship, text, true),
    ...findAll('postal-address', englishLabelled, text, (value) => (/[@:/\\]|^[\d.]+\s*$/u.test(value) ? null : false)),
    ...findAll('postal-address', zipLabelled, text, (value) => (/\d/u.test(value) ? false : null)),
  ],
}

// 文三路 100 号: what every Chinese address has; the rest is looked for on both sides of it
const street =
  /(?:(?:[路街道巷弄里村同]|(?:大道|路)[东南西北中]|[东南西北中一二三四五六七八九十]段\n?)[ ,]?[甲乙丙]?\d{1,5} ?[号弄]|(?:[路街巷]|大道)\n[ \t]{0,6}\d{1,5} ?号|(?:[路街巷弄]|大道)[ ,]?\n?[一二三四五六七八九十百零〇]{1,6}[号弄])(?!楼?(?:[机日端口线盘槽卡泵]|插槽|磁盘|硬盘|节点|服务器|交换机|控制器|打印机|电池|风扇|通道|探头|探测器|传感器|终端))/gu
// 浙江省杭州市西湖区文三
const district = /(?:\p{Script=Han}{1,8}(?:省|自治区|市|自治州|盟|区|县|旗|镇|乡|街道) ?){0,4}[\p{Script=Han}\d]{1,8}$/u
const beforeAddress = /^.*(?:地址|位于|寄到|寄往|送到|发票寄|寄|在|到|是|为|住)(?=.{2})/u
// 3 号楼 501 室; 6 号 402 behind 19 弄; 某某产业园 G2-1703; B 座 11F in the next line
const building =
  /^(?: ?\d{1,4} ?号)?(?:(?:[ ,]?|\n(?=[A-Z\d]{1,3} ?(?:号楼|[座栋幢楼])))[\p{Script=Han}A-Z\d ]{0,10}?(?:院|栋|幢|座|楼|层|室|单元|大厦|广场|产业园|科技园|工业园|创业园|物流园|软件园)){0,4}(?:[ ,]?(?:[A-Z]?\d{1,2}-)?[A-Z]?\d{2,5}(?:室|房|F)?)?/u
const chineseLabelled =
  /(?:邮寄|收货|收件|通信|通讯|联系|办公|公司|单位|家庭|寄送|快递|详细|现场|现居|住)地址[ \t]{0,3}[:是为][ \t]{0,3}(?<value>[^\n,，。;；]{5,60})/gu
// 221B Baker Street, 1 Microsoft Way, 450 Præstevænget… only with a street's word
const english = overLines('gu')`
  (?<![\w.-])\d{1,5}[A-Z]?,? (?:[NSEW]\.? |North |South |East |West )?(?:\p{Lu}[\p{L}'.-]{0,20} ){1,4}(?:
    Streets?|St|Roads?|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Crescent|Gardens|Grove|Quay|Wharf
    |Terrace|Square|Sq|Parkway|Pkwy|Highway|Hwy|Place|Pl|Close|Mews
  )\b\.?(?:,? ?\n? ?(?:Suite|Apt|Apartment|Unit|Floor|Room|Ste|Bldg|#)\.? ?[\w-]{1,6})?(?:
    ,? ?\n? ?\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){0,2},? ?\n? ?(?:
      [A-Z]{2}\.? \d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}
    )
  )?
`
const postBox =
  /\b(?:P\.?O\.? ?Box|PSC|Unit|CMR) \d{2,6}(?:,? Box \d{2,6})?(?:,?\s{1,3}(?:APO|FPO|DPO),? [A-Z]{2} \d{5})?/gu
// USS Tarvo⏎FPO AP 96614
const ship =
  /\b(?:USS|USNS|USCGC|USNV|HMS|uss|usns|uscgc) \p{L}[\p{L}'’.-]{1,20}(?: \p{L}[\p{L}'’.-]{1,20}){0,2},?\s{1,3}(?:[AFD]PO,? A[AEP]|[afd]po,? a[aep]) \d{5}/gu
const englishLabelled =
  /(?:^|\n)[ \t]{0,4}(?:(?:mailing|postal|shipping|billing|delivery|office|home|street) )?address:[ \t]*\n?[ \t]{0,4}(?<value>[^\n]{0,20}\d[^\n]{3,80})/giu
const zipLabelled =
  /(?:邮[ \t]{0,10}编|邮政编码|\bzip(?: ?code)?|\bpostcode|\bpostal code)[ :]{1,3}(?<value>[A-Z0-9][A-Z0-9 -]{3,9})(?!\w)/giu

// Lindenstraße 12, 10827 Berlin; 12 rue de la Gare; 450 5th Avenue, 3rd Floor
const continental = overLines('gu')`
  (?<!\p{L})\p{Lu}[\p{L}-]{1,24}(?:
    straße|strasse|str\.|weg|platz|allee|gasse
  ) \d{1,4} ?[a-z]?(?!\p{L})(?:,? \d{5} \p{Lu}\p{L}{2,20})?
  |(?<![\w.-])\d{1,4}(?: ?(?:bis|ter))?,? (?:
    rue|avenue|boulevard|place|chemin|allée|via|viale|calle|avenida|plaza
  ) (?:(?:de|du|des|della|del|la|le|les|l'|d') ?){0,3}\p{Lu}[\p{L}'-]{2,24}(?:,? \d{5} \p{Lu}\p{L}{2,20})?
`
const numbered =
  /(?<![\w.-])\d{1,5} (?:[NSEW]\.? |North |South |East |West )?\d{1,3}(?:st|nd|rd|th) (?:Street|St|Avenue|Ave|Road|Rd|Place|Drive)\b\.?(?:, ?[\p{L}\d][\p{L}\d .'-]{1,24}){0,3}(?: \d{5}(?:-\d{4})?)?/gu
// 3 号楼 501 室
const room = /\d{1,3} ?(?:号楼|栋|幢|座) ?(?:\d{1,2} ?单元)? ?\d{3,4} ?(?:室|房|办公室)/gu
// 5 楼 503, B 座 1206 工位
const onFloor =
  /\d{1,2} ?[楼层] ?[A-Z]?\d{3,4}(?: ?(?:室|房|号房?|工位|办公室))?(?![\w.]| ?[个台次条位年种路])|(?<![A-Za-z])[A-Z\d]{1,2} ?[座栋幢] ?[A-Z]?\d{3,4}(?: ?(?:室|房|工位|办公室))?(?![\w.]| ?[个台次条位])/gu
// 门诊楼五楼 512 室, 三号楼 3-206, B 座 7F-118
const hanRoom = overLines('gmu')`
  (?<![\w.-])[A-Z]?\d{3,4} ?室(?![温内外])
  |(?<=[住在到去] ?)\d{3,4} ?(?:号?房)(?=[的，,。;；、)]|$)
  |(?<=(?:入住|住) ?)\d{3,4}(?= 的)
  |(?<=(?:号楼|[栋幢座]) ?)\d{1,2}-\d{3,4}(?![\w-]|\.\d)
  |(?<=[座栋幢楼] ?|工位 ?)(?:[A-Z]?\d{1,2}F-[A-Z]?\d{2,4}|[A-Z]-\d{3,4})(?![\w-])
  |(?<=(?:工位|座位|机位)(?:号|在|是)? ?:? ?)(?:[A-Z] ?区 ?)?[A-Z]?\d{1,2}-\d{1,3}(?![\w-]|\.\d)
`
// Room 2.114, office C-317
const englishRoom = overLines('gu')`
  (?<![\w-])(?:[Rr]oom|[Rr]m\.) (?:[Nn]o\.? |[Nn]umber )?(?<value>
    [A-Z]?-?\d{1,2}[.-]\d{2,3}[a-z]?|[A-Z]?-?\d{3,4}[A-Za-z]?
  )(?!
    [\w]|\.\d
    | (?:[Ee]rror|page|[Nn]ot [Ff]ound|status|response|code)
  )
  |(?<![\w-])(?:(?:in|at|my|to|near|by) |(?<=[(,] ?))(?:office|desk|cubicle|seat) (?<value>
    [A-Z]-?\d{2,4}|\d{1,2}[.-]\d{2,3}
  )(?!\w|\.\w)
`
// Plot No 14, Corwin Industrial Estate, Frellpur
const plot = overLines('gu')`
  (?<![\w-])(?:
    Plot|Flat|Door|Shop|House|Survey|Unit
  ) (?:[Nn]o[.:]? ?|# ?)?[A-Z]?-?\d{1,4}[A-Z]?(?:[/-](?:\d{1,4}|[A-Z]))?,? (?:\p{Lu}[\p{L}.'-]{1,20},? ){1,5}?(?:
    Industrial Area|Estate|Nagar|Park|Colony|Layout|Phase|Sector|Cross|Main|Street|Road|Lane|Marg|Complex|Towers?
    |Building|House|Gardens
  )\b(?:, (?:Phase|Sector) \w{1,4})?(?:
    (?:, \p{Lu}\p{L}{2,20}){1,3}[ -]{1,3}\d{6}(?!\d)
    |, \p{Lu}\p{L}{2,20}(?=[ \t]*(?:[,.\n|]|$))
  )?
`
// of Frell Cottage, Nether Tarvo: a house with a name of its own, and its place
const namedHouse = overLines('gu')`
  (?<=\b(?:of|at|to|from|in|address is|lives at) )\p{Lu}[\p{L}'’]{2,20}(?: \p{Lu}[\p{L}'’]{2,20})? (?:
    Cottage|Lodge|Barn|Villa|Manor|Grange|Rectory|Vicarage|Bungalow|Croft|Farmhouse
  ), \p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24})?(?![\p{L}\p{N}])
`
// our office in Larkhill
const office =
  /(?<![\p{L}])(?:[Oo]ur|[Mm]y) (?:\p{Ll}{2,12} )?(?:office|branch|outlet|shop|plant|warehouse|depot|clinic|campus|factory|showroom) (?:in|at) (?<value>\p{Lu}\p{Ll}{2,20}(?: \p{Lu}\p{Ll}{2,20})?)(?![\p{L}\d])/gu
// 文苑小区 5 栋 2 单元 301
const estate =
  /(?:\p{Script=Han}{1,8}(?:省|市|区|县|镇|路|街))?\p{Script=Han}{2,10}(?:小区|花园|公寓|家园|新村|大厦|广场|宿舍)[A-Z\d一二三四五六七八九十 ]{1,4}(?:号楼|栋|幢|座|号院)[ ]?(?:[\d一二三四五六七八九十]{1,2} ?单元)?[ ]?(?:[A-Z]?\d{2,5} ?(?:室|房)?)?/gu

// 地  址：西溪市文桥区文三路⏎     108 号: a label set wide; what stands below it is read by `linesOf`
const labelOfLines = /^[ \t|]{0,8}(?:\p{Script=Han}{0,4})地[ \t]{0,10}址[ \t]{0,4}:/gmu
const isOfPlaces = /[省市区县镇乡村路街道巷弄号园楼栋座]/u
// set in, the house alone, or a line that names places and tells nothing
const goesOn =
  /^(?:[ \t\u3000]{2,24}\S|\d{1,5} ?号|[\p{Script=Han}\d\s-]{2,16}[省市区县镇乡村路街巷弄道园楼栋座室幢号](?![^\n]*[。；，:]))/u
const mostLines = 4

function linesOf(text: string, label: number): readonly Found[] {
  const found: Found[] = []
  let start = label
  for (let line = 0; line < mostLines; line += 1) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const value = text.slice(start, end).slice(0, 60)
    const lead = value.length - value.trimStart().length
    const isLine = line === 0 ? value.trim().length > 3 : goesOn.test(value) && !value.includes(':')
    if (line > 0 && !isLine) break
    if (isLine && line < 2 && (!isOfPlaces.test(value) || /^[\x20-\x7e]*$/u.test(value)) && found.length === 0) break
    if (isLine)
      found.push({ kind: 'postal-address', start: start + lead, end: start + value.trimEnd().length, certain: false })
    start = end + 1
    if (next === -1) break
  }
  return found
}

// 西溪市文桥区禾木街道⏎文三路 100 号
const districtAbove =
  /(?:(?:\n|^)[ \t]{0,4}|(?<=:))\p{Script=Han}{2,20}(?:省|自治区|市|区|县|旗|镇|乡|街道)[ \t]*\n[ \t]{0,4}$/u

function findStreets(text: string): readonly Found[] {
  return matchesOf(street, text).map((match) => {
    const lead = (district.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0] ?? '').replace(
      beforeAddress,
      '',
    )
    const above =
      lead === ''
        ? ''
        : (districtAbove.exec(
            text.slice(Math.max(0, match.index - lead.length - 40), match.index - lead.length),
          )?.[0] ?? '')
    const end = match.index + match[0].length
    const tail = building.exec(text.slice(end, end + 40))?.[0] ?? ''
    return {
      kind: 'postal-address',
      start: match.index - lead.length - above.trimStart().length,
      end: end + tail.trimEnd().length,
      certain: true,
    }
  })
}
