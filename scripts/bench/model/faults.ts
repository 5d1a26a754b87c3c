/** What language models get wrong, one kind each: planted into a statement, or `null` where the statement gives no occasion. */
import { findTokens } from '../../../src/language/tokens.ts'
import type { TokenKind } from '../../../src/language/token.ts'
import type { SectionKind } from '../../../src/model/section.ts'

/** A statement as a model answers it. */
export interface Said {
  readonly text: string
  readonly sentences: readonly string[]
}

/** What a fault may draw on. */
export interface Surroundings {
  /** The ids of sentences that say something else. */
  readonly others: readonly string[]
  readonly isChinese: boolean
  readonly section: SectionKind
}

export interface Fault {
  readonly name: string
  readonly plant: (said: Said, surroundings: Surroundings) => Said | null
}

const token = (name: string, kinds: readonly TokenKind[], change: (text: string) => string): Fault => ({
  name,
  plant: ({ text, sentences }) => {
    const found = findTokens(text).find(({ kind }) => kinds.includes(kind))
    if (found === undefined) return null
    const changed = change(found.text)
    return changed === found.text
      ? null
      : { text: text.slice(0, found.start) + changed + text.slice(found.end), sentences }
  },
})

const wording = (
  name: string,
  pairs: readonly (readonly [RegExp, string])[],
  isFaultIn: (section: SectionKind) => boolean = () => true,
): Fault => ({
  name,
  plant: ({ text, sentences }, { section }) => {
    if (!isFaultIn(section)) return null
    const pair = pairs.find(([from]) => from.test(text))
    return pair === undefined ? null : { text: text.replace(pair[0], pair[1]), sentences }
  },
})

/** The last digit, one up. */
function otherDigit(text: string): string {
  return text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 3) % 10))
}

const added = (name: string, english: string, chinese: string): Fault => ({
  name,
  plant: ({ text, sentences }, { isChinese }) => ({
    text: isChinese ? `${text.replace(/[。.]$/u, '')}，${chinese}。` : `${text.replace(/\.$/u, '')}, ${english}.`,
    sentences,
  }),
})

export const faults: readonly Fault[] = [
  token('another number', ['number', 'port', 'event-id'], otherDigit),
  token('another version', ['version', 'kb'], otherDigit),
  token('another error code', ['error-code', 'hash', 'guid', 'cve'], otherDigit),
  token('another path, file or address', ['path', 'file', 'registry-key', 'url'], (text) =>
    text.replace(/[a-z](?=[a-z]{2})/iu, 'q'),
  ),
  token('another command', ['command'], (text) => `${text} /force`),
  wording('another unit', [
    [/(\d\s?)(?:minutes|分钟)/u, '$1hours'],
    [/(\d\s?)(?:hours|小时)/u, '$1days'],
    [/(\d\s?)(?:GB|G)\b/u, '$1MB'],
    [/(\d\s?)天/u, '$1周'],
  ]),
  wording('a “not” lost', [
    [/\b(?:does not|doesn't|do not|don't|did not|didn't) /u, ''],
    [/\bcannot\b/u, 'can'],
    [/\b(is|are|was|were) not\b/u, '$1'],
    [/\bis(?:n't)\b/u, 'is'],
    [/无法|不能/u, '能'],
    [/(?:没有|未|不(?!过|仅|但|同|少|断|错|久|管))(?=[\p{Script=Han}]{2})/u, ''],
  ]),
  wording('a “not” invented', [
    [/\b(is|are|was|were|has|have|can|will) (?!not\b)/u, '$1 not '],
    [/(?<![不未没无])(已经|已|会|能|可以|需要)/u, '不$1'],
  ]),
  wording(
    'a supposition made a fact',
    [
      [/\b(?:we|I) (?:suspect|think|believe|assume)(?: that)? /iu, ''],
      [/\b(?:probably|possibly|perhaps|maybe|apparently|presumably|likely) /iu, ''],
      [/\b(?:might|may|could) (?=be\b)/iu, 'must '],
      [/我们?(?:怀疑|猜测|认为可能)|怀疑|可能是?|疑似|应该是|初步判断/u, '是'],
    ],
    // What is listed as ruled out was a supposition, whatever it says.
    (section) => section !== 'ruledOut',
  ),
  wording('the contrary', [
    [/\bbefore\b/u, 'after'],
    [/\bafter\b/u, 'before'],
    [/\bdisable/u, 'enable'],
    [/\benable/u, 'disable'],
    [/\binstall/u, 'uninstall'],
    [/\bstart(?=s|ed|\b)/u, 'stop'],
    [/\bold\b/u, 'new'],
    [/\blarger\b/u, 'smaller'],
    [/之后|以后/u, '之前'],
    [/启用/u, '禁用'],
    [/禁用|停用/u, '启用'],
    [/升级/u, '降级'],
    [/增加|调大/u, '减少'],
    [/允许/u, '禁止'],
    [/成功/u, '失败'],
    [/添加/u, '删除'],
  ]),
  added('a name invented', 'as seen with Novatrix Enterprise', '与瀚海云盾有关'),
  added('a placeholder invented', 'on [host 9]', '位于 [主机 9]'),
  added('a certainty invented', 'which is officially confirmed in every case', '官方已确认所有环境均如此'),
  added('a reason invented', 'because of a defect', '由于产品缺陷'),
  added('a link invented', 'see http://patches.example/fix', '详见 http://patches.example/fix'),
  {
    name: 'a statement made up',
    plant: ({ sentences }, { isChinese }) => ({
      text: isChinese
        ? '工程师更换了交换机电源并重新划分了虚拟局域网。'
        : 'The engineers replaced the power supply of the switch and moved the users to another network.',
      sentences,
    }),
  },
  {
    name: 'another sentence cited',
    plant: ({ text }, { others }) => {
      const [other] = others
      return other === undefined ? null : { text, sentences: [other] }
    },
  },
  { name: 'a sentence cited that is not there', plant: ({ text }) => ({ text, sentences: ['m999.s1'] }) },
]
