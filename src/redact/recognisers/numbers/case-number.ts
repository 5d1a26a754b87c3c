import { overLines } from '../../../language/patterns/over-lines.ts'
import type { Settings } from '../../../model/settings.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'

/** Numbers under which a help desk keeps its cases. */
export const caseNumber: Recogniser = {
  name: 'case-number',
  find: (text, settings) => [
    ...findAll('case-number', shaped, text, true),
    ...findAll('case-number', labelled, text, (value) =>
      (/\d{3}/u.test(value) || /\d-|-\d/u.test(value)) && !/^[0-9a-f]{8}-[0-9a-f]{4}-/iu.test(value) ? true : null,
    ),
    ...findAll('case-number', bareLabelled, text, (value) =>
      /^(?:19|20)\d\d-(?:0\d|1[0-2])$/u.test(value) ? null : false,
    ),
    ...[tracking, hashed, change].flatMap((pattern) => findAll('case-number', pattern, text, false)),
    ...findConfigured(text, settings),
  ],
}

// CAS-40718-K3M9P2, INC0012345, RITM0010023, SR-2024-0113
const shaped =
  /(?<![\w-])(?:CAS|SR|INC|CS|TT|TKT|TICKET|CASE|REQ|RITM|CHG|PRB|SCTASK)-?\d{5,10}(?:-[A-Z0-9]{2,8})?(?![\w-])|(?<![\w-])(?:CAS|SR|TKT|CASE)-\d{2,6}-[A-Z0-9]{2,8}(?![\w-])/gu
// 案例号：…, [Case #5092218347], ticket number 48213, SR# 2-113; no 生产工单 MO-2031-0417, which is what a factory makes
const labelled = overLines('giu')`
  (?:
    案例号码?|案例编号|案件号
    |(?<!生产|制造|加工|委外|返工|车间|MES ?)工单(?:号码?|编号)?(?![ \t:=]{0,3}(?:是|为)?[ ]?[MWPS]O-?\d)
    |服务单号?|事件号码|事件单号?|报修单号|受理号|流水单号
    |\b(?:
      case|ticket|incident|service request|support request|sr
    )(?: ?(?:numbers?|nr|no\.?|ids?|refs?|references?|#|＃))+
  )[ \t]{0,2}[:=#]{0,2}[ \t]{0,2}(?:是|为|is )?[ \t]{0,2}(?<value>[A-Z0-9][A-Z0-9-]{3,24})(?!\w)
`
// under change CHG 5512
const change = /(?<![\w-])(?:CHG|INC|RITM|PRB|REQ|TASK) (?<value>\d{4,8})(?![\w.-])/gu
// [QX#40718]: a queue's letters in front
const hashed = /(?<![\w#-])(?<value>[A-Z]{2,6}#\d{4,10})(?![\w-])/gu
// Incident 4410-227, ticket 8830-KT: behind the bare word only what no count is like
const bareLabelled =
  /\b(?:case|ticket|incident|service request|support request|sr)[ \t](?<value>\d{3,8}-(?:\d{2,8}|[A-Z]{1,4}\d{0,4})|\d{7,10}|[A-Z]{1,4}-\d{4,8}(?:-[A-Z\d]{1,4})?)(?![\w-])/giu
const tracking = /(?<![\w-])(?<value>[A-Z]{2,8}:\d{7}|ref:_?[\w.]{8,60}:ref)(?![\w-])/gu

function findConfigured(text: string, settings: Settings): readonly Found[] {
  return settings.caseNumbers.flatMap((source) => {
    const found: Found[] = []
    for (const match of text.matchAll(new RegExp(source, 'giu'))) {
      const value = match[1] ?? match[0]
      if (value === '') continue
      const start = match.index + match[0].indexOf(value)
      found.push({ kind: 'case-number', start, end: start + value.length, certain: true })
    }
    return found
  })
}
