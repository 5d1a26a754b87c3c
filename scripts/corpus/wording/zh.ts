/** Chinese sentences of the corpus. */
import type { CorpusWording } from './wording.ts'

const triggers = [
  '用户首次登录时',
  '夜间任务启动时',
  '上传超过限制的文件时',
  '服务器重启后',
  '打印报表时',
  '更新许可之后',
  '两个用户同时编辑同一条记录时',
  '线路切换到备用链路后',
]
const effects = [
  '停止响应',
  '显示空白窗口',
  '占满全部内存',
  '拒绝连接',
  '丢失最后一次修改',
  '需要十分钟以上',
  '反复重启',
  '只写入一半文件',
]

export const chineseWording: CorpusWording = {
  subjects: [
    (p) => `${p.product} ${effects[p.effect]}，报错 ${p.code}`,
    (p) => `${triggers[p.trigger]} ${p.product} 报错 ${p.code}`,
    (p) => `${p.product} ${p.version} 出现 ${p.code}`,
  ],
  symptoms: [
    (p) => `本周开始，${triggers[p.trigger]}，${p.product} ${effects[p.effect]}，窗口提示 ${p.code}。`,
    (p) => `每次${triggers[p.trigger]}，${p.product} 都会${effects[p.effect]}，报错代码为 ${p.code}。`,
    (p) => `我们遇到 ${p.code} 报错：${triggers[p.trigger]}，${p.product} ${effects[p.effect]}。`,
  ],
  environments: [
    (p, r) =>
      `环境：${p.product} ${p.version}，Windows Server ${r.pick(['2016', '2019', '2022'])}，约 ${20 + r.below(900)} 个用户。`,
    (p, r) =>
      `我们使用 ${p.product} ${p.version}，系统为 ${r.pick(['Ubuntu 20.04', 'Ubuntu 22.04', 'Debian 12'])}，共 ${2 + r.below(14)} 个节点。`,
  ],
  requests: [
    (p) => `请提供报错时间点 ${p.component} 的日志。`,
    (p) => `请导出 ${p.setting} 的值以及事件日志，并告知最后一次正常是什么时候。`,
    (_, r) => `请在其中 ${1 + r.below(4)} 台机器上运行诊断工具，并把结果作为附件发给我们。`,
    (p) => `停止 ${p.otherComponent} 之后问题是否依然存在？`,
  ],
  answers: [
    (_, r) => `文件已上传，报错时间为今天 ${8 + r.below(10)}:${10 + r.below(49)}。`,
    (p, r) => `${p.setting} 的值为 ${r.below(500)}，从昨天开始已经出现 ${2 + r.below(30)} 次。`,
    (p) => `停止 ${p.otherComponent} 之后现象完全一样。`,
    (p, r) => `只有 ${1 + r.below(9)} 台机器有这个问题，其余机器上是旧版本的 ${p.product}。`,
  ],
  suspicions: [
    (p) => `我们怀疑是 ${p.otherComponent} 占用了该文件。`,
    (p) => `可能是杀毒软件拦截了 ${p.component}。`,
    () => `也许是两台服务器之间的网络丢包。`,
  ],
  exclusions: [
    (p) => `已排除 ${p.otherComponent}：关闭后报错依旧。`,
    (p) => `已排除杀毒软件：将 ${p.component} 加入白名单后没有变化。`,
    () => `抓包中没有发现丢包，因此排除网络原因。`,
  ],
  findings: [
    (p, r) => `日志显示 ${p.component} 等待 ${10 + r.below(290)} 秒没有收到应答后放弃。`,
    (p, r) => `转储文件中 ${p.component} 打开了 ${100 + r.below(9000)} 个句柄。`,
    (p) => `我们在测试环境用 ${p.product} ${p.version} 和 ${p.setting} 的默认值重现了该问题。`,
  ],
  causes: [
    (p) => `根本原因：\n${p.component} 仅在启动时读取 ${p.setting}，${triggers[p.trigger]}仍沿用 ${p.limit} 的上限。`,
    (p) => `经确认，问题原因是 ${p.version} 版本的 ${p.component} 在${triggers[p.trigger]}没有释放句柄。`,
    (p) => `最终定位为 ${p.setting} 设置为 ${p.limit} 过低，${triggers[p.trigger]}导致 ${p.code}。`,
  ],
  resolutions: [
    (p) => `解决方案：安装 ${p.product} ${p.fixedVersion} 并重启 ${p.component} 服务。`,
    (p) => `解决方法：\n将 ${p.setting} 设置为 ${p.limit * 2}，然后重启 ${p.component}。`,
  ],
  steps: [
    (p) => `1、停止 ${p.component}。\n2、将 ${p.setting} 设置为 ${p.limit * 2}。\n3、重新启动 ${p.component}。`,
    (p) =>
      `1、以管理员身份打开命令行。\n2、执行 net stop ${p.component}\n3、安装 ${p.fixedVersion} 版本。\n4、执行 net start ${p.component}`,
  ],
  confirmations: [
    (p) => `按照您的步骤操作后，${p.product} 已恢复正常，案例可以关闭，谢谢！`,
    (p) => `确认所有机器上 ${p.code} 都不再出现，非常感谢。`,
  ],
  logs: [
    (p, r) =>
      Array.from(
        { length: 3 + r.below(6) },
        (_, at) =>
          `2024-0${1 + (at % 9)}-1${at} 0${at}:1${at}:0${at % 6},${100 + r.below(899)} ERROR ${p.component} [${r.below(99)}] ${p.code} after ${r.below(9999)} ms`,
      ).join('\n'),
  ],
  greetings: (name) => [`${name}，您好：`, `${name}您好，`, `您好，${name}：`],
  closings: ['谢谢！', '此致敬礼', '祝好，'],
  agentTitle: '技术支持工程师',
  customerTitle: '信息中心',
}
