/** What people say before they come to the point: `Forgot to say, …`, `对了，…`. */

const english =
  'well|right|ok(?:ay)?|ah|oh|ha|hm+|uh|btw|by the way|fyi|anyways?|sorry|honestly|to be honest|just (?:so you know|to add|for the record)|for (?:the record|completeness)|in short|long story short|to sum up|summing up|(?:i )?(?:almost |nearly )?forgot to (?:say|mention|add|tell you)(?: that)?|(?:i )?should (?:also )?(?:say|mention|add)(?: that)?|one (?:more|other) thing|good news|great news|bad news'
const chinese =
  '哦+|噢|嗯+|啊|呃|额|好的?|对了|顺便(?:说|提)(?:一下|一句)?|(?:刚才|之前|刚刚)?忘(?:记|了)(?:说|讲|提)了?|(?:再|另外)?补充(?:一下|一点|说明)?|说实话|老实说|话说|总之|抱歉|不好意思|是这样的?'

const remark = new RegExp(
  `^(?:(?:${english})(?:[,:;!]|\\.{2,3}|…|\\s[-–—])\\s+|(?:${chinese})(?:[，,：:。！!、]|…{1,2})\\s*)(?=.{8})`,
  'iu',
)

/** A statement from where it comes to the point; at most two opening-remarks are cut, and none that would leave hardly anything. */
export function withoutOpeningRemark(text: string): string {
  return text.replace(remark, '').replace(remark, '')
}
