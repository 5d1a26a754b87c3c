/** How people report what they did, and what somebody changed before it all began. */
import { deedVerbs, deedVerbsOfSomebody } from './deed-verbs.ts'

/** Whether a sentence reports something done to a thing: `I had it removed for those ports`, `Set the title to MRC2, restarted the service`. */
export function tellsDeed(text: string): boolean {
  return text.length <= longest && deeds.some((pattern) => pattern.test(text))
}

/** Whether a sentence tells a change with its time: `Our contractor enabled it on Friday`, `上个月退役了`. */
export function tellsChange(text: string): boolean {
  return text.length <= longest && changes.some((pattern) => pattern.test(text))
}

const longest = 300

const deeds: readonly RegExp[] = [
  // I had it removed for those ports   We have changed the limit to 40
  new RegExp(
    `^(?:so |then |and |meanwhile,? )?(?:i|we)(?: have|'ve| had)? (?:(?:now|since|just|already|then|also|therefore) )?(?:had )?(?:(?:it|that|them|this|the [\\w-]+(?: [\\w-]+)?) )?(?:${deedVerbs}|${deedVerbsOfSomebody})\\b`,
    'iu',
  ),
  // Set the title to MRC2, restarted the service
  new RegExp(`^(?:then |and )?(?:${deedVerbs})\\b(?! of\\b)`, 'iu'),
  // 我查到文档，自己在两边的策略下 set mss 1350
  /^(?:[^，,。]{0,14}[，,])?(?:后来|最后)?(?:我们?)?自己(?:在|把|将|去|又|动手).{0,40}(?:改|加|关|换|设|调|装|删|\bset\b)/u,
  // 把它关掉了   已将阈值改回 40
  /^(?:我们?|已经?|刚才?|随后|然后|昨天|今天)?(?:就|已)?(?:[把将].{1,24})?(?:关(?:掉|闭)|停用|禁用|删(?:掉|除)|改(?:成|回|为|到)|换(?:成|回|上|掉)|去掉|移除|启用|升级到|恢复|重启|调(?:成|回|到)|加上)了/u,
  // 换回来就是 3.8 度   喷了触点清洁剂再封好，到现在没报   拧紧以后，…
  /^(?:[^，,。]{0,6}[，,])?(?:我们?|自己|把[^，,。]{1,12})?(?:换|接|插|拧|喷|擦|清|封|装|拆|补|焊|垫|拔|挪|绑)(?:了|好|紧|干净|回[来去]|回(?![来去])|掉|上|过来)(?!的)[^，,。不没]{0,16}(?:[，,]|就|再|之?后|以后)/u,
]

const moved =
  'enabled|disabled|changed|moved|renamed|migrated|installed|replaced|upgraded|updated|rolled out|pushed|switched|introduced|added|removed|retired|swapped|put in|restored|copied|imported|set up|turned (?:on|off)'

const changes: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${moved})\\b.{0,80}\\b(?:yesterday|last (?:\\w+)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:in|since|at the (?:end|beginning) of) (?:january|february|march|april|may|june|july|august|september|october|november|december)|ago|recently|the other day|weekend|\\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))\\b`,
    'iu',
  ),
  /(?:上周|上个?月|昨天|前天|最近|前几天|\d{1,2}\s?[月日号]).{0,40}(?:换|改|升级|迁移|搬|装|导|启用|停用|退役|新建|新增|调整|推送|下线)了?/u,
]
