/** Words around names that are written in small letters. Regular expression sources; Latin letters, in lower case. */

/** Whose name follows: my flatmate nkem. */
export const rolesInSmallLetters =
  'colleague|boss|manager|co-?worker|assistant|mate|friend|wife|husband|neighbou?r|brother|sister|son|daughter|flatmate|teammate|supervisor|intern|trainee'

/** What was done to somebody: i asked zofia. */
export const askedInSmallLetters =
  'asked|ask|told|tell|called|emailed|pinged|texted|met|thank|spoke (?:to|with)|talked (?:to|with)'

/** What only people do: yusra wants, liesel told. */
export const doneInSmallLetters =
  'wants|told|thinks|asked|called|phoned|rang|texted|reckons|went|came|forgot|sits|left|swears'

/** Behind these, with what only a person is said to do behind the name: covering for liesel today. */
export const cuesInSmallLetters =
  "covering for|filling in for|that was|it['’]s|it is|this is|hi,?|hey,?|hello,?|thanks,?|thx,?|cheers,?|call|ring|phone|ask for|together with|say hi to|regards,?"

/** Where somebody works: from accounts. */
export const teamsInSmallLetters = 'accounts|sales|hr|it|support|finance|payroll|reception'

/** What is sent to somebody: give my regards to liesel. */
export const wishesInSmallLetters = 'regards to|hello to|greetings to|say hi to|love to|best to|many thanks to'

/** Where somebody is: zofia is on leave. */
export const placesInSmallLetters =
  'lives? (?:at|in|on)|works (?:at|for|from home)|is (?:on (?:leave|holiday|vacation)|off sick|out sick|out of (?:the )?office)'
