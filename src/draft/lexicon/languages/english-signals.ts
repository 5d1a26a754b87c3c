/** Wordings of sentences that tell something of the matter, as English-speaking help desks and their customers put them. */
import type { Lexicon, CorrespondenceSignal } from '../wording-kinds.ts'

export const englishSignals: Omit<Lexicon['signals'], CorrespondenceSignal> = {
  statedCause: [
    `^(?:that|this|which|and that|and this)(?:'s| is| was) (?:also )?(?:the|your|our) (?:root |real |actual )?(?:cause|reason|culprit)(?: (?:of|for|behind|why) .{2,80})?[.!]?$`,
    `\\bwhat (?:happened|happens|went wrong|caused (?:it|this)|broke (?:it|this)) (?:here )?(?:is|was)\\b`,
    `(?<!(?:n't|not|never|neither) (?:also |either )?(?:the |a |our )?(?:root[- ]|real |actual )?)\\b(?:root[- ]cause|underlying cause|actual cause|real cause|true cause|cause|reason|culprit|explanation)\\b.{0,60}\\b(?:is|was|were|are|being|turned out|turns out|proved|lies|lay|:)`,
    `\\b(?:is|was|were|are|been|being) (?:actually |in fact |apparently |directly |solely |ultimately |in turn )?(?:caused|triggered|brought (?:on|about)|provoked|produced|induced) by\\b`,
    `\\bcaused by\\b`,
    `\\b(?:is|was|were|are) (?:actually |in fact |solely |simply |entirely )?(?:due|down|owing|attributable) to\\b`,
    `\\b(?:turned|turns) out (?:to be|that|the|it)\\b`,
    `\\b(?:traced|tracked|narrowed|pinned|boils|boiled|comes|came) (?:it |this |that |the (?:issue|problem|error|failure|crash) |things )?(?:back |down )?to\\b`,
    `\\b(?:stems?|stemmed|resulted|results|arises?|arose|originat\\w+) from\\b`,
    `\\b(?:is|was|were) (?:to blame|responsible|at fault|the culprit|behind (?:this|it|the))\\b`,
    `\\b(?:this|the|that) (?:issue|problem|error|behaviou?r|failure|crash|event|message|situation) (?:occurs|occurred|happens|happened|arises|arose|appears) (?:because|when|if|due|since|as)\\b`,
    `\\b(?:this|it) (?:occurs|occurred|happens|happened) (?:because|when|if|due|since|as)\\b`,
    `\\b(?:we|i) (?:have |'ve )?(?:now |finally |since )?(?:identified|determined|confirmed|established|concluded|verified|proved|isolated|pinpointed|figured out|found out|discovered) (?:that |the cause|the reason|the culprit|why)`,
    `\\bthe (?:problem|issue|trouble) (?:is|was|lies|lay|here is|here was) (?:that|with|in|a|an|the|due|because)\\b`,
    `\\bthat(?:'s| is| was) why\\b`,
    `\\b(?:which|that|and this|this) (?:in turn )?(?:causes|caused|made|makes|led|leads|prevented|prevents|broke|breaks|resulted|triggers|triggered)\\b`,
  ],
  possibleCause: [
    `\\b(?:because|since|due to|owing to|as a result of|on account of|thanks to)\\b`,
    `\\b(?:caus(?:es|ed|ing)|leads? to|led to|results? in|resulted in|therefore|hence|so that)\\b`,
  ],
  hedge: [
    `\\b(?:likeliest|unlikely|likelihood|candidates?|have a feeling|had a feeling|i'd say|i would say|my bet|i bet|could (?:explain|account)|would explain|might explain|one idea|our idea|one possibility|chances are|odds are|tends? to)\\b`,
    `\\b(?:suspect\\w*|suspicion|may(?! \\d{1,4}\\b)(?<!\\b(?:the|in|since|of|last|\\d) may)|might|could (?:be|have|well|this be|it be|that be)|possibly|possible|probably|probable|likely|perhaps|maybe|presum\\w+|assum\\w+|guess\\w*|hunch|seems?|seemed|appears? to|looks? like|looked like|sounds? like|i think|we think|i believe|we believe|i wonder|wondering|conceivabl\\w+|apparently|first (?:impression|thought|guess|sight|glance)|initial (?:thought|suspicion|theory|assessment)|theory|hypothesis|not (?:yet )?(?:sure|certain|confirmed)|my money|smells? like|points? to(?:wards?)?|suggests?)\\b`,
  ],
  exclusion: [
    // Not the importer: it takes 300 MB directly
    `^(?:so |then |and )?not (?:the|your|our) (?!best|only|same|first|right|end|case|point|usual|whole|one|time|way|latest|kind)[\\w-]{3,24}(?: [\\w-]{2,20}){0,2}(?: (?:then|either|itself))?(?:[:;.,]| [-–—] )`,
    `^so (?:it|this)(?: is|'s| was) not (?!possible|clear|sure|yet|easy|necessary|only|enough|surprising)(?:the |our |your |a )?[\\w .-]{2,40}(?:[,.:;]|$)`,
    `[,;] (?:so|hence|thus|therefore),? (?:it|this|that)(?: is|'s| was) not (?:the|a|an|our|your)\\b|\\b(?:means|meaning|shows|showing) (?:that )?(?:it|this)(?: is|'s| was) not (?:the|a|an|our|your)\\b`,
    `^(?:it|this) (?:is|was) not (?:the|our|your|a fault of) [\\w .-]{2,40}(?:[,.:;]|$)`,
    `^(?:so|then|thus|hence),? (?:it|this|that) (?:is|was)(?: not|n't) (?:the|a|an|your)\\b`,
    `\\b(?:ha(?:s|ve|d)|plays?|played|take|takes|took) no (?:part|share|role|hand) in\\b|\\b(?:is|are|was|were) (?:all )?(?:fine|ok|okay|in order|intact), and so (?:is|are|was|were)\\b`,
    `\\b(?:left out of (?:it|the equation|the picture)|off the hook|in the clear|not guilty|plays? no (?:part|role)|no connection (?:with|to))\\b`,
    `\\b(?:ruled? (?:this |that |it |them )?out|ruling out|rules out|been (?:excluded|eliminated|discounted|dismissed)|can (?:be )?(?:exclude|excluded|eliminate|eliminated|discount)|(?:we|i) (?:have )?(?:excluded|eliminated|discounted))\\b`,
    `\\b(?:is|was|are|were|has|had|have|does|do|did)(?:(?: also)? not|n't)(?: (?:actually|in fact|really|either|also))? (?:the (?:cause|culprit|reason|issue|problem)|it\\b|to blame|responsible|related|caused|due|the one|involved|connected|anything to do|at fault|a (?:\\w+ ){0,2}(?:issue|problem))`,
    `\\b(?:unrelated|nothing to do with|red herrings?|false (?:leads?|alarms?|tracks?)|wrong track|dead ends?|coincidence|not related|innocent|not to blame|turned out (?:not|to be wrong|to be unrelated)|was (?:wrong|mistaken|incorrect|premature)|take (?:that|it|this|my \\w+) back|take back what (?:i|we) (?:said|wrote|told you)|retract|withdraw|disregard (?:my|our|the) (?:earlier|previous|last)|scratch that|forget (?:my|what|the|about)|did(?: not|n't) (?:hold|pan out|confirm)|proved wrong|disproved|refuted|no longer suspect)\\b`,
    `\\bnot (?:the|a|an) [\\w -]{1,40}(?:issue|problem|cause|fault|matter)\\b`,
  ],
  noChange: [
    `\\b(?:afraid|unfortunately|sadly|alas)\\b.{0,40}\\b(?:we(?:'re| are)? back|it(?:'s| is)? back|again|same|not)\\b|\\bnot (?:really )?a (?:solution|fix|cure)\\b`,
    `\\b(?:nothing (?:changed|changes|has changed|happened|improved)|must be something else|something else (?:must|is|then)|looks? elsewhere|(?:everything|all|that|it) (?:is|was|looks?|looked) (?:fine|ok|okay|good|normal|in order|correct) there)\\b`,
    `\\b(?:just )?as (?:high|slow|bad|broken|often|frequent|before|it was|long)(?: as)?(?: (?:before|ever|it was))?\\b`,
    `\\b(?:behaves?|acts?|looks?|does) (?:exactly )?the same\\b|\\bsame as (?:before|ever|always)\\b`,
    `\\b(?:is|was|are|stays?|stayed|looks?) (?:exactly |just |all )?the same(?:[,.!]|$)`,
    `\\b(?:happened|happens|crashed|failed|fails|crashes|occurred|occurs|appeared|hung|froze|dropped|broke|disconnected|stopped|came back|it did it|timed out) again\\b`,
    `\\bstill (?:finds?|gets?|sees?|brings?|returns?|opens?|prints?|receives?) (?:nothing|none|no(?: \\w+)?)\\b`,
    `\\bstill (?:the same|fails?|failing|happens?|happening|occurs?|occurring|there|not|broken|crash\\w*|see|seeing|get|getting|got|have|having|exists?|persists?|present|receiving|receive|shows?|showing|no|the|unable|can(?:not|'t)|won't|doesn't|does|an issue|stuck|down|slow|h[au]ng\\w*|throws?|error\\w*|wrong|old|stale|outdated|an|appear\\w*|remain\\w*)\\b`,
    `\\b(?:no (?:change|difference|effect|luck|improvement|joy|dice|go|success|better)|same (?:error|issue|problem|result|behaviou?r|thing|message|story|outcome|as before)|(?:did|does|has|have|had)(?: not|n't) (?:help|helped|work|worked|fix|fixed|change|changed|make|made|solve|solved|resolve|resolved|do|done)|makes? no difference|made no difference|to no avail|without success|in vain|not (?:fixed|solved|resolved|working|helping|it\\b|better)|remains?|persists?|persisted|unchanged|back again|(?:issue|problem|error) (?:is |has )?(?:back|returned|recurred|reappeared|reoccurred|came back)|again (?:today|this morning|after)|that is not it|that's not it|that was not it|wasn't it|isn't it)\\b`,
  ],
  success: [
    `^(?!.{0,160}\\b(?:fail|error|not|stopp|broke|down|crash|hang|problem|issue|appear|back|when|if|but)|.{0,160}n't).{3,80}\\b(?:scan|print|work|sync|start|open|load|run|send|connect|log)(?:s|ed|ing)?\\b.{0,50}\\bagain\\b`,
    `\\b(?:(?:is|are) (?:all )?green|just went through|happy to close|without (?:the|any) (?:blue screen|error|errors|prompt|message|warning))\\b`,
    `(?:'s|\\bis|\\bare|\\bwas|\\bbeen|\\bgot)(?: (?:now|all|really|finally|truly|completely|definitely|indeed)){0,2} (?:solved|fixed|resolved|sorted|cured|gone)\\b`,
    `\\b(?:(?:both |all |our |the )?(?:\\w+ )?(?:servers?|services?|systems?|sites?|mails?|users?|printers?|clients?|hosts?|colleagues)|everyone|everybody|everything|we) (?:is|are) (?:all )?(?:back(?: up| online| in)?|up|green|happy|working|quiet|fine)(?:[.,!]| (?:since|now|again)|$)`,
    `\\b(?:all|everything|everyone|quiet|fine|stable|running|good|clean|silent|smooth)\\b.{0,40}\\b(?:since|so far|for (?:\\w+ ){0,2}(?:hours?|days?|weeks?|months?|nights?))\\b`,
    `\\b(?:not (?:a single|one|any) (?:\\w+ )?(?:more|since|duplicate|error|crash|drop|failure|complaint|incident)|never (?:again|more than|since|once)|(?:has|have)(?: not|n't) (?:come back|happened|returned|recurred|reappeared|failed|crashed|dropped|occurred)|without a (?:hitch|glitch|problem|hiccup)|like new|works? (?:from|on|for|in|with|everywhere)\\b)`,
    `\\b(?:reload|restart|reboot|test|nothing else|all|both|it'?s|and|,) ?,? ?done[.!]*$|\\bdid it\\b`,
    `\\b(?:get|gets|got|can get|log|logs|getting) in(?:to it)? (?:now|again|fine)\\b|\\b(?:are|is) (?:flowing|printing|syncing|reporting|running|loading|connecting|arriving|green)\\b`,
    `^(?:solved|resolved|fixed|sorted|done|working)[!.]*$`,
    `\\b(?:did the (?:job|trick)|(?:problem|issue|error|fault|it) (?:is |has been |was |has )?(?:now )?(?:cleared|cured|eliminated|vanished|disappeared|fixed|solved|resolved|gone))\\b`,
    `\\b(?:brought|got|went|came|dropped|is|are|back) (?:it |them |right )?(?:back )?down to\\b|^down to\\b`,
    `^(?:great|excellent|awesome|fantastic|perfect|brilliant|wonderful|lovely|super|hooray|yay|nice)[!.]*$`,
    `\\b(?:login|printing|sync|access|everything|it|email|mail|export|import|upload|download|search|\\w+) works (?:since|now|again|for everyone)\\b`,
    `^(?:it |that |this |all |now |yes,? |yep,? |great,? )?work(?:s|ed)(?: now| again| fine| for (?:me|us|now))?[.!]*$`,
    `\\bwithout (?:any |further |more )?(?:errors?|problems?|issues?|trouble|incident|interruption)\\b`,
    `\\b(?:ran|runs|went|goes|finished|completed|finishes|completes|came) (?:right |all |straight )?(?:through|fine|ok|okay|cleanly|smoothly|up)\\b`,
    `\\b(?:and |so )?now (?:all |everything |it |they |we |the \\w+ |all \\w+ |both )?(?:\\w+ )?(?:loads?|works?|starts?|runs?|prints?|opens?|connects?|shows?|appears?|fine|ok|okay|good|syncs?|sends?)\\b`,
    `\\b(?:all|both|every\\w*|they|it|we|users?|the \\w+|\\w+ \\w+s) (?:can )?(?:print|load|work|start|run|connect|open|sync|send|log in|sign in|show|respond)s? (?:fine )?again\\b`,
    `\\b(?:please |you (?:can|may) |can |go ahead and )?close (?:it|this|the (?:case|ticket)|my (?:case|ticket))\\b`,
    `\\b(?:(?:that|this|it|which|everything|all|now|the fix|the (?:workaround|solution|update|patch|change|steps?)) (?:has |have |did |now |all |seems to have )?(?:worked|works|fixed|solved|resolved|helped|did the trick|did it|sorted)|work(?:s|ed|ing) (?:now|again|fine|perfectly|like a charm|great|as expected|as it should|well|correctly|properly|a treat)|(?:is|are|was|has been|have been|been|now|got) (?:now )?(?:all )?(?:fixed|solved|resolved|sorted|gone|back to normal|back up|back online|working|up and running|good|healthy|stable)|problem (?:solved|gone|is gone)|issue (?:solved|resolved|gone|is gone)|no (?:longer|more|further) (?:\\w+ ){0,3}(?:errors?|issues?|problems?|crash\\w*|occur\\w*|happen\\w*|appear\\w*|see\\w*|fail\\w*|get\\w*|shows?|reproduc\\w+)|has(?: not|n't) (?:occurred|happened|come back|recurred|reappeared|returned|crashed)(?: since| again)?|did the trick|all (?:good|green|set|well|clear)|can (?:now|again) |able to (?:\\w+ ){1,6}(?:again|now)|(?:we|i) can (?:\\w+ ){1,5}(?:again|now)|you can close|(?:ok|okay|fine) to close|please close|(?:ticket|case) can be closed|success(?:ful|fully)?|perfect|brilliant|confirm(?:ed|ing)? (?:that )?(?:it|this|the|all|everything|fixed|working)|nailed it|spot on|bingo)\\b`,
  ],
  remedy: [
    `^(?:updated|upgraded|replaced|enabled|reinstalled|renewed|rebuilt|restored|reverted|reconfigured|rolled back|switched) (?!.{0,200}\\b(?:still|no (?:change|effect|difference|luck)|same|not)\\b).{4,}`,
    `\\b(?:fixes|fixed|resolves|solves|solved|cures|cured|clears|cleared) (?:it|this|that|the (?:issue|problem|error))\\b`,
    `\\b(?:has|have|was|were) (?:now |since |then |also |just )?(?:been )?(?:switched (?:on|off|back)|turned (?:on|off|back)|re-?enabled|enabled|disabled|restored|fixed|increased|raised|lowered|reset|updated|upgraded|replaced|corrected|removed|rolled back|patched|restarted|reverted|extended|renewed|deployed|reconfigured|adjusted|rebuilt|reinstalled)\\b`,
    `\\b(?:fix|solution|remedy|resolution|cure|answer|trick)\\b.{0,30}\\b(?:is|was|are|were|:|to)\\b`,
    `\\b(?:to|will|should|would|can|helps?|that) (?:permanently )?(?:fix|resolve|solve|correct|remedy|cure|clear|address|restore|prevent|avoid|get rid of|sort out) (?:the|this|that|it|your|these)\\b`,
    `\\b(?:we|i|our (?:team|engineers?)|engineering|the (?:team|vendor|administrator|admin)) (?:have |'ve |has )?(?:now |since |then |also )?(?:fixed|changed|replaced|updated|upgraded|reset|restarted|rebooted|removed|deleted|cleared|added|enabled|disabled|increased|extended|renewed|reinstalled|re-?created|rolled back|reverted|patched|released|deployed|corrected|adjusted|moved|granted|restored|rebuilt|set|reconfigured|applied|installed|unlocked|whitelisted|published|raised|lowered|freed|expanded|rotated|pushed|switched|turned)\\b`,
    `\\b(?:fixed|solved|resolved|corrected|addressed|cured|sorted|remedied) (?:it |this |that |the \\w+ )?(?:by|with|in|via|through|after|once)\\b`,
    `\\b(?:upgrade|update|downgrade|roll(?:ing)? back|revert|move|switch|migrate)\\w* (?:to|from) (?:version |build |release )?v?\\d`,
    `\\b(?:after|once|by) (?:\\w+ing|you|we|i)\\b.{2,80}\\b(?:works?|worked|resolves?|resolved|fixed|fixes|gone|disappears?|disappeared|goes away|went away|starts?|started|back)\\b`,
    `\\b(?:recommend|suggest|advise|advice is|best option|need to|needs to|have to|has to|must|should) (?:that |you |to |then |now |just |only |be )*(?:\\w+ing|run|set|change|replace|update|upgrade|reset|restart|reboot|remove|delete|clear|add|enable|disable|increase|extend|renew|reinstall|recreate|roll|revert|patch|deploy|correct|adjust|move|grant|restore|rebuild|configure|apply|install|use|turn|switch|uninstall|edit|modify|raise|lower|free|create|open|stop|start|rename|copy|import|export|repair|clean)\\b`,
  ],
  instruction: [
    `^please (?:ask|have|get|tell) (?:your|the) [\\w ]{2,30} to\\b`,
    `^(?:then |now |next,? |first,? |second,? |third,? |finally,? |afterwards,? |after that,? |also,? |lastly,? |once done,? |please |kindly |just |simply |to do (?:this|so),? |and |so,? |instead,? |alternatively,? |if .{3,80}, )*(?:run|set|change|replace|update|upgrade|reset|restart|reboot|remove|delete|clear|add|enable|disable|increase|decrease|extend|renew|reinstall|recreate|re-create|roll back|revert|patch|deploy|correct|adjust|move|grant|restore|rebuild|configure|reconfigure|apply|install|use|turn|switch|uninstall|edit|modify|raise|lower|free|create|open|stop|start|rename|copy|import|export|repair|clean|click|select|choose|go to|navigate|type|enter|check|make sure|ensure|verify|execute|download|close|log (?:in|on|off|out)|sign (?:in|out)|press|save|unplug|plug|connect|disconnect|refresh|purge|flush|rotate|reload|redeploy|scale|wait|locate|find|right-click|double-click|expand|clear|unzip|extract|back up|upload|point|bind|register|unregister|re-?register|reissue|request|generate|paste|append|insert|comment out|uncheck|untick|tick|check the|launch|put|place|keep|give|decline|archive|assign|allow|mount|swap|pick|drop)\\b`,
    `\\bplease (?:also |then |now |first )?(?:run|set|change|replace|update|upgrade|reset|restart|reboot|remove|delete|clear|add|enable|disable|increase|extend|renew|reinstall|recreate|roll|revert|patch|deploy|correct|adjust|move|grant|restore|rebuild|configure|apply|install|use|turn|switch|uninstall|edit|modify|raise|lower|free|create|open|stop|start|rename|copy|import|export|repair|clean|follow|execute|download|make sure|ensure|do)\\b`,
    `^(?:you (?:can|could|should|need to|have to|must|may|will need to|might want to)|we (?:recommend|suggest|advise)|i (?:recommend|suggest|advise)|it is recommended|step \\d)`,
  ],
  workaround: [
    `\\b(?:work-?\\s?around|working around|work around|temporar(?:y|ily)|interim|in the meantime|for the time being|stop-?gap|until (?:a|the|then|this|we|version|it)|bypass\\w*|mitigat\\w+|band-?aid|for now|short-term|meanwhile|makeshift|for the moment|bridge the (?:time|gap)|get by with|as long as (?:there is|we have|they have) no (?:fix|patch|update|solution)|while (?:they|we|the \\w+) (?:look|work|search|investigate|fix)\\w* )\\b`,
  ],
  byDesign: [
    `\\b(?:(?:is|it's|was) (?:how )?(?:\\w+ ){0,4}(?:meant|supposed|designed|intended) to (?:work|behave|be)|by design|as designed|working as (?:designed|intended|expected)|works as (?:designed|intended|expected)|expected behaviou?r|intended behaviou?r|intentional(?:ly)?|not a (?:bug|defect)|known limitation|(?:product|design|platform|technical) limitation|is a limitation|feature request|won't fix|wontfix)\\b`,
  ],
  notReproducible: [
    `\\b(?:(?:can|could|were|was|are|am)(?: ?not|n't|unable to| not able to| unable to)? ?(?:been )?(?:not )?(?:able to )?reproduce|unable to (?:reproduce|replicate|repro)|cannot (?:reproduce|replicate|repro)|could(?: not|n't) (?:reproduce|replicate|repro)|can't (?:reproduce|replicate|repro)|not (?:be )?(?:reproducible|reproduced|replicated)|no repro|failed to reproduce|never (?:reproduced|recurred))\\b`,
  ],
  unresolved: [
    `\\b(?:(?:permanent |real |proper )?(?:fix|solution) (?:needs|requires|is planned|will (?:come|be)|has no)|no (?:date|eta|plans?|timeline)|not (?:yet )?(?:planned|scheduled))\\b`,
    `\\b(?:(?:could|can)(?: ?not|n't) (?:be )?(?:find (?:out|anything|any|what|why|(?:a|an|the|its|our|your) (?:\\w+ ){0,2}(?:cause|reason|fix|solution|fault|explanation|culprit|way|problem|pattern|source|answer))|found|determine|determined|fix|fixed|resolve|resolved|solve|solved|identify|identified|establish|established)|unable to (?:find (?:out|anything|any|what|why|(?:a|an|the|its|our|your) (?:\\w+ ){0,2}(?:cause|reason|fix|solution|fault|explanation|culprit|way|problem|pattern|source|answer))|determine|fix|resolve|solve|identify|establish)|no (?:solution|fix|resolution|root cause|cause|explanation) (?:is |was |has been |yet |found|available|could|at this)|unresolved|cause (?:remains |is |was )?(?:still )?(?:unknown|unclear|undetermined)|remains (?:unknown|unclear|unexplained|a mystery)|gave up|giving up|without (?:a )?(?:resolution|solution|fix)|inconclusive)\\b`,
  ],
  finding: [
    `\\b(?:we|i) (?:can |could |now |also |have |'ve )?(?:see|saw|seen|found|noticed|observed|reproduced|recreated|discovered|checked|reviewed|looked|compared|verified|tested|confirmed|captured|traced|inspected)\\b`,
    `\\b(?:logs?|trace|dump|capture|output|event viewer|telemetry|metrics|stack) (?:\\w+ )?(?:shows?|showed|says?|said|contains?|contained|indicates?|indicated|reveals?|revealed|confirms?|confirmed|lists?)\\b`,
    `\\b(?:it shows|shows that|indicates that|according to)\\b`,
  ],
  problem: [
    `\\b(?:fail\\w*|error\\w*|crash\\w*|can(?:not|'t)|could(?: not|n't)|unable|not (?:work\\w*|respond\\w*|start\\w*|load\\w*|display\\w*|show\\w*|available|found|connect\\w*|open\\w*|receiv\\w*|able|appear\\w*|print\\w*|sync\\w*|display\\w*)|(?:do|does|did|is|are|was|were|has|have|will|would)n't|(?:won't|wo n't)|hang\\w*|hung|lag(?:s|ging|ged)|freez\\w*|froze\\w*|stuck|slow\\w*|timed? ?out|timeouts?|missing|lost|den(?:y|ied)|reject\\w*|refus\\w*|broken|stop(?:s|ped) (?:working|responding)|unavailable|corrupt\\w*|exception|disconnect\\w*|dropp\\w+|unexpected\\w*|wrong|incorrect|invalid|blank|bounce\\w*|leak\\w*|down|outage|issue|problem|trouble|duplicate\\w*|panic|blue ?screen|bsod|loop\\w*|stall\\w*|delay\\w*|reboot\\w*)\\b`,
  ],
  works: [
    `\\b(?:works?(?! around)|worked|working|fine|ok|okay|succeeds?|succeeded|successful\\w*|not affected|unaffected|no (?:problem|issue)s?|without (?:any )?(?:trouble|problems?|issues?|errors?)|does(?: not|n't) happen)\\b`,
  ],
  environment: [
    `\\b(?:version|build|release|(?:runs?|running|uses?|using) [\\w-]{2,24} v?\\d+\\.\\d|running on|runs on|installed on|operating system|windows (?:server )?\\d+|ubuntu|debian|red ?hat|rhel|centos|macos|linux|os|firmware|browser|kernel|environment|platform|deployed on|hosted on|on-prem\\w*|tenant|edition)\\b`,
  ],
  sequence: [
    `^(?:first|second|third|then|next|finally|lastly|afterwards|after that|once (?:done|that|this|the)|when (?:done|finished))\\b`,
  ],
  upheld: [
    `\\b(?:suspicion|theory|hunch|guess|hypothesis|assumption|diagnosis)(?: (?:now|fully))? (?:confirmed|proven|verified)\\b|^(?:and |so )?(?:that|this|which) (?:confirms|proves) (?:it|that)(?=[.!,:;]|$)|^as (?:feared|i feared|we feared)\\b`,
    `\\b(?:as (?:suspected|expected|we suspected|i suspected|assumed|we thought|guessed)|confirm(?:s|ed|ing)? (?:our|my|the|that|your|this|what we) (?:suspicion|theory|assumption|hypothesis|guess|suspected|earlier|hunch|diagnosis|was|is|it)|(?:suspicion|theory|hunch|guess|hypothesis|assumption) (?:was|is|has been|proved|turned out|turned out to be) (?:right|correct|confirmed|true|spot on|justified|well founded)|you were right|you are right|good (?:call|catch|guess)|indeed|sure enough|exactly (?:that|it|right)|that was it|that's it|that is it|(?:was|were|is|are) (?:the |indeed |in fact |exactly )(?:cause|culprit|reason|expired|full|disabled|blocked|wrong|corrupt\\w*|missing))\\b`,
  ],
  particulars: [
    `\\b(?:when|whenever|if|after|while|as soon as|once|each time|every time|during)\\b.{3,}`,
    `\\b(?:fail\\w*|crash\\w*|can(?:not|'t)|unable|hang\\w*|timed? out|freez\\w*|reject\\w*|refus\\w*)\\b`,
  ],
  applied: [
    `\\b(?:has|have) (?:now |since |then |also |just )?been (?:switched|turned|re-?enabled|restored|fixed|increased|raised|reset|upgraded|replaced|corrected|rolled back|patched|restarted|reverted|extended|renewed|reconfigured|adjusted|rebuilt|reinstalled)\\b`,
    `\\b(?:we|i) (?:have |'ve )?(?:now |since |then |also |just )?(?:switched|turned|re-?enabled|restored|fixed|increased|raised|lowered|reset|upgraded|replaced|corrected|rolled back|patched|restarted|reverted|extended|renewed|reconfigured|adjusted|rebuilt|reinstalled)\\b`,
  ],
  reportsResult: [
    `\\b(?:logs?|traces?|dumps?|captures?|output|which|that|results?|tests?|they|it|and) (?:\\w+ )?(?:shows?|showed|indicat\\w+|reveal\\w*|contain(?:s|ed)?|confirm(?:s|ed)?|suggests?|proves?|proved)\\b`,
  ],
  earlierSuspicion: [
    `\\b(?:earlier|previous|initial|first|original|prior|our|my|the|this|that|last)\\b.{0,16}\\b(?:suspicions?|suspects?|theor(?:y|ies)|guess(?:es)?|hypothes[ie]s|assumptions?|hunch|ideas?|thoughts?|diagnosis|assessments?|leads?|track|direction)\\b`,
  ],
  reportedSuccess: [
    `\\b(?:customer|caller|user|client|requestor|requester|you|they|she|he|site)\\b.{0,24}\\b(?:confirm\\w*|report\\w*|verified|agreed|said|says|stated|advised|tested)\\b.{0,60}\\b(?:work\\w*|fixed|resolved|solved|stable|gone|normal|fine|ok|okay|success\\w*|no (?:longer|further|more)|able to|again|clos\\w+|restored|good)\\b`,
    `\\b(?:glad|happy|great|good|pleased) to (?:hear|see|know|read)\\b`,
    `\\b(?:as|since) you confirmed\\b`,
    `\\bconfirmed (?:working|fixed|resolved|by (?:the )?(?:customer|user|caller|client))\\b`,
  ],
  mechanism: [
    `\\b(?:block(?:s|ed|ing)?|drop(?:s|ped)?|no longer|remov(?:es|ed)|renam(?:es|ed)|requires?|required|expects?|expected|assumes?|missing|expired?|disabled|by default|conflict\\w*|overwr\\w+|exceed\\w*|reject(?:s|ed)?|refus(?:es|ed)|ignor(?:es|ed)|does(?: not|n't)|do(?: not|n't)|did(?: not|n't)|cannot|can't|without|not (?:set|installed|enabled|compatible|supported|configured|allowed)|incompatible|unsupported|outdated|corrupt\\w*|full|locked|stale|pins?|mismatch\\w*|changed|wrong|only)\\b`,
  ],
  discovery: [
    `\\b(?:got|get|getting) to the bottom of (?:it|this|the \\w+)\\b`,
    `^(?:ok(?:ay)?,? |so,? |right,? |good news,? |and |well,? |we |i |we've |i've |we have |i have |finally,? |think we |think i )*(?:found|got|figured|nailed|cracked|spotted|traced|tracked|pinned|worked) (?:it|this|the (?:cause|reason|culprit|problem|bug|issue|root cause|error))(?: (?:out|down|ourselves|myself|in the end|at last|now|eventually)){0,2}[.!:]*$`,
    `^(?:mystery|case|puzzle|riddle) solved[.!]?$`,
    `\\b(?:able to|could|managed to|have|we|i|finally) (?:now |finally |since )?(?:establish|establish?ed|determin\\w+|identif\\w+|find out|found out|figured? out|work(?:ed)? out|understand|underst\\w+|know|explain|see|reconstruct\\w*|clarif\\w+) (?:exactly |now )?(?:what|why|how)\\b(?! (?:very |really )?(?:busy|hard|annoying|frustrating|urgent|important|difficult|painful|stressful|critical|much|it (?:feels|is)\\b|you (?:feel|must)\\b)).{0,40}$`,
    `^(?:[^:.]{1,60}, (?:but |and |so )?)?(?:here(?:'s| is)|this is) (?:what|why)\\b(?! (?:(?:you|we|they) (?:need|have|should|can|must) )?(?:to )?do\\b| (?:i|we|they|you|he|she)(?:'ve| have|'d)? (?:now )?(?:did|done|changed|tried)\\b| (?:i|we) (?:had|got|asked|let) [^.]{2,30} do\\b).{0,40}$`,
  ],
  weakLabel: [
    `^(?:errors?|notes?|details?|questions?|request|scope|logs?|results?|update|state|description|background|observations?|answer|evidence|review|report|overview|timeline|history)$`,
  ],
  lineLabel: [
    `^(?:(?:affected )?products?|versions?|system|os|operating systems?|builds?|devices?|platforms?|software|components?(?:/version)?|browsers?|firmware|databases?|(?:device |printer |phone )?model|(?:case |ticket )?status|state|priority|severity|assignee|caller|owner|environment)$`,
  ],
  search: [
    `\\b(?:find|determine|identify|see|check|investigate|understand|establish|work out|figure out|know|learn|look for) (?:out )?(?:the |what |why |a )?(?:\\w+ )?(?:root cause|cause|reason|why)\\b`,
  ],
  stopgap: [
    `\\b(?:(?:is|was|remains) (?:only |just |but )?a (?:stop-?gap|work-?around|band-?aid|temporary (?:measure|solution|fix))|treats? (?:only )?the symptoms?)\\b`,
  ],
  lasting: [
    `\\b(?:(?:lasting|permanent|proper|real|final) (?:one|fix|solution|remedy|cure|answer)|(?:fix|fixed|solved|corrected|repaired) (?:is )?in (?:version |release |build |update )?v?\\d[\\d.]*|long[- ]term|for good|(?:fix|solve|cure|repair) (?:it|this|that) (?:properly|permanently|once and for all))\\b|^(?:properly|permanently|the proper way)[:,]`,
  ],
  recurrence: [
    `^(?:if|should|when|whenever|in case) (?:it|this|that|they|the (?:issue|problem|error|fault|symptom|message))(?: (?:ever|does|should|were to|happens to|still))? (?:comes? back|come back|happens?|re-?occurs?|recurs?|recur|returns?|return|re-?appears?|reappear|shows? up|persists?|start(?:s)? again)\\b`,
  ],
  explains: [
    `\\b(?:turn(?:s|ed) out|it was|it is because|in fact|in reality|what (?:really )?happened|the answer (?:is|was)|that (?:is|was) (?:why|your|what)|hence|so that|which is why|therefore)\\b`,
    `\\b(?:because|due to|owing to|as a result of|caused|causes|leads? to|led to|results? in|triggers?|triggered)\\b`,
    `\\b(?:reach(?:es|ed) (?:its|the|their)|grows? beyond|exceed\\w*|runs? (?:out|into|full)|is limited to|was reverted|were reverted|expired|ran out|no longer|never|still holds?|keeps?|kept|overwr\\w+|conflict\\w*|clash\\w*|mismatch\\w*|does(?: not|n't) (?:match|offer|know|trust|accept|support|allow|send|release|close)|(?:can|could)(?: not|n't) be (?:built|read|resolved|reached|found|verified|validated)|refus\\w+|reject\\w*|block\\w*|drop(?:s|ped)|stops? the|fills? (?:up|the)|held|holds the (?:old|lock)|switched (?:on|off)|disabled|was (?:changed|renamed|removed|deleted|moved|set|altered))\\b`,
  ],
  refersBack: [
    `^(?:so|thus|hence|therefore|in other words|that|this|it|these|those|which means|as a result)\\b(?! (?:is|was) (?:not|n't|fixed|solved))`,
  ],
  courseLabel: [
    `^(?:work(?:log| log| done| performed| carried out)|course of (?:action|events|work)|progress(?: notes)?)$`,
  ],
  byRule: [
    `\\b(?:by|for|due to|because of|owing to|to comply with|in line with|under|out of) (?:[\\w'-]+ ){0,5}(?:polic(?:y|ies)|regulations?|compliance|rules|law|security requirements?)\\b`,
  ],
  explicitCause: [
    `\\b(?:root[- ]cause|underlying cause|(?:actual|real|true) cause|culprit|(?:the|that is the|that's the) (?:cause|reason))\\b`,
    `\\b(?:caused by|triggered by|brought about by|due to|traced (?:it |this |back )*to|turned out (?:to be|that)|to blame|responsible for|that(?:'s| is| was) why|stems? from|what happened (?:is|was))\\b`,
    `\\b(?:we|i) (?:have |'ve )?(?:now |finally )?(?:identified|determined|established|isolated|pinpointed|confirmed) (?:that|the|why)\\b`,
  ],
  // so that it does not come back   to keep this from happening again   for the future   preventive measures
  precaution: [
    `\\bprevent(?:ion|ive|ative)\\b`,
    `\\bso (?:that )?(?:it|this|that|the \\w+) (?:does not|doesn't|do not|will not|won't|cannot|can't) (?:come back|happen|occur|return|recur|reappear)\\b`,
    `\\bto (?:avoid|prevent|stop|keep) (?:(?:this|it|that|such a thing|the \\w+) )?(?:from )?(?:happening|recurring|coming back|occurring|a repeat|a recurrence)\\b`,
    `\\bto (?:avoid|prevent) (?:this|it|that|the \\w+|such \\w+) (?:in (?:the )?future|next time|again)\\b`,
    `\\b(?:for|in) (?:the )?future\\b|\\bnext time\\b`,
  ],
  unproven: [
    `\\b(?:can(?: ?not|'t)|could(?: not|n't)|(?:un|not (?:yet )?(?:been )?)able to|not yet|no way to|impossible to|have(?: not|n't)) (?:be |been )?(?:prove[nd]?|confirm(?:ed)?|verif(?:y|ied)|establish(?:ed)?)\\b`,
    `\\b(?:unproven|unconfirmed|not (?:been )?(?:proven|confirmed|verified))\\b`,
  ],
  storyLabel: [`^(?:what (?:happened|went on)|story|background story|chain of events|sequence of events)$`],
}
