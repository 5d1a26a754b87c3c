/** What mail programs put before the subject of an answer, as a source to build expressions from: `Re:` · `回复：`. */
export const replyPrefix = '(?:re|fwd?|aw|wg|sv|tr|rv|回复|答复|转发|回覆|轉寄)\\s?[:：]'
