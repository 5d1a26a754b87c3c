/** The sections of an article, in the order in which they stand, and their headings by language. */
import type { Language } from './case.ts'

export const sectionKinds = ['symptom', 'environment', 'analysis', 'ruledOut', 'cause', 'resolution'] as const

/** `ruledOut` stands as a sub-section of `analysis`; all others are sections of their own. */
export type SectionKind = (typeof sectionKinds)[number]

/** Headings by language. `ruledOut` is written at level 3, the rest at level 2. */
export const sectionHeadings: Readonly<Record<Language, Readonly<Record<SectionKind, string>>>> = {
  'zh-CN': {
    symptom: '症状',
    environment: '环境',
    analysis: '分析',
    ruledOut: '已排除',
    cause: '根本原因',
    resolution: '解决方案',
  },
  en: {
    symptom: 'Symptom',
    environment: 'Environment',
    analysis: 'Analysis',
    ruledOut: 'Ruled out',
    cause: 'Root cause',
    resolution: 'Resolution',
  },
}
