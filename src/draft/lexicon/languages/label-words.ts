/** Words by which a label that no list has tells what stands under it: `What users saw`, `怎么回事`. By language. */
import type { Cue } from '../wording-kinds.ts'

/** What a label may say by its words alone; `afterwards` is what is left to do or to mind once the remedy is told. */
export type LabelSense =
  | Extract<
      Cue,
      | 'symptom'
      | 'environment'
      | 'attempted'
      | 'finding'
      | 'ruledOut'
      | 'cause'
      | 'workaround'
      | 'resolution'
      | 'confirmation'
    >
  | 'afterwards'

/**
 * Sources of regular expressions, the more telling senses first: of `不是什么问题` the exclusion, of `why it failed` the
 * cause, of `what we did about the fault` the remedy.
 */
export const labelWords: readonly (readonly [LabelSense, readonly string[]])[] = [
  [
    'ruledOut',
    [
      '不是|并非|排除|无关|非本次|弯路|岔路|误判|误区|误导|否定|否决|推翻|证伪|不成立|站不住|洗清|撇清|走偏',
      "\\b(?:not (?:it|this|the|to blame|guilty|involved|our|related)|isn't|wasn't|ruled|excluded?|eliminated|dismissed|discarded|rejected|disproved|refuted|falsified|exonerated|cleared|unrelated|red herrings?|dead ends?|innocent|(?:false|wrong|misleading|cold) (?:trails?|tracks?|leads?|turns?|paths?|theor(?:y|ies)|guess(?:es)?|scents?))\\b",
    ],
  ],
  [
    'afterwards',
    [
      '备注|附注|注意|留意|提醒|提示事项|遗留|剩(?:下|余)|余下|尚余|今后|以后|后续|下一步|往后|将来|长期|防止再|预防|防范|避免再|未尽事宜|跟进事项',
      "\\b(?:mind|caveats?|beware|watch out|heads[- ]up|what(?:'s| is) left|left (?:to do|over|open)|remaining|remains|still (?:open|to (?:do|come))|open (?:points?|items?|ends?)|to do|todo|loose ends?|from now on|in future|next time|later|long[- ]term|going forward|prevent\\w*|avoid\\w*|precautions?|side effects?|please note|good to know|keep in mind|outlook|aftercare|final(?:ly)?)\\b",
    ],
  ],
  [
    'workaround',
    [
      '临时|应急|暂时|规避|绕过|绕行|过渡|权宜|先这样|救急|止血',
      '\\b(?:work-?\\s?around|stop-?gap|interim|temporary|temporarily|for now|meanwhile|in the meantime|band-?aid|mitigat\\w+|quick fix)\\b',
    ],
  ],
  [
    'cause',
    [
      '因(?!此|而)|为什么|为啥|为何|怎么(?:回事|来的)|咋(?:回事|来的)|原委|何以|缘|根源|源头|症结|病根|根子|由来|来由|来历|机理|机制|道理|背后|幕后|出在哪|错在哪|祸|凶|真相|定性|缺陷所在|来龙去脉|坏在',
      '\\b(?:why|causes?|caused|causing|reasons?|origins?|explanation|explained|behind (?:it|this)|underlying|culprits?|how (?:it|this|that) (?:came|comes|happened|could)|c[ao]me about|happen(?:ed)? because|led (?:to|up to)|brought (?:it|this|the \\w+) (?:on|about)|(?:what|where) (?:it |this |things )?(?:went|was|is|goes) wrong|what broke|to blame|at fault|mechanism|diagnosis|root (?:of|cause)|trigger(?:ed)?|source of|technical (?:background|reason|details?)|background|how come|grounds|where it (?:comes|came) from|responsible)\\b',
    ],
  ],
  [
    'resolution',
    [
      '怎么(?:办|整)|咋(?:办|整|弄|搞|解)|办法|(?<!测试|检测|试验|分析|检查|排查|验证)方法|消缺|解法|解决|解药|处置|处理|修复|修理|修好|恢复|整改|措施|对策|举措|方案|步骤|做法|改法|改动|变更|操作|如何(?:解|处|修|恢|消|排|避)|怎么(?:做|弄|改|修|解|处|消|排)|该做|要做|做了(?:什么|啥|哪)|已做|我们做|动作|答复|建议|疗法|开方|药方|补救|调整|破解|处方|(?:解决|应对|化解)之道',
      '\\b(?:fix(?:es|ed|ing)?|mend(?:s|ed|ing)?|done|remed(?:y|ies|ied|iation)|cures?|cured|resol\\w+|solutions?|solved?|solving|actions?|(?:we|i|you|they|be|being|was|has been|have|has|need|needs) (?:to )?(?:did|do|done)(?! (?:find|see|notice|observe|learn))|what to do|(?:did|do|should|can) (?:we|i|you|they) do|how to|steps?|correct(?:ed|ion|ive)|repair(?:s|ed)?|measures?|countermeasures?|chang(?:e|es|ed)|immediate(?:ly)?|(?:back|return) to normal|treatment|treated|answer|helped|helps|get rid of|way out|put right|rectif\\w+|response|recovery|restored?|to be done|instructions?|procedure|recommend\\w*|prescriptions?|prescribed|(?:get(?:ting)?|bring(?:ing)?|put(?:ting)?) (?:it|this|that|things|you|everything|the \\w+) (?:back|going|right|running|working|up)|make it (?:stop|go away|work)|what now)\\b',
    ],
  ],
  [
    'confirmation',
    [
      '验证|核验|复测|回访|确认|效果|验收',
      '\\b(?:verif\\w+|validat\\w+|confirm\\w*|tested|proof|check(?:ed|s)? after|current state|status)\\b',
    ],
  ],
  [
    'environment',
    [
      '环境|版本|配置|型号|系统(?:信息|情况)|平台',
      '\\b(?:environment|versions?|platform|set-?up|systems?|hardware|software|configuration|runs on)\\b',
    ],
  ],
  [
    'finding',
    [
      '(?:日志|报告|抓包|记录|数据|转储)(?:里|中|上)?(?:显示|看到|说明|反映)',
      '\\bwhat (?:the|your|our|its) [\\w ]{2,30} (?:shows?|showed|says?|said|tells?|told|reveals?|revealed)\\b|\\bwhat (?:we|i) (?:did |have |actually )?(?:find|found|see|saw|observed?|measured?|notice[ds]?)\\b',
    ],
  ],
  ['attempted', ['试过|尝试|已试', '\\b(?:tried|attempts?|attempted)\\b']],
  [
    'symptom',
    [
      '现象|表现|症状|症候|状况|情况|描述|所见|遇到|遇见|碰到|看到|见到|反映|反馈|报障|报修|问题|故障|毛病|异常|事由|事件|影响|诉求|什么样|啥样',
      '\\b(?:see|seen|sees|saw|observed?|observations?|symptoms?|complaints?|faults?|issues?|problems?|troubles?|errors?|failures?|incidents?|outage|impact|reported|report|happen(?:s|ed|ing)?|experienced?|notic(?:e|ed)|met|faced|affected|what you (?:get|got|had|have)|description|situation|facts of (?:the|this) (?:matter|case)|what goes on|statement of (?:the )?(?:matter|facts?|case))\\b',
    ],
  ],
  [
    'finding',
    [
      '分析|排查|调查|检查|诊断|过程|经过|发现|依据|证据|线索|日志',
      '\\b(?:analysis|analysed|investigat\\w+|inspect\\w*|examin\\w+|enquir\\w+|inquir\\w+|findings?|found|checked|checks|evidence|clues?|logs?|timeline|course|details?)\\b',
    ],
  ],
]
