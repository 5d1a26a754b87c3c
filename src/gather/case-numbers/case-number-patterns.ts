/** How help desks write the numbers of cases: with labels, in brackets, at the head of a subject, or by nothing but their make. */
import { anyCase } from '../../language/patterns/any-case.ts'
import { caseLabels, caseWord, caseWordZh, numberLabels, numberWordZh, requestWord } from '../../language/case-words.ts'
import { numberedPapers, otherPrefixes } from './number-wording.ts'

/** Where a number may be believed: `#12345` is a case number in a subject, and anything at all in a body. */
type Place = 'subject' | 'anywhere'

export interface CaseNumberPattern {
  readonly place: Place
  /** A group, if any, is the number. */
  readonly pattern: RegExp
}

const label = `(?<![a-zA-Z])(?:${anyCase(Object.values(caseLabels).join('|'))})\\s?[:：#＃]{0,2}\\s?`
// SR#, 工单：, Vorgang: with a mark behind them, below which digits alone are a number
const marked = `(?<![a-zA-Z])(?:${anyCase(
  ['SR', 'REG', ...Object.entries(caseLabels).flatMap(([language, words]) => (language === 'en' ? [] : [words]))].join(
    '|',
  ),
)})\\s?[:：#＃]{1,2}\\s?`
// Ticket, 工单: what is called so has a number, however short, and is neither an event nor an invoice
const ofCases = anyCase(caseWord)
// 20310507 alone is a day
const notDay = '(?!(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))'
const notAnother = `(?!(?:${otherPrefixes.join('|')})(?:[-_/.]|\\d))`
// ABC-2024-0012: initials, a year and a serial number
const yearly = `${notAnother}[A-Z]{1,10}[-_/](?:19|20)\\d{2}[-_/]\\d{3,8}`
// 48213, 00048213; a machine or a room is called LAB-07
const counted = '(?:[1-9]\\d{1,9}|0\\d{3,9})'
// HD-48213, ABC-123-45678, GD20240017, T20240115.0042
const serial = `${notAnother}[A-Z](?:[A-Z0-9]{0,9}(?:[-_/](?=[A-Z]{0,4}\\d)[A-Z0-9]{1,10}){0,2}[-_/]${counted}|[A-Z]{0,4}\\d{7,14}(?:\\.\\d{2,6})?)`
const ends = '(?![A-Z0-9]|[-_/.]\\d)'
// AY-PRN-3391, RQ-2023-1129-04, KL-SH-20320108-03: several parts, two of them digits or one of them long enough
const composed = `${notAnother}[A-Z][A-Z0-9]{0,9}(?:-(?:[A-Z]{2,10}-\\d{3,8}(?:-\\d{1,6})?|\\d{2,8}-\\d{1,8}(?:-\\d{1,6})?))`
// 2021-LIC-556, LIC240819017
const dated = `(?:19|20)\\d{2}-${notAnother}[A-Z]{2,8}-\\d{2,6}|${notAnother}[A-Z]{2,4}2\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{2,5}`
// T-5590261, SR-0004471, KL25-081904: more digits than a model or a machine has, or a counter with leading zeros
const longNumbered = `${notAnother}[A-Z]{1,6}(?:2\\d)?-(?:\\d{6,12}|0\\d{3,9})`
// 7734-AG, HD-30977, SR-0004471, NL-20250901-7, 2025-ERP-3308: with a label before it a number may be short
const told = `(?:${notAnother}[A-Z]{1,10}(?:-[A-Z0-9]{1,10}){0,2}-\\d{3,12}(?:-\\d{1,6})?|${dated}|\\d{3,8}-[A-Z]{1,6}|${notAnother}[A-Z]{1,4}\\d{4,12}(?:-\\d{1,6})?)`

