/** Encodings that write Chinese and Korean in seven bits, which no decoder of the web knows any more: their texts in the eight bits that it knows. */

// charset=hz-gb-2312 · =?iso-2022-kr?B?…?=
const anyLabel = /(?:charset\s{0,3}=\s{0,3}["']?|=\?)(?:hz-gb-2312|iso-2022-kr)\b/iu
const hzLabel = /(?:charset\s{0,3}=\s{0,3}["']?|=\?)hz-gb-2312\b/iu
const koreanLabel = /(charset\s{0,3}=\s{0,3}["']?|=\?)iso-2022-kr\b/giu

/** A mail's source, one character a byte, with such texts in GB 18030 and EUC-KR. The label of HZ is everybody's who knows labels. */
export function withHighBits(source: string): string {
  if (!anyLabel.test(source)) return source
  const chinese = hzLabel.test(source) ? fromHz(source) : source
  return source.search(koreanLabel) < 0 ? chinese : fromKorean(chinese)
}

/** Pairs of ASCII between `~{` and `~}` as the bytes of GB 2312 that they stand for: https://www.rfc-editor.org/rfc/rfc1843 */
function fromHz(source: string): string {
  return source
    .replaceAll(/~\{((?:[!-}][!-~]){1,2000})~\}/gu, (_, pairs: string) => highBits(pairs))
    .replaceAll('~~', '~')
}

// ESC $ ) C announces it, SO and SI stand around what is Korean: https://www.rfc-editor.org/rfc/rfc1557
const announcement = '\u001b$)C'
// oxlint-disable-next-line no-control-regex -- these two are the encoding
const shifted = /\u000e([\u0020-\u007e\r\n]{1,4000})(?:\u000f|(?=\r?\n))/gu
const encodedWord = /=\?iso-2022-kr\?b\?([A-Za-z0-9+/=]{1,800})\?=/giu

function fromKorean(source: string): string {
  return unshifted(
    source.replaceAll(encodedWord, (_, word: string) => {
      const bytes = unshifted(Buffer.from(word, 'base64').toString('latin1'))
      return `=?euc-kr?B?${Buffer.from(bytes, 'latin1').toString('base64')}?=`
    }),
  ).replaceAll(koreanLabel, '$1euc-kr')
}

function unshifted(text: string): string {
  return text
    .replaceAll(announcement, '')
    .replaceAll(shifted, (_, pairs: string) => pairs.replaceAll(/[!-~]{1,4000}/gu, highBits))
}

function highBits(pairs: string): string {
  return Buffer.from(Array.from(pairs, (unit) => unit.charCodeAt(0) | 0x80)).toString('latin1')
}
