/** How people put it in mails written in a hurry, at the phone or among colleagues: what the formal wordings leave out. */
import type { Signal } from '../wording-kinds.ts'

/** Sources of regular expressions by what they say, added to those of `english-signals.ts`. */
export const everydayEnglish: Readonly<Partial<Record<Signal, readonly string[]>>> = {
  success: [
    // put in a shorter one, and now it hits
    `\\b(?:and|so) now (?:it|they|all of (?:it|them)|everything) (?:all )?(?!\\w+ again|still|also|fails?\\b|crash|hangs?\\b|says?\\b|stops?\\b|is\\b|are\\b|has\\b|have\\b|does|do\\b|asks?\\b|wants?\\b|complain|reports?\\b|shows?\\b|gets?\\b|gives?\\b|takes?\\b|needs?\\b|was\\b|were\\b|tells?\\b|refuses?|rejects?|loses?|drops?|beeps?|blinks?|leaks?|won|can|should|may|might|must|will)[a-z]+s?[.!]*$`,
    // Crash-consistent backups work, thank you
    `\\bworks?[,;!] (?:thanks|thank you|thx|cheers|we(?:'ll| will)|for now|so far)\\b`,
    // Case can be closed.   Close away.   OK to close.   For me the case is finished.
    `\\b(?:(?:please|pls|can|may|could|you may|you can|ok(?:ay)? to|good to|fine to|happy to|happy for (?:it|this|that) to be|feel free to|go ahead and) (?:now )?clos(?:e|ed)|(?:case|ticket|this|it|that one) (?:can|may) (?:now )?be (?:closed|shut)|close (?:away|it|her|this|that)|mark (?:it|this) (?:as )?(?:solved|resolved|closed|done)|(?:case|matter|ticket) is (?:finished|settled|done|closed)|consider (?:it|this|the \\w+) (?:solved|closed|done))\\b`,
    // You saved my bacon.   You're a star.   You guys rock.   Works like a dream.
    `\\b(?:sav(?:ed|ing) (?:my|our|the) (?:bacon|day|week|life|weekend|skin|neck)|you(?:'re| are)(?: all)? (?:a |the )?(?:star|stars|best|legend|genius|hero|lifesaver|wizard)|you (?:guys |all |lot )?rock|hats off|works? like (?:a )?(?:dream|charm|magic|clockwork|it should|a treat)|(?:runs?|working|works) (?:a treat|beautifully|sweetly|flawlessly|as (?:it did )?before))\\b`,
    // zero came back   0 failures   not one blank   no drop   slowest 38 ms
    `\\b(?:zero|0|no|not (?:one|a single)|none) (?:more )?(?:came back|bounc\\w+|fail\\w*|errors?|drops?|dropped|blanks?|timeouts?|crash\\w*|complaints?|rejects?|rejected|returned|lost|stuck|calls? dropped|alarms?|alerts?|duplicates?|losses|disconnects?)\\b`,
    // all green, everything opens, both done, three out of three
    `\\b(?:all|both|everything|everyone|every\\w+) (?:of (?:them|it|us) )?(?:(?:is|are|was|were|has|have) )?(?:now )?(?:green|opens?|opened|fine|good|done|up|back|running|sorted|in|holds?|set|well|clean|quiet|through|over|printing|arriv\\w+|loaded|passed)\\b`,
    `\\b(?:(?:is|are|'s|'re|was|went) (?:now )?(?:back to normal|back on(?:line)?|back up|rolling|humming|flying|in business|good to go|right as rain|the right way (?:up|round))|(?:refreshed|loaded|opened|printed|finished|done|down to|ran|took|completed|logs? in|starts?|came up|is up) (?:in|to) (?:under |about |less than |only )?\\d+ ?(?:s|sec\\w*|ms|min\\w*)\\b|deltas? down to none|first (?:try|time|go)|(?:is|are) running[,.].{0,60}\\balready\\b)`,
    `^(?:(?:oh |well |and )?(?:it|that|this|yes|yep|bingo|hooray|hurrah|hallelujah|sweet|splendid|marvell?ous|lovely|bravo|cool|superb|magic|nice one|top|spot on|great (?:work|job|stuff))[ ,!.]*){1,3}(?:works?|worked|did it|done)?[!. ]*$`,
    `\\bno (?:more )?(?:drops?|blanks?|errors?|failures?|problems?|issues?|prompts?|pop-?ups?) (?:since|so far|anymore|any more|this|all|now|today|yesterday|at all)\\b|\\band no (?:drop|blank|error|failure|problem|prompt)s?\\b`,
    `\\b(?:opens?|prints?|saves?|sends?|scans?|loads?|connects?|starts?|boots?|syncs?|replicates?|backs? up|logs? (?:me|us|in)) (?:straight away|at once|immediately|instantly|right away|like before|as before|normally|first time|without a hitch|again)\\b`,
  ],
  noChange: [
    // nope, dead at 32 seconds   no joy   still a coin toss   Identical message.
    `^(?:nope|no|nah|negative|sorry|alas|nada|nothing)[,.:!] (?!problem|worries|need|more|it's fine|all good)`,
    `\\b(?:identical|exact same|very same|same old|same) (?:message|error|result|story|thing|picture|behaviou?r|symptom|problem|outcome|song)\\b`,
    `\\b(?:no difference (?:whatsoever|at all)|no (?:better|joy|dice|cigar|luck|go)|not a (?:jot|bit|thing)|nothing (?:doing|happened|better)|still (?:a|an|at|on|in|as|blank|red|dead|down|out|gone|slow)\\b|(?:did|does|has|had)(?:n't| not) (?:do (?:it|a thing|anything)|budge|bite|change a thing|get (?:us|me) (?:anywhere|further))|keeps? (?:happening|coming|failing|crashing|dropping|popping)|back to square one|carries on|goes on|as before|unchanged|to no effect|made no odds)\\b`,
    // the texts still came in pairs
    `\\bstill (?:came|comes?|goes|went|arriv\\w+|print\\w*|ring\\w*|rang|turn\\w*|end\\w*|land\\w*)\\b`,
    // calls are still cut at 15:00
    `\\bstill (?:be(?:ing)? )?(?:cut(?: off)?|dropped|disconnected|rejected|refused|blocked|delayed|lost|bounced|logged out|kicked out)\\b`,
    // It was the same with scrub off; about as often as before
    `\\b(?:about|just|roughly|exactly) (?:the same|as (?:often|many|much|bad))\\b`,
  ],
  exclusion: [
    // so neither setting nor head is to blame
    `\\bneither .{2,60} nor .{2,60}\\b(?:to blame|at fault|involved|responsible|the (?:cause|culprit|reason|problem))\\b`,
    // also not OOM, …
    `^(?:also|and|so|then|well|ok(?:ay)?),? (?:it's |it is |this is )?not (?:the |a |an |your |our )?(?!yet|sure|clear|only|that|even|just|really|able|possible)[\\w-]{2,20}(?: [\\w-]{2,20})?[,.;]`,
    // that was a false trail   it speaks against the hardware   it cannot explain that   I don't think it's the policy   the timing does not fit
    `\\bfalse trail\\b|\\bspeaks? (?:strongly |rather |clearly )?against\\b|\\b(?:that|it|this|which) (?:can(?:not|'t)|could(?:n't| not)|does(?:n't| not)|would(?:n't| not)) (?:explain|account for) (?!why|how|it\\b)|\\b(?:i|we) (?:don't|do not) (?:think|believe) (?:that )?(?:it|this|that)(?:'s| is| was) (?:the|a|an|your|our)\\b|\\btim(?:es?|ing)s? (?:do(?:es)?(?:n't| not)|did(?:n't| not)) (?:fit|match|add up)\\b|\\bi would(?:n't| not) (?:look|search) there\\b`,
    // the RADIUS cert, it was fine all along   you can forget about the cert   off the table
    `\\b(?:fine|ok|okay|healthy|innocent|clean|good) all along\\b`,
    `\\b(?:you can |we can |let's |so )?(?:forget (?:about )?|drop|scratch|strike|cross (?:off|out)|park|shelve|bin) (?:the|that|my|our|this)\\b(?! (?:case|ticket|table|database|index|column|file|folder|user|account|log))`,
    `\\b(?:theory|idea|suspicion|hunch|guess|story|suspect|hypothesis|lead|explanation|track) (?:of mine )?(?:is|was|has been|can be) (?:dropped|wrong|dead|out|off|gone|mistaken|false|refuted|disproved|buried|a dud)\\b`,
    `\\b(?:takes?|took|puts?|knocks?) (?:my|our|that|the) (?:first |earlier |initial |other )?(?:idea|theory|guess|suspicion|hunch|suspect) (?:off|out|to bed)\\b`,
    `\\b(?:off the (?:table|list|hook)|out of the (?:picture|running|frame)|not (?:what's|what is) (?:stopping|causing|blocking|breaking|holding)|you proved (?:that|me)|proved me wrong|barking up the wrong|can(?:not|'t| not)? be (?:guilty|to blame|blamed)|no \\w+ (?:of|in) the world can|i take (?:it|that) back|i stand corrected|lost fair|owe you|cleared of|had nothing to do|has nothing to do)\\b`,
    `^(?:ok(?:ay)?|right|good|thanks|so|then|well|agreed)?,? ?(?:so |then )?(?:the )?[\\w -]{2,30} (?:was|were|is|are)(?:n't| not) (?:it|the one|the cause|to blame|involved)\\b`,
  ],
  hedge: [
    // Has the licence run out by any chance?
    `\\bby any chance\\b`,
    // My money's on …   I'd put money on that   I bet   My guess is …   I'd say …   could be you simply …
    `\\b(?:my (?:money|guess|bet|hunch|gut|feeling|first thought|suspicion|idea|instinct)(?:'s| is| was| says| tells)|(?:put|bet|have) (?:some |my |good |any )?money on|i'd (?:bet|wager|guess|put|hazard|start with|look at)|(?:could|can|might|may|must) (?:well |just |also |simply )?be (?:that |you |your |the |a |an )|i would (?:say|guess|bet|start|look|suspect)|first (?:thing|suspect|idea|reaction|place|port of call)|usual(?:ly)? (?:means|suspects?|story|culprit|comes? from|it is|it's)|often (?:it|the|a|is)|(?:it )?sounds? (?:like|as if|to me)|has (?:all )?the (?:smell|look|hallmarks|makings)|timing makes|reminds me of|typical(?:ly)? (?:of|for|it)|nine times out of ten|in most cases|more often than not|one (?:thing|candidate|suspect) (?:is|would be|could be)|if i had to guess|i have (?:the |a )?(?:feeling|suspicion|hunch|theory)|i'm (?:inclined|leaning|tempted)|we lean|leaning towards?|would not be surprised|wouldn't be surprised|it must sit)\\b`,
  ],
  reportedSuccess: [
    // [customer] confirms he can post again
    `(?:\\[customer(?: \\d)?\\]|\\b(?:customer|user|caller|client|he|she|they)) (?:now )?(?:confirm(?:s|ed)?|report(?:s|ed)?|says?|said|rang to say|called to say|tells? us|told us) (?:that )?.{0,40}\\b(?:can|could|is|are|works?|worked|able)\\b.{0,30}\\b(?:again|now|fine|working|fixed|resolved|solved|back)\\b`,
    `\\b(?:glad|happy|good|nice|pleased|relieved) (?:that |to (?:hear|see|read|learn) )`,
    `\\b(?:now that|since) (?:it|everything|the \\w+|they|all)(?:'s| is| are|'re| has| have)? (?:been )?(?:consolidated|working|fixed|running|up|back|solved|restored|done|through|clean|stable|online)\\b`,
    `\\b(?:plant|workshop|site|service|system|server|office|shop|team|line|store|everything|everyone|warehouse|production|mail|network|database|they|you)(?:'s| is| are|'re) (?:all )?(?:back|up|running|rolling|online|working|green)\\b(?! (?:from|to (?:you|us|me)))`,
    `\\b(?:seen|see|saw) (?:in the monitoring )?(?:it|that it|that the \\w+) (?:is|has been|was) (?:running|stable|quiet|green|clean)\\b`,
  ],
  discovery: [
    // Now for the why.   RCA done.   Now it's proven, not guessed any more:   This time I'm certain.   it's clear now why you see it.
    `^(?:and |so )?now (?:for|to|on to) the (?:why|reason|cause|explanation)\\b[^.:]{0,30}[.:]$`,
    `^(?:the )?(?:rca|root[- ]cause analysis|analysis) (?:is |has been )?(?:done|complete|completed|finished|concluded)[.!:]$`,
    `^(?:now |this time )?(?:it|that|this)(?:'s| is) (?:now )?(?:proven|proved|certain|established|beyond doubt)\\b[^.:]{0,40}[.:]$`,
    `^(?:and |so |now )?(?:this time )?(?:i|we)(?:'m| am|'re| are) (?:now )?(?:certain|sure|positive)(?: (?:now|this time))?[.!:]$`,
    `\\bit(?:'s| is) (?:now |finally )?clear (?:now |finally )?why\\b.{0,30}[.!:]$`,
    // Root cause identified.   The origin of the fault is confirmed:   we can now say with confidence what was responsible.
    `^(?:the )?(?:root )?(?:cause|origin|reason|source|trigger)(?: (?:of|for|behind) (?:the|this|your) \\w+)?(?: (?:is|has been|was))?(?: now)? (?:identified|found|established|confirmed|known|clear|determined|pinned down|located|isolated)[.:!]$`,
    `\\b(?:we|i) (?:can|are (?:now )?able to|are in a position to) (?:now |finally )?(?:say|tell you|state|confirm)(?: (?:with (?:confidence|certainty)|for (?:sure|certain)))? (?:what|why|how)\\b(?! (?:you|to)\\b).{0,40}$`,
    // The log settles it.   Your trace explains it all.   The capture shows what happens:   I found it in the trace.
    `^(?:(?:dear|hi|hello|hey) [^,:]{2,30}, )?(?:ok(?:ay)?,? |so,? |well,? |and )?(?:the|your|that|this|our) (?:\\w+ )?(?:logs?|traces?|captures?|dumps?|answer|screenshots?|output|recording|files?) (?:settles?|explains?|answers?|reveals?|solves?|gave|gives?|tells?|told|shows?|showed) (?:us )?(?:it(?: all)?|everything|the (?:answer|cause|culprit|whole story|story)|(?:exactly )?(?:what|why)\\b.{0,40})[.:!]*$`,
    `^(?:ok(?:ay)?,? |so,? |and |well,? |we |i |we've |i've |we have |i have |finally,? )*(?:found|spotted|caught) (?:it|the (?:cause|reason|culprit|bug)) (?:in|on|with|by|through|via|from) (?:the|your|our|a) [\\w -]{2,40}[.:!]*$`,
    // And here's your answer.   That explains it.   There it stands.   That was the hint we needed.
    `^(?:and |so |ah,? |ha,? |ok,? |well,? |right,? )?(?:here(?:'s| is) (?:your|the|our) (?:answer|explanation|culprit|reason|cause)|that(?:'s| is| was) (?:the (?:clue|hint|key|missing piece|giveaway|smoking gun)|it|what we needed|your answer)|that explains (?:it|everything|a lot|all)|there (?:it is|it stands|we (?:go|are|have it))|now it(?:'s| is) clear|mystery solved|case cracked|(?:i think )?(?:i|we)(?:'ve| have)? (?:nailed|cracked|solved|pinned) it(?: down)?|(?:it|that|this) clears (?:it|things|that) up|gotcha|bingo|eureka|(?:i|we)(?:'ve| have)? (?:found|got) (?:it|the (?:cause|culprit|reason|answer|bug|problem))(?: (?:myself|meself|ourselves|now|at last))?)[.!:,]*$`,
  ],
  inquiry: [
    `^(?:mind|would you mind|any chance|is there a way|may i|can i|could i|shall i|could someone|can someone|what|which|who|when|where|how|do you|does|did you|are you|is it|was it|has it)\\b.{0,200}\\?`,
    `\\b(?:tell me what|tell me (?:if|whether|how)|let me know (?:if|whether|what|how)|i(?:'ll| will| would)(?: also)? need (?:the|your|a|an|to)|(?:tells|will tell) (?:you|us|me)\\.?$)`,
    `^(?:sign|log) (?:out|off),? (?:sign|log) (?:in|on)\\b|^(?:try|give it|have) (?:a|another) (?:scan|try|go|shot|spin|test|look|print|call)\\b`,
  ],
  administration: [
    // Reopen if it recurs.
    `^(?:please )?re-?open (?:it |this |the (?:case|ticket) )?(?:if|when|should)\\b`,
    `\\b(?:i(?:'ve| have)?|we(?:'ve| have)?) (?:put|raised|opened|logged|filed|registered|entered|recorded|booked) (?:this|it|that|them|your \\w+)(?: in)? (?:as|for|under)\\b`,
    `^(?:i close|i'm closing|closing|closed|over and out|case closed|ticket closed)\\b`,
    `\\b(?:your|this) (?:case|ticket|reference)(?: here| number| id)? (?:is|reads|has)\\b`,
    `\\b(?:passed (?:this|it|you) (?:up|on|over)|took (?:this|it) over|taking (?:this|it) over|stepping in for|covering for|is (?:off|out|away|on (?:leave|holiday)) (?:today|this week|until))\\b`,
    `\\b(?:change|revoke|rotate|reset) (?:that|the|your|these|root's|this) (?:\\w+ )?(?:token|passwords?|credentials?|login|keys?)\\b.{0,120}\\b(?:mail|inbox|mailbox|thread|later|afterwards)`,
  ],
  workaround: [
    // To have a backup tonight, please switch …   to keep you going
    `\\bto (?:have|get|keep) .{2,40}\\b(?:tonight|today|for now|meanwhile|in the meantime|until then|going|afloat)\\b`,
  ],
  instruction: [
    `^(?:append|put|point|give|take|make|let|keep|leave|have|raise|lower|bump|swap|drop|strip|flip|tick|untick|uncheck|pull|push|patch|rebuild|re-?issue|renew|roll|wire|plug|unplug|map|unmap|mount|unmount|bind|unbind|pin|unpin|exclude|whitelist|allow|block|schedule|move|rename|register|unregister|grant|revoke|assign|convert|shrink|grow|extend) (?!me\\b|us\\b|you\\b)(?:the|your|a|an|this|that|these|those|all|both|each|every|it|them|[A-Z^{<\\[]|\\w+[._=-]|\\d)`,
    `^(?:so that|to (?:keep|stop|prevent|avoid|make sure|fix|solve|cure|repair|resolve)|for (?:that|this|these|the \\w+(?: \\w+)?) (?:one|ones|case|machine)?,?)\\b.{2,90}?[:,]? (?:put|set|add|use|run|append|enable|disable|keep|turn|switch|change|configure|install|update|upgrade|remove|replace|take|write|give)\\b`,
  ],
  remedy: [
    // I ran …   I've switched …   is now off on the modem   What I did: …
    `\\b(?:i|we)(?:'ve| have)? (?:now |then |also |just |simply |finally )?(?:ran|run|re-?ran|put|set|turned|switched|took|taken|made|created|installed|uninstalled|deleted|removed|added|copied|moved|mounted|unplugged|plugged|swapped|flipped|changed|pointed|told|gave|given|applied|re-?imported|imported|exported|restored|renewed|re-?issued|rewrote|edited|commented|cleared|flushed|purged|emptied|restarted|rebooted|reloaded|re-?joined|re-?registered|re-?enrolled|re-?paired|patched|flashed|upgraded|downgraded|rolled|lowered|raised|increased|doubled|halved|widened|shortened|disabled|enabled|unlocked|granted|revoked|booked) (?!(?:this|it|that|them) (?:in )?as )(?!your (?:number|logs?)|one of your|the (?:logs?|trace|capture|numbers?))`,
    `\\b(?:is|are) now (?:off|on|set|enabled|disabled|at|in|pointing|gone|allowed|excluded|running|using)\\b`,
    `^(?:what (?:i|we) did|done|did|changed|fixed)[:：]`,
    `^(?:put|set|switched|turned|took|changed|swapped|copied|moved|installed|uninstalled|deleted|removed|added|created|re-?created|made|ran|enabled|disabled|pointed|rolled|flashed|patched|cleared|emptied|unticked|ticked|unplugged|re-?seated|restarted|rebooted|re-?imported|renewed|re-?issued|raised|lowered|increased|reset|rebuilt|remounted|moved) (?:it|the|that|this|both|all|a|an|my|our|them|out|back|[A-Z^{<\\[])`,
    `\\b(?:proper|real|lasting|permanent|clean|right|true|only) (?:cure|fix|solution|remedy|answer|way)\\b`,
  ],
}
