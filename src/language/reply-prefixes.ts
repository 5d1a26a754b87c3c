/** What programs put before the subject of a mail that answers, passes on or was sent by itself, without its colon, in lower case, by language. */

const answers: Readonly<Record<string, readonly string[]>> = {
  zh: ['回复', '答复', '回覆', '答覆'],
  en: ['re'],
  de: ['aw', 'antw'],
  fr: ['ré', 'réf'],
  es: ['resp'],
  it: ['r', 'rif'],
  nl: ['antw'],
  pt: ['res'],
  pl: ['odp'],
  sv: ['sv'],
  da: ['sv'],
  fi: ['vs'],
  cs: ['odp'],
  hu: ['vá'],
  tr: ['ynt', 'ytn'],
  ru: ['отв', 'на', 'ответ'],
  ja: ['返信'],
  ko: ['답장', '회신'],
}

const forwards: Readonly<Record<string, readonly string[]>> = {
  zh: ['转发', '轉寄', '轉發', '转寄'],
  en: ['fw', 'fwd'],
  de: ['wg'],
  fr: ['tr'],
  es: ['rv'],
  it: ['i', 'inoltro'],
  nl: ['doorst'],
  pt: ['enc'],
  pl: ['pd'],
  sv: ['vb'],
  da: ['vs'],
  fi: ['vl'],
  cs: ['předáno'],
  hu: ['továbbítás'],
  tr: ['ilt'],
  ru: ['пересл'],
  ja: ['転送'],
  ko: ['전달'],
}

const automatic: Readonly<Record<string, readonly string[]>> = {
  zh: ['自动回复', '自动回覆', '自動回覆', '自动答复'],
  en: ['automatic reply', 'auto reply', 'out of office', 'accepted', 'declined', 'read', 'undeliverable'],
  de: ['automatische antwort'],
  fr: ['réponse automatique'],
  es: ['respuesta automática'],
  pt: ['resposta automática'],
}

/** The words as a source of an expression that knows both cases by its flag: `回复`, `re`, `aw`. */
export const answerPrefix = anyOf(answers)

/** The same of all prefixes. */
export const subjectPrefix = anyOf(answers, forwards, automatic)

function anyOf(...lists: readonly Readonly<Record<string, readonly string[]>>[]): string {
  const words = new Set(lists.flatMap((list) => Object.values(list).flat()))
  return `(?:${[...words].toSorted((a, b) => b.length - a.length).join('|')})`
}
