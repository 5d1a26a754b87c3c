/** Given names of Europe and the Americas that are rarer than those in `given-names.ts`. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */

/** The Balkans, the Baltic, Hungary, Romania. */
const ofTheEast = `
  abdon abelard aculina adalbert adalberta adams adelaida adina adolf adolfs adrijana afanasi afanasie agafia agaton aglaia agnesa agnos
  agota agripina ainars akvelina alberta albertina albina aleksej alemka alenka aleodor alesea alevtina alexandr alexandrina alexandru alexe
  alexej alfons alfreda alfreds algirds algis alica alida aliona alistar aljosa aloizs alojz alvine alzbeta amalie amalija amata ambroz
  amedeu anabela anaida anamaria anamarija anastasije anastazija anatol anatoli anatolie anatolii ancica ancuta andel andela andelika
  andelin andelina andelko andelo andra andrada andras andraz andrej andrian andriana andrija andrijana andris andro andzejs andzs anemona
  anesa anezka anghel anghelina anica anisoara anjela anjelica anka anrijs anslavs antea antek antim antoaneta antonela antonie antonija
  antonin antoniu antun anuska anuta arben arcadi arcadii ariadna arija arijs arina aristita arkadijs armida armins arpad arsenije artiom
  arturs artus arvids asija astrida atena atila attila augustina aurel aurelian aureliana aurelija aureliu aurica avram axenia axinte banel
  banuta barbala barbora barbu barica bartolomej bartolomeu basarab beate belimir beniamin benone berislav berit berti bertram bianka
  biljana bisenija biserka blagica blagoje blahoslav blanduzia blazej blazena blerta boban bobana bogdana boglarka bogoljub bohdana bohumil
  bohumila bohumir bohus bohuslav bohuslava bojan bojana boleslavs bonifac borivoje borjan borka borko borna bosiljka bosko bozena bozica
  bozidar bozidara bradut brandusa branimir branimira branislava brankica brigita bronislava bronislavs bucur budimir caius calin calina
  cantemir carmina carna casandra casian casiana caslav catinca catrina catrinel cazimir cecilie cedomir cedrik cedrin cerasela cezar cezara
  chira chiril chirill ciprian cipriana ciril clarisa claudiu clavdia clementina codin codrin codrina codrut codruta constantia constantina
  constatin consuela coralia cornel corneliu corvin cosmina costache costel costin crenguta crina cristea cristin cristofor csaba ctibor
  cvetka cvijan cvijetin cyprian dabiziv dacian daciana dafina dagmara daiana dainuvite dajana dalibora daliborka dalida damaris damiana
  damil damjan damjanka daniil danijela danila danka danko dariana darina darinka darius darja darta davids davorin decebal dejana demetra
  desanka desimir despina dezider didina dijana dimitrii dimitrije dimitrina dina dionyz divna dmitrii dobrila dobromila dobroslav
  dobroslava dochia doina doinita domagoj domen domnica donat donata donka dorana dorde dorel dorian doriana dorica dorin dorina dorinel
  dorli doroteja draga dragana dragica draginja dragisa drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomir
  drahomira drahoslav drahoslava draza drina dritan drzimir drzislav dubravka dubravko dumitra dumitrana dumitrita dumitru dunja durad durda
  durica dusan dusana dusanka dusica duska dusko dzile dzirkstite ecaterina edgars edite eduards edvins edzus efimia efrosinia eftimia
  eftimie egils einars eizens eleazar elfrida elira elisabeta elisaveta elizabeta elizaveta elmars elodia emanoil emanuela emanuil emilian
  emilija emilijan emils eremia eriks ermins ervin ervins estera etela eudochia eufrosina eugeniu eusebie eusebiu eustatiu evalds
  evanghelina evdochia evdokija evelin evgheni evghenia evghenii ezra fabia fabiana fabijan fanika fatmir felicita feodor feodora feodosia
  fevronia fidel filemon filipa filipp filofteia filomena filotije fiodor flaviu floare floarea florea florenta florentin florentina florica
  franci francisc franjo frantisek frantiska fridolin frusina gabrijela gasper gavrilo geanina gedeon gederts gejza gentiana georgel
  georgeta georgian georgiana georgije gerasim gerda gergely gertruda ghenadi ghenadie ghennadi gheorghi gheorghii gheorghina gheorghita
  gherghina gherman gianina giorgian giorgiana gizela gjergj gligorije gojko golub gorana goranka gordan gracie gradimir gratian gratiana
  gratiela grgur grigore grigori grigorije griselda grozdana gudrite gunars gvozden hana haralamb haralambie harold henrieta
  heracleea hermina herta hilda horea horia hortensia hrvoj hrvoje hrvojka husein hvalimir iacob iacov iancu ianina ianis ianna ianos
  iaroslav iaroslava iasmina ieremia ignac ignjat igori ilarie ilarion ileana ilgmars ilija ilinca ilinka ilir ilja ilmars inars indrikis
  inesa inessa inez ingmars ingrida inguna inka inocentiu ioanina ionel ionela ionelia ionica ionut iosefina iosif iraida iridenta irinel
  irisa iryna iulian iuliana iuliu iurie iurii iustin iustina iustinian ivancica ivanka iveta ivica ivona izabella izidor izolda iztok
  jadran jadranka jadranko jadro jagica janeta janez janica janina janja janko jarolim jaromir jaroslava jasen jasenko jasna jautrite jazeps
  jeana jekabs jelica jelisaveta jelka jenel jeremias jernej jevgenijs jevrosima jezdimir jindra jolana jonatan josipa josko jovanka
  jozefina jozica jozue judita judite jugoslav julijana julijs jurgis jusma justina justyn kalinik karina karlis karmela katica katija
  katina kazimir kira kirilo klavs klemen klemens klement klementyna kleopatra koloman konrads konstantins konstantyn kornel kosta kresimir
  krisjanis kriss kristiana kristians kristijan krsto kruno krunoslav ksenija kuzman kvetoslava lacramioara lada lascar lasma laurentia
  laurentiu laurian lavize lazar leda leonid leonida leonids leontin leontina leposava letitia levente liana ligia liksma lili lilla lindita
  lioara liuba liubov liubovi liudmila liusea livija liviu ljuba ljubisa ljubomir ljudevit lora lorelei lovorka lovro lubomir lubomira lubor
  lubos luboslav luboslava lucentiu lucian lucica lucija lucijan lucius lucretia lucretiu luize lujza luminita lungu lydie mabel madalin
  madalina magda majda malina malisa malvine manca manda manole marat marcelina marcheta marcis marcu marena marga margers margita maricica
  marijan marijana marinela marinko marioara maris marite mariuca marjeta markika marlena masa masinka matan matei matej mateja matija
  matiss matjaz matko matyas matylda melenija melita melnic mervin metod metra mihael mihail mihailo mihajlo mihnea mijat mikelis miladin
  milana milanka milanko mileta milic milisav milivoj miljan miljana miljenko milka milojica milomir milorad miloslav miloslava milota
  milutin minka minodora mioara miodrag miomir mirabela mircea mirella mirjana mirjeta mirka mirko mirna miro miron mirona miruna misko
  mislav mitar mitica mitrut mladana mladen modrite mohamad mojca mojmir momir momira monalisa monvids moric mudite mugur mugurel myron nada
  nadalina nadejda nadezda narcis nastja natalija natan natanael natka nebojsa nechifor nedeljko nedjeljka nedjeljko nela nelea nellea nelli
  nemanja neonila neva neven nevena nevenka nicanor nichifor nicoara nicodim nicolae nicolaie nicoleta nicon niculina niculita nicusor
  nicuta nidia nika niklavs nikodem nikoleta nikolina niksa nineli njegomirka nona nonna norica norina obrad obren octav octavian octaviana
  octaviu ognjana ognjen ojars olegs olesea olgerts olgica oliga olimpiada olimpian olimpiu olivera olivija oliviu ortansa ostoja otilija
  ovidiu oxana ozana ozren pamfil panagachie panait pankrac pantaleon pantelei paraschiva parascovia parsla patricija patru paulica pavica
  pavils pavle pavlina pelaghia pelagie penelopa perica perla peruna peteris petko petre petrica petrija petrisor petronela petru petrut
  petruta platon polina polona pompilia pompiliu prascovia pravdan pravoslav predrag primoz profira prokop prvoslav radenko radina radion
  radisa radislav radivoje radmila radmilo radojka radomir rados radosav radovan raducu radul raduz rafila rajko rajna rakita raluca randolf
  ranko rasko rastislav ratimir razvan rebeka reghina reginald regnars relja remus renars renat renja riana ricards rimma rina ristana
  robertina rodica rodion rodoljub roksana romanita rosalinda rosamunda rostislav rotaru roxelana roza rozalia rozalija rozina rudis rudite
  rudolfs rumena rusins ruslana rustam ruxanda ruzena ruzica sabin safta salomea samson sanda sandu sanjin sanziana sarmite sasa saulcerite
  saveta savva sebastjan seghei selena semenica semion senka serafim serafima serafin serban serghei sergiu servac severina shpetim sidonia
  sidonie silvian silviana silvija silviu simina simion simona simonida sinica sinisa skaidrite sladana slava slavek slaven slavka slavoljub
  slavomir slobodan slobodanka smaranda smiljana snejana snjezana sorana sorina spela speranta spidola spiridon srboljub srecko sredoje
  stana stanca stancu stanislava stanko stasa stefana stela stelian steliana steluta stepanida stevan stipan stipe stjepan stojan stojanka
  strahinja stribor suncica suzana svatopluk sveatoslav svebor svetislav svetolik svetomir svetoslav svetozar svitlana szabolcs tadeas tadej
  tadija taisia talis talivaldis talrits taras tekla teodosia teofil teohari teona tereze terezija tetiana teuta tiberia tiberiu tichomir
  tihomir tilen timofei timotei timotej timur tinca tincuta titus tjasa toma tomislava tonci toncica tonija tonka tonko traian trofim
  trpimir trpko tudor tudora tudorita tudosia tvrtko uliana undine urska valdemar valdemars valdrin valentins valeri valerii valerija
  valerijs valeriu valter vanda vanesa vasil vasili vasilica vasilie vasilina vasilisa vasja vasko vatroslav vavrinec veaceslav veceaslav
  veceslav vedran vedrana velana velibor velimir velimira velina vendelin veniamin vergiliu verginia verica verner veselinka vesma vicentia
  vicentiu vida vidak vijeko vijolite viktorija vilhelmine viljem vilmars vincenc vincentiu vinka violeta violina viorel viorela viorelia
  viorica virgil virgiliu visarion visnja vitali vitalia vitalie vitalii vitalijs vitalina vizbulite vjekoslav vjenceslav vlada vladana
  vladek vladilena vladimer vladimira vladislava vladlen vladlena vlado vlaicu vlastimil vlastimir vlatka vlatko voichita voicu vojin
  vojislava voldemars vratislav vsevolod vujadin vujica vukan vukasin vukica vukota xaver zafir zahar zaharia zaira zamfir zamfira zaneta
  zanete zanis zanna zarije zavida zdenko zdeslava zdravko zeljka zeljko zelmira zeltite zenija zeno zenovia ziedite zigfrida zigfrids
  zigmars zigrida zina zinaida zinovia zita zlata zlatica zlatka zofija zora zorana zorina zorka zrinislav zrinko zubite zvezdana zvonimir
  zvonko
`

