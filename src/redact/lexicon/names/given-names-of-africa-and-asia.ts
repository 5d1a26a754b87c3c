/** Given names of Africa and Asia in Latin letters. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */

/** Africa: Akan, Igbo, Yoruba, Zulu, Shona, Swahili, Amharic, Somali, Wolof and others. */
const ofAfrica = `
  aanuoluwapo abayomi abdirahman abeba abebech abebi abeiku abeni abibatou abiodun abiola abiona abisola abisoye  abosede achieng adaugo
  adebankole adebiyi adebola adebowale adeboye adebukola adedaramola adedayo adedeji adedoyin adegoke adekitan adekola adekunle adeleke
  adenike adeniyi adeola adeolu adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhiambo adigun adjoa
  adriaan adunni adwoa afolarin afua aissatou ajala ajani ajoke akande akanmu akanni akinkunmi akinlabi akinwale akinyi akofa akorfa akua
  akumaa akunna akwasi akwesi alaba alade alamu alem alioune almaz aluko amady amahle amath ameth aminat aminata aminu amma amoke amope
  anele angie anjolaoluwa annelie anyango arame arike arinola asake atieno atinuke auma awero awesi ayanda ayebatari ayinde ayinke ayize
  ayodeji ayoka ayomide ayomikun ayotude aziza azubuike baaba babacar babajide babasola babatunji babawale bafana bakary bangizwe banji
  bankole banna baraka belinda bennie benny berhane bernice bhekimuzi bhekizizwe bhekumbuso bineta birane biruk bolatito boluwatife bongani
  bonginkosi bouba boubacar brandi buchi buhle bukola bunmi busayo busisiwe byron cabdi cabdullahi candace cawil cecil chebet cheikhou
  chekhouna cherechi cherif  chimamanda chimezie chinonso chinyere chipo chisom christy chukwu chukwudi clint colins conrad damife
  damilare damilola damola danjuma darasimi darrell darryl dawit demba demeke demilade deqa dianna dianne diarra dieynaba dominic doyinsola
  duane duanne duduzile dumisani durodola dustin ebele ebiere ebiowei ebunoluwa edna efua ekene ekow ekundayo elene eliabeth elmer eniola
 esupofo ethel ewatomi eyram ezinne fadekemi faderera faduma  fanyana farai farxiya fatoumata fehintola fibikemi fiifi fikayomi
  fikru folake folashade frankie funani funmilade funmilayo garrett garry gatsha gayle gbadebo gbeminiyi gbemisola gbenga gbolahan gbowoade
  genet getachew gifty girma gregg guled habiba haile hamdi hannabel henrie herman hibo hirut hlengiwe hodan ibidapo ibironke ibrahima
  ibukunoluwa idowu ifeanyi ifeanyichukwu ifeoluwa ifeoma ifrah ifunanya ikenna ikeoluwa ikhidie imoleoluwa inioluwa inyoni iremide ireti
  iretioluwa iseoluwa ishola isioma isisa ismahan ismaila  itunuoluwa iyabode iyadunni iyanuoluwa iyinoluwa jabulile jacobus jacquelyn
  jadesola jared jeanne jennie jepkosgei joann johnnie jolanda jolayemi joojo joyce juma juwon kadiatou kagiso kalidou kamau kamsiyochukwu
  katryn kebede kehinde kellie kenechukwu kgabu khadim khadra khalifa khanyisile khethiwe khoudia khulekani kikelomo kipchoge kipkorir
  kiprono kobina kojo kolawole kopano korede krista kristi kristie kristy krystal kubura kudzai kujoe kwadwo kwaku kwamena kweku kwesi
  lamine langa laverne lawrencia lemlem lerato liban lindiwe lolade lorene lukhona lungelo lwandle lynda lynne mactar magan maguette makhtar
  makinwa mamady mamour mandla mandy mansour maphikelela mareme mariama marieme massamba matar mathew mathuys mawuena mawuli mawusi mbali
  mbalienhle mbaye medoune mekonnen meseret mhambi millicent mobolaji moctar modou modupe mofifoluwa mohamadou mojisola mojisoluwa moradeke
  morayo morenike morolake mosinmileoluwa mosunmola motunrayo mouhameth mouhammadou moussa moyosore mpilo mpumelelo msizi mthunzi mulugeta
  musawenkosi muthoni muyiwa mwajuma mwangi nandi ndleleni ndondoloza neema negash nellie nhlakanipho nichole nicoleen nimakoah nimco
  ninioluwa niyilolawa njeri nkanyezi nkechi nkem nkiruka nkosenye nkosingiphile nkosinhle nkosiyabo nnamdi nneka nofoto nokuthula nolwazi
  nomvula nonhlanhla nonjabulo nonkululeko nozipho nqobile nthabiseng ntokozo ntombizodwa nwando nyambura nyokabi obiageli obinna obioma
  ochieng odhiambo odinaka odunayo ogechi ogechukwu ogooluwa okechukwu okello okiki okwudili oladara oladare oladimeji olaide olajumoke
  olakunle olamide olanrewaju olansile olaoluwa olasunmbo olatunbosun olayinka ololade olufeyisayo olufunke olufunmi olufunmilayo olumide
  olumorotimi olusegun olusola olutomiwa oluwafemi oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwasemilore
  oluwaseyi oluwatimilehin oluwatobiloba oluwatofunmi oluwatosin oluwatoyosi oluwatumise oluwole oluwunmi omawunmi omobobola omobolanle
  omodunni omolabake omolara omolola omosalewa omotara omotayo omotola omotolani omotoun omowumi onome onoriode onyango onyeka onyinye
  opemipo opeoluwa opeyemi oreofe osunleke otieno oumar ousmane oyenike oyindamola oyindasola pathe pelumi penda percy phila philani
  phiwokwakhe radeke ramatoulaye rapulane rasheedah rehema remilekun renette rigard robyn rokhaya ronke rosemarie rotimi rudo rufus safiatou
  safietou sagal sahra salif salimatou saliou salomey  samukelisiwe sanele seckou segilola sekinat sekou selamawit senait senyo seun
  seydou seynabou sfiso shaka shalewa shekoni shelly sheri sherri sheryl shola sibongile sibusiso sifiso sijuade similoluwa simisola
  sindisiwe sinenhlanhla siphephelo siphiwe sithembiso siyanda sizakele sizani sizwe sname sokhna solomon somadina souleymane sowande
  stephaans subomi sumayyah tadesse tafadzwa taiwo tami tasha tejumola temidayo temitope tendai terence tesfaye tewodros thabisa thadie
  thamsanqa thando themba theunis theuns thobeka thulani thulisile tigist tinashe tirunesh titilayo titilope tobiloba tokunbo tolulope
  toluwalope toluwani toluwanimi tomiloba tommie tomori traci tsehay uchechi ugochukwu ugonna uluthando ulwazi uzodimma uzoma velaphi vickie
  vusumuzi wafula wambui wangari wanjiku warsame wessel wilbur willard willie worku wuraola xaawo yaa yakubu yared yasmiin  yejide yemisi
  yewande yibanathi yohannes youssou youssouph youssoupha zainabu zenzele zewdu zithulele ziyanda zobuhle zodwa zola
`

