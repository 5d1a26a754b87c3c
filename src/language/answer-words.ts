/** How people say that their answers stand inside of what they quote, by language. Each is the source of a regular expression in small letters. */

/** … in another colour. */
const inColour: Readonly<Record<string, readonly string[]>> = {
  zh: ['(?:红|紅|蓝|藍|绿|綠|紫|橙)(?:色)?(?:的)?(?:字|字体|字體|部分|内容|标注|标记|標註)', '标(?:红|蓝|绿)'],
  en: [
    '(?:answers?|comments?|repl(?:y|ies)|responses?|remarks|notes|see|below|in-?line|added|marked|written)[^.\\n]{0,40}\\bin (?:red|blue|green|purple|orange|magenta|colou?r)\\b',
    '\\bin (?:red|blue|green|purple|orange|magenta) (?:below|in-?line|text|font|letters)\\b',
  ],
  de: ['\\bin (?:rot|blau|grün|farbe)\\b|\\b(?:rot|blau|grün) markiert'],
}

/** … behind a mark: 【答复】, [Answer]. */
const inPlace: Readonly<Record<string, readonly string[]>> = {
  zh: [
    '(?:见|如|在)?下(?:面|方|文)?[^。\\n]{0,10}(?:回复|答复|解答|回覆)',
    '逐(?:条|一|項|项)[^。\\n]{0,6}(?:回复|答复|解答)',
  ],
  en: [
    '(?:answers?|comments?|repl(?:y|ies)|responses?|remarks)[^.\\n]{0,30}\\b(?:in[- ]?line|below|between)\\b',
    '\\b(?:see|answered|replied|responded|commented)(?: my)? in[- ]?line\\b|\\bin[- ]?line (?:answers?|comments?|replies|responses?)\\b',
  ],
  de: ['(?:antworten|kommentare|anmerkungen)[^.\\n]{0,30}\\b(?:unten|inline|im text)\\b'],
}

/** What stands before such an answer. */
const marks: Readonly<Record<string, readonly string[]>> = {
  zh: ['[【[(（](?:答复|回复|答|解答|回答|回覆)[】\\])）]\\s?[:：]?'],
  en: ['\\[(?:answer|reply|re|a)\\]\\s?:?'],
  de: ['\\[antwort\\]\\s?:?'],
}

const sources = (words: Readonly<Record<string, readonly string[]>>) => Object.values(words).flat().join('|')

/** Says that answers are in another colour. */
export const saysColour = new RegExp(sources(inColour), 'iu')

/** Says that answers stand inside of what is quoted, in another colour or behind marks. */
export const saysInside = new RegExp(`${sources(inColour)}|${sources(inPlace)}`, 'iu')

/** The mark at the beginning of an answer's line. */
export const answerMark = new RegExp(`^\\s{0,8}(?:${sources(marks)})\\s{0,2}(?=\\S)`, 'iu')
