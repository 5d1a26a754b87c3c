/** Words by which a statement in words of its own can say more than its evidence, by language. Lower case. */
import type { Language } from '../../model/case.ts'

type Words = Readonly<Record<Language, { readonly words: readonly string[]; readonly except: readonly string[] }>>

/** What makes a fact certain or general. Whoever writes it needs somebody who said so. */
export const certainties: Words = {
  'zh-CN': {
    words: list(`
      确认, 证实, 证明, 肯定, 必然, 必定, 一定, 彻底, 永久, 始终, 总是, 每次, 所有, 全部, 任何, 完全, 唯一, 只有, 仅限, 根本原因, 官方, 已知问题, 已知缺陷
    `),
    except: list('确认一下, 请确认, 不一定, 未确认, 没有确认, 有待确认, 待确认, 任何问题, 一定程度'),
  },
  en: {
    words: list(`
      confirmed, proven, proved, verified, certainly, definitely, always, every, all, any, only, entirely, completely, permanently, officially,
      official, guaranteed, root cause, known issue, known bug, known defect, by design, the sole, everywhere, everyone, everybody
    `),
    except: list(
      'not only, at all, after all, first of all, all right, if any, any more, any longer, read-only, not all, not any, not confirmed, unless confirmed',
    ),
  },
}

/** What says that one thing is the reason of another. */
export const reasons: Words = {
  'zh-CN': {
    words: list(
      '导致, 由于, 因为, 引起, 引发, 造成, 原因, 致使, 使得, 从而, 因此, 所以, 源于, 起因, 归因, 触发, 根因, 缘于, 是因, 系因, 结果',
    ),
    except: list('查询结果, 检查结果, 测试结果, 排查结果, 执行结果, 搜索结果'),
  },
  en: {
    words: list(`
      because, because of, caused, cause, causes, causing, caused by, due to, owing to, as a result, results in, resulted in, resulting in, result of, led to,
      leads to, leading to, reason, reasons, therefore, thus, hence, so that, triggers, triggered, triggering, consequently, thanks to, makes, made, that is why,
      which is why, traced to, comes from, came from, stems from, culprit, since
    `),
    except: list('since the, since then, since yesterday, since last, since this, since monday, made sure'),
  },
}

/** What says of something that it was not it. */
export const exclusions: Words = {
  'zh-CN': {
    words: list(`
      排除, 无关, 没有关系, 不相关, 并非, 不是由, 不是因, 不是该, 不是此, 不是这, 而不是, 不是问题, 不是原因, 与此无, 不是导致, 非此, 误判, 判断有误, 判断错误, 不成立, 推翻
    `),
    except: list('不排除, 未排除, 尚未排除, 无法排除, 不能排除, 排除故障, 故障排除, 排除问题, 没有排除'),
  },
  en: {
    words: list(`
      ruled out, rule out, rules out, ruling out, excluded, exclude, excludes, eliminated, eliminate, not the cause, not the reason, not the culprit, not the problem,
      not the issue, not caused by, not due to, not because, not related, unrelated, nothing to do with, isn't the cause, isn't the problem, isn't related, wasn't the cause,
      wasn't it, was not it, was not the cause, was not the reason, was not the problem, is not it, no connection, not responsible, innocent, red herring, false lead,
      dead end, is not to blame, not to blame, disproved, wrong track, we were wrong, i was wrong
    `),
    except: list(
      "not ruled out, cannot be ruled out, can't be ruled out, cannot rule out, can't rule out, not excluded",
    ),
  },
}

/** Words that stand for each other's contrary; of each row either side. English ones are compared by their stems. */
export const opposites: readonly (readonly [string, string])[] = rows(`
  enable/disable, allow/block, allow/deny, allow/forbid, accept/reject, accept/refuse, install/uninstall, install/remove, upgrade/downgrade, increase/decrease, raise/lower,
  raise/reduce, increase/reduce, start/stop, open/close, add/remove, add/delete, before/after, succeed/fail, success/failure, pass/fail, online/offline, internal/external,
  inbound/outbound, incoming/outgoing, client/server, sender/recipient, send/receive, old/new, older/newer, earlier/later, first/last, oldest/newest, minimum/maximum, smallest/largest,
  higher/lower, always/never, local/remote, public/private, permanent/temporary, import/export, upload/download, connect/disconnect, lock/unlock, include/exclude, valid/invalid,
  correct/incorrect, supported/unsupported, same/different, left/right, encrypt/decrypt, mount/unmount, grow/shrink, above/below, physical/virtual, primary/secondary, active/passive,
  manual/automatic, manually/automatically, short/long, shorter/longer, too small/too large, faster/slower, upstream/downstream, grant/revoke, create/delete, expand/shrink,
  启用/禁用, 启用/停用, 开启/关闭, 打开/关闭, 允许/禁止, 允许/阻止, 允许/拒绝, 接受/拒绝, 安装/卸载, 升级/降级, 升级/回退, 增加/减少, 增大/减小, 调大/调小, 提高/降低, 启动/停止,
  添加/删除, 新增/删除, 添加/移除, 新建/删除, 之前/之后, 以前/以后, 之前/以后, 以前/之后, 更新前/更新后, 升级前/升级后, 重启前/重启后, 成功/失败, 正常/异常, 在线/离线, 内网/外网, 内部/外部, 入站/出站,
  客户端/服务端, 客户端/服务器端, 发件人/收件人, 发送/接收, 旧版/新版, 最小/最大, 最旧/最新, 上升/下降, 上传/下载, 导入/导出, 连接/断开, 锁定/解锁, 加密/解密, 永久/临时, 本地/远程,
  公网/私网, 公网/内网, 相同/不同, 一致/不一致, 高于/低于, 大于/小于, 多于/少于, 早于/晚于, 有效/无效, 包含/排除, 手动/自动, 主机房/备机房, 主节点/备节点, 扩容/缩容, 变快/变慢, 偏快/偏慢
`)

function list(words: string): readonly string[] {
  return words.split(',').map((word) => word.trim())
}

function rows(text: string): readonly (readonly [string, string])[] {
  return list(text).map((row) => {
    const [left = '', right = ''] = row.split('/')
    return [left, right]
  })
}
