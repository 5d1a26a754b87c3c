/** What streets, the parts of houses and the countries of postal addresses are called in many languages. Regular expression sources unless said otherwise. */

/** How words end that are a street of their own: Lindenweg, Kirkkokatu, Dorpsstraat. Lower case, without accents where a plain letter stands for it. */
export const streetEndings =
  'stra(?:ß|ss)e|strasse|weg|gasse|platz|allee|damm|ufer|steig|graben|straat|laan|plein|gracht|kade|dijk|singel|vej|gade|all[ée]|str[æa]de|stien|vangen|v[æa]nget|gatan|v[äa]gen|gr[äa]nd|gata|veien|vegen|svingen|katu|kuja|tie|polku|raitti|utca|k[öo]r[úu]t|stieg|stra(?:e|æ)ti|braut|vegur|ulica|cesta|pl[ãa]tsi'

/** What stands before the name of a street. Some in short forms. */
export const streetOpenings =
  '[Rr]ue|[Rr]ua|[Rr][úu]a|[Aa]venue|[Aa]v(?:e|da?)?\\.|[Aa]venida|[Bb]oulevard|[Bb]d|[Cc]hemin|[Aa]llée|[Qq]uai|[Cc]haussée|[Cc]ours|[Ii]mpasse|[Vv]ia|[Vv]iale|[Pp]iazza|[Pp]iazzetta|[Cc]orso|[Ll]argo|[Vv]icolo|[Cc]alle|[Cc]/|[Pp]laza|[Pp]aseo|[Cc]amino|[Cc]arrera|[Cc]arrer|[Tt]ravess[aí]a?|[Pp]raça|[Ee]strada|ul\\.|[Uu]lica|[Aa]l\\.|os\\.|pl\\.|nám\\.|[Jj]alan|[Jj]l\\.|[Jj]ln\\.|[Ll]orong|Đường|[Pp]hố|[Uu]litsa|ул\\.|улица|пр\\.|проспект|Οδός|Λεωφ\\.|Λ\\.|Πλατεία|Av\\.'

/** What stands behind the name of a street, in languages that write it apart. */
export const streetClosings =
  'Streets?|St|Str|Roads?|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Crescent|Cres|Gardens|Grove|Quay|Wharf|Terrace|Trail|Square|Sq|Parkway|Pkwy|Highway|Hwy|Place|Pl|Close|Mews|Rise|Walk|Row|Yard|Way|Circle|Cir|Loop|Heights|Marg|Nagar|Salai|Soi|út|utca|u|tér|rkp|Cad|Caddesi|Sok|Sokak|Bulvarı|tn|tee|mnt|iela|gatvė'

/** What the parts of a house are called that have a number or a letter. */
export const unitWords =
  '[Aa]pt|[Aa]partment|APT|[Ss]uite|SUITE|[Ss]te|[Uu]nit|UNIT|[Ff]lat|FLAT|[Oo]ffice|[Ff]loor|[Pp]lot'

/** Postcodes that are numbers alone: 28013, 10115-0021, SE-112 51, 32-020. */
export const plainPostcodes =
  '(?:[A-Z]{1,2}-)?(?:\\d{5}-\\d{3,4}|\\d{2}-\\d{3}|\\d{4,6}|\\d{3} \\d{2})(?![\\w-]|\\.\\d)'

/** Postcodes with letters, which hardly anything else looks like: FR1 2TD, K0K 2T0, 1016 GV. No M2 2TB, no D3 4GB, which are sizes. */
export const letteredPostcodes =
  '[A-Z]{1,2}\\d[A-Z\\d]? \\d(?![TGMKP]B|[KMG]H)[A-Z]{2}(?!\\w)|[A-Z]\\d[A-Z] \\d[A-Z]\\d(?!\\w)|\\d{4} (?![TGMKP]B|[AP]M)[A-Z]{2}(?![\\w-])'

/** Words behind which an address stands and nothing else. Latin letters, in lower case. */
export const sureAddressCues =
  "address(?:es)?(?: is(?: now)?| are| to| with| of [^\\n:]{2,40}? is| \\w{2,12} is|\\? (?:it is|it['’]s))?|(?<=(?:[A-ZÀ-Þ][^\\s.,;:]{1,20}|[hs]he|who|they|i|we|parents|family|mother|father|sister|brother|wife|husband|son|daughter) (?:now |still |once )?)live[sd]? (?:at|on|in)|(?:north|south|east|west|left|right|other|far|sunny) side of"

/** Words behind which a place stands, of a thing as well. Latin letters, in lower case. */
export const addressCues =
  '(?:is|are) (?:located )?(?:at|on|in)|located (?:at|on|in)|live[sd]? at|(?:ship|sent?|send|deliver|post|mail|courier|return|forward|dispatch)(?:ed)?(?: (?:it|them|that|one|everything|this|(?:an?|the|my|our) (?:\\w{2,15} )?\\w{2,15}))? (?:to|at)|(?:moved|moving) to|(?:collect|fetch|pick(?:ed)?)(?: it| them)?(?: up)? (?:at|from)|meet (?:me|you|us|them) at|(?:come|goes|drive|taxi|home|back|way|visit|directions) to|(?:arrived?|staying|stayed|waiting|wait|born|registered|based|stationed|delivered) at|(?:home|flat|house|office|warehouse|depot|shop|branch):'

/** A word behind which an address stands now and then: one has to show itself by more. */
export const weakAddressCues = 'at'

/** Where two streets meet: both stand behind it. */
export const cornerCues = '(?:the )?(?:corner|intersection|junction) of'

/** Names of countries that are of one word. Lower case. */
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
