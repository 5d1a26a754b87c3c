/** How people say in which way a thing works: that rules nothing out, it tells where the problem is not and what to do meanwhile. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** Whether a sentence says that what failed can be done, on other machines say: `此版本可正常登录`, `It prints fine with the older one` */
export function canBeDone(text: string): boolean {
  return done.test(text)
}

/** Whether a sentence says that it works where something is left out: `Without the upgrade it logs in`, `在不升级情况下可以登录` */
export function worksWithout(text: string): boolean {
  return text.length <= longest && leftOut.test(text) && done.test(text) && !denies.test(text)
}

const longest = 120

const done = overLines('iu')`
  (?:可以?|能够?|均可|都可以?)(?:正常)?(?:使用|登[录陆]|启动|运行|访问|打开|连接|安装|打印|扫描|保存|播放)
  |\b(?:
    works?|runs?|opens?|prints?|connects?|starts?|loads?|logs? (?:in|on)|signs? in|can (?:log|sign|be|still)
    |is able to
  ) ?(?:fine|well|normally|properly|correctly|in|on|again|used|opened|printed)?\b
`

const leftOut =
  /(?:不|未|没有?)[^，,。]{1,10}?(?:的?(?:情况|前提|状态|条件)下|的?时候?|之?前)|(?:卸载|停用|关闭|禁用|去掉|拔掉|退回)[^，,。]{0,16}(?:后|之后|以后)|^(?:as long as|if) .{2,40}\b(?:not|isn't|is off)\b|\bwithout (?:the|a|an|any|that|this|it|your)\b/iu

// 无关, 不是, has nothing to do with it
const denies =
  /无关|没有?关系|不是|并非|排除|\b(?:not (?:it|the|caused)|nothing to do|ruled out|unrelated|isn't|wasn't)\b/iu
