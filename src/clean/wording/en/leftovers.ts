/** What headers and programs leave behind, and labels of user names and passwords, in English. */
import type { LeftoverWording } from '../wording.ts'

export const leftovers: LeftoverWording = {
  secretLabels: ['(?:user|user ?name|user ?id|login|account|password|pass|pwd|passcode|passphrase)'],
  placeLabels: ['(?:host|host ?name|server|address|url|link|site|port|path|folder|directory)'],
  tracking: [
    '(?<!#)#{2,10}-? ?please (?:type|write|do not write)[^\\n]{0,80}',
    '(?<!-)-{2,10} ?(?:please )?(?:reply|type your reply|write your reply|respond) above(?: this line|\\.)[^\\n]{0,60}(?:\\n[^\\n]{0,60}-{3,10}(?=\\s*\\n))?',
    // Reply to this email directly or view it on Example: https://git.example/…
    '(?:\\n[-–—]{1,4}\\s?)?\\nreply to this e-?mail directly(?:,? or|,) view it on [^\\n:<.]{2,30}[:.]?(?:\\s{0,3}<?https?://\\S{4,200})?(?:,? or unsubscribe(?:\\s{0,3}<?https?://\\S{4,200})?\\.?)?(?:\\nyou are receiving this because [^\\n]{1,300})?(?:\\s{1,3}message id: ?<[^>\\s]{3,200}>)?',
    // You're receiving this email because of your account on git.example.com.
    '\\nyou(?:.re| are) receiving this e-?mail because of your (?:account|activity|subscription)[^\\n]{1,200}',
    '\\[?\\s?ref:[_!A-Za-z0-9.:-]{8,80}:?ref\\s?\\]?',
    '(?<!#)#{2,10}-? ?bitte (?:geben|schreiben|antworten)[^\\n]{0,80}',
    // the footer of an invitation: Microsoft Teams meeting … between two lines of underscores
    '_{20,100}\\s?\\n\\s{0,8}microsoft teams[^\\n]{0,60}\\n(?:(?:[^\\n_]{0,400}\\n){1,25}_{20,100}|(?:[^\\n_]{0,400}\\n){0,20}?[^\\n_]{0,60}(?:passcode|kenncode|(?:meeting|conference|besprechungs)[- ]id|会议 ?ID|密码)[^\\n_]{0,80}\\s*$)(?:\\s?\\n\\s{0,8}(?:dial in|join|find a local|phone conference|for organizers|video conference|need help)[^\\n]{0,80}(?:\\n[^\\n_]{0,400}){0,25}(?:\\n_{20,100}|\\s*$)){0,2}',
    // the footer of a mailing list
    '\\n_{20,100}\\s?\\n[^\\n]{1,100} mailing list[^\\n]{0,100}(?:\\n[^\\n]{1,200}){0,4}\\s*$',
    '\\[?(?:thread|tracking)[- ]?(?:id|index|token)\\s?[:=#]\\s?[\\w-]{4,60}\\]?',
    '\\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\}$',
  ],
  headerLabels: [
    '(?:subject|from|to|cc|bcc|sent|date|reply-to|importance|attachments?)',
    '(?:betreff|von|an|gesendet|datum|objet|de|à|envoyé|asunto|para|enviado|onderwerp|aan|verzonden|oggetto)',
  ],
  leftovers: [
    '\\[?cid:[^\\]\\s]{3,120}\\]?',
    '\\[(?:image|inline image|picture|logo|photo|attachment|embedded|screenshot)[^\\]\\n]{0,80}\\]',
    '<(?:embedded|image|picture)[^>\\n]{0,60}>',
    '<\\/?(?:u|b|i|br|span|font|a|div|p)(?:\\s[^<>\\n]{0,200})?\\/?>',
    '<mailto:[^>\\s]{3,120}>',
    // Rating: 5 stars: what stands below a chat
    '(?<=^|\\n)[ \\t]{0,8}(?:(?:chat |customer |visitor )?(?:rating|csat)|(?:customer |visitor )?satisfaction(?: score| rating)?)\\s?:[^\\n]{1,30}(?=\\s*$)',
    // between the pages of a print: Page 2 of 4
    '(?<=^|\\n)[ \\t\\f]{0,40}page \\d{1,4} (?:of|/) \\d{1,4}[ \\t\\f]{0,40}(?=\\n|$)',
    '\\(see attached file:[^)\\n]{1,120}\\)',
    // /label ~printer · /assign @tom · /close: what a comment tells GitLab to do, on a line of its own
    '(?<=^|\\n)/(?:(?:un|re)?label|(?:un)?assign(?:_reviewer)?|milestone|iteration|epic|cc|duplicate|relate|move|severity|priority|status)[ \\t]{1,4}[~@%#*"&\\w][^\\n]{0,200}(?=\\n|$)',
    '(?<=^|\\n)/(?:close|reopen|done|todo|subscribe|unsubscribe|confidential|lock|unlock|(?:due|estimate|spend|weight)[ \\t]{1,4}[\\w.-][^\\n]{0,60})[ \\t]{0,8}(?=\\n|$)',
  ],
}