// KL/31/00892: parts of a path are in small letters, a date has none
const slashed = `${notAnother}[A-Z]{1,6}(?:/[A-Z0-9]{1,6}){0,2}/\\d{3,10}`
// no. 係, 号是, number: what may stand between what a case is called and its number
const between =
  '\\s?(?:(?:number|no|id|ref)\\b\\.?|号码|号|號碼|號|编号|編號|单号)?\\s?(?:is\\b|是|为|為|係)?\\s?[:：#＃]{0,2}\\s?'
// in case …, test case …
const notOfCases = `(?<!\\b${anyCase('(?:in|test|use|edge|upper|lower|worst|best)')}[\\s-])`

// your case here is … · I put this in as …
const introduced = anyCase(
  '(?:case|ticket|request|incident|reference)(?:\\s(?:number|no\\.?|id|here|itself)){0,2}\\s(?:is|:)|(?:logged|put|filed|raised|recorded|registered|entered|opened|booked|noted|listed|tracking|tracked)(?:\\s(?:this|it|that|your\\s\\w{1,12}))?(?:\\s(?:in|up|here))?\\s(?:as|under)(?:\\s(?:case|ticket|number))?',
)

// What ServiceNow, Remedy and their like call a change, a request, an incident, a problem, a work order
const requests = '(?:CHG|REQ|INC|RITM|PRB|TKT|WO|CRQ|SRQ)'

// invoice, 发票号：
const papers = `(?:${anyCase(Object.values(numberedPapers).flat().join('|'))})\\s?[:：#]?`

