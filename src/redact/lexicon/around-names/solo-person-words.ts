/** Words beside which one capitalised word is a person, though no list knows the name. Regular expression sources, Latin letters in lower case. */

/** Who is somebody's by nature or at work: `our technician Sundar`. None that a firm or a program could be. */
export const personalRoles =
  '(?:brother|sister|mother|father|son|daughter)[- ]in[- ]law|boyfriend|girlfriend|fianc[eé]e?|flatmate|housemate|roommate|nephew|niece|grandson|granddaughter|colleagues?|co-?workers?|boss|manager|supervisor|technician|teacher|nurse|doctor|secretary|intern|trainee|receptionist|librarian|accountant|guy|girl|lady|predecessor|successor|husband|wife|friend|son|daughter|child|kid|mother|father|mum|mom|dad|brother|sister|spouse|uncle|aunt|cousin|neighbou?r|student|pupil|patient|teammate|engineer|developer|dba|sysadmin|driver|cleaner|janitor|mate|buddy|pal'

/** Who somebody is where `the` stands before it as well: `the shift lead, Tarvo`. None that is said of a program. */
export const personalCallings =
  'shift ?lead(?:er)?|foreman|temp|apprentice|caretaker|treasurer|auditor|clerk|porter|nurse|teacher|receptionist|secretary|trainee|intern|librarian|accountant|technician|plumber|electrician|headmaster|headteacher|paralegal|bookkeeper|storekeeper|storeman|courier|cashier|chef|vicar|janitor|cleaner|colleague|supervisor'

/** What somebody is called among friends, before a given name: `Big Tarvo`. */
export const nicknameWords = 'Big|Little|Cousin|Old|Young|[yY]oung|[wW]ee|[oO]ld|Fat|Tall|Crazy|Lucky'

/** What stands before nothing but a name: `Auntie Jo`. */
export const kinWords = 'Auntie|Aunty|Aunt|Uncle|Granny|Grandma|Grandpa'

/** What only people do: stands behind the name. */
export const personalVerbs =
  'looks after|has the (?:keys?|password|log-?in|code)|reckons|lives? (?:at|on|in)|sits (?:at|in|on|next|opposite|over)|is (?:my|our|his|her) (?:new |old )?(?:colleague|boss|manager|deputy|admin|dba|technician|supervisor|assistant)|is (?:on|back from) (?:leave|vacation|holiday|maternity leave|parental leave|sick leave|annual leave|lunch|shift|call)|is (?:off|out) (?:sick|today|this week|next week|until)|is (?:away|ill|sick|travell?ing)(?! \\w+ing)|(?:told|asked|emailed|e-mailed|called|texted|phoned|rang|showed|gave|helped|reminded) (?:me|us|him|her|you)|(?:left|joined|quit) (?:the company|the firm|the team|us|last|in \\p{Lu}|on \\p{Lu})|has (?:left|quit|resigned|retired|gone home)|retired|resigned|ha(?:s|ve|d) been (?:told|informed|briefed)|was (?:told|informed|briefed)|works (?:from home|nights|in the|part-time|remotely|with (?:me|us))|noticed (?:first|it|that|this)|swears|phoned|rang|went (?:home|to lunch|on leave)|came (?:by|in|over|back)|wonders|insists|volunteered|apologi[sz]ed|will (?:look (?:at|into)|call (?:you|us|him|her)|ring|come (?:by|over)|be (?:there|here|in the office))'

/** What people have and things have not: stands behind the name in the genitive. */
export const personalBelongings =
  'real name|full name|laptop|desk|phone number|mobile|boss|manager|husband|wife|son|daughter|kids?|mother|father|parents|birthday|birthdate|home address|house|flat|holiday|vacation|shift|maternity leave|sick leave|handover|predecessor|successor|badge|car|suggestion|hint|hunch|idea|guess|handwriting|advice|password|mailbox|pc|notebook|iphone|extension|account went|account was|account is'

/** What somebody is asked or told with: the name stands behind it. No `according to`, which is said of programs as well. */
export const personalCues =
  "(?:re)?assign(?:ed)? (?:(?:it|this|that|them|(?:the|this) (?:ticket|case|task|request|issue)) )?(?:over |back )?to|hand(?:ed)? (?:it|this|them|the (?:ticket|case|task)) over to|please (?:tell|thank|inform|remind)|(?:wait(?:ing)?|waited) for(?= \\S{3,20} to (?:reply|answer|come|sign|approve|call|return))|let(?= \\S{3,20} know)|(?:sat|sits) with|(?:asked|asking|please ask|can ask|to ask|ask|bother)|(?:spoke|spoken|speak) (?:to|with)|please (?:call|ring|phone|text)|follow(?:ed|ing)? up with|left (?:it|a note|word|a message|the key|the keys) with|give my regards to|regards to|say hello to|copying in|cc['’]ing|looping in|(?:her|his|their) name is"

/** Whom nobody is introduced to: `a bloke called Tarvo`. */
export const strangers =
  'bloke|guy|chap|lad|lass|woman|man|lady|girl|boy|fella|fellow|kid|temp|contractor|colleague|someone|somebody|person|technician|engineer|apprentice|student|trainee|gentleman'

/** What somebody is made: `add Tarvo Frell as guardian`. */
export const personalPosts =
  'guardian|owner|co-owner|approver|contact|delegate|beneficiary|member|watcher|manager|editor|admin|administrator|reviewer|signatory|user|assignee|requester|participant|guest|attendee|organi[sz]er'

/** Where people are at work and programs hardly run: `Tarvo at reception`, `Tarvo in payroll`. Latin letters, in lower case. */
export const personalPlaces =
  'reception|payroll|accounts|accounting|dispatch|the archives?|archives|hr|human resources|procurement|purchasing|legal|facilities|logistics|marketing|sales|finance|the (?:gate|front desk|front office|warehouse|workshop|lobby|canteen|kitchen|ward|counter|shop floor)|the (?:print|post|mail|staff|copy) room'