/** India, Nepal and their neighbours. */
const ofSouthAsia = `
  aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya aaratrika aarya aaryan aasha
  aashritha aatmaj aatmaja aatreya aayushmaan aayushman abani abhaidev abhaya abhirath abhisyanta acaryatanaya achalesvara acharyanandana
  acharyasuta achintya achyut adheesh adhiraj adhrit adikavi adinath aditeya adityanandan adityanandana adripathi advaya adwitiya agasti
  agastya agneya agnimitra agniprava agnivesh agrata ahalya ahilya aishani ajeet ajita akhil akroor akshainie akshaj akshat akshata
  akshayakeerti akshita akula amaranaath amaresh amarjit ambar ambika ameyatma amish amita amodini amogh amrit amrita amritambu anaadi anagh
  anala anamika ananda anandamayi anang ananta ananya anasooya anasuya anila anilaabh anilabh anish anjaneya anjushree anjushri ankal
  annapurna anshula anuja anunay anuraag anurag anusuya anwesha aparna apsara aravind archan arijit arindam arnesh aruna aryan ashlesh ashmi
  ashwin aslesha asmita atmaja atmanand atmananda atreyee atreyi avadhesh avani avantika ayush ayushmati baala baalaaditya baalagopaal
  bahula baidehi baijayanti bakula balaaditya balachandra baladitya balagopal balagovind balaji balamani balgopal balwinder bandhu bandhul
  bankim bankimchandra basanti bhaanumati bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati
  bhamini bhanumati bharadwaj bharat bhardwaj bhargava bhargavi bhasvan bhaswar bhaumik bhavana bhaves bhavesh bheeshma bhilangana bhima
  bhisham bhishma bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar bibek
  bijay bikash bilva bilwa birjesh bishal bishnu brahma brahmaanand brahmabrata brahmanandam brahmdev brajendra brajesh brijesh buddha
  buddhana budhil chaanakya chaaruchandra chaitan chaitanya chakor chakradhar chakravartee chakravarti chakrika chanakya chandak chandan
  chandani chandi chandini chandira chandni chandraayan chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani
  chandramauli chandramohan chandran chandranath chandrani chandraprabha chandraswaroopa chandravati chandrika chapal charak charuchandra
  charumati charuvrat charvi chaten chatur chatura chaturaanan chaturbhuj chetan chetana chetanaanand chidaakaash chidaatma chidambar
  chidananda chinmayanand chinmayananda chiranjeev chiranjeeve chitraksh chitrali chitramala chitrangada daevi daevika daiwik daksha
  dakshayani damayanti damodar damodara dandak dandapaani darshan darshana darshwana datta dayaamay dayaananda dayaanidhi dayamayee deeksha
  deenabandhu deepali deepan deepankar deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar
  devadatt devagya devajyoti devak devangana devani devansh devasree devdan devesh deveshwar devika devvrat dhaanyalakshmi dhana dhanadeepa
  dhanalakshmi dhananjay dhanapati dhanesh dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhyanesh dhyaneshwar digambar
  digambara diksha dinakar dinkar dipali dipankar dipendra dipesh diptendu divaakar divakar divjot draupadi drona dulari durga durgeshwari
  dwaipayan dwaipayana eekalabya ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant elakshi enakshi eshana eshita gagan gajaadhar
  gajabahu gajadhar gajbaahu ganak ganaka ganapathy ganapati gandharv gandharva ganesh gangesh garud garuda gatik gauraang gaurang gauranga
  gauri gautam gautama gautami gayatri geeta geetanjali gemine ghanaanand ghanashyam ghanshyam girija girik girika girindra giriraaj giriraj
  girish girja gitanjali gobinda gopaal gopal gopee gorakhanatha gorakhnath goswamee goswami gotum gouranga goutam govind govinda gudakesa
  gudakesha gurdev gurmeet gurpreet hamsini harinakshi harinarayan harini harit harita harjinder harpreet harshita heema hema hemant himadri
  himani hiranmay hiranmaya hiranya inder indira ishaan jagadish jagadisha jagathi jagdeep jagdish jagmeet jahnu jaimini janaki jatin javas
  jayant jitender jitendra jyothi jyoti jyotis jyotsana kailash kalinda kamala kamalesh kamla kamlesh kanak kanaka kanchan kanchana kanishka
  kannan kannen kanti karan karthikeyan kartik karunanidhi kashyap kashyapi kavitha kavya keerti keshav kirti kishore komal krishnadas
  krishnadasa krishnan kuljit kumari kumuda lakshman lakshmidhar lakshminath lalita lalitha latha lavanya laxman laxmi leela madhavan
  madhuri mahendra maheswar malati mallika malti mandaakin mandakini mangala mangalya manik manikya manisha manjeet manjusha marut mayoor
  meena meenakshi meghnad meghnath menaka menka minakshi mohan mohana mohinder mohini mukul murugan nabin nagabhushanam nagarajan nalini
  namrata nanda narayan narinder naveen navjot nawal nimit niraj niranjan nirbhay nirmala nischal ojaswini omana oormila opalina opaline
  pallavi pankaj paramartha paramjit parvati poornima prabhakar prabin pramila pramod pranay prasanna prathamesh pratibha prayag preity prem
  prema priyala puneet purnima purushottam pushti radha rageshwari rageswari rajan rajani rajendra rajina rajinder rajwinder ramaa rameshwar
  ranjan ranjeet ratna ravindra revathi ritesh ritu rohana rohini ruchi rudra rukhmani rukmin rupali rupinder sameer sandhya sangeeta
  sanjana sanka santosh sarada sarala saraswati saravanan sarisha sarita sarla saroja sarojini sarvin satyen savita selvi senthil shailesh
  shakti shakuntala shalini shankar shantanu shanthi sharda shashikala sheela shilpa shirisha shivakari shobha shobhana shresth shresthi
  shreyashi shridevi shrishti shristi shubha shubhaprada shwet shweta siddarth siddhartha siddhi siddhran sitara sloka smita smriti sneha
  somnath sridhar srinivas subash subhashini subhasini subodh sucheta sudeva sudha suhas sujata sukanya sukhdev sulochana sumeet sumitra
  sundar suraj surya suryakant suryakanta suryakantam sushant susheel sushil swapna swapnil swara swarnalata sweta tanirika tanushree
  tanushri tanvi tapan tarun tejas tejinder trilochan trilochana trilok trilokanath trilokesh triloki tushar uday ujjawal ujjwal uma umang
  upendra urmila uttam vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi varalakshmi vasant vasanthi vasanti vasudev vasudeva vasudha
  vasundhara vedang vedanga vedanshi veena vidhur vidhya vidur vijaya vikas vimal vimala vineet vishnu vishwamitra vrinda vrund yamini
  yashoda yogendra yogesh yoginder
`

