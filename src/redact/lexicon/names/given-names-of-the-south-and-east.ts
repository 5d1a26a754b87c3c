/** More given names of Southern and Eastern Europe, and of the Americas. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */

/** Slavic lands, Hungary, Albania and Greece. */
const easternNames = `
  achilleas adorjan afrim agamemnon aggeliki aggelos aikaterini ajla akos aladar alajos albana alush ambrus amela amra anargyros
  anastasios anastasis andor androniki andrzejek aniko antal anthi antigoni aranka ardian ardita argyris argyro aristea aristidis arlind
  armend artan athanasia athanasios athina bajram balint bardhyl bartek bashkim basia bekim belma bence bendis benedek benedikta besim
  besnik blerim blerina bojidar boldizsar borbala borivoj botond boyan boyko bozhidar bozydar bretislav bronislawa bujar burim cestmir
  cezary chara charalambos charalampos charis chrisa chrysa chrysanthi chrysoula csanad csenge csilla csongor ctirad czeslawa dafni
  dalimil dardan denes desislava dezso dimitra dimitris dimosthenis dionysia dionysis dobieslaw dobri dobrochna dobromil dobroslaw donika
  dorottya driton dzenana dzenita dzmitry edin edlira edona efstathios efstratios efthimios efthymia eftychia eirini eleftheria
  eleftherios elek elemer elitsa elmir elpida emese emina emoke endrit ened eniko enkelejda erion ermal ermin ermira erzsebet esad eszter
  etelka evangelia evanthia evdokia evgeni fadil fahrudin fani farkas faton fatos filippos fisnik flamur flutura foteini fotini fotis
  franek fruzsina fulop galin gaspar gazmend gellert genti gergana gergo geza gezim giannis giannoula ginka gizella gniewomir gosia
  granit grigoris gyongyi gyorgy gyorgyi gyozo gyula hajnalka hania havel hristina hunor hynek iasonas ibolya ibro ioanna ioulia
  iphigenia ismet ivaylo janusz jaroslaw jasiek jedrzej jeno jetmir jeton jindrich jindriska jirina jolan jozsef judit julianna jurek
  kalliopi kalman kaloyan kamen karoly kastriot kiril konstantina kostas kostis krasimir krasimira kremena kreshnik krisztian krisztofer
  krysia krystian krzysiek ksawery kujtim kushtrim kveta kvetoslav kyriaki kyriakos labinot lachezar lambros lech lefteris lehel lejla
  leka lenke leslaw libor liboslav libuse lilyana liridon lirim ljubo lorand lorinc loukas ludek ludwik luljeta lulzim lyubomir lyubov
  lyudmil maciek madzia magdalini majlinda makis malwina manolis marcell marios mariyan marketa marzena matous mehmed menelaos mensur
  michail michalis mieczyslaw mieszko mihaly miksa milen mileva milivoje milojka milovan miltiadis mirlinda miroslawa mirsad mirsada
  mladenka momchil momcilo mujo myrto nadica naida nandor nedyalka nedyalko nefeli nektarios neritan nermin nermina nihad nijaz nikiforos
  nikolay nikos novak odon odysseas ognian ognyan oldriska orestis otakar ottilia ottokar palko panagiota panagiotis panos pantelis
  paraskevas paraskevi pawelek pencho penka periklis persefoni petrit pinelopi piotrek pjeter plamen plamena polyxeni pongrac pranvera
  premysl prodromos przemek qemal radim radinka radko radoje radojko radomirka radoslaw radostina ramiz ranka rasim ratko rayna refik
  remigiusz rexhep rezarta rezso rinor romek rosen rositsa rumen rumyana rysiek sadik safet samra sandor sanel sanela sarka sarolta savo
  sejad selma semir semira senad senada sevdalina shkelzen shpend shpresa shqipe skender sladjana slavcho slavomira slawek smilja
  snezhana sobeslav sofoklis sotiria sotiris spasoje spiros spyridon srdan srdjan sreten stamatia stamatis stanimir staszek stathis
  stavroula stefanos stefka stelios stoyan stoyanka stylianos suad suada suljo svatava svatoslav svetla swietlana szandra szczepan
  szilard szilvia szymek takis tanasije taulant teodozja tereska thanasis themistoklis theodoros theofilos thodoris thomais tihamer
  tihana timoleon tivadar todorka tomek tomica tosia triantafyllos trifun tryfon tsvetan tsvetana tsvetelina tsvetomir tsvetomira
  tymoteusz uros vaclava vagelis vaggelis vaios valbona valon vasiliki vasilka vassiliki vassilis vasso velichka velizar veljko vencel
  vendula ventsislav veroslav vesela veselin veselina veska vidosava vilem virag vitezslav vjollca vjosa vladan vladena vladeta
  vlastislav vojislav vojka waclaw waldek wiesia wieslawa wincenty witek witold wladyslawa wlodzimierz wojtek wojtus xanthi xenia xenofon
  xhevat xhevdet yanko yavor yiannis yiorgos yoana yordan yordanka zacharias zafeiris zahari zalan zamir zarko zbynek zbyszek zbyszko
  zdena zdislava zdravka zdzisiek zdzislawa zeljana zhivka zhivko ziemowit zijad zisis zivan zivka zivko zivojin zivorad zlatan zlatina
  zornitsa zosia zsanett zsofi zsolt zsombor zsuzsa zsuzsi zuzka zvezdan zygmunt zyta
`

