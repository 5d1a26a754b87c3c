import { productNames } from '../../lexicon/names/ambiguous-names.ts'
import { loginTools } from '../../lexicon/credentials/credential-wordings.ts'
import { wellKnownAccounts } from '../../lexicon/credentials/credential-words.ts'
import { givenNames } from '../../lexicon/names/given-names.ts'
import { isOrdinary, isFeature, isSample, isSettingName } from '../labelled-value.ts'
import type { Found, Recogniser } from '../recogniser.ts'
import { matchesOf } from '../../../language/patterns/matches.ts'

/** Accounts told one after the other. */
export const accountLists: Recogniser = {
  name: 'account-lists',
  neverCertain: true,
  find: (text) => [
    ...findLists(afterHan, text, () => true),
    ...findLists(handedOver, text, () => true),
    ...findLists(announced, text, () => true),
    ...findLists(besideSecret, text, () => true),
    ...findLists(afterUsers, text, (names) => names.some((name) => givenNames.has(name) || /\d/u.test(name))),
  ],
}

const account = '[a-z][a-z0-9._-]{1,30}'
// 用户 zhaol、qianm 和 sunl 无法登录, 账号 zhaol 被锁定: in a Chinese sentence such a word is an account
const afterHan = new RegExp(
  `(?:账号|帐号|账户|帐户|用户名?|工号|賬號|帳號)(?:分别)?(?:是|为|有)?[:： ]{0,2}["“']?(?<list>${account}(?:(?:[、,，/ ]|[ ]?(?:和|与|及|或)[ ]?){1,2}${account}){0,9})(?=["”'\\s,，。；;、)]|$|\\p{Script=Han})`,
  'gu',
)
// users anna, ben and carla cannot print
const afterUsers = new RegExp(
  `(?<![\\p{L}])(?:users?|accounts?|logins?):? (?<list>${account}(?:, ${account}){0,8},? (?:and|or|&) ${account})(?![\\w.@\\\\/-]\\w)`,
  'giu',
)
// 只读账号给你 lan_report
const handedOver =
  /(?:账号|帐号|账户|用户)\p{Script=Han}{1,5} ?(?<list>[a-z][a-z0-9]{0,14}[_.-][a-z0-9]{2,16}|[a-z]{3,12}\d{1,4})(?=[\s,，。;；、)]|$|\p{Script=Han})/gu
// 用 lan_guest / …: before what only a password looks like
const besideSecret =
  /(?:用|以|使用|\bwith|\bas|\buser) ?(?<list>[a-z][a-z0-9]{1,14}[_.-][a-z0-9]{1,16}) ?\/ ?(?=[A-Za-z0-9]{0,20}[@#$%!&*][A-Za-z0-9])/gu
// 我把账号发你：fradmin，口令是 …
const announced =
  /(?:账号|帐号|账户|用户名?)\p{Script=Han}{1,6}[:：] ?(?<list>[a-z][a-z0-9]{2,24})(?=[,，;；] ?(?:密码|口令|密))/gu
const separator = /[、,，/ ]+|和|与|及|或|\b(?:and|or)\b|&/u

function findLists(pattern: RegExp, text: string, isMeant: (names: readonly string[]) => boolean): readonly Found[] {
  return matchesOf(pattern, text).flatMap((match) => {
    const list = match.groups?.['list'] ?? ''
    const names = list.split(separator).filter((name) => name !== '')
    if (
      !isMeant(names) ||
      names.some((name) => isSettingName(name)) ||
      names.some((name) => isOrdinary(name) && !wellKnownAccounts.has(name))
    )
      return []
    let position = match.index + match[0].lastIndexOf(list)
    return names.flatMap((name) => {
      const start = text.indexOf(name, position)
      position = start + name.length
      return isAccount(name) ? [{ kind: 'user-name' as const, start, end: position, certain: false }] : []
    })
  })
}

/** Whether a word behind "account" is one, and neither a kind of thing nor one that every system has. */
export function isAccount(name: string): boolean {
  return (
    name.length > 1 &&
    !wellKnownAccounts.has(name) &&
    !loginTools.has(name) &&
    !productNames.has(name) &&
    !isSample(name) &&
    !technical.test(name) &&
    !isFeature(name)
  )
}

const technical =
  /^(?:id|ip|sid|uid|guid|name|email|mail|phone|ou|cn|sql|ldap|ad|profile|token|session|cookie|api|app|web|db|os|pc|vm|x86|x64|v\d[\w.]*|[a-z]+\.(?:exe|dll|ini|xml|conf|json|log|txt|dat|sys|com|cn|net|org))$/u
