/** Addresses that several people write from: only the name beside such an address tells who it was. */
import { overLines } from '../language/patterns/over-lines.ts'
import { deskMailbox, machineMailbox } from '../language/shared-mailboxes.ts'

// support@, case.team83@, servicedesk@, it-help@, noc@, kefu@
const desk = new RegExp(`^${deskMailbox}(?:[._-]?[a-z0-9]{0,8})?@`, 'u')

/** Whether the address is a help desk's. */
export function isDeskAddress(email: string): boolean {
  return desk.test(email)
}

// no-reply@, notifications@, alerts+48@
const machine = new RegExp(`^${machineMailbox}[._+-]?[^@]{0,20}@`, 'u')

/** Whether the address is a program's: what comes from there without a person's name, nobody has written. */
export function isMachineAddress(email: string): boolean {
  return machine.test(email)
}

// jira@, gitlab@, bugzilla-daemon@: trackers send what people write, under their names
const tracker =
  /^(?:jira|confluence|gitlab|github|gitea|bitbucket|bugzilla|bugs|redmine|trac|youtrack|mantis|otrs|znuny|zammad|glpi|rt|issues?|tracker)(?:[._+-][^@]{0,20})?@/u

/** Whether people write from this address under their own names. */
export function isSharedAddress(email: string): boolean {
  return isDeskAddress(email) || isMachineAddress(email) || tracker.test(email)
}

// Example Support Team, Mail Delivery System, 系统通知: words that are in no person's name
const noPerson = overLines('iu')`
  (?<!\p{L})(?:
    no-?reply|mailer|daemon|delivery|system|notifications?|notifier|alerts?|monitor(?:ing)?|robot|bot
    |auto(?:mation|reply)?|service|services|servicedesk|support|help|helpdesk|desk|team|group|center|centre|portal
    |admin|administrator|postmaster|customer|care|jira|github|gitlab
  )(?!\p{L})
  |系统|通知|机器人|平台|客服|支持|服务|中心|团队|小组|管理员
`
const wholeName = /^\p{Script=Han}{2,4}$|\p{L}\s\p{L}/u

// Ana Ruiz (Jira): the program that sends for her
const behindName = /\s?[(（[][^()（）[\]]{1,40}[)）\]]\s*$/u

/** Whether a name beside an address is a person's, with given and family name: no team's and no program's. */
export function namesPerson(name: string): boolean {
  return wholeName.test(name) && !noPerson.test(name.replace(behindName, ''))
}
