/** Words by which a text names somebody who is not in the conversation. Regular expression sources unless said otherwise. */

/** What people are to the writer; a name stands behind it. Latin letters, in lower case. */
export const personRoles =
  'dba|manager|admin|administrator|engineer|colleagues?|co-?workers?|boss|supervisor|director|technician|consultant|developer|analyst|architect|assistant|secretary|teacher|nurse|doctor|physician|intern|contractor|lead|specialist|coordinator|officer|accountant|head of \\w{2,20}|team ?lead(?:er)?|predecessor|successor|deputy|partner|husband|wife|friend|owner|chief|cto|ceo|cfo|cio|ciso|guy|operator|expert|representative|rep|tester|programmer|trainee|receptionist|librarian|lawyer|vendor contact|contact(?: person)?|person|sponsor|son|daughter|child|kid|mother|father|grandfather|grandmother|mum|mom|dad|brother|sister|parent|spouse|uncle|aunt|cousin|neighbou?r|student|pupil|patient|guest|tenant'

/** What stands before a family name alone where English is written as Chinese is spoken: Manager Zhao. Latin letters, in lower case. */
export const familyTitles =
  'manager|general manager|engineer|director|supervisor|teacher|professor|doctor|leader|team leader|section chief|chief|captain|officer|accountant|secretary|chairman|dean|principal|headmaster|technician|boss|president|minister|mayor|nurse|lawyer|coach|master|lao|xiao|old|little|colleague|vice president|vice manager|deputy director|deputy manager'

/** Words behind which “by”, “to” or “with” somebody stands. Latin letters, in lower case. */
export const doneBy =
  "opened by|created by|reported by|approved by|requested by|raised by|submitted by|handled by|closed by|logged by|confirmed by|changed by|done by|fixed by|set up by|written by|checked by|installed by|configured by|maintained by|managed by|signed by|sent by|seen by|owned by|used by|assigned to|forwarded to|escalated to|handed (?:over )?to|transferred to|reported to|belongs to|passed to|thanks to|spoke (?:to|with)|spoken (?:to|with)|talk(?:ed)? (?:to|with)|check(?:ed)? with|meeting with|call with|chat with|discussed with|follow(?:ed|ing)? up with|agreed with|working with|copied in|looping in|adding|cc['’]?ing|copying|ask|tell|told|call|contact|inform|notify|e?mail|ping|reach(?: out to)?|help(?:ed)?|hear(?:d)? from|reply from|mail from|message from|call from|request from|ticket from|note from|on behalf of|account (?:of|for)|mailbox (?:of|for)|laptop (?:of|for)|pc (?:of|for)|access for|licen[cs]e for|replaced by|covered by|stand-?in for|it was|met"

/** Words behind which it stands how somebody is called. Latin letters, in lower case. */
export const calledBy =
  "(?:people|everyone|everybody|friends|just|please|to|can|may|they) call me|(?:maiden|family|last|first|middle|real|full|birth|married) name(?:,| is| was)(?: spel(?:t|led))?|(?:maiden|sur|last|family) ?name (?:changed|has changed) to|surname(?: is| was|,)(?: spel(?:t|led))?|(?:my|his|her|their|partner['’]s|wife['’]s|husband['’]s|mother['’]s|father['’]s|son['’]s|daughter['’]s|child['’]s|colleague['’]s|boss['’]s|manager['’]s|user['’]s|customer['’]s|caller['’]s) name (?:is|was)|(?:named|called) (?:him|her)"

/** Words behind which it stands in whose name something is. Latin letters, in lower case. */
export const heldBy =
  "under (?:the|my|his|her|our)(?: \\w{2,15}['’]s)? name(?: of)?|(?:is|it['’]s|was|registered|booked|opened|filed) under|(?:account|mailbox|ticket|subscription|licen[cs]e) (?:name|holder|owner) (?:is|was)"

/** What people do and programs hardly: stands behind a name. Latin letters, in lower case. */
export const personVerbs =
  'told|said|says|reports|confirms|mentioned|replied|wrote|phoned|agreed|promised|e-?mailed|rang|texted|volunteered|thinks|believes|remembers|apologi[sz]ed|insisted|explained|noticed|asked|asks|called|complained|lives (?:at|in|on)|works (?:at|in|from)|will be (?:talking|speaking|visiting|calling|attending|joining|travell?ing)|is (?:on leave|on vacation|on holiday|out of|away|off|sick|back|our|my|the)|will be (?:back|away|out)|has (?:left|asked|told|already|confirmed)|looked at|looked into|went|came|wants|wanted|approved|suggested|confirmed|took|gave|showed|sent|got|left|joined|tried|had'

