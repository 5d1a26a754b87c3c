/** Words that occur in the account of any problem, so that sharing them relates no two. */
import type { Language } from '../../model/case.ts'

export const genericWords: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': wordList(`
    问题 原因 根因 根本原因 由于 因为 导致 造成 引起 所以 因此 经过 经确认 确认 定位 最终 发现 排查 分析 检查 显示 提示 报错 错误 异常 故障 失败 出现 发生
    无法 不能 没有 不了 不到 不是 正常 恢复 解决 处理 方法 方案 步骤 建议 需要 可以 可能 怀疑 之后 以后 之前 以前 的时候 时候 现在 目前 今天 昨天 早上 上午 下午
    我们 你们 他们 这个 那个 这些 那些 一个 一直 已经 进行 使用 用户 客户 电脑 机器 系统 软件 程序 服务 版本 升级 更新 安装 打开 运行 重启 设置 配置 修改
    执行 操作 点击 选择 如下 以下 上面 下面 同时 并且 而且 但是 不过 如果 只有 都是 还是 就是 也是 其他 相关 对应 情况 现象 症状 环境 的是 是在 了一
  `),
  en: wordList(`
    problem issue cause caused causes root reason because due result results resulted lead leads led happen happened happens occur occurred
    occurs fail fails failed failing failure error errors fault wrong broken work works worked working fix fixed fixes resolve resolved
    resolution solution solve solved find found confirm confirmed check checked verify verified investigate analysis show shows showed see seen
    get gets got getting go goes went come comes came make made makes use used uses using user users customer machine machines computer
    computers system software program application service version update updated upgrade upgraded install installed open opened run runs
    running restart restarted start started stop stopped set setting settings configure configured configuration change changed changes
    new old still again now today yesterday after before since when while every each all any some only just one two first second
    please need needs needed try tried no not cannot never without
  `),
}

function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u)
}
