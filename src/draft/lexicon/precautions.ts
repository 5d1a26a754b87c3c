/** What is to keep a problem from coming back. */
import { overLines } from '../../language/patterns/over-lines.ts'
import { says } from './lexicon.ts'

/** Whether a sentence advises for another time. */
export function looksAhead(text: string): boolean {
  return says('precaution', text) || another.some((pattern) => pattern.test(text))
}

const another: readonly RegExp[] = [
  // So that the next change of shift does not bring it back: put …
  /^so (?:that )?.{3,80}?\b(?:does not|doesn't|do not|don't|will not|won't|cannot|can't)\b.{0,60}?[:,] [a-z]/iu,
  // Check the time zone first next time   From now on run it before each update
  /\b(?:next time|from now on|going forward|in (?:the )?future|before (?:each|every|any|the next) (?:\w+ )?(?:update|upgrade|release|migration|patch|move)|for the next \w+,|would (?:also )?(?:have )?(?:avoid(?:ed)?|prevent(?:ed)?|spared?))\b/iu,
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
  // 下次迁移之后请先核对时区   以后升级前先备份   这样就不会再碰到
  /(?:下次|下回|以后|今后|往后|日后)[^。]{0,60}(?:先|请|要|别|不要|务必|记得|就不会|不会再)|(?:就|便)不会再(?:碰到|遇到|出现|发生|有)/u,
]
