import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../model/settings.ts'
import { findLeaks } from './find-leaks.ts'

const leaks = async (text: string): Promise<readonly string[]> =>
  (await findLeaks(text, defaultSettings)).map(({ kind, start, end }) => `${kind} ${text.slice(start, end)}`)

describe('findLeaks', () => {
  it.each([
    ['Write to ida@river-works.cn', ['email ida@river-works.cn']],
    ['电话 13900010002，密码：Xy12ab!Q', ['phone 13900010002', 'password Xy12ab!Q']],
    ['sftp://drop.river-works.cn/in', ['url sftp://drop.river-works.cn/in']],
    ['11010519491231002X and 3c:52:82:ab:cd:ef', ['id-card 11010519491231002X', 'mac-address 3c:52:82:ab:cd:ef']],
    ['ghp_0123456789abcdefghijABCDEFGHIJ012345', ['token ghp_0123456789abcdefghijABCDEFGHIJ012345']],
    ['C:\\Users\\dwhitf\\x.log', ['user-name dwhitf']],
    ['The password is Xy12ab!Q[^m4]', ['password Xy12ab!Q']],
  ])('finds %j', async (text, expected) => {
    expect(await leaks(text)).toStrictEqual(expected)
  })

  it.each([
    'Write to user@domain.com, admin@contoso.com or jdoe@example.com.',
    'Set the password to `<password>`; the default password is `password`.',
    'Open https://learn.microsoft.com/x, http://localhost:8080 or \\\\server\\share.',
    'The host 192.0.2.10, the resolver 8.8.8.8, the net 10.0.0.0/8, version 10.0.19041.388.',
    '[邮箱 1]、[host 2] 和 [客户] 已处理，密码：[密码 1]',
    'IDENTIFIED BY `xxxx`; Event ID 4625; SHA256 07FC; S-1-5-18; C:\\Users\\Public',
    '用户名或密码错误，密码为8位以上，账号被锁定；密码：********',
    'Please change that passphrase now :)[^m4]',
  ])('finds nothing in %j', async (text) => {
    expect(await leaks(text)).toStrictEqual([])
  })

  it('lets the address of the public site pass, and what is to be kept, though both stand in a domain of the help desk', async () => {
    const settings = {
      ...defaultSettings,
      site: { ...defaultSettings.site, url: 'https://help.river-works.cn/kb/' },
      helpDesk: { ...defaultSettings.helpDesk, domains: ['river-works.cn'] },
      redaction: { ...defaultSettings.redaction, keep: ['ntp.river-works.cn'] },
    }
    const text =
      'See https://help.river-works.cn/kb/articles/a/, ask ntp.river-works.cn, not https://intra.river-works.cn/x'
    const found = await findLeaks(text, settings)
    expect(found.map(({ start, end }) => text.slice(start, end))).toStrictEqual(['https://intra.river-works.cn/x'])
  })
})
