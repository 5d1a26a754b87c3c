/** What people do to a thing to see whether it is to blame. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { reportsSound } from './sound.ts'

/** Whether a sentence says that something was tried, swapped, switched off or taken away. */
export function namesTrial(text: string): boolean {
  return trials.some((pattern) => pattern.test(text))
}

/** Whether a sentence says that a trial showed nothing wrong: `We ran a memory test for 18 hours, zero errors.` */
export function isSoundTrial(text: string): boolean {
  return namesTrial(text) && reportsSound(text)
}

/** Whether a sentence says of a thing that was done or taken instead that all stayed as it was: `With a new roll it is same` */
export function triedInVain(text: string): boolean {
  return text.length <= longest && inVain.test(text)
}

const longest = 200
// After the alignment the result was not changed   AdBlock off: still blank   换成手机热点也一样
const inVain = overLines('iu')`
  ^[^,:;]{2,40} (?:
    off|out|disabled|removed|unplugged|stopped|replaced|swapped|closed
  )[:,;] ?(?:it |they )?(?:still\b|same\b|no (?:change|difference|effect|luck)\b)
  |(?:^|[;:,] |\d[.)] )(?:
    after|with|when|even (?:with|after)
    |(?:we|i) (?:have |also )?(?:used|tried|took)
  )\b.{3,120}\b(?:
    (?:is|was|are|were|remains?|stays?) (?:still |exactly |also |just )?(?:the )?same\b
    |(?:was|were|is|are|has|have)(?: not|n't) (?:been )?(?:changed|improved|different)
    |(?<!["“])no (?:change|difference)\b
  )
  |[换換改试試卸关關拔停][^，,。；;次回遍]{1,30}[，,]?(?:也|都|还是|仍然?|照样)(?:是)?(?:一样|一樣|不行|如此|这样)
`

const trials: readonly RegExp[] = [
  overLines('iu')`
    \b(?:
      tr(?:y|ied)|test(?:ed)?|mut(?:e|ed)|unmut(?:e|ed)|paus(?:e|ed)|swap(?:s|ped)?|replac(?:e|ed)|exchang(?:e|ed)
      |(?<!no |not |nothing )chang(?:e|ed)|switch(?:ed)?|turn(?:ed)?|disabl(?:e|ed)|enabl(?:e|ed)
      |(?:un|re)?install(?:ed)?|remov(?:e|ed)|delet(?:e|ed)|clear(?:ed)?|flush(?:ed)?|reset|reboot(?:ed)?
      |restart(?:ed)?|roll(?:ed)? back|updat(?:e|ed)|upgrad(?:e|ed)|(?:un|re)?plug(?:ged)?|(?:dis|re)?connect(?:ed)?
      |mov(?:e|ed)|whitelist(?:ed)?|allow(?:ed)?|rais(?:e|ed)|lower(?:ed)?|bump(?:ed)?|increas(?:e|ed)|doubl(?:e|ed)
      |set|ran
      |with(?:out)?(?= (?:another|a different|one|two|the other|any|no)\b)
    )\b
  `,
  // 换了   关了防火墙   退掉以后   重装   試咗   换 RAM
  /[试試换換关關卸拔删清退禁装裝改调調升降插][了过過咗掉到上下成为回完用\s]|重[装裝启啟做置新开開]|升级|升級|更新|更换|停用|禁用|卸载|清空|清除|限速|限制|调整|恢复/u,
]
