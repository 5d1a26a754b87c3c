/** What is to keep a problem from coming back. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { says } from './lexicon.ts'

/** Whether a sentence advises for another time. */
export function looksAhead(text: string): boolean {
  return says('precaution', text) || watching.test(text) || another.some((pattern) => pattern.test(text))
}

/** Whether a sentence asks to have something watched from now on: `Alert on slots that are not active.`, `给 E 盘加个空间告警` */
export function asksToWatch(text: string): boolean {
  return watching.test(text)
}

// For the morning: alert on …   Set up a monthly report   建议给 E 盘加个 20% 的空间告警
const watching = overLines('iu')`
  ^(?:(?:for|in) (?:the )?(?:morning|future|next time|later|long (?:run|term))[:,] )?(?:(?:also|and|then|please) ){0,2}(?:
    (?:alert|monitor) (?:on|for|when|if|whenever)\b
    |(?:set up|add|create|configure|put in) (?:an? |the )?(?:[\w-]+ ){0,3}?(?:alert|alarm|monitor(?:ing)?|reminder|warning)s?\b
  )
  |^(?:也?(?:建议|可以|请|最好))(?:您|你|贵司|后续|以后)?(?:也|再|先)?(?:给|对|在|为|把)?[^，,。；;]{0,20}(?:
    加|设|建|配|做|补
  )(?:个|上|一个|一条|好)?[^，,。；;]{0,20}(?:告警|监控|预警|巡检|报警)
`

const another: readonly RegExp[] = [
  // So that the next change of shift does not bring it back: put …
  /^so (?:that )?.{3,80}?\b(?:does not|doesn't|do not|don't|will not|won't|cannot|can't)\b.{0,60}?[:,] [a-z]/iu,
  // Check the time zone first next time   From now on run it before each update
  /\b(?:next time|from now on|going forward|in (?:the )?future|before (?:each|every|any|(?:the |your )?next) (?:\w+ )?(?:update|upgrade|release|migration|patch|move|change|swap|replacement|reboot)|for the next \w+,|would (?:also )?(?:have )?(?:avoid(?:ed)?|prevent(?:ed)?|spared?))\b/iu,
  // 等那三台换掉以后，把这个值改回 1   Once the old tills are gone, set it back to 1
  overLines('iu')`
    ^(?:[1-9][.)、]\s?)?等(?!待|一|下|等)[^，,。；;]{2,24}(?:以后|之后|后)[，,](?:就|再|请|可以|记得|要|务必)?(?:
      [把将]|再|重启|删|改|恢复|打开|关
    )
    |^(?:once|when|as soon as|after) (?:the |all |those |these |your |our )[\w ]{2,40} (?:is|are|has been|have been) (?:
      gone|replaced|retired|updated|upgraded|migrated|out of use|switched off
    ),? (?:please |you (?:can|should) |do )?(?:set|put|turn|switch|remove|delete|take|change|enable|restore)\b
  `,
  // 更换网络设备前，请提前告知
  /^(?:今后|以后|建议)?[^，,。]{0,8}(?:更换|升级|变更|迁移|调整|割接|改造|发版|停电)[^，,。]{0,12}(?:之前|以前|前)[，,]?(?:请|应|需|务必|要|记得|先|建议)/u,
  // 更新后请先试印一张
  /^(?:今后|以后|每次)?[^，,。]{0,8}(?:更换|更新|升级|变更|迁移|割接|发版)(?:以后|之后|后)[，,]?(?:请|应|需|务必|要|记得)(?:先|再|务必|核对|检查)/u,
  // 之后更换证书时，请至少提前一周发给平板
  /(?:之后|以后|今后|日后|往后|下次)(?:再)?[^，,。]{0,14}(?:更换|更新|升级|变更|迁移|续期|换|改|导|装)[^，,。]{0,14}(?:时|的时候|的话)?[，,](?:请|应|需|务必|要|记得|建议|最好)/u,
  // 下次迁移之后请先核对时区   以后升级前先备份   这样就不会再碰到
  /(?:下次|下回|以后|今后|往后|日后)[^。]{0,60}(?:先|请|要|别|不要|务必|记得|就不会|不会再)|(?:就|便)不会再(?:碰到|遇到|出现|发生|有)/u,
]