/** Spain, the Basque Country, Portugal, Italy and the Americas. */
const southernNames = `
  adalgisa adelia aderito adoracion afonso agostino ainara ainhize ainhoa aintzane aiora aitana aitziber aixa alaitz albano alcides
  alcina aldina aldo alfio alfonsa amadeu amaiur amedeo amerigo amilcare anacleto anartz ander andoni aner angiola aniceto annamaria
  annarita annunziata anselmo antonello aparecida apolonia aquilino arantxa arantza aratz aritz arkaitz arlete arlindo arminda armindo
  arrate arrigo artemisia asier ataide atanasio augusta aureliano azucena balbina baldassarre baldomero baltasar bartolo bartolomeo
  basilio battista begona belarmino belmiro benardo benat beniamino benvinda beppe bernabe biagio bittor bixente blasa bonaria bonifacia
  brunella caetano calogero camillo camilo candida candido carlota carmelo casilda casimira casimiro catarina ceferino celedonio
  celestina celestino celso cesaltina cesare cesira chema chucho cinzia cipriano cirillo cirilo clarice claudino cleber cleide clemente
  clodomiro conceicao cosimo cosme costantino costanza crescenzo cristoforo custodio dagoberto dalva damiano delfim demetrio deolinda
  desdemona desiderio diletta dinis diogo dionisio dirce domingas domingos domitila donatella donato duarte dulce edelmira edelmiro
  edilson edivaldo edmilson edurne edvige egidio egoitz eihar ekain ekaitz eladio elettra eleuterio eligio elixabete elorri elpidio
  elzira emanuele emeterio emidio enara encarna endika enea enekoitz eneritz enrica enriqueta epifanio erasmo ercole erlantz ermanno
  ermelinda ernestina erramun ersilia esmeralda esperanza estanislao estevao estibaliz ettore etxahun eufemia eufrasia eukene eulogio
  eunate eurico eusebio eustaquio evandro evaristo fabrizia facundo fausta faustino fedele federica felice felicidade felipa felisberto
  fermin fermina ferruccio fiammetta fidencio fiorella fiorenza fiorenzo firmino flaminia florbela floriano fosca francisca fructuoso
  fulgencio fulvia fulvio gaetana gaizka galder garazi garbine garikoitz garoa gaspare gavino gaxuxa genaro genoveva geppetto gertrudis
  gherardo giacinta giacinto giacoma gian giancarlo gianfranco gianmarco gianpaolo gianpiero gigi gilmar gilson gines gioacchino gioconda
  giordana giordano giosue giovana girolamo gisella giuditta giuseppa giuseppina giustina giusto goffredo goiuri goizane goizeder gorane
  gorka gotzon graciete gracinda grazia graziana graziano graziella gregoria gualtiero guerrino guglielmo gumersindo gurutze haizea
  harkaitz hegoi heladio helder heliodoro henriqueta herculano heriberto hermelinda herminia herminio higinio higor hilario hipolito
  hodei honorio iacopo ibai ibon iciar idalina idoia idurre ignazio ihintza iker ikerne ilda ilidio iluminada immacolata inacio inaki
  innocenza inocencio intza ioritz ioseba iracema irantzu irati iratxe irineu irune isaura ismenia isotta italo itsaso itxaro ivano ivete
  ivone ixone izaro izaskun jacira jadir jaione jenaro jeronimo jesusa joaquim joaquina joelma jokin jone jordao joseba josune jovita
  juanjo juanma jucelino juliao juraci jussara juvenal juventino kattalin kepa kistin koldo koldobika lamberto lapo larraitz laurentino
  laurinda lazaro leioa leire leocadia leonidia leopoldina leopoldo lexuri liborio licia licinio lierni lorea lorella lucilia lucilla
  lucrecia ludivina ludovico ludovina luigia luisella lutxi luzia macarena macario maddalena maddi maialen maider maitane manlio manolo
  marcelino marcial marcio mariangela mariarosa marichu maricruz marijose mariluz marino mariolina markel massimiliano mattea mattin
  maurizia maximino mayara melchiorre melchor mena mertxe milagros milene milvia mimmo mirari miren mirto moacir moema nagore nahia naia
  naiara nair napoleao natalina natercia natividad nazare nazario nazzareno neide nekane nello nemesio nerina neusa nicasio niccolo
  nicolasa nicoletta nieves nilton nivaldo noemia nunzia nunzio obdulia oddone odete odilia oier oihan oihana olatz olavo olegario
  olimpia olindo onofre oreste orfelina orietta orlanda oroitz orsola ortzi osmar osvalda osvaldo otavio otsanda ottaviano ottavio ovidio
  palmiro paloma pancracio paolina paquita paquito pascasio pascual paskual pasqua patrizio patxi paulino peio pepe peppe peppino
  peregrina pernando petronila piera pierangelo piercarlo pierfrancesco piergiorgio pierluigi piero pierpaolo pilare placido policarpo
  ponciano porfirio primitivo purificacion quintino quique quirino raffaello raimondo raimunda raimundo raissa ranieri regiane reinaldo
  remedios remigio rigoberto rinaldo rogelia romeu romolo romualdo ronaldo rosalba rosangela rosaura roselina rosendo rosinda rossana
  rossella rubem rufino ruggero ruperto sagrario saioa salete salustiano sante saturnino saverio sebastiana sebastiano sendoa serafino
  servando severino sidonio silvano silverio silvestre simao socorro sofronio tadea tancredi tarcisio tazio tecla telesforo telmo
  teodomiro teofilo teotonio teresinha thais tiberio tiburcio tiziana tiziano tomasa tommasina tonino tranquilino tullia tullio txaro
  txema tximista txomin ubirajara ulderico umbelina unax urbano urias urko urraca urtzi uxua uxue vagner valdir valeriano venancio
  vicenta victoriano vinicio vinicius violante virtudes vitale vitor vittorino wanderley wenceslao wesley xabi xabin xiker xuban yadira
  yesenia yosu yune zacarias zaloa zeferino zelia zelinda zigor zihortz zilda zoraida zuberoa zulema zulmira zurine
`

export const moreGivenNamesOfTheSouthAndEast: readonly string[] = [easternNames, southernNames].flatMap((names) =>
  names.trim().split(/\s+/u),
)
