/** Disclaimers, privacy statements and the warnings of gateways, in English. */
import type { DisclaimerWording } from '../wording.ts'

export const disclaimers: DisclaimerWording = {
  disclaimerHeadings: [
    '(?:confidentiality|privacy|legal|e-?mail|security|important|data protection)?\\s?(?:disclaimer|notice|statement|warning)s?',
    'confidential(?:ity)?',
    'caution',
    'privacy policy',
  ],
  disclaimerPhrases: [
    '(?:intended|meant|destined) (?:only |solely |exclusively )?(?:for|to be (?:read|used) by|solely for|only for) (?:the )?(?:use (?:of|by) )?(?:the )?(?:sole use of )?(?:the )?(?:addressee|addressees|named|intended|individual|person|recipient|designated)',
    '(?:if you (?:have received|received|are not the|believe)|received) (?:this|it|the)?\\s?(?:e-?mail|message|communication|transmission|mail|intended recipient|named addressee)?.{0,16}(?:in error|by mistake|intended recipient|erroneously|named addressee)',
    '(?:confidential|privileged|proprietary)(?: (?:and|or|and/or|,) (?:confidential|privileged|proprietary|legally protected|exempt))',
    '(?:this|the) (?:e-?mail|message|communication|transmission)(?:,? (?:and|including|together with|with) (?:any |all |its )?(?:attachments?|files|documents|enclosures)[^.]{0,40})? (?:is|are|may be|may contain|contains?|might contain).{0,30}(?:confidential|privileged|proprietary|private)',
    '(?:any )?(?:unauthori[sz]ed|other) (?:use|review|disclosure|copying|distribution|dissemination)',
    '(?:review|use|disclosure|copying|distribution|dissemination|retransmission)[^.]{0,60}(?:is|are) (?:strictly )?prohibited',
    '(?:notify|inform|contact) (?:the )?sender(?: immediately)?.{0,60}(?:delete|destroy)|(?:delete|destroy)[^.]{0,60}(?:notify|inform|contact) (?:the )?sender',
    '(?:consider|think about) the environment before printing|(?:think|please think) before (?:you )?print',
    '(?:accepts?|accept) no (?:liability|responsibility)|(?:virus|viruses)[^.]{0,60}(?:liab|responsib|scanned|checked|free)',
    '(?:views|opinions)[^.]{0,60}(?:those of the (?:author|sender)|do not necessarily)',
    'to (?:unsubscribe|stop receiving)|unsubscribe (?:from|here|link)|manage (?:your )?(?:subscription|notification|preferences)',
    // This email has been scanned for spam and viruses by …. Click here to report this email as spam.
    '(?:this )?(?:e-?mail|message)(?:,? (?:and|including) (?:any |its |all )?attachments,?)? (?:has|have) been (?:virus[- ])?(?:scanned|checked|swept) (?:by|for|with)',
    'click here to report (?:this|the) (?:e-?mail|message) as spam',
    'for more information,? please visit <?https?://',
    'for additional commands, e-?mail',
    '(?:you (?:are receiving|received) this|this (?:e-?mail|message) was sent (?:to|by|from)).{0,60}(?:because|subscrib|behalf)',
  ],
  statementWords: [
    '(?:information|content)s?\\b',
    '(?:e-?mail|message|communication|letter)\\b',
    '(?:recipient|addressee|named|intended)',
    '(?:by accident|in error|by mistake|mistaken)',
    '(?:delete|remove|destroy|discard)',
    '(?:tell|notify|inform|advise) (?:us|the sender|me)',
    '(?:responsib|liab)',
    '(?:damage|loss)(?:es)?\\b',
    '(?:confidential|private|privileged|secret)',
    '(?:copy|forward|pass|use|disclos|distribut)',
    '(?:legal|binding|law|permission|consent)',
  ],
  banners: [
    // [EXTERNAL] | [EXTERN] | External Email | *** EXTERNAL SENDER ***
    '[\\[(]\\s?ext(?:ern(?:al|e?r?|o|a)?)?(?: (?:e-?mail|sender|message|mail|absender|nachricht))?\\s?[\\])](?!\\s?(?:sender|mail|e-?mail)s? (?:are|is|get))',
    'external (?:e-?mail|sender|message|mail)\\s{0,3}(?=[*_]{0,4}(?:\\n|$))',
    // EXTERNAL EMAIL: This message came from outside of … | External sender - use caution
    "external (?:e-?mail|sender|message|mail)\\s?[:!–-]{1,2}[*_]{0,4}\\s{1,3}(?=(?:this (?:e-?mail|message|mail|sender)|do not|don[’']t|please|use|exercise|be|think|verify)\\b)",
    // CAUTION: This email originated from outside of the organization.
    '(?:(?:caution|warning|attention|notice|alert|important|security (?:notice|warning))\\s{0,2}[:!*_–-]{1,4}\\s{0,3})?(?:this|the) (?:e-?mail|message|mail|sender)[^.!\\n]{0,60}(?:outside|external)[^.!\\n]{0,120}',
    // WARNING - External e-mail.
    '(?:caution|warning|attention|notice|alert)\\s{0,2}[:!*_–-]{1,4}\\s{0,3}external (?:e-?mail|sender|message|mail)[^.!\\n]{0,120}',
    // You don't often get email from … Learn why this is important
    "\\[?(?:you|some people who received this message) don[’']t often get e-?mail from \\S{3,120}",
    // other languages that write Latin script
    '(?:(?:achtung|vorsicht|warnung|hinweis)\\s{0,2}[:!*-]{1,3}\\s{0,3})?(?:diese|die) (?:e-?mail|nachricht|mail)[^.!\\n]{0,40}(?:außerhalb|ausserhalb|extern)[^.!\\n]{0,120}',
    '(?:(?:attention|prudence|avertissement)\\s{0,2}[:!*-]{1,3}\\s{0,3})?(?:ce|cet) (?:message|e-?mail|courriel|mail)[^.!\\n]{0,40}(?:extérieur|externe)[^.!\\n]{0,120}',
    '(?:(?:atención|precaución|aviso|atenção)\\s{0,2}[:!*-]{1,3}\\s{0,3})?este (?:mensaje|correo|e-?mail|mensagem)[^.!\\n]{0,40}(?:fuera|extern)[^.!\\n]{0,120}',
  ],
  bannerRests: [
    "(?:please )?(?:do not|don[’']t|never|avoid)[^.!\\n]{0,20} (?:click|open|reply|respond|follow)[^.!\\n]{0,240}",
    '(?:please )?(?:think before|be (?:careful|cautious|vigilant)|exercise caution|use caution|proceed with caution|verify (?:the|that)|report (?:any|suspicious)|treat)[^.!\\n]{0,200}',
    'learn why this is important(?: at)?\\s?<?\\s?\\S{0,200}',
    '(?:bitte )?(?:klicken|öffnen|seien|prüfen|antworten) sie[^.!\\n]{0,200}',
    'ne cliquez[^.!\\n]{0,200}|no (?:haga|abra)[^.!\\n]{0,200}|não clique[^.!\\n]{0,200}',
  ],
  disclaimerWords: [
    'confidential',
    'privileged',
    'recipient',
    'disclos',
    'liab',
    'privacy',
    'personal data',
    'unauthori',
    'prohibited',
    'delete',
    'sender',
    'consent',
    'legal',
    'law',
    'copyright',
    'rights reserved',
    'registered',
    'virus',
    'attachment',
    'error',
    'intended',
    'distribut',
  ],
}
