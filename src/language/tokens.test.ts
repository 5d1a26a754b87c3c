import { describe, expect, it } from 'vitest'
import { findTokens, tokenKey } from './tokens.ts'
import { growsTooFast, lineOf } from './growth.ts'

const found = (text: string): string =>
  findTokens(text)
    .map((token) => `${token.kind} ${token.text}`)
    .join(' | ')

describe('findTokens', () => {
  it.each([
    // versions
    ['works in 16.0.4266.1003, fails from 16.0.12527.20278', 'version 16.0.4266.1003 | version 16.0.12527.20278'],
    ['Contoso Agent 6.20 (build 2147)', 'version 6.20 | version 2147'],
    ['升级到 6.21 后失败，退回 v6.20', 'version 6.21 | version v6.20'],
    ['版本：2004，内部版本 19041.388', 'version 2004 | version 19041.388'],
    [
      'from 16.0.1-16.0.9 on, 5.4.0-42-generic, 1.8.0_202',
      'version 16.0.1 | version 16.0.9 | version 5.4.0-42-generic | version 1.8.0_202',
    ],
    ['Fabrikam Portal 12.2.1.4, Windows 10 22H2', 'version 12.2.1.4 | number 10 | version 22H2'],
    [
      'contoso-3.0.8.el7_9, 2.1.0-rc1, 4.3.9.RELEASE, Windows 8.1-based',
      'version 3.0.8.el7_9 | version 2.1.0-rc1 | version 4.3.9.RELEASE | version 8.1',
    ],
    // what has digits and is no version
    ['V0-H 1020', 'number V0-H | number 1020'],
    [
      '2020-03-26 12:28, 26.03.2020, 10:00-11:00',
      'number 2020-03-26 | number 12:28 | number 26.03.2020 | number 10:00 | number 11:00',
    ],
    ['3.5 hours, 1.5GB, 2.5 秒, ¥12.50, 99.9%', 'number 3.5 | number 1.5GB | number 2.5 | number 12.50 | number 99.9'],
    ['call 021-5555-0100, ping 192.0.2.17', 'number 021-5555-0100 | number 192.0.2.17'],
    // codes
    [
      '0x80070005 ORA-00942 WB218 MSB3073',
      'error-code 0x80070005 | error-code ORA-00942 | error-code WB218 | error-code MSB3073',
    ],
    [
      'HTTP 503, HTTP/1.1 404, HTTP 错误 500, http 200',
      'error-code HTTP 503 | error-code HTTP/1.1 404 | error-code HTTP 错误 500 | number 200',
    ],
    [
      'SQLSTATE[42P01], ERR_CONNECTION_RESET, ECONNREFUSED',
      'error-code 42P01 | error-code ERR_CONNECTION_RESET | error-code ECONNREFUSED',
    ],
    [
      'error 1603 and 5 times; 错误代码：1722；退出码 137',
      'error-code 1603 | number 5 | error-code 1722 | error-code 137',
    ],
    ['a java.lang.NullPointerException', 'error-code java.lang.NullPointerException'],
    ['System.IO.IOException, KeyError', 'error-code System.IO.IOException | error-code KeyError'],
    [
      'AccessDenied, QuotaExceeded, CrashLoopBackOff',
      'error-code AccessDenied | error-code QuotaExceeded | error-code CrashLoopBackOff',
    ],
    [
      'Contoso_Gateway_InvalidCredentials, Sync_LoginFailed',
      'error-code Contoso_Gateway_InvalidCredentials | error-code Sync_LoginFailed',
    ],
    ['OnError, GetLastError, Log_ErrorLevel, ConnectionTimeout, MaxRetries, innodb_buffer_pool_size', ''],
    ['error SC542-02, alarm 4010-21, 故障代码 E01-22', 'error-code SC542-02 | error-code 4010-21 | error-code E01-22'],
    [
      'HRESULT -2147467259, reason code 2035, 告警代码：1105',
      'error-code -2147467259 | error-code 2035 | error-code 1105',
    ],
    [
      'fault 12-14 weeks, exit code 0-255, error 2031-05-14',
      'number 12 | number 14 | number 0 | number 255 | number 2031-05-14',
    ],
    ['503 rows, SHA256, UTF-8, T470, JAVA_HOME', 'number 503 | number SHA256 | number UTF-8 | number T470'],
    // events, updates, vulnerabilities, ports
    ['event IDs 7031, 7034 and 7036', 'event-id 7031 | event-id 7034 | event-id 7036'],
    ['事件 7034；事件ID：1000、1001', 'event-id 7034 | event-id 1000 | event-id 1001'],
    ['KB5005565, KB 5005566, CVE-2021-44228', 'kb KB5005565 | kb KB 5005566 | cve CVE-2021-44228'],
    ['port 8080, 443 端口, 端口：22350, TCP 3389', 'port 8080 | port 443 | port 22350 | port 3389'],
    // hashes and ids
    ['d41d8cd98f00b204e9800998ecf8427e', 'hash d41d8cd98f00b204e9800998ecf8427e'],
    [
      'E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855',
      'hash E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855',
    ],
    ['{6F9619FF-8B86-D011-B42D-00C04FC964FF}', 'guid 6F9619FF-8B86-D011-B42D-00C04FC964FF'],
    // places
    [
      'C:\\Program Files (x86)\\Contoso\\bin\\agent.exe 已损坏',
      'path C:\\Program Files (x86)\\Contoso\\bin\\agent.exe',
    ],
    ['\\\\server\\share\\setup.msi, %APPDATA%\\Contoso', 'path \\\\server\\share\\setup.msi | path %APPDATA%\\Contoso'],
    [
      '/etc/security/limits.conf，~/.ssh/config, /var',
      'path /etc/security/limits.conf | path ~/.ssh/config | path /var',
    ],
    ['TCP/IP and/or 24/7 use', 'number 24 | number 7'],
    ['HKLM\\SOFTWARE\\Contoso App\\Settings 下', 'registry-key HKLM\\SOFTWARE\\Contoso App\\Settings'],
    [
      '删除 HKLM\\SOFTWARE\\Contoso\\Session Manager 下的 Flags',
      'registry-key HKLM\\SOFTWARE\\Contoso\\Session Manager',
    ],
    [
      'under HKCU\\Software\\Contoso\\Internet Settings set it',
      'registry-key HKCU\\Software\\Contoso\\Internet Settings',
    ],
    ['set HKCU\\Software\\Contoso\\Sessions Manager to', 'registry-key HKCU\\Software\\Contoso\\Sessions'],
    ['it reads 0x8007 0005 on the screen', 'error-code 0x8007 0005'],
    ['copy it to C:\\Program Files (x86) first', 'path C:\\Program Files (x86)'],
    ['运行agent.exe，打开 libssl.so.3 and Node.js', 'file agent.exe | file libssl.so.3'],
    [
      '(http://wiki.example.com/A_(b)), http://a.example/x)',
      'url http://wiki.example.com/A_(b) | url http://a.example/x',
    ],
    ['see https://docs.example.com/a?b=1#c.', 'url https://docs.example.com/a?b=1#c'],
    [
      'sfc /scannow; systemctl restart contoso-agent; Get-FileHash',
      'command sfc /scannow | command systemctl restart contoso-agent | command Get-FileHash',
    ],
    ['net stop spooler, docker run, the service does not start', 'command net stop spooler | command docker run'],
    [
      'Run: net stop spooler. Then run systemctl restart app@1.service.',
      'command net stop spooler | command systemctl restart app@1.service',
    ],
    // no tokens
    ['[host 1] and [邮箱 2]', ''],
    ['1. first\n2) second\n3、第三', ''],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  it('gives tokens that stand where they say, in order, without overlaps', () => {
    const text = 'error 0x80070005 in C:\\Temp\\a.log, 事件 7034 (KB5005565) at 10:15'
    let last = 0
    for (const token of findTokens(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
      expect(token.start).toBeGreaterThanOrEqual(last)
      last = token.end
    }
    expect(last).toBe(text.length)
  })

  it.each([
    'a',
    '1',
    '.',
    '\\',
    '/a',
    'C:\\a ',
    'error ',
    '1.',
    'a-',
    'event 12,',
    '版本',
    '[a ',
    'aaaa.exe.',
    'HKLM\\a ',
    'sc a ',
  ])('takes linear time on a long line of %j', async (piece) => {
    const find = (length: number) => findTokens(lineOf(piece, length))
    expect(await growsTooFast(find, 100_000)).toBe(false)
  })
})

describe('tokenKey', () => {
  it.each([
    ['0x8007000E', '8007000e'],
    ['0x8007 000E', '0x8007000e'],
    ['error 0x00000005', 'error code 5'],
    ['HTTP/1.1 503', 'HTTP status 503'],
    ['KB 5005565', 'kb5005565'],
    ['v6.20.1', '6.20.1'],
    ['1,234 rows', '1234 rows'],
  ])('is the same for %j and %j', (left, right) => {
    const keys = [left, right].map((text) => findTokens(text).map((token) => tokenKey(token))[0])
    expect(keys[0]).toBeDefined()
    expect(keys[0]?.replace(/^0+/u, '')).toBe(keys[1])
  })
})