/** The rest of Europe and the Americas. */
const ofTheWest = `
  achille adel adelin adeline aglae aiden akram alana alban alberte albertine alcibiade alcide alea alejandra aleksa aleksandar aleksi
  alessa alessio alex alexandrea alexandrine alexane alexanne alexia aleyna alia alima alisa alisha alissa aliya alize allegra alois alonzo
  alparslan alva alvina alycia alyssa alysson amani amaya ambra amira amos anabelle anastasija andrina anette angelique angharad anika
  anissa annabell antero antigone arcadie archibald archie arda arian ariane arianna ariel arielle aris aristide armand arnaldo arno arsenie
  arunthavanathan arwen arya asdis assunta asya aubrey augustine aurelio aurore axel axelle ayaan ayana ayaz ayden ayla ayleen aylin ayman
  ayoub aziz barbro baris batuhan becky benedita benicio benigno bennet bennett bente berenice berkay bertha bessie betina betsy beulah
  birgitta birgitte bjorgvin blaise blake blanche bobbie bonnie bradley brando brayan britt brittany bryant caetana calebe calista camelia
  camil caoimhe caridad carles carlton carminho carroll cassandre cataleya catharina cecelia celeste celestin celestine celina ceyda ceylin
  charleen charli charlotta chayenne chelsey christer christiano christie christin christoffer claudine clelia cleo clotilde clyde collien
  collin conchita conner connie constanca constantin cora cordelia cristiana cyrus dalia dalila daniele dante daphnee darian darin dario
  darla darleen darnell darrel darrin davin debora defne delbert delfina delia delores deneval dewey dexter diane dilan dino dion dixie
  domenik dominick donnie donny dorotea dorthe doyle dwight eduarda efrem elanur elbert eleanore elia eliah elian eliana eliano elijah elina
  eline elinor elisabet eliseo elisio elissa eliza ellie ellis eloisa elyssa emanuelly emely emilie emirhan emmanuelle emmely emmett emmy
  emrys enola ensar enzo ephraim eriberto erick ernestine essie eugenie eulalie eusebia evan evangeline eveliina eveline everardo eymen
  fabiano fabien fabiola fabricio fannie fausto faye feliciano felicie felina femke filiberto filipe filippa finja finlay finley finnja
  finnley flavie fleur flore florentine florina florine floyd flynn forrest frances francoise frederica frederike frederique fredrick fredy
  friederike furkan fynn gabin gabrielle gael gaston georgette ghita gideon gilberto gino gioele giorgia giulio glenn grady gregorio
  gretchen guillermina gunnlaugur gustave gwilym habib hafsa hailey hakim hallgrimur hannele hasna hatem hattie hayden hayley heikki heitor
  helin heloisa hennes henrick henrike henrique hermenegildo hildegard homero horace hortense hrafnhildur idris ilayda ilenia ilhan iliana
  ilias ilmari ilyas imani immanuel inara inaya indiana inkeri iolanda iolo irmeli isabeau isabell isabelly isaiah isaias ivanna
  jacinthe jacky jacobo jaden jake janaina janelle janie janis janna jannek jannes jannis janosch jara jarne jarod jaron jayce jayda jaylen
  jayson jazmin jeannie jerald jermaine jessy jette jimena jimmie joanny joelina joeline joleen jolien jolina joline jona jonah jordy jorgen
  joris joscha joschua josefin josephin josiane josie josue juana juhani jules juliane julien julieta julika julina juna justine justus
  kalervo kalevi kari karine karlotta karoline kassandra kathrine kayden kaylee kayleigh keano kelley kelli kenan kendra kenza kenzo kerem
  kerim khalil kian kiana kiara kilian kleber kolbrun korbinian korinna kristopher kyllikki kyra ladislau lamar lana lara latoya laure
  laureen laurenz lauriane laurin laurine lauryn leana leandra leann lela leland lelia lenia lenn lennard lennert lennie lenny lenya leone
  leonel leonhard leoni leonidas leonor leontine lester levent levin lewis lexie lilia lilian liliane lilith lillie lilly lilou lisandro
  lisann lisanne liva livia livio liyana liza lizbeth lleucu lois lola lonnie loredana loreen loren lorenza lorin lotta louay louie lovisa
  luana lucienne lucile ludovica ludvig luna luther mable maddox madita madleen madlen mafalda mahdi mahir mailin maira maksim malena malene
  malia malika malou malthe mamie manel mara marcia mareike margie maricarmen marilena marilou marilu marit marjatta marleen marlen marley
  marlo marsha martim martti marty marwa marwin maryann massimo matheus mathilda matis matthis mattia mattias mattie mattis maud maude
  maxime maximiliano mayra medine megane meghan melany melba melek melike melina melis melisa mercia merle merlin mert merve meryem mette
  micael micaela mikaela mikail mildred milla milo  mindy minerva minnie mirac miran miray mirco mirza mitchell moises monserrat morgana
  muhammed murat murilo mylan mylene myra nahil naomie narciso nataniel nathanael nazim nerea nestor nettie nevin nevio niclas nicoline niko
  nila nino nisa noelle noemie nolan norah norberto norma noura oceane octavio ofelia oliwia oliwier ollie ornella orville orvokki oskari
  osman otis pascale paulette paulien pauliina paulin pelagia pentti pernilla petteri pheobe philine pirkko pontus prisca quieta quinn
  quinten quirin randal raphaelle rayan rayen rebekka regitze rickey ricky rico riitta riley roosevelt rufina sabri sadie safa sakari salih
  salome salomon samanta sami samia sammie sammy samuele sancho santina santino saphira sarina sasha saul savina scarlett scottie selene
  selim selin semih seth shaina shana shanna shanon shany shari shawna shayna sheldon shelia shelley silas silje sinikka sirineu smilla
  snorri sofija soraia soraya sorcha suelen sunniva tadhg tahlia talia talita tamia tamina tamino tapani tarik tasnim tayler tellervo
  teodoro terrance terrell terri tertuliano tess thalea thalia thea thelma theodor thiago thorge tiana tillmann timea timmy tizian tobin
  toby tonya torbjorn troels tuana tyron ubaldo umut uriel valentino veikko venera verda verna viggo vince vincenza violette vito viviane
  wallace wannes warley wendell wilbert willis xander ximena xochitl yamileth yannic yannik yannis yaretzi yassin yassine younes zackary
  zakaria zakary zara zayd zelda zenobia ziyad zoey zuzanna
`

/** All of them. */
export const rarerGivenNamesOfEurope: readonly string[] = [ofTheEast, ofTheWest].flatMap((names) =>
  names.trim().split(/\s+/u),
)
