/** How people announce what nobody has yet. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence tells of a remedy that is to come: `A real fix is planned for the third quarter.`, `将在下个版本中修复。` */
export function isYetToCome(text: string): boolean {
  return text.length <= longest && announced.some((pattern) => pattern.test(text))
}

const longest = 300
const announced: readonly RegExp[] = [
  overLines('iu')`
    \b(?:
      fix|solution|correction|patch|hotfix|release|version|update|firmware|remedy|change|rollout|replacement
    )\b.{0,80}\b(?:
      (?:is|are|being) (?:
        planned|scheduled|expected|due|announced|under way|in the works|on the roadmap
        |being (?:prepared|developed|built)
      )
      |(?:will|shall|should) (?:be (?:available|released|shipped|included|part)|come|follow|arrive|ship|appear)
    )\b
  `,
  // The network team will also raise the timeout, that's planned for the 20th.
  /\bwill (?:also )?[a-z]+ .{2,100}\b(?:planned|scheduled|due) (?:for|on|in)\b/iu,
  // upgrade to 10.2.5 (planned for the end of May)
  /\d(?:\.\d+)+,? \(?(?:(?:is |which is )?(?:planned|scheduled|expected|due|announced)|coming) (?:for|in|on|by|at|to)\b/iu,
  /\b(?:will|shall|is (?:going )?to|should) be (?:fixed|corrected|solved|repaired|resolved)\b|\b(?:fixed|corrected|solved|repaired|resolved) in (?:the|one of the|an?) (?:next|coming|upcoming|future|later) (?:release|version|update|build)\b/iu,
  /(?:计划|計劃|拟)(?:在|于|於)[^。，,]{0,12}(?:里|中|版)?(?:加|改|修|支持|优化|增加|补)|(?:计划|計劃|预计|預計|将(?:会|在|于)|將(?:會|在|於)|排期)[^。]{0,20}(?:发布|發布|修复|修復|解决|解決|上线|上線|推出)|(?:说|說|称|表示|承诺)[^。，,]{0,12}(?:会|會|将|將)(?:在|于|於)?[^。，,]{0,8}(?:加|改|重写|修|解决|支持|优化|增加)|\d(?:\.\d+)+[^。，,]{0,6}(?:会|将)(?:在|于)?[^。，,]{0,8}(?:修正|修复|解决)|(?:后续|後續|今后|以后|日后)的?[^。，,]{0,20}(?:会|會|将|將)(?:带|帶|支持|修|加|改|包含|提供|补)|下(?:一)?[个個]?(?:版本|版)[^。]{0,12}(?:会|會|将|將|再|修复|修復|解决|解決)/u,
]
