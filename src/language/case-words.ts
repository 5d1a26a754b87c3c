/**
 * What a case is called and what its number is called, by language. Each is the source of a regular expression without groups of its
 * own, in small letters: where it is used, the flag `i` or `anyCase` knows capitals too.
 */

/** What is a case and nothing else. */
const cases: Readonly<Record<string, string>> = {
  zh: '案例|工单|工單|服务单|服務單|报修单|報修單|报修(?=编?号)|报障单|報障單|问题单|問題單|故障单|故障單|个案|個案|案件',
  en: '(?:(?:support|service|help ?desk)\\s)?(?:case|ticket|incident)',
  de: 'vorgang|ticket',
  fr: 'dossier',
  es: 'caso|incidencia',
  it: 'segnalazione',
  pt: 'chamado',
  ru: 'обращение|заявка|инцидент|тикет',
  ja: 'お問い?合わ?せ',
}

/** What is a case where a number follows, and may be many things elsewhere. */
const requests: Readonly<Record<string, string>> = {
  zh: '服务请求|服務請求|服务|服務|受理|请求|請求|单据|單據|立案',
  en: '(?:(?:support|service|tracking|help ?desk|my|your|our)\\s?)?(?:case|ticket|incident|request|inquiry|reference|ref|SR|REG|ID|JIRA|issue)',
  de: 'fall|vorgangsnummer|ticketnummer|anfrage|störung',
  fr: 'demande|réf|référence',
  es: 'solicitud',
  it: 'richiesta',
  pt: 'solicitação',
  nl: 'melding|aanvraag|verzoek',
  sv: 'ärende',
  da: 'henvendelse',
  pl: 'zgłoszenie',
  cs: 'požadavek',
  tr: 'talep',
  ko: '(?:문의|접수)(?=\\s?번호)',
  ru: 'запрос',
  ja: '(?:受付|管理|受付管理|問い?合わ?せ)(?=番号)',
}

/** The word for its number that may follow. */
const numbers: Readonly<Record<string, string>> = {
  zh: '编号|編號|编码|編碼|号码|號碼|序号|序號|单号|單號|单|號|号|ID',
  en: '(?:number|no|id|ref|reference)(?![a-z])\\.?',
  de: '-?(?:nummer|nr)(?![a-z])\\.?',
  fr: '(?:numéro|n°|no)(?![a-z])\\.?',
  es: '(?:número|n[.º°])(?![a-z])',
  it: '(?:numero|n[.º°])(?![a-z])',
  pt: '(?:número|n[.º°])(?![a-z])',
  nl: '(?:nummer|nr)(?![a-z])\\.?',
  sv: '(?:nummer|nr)(?![a-z])\\.?',
  da: '(?:nummer|nr)(?![a-z])\\.?',
  pl: '(?:numer|nr)(?![a-z])\\.?',
  cs: '(?:číslo|č\\.)',
  tr: '(?:numarası|no)(?![a-z])\\.?',
  ko: '번호',
  ru: '(?:номер|№)',
  ja: '番号',
}

/** What a case is called: `工单`, `support ticket`, `Vorgang`. */
export const caseWord = `(?:${Object.values(cases).join('|')})`

/** The same in Chinese alone. */
export const caseWordZh = `(?:${cases['zh'] ?? ''})`

/** What may be any request, where its number is one of a case by its make: `Request 55120987: …`, `Запрос 48213: …`, `服务请求 KL-40718`. */
export const requestWord = `(?:(?:service )?request|服务请求|服務請求|${Object.entries(requests)
  .flatMap(([language, words]) => (language === 'zh' || language === 'en' ? [] : [words]))
  .join('|')})`

/** What a case's number is called: `编号`, `number`, `Nr.`. */
export const numberWord = `(?:${Object.values(numbers).join('|')})`

/** The same in Chinese alone. */
export const numberWordZh = `(?:${numbers['zh'] ?? ''})`

/** All that a case is called before its number in a language. */
function wordsBeforeNumber(language: string): string {
  return [cases[language], requests[language]].filter((words) => words !== undefined).join('|')
}

const languages = Object.keys({ ...cases, ...requests })

/** What stands before the number of a case, by language: `工单号`, `Your request no.`, `Vorgang`. */
export const caseLabels: Readonly<Record<string, string>> = Object.fromEntries(
  languages.map((language) => [
    language,
    `(?:${wordsBeforeNumber(language)})(?:\\s?(?:${numbers[language] ?? ''}))?\\.?`,
  ]),
)

/** The same with the word for its number, in languages in which digits alone may follow it: `Vorgang Nr.`, `заявка №`, `受付番号`. */
export const numberLabels = `(?:${languages
  .filter((language) => language !== 'en' && language !== 'zh')
  .map((language) => `(?:${wordsBeforeNumber(language)})\\s?(?:${numbers[language] ?? '(?!)'})`)
  .join('|')})`
