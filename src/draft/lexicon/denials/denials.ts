/** How people say that it was not it. */
import { overLines } from '../../../language/patterns/over-lines.ts'

/** Whether a sentence does nothing but deny: `Neither a stale lock nor lack of space, then.` */
export function deniesEach(text: string): boolean {
  return text.length <= longest && each.some((pattern) => pattern.test(text))
}

/** Whether a sentence denies one more, with its reason: `It isn't the recipients' side either, because …` */
export function deniesAnother(text: string): boolean {
  return text.length <= longest && another.some((pattern) => pattern.test(text))
}

const longest = 240

const each: readonly RegExp[] = [
  // So neither the cable nor the dock.
  /^(?:(?:so|then|and|it(?:'s| is| was)|that(?:'s| is| was)),? ){0,2}neither\b.{3,80}\bnor\b(?!.{0,80}\b(?:but|instead)\b)/iu,
  // 所以不是证书过期，也跟流量没有关系，…
  /^(?:所以|因此|看来|可见)[，,]?(?:应该|就|都)?(?:并)?不是[^，,。]{1,20}[，,](?:也|更)(?:不是|跟|与|和|同)[^，,。]{1,20}(?!.{0,60}而是)/u,
  // 所以既不是网线，也不是交换机
  /^(?:所以|那么?|因此|可见|看来)?[，,]?既?不是[^，,。]{1,20}[，,]?(?:也|更)不是[^，,。]{1,20}[。.]?$/u,
]

