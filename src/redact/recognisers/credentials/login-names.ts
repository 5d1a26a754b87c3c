import { anyCase } from '../../../language/patterns/any-case.ts'
import { accountWords } from '../../lexicon/credentials/credential-wordings.ts'
import { findWordings } from '../recogniser.ts'
import type { Recogniser, Wording } from '../recogniser.ts'
import { isAccount } from './account-names.ts'

/** Names that a sentence says somebody logs in with. */
export const loginNames: Recogniser = {
  name: 'login-names',
  neverCertain: true,
  find: (text) => findWordings(wordings, text),
}

// jdoe7-x / 口令 Xy12-ab: what stands before the password
const userBefore =
  /(?<![\w.@/\\-])(?<value>[A-Za-z](?=[\w.-]{0,30}[\d_.-])[\w.-]{2,30}[A-Za-z0-9]) ?[/,，|] ?(?:口令|密码|(?:password|pwd|pw)(?=[ :]))(?:是|为|is)?[ :：]{0,2}(?=[^\s\p{Script=Han}]{4})/giu
// frl7@clinicnet 密码不对: whose password it is that fails
const beforeFailing =
  /(?<![\w.@/\\-])(?<value>[A-Za-z](?=[\w.@-]{0,30}[\d_.@-])[\w.-]{1,30}(?:@[A-Za-z][\w-]{1,15})?) ?的?(?:密码|口令) ?(?:不对|错误|不正确|错了|过期|被改|忘)/gu
// 登录名 frl02 密码 Xy12ab: between the two
const beforeWord =
  /(?<![\w.@/\\-])(?<value>[A-Za-z](?=[\w.-]{0,30}[\d_])[\w.-]{2,30}[A-Za-z0-9]) (?:口令|密码)[ :：]{1,2}(?=[^\s\p{Script=Han}]{4}|\uFFFC)/gu
// 注册用的是 frell88, frl-adm 这个账号
const used =
  /(?:注册|登录|登陆)[^\s,，。]{0,3}用的(?:账号)?是 ?(?<value>[A-Za-z][\w.@-]{3,40})|(?<![\w.@/\\-])(?<value>[a-z][\w.-]{2,30}) ?[这那]个(?:账号|帐号|账户|用户)/gu
const name = '["\'“]?(?<value>[A-Za-z][\\w.\\\\@$-]{2,60})'
const expressions: readonly RegExp[] = [
  // log in as jf-admin; sign on with svc_x, but not with MSCHAPv2
  new RegExp(
    `(?<![\\p{L}\\p{N}_])(?:${anyCase('(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?) ?-?(?:in|on)|connect(?:s|ed|ing)?|authenticat(?:es|ed|ing)')})(?: to [\\w-]{1,30})? (?:as|(?:with|using)(?= ["'“]?(?:[a-z][a-z0-9]*[._\\d][a-z0-9]|\\w+\\\\\\w)))(?: user| account)? ${name}`,
    'gu',
  ),
  // the account is called jf-admin, a user named svc_x
  new RegExp(
    `\\b(?:account|user(?: ?name)?|log-?in)(?: name)?(?: is| was| will be| would be)? (?:called|named) ${name}`,
    'giu',
  ),
  // 用 jf-admin 登录, 以 svc_x 身份登录
  /(?:用|使用|以|通过|拿) ?(?<value>[A-Za-z][\w.\\@$-]{2,60}) ?(?:这个|的)?(?:账号|帐号|账户|用户|身份)?(?:来|进行|去|再)?(?:登录|登陆|登进|登入|连接)/gu,
  // user CORP\jdoe, 管理员 CORP\jdoe
  new RegExp(
    `(?:${accountWords})[^\\n]{0,8}?(?<![\\\\\\w.-])(?<value>[A-Za-z][A-Za-z0-9-]{1,14}\\\\[A-Za-z][\\w.-]{1,40})(?![\\\\\\w])`,
    'giu',
  ),
  // CORP\jdoe7
  /(?<![\\\w:%/.-])(?<value>[A-Z][A-Z0-9-]{1,14}\\[a-z][a-z0-9._-]{1,40})(?![\\\w/]|\.\w)/gu,
]

const wordings: readonly Wording[] = [userBefore, beforeFailing, beforeWord, used, ...expressions].map(
  (expression) => ({
    kind: 'user-name',
    expression,
    certain: (value) => (isAccount(value) ? false : null),
  }),
)
