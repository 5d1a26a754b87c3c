/** Why an article is related to another, in the words of the article's language; English where we have none. */
import type { CauseType } from '../../model/article.ts'
import type { Language } from '../../model/case.ts'

/** `Also about 0x80070005, 7034`: the two share exact identifiers. */
export function sameIdentifier(language: string, identifiers: readonly string[]): string {
  const { identifier, comma } = wordings[languageOf(language)]
  return `${identifier}${identifiers.slice(0, 3).join(comma)}`
}

/** `Outlook · configuration`: the two are about one product and the same type of cause. */
export function sameCause(product: string, cause: string): string {
  return `${product} · ${cause}`
}

/** The two tell of much the same in other words. */
export function sameMeaning(language: string): string {
  return wordings[languageOf(language)].meaning
}

/** The types of cause as readers of a language call them. */
export function causeLabels(language: string): Readonly<Record<CauseType, string>> {
  return wordings[languageOf(language)].causes
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en'
}

interface Wordings {
  readonly identifier: string
  readonly comma: string
  readonly meaning: string
  readonly causes: Readonly<Record<CauseType, string>>
}

const wordings: Readonly<Record<Language, Wordings>> = {
  'zh-CN': {
    identifier: '同样涉及 ',
    comma: '、',
    meaning: '说的是相近的问题',
    causes: {
      compatibility: '兼容性',
      configuration: '配置',
      defect: '产品缺陷',
      policy: '策略',
      'third-party': '第三方软件',
      tampering: '篡改',
      network: '网络',
      hardware: '硬件',
      usage: '使用方式',
      unknown: '未知',
    },
  },
  en: {
    identifier: 'Also about ',
    comma: ', ',
    meaning: 'About much the same',
    causes: {
      compatibility: 'compatibility',
      configuration: 'configuration',
      defect: 'product defect',
      policy: 'policy',
      'third-party': 'third-party software',
      tampering: 'tampering',
      network: 'network',
      hardware: 'hardware',
      usage: 'usage',
      unknown: 'unknown',
    },
  },
}
