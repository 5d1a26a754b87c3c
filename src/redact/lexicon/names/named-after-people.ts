/** Places, firms and products whose words are names of people. Lower case, without accents. */

/** What stands before a name that is a place's then: San Antonio, Fort Wayne. */
export const placeOpenings: ReadonlySet<string> = new Set(
  'san santa santo saint sao los las fort port porto mount ciudad nova nuevo nueva campo campina puente rio new north south east west northern southern eastern western central great lake'.split(
    ' ',
  ),
)

/** What stands behind a name that is a place's then: George Town, Corwin Springs. */
export const placeClosings: ReadonlySet<string> = new Set(
  'city town township county island islands springs bay beach falls lake harbour harbor airport station bridge valley grande branco palacio district province house street road lane avenue court square park hall tower wall plaza gardens republic kingdom states'.split(
    ' ',
  ),
)

/** Two words that are names of people each, and together something else. */
export const thingsOfTwoNames: ReadonlySet<string> = new Set(
  [
    // places
    'hong kong,ho chi,chi minh,shah alam,nha trang,ulan bator,bandar abbas,tsuen wan,bayan nur,corpus christi,benito juarez,miguel hidalgo,joao pessoa,santiago de,montes claros',
    // firms
    'allen bradley,arthur andersen,baker hughes,beckman coulter,becton dickinson,black decker,booz allen,charles schwab,ernst young,goldman sachs',
    'harley davidson,hewlett packard,ingersoll rand,johnson controls,marks spencer,merlin gerin,mettler toledo,morgan chase,morgan stanley',
    'perkin elmer,pitney bowes,rohde schwarz,rolls royce,thermo fisher,thomson reuters,wells fargo,wolters kluwer',
    // products, processors, releases, methods
    'alder lake,avaya aura,claude sonnet,diffie hellman,lotus domino,maxwell render,reed solomon,snow leopard,carbon black,blue prism',
  ].flatMap((line) => line.split(',')),
)

/** What programs and devices called after people end in: Victor Reader. Lower case. */
export const programNouns: ReadonlySet<string> = new Set(
  'template edition reader player viewer editor server studio suite recorder browser engine desktop cloud hsm voice theme font release client wizard'.split(
    ' ',
  ),
)

/** Words of the dictionary of people's names that texts of technology have for something else. */
export const notPeopleThough: ReadonlySet<string> = new Set(
  `
  alles argo arista arrow asia chan drager flink goto mercedes perfetto suzuki wayland wyse auth aurora bing christmas conn cron dana easter emmy etna explorador fatal gao gen git herr herrn infra intra kann
  knox liebe lua mac macs mail mayan mein merci meta nagle obi odin oracle otto petri pip proto pruner rackspace redmond rockwell sept sont
  titan trojan tron turing unix ursa viber volta watson weblogic xerox yahoo zulu bonne grazie gracias danke salut bonjour hola buon voila
  avast avira bosch braun brother canon cisco citrix dahlia dassault dell epson ericsson fanuc festo fiat ford fortran fourier garmin hauwei
  honeywell jabra kaspersky kingston kodak konica kyocera lexmark linksys logitech maersk makita mcafee minolta mitel moxa nikon nokia norton
  omron pascal philips pioneer polycom proxim ricoh roland samsung seagate sennheiser sharp siemens sonos sony symantec tektronix tesla toshiba
  vaillant viessmann volvo wacom wago yamaha yealink zebra zeiss zyxel
  `
    .trim()
    .split(/\s+/u),
)
