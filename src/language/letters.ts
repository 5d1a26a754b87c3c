/** Letters and digits of a text, which stay the same whatever is done to its lines and punctuation. */

/** The text without everything that is neither a letter nor a digit in any script. */
export function lettersAndDigits(text: string): string {
  let kept = ''
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    // Half of a character of two units tells nothing by itself.
    if (unit >= 0xd800 && unit <= 0xdfff) return text.replaceAll(others, '')
    if (isKept(unit)) {
      if (start < 0) start = at
    } else if (start >= 0) {
      kept += text.slice(start, at)
      start = -1
    }
  }
  if (start < 0) return kept
  return start === 0 ? text : kept + text.slice(start)
}

const others = /[^\p{L}\p{N}]+/gu
const letterOrDigit = /[\p{L}\p{N}]/u

// By UTF-16 unit: 0 as long as nobody has asked. Asking the table of Unicode again for each character takes ten times as long.
const answers = new Uint8Array(0x10000)
const yes = 1
const no = 2

function isKept(unit: number): boolean {
  let answer = answers[unit] ?? 0
  if (answer === 0) {
    answer = letterOrDigit.test(String.fromCharCode(unit)) ? yes : no
    answers[unit] = answer
  }
  return answer === yes
}
