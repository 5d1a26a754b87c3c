/** Words that turn a statement round or weaken it, by language. Lower case; a word of `except` is none of them. */
import type { Language } from '../model/case.ts'

interface Wording {
  readonly words: readonly string[]
  /** Words that contain one of `words` and mean something else. */
  readonly except: readonly string[]
}

export const negations: Readonly<Record<Language, Wording>> = {
  'zh-CN': {
    words: ['不', '未', '没', '无', '非', '勿', '别', '否', '尚无', '拒绝', '禁止'],
    except: wordList(`
      不过, 不仅, 不但, 不断, 不管, 不论, 不久, 不止, 不只, 不少, 不错, 不同, 不然, 不妨, 不时, 不禁, 不一, 差不多, 不好意思, 未来, 无论, 无线, 无疑, 非常,
      否则, 是否, 能否, 可否, 与否, 别人, 别的, 别名, 区别, 级别, 类别, 识别, 分别, 特别, 鉴别, 判别, 个别, 性别, 是不是, 能不能, 有没有, 要不要, 会不会,
      可不可以, 行不行, 对不起, 没关系, 除非, 并非常, 不客气, 不客氣, 要不, 不如, 只不过, 不由得, 不得不, 不可避免, 无非
    `),
  },
  en: {
    words: wordList(`
      not, no, never, none, neither, nor, nothing, nobody, nowhere, without, cannot, unable, impossible,
      don't, doesn't, didn't, isn't, aren't, wasn't, weren't, can't, couldn't, won't, wouldn't,
      shouldn't, hasn't, haven't, hadn't, mustn't, needn't, ain't, unsupported, unaffected, denied,
      refused, forbidden
    `),
    except: [
      'not only',
      'no longer than',
      'no later than',
      'no problem',
      'whether or not',
      'no.',
      'not until',
      'if not',
      'no doubt',
    ],
  },
}

export const hedges: Readonly<Record<Language, Wording>> = {
  'zh-CN': {
    words: wordList(`
      可能, 也许, 或许, 怀疑, 疑似, 猜测, 推测, 估计, 大概, 似乎, 好像, 应该是, 应该为, 初步判断, 初步怀疑, 初步分析, 初步认为, 初步定位, 尚不确定, 不确定,
      不排除, 有待, 待确认, 待验证, 说不定, 恐怕, 或是, 疑为, 倾向于, 暂时认为, 貌似, 大约是, 感觉是, 未必
    `),
    except: ['不可能', '尽可能', '可能性为零', '可能会出现', '怀疑已排除', '怀疑的'],
  },
  en: {
    words: wordList(`
      maybe, perhaps, possibly, possible, probably, probable, likely, might, may, could be, could have,
      suspect, suspected, suspects, suspicion, seems, seem, seemed, appears, appear, appeared,
      apparently, presumably, assume, assumed, assumption, guess, we think, i think, i believe,
      we believe, potentially, potential cause, hypothesis, unconfirmed, not sure, unclear whether,
      should be caused, looks like, tentatively, preliminary
    `),
    except: [
      'as soon as possible',
      'if possible',
      'as possible',
      'not possible',
      'impossible',
      'unlikely',
      'you may',
      'users may',
      'may be used',
      'appears in',
      'appear in',
      'appears on',
      'as far as possible',
    ],
  },
}

function wordList(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim())
}
