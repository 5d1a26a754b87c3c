/** What people say before they come to the point: `Forgot to say, …`, `No, …` in answer to a question, `对了，…`. */

const remarks = {
  en: 'well|ok(?:ay)?|ah|oh|ha|hm+|uh|btw|by the way|fyi|anyways?|sorry|honestly|to be honest|just (?:so you know|to add|for the record)|for (?:the record|completeness)|in short|long story short|to sum up|summing up|(?:i )?(?:almost |nearly )?forgot to (?:say|mention|add|tell you)(?: that)?|(?:i )?should (?:also )?(?:say|mention|add)(?: that)?|one (?:more|other) thing|good news|great news|bad news',
  zh: '哦+|噢|嗯+|啊|呃|额|好的?|对了|顺便(?:说|提)(?:一下|一句)?|(?:刚才|之前|刚刚)?忘(?:记|了)(?:说|讲|提)了?|(?:再|另外)?补充(?:一下|一点|说明)?|说实话|老实说|话说|总之|抱歉|不好意思|是这样的?',
}
const answers = {
  en: 'yes|yep|yeah|no|nope|true|correct|exactly|indeed|agreed|right|of course|sure|understood|thanks(?: a lot)?|thank you(?: very much)?|great|perfect|good|fine|done',
  zh: '是的|对的?|没错|收到|明白了?|谢谢|感谢|行',
}

const opening = new RegExp(
  [
    `^(?:${remarks.en})(?:[,:;!]|\\.{2,3}|…|\\s[-–—])\\s+(?=.{8})`,
    `^(?:${remarks.zh})(?:[，,：:。！!、]|…{1,2})\\s*(?=.{8})`,
    // What is left has to say something by itself: not `No, only Mondays`.
    `^(?:${answers.en})[,;]\\s+(?=\\S+ \\S+ \\S+ \\S)`,
    `^(?:${answers.zh})[，,]\\s*(?=.{8})`,
  ].join('|'),
  'iu',
)

// So AD itself replicates …, So, with 8.4 …; not: so far, so that
const conclusion =
  /^[Ss]o(?:,? (?=\p{Lu}|(?:the|this|it|we|you|they|there|after|since|when|with)(?:['’]\p{L}+)? )|, (?=\S+ \S+ \S))/u

/** A statement from where it comes to the point; at most two remarks are cut, and none that would leave hardly anything. */
export function withoutOpeningRemark(text: string): string {
  return text.replace(opening, '').replace(opening, '').replace(conclusion, '')
}
