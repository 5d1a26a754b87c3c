/** Traditional characters as the simplified ones that wordings and names are compared in (OpenCC's tables), one for one. */
import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })
const firstIdeograph = 0x4e00
const lastIdeograph = 0x9fff
// By code unit, 0 where it has not been asked for yet.
const known = new Uint16Array(0x10000)

/** The code unit of the simplified character, the same code unit for anything else. */
export function simplifiedUnit(code: number): number {
  if (code < firstIdeograph || code > lastIdeograph) return code
  const cached = known[code] ?? 0
  if (cached !== 0) return cached
  const simplified = toSimplified(String.fromCharCode(code))
  const result = simplified.length === 1 ? simplified.charCodeAt(0) : code
  known[code] = result
  return result
}

/** A text in simplified characters, of the same length: `賬號` becomes `账号`. */
export function simplify(text: string): string {
  let result = ''
  let position = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const simplified = simplifiedUnit(code)
    if (simplified === code) continue
    result += text.slice(position, index) + String.fromCharCode(simplified)
    position = index + 1
  }
  return position === 0 ? text : result + text.slice(position)
}