/** First match wins, so the unmistakable ones come first. */
export const builtIn: readonly CaseNumberPattern[] = [
  // Dynamics 365: CAS-00417-K2M8Q1
  { place: 'anywhere', pattern: /\bCAS-\d{4,6}-[A-Z0-9]{5,7}\b/iu },
  // ServiceNow and Remedy: INC0012345, CS0001234, RITM0010022, WO0000000012345
  { place: 'anywhere', pattern: /\b(?:INC|RITM|REQ|SCTASK|TASK|PRB|CHG|HRC|CS|IMS|CRQ|PBI|WO)\d{7,13}\b/u },
  // Microsoft: TrackingID#2403250040001234, [REG:120031523000123]
  { place: 'anywhere', pattern: /\b(?:TrackingID|REG)\s?[#:]\s?(\d{10,18})\b/iu },
  // Oracle, Siebel: SR 1-2345678, SR 3-12345678901
  { place: 'anywhere', pattern: /\bSR\s?[#:]?\s?(\d-\d{5,12})\b/iu },
  // [案例号: XY-2024-0017], 工单编号：GD20240017, 服务单号 123456
  {
    place: 'anywhere',
    pattern:
      /(?:案例|工单|服务请求|服务单|服务|报修单|报障单|问题单|故障单|受理|请求|单据|个案|案件|立案|案)(?:编号|编码|号码|序号|单号|[号號]|ID)\s?[:：#＃]?\s?([A-Z]{0,8}-?\d[A-Z0-9-]{3,24})(?![A-Z0-9])/iu,
  },
  // Case #1234567890, Ticket ID: 48213, support case number 00123456, [Ticket#2024012310000012]
  {
    place: 'anywhere',
    pattern:
      /\b(?:case|ticket|incident|request|inquiry)(?:\s(?:number|no|id|ref|reference))?\.?\s?\(?[:#]{1,2}\s?([A-Z]{0,8}-?\d[A-Z0-9-]{2,24})(?![A-Z0-9])/iu,
  },
  // [单号 000731846], 记录编号：FW-2019-0806, 编号: 20240017; not: 设备编号, 发票编号
  {
    place: 'anywhere',
    pattern:
      /(?<![\p{Script=Han}A-Za-z0-9])(?:单号|單號|记录编号|記錄編號|记录号|编号|編號)\s?[:：#＃]?\s?([A-Z]{0,8}-?\d[A-Z0-9-]{3,24}|[A-Z]{1,8}(?:-[A-Z0-9]{1,8}){0,2}-\d{2,10})(?![A-Z0-9])/iu,
  },
  // IBM: PMR 12345,678,000, TS001234567
  { place: 'anywhere', pattern: /\bPMR\s?[#:]?\s?(\d{5}[,.][A-Z0-9]{3}[,.]\d{3})\b|\b(TS\d{9})\b/u },
  // your support case 00123456 has been created
  {
    place: 'anywhere',
    pattern: /\b(?:case|ticket|incident|service request)\s(?:number\s|no\.?\s|id\s)?(\d{5,18}(?:-\d{1,6})?)\b/iu,
  },
  // 工单 ABC-2024-0012, [Case ABC-2024-0012], ref. ABC-2024-0012
  { place: 'anywhere', pattern: new RegExp(`${label}(${yearly})${ends}`, 'u') },
  // SR#20310507-118, 工单：88120034, Vorgang: 4817330, 工单：2031-0507-08
  {
    place: 'subject',
    pattern: new RegExp(`${marked}(\\d{4,14}-\\d{1,6}|20\\d{2}-\\d{4}-\\d{1,6}|${notDay}\\d{6,14})${ends}`, 'u'),
  },
  // Заявка № 48213, Ticket-Nr. 48213, 受付番号 48213
  {
    place: 'subject',
    pattern: new RegExp(
      `(?<![a-zA-Z])${anyCase(numberLabels)}\\s?[:：]?\\s?(${notDay}\\d{4,14}(?:-\\d{1,6})?)${ends}`,
      'u',
    ),
  },
  // SR 24-117-882, Case 25-0417, Vorgang 2025-0331: a year and counters
  {
    place: 'subject',
    pattern: new RegExp(
      `(?:^|[\\s[(（【:：])(?:${ofCases}|SR)\\s?[:：#＃]?\\s?((?:20[2-9]\\d|2\\d)(?:-\\d{3,6}){1,2})(?![\\d-])`,
      'u',
    ),
  },
  // [Case 1001], （工单 48213）, [工单 V20310507-6]; a label, a number and nothing else
  {
    place: 'subject',
    pattern: new RegExp(
      `[[(（【<]\\s?${ofCases}\\s?(${notDay}\\d{3,14}|\\d{2,4}-\\d{4,8}|[A-Z]{1,4}\\d{6,12}(?:-\\d{1,6})?|[A-Z]{1,6}-\\d{3,10})\\s?[\\])）】>]`,
      'u',
    ),
  },
  // [BlueDesk 77120]: what a help desk's program is called
  {
    place: 'subject',
    pattern:
      /[[(（【<]\s?\p{L}{0,15}(?:desk|help|support|service|ticket|tickets|care|portal)\s?[#＃]?(\d{5,10})\s?[\])）】>]/iu,
  },
  // Case 1004: printer offline, 案例 10091：打印机脱机, Ticket 48213 - printer offline
  {
    place: 'subject',
    pattern: new RegExp(`(?:^|[:：]\\s{0,2})${ofCases}\\s?(${notDay}\\d{4,14})\\s{0,2}(?=[:：|,，–—]|-(?!\\d))`, 'u'),
  },
  // 案例 81002377 打印机脱机, Vorgang 4817330 Drucker offline: at the head, and too long for a count
  {
    place: 'subject',
    pattern: new RegExp(`(?:^|[:：]\\s{0,2})${ofCases}\\s?(${notDay}\\d{6,14})(?=\\s|\\p{Script=Han})`, 'u'),
  },
  // Request 55120987: Shared drive read-only, Запрос 55120: …
  {
    place: 'subject',
    pattern: new RegExp(`(?:^|[:：]\\s{0,2})${anyCase(requestWord)}\\s(${notDay}\\d{5,14})\\s{0,2}(?=[:：|–—])`, 'u'),
  },
  // 报修 KL0319-007 打印机脱机
  { place: 'subject', pattern: new RegExp(`(?:报修|报障|報修|报事)\\s?[:：]?\\s?(${told})${ends}`, 'u') },
  // (ref HD-48213), [Vorgang GD20240017]
  { place: 'subject', pattern: new RegExp(`[[(（【<]\\s?${label}(${serial})${ends}`, 'u') },
  // [ABC-2024-0012] …, 【GD20240017】…, …（ABC-123-45678）
  { place: 'subject', pattern: new RegExp(`[[(（【<]\\s?[#＃]?(${serial})\\s?[\\])）】>]`, 'u') },
  // RE: ABC-2024-0012 …, … - ABC-2024-0012; not the number of an invoice in the middle
  {
    place: 'subject',
    pattern: new RegExp(`(?:^|[:：]|\\s[-–—|/])\\s{0,2}[#＃]?(${yearly})(?=\\s{0,2}(?:$|[\\s:：|,，-]))`, 'u'),
  },
  // SR 7704415 …, … - SR 7704415
  {
    place: 'subject',
    pattern: new RegExp(
      `(?:^|[:：[(（【]|\\s[-–—|/])\\s{0,2}SR\\s(${notDay}\\d{6,14})(?=\\s{0,2}(?:$|[\\s:：|,，\\])）】]))`,
      'u',
    ),
  },
  // CHG-20417 …, … - REQ 90127: kinds of requests as ITIL has them, which nothing else is called
  {
    place: 'subject',
    pattern: new RegExp(
      `(?:^|[:：]|\\s[-–—|/])\\s{0,2}(?:(${requests}-\\d{4,10})|${requests}\\s[#＃]?(\\d{4,14}))(?=\\s{0,2}(?:$|[\\s:：|,，]|-(?!\\d)))`,
      'u',
    ),
  },
  // [FV#60882] …
  { place: 'subject', pattern: /[[(（【<]\s?([A-Z]{2,6}#\d{4,10})\s?[\])）】>]/u },
  // 【AY-PRN-3391】…, [RQ-2023-1129-04] …
  { place: 'subject', pattern: new RegExp(`[[(（【<]\\s?[#＃]?(${composed})\\s?[\\])）】>]`, 'u') },
  // 2021-LIC-556, LIC240819017: a year and a queue, or a queue and a date with a counter
  {
    place: 'subject',
    pattern: new RegExp(`(?:^|[:：[(（【]\\s{0,2}|\\s)(${dated})(?=\\s{0,2}(?:$|[\\s:：|,，\\])）】-]))`, 'u'),
  },
  // WLAN-250217-4 // …, SR-0004471 …, … T-5590261
  {
    place: 'subject',
    pattern: new RegExp(
      `(?:^|[:：]\\s{0,2})(${composed}|${longNumbered})(?=\\s{0,2}(?:$|[\\s:：|,，/\\p{Script=Han}-]))${ends}|(?<!${papers})\\s(${composed}|${longNumbered})\\s*$`,
      'u',
    ),
  },
  // your case here is 7734-AG · I put this in as HD-30977
  {
    place: 'anywhere',
    pattern: new RegExp(`\\b(?:${introduced})\\s?[#:]?\\s?(${told})${ends}`, 'u'),
  },
  // 单号是 HD-30977 · 已登记为 7734-AG
  {
    place: 'anywhere',
    pattern: new RegExp(
      `(?:单号|案例号|工单号|编号|受理号)(?:就)?(?:是|为)\\s?(${told})${ends}|(?:登记|记录|建单|立案)为\\s?(${told})${ends}`,
      'u',
    ),
  },
  // ticket KL-40718 please, case no. 係 KL-40718, Case KL/31/00892
  {
    place: 'anywhere',
    pattern: new RegExp(`(?<![a-zA-Z])${notOfCases}${ofCases}${between}(${told}|${slashed})${ends}`, 'u'),
  },
  // take over request KL-40718, 服务请求 KL-40718: what may be any request, with a number that has letters
  {
    place: 'anywhere',
    pattern: new RegExp(`(?<![a-zA-Z])${anyCase(requestWord)}\\s?(${notAnother}[A-Z]{2,6}-\\d{4,10})${ends}`, 'u'),
  },
  // Closing #48213 then, 关闭 #48213
  { place: 'anywhere', pattern: /(?:\b[Cc]los(?:e|ing|ed)|关闭|关单|结单)\s?[#＃](\d{4,10})(?![\d-])/u },
  // 工单号是 10291, 單號係 10291: digits alone behind a number's own name
  {
    place: 'anywhere',
    pattern: new RegExp(
      `(?:${caseWordZh}|(?<!\\p{Script=Han})[单單])${numberWordZh}\\s?(?:就?是|为|為|係|[:：])\\s?(${notDay}\\d{4,14})(?![\\d.-])`,
      'u',
    ),
  },
  // 事件号码 10023456, 事件编号: E-2024-0091
  {
    place: 'subject',
    pattern: /事件(?:编号|号码|单号|号)\s?[:：#＃]?\s?([A-Z]{0,8}-?\d[A-Z0-9-]{3,24})(?![A-Z0-9])/iu,
  },
  // ManageEngine: ##12345##
  { place: 'subject', pattern: /##([A-Z]{0,6}-?\d{2,12})##/iu },
  // Jira: [JIRA] (PROJ-123) …, [PROJ-123] …, PROJ-123: …
  {
    place: 'subject',
    pattern: new RegExp(
      `(?:^|[[(（【:：])\\s?(${notAnother}[A-Z][A-Z0-9]{1,9}-[1-9]\\d{0,6})\\s?(?:[\\])）】:：]|$)`,
      'u',
    ),
  },
  // Zendesk, osTicket: [#12345], (#48213), RE: #48213 printer offline, #B2-91047
  { place: 'subject', pattern: /(?:^|[\s[(（【:：])[#＃]((?:[A-Z][A-Z0-9]{0,5}-)?\d{3,14}(?:-\d{1,6})?)(?!\d)/u },
]

/** What may be a number by its make alone. */
export const bareNumbers: readonly CaseNumberPattern[] = [
  // Printer offline ABC-2024-0012; not: Cannot print invoice ABC-2024-0012
  {
    place: 'subject',
    pattern: new RegExp(`(?<![A-Za-z0-9_-])(?<!${papers}\\s?)(${yearly})${ends}`, 'u'),
  },
  // KL-22871 printer offline: at the head, with more digits than models mostly have
  { place: 'subject', pattern: new RegExp(`(?:^|[:：]\\s{0,2})(${notAnother}[A-Z]{2,6}-\\d{5})(?=\\s)`, 'u') },
  // K8S-4417 printer offline: a queue called by letters around a figure, as hardly a model is
  {
    place: 'subject',
    pattern: new RegExp(`(?:^|[:：])\\s{0,2}(${notAnother}[A-Z]{1,3}\\d[A-Z]{1,4}-\\d{3,6})(?=\\s)`, 'u'),
  },
  // PN-71150, RE: PN-71150: nobody writes about a part by nothing but its number, more than once
  { place: 'subject', pattern: /(?:^|[:：])\s{0,2}((?:PN|SN|R|V)-\d{4,8})\s*$/u },
]

/** `【案例编号】KL-2024` and `工单【KL-2024】` as `案例编号：KL-2024` and `工单：KL-2024】`: all that looks for numbers knows a label by its mark. */
export function plainlyLabelled(text: string): string {
  return text.includes('】') ? text.replaceAll(bracketedLabel, '$1：').replaceAll(bracketedNumber, '$1：') : text
}

const labelZh = `(?:${caseLabels['zh'] ?? ''}|[单單]号|[单單]號|编号|編號)`
const bracketedLabel = new RegExp(`【\\s?(${labelZh})\\s?】\\s?[:：]?`, 'gu')
const bracketedNumber = new RegExp(`(${caseWordZh}(?:${numberWordZh})?)\\s?【\\s?(?=[A-Z]{0,8}-?\\d)`, 'gu')