/** Japan, Indonesia, the Philippines, Thailand. */
const ofEastAsia = `
  abyasa adhiarja adiarja adika adikara adinata agustina aisyah ajeng ajiman ajimat ajimin ajiono akarsana alambana alika almira analyn
  anggabaya anggun anong aoi argono arsipatra artanto artawan asirwada asirwanda aslijan asmadi asman asmianto asmuni asuka aswani atsushi
  aulia ayaka bagas bagiya bagus bagya bahuraksa bahuwarna bahuwirya bajragin bakda bakiadi bakianto bakidin bakijan bakiman bakiono bakti
  baktiadi baktianto baktiono balamantri balangga balapati balidin balijan banara banawa banawi bancar betania cagak cager cahya cahyadi
  cahyanto cahyo cahyono caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa candrakanta caraka carub catur caturangga cawisadi
  cawisono cawuk cayadi cecep cemani cemeti cemplunk cengkal cengkir chaiwat chieko ciaobella cinta cinthia citra crisanto dacin dadap dagel
  daichi dalima daliman dalimin daliono damar danang daniswara danuja dariati darijan darimin darmaji darman darmana darmanto darsirah
  dartono daruna daryani digdaya dimaz dinda dirja ditya divina drajat efren eiji elvina embuh emong empluk endah endra enteng estiawan
  estiono faizah farhunnisa fathonah febriana febrina fitri fitria fitriani fumio gadang gading gadis gaduh gaiman galak galang galar galih
  galiono galuh galur gaman gamani gamanto gambira gamblang ganda gandewa gandi ganep ganesha gangsa gangsar ganjaran gantar garan garang
  gasti gatot gatra gawati genta ghaliyati ghani gibran gilang gilda hafshah hairyanto hajime halim hamima hamzah hardana hardi harimurti
  harja harjasa harjaya harjo harsana harsanto harsaya hartaka hartana harto haruka hasan hasim hasta hendra hendri heryanto hesti hideo
  hikaru himawan hinata hiroki hiroto hisashi honoka humaira ibrani ihsan ikhsan indah irawati irfan iriana irnanto irsad irwan itsuki
  jaeman jagapati jagaraga jaiman jamalia jamil jarwa jarwadi jarwi jasmani jaswadi jatmiko jayadi jayeng jefri jelita jhoanna jinawi jiro
  jomar jumadi jumari junichi kacung kadir kairav kaito kajen kalim kambali kamidin kania kanya kardi karimah kariman karja karman karna
  karsa karsana karta kartika karya kasim kasiran kasiyah kasusra katsuo kawaca kawaya kayun kazuko keiichi keisuke kemba kenari kenes
  kenichi kenzie kezia kiandra kirana kittisak kiyoshi koichi kotaro kuncara kunthara kurnia kusuma labuh laksana laksita lanang langgeng
  lanjar lantar laras lasmanto lasmono laswi latif latika legawa lembah lestari lidya ligaya liman limar lintang luhung lukita lukman luluh
  lulut lurhur lutfan luthfi luwar luwes mahesa mahfud maida maimunah makara makuta malee maman mamoru manabu manah maras margana mariadi
  maricel mariko marsito marsudi martaka martana martani marwata maryadi maryanto masaaki masaki masaru masashi melani midori mitra mitsuo
  mitsuru miyuki mizuki momoko mujur mulya mulyanto mulyono mumpuni mursinin mursita murti mustika mustofa mutia nabila najam najwa nalar
  nanako nanami naomichi naradi nardi narji nasab nasim nasrullah natsuki nattapong naura nilam niyaga nobuo nobuyuki noviana novita nrima
  nugraha nyana nyoman ophelia opung padmi paiman panca pandu pangeran pangestu paramita parman perkasa pornthip praba prabawa prabowo prabu
  prakosa pranata pranawa prasert prasetya prasetyo pratiwi prayitna prayoga prayogo prita puput purwadi purwanto puspa puspita putri raden
  radika radit raditya rafid raharja rahayu rahman rahmat rahmawati rahmi raihan raina rangga ratih reiko reksa rendy respati restu retno
  ridwan rintaro rizki rodel rosalina rosman rowena rusman ryoichi ryosuke saadat sabar sachiko sadina safina safira saiful salimah
  salsabila samiah samsul saori sartika satomi satoru satya sayaka seiji septi setsuko setya shakila shania sherly shigeru shinichi shinji
  shiori shizuka shohei shoichi shota shunsuke sidiq sintia siriporn siska slamet soleh somchai sosuke sumiko supaporn susumu syahrini
  tadashi taichi  takako takuma takumi takuya tantri tasdik taswir taufan taufik teguh tetsuo timbul tirta tirtayasa titin tomohiro
  tomomi toshiko toshio tsabita tsubasa tsutomu tugiman uchita umaya unggul unjani usman vania vanya viman vinsen virman wahyu wakiman
  waluyo wardaya wardi warji warsa warsita warta wasis wataru wawan wichai widya winda wirda wisnu wulan wulandari xanana yasuhiro yasuo
  yessi yoichi yoshiaki yoshie yoshio yosuke yuichi yuito yukari yukio yuliana yumiko yunita yusuke yutaka yuuki zaenab zakir zalindra
  zamira zelaya zulaikha zulfa zulfikar
`