/** What belongs to people. Latin letters, in lower case. */
export const belongings =
  'laptop|pc|computer|mailbox|desk|phone|machine|account|desktop|workstation|profile|calendar|manager|team|ticket|mail|e-mail|email|notebook|office|mobile|extension|login|password|user|iphone|ipad|tablet|screen|session|team|colleague|boss|assistant|suggestion|message|question|answer|fix|advice|instructions?|workaround|note|reply|comment|request'

/** Parts of an organisation that people are from. Latin letters, in lower case. */
export const teams =
  'it|hr|finance|accounting|accounts|sales|procurement|legal|marketing|payroll|facilities|purchasing|reception|logistics|operations|engineering|support|the \\w{2,20} (?:team|department|office|desk)|your \\w{2,20}|our \\w{2,20}|infrastructure|networking|networks|the (?:print|post|mail|server|control|staff|meeting) room|security|qa|development|research|production|dba|ops|noc|soc|admin|upstairs|downstairs|next door|across the hall|head office'

/** Labels of a form that a person's name follows. Latin letters, in lower case. */
export const personLabels =
  'full name|requested for|requested by|requester|requestor|contact(?: person| name)?|caller|reported (?:by|for)|reporter|affected user|end user|employee|owner|assigned (?:to|engineer)|assignee|opened (?:by|for)|attendees|participants|cc|bcc|to|from|approver|manager|technician|engineer|agent|customer name|user full name|on-?call|prepared by|signed|author|submitter|display ?name|watchers?|name'

/** Words in capitals that stand beside another one and make no name: Print Spooler, Trust Center. Lower case. */
export const thingWords: ReadonlySet<string> = new Set(
  `
  reader player utility tracker scanner logger raid vdi
  spooler center centre viewer policy policies directory domain studio suite desktop explorer update updates installer server
  client agent gateway proxy cluster database protocol driver service services console dashboard portal platform library module
  plugin plug-in add-in extension application app apps api sdk engine runtime framework workspace workstation connector adapter
  controller switch router firewall access point wizard assistant toolbar menu tab panel button dialog settings options properties
  account accounts users user group groups role roles permission permissions security authentication authorization certificate
  certificates licensing license licence activation backup restore recovery replication migration deployment release edition
  professional enterprise standard premium basic home business essentials server core data base table column row index query view
  schema report reports chart log logs audit trail file files folder drive disk storage volume memory cache buffer queue pool thread
  process job task scheduler job store vault key keys token tokens secret code codes error errors warning exception failure failed
  health status state mode type version build number name names address host hosts port ports network networks adapter wireless
  virtual machine hyper remote local global universal naming convention control secure boot safe start stop pause resume restart
  shut shutdown sign log out off on in up down save open close cancel apply next back finish yes no ok print page layout insert
  format tool tools help edit send receive calendar contacts inbox outbox drafts deleted junk items archive rules alerts mail merge
  power shell micro tier query pivot point book pro air mini plus max ultra lite cloud drive sync meet chat teams forms flow flows apps bi
  active passive primary secondary master slave replica node zone region forest tree site link bridge hub spoke mesh bus load
  balancer single double triple multi factor identity provider management manager monitor monitoring operations center analytics
  intelligence insights threat protection defender endpoint detection response antivirus anti-virus malware ransomware
  rights right list lists allow block licensor id ids sub end function object objects header headers field fields string connector connectors subscription
  credential credentials guard device devices bitlocker kerberos ticket lightweight object model component distributed transaction
  coordinator message messages broker event events hub stream analytics function functions container registry instance image
  bug check known issue issues article hot fix service pack cumulative preview blue black red green white yellow screen death
  general availability long term support lifecycle end life quality assurance root cause corrective action preventive change
  request incident problem major minor critical high medium low severity priority impact urgency response resolution
  mon tue wed thu fri apr aug sep oct nov dec
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december english german danish french dutch flemish swedish norwegian finnish spanish portuguese italian greek turkish russian
  polish czech hungarian romanian chinese japanese korean thai vietnamese arabic hebrew hindi irish welsh scottish british american european
  north south east west new old first second third last final draft internal external public private
  `
    .trim()
    .split(/\s+/u),
)
