/** Where the line of a Chinese title may end: browsers end it behind any character, in the middle of a word. */

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * A title in pieces between which a line may end, one piece where it is not Chinese. The dictionary knows few words of the trade and leaves
 * their characters alone: one of them belongs to the word before it (`打印机`), several make a word (`报错`). Beside punctuation browsers
 * decide well by themselves.
 */
export function titleWords(title: string): readonly string[] {
  if (!chinese.test(title)) return [title]
  const segments = [...words.segment(title)]
  const isWord = (at: number) => segments[at]?.isWordLike === true
  const isLone = (at: number) => isWord(at) && segments[at]?.segment.length === 1
  const mayEndBefore = (at: number) =>
    isWord(at - 1) && isWord(at) && (isLone(at) ? !isLone(at - 1) && isLone(at + 1) : true)
  const pieces: string[] = []
  for (const [at, { segment }] of segments.entries()) {
    const before = pieces.at(-1)
    if (before === undefined || mayEndBefore(at)) pieces.push(segment)
    else pieces[pieces.length - 1] = before + segment
  }
  return pieces
}

// Example: `无法` of `无法登录 VPN`
const chinese = /\p{Script=Han}{2}/u
