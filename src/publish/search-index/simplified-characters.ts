import { Converter } from 'opencc-js/t2cn'

/**
 * Traditional characters and the simplified ones that the index knows them as (OpenCC's tables), one for one. The tables
 * are large and stay at home: a site gets the characters that its articles can be found by.
 */
export function simplifiedCharacters(): ReadonlyMap<string, string> {
  const toSimplified = Converter({ from: 't', to: 'cn' })
  const pairs = new Map<string, string>()
  for (let code = firstIdeograph; code <= lastIdeograph; code += 1) {
    const traditional = String.fromCharCode(code)
    const simplified = toSimplified(traditional)
    if (simplified !== traditional && simplified.length === 1) {
      pairs.set(traditional, simplified)
    }
  }
  return pairs
}

/** The ideographs of everyday text, U+4E00 to U+9FFF (Unicode block "CJK Unified Ideographs"). */
const firstIdeograph = 0x4e_00
const lastIdeograph = 0x9f_ff
