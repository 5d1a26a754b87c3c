import { expect, it } from 'vitest'
import { defaultSettings } from '../model/settings.ts'
import { createVoucher } from './vouch-own-words.ts'

const vouch = createVoucher([{ kind: 'person', value: 'Orla Quennell' }], defaultSettings)

it.each(['The export stops after 30 minutes.', 'Restart the service on [host 1].', '重启 [主机 1] 上的服务。'])(
  'vouches for %s',
  async (text) => {
    expect(await vouch(text)).toBe(text)
  },
)

it.each(['Orla Quennell restarted it.', 'Write to orla@harbour.example for it.', 'The password is Hunter2-zq91!x'])(
  'does not vouch for %s',
  async (text) => {
    expect(await vouch(text)).toBeNull()
  },
)
