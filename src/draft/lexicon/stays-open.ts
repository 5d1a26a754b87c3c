/** How people say that something is left that nobody knows, or has tried, when the case is closed. */
import { overLines } from '../../language/patterns/over-lines.ts'

/** Whether a sentence tells of something that stays open: `Whether that alone would do, we have not tested.`, `为什么另一台没有受影响，还没弄明白。` */
export function staysOpen(text: string): boolean {
  return text.length <= longest && left.some((pattern) => pattern.test(text)) && !ofTheCase.test(text)
}

/** Whether a label stands over what stays open: `Open`, `遗留问题`. */
export function namesOpenPoints(label: string): boolean {
  return openLabel.test(label)
}

const openLabel =
  /^\W{0,4}(?:(?:still |left |not yet )?(?:open|unresolved|unanswered|answered|unknown|unclear)(?: (?:points?|questions?|items?|issues?))?|remaining (?:points?|questions?)|to be clarified)\W{0,4}$|遗留|未决|待查|待确认|待核实|未明|未解/iu

const longest = 240

const left: readonly RegExp[] = [
  // What we still do not know is why …   Why only the large ones are affected remains unclear
  overLines('iu')`
    \b(?:what|why|whether|how|which) (?:we|i|they|nobody|no one) (?:still )?(?:do(?:es)?|did|can|could)?(?: ?not|n't) (?:yet |really )?(?:know|understand|explain|tell)\b
    |^(?:why|whether|what|how|which)\b.{5,120}\b(?:remains?|stays?|is|are)(?: still)? (?:unclear|unknown|open|unexplained|an open question|to be seen|not (?:clear|known))\b
    |\b(?:would|'d) (?:still |really )?(?:like|love|be interested) to (?:know|understand|learn)\b.{0,12}\b(?:why|whether|how|what|if)\b
    |^(?:(?:there is |there's )?(?:one|a|only one) )(?:question|thing|point) (?:that |which )?(?:i|we|nobody) (?:still )?(?:could|can|do|did|was|were)(?: not|n't)? (?:yet )?(?:answer|explain|know|find out|clear up|understand)\b
    |^(?:(?:not|still not) (?:yet )?(?:answered|clear|known|explained|understood)(?: yet)?|still (?:unanswered|open|unclear))[:,]
    |\b(?:an|one|the only|the last) (?:open|unanswered) (?:question|point) (?:is|remains|left)\b
    |\b(?:open|unanswered) (?:questions?|points?)[:：]
    |\b(?:one|only one|a last|another|the (?:only|last)) (?:question|thing|riddle|point) (?:still )?(?:stays|remains|is left)\b
  `,
  // Whether that alone would do, we have not tested   We never tried whether …   has the question open   no answer yet
  overLines('iu')`
    ^(?:if|whether)\b.{5,120}\b(?:we|i)(?: have|'ve)?(?: not|n't| never|n't yet| not yet) (?:yet )?(?:tested|tried|checked|verified|looked)\b
    |\b(?:we|i)(?: have|'ve)?(?: not|n't| never| not yet|n't yet) (?:tested|tried|checked|verified|looked at|looked into) (?:whether|if|what happens|how|that)\b
    |\b(?:ha(?:s|ve) (?:the|this|that) (?:question|point) open|(?:question|point) (?:is|remains|stays) (?:still )?open)\b
    |\b(?:no|without an?) (?:answer|reply|word|response|explanation) (?:(?:from|by) [\w ]{2,30} )?(?:yet|so far|as yet)\b
  `,
  // 有一件事没弄明白：…   为什么另一台没事，目前还不清楚   是否与温度有关尚未验证
  overLines('u')`
    (?:还|仍|尚|一直|始终|暂时|目前)?(?:没有?|未|没能)(?:能)?(?:弄|搞|想)(?:明白|清楚|懂|通|清)(?!以?前|之前)
    |(?:还|仍|尚|暂时?|目前)(?:还|仍)?(?:不清楚|不知道|不明白|不确定|没(?:有)?(?:验证|测过|试过|查清|答[复覆]|回[复覆]|结论|定论)|无法确定|未有?(?:验证|测试|查清|答[复覆]|回[复覆]|有定论|得到答[复覆]))
    |(?:尚|仍|还|有)待(?:后续|进一步)?(?:确认|验证|观察|查明|核实)
    |(?:为什么|为何|怎么会|是谁|的原因)[^。；;]{2,40}[，,]?[^，,。；;]{0,10}(?:还|仍|正)?在(?:查|问|找|排查|核实|确认|分析|跟进)
    |遗留(?:一个|的)?(?:问题|疑问)[：:是]
  `,
]

// The ticket remains open   工单还没关
const ofTheCase =
  /\b(?:ticket|case|incident|request) (?:is|remains?|stays?|will)\b|(?:(?<!施)工单(?!位)|案例|单子)|\b(?:please|could you|can you)\b|^(?:请|麻烦)/iu
