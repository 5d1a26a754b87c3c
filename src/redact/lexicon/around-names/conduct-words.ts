/** What shows somebody where one sign alone says too little: words that stand around people more often than around things. Regular expression sources. */

/** What people do, and programs hardly: stands behind the name. Latin letters, in lower case. */
export const humanDeeds =
  '(?:sometimes|also|just|then|still|already|kindly|now) (?:says?|said|asks?|asked|thinks?|wants?|wanted|swapped|typed|scanned|unlocked|fixed|checked|noticed)|says?|said|asks?|asked|thinks?|wonders|wants?|wanted|swapped|walked|typed|scanned|resent|unlocked|fixed|checked|noticed|picked|knows|keyed|cleaned|explained|called (?:again|back|me|us)|tried(?! to (?:connect|open|load|start|write|read))|wrote (?:to|that|me|us|back)|(?:is|was|are) (?:happy|angry|sorry|upset|pleased|delighted|furious|worried|off|away|on (?:leave|holiday|shift))(?! by)|is (?:going (?:spare|mad|nuts|home|to)|panicking|fuming|complaining|chasing|buying|driving|shouting|asking|coming (?:in|back|over|round|by))|has (?:a page|gone|asked|told|confirmed|checked|been asked)|and I(?= \\p{Ll})|shares? (?:it|one|the|a)'

/** What nothing but people do: one such place is enough for a word of no language. */
export const humanActs =
  'signed (?:it|this|that) off|swears|insists|rang|phoned|walked|drove|owes|carried|borrowed|promised|agreed|complained|apologi[sz]ed|from \\p{Ll}{3,14}(?: \\p{Ll}{2,12})? (?:says|said|told|thinks|asked|wants|rang|confirmed)'

/** What people and programs do: stands behind the name. */
export const deeds =
  'has|had|still has|have|did|was|is|found|changed|put|moved|pushed|made|got|took|gave|came|went|left|uses|used|sent|printed|reset|set|saw|sees|needs|gets|ran|runs|does|works?'

/** Where people are, and programs hardly: stands behind the name. */
export const humanPlaces =
  "(?:in|on|at|from|over in|down in) (?:the |our )?(?:(?!\\b(?:version|mode|use|case|place|order|disk|port|time|top|error)\\b)[\\p{L}’'-]{2,14} ){0,3}(?:office|reception|facilities|accounts|payroll|finance|hr|sales|workshop|warehouse|post room|mail room|front desk|desk|lab|kitchen|store ?room|shop floor|stores|ward|gate|night shift|day shift|shift|design|maintenance|dispatch|purchasing|school|canteen|counter|lobby|library)(?!\\p{L})"

/** What is said to people or of them: stands before the name. Latin letters, in lower case. */
export const humanCues =
  'ask for|asked for|ask|tell|told|thanks|thank you|thank you from|thanks to|thanks from|cheers|sorry|let|have|had|our man was|their man was|the lad|because|speak to|spoke to|spoken to|ring|rang|met|bothered|dear|hi|hello|and also|with (?=\\S{3,20} (?:on (?:the )?phone|watching|there|beside|standing))'

/** What stands before people and things. */
export const cues = 'with|from|of|by|if|when|while|then|as|until|after|for|but|and|or|to'
