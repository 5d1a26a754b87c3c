/** How requestors say how they get by until the problem is solved, and that they cannot for long. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence tells how people manage meanwhile: `So we work with the browser now.`, `现在先手工登记` */
export function getsBy(text: string): boolean {
  return text.length <= longest && makesDo.test(text)
}

/** Whether a sentence asks for more than a makeshift: `But we can't leave it like this.`, `总不能一直这样` */
export function wantsMore(text: string): boolean {
  return text.length <= longest && notForLong.test(text)
}

/** Whether a sentence begins as one that tells what will do meanwhile: `In the meantime I have …`, `For tonight you can …`, `修好之前可以先用 …` */
export function opensBridge(text: string): boolean {
  return bridge.test(text)
}

const longest = 160

// So we work now with the browser   For the moment the staff writes it by hand   现在只能手工登记   我们先用 U 盘倒
const makesDo = overLines('iu')`
  ^(?:so |and |but )?(?:for (?:now|the moment|the time being),? |meanwhile,? |in the meantime,? |at the moment,? |currently,? )?(?:
    we|i|they|everyone|everybody|(?:the |our )?(?:staff|users?|colleagues|people|night shift)
  )(?:'re| are| is|'m| am)?(?: all| both)? (?:
    (?:now |currently |for now |meanwhile )+(?:work(?:ing)?|us(?:e|es|ing)|print(?:ing)?|writ(?:e|es|ing)|typ(?:e|es|ing)|go(?:ing)?|do(?:ing)?)
    |(?:work(?:ing)?|us(?:e|ing)|manag(?:e|ing)|mak(?:e|ing) do|get(?:ting)? by) (?:now |currently |for now |meanwhile )?(?:with|around it)
  )\b(?!.{0,120}\b(?:but|still|not|same)\b)
  |^(?:所以)?(?:我们?|大家|同事们?|护士|前台|财务)?(?:现在|目前|眼下|暂时|这几天)(?:就|都)?(?:只能|只好|先|暂时|临时)?(?:用|靠|拿|走|改用|手工|手动|人工)[^，,。；;]{2,30}(?:顶着|代替|过渡|登记|记录|处理|对付|应付|凑合|传|导|开单|打印)
`

// can't leave it like this   cannot keep restarting   not something we can live with   总不能天天重启   这样不是长久之计
const notForLong = overLines('iu')`
  \b(?:we|i|they) (?:can(?:not|'t| not)|won't|don't want to) (?:really )?(?:leave|keep|go on|carry on|live|stay|work|do|have|run)\b.{0,24}\b(?:like this|this way|like that|for ever|forever|for long|every (?:day|time|morning|night)|with (?:this|that|it))\b
  |\b(?:no|not an?|hardly an?) (?:long[- ]term|permanent|lasting|real) (?:solution|fix|answer|option)\b
  |(?:总|老|也)?不能(?:总|老|一直|每天|天天|每次)(?:都)?(?:这样|这么|靠|去|重启|手工|用)
  |不是(?:个|长久之?|长远的?)(?:办法|计|解决)|不是(?:长久|长远)之计
`

// In the meantime I have …   As a workaround please …   这段时间先用 …   修好之前可以 …
const bridge = overLines('iu')`
  ^(?:
    in the meantime|meanwhile|for the time being|for the moment|until then|for now
    |for (?:today|tonight|this (?:week|weekend|night))
    |as an? (?:temporary |interim |quick )?(?:work-?around|stop-?gap|interim measure)
    |(?:until|till) [^,.]{4,50}|(?:if|where|for) [^,.]{2,40} (?:can(?:not|'t)|which can(?:not|'t)) wait
    |as long as (?:you|they|we) (?:have no|do(?: not|n't) have|are without)\b[^,.]{2,40}
  ),? (?!we (?:will|are)|i(?:'ll|'m| will| am)|let me)\S
  |^(?:
    (?:如果?|要是)?(?:比较|很|实在)?(?:着急|急用|急)(?:[^，,。]{0,10}的话)?
    |(?:在|等)?[^，,。]{0,10}(?:[更替]?[换換]|修[好复復]|到[货貨位]|解[决決]|出[来來]|发布|發布|上[线線]|推出|升[级級]|更新|查(?:清|明|出)楚?|恢[复復])(?:好|了|完)?(?:[^，,。]{0,6})之?前
    |在此期间|这期间|这段时间|这几天|目前|眼下|临时|暂时|查清(?:楚)?之?前|修好之?前
  )[，,]?[^，,。]{0,16}(?:可以?先|可以让|可以安排|先用|先把|先改|先走|先[请由让]|请|暂时用|改用|改走)
`
