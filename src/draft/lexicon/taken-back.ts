/** How people take back what they suspected themselves, one thing or all of it. */
import { drops } from './denials.ts'
import { opensSound, reportsSound } from './sound.ts'

/** Whether a writer takes back what he suspected before: `This morning I said it might be the disk: 200 GB are free, so it is not`, `上午我说可能是磁盘满了，看过了，跟这个没关系` */
export function withdraws(text: string): boolean {
  return text.length <= longest && supposedBefore.test(text) && (drops(text) || noConnection.test(text))
}

const longest = 240

const supposedBefore =
  /\b(?:what|as|the \w+(?: \w+)? (?:that )?)? ?(?:i|we) (?:had |first |also |initially |earlier )?(?:said|suspected|suggested|mentioned|assumed|thought|wrote|guessed|blamed)\b|(?:我|我们)[^，,。]{0,8}(?:说|讲|猜|怀疑|提|以为|写)(?:到|过|的)?[^，,。]{0,4}(?:可能|也许|会不会|怀疑|是)/iu
const noConnection =
  /\b(?:so|and) (?:it|that) (?:is not|isn't|was not|wasn't)\b|\bnothing to do with\b|\bruled out\b|(?:没有?|无)(?:什么)?(?:关系?|关联)|不是(?:这个|它|那个)(?:原因|问题)?|排除|请忽略/iu

/** Whether a sentence says beside the matter that a thing is sound: `The tablets are fine, by the way.`, `顺便说一下，网线没问题。` */
export function clearsInPassing(text: string): boolean {
  return inPassing.test(text) && (reportsSound(text) || opensSound(text))
}

const inPassing =
  /\b(?:by the way|btw|incidentally)\b|^(?:顺便|順便|对了|對了|另外)(?:说|提|講|讲|說)?(?:一?下|一句)?[，,]/iu

/** Whether a sentence denies all that was suspected before it: `Neither of the two, then.`, `两个都不是。` */
export function deniesAll(text: string): boolean {
  return text.length <= longest && all.test(text)
}

const all =
  /^(?:so |then |and |it(?:'s| is| was) |that(?:'s| is) )*(?:neither|none) of (?:(?:the|those|these|them|your|my) ?)?(?:two|three|four|both|them|it|suspicions|guesses|ideas)?\b|^(?:so )?both (?:of them )?(?:are |were |can be )?(?:ruled )?out\b|^(?:所以|看来|那么?)?[，,]?(?:这)?(?:两|二|三|几)(?:个|条|种|点|处|项)[^，,。]{0,6}(?:都|均|全)(?:不是|排除了?|没(?:有)?问题)(?:$|[，,。])|^(?:所以|看来)?(?:都|均|全)(?:不是|排除了?)[。.]?$/iu
