/** Lines and sentences that are nothing but closing courtesies: `谢谢！`, `Best regards,`, `Thanks and kind regards`. */
import { seriesOf } from './wordings.ts'

const closing = new RegExp(
  `^(?![\\s,，;；&/|·、–.。!！~～:：)-]|and\\s|und\\s|$)${seriesOf('closings', '[\\s,，;；&/|·、–-]{0,3}(?:(?:and|und)\\s)?')}[\\s,，.。!！~～:：;；)]{0,6}$`,
  'iu',
)

/** True for such a text; white space around it does not count. */
export function isClosing(text: string): boolean {
  return closing.test(text.trim())
}
