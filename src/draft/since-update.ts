/** Titles a case by the update that brought the problem, where the help desk found the version it fails from. */
import type { Language } from '../model/case.ts'
import { compose, slice, type RedactedText } from '../model/redacted.ts'
import { says } from './lexicon/lexicon.ts'
import { contentWords, overlap } from './thread/content-words.ts'

/** Characters of a finding that are looked at. */
const most = 200

/**
 * `客户端升级到 5.2.1 后，无法打印` → `客户端升级后无法打印`, of the first finding that tells it and speaks of the
 * `problem`; `null` where none does.
 */
export function titleSinceUpdate(
  findings: readonly RedactedText[],
  problem: readonly string[],
  language: Language,
): RedactedText | null {
  const words = contentWords(problem.join('\n'))
  for (const finding of findings) {
    const text = slice(finding, 0, most)
    const places = (language === 'en' ? english : chinese).exec(text)?.indices?.groups
    const [product, update, issue] = [places?.['product'], places?.['update'], places?.['issue']].map((place) =>
      place === undefined ? undefined : slice(text, place[0], place[1]),
    )
    if (product === undefined || update === undefined || issue === undefined) continue
    if (!says('problem', issue) || says('hedge', finding) || mask.test(product + issue)) continue
    if (overlap(contentWords(product + issue), words) < 0.3) continue
    if (language === 'en') return compose`${product}: ${issue} after the ${update}`
    return /[\w)]$/u.test(product) ? compose`${product} ${update}后${issue}` : compose`${product}${update}后${issue}`
  }
  return null
}

// 在 DataMill 升级到 4.7.2 后, 无法导出报表。   签章客户端更新至 5.2 版本之后，打印报错
const chinese =
  /^(?:在\s?|将\s?|把\s?|当\s?)?(?<product>[^，,。:：；;]{2,30}?)\s?(?:自动)?(?<update>升级|更新)(?:到|至|为)\s?(?:版本\s?)?[vV]?\d[\w.-]{0,24}\s?(?:版本?)?(?:之后|以后|后)[，,\s]{0,3}(?:就|便)?(?<issue>[^。；;]{4,40})[。；;]?$/du
// After the update of DataMill to 4.7.2, the export fails.   Since the upgrade of DataMill to 4.7.2 the export fails.
const english =
  /^(?:after|since) the (?<update>update|upgrade) of (?:the )?(?<product>[\w][\w .-]{1,30}?) (?:from \S{1,20} )?to (?:version )?v?\d[\w.-]{0,24},? (?<issue>[^,;]{8,80}?)[.;]?$/diu
const mask = /\[[\p{L} -]{1,20}(?: \d{1,4})?\]/u
