/** More given names of Turkey, Iran, the Arab countries, Central Asia, the Caucasus and Israel. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */

export const moreGivenNamesOfTheNearEast: readonly string[] = `
  aaliya abakar abbas abdelaziz abdelkader abdelkarim abdellah abdelmajid abdelmalek abdelrahim abdelrahman abderrahim abderrahmane
  abdessamad abdulhamid abdulkadir abdulmajid abdulrazak abdulsalam abdurrahman abeer abolfazl abror adham adnane adolat afaf afnan
  afsaneh afsoon aghavni aharon ahlam aibek aicha aida aigul ainur aisuluu aizada aizhan akaki akbar akbota akmaral alaverdi alev
  alhassan aliaa alireza almagul alon alper alperen alptekin altynai altynbek alya amichai aminadav amirali amirhossein ammar anahita
  anara anat anis anisa anoosh anouar anoush anush anwar araik aramayis arash ardalan ardavan ardeshir areej arevik arezoo arezu arik
  armagan armaghan arman armen armine arnon arpine arsalan arsen arshak artashes artin artur arwa arzu asal asel asena asghar asher
  ashraf asli asmaa assaf assel assia astghik asuman atakan atara atefeh atika atousa avetik avi aviad avichai avigail avihu avishai
  avital aviv aviva avner avraham avtandil awatef ayala ayaulym aybars aybek ayca aycan aydin ayelet ayham aykut aysegul aysel aysenur
  aysha aysun aytac ayten azadeh azam azar azat azhar azin azizbek azniv azriel azza babak badia bagdat bagrat baha bahaa bahadir bahador
  bahareh bahija bahman bahram bahri bakhyt bakyt bakytzhan balqis bamdad banafsheh bandar banu baraa barbod bardia baruch basak basem
  bashar basim basma bassam bassem bat-el batoul batya baurzhan bayan bedia bedirhan begimai begum behcet behdad behiye behnam behnaz
  behnoush behrang behrooz behrouz behzad bekir bekzat belgin belkis benzion berkcan berke bermet berna berrak berrin besik beste bidzina
  bijan billur binyamin birol birsen boaz bolat borzou botagoz bouchra boutheina brahim brurya buket bulent burcin burcu busra cagatay
  cagla caglar canan canberk caner carmi cavit celal cemal cemile cenk cevdet ceylan chabua chadi chagit chaim chaima chakib charbel
  chava chaya cholpon chynara cigdem cihat coskun cumhur dafna dalit damira dania daniyar daoud daphna dareen dariush darya dauren davood
  delaram delnaz demet derya devora devrim dhiaa didar didem dikla dilek dilsad dilshod diyaa djamel djamila doaa dogan doganay doniyor
  donya dorit doron doruk dosym dotan dov driss dror duygu dvir dvora ebrahim ebru ebtisam efraim efrat ehsan ehud einat ekaterine ekin
  ekrem elahe elaheh elazar elchanan elcin eldad elham eliezer elihu elisheva elkana elmira elnaz elnura elyakim emad emel emrah enas
  ender engin ensieh ercument erdinc erez erfan erhan erkan erkut erlan ermek erol ersin ersoy ertan ertugrul esen esfandiar esin esmaeil
  esra esraa esti eteri evren evrim eyal eytan ezgi fadi fadia fadwa faezeh fahad fahd fahimeh fahri faik faiza fajr fakhri farah
  farahnaz faramarz faraz farbod fardin farhod fariba farideh fariha farnaz farnoush farokh farouk farrokh farshad farshid farzad farzan
  farzaneh farzin fatemeh faten fathi fathia fatih fatiha fatma fawzi fawzia faycal fayez fayrouz fazil feras ferdows fereshteh fereydoun
  ferhat feride ferit feryal feyza feyzi fikri filiz firas firat firouz firouzeh forough forouzan fouzia funda gadi gagik galia galit
  galym gamze garegin garik gauhar gavhar gavriel gershon ghada ghadir ghaith ghassan ghazal ghazaleh ghazi ghodrat gholamreza gidi gidon
  gigla gilad giora gitit givi gocha goderdzi gohar gokce gokhan gokmen goksel golan golnar golnaz golriz gonca gonul gorkem gozde grigor
  gulbara gulben gulcan gulchehra guldal gulden gulen guler gulfem gulhan guliz gulizar gulmira gulnaz gulnur gulsah gulsara gulsen
  gulshat gulten gulzat gunes guney gungor guram gurbuz gurcan gurkan gursel guven guzin hachem hadar hadas hadassah hadeel hadi hagai
  hagit haitham hajar hakki hakob hala haldun haleh halide halime halit haluk hamad hamada hamda hamdan hamed hameed hamideh hamidreza
  hamit hanaa hanadi hanan hananeh hande hanin haniyeh hanoch harun hasibe hasnaa hassna haya hayarpi hayat haydar hayk hayriye hazal
  hazem heba hedieh hediye heftsiba heghine hend hengameh hessam hiba hicham hicran hidayet hikmet hila hilal hirad hisham hojat homayoun
  hoora hooshang hormoz hosam hossam houda houria houshang houssam hovik hovsep hrachya hrant hripsime huriye husan huseyin husni husnu
  hussam ibtihal ibtissam idan idil idit igal ihab ilan ilana ilanit ilhami ilkay ilke ilker ilknur ilyes imane inaam inas inbal inbar
  inci intisar ipek iqbal irem irit isam ismahane ismat issam itai itamar itay itidal itzhak itzik iyad izzet jaba jaber jabir jafar
  jahangir jahongir jaleh jalila jameela janyl jasim jassim javad jawad jemal jihan jomana joud joumana jyldyz kaan kadriye kairat kakha
  kakhaber kaltoum kambiz kamel kamilia kamuran kamyar kanat kanykei karam karapet kareem karlygash kartal kasra kaveh kawtar kayahan
  kazem kazim keti keyvan kezban kfir khachatur khadijeh khaldoun khatia khatuna khawla khayriya khosrow khouloud kianoush kianush
  kiarash kimia kinneret kiumars konstantine korkut kourosh kuanysh kubanychbek kubilay kubra kudret kutay kutlu kymbat ladan lahav laleh
  lali lamia lamis lamya lamyaa lasha layal layan leily lemuel leora levana levon liat lilit linah lior liora liron lubna lujain luso
  lutfiye maamoun maayan madiha maedeh maftuna mahdieh maher mahfoud mahin mahliyo mahmut mahnaz mahnoush mahsa mahshid mahtab mahvash
  maia maisa maisoon majed majid majida makbule maksat malachi malak malek maliheh malka malkhaz malohat mamikon mamuka manal manar
  mandana manijeh maniya manouchehr mansoureh manvel marah maram mariyam marjaneh marouane marwan maryem marzieh masih masoud masoumeh
  massoud mastaneh mayada maysa mayssa mazal mazdak mazen mazhar maziar mehran mehrdad mehri mehrnaz mehrnoosh mehrzad mehtap meir meirav
  melahat melih meliha melika meltem menachem menashe merab merabi merav meriem merih mertcan meruert meryam mesut metin mevlut mher
  mikheil miloud minoo mirlan mirzo mkrtich moein mohammadreza mohannad mohira mojgan mojtaba mokhtar moldir moniir moran mordechai
  morteza morvarid mostafa mouna mounia mounir mualla muammer muath muayad mubarak mucahit mudar muge mugla muhabbat muhammet muhannad
  muharrem muhittin mujahid mujde mujgan mukaddes mukerrem mukhammad munevver munira munisa murad musab mustapha muthanna mutlu muzaffer
  naama nabil naci nadav nader nadereh nadide nadim nadima naeem naftali naghmeh nagihan nagla nahed nahit nahla nahum naila naima naime
  naira najah najat najla najlaa nalan nanuka narek narges nargess nariman narjis naser nashwa nasra nasreddine nasrin nasser nassima
  nastaran natia navid nawaf nawar nawel nayef nayla nazan nazerke nazgul nazife nazik nazila nazir nazira nazli nebahat necati necdet
  necip necla necmettin nedim negar negin neriman nerses neslihan nesrin neta netanel nevzat nezahat nezih nibal nidal nihal nihan nihat
  nikoloz nilay nilgun niloofar niloufar nilufer nimet nira nisreen nissim nitza niusha niyazi nizamettin nizar noam nodar nodir noga
  noha noor nooshin norayr noubar nouf nouha noushin nugzar nune nuneh nunu nura nuraiym nurcan nurdan nurettin nurgazy nurgul nurhan
  nurit nuriye nursel nursen nurten nurzhan nutsa obaid oded ofer ofir ofra oguz oguzhan ohad okan oktay olcay olgun omaima omid omri
  onder onur onuralp ophir orcun orhan orit orna osnat otar othman ouafa oumaima oussama ovadia oydin oyku ozan ozcan ozden ozge ozgur
  ozlem oznur paata parandzem parastoo parham parisa parnian parto parvaneh parvin parviz payam pedram pegah pejman pelin perihan perizat
  pervin peyman pinchas pnina polat poneh pooneh pooria pourya pouya puneh qais qasem qasim qodir qusai rabab rabah rabea rabia rabih
  rachida radwa radwan rafat rafik raghad raghda rahaf rahime rahma rajaa ramazan ramia ramin ramzi rana randa ranim rano rasha rashad
  rashed rasheeda rashida rasool rasoul rauan raushan raviv rawan razan raziyeh razmik recai recep redouane reema refika reha reham remzi
  reuven reyhan reyhaneh reyyan rihab riham rinat ritaj rivka riyad riza robabeh roni ronit roozbeh rostam rostom rotem roua rowaida roya
  ruba ruhi ruhollah rukiye rula ruqaya rushdi rusudan ruya ruzanna saadia sabah sabahattin sabrine sabriye sadek sadettin saeedeh saeid
  safaa saffet safia safiye safwan sagi sagit sahak sahand sahar saharnaz sahin saikal saime sait sajida sakina sakine salah saleem saleh
  saliha salim salima salwa samah samal saman samaneh samat sameera sameh samer samiha samin samvel sanaz saniye sanjar sanzhar sareh
  sargis sarit sasan satar saten savas sawsan sayed sedat sedef sedigheh sefer segev seham seif selahattin selami selcuk selda selen
  selman semiha senay sencer senem sepehr sepideh sepuh serap sercan serdal serhan serife serik serkan sermin sertac servet serzhan
  setareh setayesh sevcan sevda sevgi sevil sevilay sevim sevinc sevket sezai sezen sezer sezgin shaden shadi shadia shaghayegh shahab
  shahd shahin shahla shahlo shahnaz shahnoza shahram shahriar shahrokh shahryar shahrzad shai shaima shaimaa shakhzod shalom shani
  shapour sharareh shatha shaul shavarsh shayan shaza sheida shereen sherif shervin shideh shihab shimon shira shirine shirly shiva
  shlomi shlomit shlomo shmuel shohreh shohruh shokoufeh shorena shoshana shraga shukhrat shulamit shurouq shushan shynar siamak siavash
  sibel sidika sigal sigalit siham sihem simcha simge simin sinan sinem siraj sirarpi sirous sitora sivan smadar soha sohail sohaila
  soheil soheila sohrab solmaz somayeh sona soner songul soroush souad soudabeh souha soukaina sousan spartak suat suha suhad suhaila
  suhair suhayb suheyla sukaina sukran sukru sule suleiman suleyman sumaya sumayya sumeyye suna sunay suren suzan taghreed taguhi tahani
  taher tahereh tahmineh tahsin talal talant talat talgat tamam tamaz tamta tamuna taner tanju tannaz tansel taraneh tarek tareq tariel
  tarkan tatevik tatul tayfun taylan teimuraz temur tengiz teoman tevfik tezcan thamer thana tharwat thuraya tijen tilek tinatin togzhan
  tolgahan tolkyn tomer touraj tova tsipora tsira tsisana tsovinar tsvi tufan tugay tugba tugce tugrul tulay tulin tuncay tuncer turaj
  turan turgay turgut turhan turkan tuvia tynchtyk tzachi tzipi tzippora tzvi ubaid ufuk ugur ulan ulas ulku ulugbek ulviye ulzhan umid
  umit umran uthman utku uzay vachagan vaghinak vahagn vahan vahe vahid vahit vanik vano varazdat varda vardanush vardges vardit vardui
  varsenik varuzhan vazgen vazha vecihi vedat vefa vehbi veysel vigen vildan volkan vural wael wafa wafaa wahib wahid wasim wassim wedad
  widad wisam wissam yaakov yaara yacine yadin yafa yagel yagiz yagmur yahia yair yakup yalcin yalda yamen yaniv yaqoub yarden yariv
  yaron yasaman yasamin yasar yasemin yaser yashar yasmeen yasser yavuz yazan yazid yechezkel yechiel yedidya yeghishe yehonatan yehoshua
  yehuda yehudit yeliz yener yerbol yermek yernar yerucham yervand yesim yeter yiftach yigal yigit yildiray yildirim yildiz yilmaz yishai
  yisrael yitzhak yochanan yochi yoel yogev yonah yonatan yonca yoram yossi yotam younis yousef yousra yucel yuksel yurdagul yusra yuval
  zaal zafar zafer zahava zaher zahia zahir zaid zaina zakia zari zarife zarina zaruhi zaynab zazi zebo zeev zehava zehavit zeina zeinab
  zekai zeki zekiye zeliha zerrin zhaleh zhanar zhanat zhanel zhansaya zhazira zhibek zhirayr ziad zineb zipora zohar zohreh zoubida
  zouhair zoulikha zubeyde zuhal zuhre zulfiya zulfu zviad zvika
`
  .trim()
  .split(/\s+/u)
