/** Says a sentence in other words, as a careful model does: small turns that leave its sense as it is. */
import type { Language } from '../../../src/model/case.ts'

/** The sentence turned; the same sentence is always turned in the same way. */
export function paraphrase(sentence: string, language: Language): string {
  let text = sentence
  for (const [from, to] of turns[language]) text = text.replace(from, to)
  return text.trim()
}

const turns: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    // `Root cause: …`
    [/^(?:Root cause|Cause|Fix|Solution|Resolution|Symptom|Result)\s?[:：]\s{0,4}/iu, ''],
    [/^(?:Please|Kindly)\s+/u, ''],
    [/^(?:Then|Now|So|Also),?\s+/iu, ''],
    [/\bdoes not\b/u, "doesn't"],
    [/\bdo not\b/u, "don't"],
    [/\bis not\b/u, "isn't"],
    // `The export stops after the update.` → `After the update, the export stops.`
    [/^(The [^,.;:()]{8,80}?) (since|after|during|while) (the [^,.;:()]{3,60})\.$/u, 'While it holds ($2 $3): $1.'],
    [/^While it holds \((\w+) ([^)]*)\): (The) (.*)$/u, 'Looking at $1 $2, the $4'],
    [/^Looking at since/u, 'Since'],
    [/^Looking at after/u, 'After'],
    [/^Looking at during/u, 'During'],
    [/^Looking at while/u, 'While'],
    [/\bon our side\b/u, ''],
    [/, so (?=[a-z])/u, ', and so '],
    [/^We found that /iu, ''],
  ],
  'zh-CN': [
    [/^(?:根本原因|原因|解决方案|解决办法|症状|现象|结论)\s?[:：]\s{0,4}/u, ''],
    [/^(?:请您?|麻烦您?|烦请)/u, ''],
    [/之后/u, '后'],
    [/之前/u, '前'],
    [/进行/u, ''],
    [/重新启动/u, '重启'],
    [/(?:即可|就可以了)(?=[。！]?$)/u, ''],
    [/^经(?:查|检查|排查|分析)[，,]/u, ''],
    [/目前/u, ''],
  ],
}
