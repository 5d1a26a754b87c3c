/** How people take back what they suspected themselves, one thing or all of it. */
import { overLines } from '../../../language/patterns/over-lines.ts'
import { drops } from './denials.ts'
import { opensSound, reportsSound } from './sound.ts'

/** Whether a writer takes back what he suspected before: `This morning I said it might be the disk: 200 GB are free, so it is not`, `上午我说可能是磁盘满了，看过了，跟这个没关系` */
export function withdraws(text: string): boolean {
  return text.length <= longest && supposedBefore.test(text) && (drops(text) || noConnection.test(text))
}

/** Whether a help desk revokes what it gave as the cause before: `I have to take back what I said about the key.`, `收回前面关于光源的判断。` */
export function revokes(text: string): boolean {
  return text.length <= longest && revoked.test(text)
}

// I was wrong about the key   my first diagnosis was wrong   昨天说是驱动的问题，这个判断不对
const revoked = overLines('iu')`
  \btake back what (?:i|we) (?:said|wrote|told)\b
  |\b(?:i|we) (?:was|were) (?:wrong|mistaken) (?:about|with|in)\b
  |\b(?:my|our) (?:earlier|first|previous|initial|last) (?:diagnosis|verdict|conclusion|statement|explanation|answer)[^.]{0,30}
    (?:was|is) (?:wrong|mistaken|not (?:right|correct))
  |收回[^，,。]{0,14}(?:判断|判斷|说法|說法|结论|結論|看法|推测|推測)
  |(?:这个|這個|该|該|当时的?|前面的?|之前的?|上次的?)(?:判断|判斷|说法|說法|结论|結論)(?:并)?(?:不对|不對|有误|有誤|错了|錯了|不成立|不准确)
`

const longest = 240

const supposedBefore = overLines('iu')`
  \b(?:what|as|the \w+(?: \w+)? (?:that )?)? ?(?:i|we) (?:had |first |also |initially |earlier )?(?:
    said|suspected|suggested|mentioned|assumed|thought|wrote|guessed|blamed
  )\b
  |(?:我|我们)[^，,。]{0,8}(?:说|讲|猜|怀疑|提|以为|写)(?:到|过|的)?[^，,。]{0,4}(?:可能|也许|会不会|怀疑|是)
`
const noConnection =
  /\b(?:so|and) (?:it|that) (?:is not|isn't|was not|wasn't)\b|\bnothing to do with\b|\bruled out\b|(?:没有?|无)(?:什么)?(?:关系?|关联)|不是(?:这个|它|那个)(?:原因|问题)?|\bneither (?:of (?:them|these|those|the two) )?(?:has|have|had|is|was|plays?)\b|排除|请忽略/iu

/** Whether a sentence says beside the matter that a thing is sound: `The tablets are fine, by the way.`, `顺便说一下，网线没问题。` */
export function clearsInPassing(text: string): boolean {
  if (misled.test(text)) return true
  if (inPassing.test(text)) return reportsSound(text) || opensSound(text)
  return (
    lookedAsWell.test(text) &&
    !mendedBy.test(text) &&
    (reportsSound(text) || opensSound(text) || drops(text) || noConnection.test(text))
  )
}

// Policy and certificate were red herrings   证书是误判
const misled =
  /\b(?:is|are|was|were) (?:only |just |both )?(?:an? )?(?:red herrings?|false (?:leads?|tracks?|alarms?)|dead ends?)\b|(?:是|属于|屬於)(?:误判|誤判|虚惊|虛驚)/iu

// We also looked at the power; neither …   另外我们也看过供电和延迟，两者都没有关系   卡和读头也一并核对过，均正常
const lookedAsWell = overLines('iu')`
  ^(?:(?:in addition|besides|along the way|for completeness)[,:]? )?(?:we|i) (?:have )?also (?:
    looked|checked|compared|tested|measured|examined|ruled|verified|went
  )\b
  |\b(?:was|were) (?:looked at|checked|compared|tested|measured|examined|verified) (?:as well|too)\b
  |^(?:另外|此外|期间|顺带)?[，,]?[^，,。]{0,24}也(?:都|一并|曾)?(?:
    看|查|核对|比对|对比|怀疑|测|排查|检查
  )(?:一下|过|了)
`
const mendedBy =
  /\b(?:now|again|since then|afterwards)\b|之?[后後](?:就|便)?(?:恢复|正常|好)|现在|现已|已(?:恢复|正常)/iu

const inPassing =
  /\b(?:by the way|btw|incidentally)\b|^(?:顺便|順便|对了|對了|另外)(?:说|提|講|讲|說)?(?:一?下|一句)?[，,]/iu

/** Whether a sentence denies all that was suspected before it: `Neither of the two, then.`, `两个都不是。`, `…，两种情况均不成立。` */
export function deniesAll(text: string): boolean {
  return text.length <= longest && all.test(text)
}

const all = overLines('iu')`
  ^(?:so |then |and |it(?:'s| is| was) |that(?:'s| is) )*(?:neither|none) of (?:(?:the|those|these|them|your|my) ?)?(?:
    two|three|four|both|them|it|suspicions|guesses|ideas
  )?\b
  |^(?:so )?both (?:of them )?(?:are |were |can be )?(?:ruled )?out\b
  |^(?:所以|看来|那么?)?[，,]?(?:这)?(?:两|二|三|几)(?:个|条|种|点|处|项)[^，,。]{0,6}(?:都|均|全)
    (?:不是|排除了?|没(?:有)?问题)(?:$|[，,。])
  |^(?:所以|因此)?(?:上述|以上|前述|这)(?:的)?(?:两|二|三|四|几|各)(?:个|条|种|点|处|项)[^，,。]{0,6}
    (?:都|均|全)(?:不是|不成立|可以?排除|已?排除了?|予以排除)[。.]?$
  |^(?:so |thus |therefore )?all (?:of (?:the|these) )?(?:two|three|four|\d)?(?: (?:points|suspicions|of them))? (?:are|were|can be) (?:thus |therefore )?(?:ruled )?out[.!]?$
  |^(?:所以|看来)?(?:都|均|全)(?:不是|排除了?)[。.]?$
  |[，,](?:所以|因此|可见)?(?:上述|以上|前述|前面|这)?(?:的)?(?:两|二|三|几)(?:个|条|种|点|处|项)[^，,。]{0,6}
    (?:都|均|全)(?:不是|不成立|可以?排除|排除了?)[。.]?$
`
