import { describe, expect, test } from 'vitest'
import type { Role } from './role.ts'
import { roleByWording } from './wording.ts'

// Single sentences out of their threads: what their wording alone says of them.
const answers: readonly (readonly [string, Role])[] = [
  ['试过了，没什么效果', 'ruledOut'],
  ['按您说的做了，还是老样子', 'ruledOut'],
  ['已排查，并非该原因', 'ruledOut'],
  ['验证后发现不是这个问题', 'ruledOut'],
  ['问题依然没有解决', 'ruledOut'],
  ['重启之后问题又出现了', 'ruledOut'],
  ['照做了，不起作用', 'ruledOut'],
  ['已经恢复了，谢谢', 'confirmation'],
  ['现在一切正常', 'confirmation'],
  ['测试通过，可以关闭工单', 'confirmation'],
  ['按照方法处理后，业务恢复正常', 'confirmation'],
  ['问题解决了', 'confirmation'],
  ['经测试，故障已消除', 'confirmation'],
  ['昨晚到现在没有再报错', 'confirmation'],
  ['我们按建议核对过，配置没有问题，故障仍在', 'ruledOut'],
  ['该项检查正常，可以排除', 'ruledOut'],
  ['We followed your advice but nothing changed.', 'ruledOut'],
  ['Unfortunately this did not resolve the issue.', 'ruledOut'],
  ['No dice, the error is still there.', 'ruledOut'],
  ["I tested that and it's unrelated.", 'ruledOut'],
  ['Checked it - everything is fine there, so must be something else.', 'ruledOut'],
  ['That had no effect whatsoever.', 'ruledOut'],
  ['We verified and can exclude this.', 'ruledOut'],
  ['Same result after the change.', 'ruledOut'],
  ['换成手机热点以后大家都连上了', 'confirmation'],
  ['老毛病又犯了', 'ruledOut'],
  ['两周了，没再出现过', 'confirmation'],
  ['All printers are fine since Monday.', 'confirmation'],
  ['Both servers are back.', 'confirmation'],
  ["This time it's really solved.", 'confirmation'],
  ["I'm afraid we are back with the same message.", 'ruledOut'],
  ['我的手机 l38-1234-5678', 'administration'],
  ['The issue persists.', 'ruledOut'],
  ["Sorry, that wasn't the culprit.", 'ruledOut'],
  ['Issue is resolved, many thanks.', 'confirmation'],
  ['It is working now.', 'confirmation'],
  ['Your fix did the job.', 'confirmation'],
  ['Everything is back to normal after the change.', 'confirmation'],
  ['I can confirm that the problem is gone.', 'confirmation'],
  ['The solution works perfectly, please close the ticket.', 'confirmation'],
  ['No further errors since yesterday.', 'confirmation'],
  ['Solved!', 'confirmation'],
  ['Brilliant, that sorted it.', 'confirmation'],
]

const reports: readonly (readonly [string, Role])[] = [
  ['从目前情况看，较大可能是证书链不完整', 'hypothesis'],
  ['我们倾向于认为是缓存未刷新', 'hypothesis'],
  ['暂定为驱动问题，请先回退驱动看看', 'hypothesis'],
  ['感觉像是 DNS 缓存的问题', 'hypothesis'],
  ['根因为连接池泄漏', 'cause'],
  ['故障系误删注册表项所致', 'cause'],
  ['经核实，是防火墙策略拦截了 8443 端口导致的', 'cause'],
  ['问题出在负载均衡的会话保持没有开启', 'cause'],
  ['Our first guess is the proxy.', 'hypothesis'],
  ['It might have to do with the new driver.', 'hypothesis'],
  ['This smells like a DNS problem.', 'hypothesis'],
  ['One candidate is the antivirus.', 'hypothesis'],
  ['We have a feeling that the token expired.', 'hypothesis'],
  ['The culprit was a stale DNS record.', 'cause'],
  ['It comes down to a missing index.', 'cause'],
  ['What happened is that the certificate expired.', 'cause'],
  ['The failure is triggered by a race condition in the scheduler.', 'cause'],
  ['This was caused by an expired token.', 'cause'],
  ['The driver is to blame.', 'cause'],
  ['Please reinstall the agent.', 'resolution'],
  ['Setting the timeout to 60 fixes it.', 'resolution'],
  ['将超时时间改为 60 秒后恢复', 'resolution'],
  ['升级到 5.3.2 版本即可', 'resolution'],
  ['You can work around it by disabling the plugin.', 'workaround'],
  ['临时措施：关闭该插件', 'workaround'],
]

describe('roleByWording', () => {
  test.each(answers)('a customer answers: %s', (sentence, role) => {
    expect(roleByWording(sentence, { author: 'customer', opensThread: false }).role).toBe(role)
  })

  test.each(reports)('an agent writes: %s', (sentence, role) => {
    expect(roleByWording(sentence, { author: 'agent', opensThread: false }).role).toBe(role)
  })
})
