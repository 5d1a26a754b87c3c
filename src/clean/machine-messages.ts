/** Messages that no person wrote: acknowledgements, notices, out-of-office replies. */
import type { CaseMessage } from '../model/case.ts'
import { isMachineAddress, namesPerson } from './shared-addresses.ts'
import { anyOf, counterOf, detectorOf } from './wordings.ts'

const machineSubject = new RegExp(`^(?:\\[[^\\]]{1,30}\\]\\s?)?${anyOf('machineSubjects')}`, 'iu')
const countAcknowledgements = counterOf('acknowledgements')
const isMachineWording = detectorOf('machinePhrases')
/** A mail this long with a person's sender is written by a person, whatever it says about do-not-reply. */
const machineLength = 1200

/** Whether a machine wrote it: its source says so, or its address, subject or wording does. */
export function isMachine(message: CaseMessage): boolean {
  if (message.statedRole !== null) return message.statedRole === 'system'
  const { name = null, email = null } = message.from ?? {}
  const isPerson = name !== null && namesPerson(name)
  if ((email !== null && isMachineAddress(email) && !isPerson) || machineSubject.test(message.subject ?? ''))
    return true
  if (message.text.length >= machineLength) return false
  const head = message.text.slice(0, 600)
  return isMachineWording(head) || countAcknowledgements(head) >= 2
}