const another: readonly RegExp[] = [
  // It isn't the network either   Nor is it the driver
  /^(?:and |so |but )?(?:it|this|that)(?: is|'s| was)(?: not|n't) .{3,80}\beither\b|^nor (?:is|was|does|did|can) (?:it|the|this)\b/iu,
  // It isn't memory at all (8 GB are free)   根本不是内存的问题
  /^(?:and |so |but )?(?:it|this|that)(?: is|'s| was)(?: not|n't) (?!good|nice|easy|clear|sure)[\w' -]{2,40} at all\b|^(?:这|它)?(?:根本|压根|完全)(?:就)?不是[^，,。]{1,20}(?:的?(?:问题|原因|事|锅)|引起的|造成的)?[，,。（(]/iu,
  // Air in the lines is also not the cause: …
  /^(?!(?:it|this|that|which|what|there)\b)[\w' -]{3,50} (?:is|are|was|were)(?:n't| (?:also |likewise |equally )?not) (?:also |either )?(?:the|a) (?:cause|reason|culprit|trigger|explanation)\b(?! (?:why|for))/iu,
  // We also looked at the token server, no errors there, and reinstalled the client, which didn't help.
  /^(?:(?:in addition|besides|for completeness),? )?(?:i|we) (?:have |had )?also (?:looked at|checked|tried|tested|compared|examined|verified|swapped|exchanged|reinstalled)\b.{3,160}(?:[,;] no (?:errors?|problems?|faults?|issues?|anomalies)|[,;:] nothing (?:there|wrong|unusual|odd)|which (?:did not|didn't) (?:help|change)|(?:made|makes) no difference|without (?:effect|success|any change))/iu,
  /^(?:另外|此外|期间)?(?:我们?)?也(?:看|查|试|换|测|比对|核对)(?:过|了)[^。；;]{2,40}[，,](?:也|都|均)?(?:没有?(?:报错|异常|问题|发现|变化|用|效果)|正常|一样|无异常)/iu,
  // We also checked whether the queue had lost its permissions; "Everyone" still has Print.
  /^(?:i|we) (?:have |had )?also (?:checked|looked|tested|asked) (?:whether|if)\b.{3,100}[;,:–—-] .{0,60}\b(?:still (?:has|have|is|are)|(?:is|are) (?:there|fine|ok|in place|intact|unchanged|set)|(?:has|does|is|are|have|do)(?: not|n't))\b/iu,
  // A double click is not possible either because both have the same number
  /^(?!(?:it|this|that|there)\b)[\w' -]{3,60} (?:is|are|was|were)(?:n't| not) possible(?: either)?(?:,? (?:because|since|as)\b|[,:;])/iu,
  // It's not the archiver (failed_count is 0), and not the standbys: …
  /^(?:so |no,? )?(?:it|this|that)(?: is|'s| was)(?: not|n't) (?:the|a|an|our|your) [\w' -]{2,40}(?: \([^()]{3,80}\))?,? (?:and|nor) (?:also |it's |is it )?(?:not |neither )?(?:the|a|an|our|your)\b/iu,
  // 也不是网络的问题
  /^(?:而且|并且|同样)?[，,]?(?:也|更|同样)不是.{1,20}(?:的?(?:问题|原因|事|锅)|引起的|造成的)/u,
]

/** Whether a sentence holds any word that denies, or says that a thing is sound or as it was. */
export function denies(text: string): boolean {
  return negative.test(text)
}

// not, nobody, fine, the same   不是, 没有, 正常, 一样
const negative = overLines('iu')`
  n't\b|\b(?:is|was|are|were|does|did)nt\b
  |\b(?:
    no|not|nor|none|nothing|nobody|neither|never|without|cannot|un\w+|ruled|exclud\w+|eliminat\w+|rather than|instead
    |clean|fine|ok|okay|healthy|good|same|still|out|innocent|absolved|cleared|irrelevant|despite
  )\b
  |[不没未无無非否冇唔沒]|排除|正常|一致|一样|一樣|照|还是|還是|仍|依旧|依舊|除外|洗清
`

/** Whether a sentence begins by denying: `No, 40 GB are free`, `不是，预留不参与计算` */
export function opensWithNo(text: string): boolean {
  return no.test(text)
}

// Ha, no.   Nope, empty.   There is no standby   Nothing in .profile   查了手册，不是，…   没有，…
const no =
  /^(?:[\w ]{1,12}, )?(?:no|nope|not (?:so|really|at all|that)|hardly|neither|none|nothing|there(?:'s| is| are|'re) (?:no|none|nothing))\b|^(?:[^，,。]{0,8}[，,])?(?:不是|没有|不会|并没有|并不|不，|没，|不存在|否)/iu

/** A sentence that denies, without what it holds to instead: of `所以跟版本有关，跟网络应该没关系` the network is left. */
export function deniedPart(text: string): string {
  const denied = text.replace(heldTo, '')
  return denies(denied) ? denied : text
}

// 跟版本有关，   It is down to the version,
const heldTo =
  /(?:跟|与|和|同|與|跟著)[^，,。；;没沒无無不]{1,30}(?:有关系?|相关|有關|相關)(?:[，,；;]|$)|\bit(?:'s| is| was) (?:related|down|due) to [^,.;]{2,60}(?:[,;]|$)/giu

/** Whether a sentence clears a thing of the fault, with what was seen: `发卡器本身没有问题，换了一台现象一样` */
export function clears(text: string): boolean {
  return text.length <= longest && cleared.some((pattern) => pattern.test(text))
}

const cleared: readonly RegExp[] = [
  /^[^，,。；;：:]{2,16}(?:没有?问题|是好的|没坏|没有坏|没有?故障|没有?异常)[，,；;].{0,30}(?:一样|照旧|照样|也|都|依旧|还是|没用)/u,
  // The dock itself is fine, another one behaves the same   The disk is sound: …
  /^(?:the |your |our |so the )?[\w -]{2,30}? (?:itself |themselves )?(?:is|are|was|were|works?) (?:fine|ok|okay|sound|healthy|good|in order|intact)[,;:].{0,80}\b(?:same|also|too|as well|another|other|either)\b/iu,
]

/** Whether a sentence says itself what it clears: `Router and cabling have no part in it`, `网线可以排除`; no `That has no part in it`. */
export function namesWhatItClears(text: string): boolean {
  return text.length <= longest && namedAndCleared.some((pattern) => pattern.test(text))
}

const namedAndCleared: readonly RegExp[] = [
  overLines('iu')`
    ^(?!(?:it|that|this|these|those|they|which|there)\b)[\w', -]{3,60}? (?:
      (?:ha(?:s|ve|d)|plays?|played|takes?|took) no (?:part|role|share|hand|bearing)
      |(?:is|are|was|were|can be) (?:
        innocent|blameless|not to blame|in the clear|ruled out|cleared|exonerated|off the hook
        |out of the (?:picture|question)
      )
      |(?:is|are|was|were)(?: not|n't) (?:involved|affected|at fault|to blame|part of (?:it|this)|relevant|in play)
    )\b
  `,
  /^(?!这|那|它|此|以上|都)[^，,。；;：:]{2,16}(?:(?:与此|跟这|和这)?(?:件?事)?(?:无关|没有?关系|不相干)|(?:可以|已经?|也|(?<![没有未不法能先再来以]))排除|不是(?:原因|主因))/u,
]

/** Whether a sentence drops a suspicion in other words than that it was not it: `The cable is cleared`, `机械这块先放一边`. */
export function drops(text: string): boolean {
  return text.length <= longest && dropped.some((pattern) => pattern.test(text))
}

const dropped: readonly RegExp[] = [
  // so that theory doesn't fly   scrap fair-share   that idea doesn't hold water   you can cross that off   温度背不了这个锅   应用摘出来了   那名单也排掉
  overLines('iu')`
    \b(?:
      theor(?:y|ies)|ideas?|hunch(?:es)?|guess(?:es)?|suspicions?|that|it
    ) (?:does not|doesn't|did not|didn't|won't) (?:fly|wash|hold(?: up| water)?|add up|stand(?: up)?|stack up)\b
    |^(?:right,? |ok(?:ay)?,? |good,? |so,? |then,? )?(?:
      scrap|strike|scratch|cross off|rule out|drop
    ) (?:the |my |that |our )?[\w -]{2,30}[.!]?$
    |\b(?:cross|tick|strike) (?:that|it|this|them|the [\w-]+) off\b
  `,
  // The second idea, an old version, didn't hold either: …
  overLines('iu')`
    ^(?:the |my |our |your )?(?:first|second|third|next|other|last|initial|original) (?:
      idea|thought|theory|guess|suspicion|suspect|hunch|candidate
    )\b[^.:]{0,60}\b(?:did not|didn't|does not|doesn't) (?:hold|survive|stand|fly|last|apply|fit|pan out)\b
  `,
  /背不了[^，,。]{0,4}锅|(?:赖|怪|怨)不(?:到|着|上|了)(?!您|你|我)[\u4e00-\u9fff]|不(?:怪|赖)(?!您|你|我)[\u4e00-\u9fff]{2,8}(?:了)?[。.]?$|(?:摘|择|撇)(?:出来|出去|干净)了?|(?:也|都|就|可以?)?(?:排|划|勾|删)掉(?:了)?[。.]?$|(?:说|講|讲|說)不通[，,。]|先不(?:考虑|考慮|看它|管它)了?[。.]?$/u,
  // the scanner was suspected wrongly   there goes the autoscaler   that acquits the forklifts   the cable's exonerated
  overLines('iu')`
    \b(?:suspected|blamed|accused) (?:wrongly|unjustly|in vain)\b
    |\bwrongly (?:suspected|blamed|accused)\b
    |\bthere goes (?:the|that|my|our)\b
    |\b(?:exonerat|acquit|absolv|vindicat)\w+\b
    |\b(?:that|this|which|it) (?:
      removes|kills|disposes of|settles|clears|excludes|lets
    ) (?:the|that|my|our|your) [\w-]+\b
  `,
  // space falls away as well   that's out too   off the list   it can be left out   has no bearing on it   the theory did not survive
  overLines('iu')`
    \b(?:falls?|fell) (?:away|flat)\b
    |\b(?:is|are|'s|was) (?:also |thus |now )?(?:out|off)(?: too| as well| then)?[.!]?$
    |(?:\b(?:is|are|was|were)(?: not|n't)|'s not|\bcan(?:not|'t| not) be|\bcould(?: not|n't) be) (?:
      the (?:point|matter|problem|trouble|snag|weak spot|bottleneck|culprit|reason|cause|explanation)
      |to blame
      |at fault
    )\b
    |\b(?:off|from) (?:my|our|the|your) list\b
    |\b(?:left|leave|put|set|lay) (?:[\w ,-]{1,40} )?(?:aside|to one side)\b
    |\b(?:can|could|may) be (?:left out|set aside)\b
    |\bno bearing (?:on|here)\b
    |\b(?:
      theor(?:y|ies)|ideas?|hunch(?:es)?|hypothes[ei]s|guess(?:es)?|suspicions?
    )\b.{0,20}\b(?:dropped|survive|dead|wrong|buried)\b
    |\bforget (?:about )?(?:my|the|our) (?:earlier |first |previous )?(?:idea|theory|hunch|guess|suspicion)\b
  `,
  // so I've dropped that idea   that's a dead end too   补丁排除，同时 …   这条路走不通
  overLines('iu')`
    \b(?:
      dropped|abandoned|discarded|buried|gave up|given up
    )(?: on)? (?:that|this|the|my) (?:idea|theory|hunch|guess|suspicion|trail)\b
    |\b(?:is|was|'s) (?:also )?(?:a|another) (?:dead end|blind alley|red herring|false trail)\b
    |(?:^|[：:，,])(?!先|再|为|要|请)[^，,。：:；;]{1,8}(?<!先|再|来|以|法|未|能|要|没|待)排除(?:了|掉)?
      (?=[，,。；;]|$)
    |(?:这条|此)路(?:走)?不通
    |死胡同
  `,
  // it was never about the gigabytes   came two minutes too late to be the trigger   the dish did nothing wrong
  /\b(?:was|were|is|are|'s) never (?:about|down to|a (?:matter|question) of)\b|\btoo (?:late|early|small|little|rare|weak|slow|short) to (?:be (?:the|it|a|what)\b|(?:explain|cause|account))|\bdid nothing wrong\b/iu,
  /(?:撇|洗|摘)清(?:了|嫌疑)?|平反|冤枉|错怪|无辜|清白|(?:没有?|排除|洗脱|解除|去掉)了?嫌疑|嫌疑(?:就|也|已经?|可以)?(?:没有?|排除|解除|去掉|洗清|不大)|替罪羊|背(?:了)?黑?锅|(?:不|没什么|没啥|毫不)(?:相干|搭界|牵扯|挨着|沾边)|(?:到此为止|就此打住|泡汤)|从(?:名单|清单)(?:上|里|中)?(?:划|去|拿)(?:掉|去)/u,
  /(?:可以|可|就|先)?(?:放过|划掉|划去|去掉|不看|不提|不查|不管|不怀疑|撤掉)了[。.]?$|(?:可以|可|就)(?:放过|划掉|划去|不看|不提|不查)[。.]?$|(?:想法|猜测|假设|怀疑|判断|推断|说法|可能性?|那一?[支条])(?:由此|因此|可以|就|也|便)?(?:作废|落空|不攻自破|不再考虑|站不住|没了|没有了|不存在|不成立|为零|排除了?)/u,
  overLines('iu')`
    \b(?:plays?|played|has|have|had) no (?:part|role|bearing)\b
    |\b(?:is|are|was|were) (?:thus |therefore |hereby |also |hence )?(?:
      cleared|absolved|acquitted|exonerated|innocent|blameless|in the clear|off the (?:hook|list|table)
      |out of the (?:picture|question|running|race)
    )\b
  `,
  overLines('iu')`
    \b(?:we|you|i) (?:can|could|may) (?:now |safely |therefore |thus )?(?:
      forget(?: about)?|strike|drop|discard|dismiss|discount|put aside|leave aside|cross off
    )\b
    |\bcan (?:now |safely |therefore )?be (?:buried|dropped|discarded|dismissed|forgotten|crossed off|struck)\b
  `,
  /\bi (?:take (?:it|that|this) back|withdraw (?:it|that|this|my)\b)|(?:我|我们)(?:先)?(?:收回|撤回)了?[。.]?$|(?:猜想|怀疑|推测|想法|判断|思路)(?:也|就|便|先)?(?:撤(?:回|销|掉)?|放弃|作罢|打消|收回)了?[。.]?$/iu,
  /(?:先|可以|就)?(?:放(?:到|在)?一边|撇开|抛开|放下)(?:了|吧)?[。.]?$|(?:可以|可|就)?(?:不用|不必|不予|不再)考虑了?[。.]?$/u,
]

/** Whether a sentence concludes from what it tells that it is not it, though modestly: `…, so I think the printer itself is no problem` */
export function concludesAgainst(text: string): boolean {
  return text.length <= longest && modest.some((pattern) => pattern.test(text))
}

const modest: readonly RegExp[] = [
  // A long transaction would not hold it back, and there is none anyway   事务再长也不会占日志，何况没有长事务
  /^(?:and |but )?[\w' -]{3,60} (?:would|could|can|does|do)(?: not|n't) [^.;]{3,60}[,;] (?:and|but|besides|anyway)(?: also)? (?:there (?:is|are|was|were)|there's|we have|you have|i (?:see|found|saw)) (?:none|nothing|no)\b/iu,
  /^[^，,。；;]{2,20}(?:也|都|并)?不会[^，,。；;]{2,16}[，,](?:而且|何况|况且|再说|并且)[^，,。；;]{0,6}(?:没有?|不存在|无)[^，,。；;]{1,14}[。.]?$/u,
  // …, so not a double start   …，发卡器没坏   …，标签应该没坏
  /[,;] so (?:also )?not (?:a|an|the|our|your) [\w -]{3,40}[.!]?$/iu,
  /[，,](?:所以|因此|可见|说明)?(?!之前|以前|原来|原先|平时|一直|昨|上)[^，,。；;]{1,10}?(?:应该)?(?:没坏|没有坏|没毛病|没挂|没断|没停|没死|没满|是好的|是通的|是正常的|是活的)(?:的)?[。.]?$/u,
  // If prints are clean then drum, toner and fuser are all fine
  /^(?:if|since|as|because) [^.;]{4,70}?(?:,| then|, then) (?:the |your |our )?(?!(?:it|that|this|all|everything|we|you|they) )[\w, -]{3,50} (?:is|are) (?:all |both )?(?:fine|ok|okay|sound|innocent|out of the picture)\b/iu,
  // …, therefore no mismatch
  /[,;] (?:so|therefore|hence|thus) no (?:mismatch|conflict|interference|contradiction|shortage|bottleneck|fault|defect|loss|problem|issue)(?: (?:there|here|either))?[.!]?$/iu,
  // …, so no interference either
  /[,;] so (?:there(?:'s| is| was) )?no [\w -]{3,30} (?:either|then|here)[.!]?$/iu,
  // So it does not look like a full queue   所以不像是有人占着打印机
  /^(?:so |then |which means )(?:it|that|this) (?:does not|doesn't|did not|didn't) (?:look|seem|sound) (?:like|to be)\b|^(?:所以|因此|看来|那么?)[，,]?(?:应该|也|就|并|都|更|还)?(?:不像|不太像|不大像|不大可能|不太可能)(?:是)?/iu,
  // …，说明问题在推流端，不在分发
  /[，,](?:所以|因此)?说明(?:问题|毛病|故障)(?:就|只|是)?(?:出)?在[^，,。；;]{1,14}[，,](?:而)?(?:并)?不(?:是|在)(?:于)?[^，,。；;]{1,14}[。.]?$/iu,
  // …，所以也不是网段冲突
  /[，,](?:所以|因此|说明|可见|看来|那)(?:也|就|应该|都|更|并){0,2}不是[^，,；;。是]{2,16}[。.]?$/iu,
  // …, so we are not running out   …, so the probe and its cable are OK   …，也不是哪台车的毛病
  /[,;] (?:so|hence|therefore|thus) (?:we|they|you)(?: are|'re) not (?:even )?(?:running|out of|over|near|short|at the limit|full)\b[^,;]{0,40}$/iu,
  /[,;] (?:so|hence|therefore|thus) (?:the |your |our |both )?(?!(?:all|every\w*|it|that|this|we|you|they|things) )[\w' -]{2,50} (?:is|are) (?:both |all )?(?:ok|okay|fine|sound|healthy|in order|innocent|not (?:to blame|at fault|involved|the (?:cause|reason|culprit|problem|issue)))[.!]?$/iu,
  // …，不存在同时结算
  /[，,](?:所以|因此|可见|说明)?(?:也)?不存在(?:同时|并发|重复|冲突|拥塞|争用)[^，,。；;]{0,8}[。；;]?$|[，,](?:所以|因此|可见|说明)?(?:也)?不存在[^，,。；;]{2,12}(?:情况|问题|现象|可能)[。；;]?$/iu,
  // …，没有被改过
  /[，,](?:所以|因此|可见|说明)?(?:没有?|未|也没有?)被(?:人)?(?:修改|改动|更改|变更|调整|替换|改|动|碰|换)过?[。；;.]?$/iu,
  /[，,](?:所以|因此|说明)?也?(?:并)?不是[^，,；;。]{1,14}(?:的?(?:毛病|问题|事|锅|责任|缘故))[。.]?$/iu,
  // It can't be the clock because then nobody would get in   不可能是网线，不然另一台也不通
  /^(?:and |so |but |well,? )*(?:it|that|this) (?:can(?:not|'t)|could(?: not|n't)) be (?:the|a|an|our|your|my) [^,.;]{2,60}?,? (?:because|since|as|otherwise|or|else|then)\b|^(?:那)?(?:也)?不(?:可能|会|太可能)是[^，,。]{1,16}[，,](?:不然|否则|要不|因为|要是)/iu,
  // …, so that is not it   …, so it's neither the network nor the routing
  /[,;] (?:so|hence|therefore|thus) (?:that|it|this)(?:(?:'s not| is not| was not| isn't| wasn't) (?:it|that|the \w|where|what|why)|(?:'s| is| was) neither\b.{3,80}\bnor\b)/iu,
  overLines('iu')`
    (?:^|[,;.] |\b)(?:so|hence|therefore|thus) (?:i|we) (?:
      (?:do not|don't|cannot|can't) (?:think|believe|see how) (?:that )?
        (?:it(?:'s| is| was| could be| can be)|the |our |this )
      |(?:doubt|hardly think) (?:that )?(?:it|the|this)
      |(?:
        think|believe|suppose|guess|assume
      ) (?:that )?(?:the |our |your |this )?[\w -]{2,30}? (?:itself |themselves )?(?:is|are) (?:
        no |not (?:a |the |to )|fine|ok|innocent|sound
      )
    )
  `,
  // I doubt it is a transport rule, because …   … 38 %, so hardly
  overLines('iu')`
    ^(?:and |but |though )?(?:i|we) (?:also |very much |strongly |rather |still )?(?:
      doubt|(?:do not|don't) (?:think|believe)
    ) (?:that )?(?:it(?:'s| is| was)|the |this |our |your ).{3,80}\b(?:because|since|as|for)\b
    |[,;:] so (?:hardly|unlikely|very unlikely|improbable|out|no)[.!]?$
  `,
  /^(?:and |but )?since .{6,100},? (?:i|we) (?:doubt|(?:do not|don't) (?:think|believe))\b/iu,
  /[，,；;](?:所以|因此|看来|那么?|可见)?[^，,；;]{0,12}?(?:应该?|應該?|估计|想来|看来|感觉)(?:也|就|都)?(?:不是|没有?|沒有?|无|無|不会是)[^，,；;]{0,14}(?:问题|問題|原因|故障|关系|關係|影响|影響|的?事|毛病)[。.]?$/u,
]

/** Whether a sentence says that those who looked for a fault found none: `The vendor knows of no similar defect` */
export function findsNothing(text: string): boolean {
  return text.length <= longest && foundNothing.some((pattern) => pattern.test(text)) && !turnsTo.test(text)
}

const foundNothing: readonly RegExp[] = [
  overLines('iu')`
    \b(?:found|finds?|knows?|aware|see|sees|saw|has|have|had|shows?|there (?:is|are|was|were)) (?:of )?(?:
      nothing (?:wrong|unusual|suspicious|abnormal|known|similar|odd|strange|of note|out of the ordinary)
      |no (?:known |similar |related |such |matching )?(?:defects?|faults?|bugs?|issues?|problems?|anomal(?:y|ies))
    )\b
    |\bnothing (?:known|odd there|unusual there|wrong there|to see there)\b
  `,
  /(?:未|没有?|沒有?)(?:发现|發現|见|見|查到|找到)(?:到|有)?(?:任何|明显|什么|同类|类似|相关|已知)?[^，,；;。]{0,8}(?:问题|缺陷|异常|故障|報錯|报错)|(?:无|没有?)(?:相关|同类|类似|已知)[^，,；;。]{0,6}(?:问题|缺陷|故障)/u,
]
// … but, … when: something was found after all
const turnsTo = /\b(?:but|except|until|only when|unless)\b|但|不过|除了|只是|却|直到/iu
