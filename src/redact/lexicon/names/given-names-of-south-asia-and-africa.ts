/** More given names of Africa and South Asia. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */

/** Africa south of the Sahara. */
const africanNames = `
  abdalla abebe abiy addis adejoke ademola aderonke adesola adetokunbo adetola adewale adeyemi afolabi afolake agbo ainomugisha akachi
  akankwasa akello akinola akintunde akoth akpan alemayehu alemitu alinafe amadou amaka amanuel amarachi ameyo anan andriamanana anulika
  apiyo arinze asfaw ashenafi asiimwe assane atuhaire awino awuor ayantu ayobami ayokunle ayotunde babatunde bamidele barasa bashir bayo
  belaynesh beletu berhanu biniam binta biodun biola birtukan bizimana bolaji bolanle bosede buyisiwe bwalya cheikh chelimo chenai
  chepkemoi chepkoech cherono cherop chibueze chibuike chibuzo chidera chidiebere chidimma chiedozie chiedza chiemeka chigozie chijioke
  chika chikaodili chike chikodi chikondi chileshe chilufya chima chimwemwe chinaza chinelo chinenye chinua chinwe chipego chisomo
  chitalu chuka chukwuma dagmawi dalitso daniachew daudi dayo deeqa dele deola dereje diatou ebere ebube ebuka egwu ejike ejiofor ekua
  emenike enitan enyinnaya ermias esinam etinosa eyerusalem eyob faniry farhia fasil fatou fatuma fekadu femi feyisayo fola folami
  folarin folasade fowsia frehiwot fungai funke gacheri gakuba garikai gatete gathoni gatwiri gugulethu habimana habineza hailu haja
  hakizimana hamisi hanitra hawa hery idrissa ifeyinwa ihechi ijeoma ikechukwu ikemefuna ikran ingabire iradukunda iribagiza iyabo
  iyanuola jabali jabulani jelagat jepchirchir jepkemei jide jumoke kafui kagabo kagendo kamanzi kambili kanayo karemera kariuki kassa
  kathure kayitesi kerubo kesandu khady khanyi khaya kibet kidane kidist kimani kinyua kipchumba kiprop kiprotich kiptoo kizza kolapo
  kondwani kossi kudakwashe kunda kwamboka kyomuhendo lalao lanre lesedi lethabo letlhogonolo limbani lindani lindelwa lindokuhle liya
  lubasi lumba lungile luyando madalitso mahad makame makena makuachukwu mame mamy mandisa mapalo mariamu masego mawira mbabazi mbalenhle
  mbarushimana mduduzi meaza mekdes melaku meles menzi meron mesfin meskerem mialy miangaly mihret minenhle miora mlungisi mofe moraa
  mphatso mueni mugisha mukamana mukami mukamurenzi mukandayisenga mukarwego mukasa mumbi mumbua mumo munyaneza muriuki musoke musonda
  mutale mutesi mutoni mutsa mutua mutuku mwanaidi mwansa mwende mwikali mwila mwinyi mzwandile nabirye naina nakato naliaka nalubega
  nalule namatovu namukasa namukolo nandipha nanjala nankya nansubuga nantongo nardos nasimiyu nasteho natukunda nchimunya ndayisaba
  ndayishimiye ndeye ndidi ndinda ndungu nduta nekesa ngabo ngone ngonidzashe nhlanhla ninsiima nirina niyonsaba niyonzima njaka njambi
  njoki njoroge nkateko nkechinyere nkemdilim nkiru nkosana nkosinathi nkululeko nkurunziza nnenna nobuhle nokwanda nomfundo nomthandazo
  nomusa nomzamo nonso nontando nosipho noxolo nsengiyumva nshimiyimana nsubuga ntando ntombi ntombifuthi nwabueze nyaboke nyameche
  nyarai nyasha nyawira nyiramana obafemi odion odongo oduor ogonna okezie okon okot okoth olabisi olabode oladele oladipo olubunmi
  oludare olufemi olugbenga oluwadamilola oluwatobi omondi onja onochie onyekachi opio opiyo osagie osaro osita oumou owino oyin
  oyinkansola panashe phindile phumla phumlani phumzile puleng rashidi refilwe rethabile retshepile rindra robel rugamba rutendo
  ruvarashe ruvimbo rwema sadio sadiq salum samkelo samrawit sandile saron sauda sbusiso segun semhar senzo seyi shabani shamiso sharifa
  sibomana sibonelo simi simphiwe sindi siphesihle siphokazi sisay sithembile sitraka siyabonga somto sonwabo ssali ssebunya subira sumbo
  tahina takondwa takudzwa tamrat tamunotonye tanaka tapiwa tariku tariro tatenda tawanda tawonga tayo tebogo tekle teklu temilola
  temitayo thabang thabiso thandeka thapelo thato thembeka thembelihle thembi thembinkosi thokozani thuli tidiane tiisetso tilahun
  tinotenda tiyamike tobechukwu tochukwu tojo tola tolu tomiwa tope tosin toyin tsegaye tshepiso tshepo tsholofelo tsiry tsitsi tumelo
  tumi tumusiime tumwesigye tunji tusiime tuyisenge ubah uche uchenna ugochi ujunwa umuhoza umutesi umutoni unathi uwamahoro uwase uwera
  uwimana uwineza uwizeye uzoamaka vimbai voahirana vola vusi wairimu waithera wamaitha wamuyu wandile wangechi wangeci wangui wanjala
  wanjiru wasswa waweru wekesa wezi winta workneh xolani xolile xolisa yaaba yamikani yankho yemane yemi yinka yonas yordanos zandile
  zaninka zelalem zerihun zikora zinhle zuberi zukiswa zuwena zvikomborero
`

