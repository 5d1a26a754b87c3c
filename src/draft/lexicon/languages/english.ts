/** How English-speaking help desks and their customers put things. */
import { englishCorrespondence } from './english-correspondence.ts'
import { englishSignals } from './english-signals.ts'
import type { Lexicon } from '../wording-kinds.ts'

// Parts that headings are put together from.
const matter =
  "(?:the |your |customer'?s? |reported |this )?(?:issue|problem|incident|error|fault|failure|case|ticket|bug|outage|defect)"

export const english: Lexicon = {
  headings: {
    ruledOut: [
      `(?:what (?:we|i) (?:looked at|considered|checked|tested|tried) and (?:discarded|ruled out|dropped|rejected|excluded|crossed off)|what (?:it )?(?:was|is)(?: not|n'?t)(?: it)?|(?:already )?ruled out|excluded|eliminated|not the cause|dead ends?|red herrings?|what we ruled out|things (?:we )?ruled out|discarded (?:hypotheses|theories))`,
    ],
    hypothesis: [
      `(?:possible|probable|likely|suspected|potential|preliminary|presumed|initial) (?:root )?(?:causes?|reasons?|analysis|assessment|diagnosis|findings?|suspicions?)`,
      `(?:suspicions?|hypothes[ie]s|(?:current |working |our )?theory|first thoughts?|initial thoughts?|guess)(?: (?:#|no\\.? ?)?(?:\\d{1,2}|[a-e]))?`,
    ],
    workaround: [
      `(?:known |available |suggested |temporary |interim |possible |current |proposed )?(?:work-?\\s?arounds?|stop-?gap|band-?aid|interim (?:solution|fix|measures?)|temporary (?:solution|fix|measures?|relief|resolution)|mitigations?|short-term fix|bypass)(?: steps?| provided| applied)?`,
      `in the meantime|for now|until then`,
    ],
    resolution: [
      `(?:the |our |final |permanent |recommended |suggested |proposed |applied |implemented |how we |long-term )*(?:resolutions?|solutions?|fix(?:es)?|remed(?:y|ies)|cure|answer|corrective actions?|countermeasures?|repair)(?: for (?:it|this|that))?(?: (?:steps?|notes?|details?|summary|description|provided|applied|implemented|code and notes|options|actions?|procedure|instructions?|plan))?`,
      `(?:how to |how we |how it was |steps? to |to )(?:fix|fixed|resolve|resolved|solve|solved|correct|repair|remediate|address|get (?:it|things) working)(?: (?:it|this|that|the (?:issue|problem|error)|this (?:issue|problem)))?`,
      `(?:what (?:to do|you (?:need|have|should|can) (?:to )?do|we (?:did|changed|recommend|suggest|fixed|advise)|needs? to (?:be done|happen)|(?:fixed|solved|helped|worked|resolved)(?: it)?(?: here| for us| in our case)?|was done(?: to fix it)?|has been done|should i do)|what did we do|what can you do)`,
      `(?:(?:the|our|their|my) )?(?:recommend(?:ation|ed action|ed step|ed solution|ed resolution)s?|actions? (?:taken|required|performed|plan|to take)|remediation(?: steps?)?|remedial actions?|resolving actions?|instructions|next actions?|procedure|closing notes?|close notes?|closure notes?|advice|suggested actions?|action items?|fixed by|resolved by|resolution method|changes? made)`,
    ],
    cause: [
      `(?:the |actual |real |true |technical |probable root |underlying |main |final |confirmed |direct |primary |identified )*(?:root |underlying )?(?:causes?|reasons?)(?: (?:of|for|behind) (?:the |this |your )?\\w+(?: \\w+)?)?(?: (?:analysis|identified|found|summary|statement|description|details|explanation))?`,
      `(?:rca|root cause analysis(?: \\(rca\\))?|rca summary|why(?: (?:did )?(?:it|this|that)(?: (?:happened|happens|happen|occurred|occurs|occur|broke|failed|was happening|is happening))?)?\\??|why (?:the |did the )?\\w+(?: \\w+)? (?:happened|fails?|failed|occurred|broke|stopped)|explanation|culprit|(?:our |the |their )?(?:final )?verdict|what (?:caused|went wrong|was wrong|is causing|broke)(?: (?:it|this|the (?:issue|problem)))?\\??|origin|trigger|diagnosis|caused by)`,
    ],
    environment: [
      `(?:affected |customer |test |your |system |product |software |hardware |technical )*(?:environments?|versions?|systems?|configurations?|set-?up|platforms?|software|os|operating systems?|products?|builds?|devices?|stack)(?: (?:info(?:rmation)?|details?|affected|versions?|data|in use|description))?(?: and (?:versions?|environment|configuration|set-?up))?`,
      `databases?|firmware|browsers?|(?:device |printer |phone )?model`,
      `(?:applies to|affects|affected (?:versions?|products?|components?|systems?)|version (?:info(?:rmation)?|details)|component(?:s|\\/version)?|what (?:you|they|we) run|prerequisites|deployment(?: details)?|system information)`,
    ],
    report: [`(?:full |detailed )?(?:analysis|investigation) report`],
    steps: [`(?:the )?steps(?: to (?:follow|take))?`],
    attempted: [
      `(?:what (?:we|i|you|they)(?:'ve| have)? (?:already )?(?:tried|attempted|done so far|done)|(?:things|steps|fixes|actions|already) (?:already )?(?:tried|attempted|performed so far)(?: so far)?|(?:troubleshooting|steps) (?:steps )?(?:already )?(?:taken|performed|done|tried)(?: so far)?|attempted (?:steps|fixes|solutions)|tried so far)`,
    ],
    symptom: [
      `${matter}(?: (?:description|statement|summary|details?|definition|reported|symptoms?|overview|background|observed|text))?(?: in detail)?`,
      `(?:symptoms?|description(?: of (?:the )?(?:issue|problem|error|bug))?|(?:short|detailed|long|brief|full) description|what (?:happened|happens|is happening|you see|we see|i see|you saw|was reported|users? (?:see|experience|saw)|the (?:customer|user) (?:sees?|saw|reported)|is (?:the problem|wrong|going on)|went on)|describe the (?:bug|problem|issue)|error (?:messages?|text|details?)|exact error|impact|business impact|customer impact|steps to reproduce|reproduction(?: steps)?|repro(?: steps)?|how to reproduce|to reproduce|actual (?:behaviou?r|results?|outcome)|current behaviou?r|actual|actually|observed (?:behaviou?r|results?)|observations? from (?:the )?(?:customer|user)|reported (?:by (?:the )?(?:customer|user)|behaviou?r)|customer (?:report|complaint|description|statement)|complaint|background|initial (?:report|request|description)|original (?:request|report|question)|question|request|scope|the bug)`,
    ],
    expected: [
      `(?:expected|desired)(?: (?:behaviou?r|results?|outcome|output))?|what (?:i|we|you|they|users?) (?:did )?expect(?:ed)?|what should (?:happen|be)`,
    ],
    finding: [
      `(?:our |technical |detailed |initial |further |additional |log |key |problem |issue |the |deeper )*(?:findings?|analysis|analyses|investigations?|diagnos(?:tics?|es)|observations?|troubleshooting|research|examination|triage|evidence|assessment|discovery|debugging|verification of logs|review)(?: (?:notes?|details?|results?|summary|performed|steps|done|so far|and findings|report))?`,
      `(?:already |also |what (?:we|i) )?(?:checked|examined|inspected|looked at)(?: so far)?`,
      `(?:on-?site|site|remote|phone|workshop|lab) (?:inspection|visit|check|session|test|log)(?: (?:notes?|report|results?|findings))?`,
      `(?:what we (?:found|saw|checked|know|learned|observed|did to find it)|work notes?|notes?|technical details?|more details?|details|logs?|relevant logs?|log (?:output|excerpts?|extracts?)|test results?|timeline|chronology|history|sequence of events|how we found (?:it|out)|additional (?:info(?:rmation)?|context|details|comments)|update)`,
    ],
    confirmation: [
      `(?:confirmation|verification|validation|customer (?:confirmation|feedback)|verified by|test result after fix|outcome|result|current status)`,
    ],
    administration: [
      // Root cause category: configuration
      `(?:root )?cause (?:category|code|class(?:ification)?|type)|(?:closure|close|resolution) (?:category|code|class(?:ification)?|type)`,
      `(?:(?:case|ticket|incident|request)? ?(?:status|number|id|ref(?:erence)?|owner|priority|severity)|next steps?|follow-?up|contact(?: details| information)?|attachments?|schedule|availability|closure|disclaimer|survey|satisfaction|assigned to|assignee|opened by|caller|state|sla|reply above this line|logs? upload|upload instructions)`,
    ],
    summary: [
      `(?:${matter} )?(?:(?:executive |final |case |closing |closure |resolution and )?(?:summary|conclusions?|bottom line|tl;?dr|wrap-?up|recap|overview|in short|report|outcome summary|summary of (?:the |our )?(?:case|issue|findings|investigation)))`,
      `(?:root )?cause (?:and|&|\\/|\\+) (?:resolution|solution|fix|remedy|workaround)`,
    ],
    afterwards: [
      `(?:caveats?|what(?:'s| is) left|loose ends|(?:still |left |not yet )?(?:open|unresolved|unanswered|answered)(?: (?:points?|questions?|items?|issues?))?|(?:open|remaining|unanswered) (?:points?|questions?|items?)|still (?:unknown|unclear|to be clarified)|to be clarified|(?:preventive|preventative) (?:actions?|measures?)|prevention|for the future|going forward)`,
    ],
  },
  announcements: {
    ruledOut: [
      `(?:we|i) (?:have |could )?(?:ruled? out|excluded?|eliminated?) (?:the following|these)`,
      `(?:the following|these) .{0,30}(?:ruled out|excluded|eliminated)`,
    ],
    hypothesis: [
      `\\b(?:one|another|a) possibility\\b|\\b(?:suspect|suspicion|assume|assumption|guess|hunch|(?<!\\b(?:no|for|enough|the) (?:\\w+ )?)theory|hypothesis|believe|suspected|initial thought|first thought|first impression)\\b`,
      `\\b(?:possible|likely|potential|probable|suspected|may be|might be|could be)\\b.{0,30}(?:cause|reason|explanation|culprit|issue|problem|following)`,
    ],
    workaround: [
      `\\b(?:work-?\\s?around|interim|temporary|temporarily|bypass|mitigat\\w+|stop-?gap|in the meantime|for the time being|until then|for now)\\b`,
    ],
    resolution: [
      `\\b(?:to|how to|in order to|steps? to|way to|ways to|helps? to|procedure to)\\s+(?:permanently |properly |quickly |really |finally )?(?:fix|resolve|solve|correct|remedy|repair|rectify|address|get (?:rid|around|past|it|this|that|things|you|them|going|running|working|(?:the|your|our) .{2,30} (?:working|running|going|back|up|again))|clear|recover|restore|prevent|avoid|sort|remediate|work around|cure|overcome)\\b`,
      `\\b(?:(?<!\\b(?:name|host|hostname|dns|address|screen|display|image) )resolution|solution|fix|remedy|cure|(?<!(?:has|have|had|gives?|holds?|contains?) the )answer|corrective action|remediation)\\b.{0,40}(?:following|follows|below|this|:|is|was|steps)`,
      `^(?:so |then |now |and )?(?:you have|there are|here are|these are)? ?(?:your|the|these|two|three|four|following|possible|several) (?:two |three |possible |following )?(?:choices|options|alternatives|ways (?:out|forward|to go)|possibilities)\\b.{0,40}[:：]$`,
      `^(?:options|choices|possible fixes|ways to fix it)[:：]$`,
      `^(?:so |now )?what (?:was|has been|we have|we've|i have|i've) (?:now )?(?:done|changed|replaced|repaired|adjusted)\\b[^.:]{0,30}[:：]$`,
      `^(?:please |now |so )*(?:do (?:this|these|the following)|change (?:this|these|the following)|what we changed|here is what to change)\\b.{0,30}[:：]$`,
      `\\b(?:recommendations?|suggestions?|our advice|our recommendation)\\b.{0,20}(?:is|are|:)`,
      `\\b(?:way (?:forward|out)|instructions|how to proceed|(?:suggest|recommend|advise|propose) (?:that you do )?(?:the following|this|as follows))\\b.{0,20}[:.]$`,
      `\\b(?:what (?:(?:you|we) (?:need to|should|can|must|have to) (?:now )?do|to do(?: now)?|needs to be done|(?:we|i)(?:'ve| have)? (?:now )?(?:did|done|changed)|(?:we|i) (?:had|got|asked|let) [^.:]{2,30} do|fixed it|helped|solved it|resolved it)|here(?:'s| is) (?:the fix|what (?:to do|fixed|solved|worked|helped|you)|how (?:to|we|you)))\\b`,
      `\\bfix(?:ed)? (?:it |this )?(?:by|like this|as follows)`,
      // To put things right, please proceed like this.
      `\\b(?:proceed|go about (?:it|this)|do it|act|continue) (?:like this|like so|thus|as follows|this way|in this way)\\s*[:.]?$`,
      `\\b(?:ask|asking|want|like) you to (?:please )?(?:do|try|change|carry out|go through) (?:this|these|the following)\\b.{0,20}[:.]$`,
      `\\b(?:get (?:out of|around|past|over)|solve|cure|mend|repair|overcome|deal with) (?:it|this|that) (?:this way|in this way|like this|like so|as follows)\\b`,
    ],
    cause: [
      `\\b(?:root[- ]cause|underlying cause|cause|causes|reason|reasons|culprit|explanation|rca|origin|trigger)\\b`,
      `\\bwhy\\b.{0,60}`,
      `\\b(?:traced|tracked|narrowed|boils?|boiled|comes?|came) (?:it |this |the \\w+ )?(?:back |down )?to\\b`,
      `\\bwhat (?:actually |really )?(?:happened|happens|went wrong|caused|causes|is (?:happening|going on|wrong))\\b`,
      `\\b(?:turned|turns) out\\b`,
      // The problem comes from here:
      `\\b(?:issue|problem|error|fault|trouble|it|this|all)\\b.{0,20}\\b(?:comes?|came|stems?|stemmed|originates?|originated|arises?|arose) from (?:here|this|the following|what (?:follows|comes))\\b`,
      // What you are running into is this:   They explained it to me like this.
      `\\bwhat (?:you|they|users)(?:'re| are| were)? (?:running into|ran into|seeing|see|hitting|facing|experiencing|up against) (?:here )?is (?:this|the following)\\b`,
      `\\bexplain(?:ed|s)? (?:it|this|that)(?: to (?:me|us))? (?:like this|as follows|this way|so)\\b`,
      // Two things came together:
      `\\b(?:two|three|several|a couple of|a combination of) (?:\\w+ )?(?:things|causes|reasons|factors|problems|faults)\\b.{0,30}\\b(?:together|at once|combined|at work|at play|added up|coincided)\\b`,
      `\\b(?:this|it|(?:this|the) (?:issue|problem|error|behaviou?r)) (?:can |may |might |will |only )*(?:occurs?|occurred|happens?|happened|is caused|was caused)\\b.{0,60}(?:following|reasons?|conditions?|:)`,
    ],
    environment: [
      `\\b(?:environment|set-?up|configuration|versions?|system(?!s? (?:event )?logs?\\b)|running|we (?:use|run))\\b.{0,30}(?:following|follows|below|is|are|:)`,
    ],
    attempted: [
      `\\b(?:we|i) (?:have |'ve )?(?:already |also )?(?:tried|attempted|done|performed)\\b`,
      `\\balready (?:tried|attempted|done)\\b`,
      `\\b(?:steps|things) (?:we|i) (?:have )?tried\\b`,
    ],
    symptom: [
      `\\b(?:see|seeing|saw|have|having|had|face|facing|experienc\\w+|get|getting|got|encounter\\w*|run into|ran into|hit|hitting|observ\\w+|report\\w*|receiv\\w+|notic\\w+|need help with|struggl\\w+ with|open(?:ing)? a (?:case|ticket) (?:for|about))\\b.{0,40}\\b(?:following|issue|problem|error|trouble|message|this|below|follows)\\b`,
      `\\b(?:issue|problem|error|symptom|situation|message|fault)\\b.{0,30}(?:is|was|are|reads|says|follows|following|below|described|:)`,
      `\\b(?:here(?:'s| is) (?:what|the (?:issue|problem|error))|what happens|the following (?:issue|problem|error|message|occurs|happens))\\b`,
    ],
    finding: [
      `\\b(?:findings?|found|analysis|investigation|checked|reviewed|review|looked|log|logs|shows?|showed|details|observations?|saw|noticed|discovered|learned|evidence|results?)\\b`,
    ],
    confirmation: [`\\b(?:verified|confirmed|tested|test results?)\\b`],
    report: [
      `\\b(?:here(?:'s| is| are)|below (?:is|are)|find|see|attached is) (?:the |our |a |my )?(?:full |detailed |complete |technical )?(?:analysis|report|investigation|evidence|details? of the (?:analysis|investigation))\\b`,
      `\\bfor your (?:reference|information|records)\\b`,
    ],
    steps: [
      `(?:^|\\b(?:please|kindly|then|you (?:should|can|need to|have to|must|may|will need to|could)|we (?:now )?(?:recommend|suggest|advise)(?: that you| you| to)?|i (?:recommend|suggest|advise)(?: that you| you| to)?)\\s+)(?:do|try|take|perform|carry out|follow|complete|apply|use|run|make|proceed|execute|work through|go through)\\b.{0,40}\\b(?:following|as follows|these|below|steps|this)\\b`,
    ],
    administration: [
      `\\b(?:please|kindly|could you|can you|would you|will you|need you to|ask you to|to) (?:\\w+ ){0,2}(?:upload|send|provide|collect|attach|share|gather|supply|forward|reply with|answer)\\b`,
      `^(?:upload|send|provide|collect|attach|share|gather|supply|forward|reply with|log in|answer)\\b`,
      `\\b(?:login|log-?in|credentials?|account|upload|access|contact)(?: \\w+)? (?:details?|data|information|instructions?|is|are|below|follows?)\\b`,
    ],
    summary: [
      `\\b(?:summary|summari[sz]e|recap|conclusions?|conclude|wrap(?:ping)? up|in short|to sum up|overview|outcome|here is what we found and did|report back)\\b`,
    ],
    expected: [],
    afterwards: [],
  },
  signals: { ...englishCorrespondence, ...englishSignals },
}
