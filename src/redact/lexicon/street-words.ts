/** What streets, the parts of houses and the countries of postal addresses are called in many languages. Regular expression sources unless said otherwise. */

/** How words end that are a street of their own: Lindenweg, Kirkkokatu, Dorpsstraat. Lower case, without accents where a plain letter stands for it. */
export const streetEndings =
  'stra(?:ß|ss)e|strasse|weg|gasse|platz|allee|damm|ufer|steig|graben|straat|laan|plein|gracht|kade|dijk|singel|vej|gade|all[ée]|str[æa]de|stien|vangen|v[æa]nget|gatan|v[äa]gen|gr[äa]nd|gata|veien|vegen|svingen|katu|kuja|tie|polku|raitti|utca|k[öo]r[úu]t|stieg|stra(?:e|æ)ti|braut|vegur|ulica|cesta|pl[ãa]tsi'

/** What stands before the name of a street. Some in short forms. */
export const streetOpenings =
  '[Rr]ue|[Rr]ua|[Rr][úu]a|[Aa]venue|[Aa]v(?:e|da?)?\\.|[Aa]venida|[Bb]oulevard|[Bb]d|[Cc]hemin|[Aa]llée|[Qq]uai|[Cc]haussée|[Cc]ours|[Ii]mpasse|[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzetta|[Cc]orso|[Ll]argo|[Vv]icolo|[Cc]alle|[Cc]/|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arrera|[Cc]arrer|[Tt]ravess[aí]a?|[Pp]raça|[Ee]strada|ul\\.|[Uu]lica|[Aa]l\\.|os\\.|pl\\.|nám\\.|[Jj]alan|[Jj]l\\.|[Jj]ln\\.|[Ll]orong|Đường|[Pp]hố|[Uu]litsa|ул\\.|улица|пр\\.|проспект|Οδός|Λεωφ\\.|Λ\\.|Πλατεία|Av\\.'

/** What stands behind the name of a street, in languages that write it apart. */
export const streetClosings =
  'Streets?|St|Str|Roads?|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Crescent|Cres|Gardens|Grove|Quay|Wharf|Terrace|Trail|Square|Sq|Parkway|Pkwy|Highway|Hwy|Place|Pl|Close|Mews|Rise|Walk|Row|Way|Circle|Cir|Loop|Heights|Marg|Nagar|Salai|Soi|út|utca|u|tér|rkp|Cad|Caddesi|Sok|Sokak|Bulvarı|tn|tee|mnt|iela|gatvė'

/** What the parts of a house are called that have a number or a letter. */
export const unitWords = '[Aa]pt|[Aa]partment|APT|[Ss]uite|SUITE|[Ss]te|[Uu]nit|UNIT|[Ff]lat|FLAT|[Oo]ffice|[Ff]loor'

/** Words behind which an address stands and nothing else. Latin letters, in lower case. */
export const sureAddressCues =
  'address(?:es)?(?: is| to| with| of [^\\n:]{2,40}? is| \\w{2,12} is)?|(?<=(?:[A-ZÀ-Þ][^ .,;:]{1,20}|[hs]he|who|they|i|we) (?:now )?)live[sd]? (?:at|on|in)'

/** Words behind which a place stands, of a thing as well. Latin letters, in lower case. */
export const addressCues =
  '(?:is|are) (?:located )?(?:at|on)|located (?:at|on|in)|(?:ship|sent?|send|deliver|post|mail|courier|return|forward|dispatch)(?:ed)?(?: (?:it|them|that|one|everything|this|(?:an?|the) (?:\\w{2,15} )?\\w{2,15}))? (?:to|at)|(?:moved|moving) to|(?:collect|fetch|pick(?:ed)?)(?: it| them)?(?: up)? (?:at|from)|meet (?:me|you|us|them) at|come to'

/** Words before which, behind an address, another thing begins. Lower case. */
export const countries: ReadonlySet<string> = new Set(
  `
  argentina australia austria bangladesh belgium bolivia brazil brasil bulgaria cameroon canada chile china colombia croatia cyprus
  czechia denmark deutschland ecuador egypt england españa estonia ethiopia finland france germany ghana greece greenland hungary
  iceland india indonesia iran iraq ireland israel italia italy japan jordan kazakhstan kenya korea latvia lebanon lithuania
  luxembourg malaysia malta mexico méxico morocco nederland nepal netherlands nigeria norge norway pakistan panama paraguay peru
  philippines poland polska portugal qatar romania russia scotland serbia singapore slovakia slovenia spain sverige sweden
  switzerland taiwan thailand tunisia turkey türkiye uganda uk ukraine uruguay usa venezuela vietnam wales yemen zambia zimbabwe
  `
    .trim()
    .split(/\s+/u),
)