/** India, Pakistan, Bangladesh and Sri Lanka. */
const southAsianNames = `
  aadhya aakash aanya aaradhya aarohi aarti abhay abhijeet abhijit abhilash abhimanyu abhinav achala achini advait afroza afsana ajit
  akanksha akash akshay akshaya alka alok amisha amitabh amruta anagha anant aneela aniket anindita anirban anirudh anjali anju ankita
  ankur ankush anoma anshul anshuman anup anupam anupama anuradha anushka anwara apoorva arif aritra arnab arpan arpit arpita arundhati
  aruni arushi asanka asela ashiqur ashwini ateeq avinash ayushi azizul bandara barkha bhagyashree bharath bharati bhaskar bhaskara
  bhavik bhavika bhavin bhavya bhumika bimal bindu binita bipin bishwajit bithi bushra chaitali chamara chamari chamath chaminda chandana
  chandima chandrakant charu charulata chathura chathuri chinmay chirag chitra damini debashis debjani debolina deepthi deepti devendra
  dhammika dhanashree dhanya dharmendra dhaval dhiraj dhruvi dhwani dilani dilhani dilini dilruba dilrukshi dilshan dinuka dinusha dipak
  dipti disha divyansh divyanshu diya duminda ejaz ekta esha faheem fahmida falguni farhat farjana farzana fawad ferdousi fozia gargi
  garima gayan gayani gayathri geetha ghazala ghulam gopi gowri gulshan gulzar gunjan habibur hansa hardik harika haroon harsha harshad
  harshada harshit hasina hasini hasitha heena hemal hemang hemlata heshan himali hiral hitesh hrithik huma humayun ijaz inayat indrajit
  indrani indu ipsita iresha iroshan irum isha ishan ishani ishita ishwar isuru jagruti jahanzeb jahnavi jaideep janaka janani janhavi
  jannatul jasleen jasmeet jaswinder javaid javeria jayani jayanta jayantha jayanti jayashree jesmin jhanvi jigar jignesh juhi kajal
  kamini kamrul kanika kapil karishma karthika kashif kashish kashvi kasun kaushal kaushalya kaushik kazi kedar keerthana ketaki ketan
  keya khaleda khorshed khurram khushboo khushi kishan kranti krishnendu kritika krupa krutika kuldeep kulsoom kumud kumudu kushal lahiru
  lakhan lakmal lakmali lakshan lalit lasitha lata lipika lokesh lutfor madhav madhu madhukar madhulika madhumita madhur madhusudan
  mahalakshmi mahbub mahbuba maheen mahela mahfuz mahmuda mahnoor maitreyi malathi malinda malini mamata mamta manasi manav mandar
  mangesh manjari manju manjula manjunath manori manpreet mansi masud maulik mayank mayur mayuri medha megha meghana mehreen mehul
  mehwish milind milinda minal minoli mitali mitesh mithun mitu mizanur mobeen mohit moinul monira morshed mosharraf mostafizur moushumi
  mousumi mridula mrinal mrinalini mrunal mubashir mugdha mukta munazza muneeb munish munni muralidhar muskan nabeel nadeem nadeesha
  nalaka nalin namal namita nandini nandita naresh nasima nasir nasreen naureen naveed navneet navya nawaz nayana nazia nazmul neelam
  neelima neena neeraj neeraja neeta neetu nidhi nighat niharika nikhita nikunj nilesh nilima nilmini nilufa nilusha nimal nimali nimesha
  nimish nimisha niranjana nirav niroshan nirupama nishadi nishant nishi nishita nishith nishtha nita niteesh nitesh nithin nithya
  nitisha nivedita nosheen nuwan oindrila omair omkar oshadi padmaja padmini palak pallab parag partha parthiv parul parveen pasan pavan
  pavani pavithra payal piyali piyumi piyush poonam poorna prabha prabhu prachi pradeepa pradip pradnya prafulla pragati pragya prajakta
  pranab pranali pranita pranjal prasanga prasanth prateek pratiksha pratima pratyush pravin preethi prerna prithvi priti priyank
  priyansh priyantha puja pulkit punam purva purvi pushkar pushpa qurat rachana rachit radhika rafia rafiqul raghavendra raghu ragini
  rahima rajalakshmi rajat rajeev rajeshwari rajkumar rajni rakhi rangana ranjana ranjita rashi rasika ratan ratnesh raveena ravikant
  razia reena rehan rehana rehman renu renuka resham reshma rezaul richa rida riddhi riddhima rishab rishabh rishi rishika ritika
  rituparna ritwik riya rizwan robina rokeya roopa roshani roshni rubaiyat rubina ruchika ruchira ruhul rujuta rukmini rumana rupa rupal
  rupesh ruqayya rutuja ruwan ruwani saanvi sabahat sabyasachi sachini sachith sadaf sadia safdar sagarika sahana sahil sajid sajjad
  saket sakshi saloni samanthi samarth sambit samiksha sampada sampath samreen sanchita sandesh sandip sandun sanduni sangeetha sangita
  sania sanika sanjeewa sanjib sanjida sanjukta sanket sapna saqib sarang sarfraz sarika sarvesh sasikala satyajit saumya saurav savitri
  sayali sayan sayantan sehrish shabana shabbir shafiq shagufta shahana shahanara shahbaz shahid shahida shahinur shahnawaz shailaja
  shailendra shaista shakeel shalaka shalika shamim shamima shamsul shanika shanmugam shanta sharad sharada sharmin sharmistha sharvari
  shashank shashikant shashwat shazia sheetal shefali shehan shekhar sheraz shilpi shirish shital shivam shivanand shivangi shivanya
  shoaib shobhit shraddha shreyansh shreyas shreyasi shridhar shrikant shriya shruti shrutika shubhangi shubhi shumaila shwetha shyam
  shyamala shyamol siddhant siddhesh sidra simran sindhu sindhuja sithara sivakumar smitha snehal sobia sohini sonal sonali sonam soumik
  soumya soumyajit sourabh sourav sowmya sreeja sreejith sreelatha sreenivas sridevi srijan srikant srikanth srilatha srinivasan sriram
  srishti srividya subhadeep subhasree subhra subramaniam subrata suchi sudarshan sudeep sudesh sudeshna sudhakar sudhanshu sudheer sudip
  sugandha suhani suhasini sujatha sujay sujeewa sujit sukhwinder sulekha sumaira sumaiya sumana sumanth sumbul sumedha sumita sumon
  sunaina sunanda sunayana sundari suneel suneeta sunethra sunitha suparna supriya surabhi suranga surbhi surekha surender surendra
  sushila sushmita suvarna swagata swarna swathi sweety tabassum tahira tahmina talha tanay tanjina tanmay tanmayi tanveer tanzeela
  taruna taslima tauhid tayyab tehmina tejal tejaswi tejaswini tharaka tharanga tharindu tharushi thilina thilini thirumal thisara
  thushara touhid trisha trishna triveni trupti tulika udara udaya upasana upul urmi urvashi usama utkarsh utpal uzair uzma vaibhav
  vaishali vallabh vandana vanita vansh vanshika varsha vasanth venkata venkataraman venkatesh venkateswara vibha vibhor vibhuti vidhi
  vidyut vignesh vijayalakshmi vijayan vijayendra vikash vikrant vilas vinaya vinayak vindya vineeta vineeth vinita vinodini vipin vipul
  viraj virendra vishakha vishnupriya vishwa vishwajit vishwanath vivaan vrushali wahida wajid waqar waqas wasantha waseem yashaswi
  yashika yashodhara yashwant yasir yasodha yatin yogita yukta yuvraj zaheer zahida zahidul zannat zeeshan zohaib zubaida zubair zunaira
`

export const moreGivenNamesOfSouthAsiaAndAfrica: readonly string[] = [africanNames, southAsianNames].flatMap((names) =>
  names.trim().split(/\s+/u),
)