/** Turkic, Kurdish, Persian, Arabic, Georgian and Armenian names. */
const ofWestAsia = `
  abbos abdulahad abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhay abdulholiq abduljabbor abduljalil abdulkarim abdulla
  abdullatif abdulmalik abdulqahhor abdulqodir abdulvahhob abdulvali abdulvohid abdurrahiym abdurrahmon abdurrauf abdurrazzoq abdussamad
  adeliya adiba adil afruza afzuna ahror aigerim akifa akmal alisher anahit anora anvar arjen arslon artak asadulloh ashot asila asilbek
  askar asliya asolat avdal aydan aygul aygun aynur azamat azime aziza bahodir bahriddin bahrom bakhtiyor barchinoy barno bauyrzhan bawer
  begoyim behruz bekmurod bercem berdan berfin beritan berivan bilol binafsha bobur botir burhon cansu ceyla cihan daulet davriya davron
  delal dersim dicle dilafruz dilbar dilber dildar dildora dilfuza dilmurod dilnoza dilorom dilovan dilrabo dinara diroj dirok diyor diyora
  dovud durdona eka elbek eldor ellada elmurod elnur elyanora elyor elza emin erdal esmira estella fahriddin farangiz farida farruh fatimah
  fayzbek fazilat fazliddin feruza fidan fikret firdavs fitrat fotih fotima gavxar gayane gevorg giorgi gulay gulbahar gulbaxor gulchexra
  gulcin gulistan guljamol guljaxon gulnara gulnora gulnoza guloy gulseren gulsora gulsum gulzira gulzoda gunay halil hanifa hasmik hawar
  heval hikmat hilola hojimurod hosiyat hovhannes hozan hulya humay hurram hurshida husida husnida husniya husnora ibodulloh ibrohim iffar
  ifora ihtiyor ikrom ilham ilqar ilyos imron irakli iroda islom ismoil ixtiyar jalol jamol jamshid jasur javlon javohir jiyan jumagul kamol
  kamola kamoliddin karima ketevan kocer komil komila komron kubad kumush latofat laylo laziz levan lilan liliya lirik lusine lutfi lutfiya
  lutfulloh mabruk madid madina mahan mahrus mahzan maloxat manana mansur maqsud mardon mashxura mavdud mavlon mavluda maxbuba maxfuza
  maxsuma mazbut mazlum medya mehriban miraziz mirziyo mizgin mohir moxidil moxigul moxina moxinur moxira muattar muazzam mubina mufiz
  muhsin muhtor munif murod mustafo musulmon muyassar muzaffar nafisa nahid najmiddin nargiza narimon narin narine nasiba nasriddin natela
  natiq nawroz nazif nazrulloh newroz nigar nigora nilufar nistiman nizom nizomiddin nodira noila nosir nosirjon nozima nudem nuray nurbek
  nuredin nurgun nuriddin nurlan nursultan nusrat nusratulloh ofelya omer omina otabek oybek oynur oysha ozoda ozodbek qizilgul qobil qosim
  qudrat rafiq rajab ramziddin ramziya rasifa ravshan raxmatulloh rayona rayxona renas resid rizvon robiya ronak rosan roziya ruken saadi
  saboxat saboxon sadar sadoqat sadriddin safir safura saloh saltanat samandar samina samiya sanobar saodat sardor sarvar sarvinoz saxida
  sayyora selcan serdar serhad serhat servan sevara sexmus shahboz shahobiddin shahriyor shahzod shalva shamsiddin sherzod shodiyor
  shukrulloh silan sipan siranush sirin sirojiddin sobit sodiq sohib suhrob sulaymon sulton suyuna tabris tahir tamar tansu tigran tohir
  toyip tunar ubaydulloh uchqun ulduz umida umidulloh uqbaloy urfon usmon uzayr uzbegim vakhtang vardan vasliddin vosil waqila welat xalima
  xatun xebat xezal yahyo yekta yerlan yoqub yorbek yorqin yozida yoznur yunus yusiv zabir zayniddin zerdest zerya zhanna zilan zilola zohid
  zohir zokir zoyir zurab zuxra
`

/** All of them. */
export const givenNamesOfAfricaAndAsia: readonly string[] = [ofAfrica, ofSouthAsia, ofEastAsia, ofWestAsia].flatMap(
  (names) => names.trim().split(/\s+/u),
)
