/** Wordings of sentences that belong to the correspondence and not to its matter, as English-speaking help desks and their customers put them. */
import type { Lexicon, CorrespondenceSignal } from '../wording-kinds.ts'

export const englishCorrespondence: Pick<Lexicon['signals'], CorrespondenceSignal> = {
  courtesy: [
    `^(?:br|b\\.? ?rgds?|rgds|kr|vg|mfg|lg|tia)[,.!]*$`,
    `^i can (?:well )?(?:see|imagine) (?:how|that you|why you)\\b`,
    `^(?:new |open a )?(?:ticket|case),? please[.!]*$`,
    `^(?:met vriendelijke groet(?:en)?|mit freundlichen gr(?:ü|ue)(?:ß|ss)en|viele gr(?:ü|ue)(?:ß|ss)e|cordialement|bien cordialement|saludos|un saludo|cordiali saluti|atenciosamente|med v(?:ä|e)nlig(?:a)? h(?:ä|i)ls(?:ning(?:ar)?|en)|med vennlig hilsen)[,.!]*$`,
    `^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|g'day|howdy|hiya)\\b[^.:?]{0,40}[,.!:-]*$`,
    `^(?:many |kind |best |warm |with (?:kind |best )?)?(?:thanks|thank you|thx|ty|cheers|regards|all the best|best|sincerely|yours(?: sincerely| truly| faithfully)?|respectfully|take care|ta)\\b.{0,60}$`,
    `\\b(?:thank(?:s| you)(?: so much| very much| a lot| again)? for (?:contacting|reaching|your (?:patience|time|help|support|message|reply|update|quick|prompt|email|e-mail|call|cooperation|understanding|business|response|confirmation|feedback)|the (?:quick|prompt|update|logs|info|help|call|confirmation|reply|details|feedback|fast)|calling|letting|getting|choosing|bearing|reporting|confirming|opening|sending|uploading))`,
    `\\b(?:much appreciated|appreciate (?:your|the|it)|sorry for (?:the|any)|apologi[sz]e|apologies|my name is|i(?:'ll| will) be (?:working|assisting|helping|your)|have a (?:great|good|nice|lovely)|hope (?:this|that|you|all|your)|glad (?:to|it|that|we|you)|happy to (?:help|hear)|great to hear|you(?:'re| are) welcome|pleasure|no worries|looking forward|i understand (?:how|your|that this)|nice (?:talking|speaking))\\b`,
  ],
  administration: [
    `\\b(?:case|ticket|incident|bug|sr) (?:was |has been |is )?(?:now )?(?:opened|raised|logged|filed)\\b`,
    `\\b(?:clos(?:e|ing|ed|ure)|archiv\\w+|re-?open\\w*|escalat\\w+|assign\\w*|transferr?\\w*|updat\\w+|open(?:ed|ing)?|logg(?:ed|ing)|creat(?:ed|ing)|mark(?:ed|ing)?|resolv(?:e|ing)|set) (?:out )?(?:of )?(?:the |this |your |that |my |our )?(?:support )?(?:case|ticket|incident|sr|service request|request|thread)\\b`,
    `\\b(?:case|ticket|incident|request|sr|issue) (?:can|will|may|could|should|has been|is|was|to) (?:now )?(?:be )?(?:clos\\w+|archived|resolved|marked|reopened|transferred|assigned|escalated)`,
    `\\b(?:let (?:me|us) know|contact (?:me|us|our)|reach (?:out|me|us)|get (?:back|in touch)|feel free|do(?:n't| not) hesitate|call (?:me|us|you|back)|give (?:me|us|you) a (?:call|ring)|on the phone|by phone|over the phone|phone call|left (?:you )?a (?:voice ?mail|message)|voice ?mail|tried to (?:reach|call)|unable to reach|could(?: not|n't) reach|as (?:discussed|agreed|spoken|mentioned|per our)|per our (?:call|conversation|discussion)|our (?:call|conversation|phone)|follow(?:ing)? up|keep you (?:posted|updated|informed)|will (?:update|inform|contact|call|get back|keep|be in touch|revert|report|investigate|look|review|check|analy[sz]e|take|work|send|provide|have)|be in touch|get back to you|any (?:other |further |more )?questions|further assistance|anything else|business hours|office hours|available (?:at|on|for|tomorrow|today)|availability|schedule|remote session|webex|teams (?:call|meeting|session)|zoom|screen ?share)\\b`,
    `\\b(?:upload\\w*|attach\\w*|send|sent|sending|provide|provided|forward\\w*|share[ds]?|collect\\w*)\\b.{0,40}\\b(?:logs?|files?|screen ?shots?|dumps?|traces?|bundle|har|output|details|information|info|it|them|data|captures?|to sftp|sftp|ftp|portal|link|installer|package)\\b`,
    `\\blogs? (?:are |were |have been |is |has been )?(?:now )?(?:uploaded|attached|sent|received|collected|there|in place|on the)`,
    `\\b(?:received|got|downloaded|downloading|reviewing|looking (?:in)?to|going through|analy[sz]ing|checking) (?:the |your |all )?(?:logs?|files?|bundle|dump|traces?|data|uploads?)\\b`,
    `\\b(?:any (?:news|update|updates|progress)|status update|what(?:'s| is) the status|please (?:advise|prioriti[sz]e|expedite|confirm|let|call|keep|respond|reply|update|close)|asap|urgent(?:ly)?|as soon as possible|sla|priority)\\b`,
    `\\b(?:user ?name|login|password|pass ?phrase|passcode|credentials?|pin|token)\\s{0,2}(?::|is\\b|=)`,
    `\\b(?:survey|satisfaction|rate (?:our|your|my)|csat|feedback form)\\b`,
    `\\b(?:could|can|would|will) you (?:please |kindly |also |try and |mind )?(?:adding|trying|checking|testing|sending|running|setting|giving|looking|check|confirm|test|verify|try|send|provide|upload|let|share|tell|run|collect|attach|have|take|give|see|look)\\b`,
    `\\b(?:please|pls|plz) (?:check|test|verify|confirm|try|send|provide|upload|collect|share|attach|report|tell)\\b.{0,60}\\b(?:and (?:let|report|tell|send|confirm|share|get)|if (?:it|this|that|the)|whether)\\b`,
  ],
  ownMachine: [
    `\\b(?:the |our |my )?(?:affected )?(?:machine|server|host|computer|device|system|node)(?:'s)? (?:name |address |ip )?(?:is|:) \\[`,
    `\\b(?:call|reach|contact) (?:me|us) (?:at|on|under) \\[`,
  ],
  contact: [
    `\\b(?:affected|my|our|the) (?:machine|server|host|computer|workstation|device|system|node|ip|ip address|hostname|box)(?:'s)?(?: name| address| ip)? (?:is|:|has) (?:called )?(?=\\[|\\S*\\d)`,
    `\\b(?:call|reach|phone|ring|contact|text) (?:me|us) (?:at|on|under|via|back)\\b`,
    `^(?:tel|phone|mobile|cell|fax|email|e-mail|office|direct|ext)\\s{0,2}[.:]`,
    `\\b(?:my|our) (?:phone|number|mobile|cell|email|e-mail|extension|address|direct line)\\b`,
  ],
  request: [
    `^(?:could|can|would|will|do|does|is|are|any|what|how|when|where|who|why|has|have|please)\\b.{0,200}\\?$`,
    `\\b(?:please|can you|could you) (?:help|assist|advise|look|investigate|fix)\\b`,
    `\\b(?:any (?:help|ideas?|thoughts|advice|pointers)|help (?:is |would be )?(?:much )?(?:appreciated|needed|please)|need (?:some |your )?help)\\b`,
  ],
  progress: [
    `\\b(?:still (?:investigating|looking|working|analy[sz]ing|checking|waiting|researching)|under investigation|in progress|not yet (?:known|clear|determined|found)|no (?:update|news|conclusion) yet|we are (?:investigating|looking|working|analy[sz]ing|checking))\\b`,
  ],
  thanks: [`\\b(?:thanks|thank you|thx|cheers|much appreciated|great|perfect)\\b`],
  closer: [
    `\\b(?:give (?:it|this|that) a (?:go|try|shot|whirl)|fingers crossed|hope (?:that|this|it) helps?|shout if|shout when|ping me|just reply|yell if)\\b`,
    `\\b(?:let (?:me|us) know|contact (?:me|us)|reach out|get back to (?:me|us)|feel free|do(?:n't| not) hesitate)\\b.{0,60}\\b(?:questions?|concerns?|issues?|problems?|anything|help|assistance|further|how it goes|whether|if)\\b`,
    `\\b(?:if|should) you (?:have|need|run into|encounter|require)\\b.{0,40}\\b(?:questions?|concerns?|issues?|anything|help|assistance|doubts?)\\b.{0,80}\\b(?:let|contact|reach|reply|respond|feel|hesitate|call|write|get|open)\\b`,
    `^(?:please )?let (?:me|us) know\\b.{0,60}$`,
  ],
  leadingClause: [
    // We are sorry for the trouble, …
    `^(?:(?:we|i) (?:are|am) |(?:we're|i'm) )?(?:very |really |so )?sorry (?:for|about) (?:the|this|that|any|all)\\b.{2,30}$`,
    `^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\\b.{0,30}$`,
    `^(?:as|like) (?:we |i |you )?(?:discussed|agreed|spoken|mentioned|talked about|said|promised|requested|per .{3,30})(?: (?:on|over|by|in|during|earlier|yesterday|today|before|via|with).{0,40})?$`,
    `^(?:per|following|further to|based on|regarding|with regard to) (?:our|your|my|the|today's|yesterday's) (?:call|conversation|discussion|email|e-mail|phone|last|previous|earlier|chat|message|request).{0,30}$`,
    `^(?:thanks|thank you|many thanks|sorry|apologies|great|ok|okay|well|right|sure|no worries|no problem|good news|hello again|hi again|yes|yep|all right|alright|quick update|update(?! (?:the|your|our|its|it|this|that|all|both|every|each|any|to)\\b)|fyi)\\b(?!-).{0,40}$`,
    `^(?:if|when) (?:you (?:have|get|find) (?:a |some )?(?:time|moment|chance|minute)|(?:it is |it's )?(?:possible|convenient)|(?:it|this|that) (?:is|works|suits).{0,20})$`,
  ],
  trailingClause: [
    // …, we apologise for this   …, sorry about that
    `^(?:and |for which )?(?:(?:we|i) (?:do )?(?:sincerely |very much )?apologi[sz]e|(?:we are |i am |we're |i'm )?(?:very |really |so )?sorry|(?:our|my) apologies)(?: (?:for|about) (?:this|that|it|the (?:delay|trouble|inconvenience|confusion|oversight)))?[.!]*$`,
    `^(?:and )?(?:please|kindly|could you|can you|would you)\\b.{0,12}\\b(?:help|assist|advise|look|investigate|let (?:me|us) know|report back|check|call|confirm|tell|get back|fix (?:this|it) (?:asap|soon|quickly|urgently))\\b.{0,50}$`,
    `^(?:and )?(?:let (?:me|us) know|report back|get back to (?:me|us)|tell (?:me|us)|send (?:me|us))\\b.{0,60}$`,
    `^(?:many )?(?:thanks|thank you|thx|cheers|much appreciated|any (?:ideas?|help|thoughts|suggestions)|asap|urgent|what (?:should|can|do) (?:we|i) do|please)\\b.{0,30}$`,
  ],
  inquiry: [
    `\\?["”)]?\\s*$`,
    `\\b(?:run|execute|try|check|look|open|query|take|capture|record)\\b.{0,160}\\b(?:and|then) (?:please )?(?:send|paste|tell|let|post|share|report|note|copy|show)\\b`,
    `\\b(?:what does|what do|what is|what are|which|whether)\\b.{0,80}\\b(?:say|says|show|shows|return|returns|version|output)\\b.{0,40}$`,
    `^(?:please |kindly )?(?:have|take) a (?:quick |closer )?look at\\b`,
    `\\b(?:please |kindly )?(?:send|paste|post|tell|give|show|mail) (?:me|us)\\b`,
    `\\b(?:send|paste|post) (?:the|your|that|its|all) (?:\\w+ ){0,2}(?:output|result|results|log|logs|file|files)\\b`,
  ],
  chatter: [
    `\\b(?:(?:it|this|that)(?:'s| is| was) (?:(?:very|quite|really|rather|so) )?(?:urgent|pressing)|(?:people|users|everyone|everybody|colleagues|customers) (?:are|is) waiting|month[- ]end(?= (?:is|comes|ends|today|tomorrow|this|next)\\b|[,.!;]|$)|deadline|boss|getting (?:nervous|impatient))\\b`,
    `\\b(?:nothing|nobody|no one|we haven't|we have not|we didn't) (?:has |have |had |was |were )?(?:been )?(?:chang|touch|modif)\\w+`,
    `\\b(?:yesterday|last week|on friday|this morning|until \\w+) (?:it|everything|all) (?:was|were|still worked|worked)\\b`,
  ],
}
