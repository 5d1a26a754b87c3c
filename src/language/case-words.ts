/**
 * What a case is called and what its number is called, by language. Each is the source of a regular expression without groups of its
 * own, in small letters: where it is used, the flag `i` or `anyCase` knows capitals too.
 */

/** What is a case and nothing else. */
const cases: Readonly<Record<string, string>> = {
  zh: '案例|工单|工單|服务单|服務單|报修单|報修單|报障单|報障單|问题单|問題單|故障单|故障單|个案|個案|案件',
  en: '(?:(?:support|service|help ?desk)\\s)?(?:case|ticket|incident)',
  de: 'vorgang|ticket',
  fr: 'dossier',
  es: 'caso|incidencia',
  it: 'segnalazione',
  pt: 'chamado',
  ru: 'обращение|заявка|инцидент|тикет',
  ja: '案件|お問い?合わ?せ',
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
  ru: '(?:номер|№)',
  ja: '番号',
}

/** What a case is called: `工单`, `support ticket`, `Vorgang`. */
export const caseWord = `(?:${Object.values(cases).join('|')})`

/** The same in Chinese alone. */
export const caseWordZh = `(?:${cases['zh'] ?? ''})`

/** What is a case where a number that is too long for a count stands at the head of a subject: `Request 55120987: …`, `Запрос 48213: …`. */
export const requestWord = `(?:(?:service )?request|${['de', 'fr', 'es', 'it', 'pt', 'ru'].map((language) => requests[language] ?? '').join('|')})`

/** What a case's number is called: `编号`, `number`, `Nr.`. */
export const numberWord = `(?:${Object.values(numbers).join('|')})`

/** The same in Chinese alone. */
export const numberWordZh = `(?:${numbers['zh'] ?? ''})`

/** What stands before the number of a case, by language: `工单号`, `Your request no.`, `Vorgang`. */
export const caseLabels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(cases).map(([language, words]) => [
    language,
    `(?:${words}|${requests[language] ?? ''})(?:\\s?(?:${numbers[language] ?? ''}))?\\.?`,
  ]),
)

/** The same with the word for its number, in languages in which digits alone may follow it: `Vorgang Nr.`, `заявка №`, `受付番号`. */
export const numberLabels = `(?:${Object.keys(cases)
  .filter((language) => language !== 'en' && language !== 'zh')
  .map((language) => `(?:${cases[language] ?? ''}|${requests[language] ?? ''})\\s?(?:${numbers[language] ?? '(?!)'})`)
  .join('|')})`
