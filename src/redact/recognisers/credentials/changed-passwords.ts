import { matchesOf, thoseThatCanMatch } from '../../../language/patterns/matches.ts'
import { overLines } from '../../../language/patterns/over-lines.ts'
import { isOrdinary, isSample } from '../labelled-value.ts'
import { findAll } from '../recogniser.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { isFirm, isHandedOver } from './handed-over.ts'

/** Passwords that were another or may be another: what one became, what it was, what to try instead. */
export const changedPasswords: Recogniser = {
  name: 'changed-passwords',
  neverCertain: true,
  find: (text) => [
    ...findBecame(text),
    ...thoseThatCanMatch(alternatives, text).flatMap((pattern) =>
      findAll('password', pattern, text, (value) => (isFirm(value) ? false : null)),
    ),
    ...findAll('password', grown, text, (value) => (isSample(value) || isOrdinary(value) ? null : false)),
  ],
}

// changed the password of the mailbox to Xy12ab, 把邮箱的密码从 Ab34cd 换成 Xy12ab: what it was and what it became
const became = overLines('giu')`
  (?:
    \b(?:
      chang|set|reset|switch|updat|renew|alter
    )\w{0,5} (?:\w+ ){0,2}(?:
      pass ?word|passphrase|passcode|pwd|pin
    )s?\b(?! (?:polic|expir|age|length|history|complex|rule|field|prompt|setting))[^\n.;?]{0,80}?
      (?:\.[^\n.;? ]{0,40}){0,4}? (?:from|to) |(?:密码|口令|密碼)[^\n。；;?？，,]{0,40}?(?:
      从|由|改成|改为|换成|换为|设成|设为|重置为|重置成|恢复为
    )(?:了)?[ :]{0,2}
  )["“'「]?(?<value>[^\s"“”'「」,，。；;、<>\p{Script=Han}\uFFFC]{4,60})(?:
    ["”'」]? ?(?:to|改成|改为|换成|到) ?["“'「]?(?<next>[^\s"“”'「」,，。；;、<>\p{Script=Han}\uFFFC]{4,60})
  )?
`

function findBecame(text: string): readonly Found[] {
  return matchesOf(became, text).flatMap((match) => {
    const { value = '', next = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const start = end - match[0].length + match[0].lastIndexOf(value, match[0].length - next.length - 1)
    return [
      { value, start },
      { value: next, start: end - next.length },
    ]
      .map((one) => ({ ...one, value: one.value.replace(/[.!?)]+$/u, '') }))
      .filter(({ value: word }) => isHandedOver(word))
      .map((one) => ({
        kind: 'password' as const,
        start: one.start,
        end: one.start + one.value.length,
        certain: false,
      }))
  })
}

// password jdoe7, if that fails try Xy12-ab; 密码你们有的，就是上次那个 Xy12-ab
const alternatives: readonly RegExp[] = [
  /\b(?:pass ?word|pass ?phrase|passcode|pwd|pw)\b[^\n]{0,80}?\b(?:try|use|or it is|else|otherwise|still|so|always|namely|i\.e\.|before:) ["'“]?(?<value>[^\s"'“”,;<>\uFFFC]{6,60})/giu,
  // the login is lan_ops with the usual one, but now with a 9, so Heron9
  /\b(?:log-?in|pass ?word|pwd|usual one)\b[^\n.;?!]{0,120}?, (?:so|hence|that is|i\.e\.) ["'“]?(?<value>[A-Z][a-z]{3,20}\d{1,6}[!#$%]?)(?![\w])/gu,
  // 旧密码（旧的是 Xy12-ab）
  /(?:密码|口令)[^\n。；;?？()]{0,10}\((?:[旧老原新之前现]{1,2}的?|就|还)?是[ ]?(?<value>[^\s"'“”,，。；;、()<>\p{Script=Han}\uFFFC]{6,60})(?=[)，,])/giu,
  /(?:密码|口令)[^\n。；;?？]{0,30}?(?:就是|还是|换成|试试|改用|用的?是|那个)[^\n。；;?？A-Za-z0-9]{0,12}?(?![?？)）])(?<value>[^\s"'“”,，。；;、<>\p{Script=Han}\uFFFC]{6,60})/giu,
]

// it was Marigold, now it's the same with a 7 at the end
const grown =
  /\bit (?:was|is) ["'“]?(?<value>[^\s"'“”,;\uFFFC]{4,30})["'”]?,? (?:and |but )?now (?:it['’]s |it is )?(?:the same )?(?:with|plus) [^\n.;]{1,30} (?:at the end|in front|at the start|added|behind it|appended)(?!\p{L})/giu
