/**
 * Words that a statement may use although its evidence does not: they hold it together and name nothing. Lower case;
 * English ones count in all their forms.
 */
import type { Language } from '../../model/case.ts'

export const freeWords: Readonly<Record<Language, readonly string[]>> = {
  'zh-CN': words(`
    以及 并且 而且 或者 但是 然而 因此 所以 由于 因为 导致 从而 其中 之后 之前 以后 以前 后续 随后 然后 同时 此时 此外 另外 首先 其次 最后 最终 当时 目前 现在 期间
    如果 则 若 当 时 后 前 中 内 上 下 的 了 是 在 和 与 及 或 因 被 把 将 对 从 由 为 于 等 其 该 此 这 那 也 都 而 且 以 所 并 已 即 使 会 可 有 个 就 才 又 再 仍 还
    用户 客户 工程师 系统 问题 故障 现象 情况 原因 根本原因 结果 症状 环境 分析 解决 方案 解决方案 处理 措施 步骤 方法 建议 可以 需要 应当 必须 能够 能 进行 通过 使用 采用 利用 根据 按照
    发现 显示 提示 表明 说明 出现 发生 存在 产生 引起 造成 恢复 正常 无法 不能 不可 未能 失败 成功 完成 执行 操作 检查 查看 确认 重新 尝试 属于 包括 相关 对应 相应 该问题 此问题 报错
    仅 只 不 未 没有 没 无 非 勿 请 让 给 向 至 到 自 每 各 多 某 一个 一些 方可 即可 称 表示 反馈 报告 描述 如下 上述 以下 之间 方式 作为 成为 变为 变成
  `),
  en: words(`
    a an the this that these those it its he she they them their his her we us our you your who whom whose which what where when while why how there here
    is are was were be been being am do does did done doing has have had having will would can could may might shall should must cannot
    of to in on at by for with without from into onto upon over under as than then so and or but nor yet if unless until although though because since after before during
    between among through across against about within per via whether both either neither each other another same such more most less least few many much some no not only
    also again still already just now once later further first next finally then however therefore thus hence instead otherwise meanwhile afterwards subsequently both
    user users customer customers engineer agent support team person people someone machine system problem issue symptom fault error cause root resolution solution fix fixed fixes
    workaround environment analysis step steps result case cases occur occurs occurred happen happens happened appear appears appeared show shows showed shown report reports reported
    see seen find found turn turned out use uses used using run runs ran running make makes made get gets got give gives gave given take takes took taken set sets let lets
    try tries tried trying need needs needed require requires required able unable fail fails failed failing failure work works worked working apply applies applied
    following follow follows affected affect affects ensure ensures make sure resolve resolves resolved solve solves solved restore restores restored lead leads led due caused
    causes causing cause reason result resulted check checks checked perform performed carry carried ask asks asked confirm confirms confirmed state states stated note noted
    attempt attempts attempted remain remains remained continue continues continued begin begins began become becomes became come comes came go goes went keep keeps kept
    contain contains contained include includes included involve involves correct correctly normal normally successfully possible properly
  `),
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u)
}
