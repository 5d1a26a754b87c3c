/** Family names in Latin letters that are rarer where English is spoken than those in `family-names.ts`. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */
export const rarerFamilyNames: readonly string[] = `
  aalbers aalerud ababii abadzic abadzija abbosov abbosova abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov abdulazizova
  abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov abdulhayova abdulholiqov abdulholiqova
  abduljabborov abduljalilov abdulkarimov abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulqahhorov abdulqodirov
  abdulvahhobov abdulvahhobova abdulvaliyev abdulvaliyeva abdulvohidov abdulvohidova abenov aberg abimanyu abiodun abiola abiputra abodunrin
  abolina abolins aboltina aboltins abosede abshir abuladze acanski achari achim adadevoh adamczak adamiak adamiec adamus adanski adaobi
  adebisi adegbite adegboye adegoke adekunle adelakun adeleke adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola
  aderogba aderonke adesina adesiyan adewale adewunmi adewura adeyemo adhitama adiga adisa adomah adomako adongo adriansyah adusei adutwum
  afifah afirifa afoakwa afolabi afolayan afonja afunku agboola aguridic agustian agyapong agyare agyei ahmetspahic ahortor ahrorov aidid
  aigare aigars aigbiniode airlangga ajakaiye ajewole akerele akhmetov akinrinola akintade akmalov akoto akowua akramov akramova aksam
  aksentic aksic aksin akyeampong akyena aladic aladzic alamsyah alargic alavanja alavantic albertyn aldea aleksic alexandru alexe alfermann
  alicic alidi aligbe alija alisherov aliyev aliyeva aljancic alkhamis alksne alksnis almasac aloba alparac altenwerth aluga amaechi amanta
  aminat amoako amoasi ampadu ampofo ananda anandya anasov anasova andelic andersone andersons andesilic andic andini andonov andorful
  andreassen andrejic andrejin andriani andriska andronic andrzejczak anggraini anggriawan anghel angster anjani anjos ankra ankunding
  anokye antoci antoni antonic anttila anucin anusic anvaryev anvaryeva appia aqila araja arajs ardana ardelean ardeleanu ardianto ardiyanti
  aremu arhanic arifin arnarson arnaut arpasi arsic arslonov arslonova aryal aryani aryanti asadanin asadov asadova asadullohyev
  asadullohyeva asamoa asanin asceric asenso asiama asiedu asilbekov asimi askraba askrabic asonja aspere aspers assuncao astuti aswandi
  atanda aucamp aufderhar auzina auzins avazyev avazyeva avram avsec awodiran awolowo awuah ayandokun ayisat ayobami ayomide ayoola azamatov
  azdajic azinic azizah azizov azizova azzahra baafi baawia babac babalj babalola babarogic babatunde babatz babka babkova babtunde baburic
  bacalo baciu bacova badea badenhorst badjuk bagaskara bahna bahno bahnova bahodirov bahriddinov bahriddinova bahringer bahromov bahromova
  bahun bajare bajars bajcetic bajcic bajer bajrami bajsanski bakal bakaran bakare bakarec bakhtiyorov balat balaz balazova balcerzak baleta
  baletic balincic baljak balode balodis baloyi baltag baltin bamidele bamiloye bamisebi banasiak banasik bandic bandl bandopadhyay banic
  banica banjac banjak banjalic banjari banov baranjec baranka baranova barasa barbu bardek baretta bargan barinic barisic barosevcic
  bartczak bartnik bartoletti bartosik bartosova bartovicova bartulin barzani basara basaran basaric bashirian bastac bastajic bastola
  basynat batnozic bawer bayeni beahan bechtelar bedan behruzov behruzova beissmann bejan bejenari bejenaru bekavac bekcic bekjarev
  bekmurodyev bekmurodyeva bekonja bekovac bekturganov bekvalac belavske belavskis belcar belec belenzada belic belivuk belopoljac belosevac
  bengu benova berak bergmane bergmanis bergnaum beribak beridze bernasconi bernolak berxwedan berzina berzins berzite berzits bezjak
  bezuidenhout bhadresha bhana bharadwaj bhattathiri bhembe bhengani bhengu bhuyeni bicanin bicek bielak bielik biglebauer biljan bilogravic
  bilolyev bilolyeva birca bircanin birina birins birzina birzins birzniece birznieks biseniece bisenieks bitca bivol biyela bizetic bizjak
  bizumic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic blacanin blaga
  blaho blahova blanckenberg blanda blaszczak blaszczyk blatancic blaua blaus blekte boadi boadu boahen boaten bobeta bobinac boboc boburov
  bocic bockai bocokic bodea bodiroga bodrug bogisich bogosavac bogusz boico bolkovac bolta boltic bomestar bondare bondarenco bondars
  bondra bondzic bonsra boonmee boqor borbely borcanin bordian borkovacki borovac borowiec borta bosanac bosancic boshoff bosiljcic
  bosiljkic boska boskova bostan botan botezatu botha botiryev botiryeva botnari botnaru bozalo bozanic bozdok bozdokov bozic bozicanin
  bozicic bradtke bradvic brahaj brakus bratina bratonozic bratu brdanin brecko bredenkamp breitenberg brenke brenkis brezancic brezinova
  breznik brezo brezovac brezovnjacki briede briedis brinjak brinza brisuda brkic brunkevica brunkevics bruun buaca bubalo bucalo bucanin
  buckridge bucur budai budiman budiyanto budreiko buile builis bujak bujor bukovska bukovsky bulaja bulat buljat buljin buljubasic buljugic
  bulovan bunea bunoza bunusevac burani burazer burazor burdak burduja burgic burhonov burhonova burlacu buruiana busak busari busetincan
  buslaver busuioc buthelezi butnaru cabro cacciamani cadwaladr cajka cajko cajner cajzler caleta calin calite calitis camagic camdzic
  canaki cancar candan candrlic cankar capatina capek capkovicova caplovicova caprnjic caraman carapic carapina caraus caravesa caric carnic
  carnogurska carnogursky cartl casian cassim castelyn castens catacutan catalinac catana catic cauna caune cavalic cavaljuga cavic cavlina
  cazac cazacu ceban cebanu cebekhulu cebotari cecan cehmajster celar celebija celma celmina celmins celms cemal cenan cengija cerar
  cerkasin cerne cernei chaiyasit chalupka chalupkova chattopadhyay chaturvedi cheruiyot chettri chetty cheuk chibike chibuike chicu
  chidinma chidozie chihai chiliza chiriac chirila chirilov chirita chivu chudik chudzik chukwuma cibotari cibula cibulka cibulkova cicmak
  cierna cierny cieslik ciger cigoj cikota cilikan cilliers cimerman cimesa cioban ciobanu ciocan ciorba ciornii cipanj cirule cirulis cisar
  ciubotaru ciumac ciwan claasen claes cloete cobrda cobrdova codreanu cojocari cojocaru cojuhari cokan cokov colak colanic colaric colesnic
  condrea constantinov corak cornelissen corsten cosma costache costea cotorobai cotruta covaci covalciuc covalenco covali cozma craciun
  creciun cremin cresnik cretu crisan cristea crnogaj croitor croitoru crona cronnje crudu csapo csonka csordas cucos cudara cudars cudina
  cujba cukalac cukic cukteras culibrk cummerata cusnir cvagic cvetljanin cvetuljski cvijan cvijetic cvijetin cvijic cvjeticanin cyprich
  cyprichova czekaj daako dabek dabic dabija dabnjak dadic dadova dafunic dajic dajlic dalleaste damanik damayanti danciu danenhauer
  danielsone danielsons danila danova danso darazac darii darmawan darojat darteh dartey dascalu dasic davidova davidsen davronov davronova
  debeljak debenjak debnar debski deckow declerck declercq decock dedanski dedejic dedijer degis dejova dekic dekys dekysova delalic delazy
  delkapic denesik denic deric derisilo dersim dervishi devald devar devedzic devetak devkota devrnja dhlamini dhlomo diaconu dibbert dicki
  dijkstra dildar dilmurodyev dilmurodyeva dimaculangan dimcic dimic dimitric dimitrovski dimkic dimsic dinca dingarac dingiswayo dippenaar
  dirgantara dirike dirikis divald diyorov dizanov djetka djokoto djurasek dlamini dlugosz dobosz dobre docolomanska docolomansky dodon
  dogaru dokonal dokoza dolacek dolinar dolnicar domazet dombrovska dombrovskis dominiak domisevac domjan domljan doncic dondur dongol
  donica dopsa dopuda doric dornik doronjski dorontic dovudov dovudova dracic draghici dragic dragin dragoi dragojlov dragomir drakcic
  dramlic drcelic dreimane dreimanis drinic drinjak drljaca drljan drmanac drmoncic droppa droppova drozdz drvenica dualeh dubashi dubovska
  dubovsky dubravec dudziak dugaja dukelic dukovac dulla dumanjic dumija duminy dumitrache dumitrascu dumitriu dumitru dumnic dunda dupan
  durica duricova duris durisova dusik dvizac dvokic dvonc dvoncova dvoranac dwamena dwivedi dzakmic dzakula dzanija dzene dzenis
  dzenopoljac dzepina dzhaksybekov dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzokoto dzurjanin dzurjaninova ebubechukwu edvardsen
  effertz egbochukwu egelja egeljic egeric eglite eglitis ehigiator eksteen ekwueme elbekov eldorov elebiyo elmurodyev elmurodyeva elnurov
  elworthy elyorov emard embranthiri enache enachi endzina endzins erasmus erdogan erhan ernser esanu esbensen etzebeth ezeudu fabianova
  fabjan faculjak fadipe fagunwa fahham fahriddinov fahriddinova fajdetic fajdiga fajimi fajnor faktor falabi falcao faleti faloye farago
  farcas farcic faresta farida farkasovska farkasovsky farruhov farruhova fasasi fathina fayzbekov fazliddinyev fazliddinyeva febian
  febrianti feest fekonja ferat ferjan fichardt ficova fidelis filcova filimon filipan filipova finka firdavsyev firdavsyeva firgantoro
  firmansyah fisbah fitratov fjeld flacer flaman flanjak florczak flore fluckiger focsa fofie foged fogele fogelis folivarski fotihov
  fotihova fourie frackowiak fraczek frami francezi franecki franic fratczak fratila frazi freimane freimanis freriks friedli frigan frunza
  frunze ftorek fujiati fundak funmilayo furgala furtuna gabhezi gabrovsek gabud gacic gacina gadanski gadzic gages gagic gagricic gagro
  gaile gailis gailite gailitis gaina gajdos gajec gajski galazka galic galinac galjak galjen galjer galstyan gamper ganaka ganea gangan
  gantar garonja gasjune gasjuns gasparovicova gaspic gavric gavrila gavrilita gavriliuc gazdic gazibara gazivoda gbadamosi gbogboade
  gebreselassie genjega gerhold ghale ghazaryan gheorghita gheorghiu gherman ghita gibala gielen gigaba gilca girbu gisca gislason glavac
  glavati gleda gledic gleichner glintic glosli glozanski glumac glumpak gocnik godanj godec golab golban gollum gombai gombay goncear gonta
  goonam goosen goran gorczany gordhan gorea goricanec gorisek gorjanski gorniak govender grabez grabic grabovac gradisar gradistanac
  graudina graudins graur grecu greenfelder greenholt gregorc gregus gregusova grgic gribuste gribusts griesbacher grigoras grigore
  grinberga grinbergs grkavac grkinic grobelaar groduma grodums groothuizen grosu groza gruba grubnic grudzien gruszka grzegorczyk grzelak
  grzesiak grzesik grzeskowiak grznar grzywacz gucanin guerreiro guliwe gulyas gumede gunarto gunes guneta gunjaca gusan gusavac gusevac
  gusic gutal gutrovac guuleed guzina guzun gwacela gwala gwozdz gwozdzik gwynne gyamfi gyasi gyawali habibov habibova hablak habsuda
  habsudova hagenes haikal hailemariam hajdari hajdinjak hajdu hajnc hakan halak halasz halda haldova halilyev halilyeva halimah haluskova
  hamal hamidov hamidova hamzayev hamzayeva handayani handoko handzic hanekom hango hanifat hanizar hannich hanzal hanzl harac haramija
  hardiansyah harini hariyah hartati haryanti haryanto hasanah hasanica hascak hassanah hastuti hattingh havojic hecko heckova hegmann
  heleta helgadottir heretik herjavec herlambang hermawan hermiston hernadez heunis heval hidayanto hidayat hidosanin hikmatov hilll hilpert
  hiltunen himawan hincu hirnstajn hirsi hirthe hitchinson hjort hjorth hlapec hlasni hlatshwayo hlavacek hlavati hlinka hlongwa hlongwane
  hocevar hodanovac hodovanj hoeger hojimurodyev hojimurodyeva holubova holuby holubyova homenick hopland hossa hossova hovanjek hozova
  hrasko hraskova hricova hrmova hrnjak hrovat hrusovska hrusovsky hrvatin hubova huels huixtlacatl hurramov hurramova hutagalung hutapea
  hutasoit huzanic iacob iancu iatco ibekwe ibikunle ibodullohyev ibodullohyeva ibric ibrohimov ibrohimova icelic ichim iglicar ignat igric
  ihasz ihnacak ihtiyorov ikromov ikromova ilancic ilicin ilincic ilisic illes ilori ilupeju ilyosov ilyosova immelman imronov imronova
  ionita iordache iorga irawan irfandi irimia isakov iskakov islomov islomova ismoilov isokun ispas istrate istrati isvan iswahyudi ivancan
  ivancic ivanovs ivascu ivkovac iyalla iyanda izdebski jablanov jadro jagica jagiello jagusic jailani jaiyeola jakab jakobek jakobsen
  jakolic jakopic jalolov jambor jamiu jamnik jamolov jamshidov jamshidova jancek janecic janevski jangid janka jankovitch jankovska
  jankovskis jankowiak janosik janoska janoskova jansa jansone jansons janssens jantarawong jantjies jantosovicova januar janusko japaridze
  jardan jarnec jarzabek jaskolski jastrzebski jasuryev jasuryeva javlonov javlonova javohirov jazbinsek jazvinsak jedlovska jedlovsky
  jedrzejczak jedrzejczyk jeftic jekabsone jekabsons jelacic jelasic jelen jelica jelisavac jelita jendek jenkac jerab jeram jerde jereb
  jeremic jereminov jergic jerinic jerinkic jerkov jesenicnik jeusa jevdenic jevremov jevric jevrosimov jevtic jezdic jezierski jimoh jiyan
  johar jokic jokicic jokin jonata jordaan josan jostiak jozwik juhart jukuma jukums jumike jumikis jurasic jurik jurina jurinova jurisic
  jurisin jurkovicova juszczak juwita kabic kacaniklic kacar kacavenda kacprzak kadnar kadri kaewkla kafenda kafendova kafle kahyang
  kajganic kakkar kalaba kalabic kalajdzic kalajic kalamiza kaleja kalejs kalendic kalic kaliska kalisky kallay kallayova kallis kalnaja
  kalnajs kalnina kalnins kalns kaluderski kamat kamber kambic kamenicki kamenov kamoliddinyev kamoliddinyeva kamolov kanaria kandecki kanea
  kanic kanimal kaniyar kanizaj kanzaki kapanadze kaproncai kapulica karac karadamis karajcic karamata karapetric karatosic karaulac
  karaulic karavidic karem karika karikari karklina karklins karlak karlic karlsone karlsons kartal karul kasanin kasavica kaselj kasperek
  kassulke kaszuba katarincek kathrada katoi katulic kaulina kaulins kautzer kavcic kawecki kayode kazenski kedzierski kedziora keizare
  keizars kekic keleka keleman kelmendi kemal kemfelja kempis kenina kenins keniz kenizova kenzhebek kerluke kertzmann kesina keung khawula
  khoza khumalo khumalu khuzwayo kicema kiceskulov kicevac kicic kihas kilback kindelan kiptoo kisfalubac kisiel kitic kitonjic kizivat
  kjeldsen klacar kladar kladarin klander klapka klapkova klasnja klausen klavina klavins klecina klemencic klikovac klinac klincov klinic
  klisanin kljecanin klocko klusener knoetze kobela kobia kocchar kocis kocisova kocjan kocman koelpin kofranek koirala koivisto kojcic
  kokalj kokanov kokar kokoskov kolade kolak kolarac kolaric kolarov kolenc kolesaric kolgjeraj kolnik kolodziejczyk kolodziejski kolompar
  kolonja kolundzic kolundzija komad komadinic komak komanov komarcic komarica komarnicki komaromy komarov komatina komazec komilov komljen
  komluski komnenic komnenov komronov komronova koncar konda konieczna konopelski konta koomson kopanec kopas koper koprivec korda kordic
  kordin kordulup korec korecova korica korosec korotaj korpas korsa korta kortajarena korusac kosalec kosanin kosarac kosnicar kosoko
  kospic kostin kostkaova kostrec kostrecova kostrzewa kostunica kosutarac kosutic kotaranin kotaras kotarlic kovacek kovacik kovacova
  kovalski kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowalczuk kozarac kozarev kozarski kozey kozic kozlica kozlina kozlovacki
  kozova kragl kragulj kraguljac krahovski kraincanic krajci krajcik krajcir krajco krajcova krajcovicova krajicek krajina krajisnik krajnc
  krakowiak kralj kralja krance krancis krasic krasnova krastina krastins kratofil kraule kraulis krauze krcevinac krcmar kregar kremanac
  kreslina kreslins kresoja kresonja krestalica kricak kricka kriel krieva krievina krievins krievs krige krisan krisanov kristic krivaja
  krivda krivokuca krivosic krivosija krizaj krizic krkalo krkeljic krkic krkljus krkobabic krmelj kronberga kronbergs krsmanic krsmic
  krspogacin krstajic krstekanic krstic krsticic krstin krstinic krstonic krumina krumins krupova krusarovski krvavac krznaric kshlerin
  ksiazek kubadov kubadova kubena kubheka kubica kucara kucharczyk kucinac kudeljas kuhic kuijpers kujavec kukuljica kukuruznjak kulmane
  kulmanis kunene kuphal kupusinac kuraica kurcubic kurevija kuridza kurija kurilic kurjacic kurjacki kurniawan kurnoga kurobasa kurtak
  kurtanjek kurtuma kurucev kurucic kurzemniece kurzemnieks kusan kusic kusljic kusmawati kusuma kusumo kuswandari kuswoyo kutlija kuvalis
  kuypers kuzelj kuzet kuzmanic kuzmina kvaratskhelia kvarme kvasina kvekic kvrgic kwaakye kwarteng kwiecien kysel laakso labalo laban
  labanac labotic labudova labus lacanin lacis lacman lacnjevac ladega ladevac laforza lailasari laitkam laivina laivins laketa laketic
  lakic laksita laksmiwati laletin lalic lambic lamula landmane landmanis langeveldt langosh langworth lapina lapsina lapsins lasmane
  lasmanis latifat latkovska latkovskis latupono lauberga laubergs laubscher lauridsen lazanski lazarac lazarev lazari lazarov lazendic
  lazetic lazic lazin lazinica lazizov lazizova lazuardi leahu leannon lebsack lecic ledner legzdina legzdins lejina lejins lejniece
  lejnieks lemaic lemajic lembede lemic lemmens lenhard leposavic lepsik lesendric lesiak lesina lesjak lesmana lestari letsoalo leuschke
  levajac levanic licis lidaka lidaks lielmane lielmanis liepa liepina liepins lilic limbu lipan lipar lisicka lisicky lisiecki liskova
  lisnic littel livaja ljevnaic ljiljan ljubotina loboda lodina lodins logar logina logozar lomic lomidze loubser lourinho lubina lubinova
  lubowitz lucar luchian lucic ludban lueilwitz luettgen lukac lukacin lukacova lukenda lukendic lungu lupasco lupascu luptak lusis lutfiyev
  lutfiyeva lutfullohov lutfullohova luthuli luzaic luzar mabaso mabhida mabizela mabrukov mabrukova mabunda macanic macele maciag macovei
  madejova madic madidov madidova maduma madzic maftei magdalenic magdic maglajic magoza magsaysay mahabeer mahanov mahanova mahardika
  maharjan mahendra mahestri maheswara maheswari mahlangu mahmudi mahrusov mahrusova maisuradze majaca majcen majcher majeska majesky majkic
  majnik makhanya makinde makinwa makuachukwu malachovska malachovsky malai malbasik malecic malicanin malinga malinic malisek malivuk
  malobabic malojcic maltasic maluleke malvic mamaliga mamojka mamojkova mamula manastirlic mandaric mandasari mandic mandrapa manea manfred
  mangunsong manjak manjencic manolache manole mansurov manullang maphisa maqsudov maqsudova maracic marais marak maran marar marbun marcec
  marchewka marcik marcu marcussen mardari mardhiyah mardonov mardonova margic marginean marianova maric marincic mariz marjanov markelj
  markotic marku marmeggi marpaung marsenic martac martinac martinov marunica maryadi maryati masala masaryk masarykova maseko mashinini
  maslac maslo matanic mataz matei mathebula matiasko matiaskova matic matijanic matisone matisons matoric matusiak matusina matysiak
  maulana mautner mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla mayasari mayert mayowa mazibuko mazilu mazjane mazjanis mbadiwe
  mbatha mbende mbuso mchedlidze mchunu meciar medhurst medne mednis medvedova meeuwis megantara megdanac mehloluhlaza mehmet meiere meijer
  meintjies meireles meksa mekss melcer meldere melderis melker mellett melngaile melngailis melnic menrat mensa mereuta merlak mesaric
  meskuna meskune meskuns mezei mfeka mfumu mgenge mhlanga mhlongo mican michalczyk michiels mielczarek mihai mihaila mihailov mihailovs
  mihal mihalache mihalachi mihalcea mihaljec mijota mikac mikelsone mikelsons miklas miklosko mikloskova mikodanic mikulik mikusova mikuta
  milak milczarek milea militaru milota minac minacova mindru miodrag miranov miranova mirazizov mirazizova mircea mirea mironov mironova
  mirziyoyev mirziyoyeva misik misztal mkhatshwa mkhize mlakar mlikota mlinar mlynarczyk mngomezulu mnisi mobolaji mocan mocanu mocnik
  modise mofokeng mogbadunade mohirov mohnacki moisei mojzis mojzisova mokros mokrosova mokwena moldovanu moldoveanu molefe molenaar moloi
  moosa morar morari moraru moravcik morawo morkel morozova morozovs mosciski moslavac mostert motalo motaung motloung mphahlele mqwebu
  msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks mudau mufizov mufizova muhammadov muhammadova muhar muhsinov
  muhsinova muhtorov muinat muizniece muiznieks mukaram mukhopadhyay mulyani munda munifyev munifyeva munkas munteanu muradbasic murati
  murazik muresan murodov murodova musat mustafoyev mustafoyeva musteata mustika mustofa musulmonov musulmonova muthoni mutiat mutua
  muzaffarov muzenjak myburg myburgh mydlo myhrer nababan nagode nagypalfi nainggolan najduk najmiddinov najmiddinova najmudin namaga
  nambeesan namboothiri namike namikis nanaic napierala napitupulu narimonov narimonova narpati nashiruddin nasriddinov nasriddinova nastas
  nastase nasyiah nasyidah nathania natsir naude nawrot nayar nazarbekov nazifov nazifova nazrullohyev nazrullohyeva ncusi ndaba ndandali
  ndebele ndlovu ndukwu ndungu neacsu neagoe neagu neamtu nechita necula nedelcu negara negoita negrea negru negruta nehru nemcova nenadov
  nesladek nezaj ngcobo ngcolosi ngema ngozi ngubane ngwazi ngwenya nhlapo nhleko nicoara nicolae nicolaev niculae niedra niedziela nienow
  niewiadomski nijland nikolaus ninalowo ningrum niroula nistor nitzsche nizomiddinov nizomiddinova nizomov nizomova nkansa nkansah nkomo
  nkrumah nobre nojeem nomvethe nondlela nonyana nordskaug nosirjonov nosirjonova nosirov novac novitasari nowosadek nozulu nsele ntanzi
  ntiamoa ntombela ntuli nugraha nugroho nuraini nurbekov nurdiyanti nuriddinov nuriddinova nurlaela nurlanov nurlanova nusratov
  nusratullohyev nusratullohyeva nwobodo nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi nzimande oancea oberbrunner obiageli obianuju
  obidov obidova obiora oblak obrezanac obsut ocalan ochse odetola odhiambo odilyev odilyeva odobasic odunayo odunsi ofosu ogindan oginni
  ogulana ogunbamigbe ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye okonjo okpattah oktavian oktaviani oktovian okuneva
  okunola okyere olabode oladeji oladimeji oladipupo olaiya olaoluwa olari olariu olaru olasunkanmi olasupo olawale olbina olczak oleinic
  olejnik olimov olimova olowokeere oloyede oltean olteanu olubode olubukola olubunmi olufeyikemi olugbayila olujimi olukotun olukunga
  olumide olusanya olutola oluwagbemi oluwakemi oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin omadov omadova omani omidina omobolaji
  omobolanle omojola omolara omondi omotoso omowale ondrasek ondricka ondrus ondrusova onohinosen onose onwuachi onyekachi onyinyechukwu
  oosterhuis oosthuizen opacic oparinde opeyemi oprea opric opris opsenica opuic opuku opuvacic oqilyev oqilyeva oraovcic orasanin orbanic
  orgulan orifov orifova orsanic orsos oshin osmak osmanlic ostli ostrovska ostrovskis osuagwu osuntokun otabekov otartic otcenas otcenasova
  otiwa ovcina owczarek owokoniran owolabi owoyemi oyadiran oyaifo oybekov oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola
  ozanic ozere ozers ozodbekov ozodov ozodova ozola ozolina ozolins ozols pacanin pacariz pacocha padberg padmasari paduraru pagac pahanic
  pahert paimo pajcic pajeska pajkuric pajtl pakalniete pakalnietis pakula palacz paladi palaniappan palasti palastri palavestra palic
  paligoric palii palija palikuca palisaski pallesen paltere palters panait panezic pangestu panicker panisic panjak papak paraschiv
  paravinja parisian parojcic parun parvu pasagic pasalic pasat pasca pascari pascaru pascu pasic paska paskova pasztor pataca patacic
  patafta pataki patarac patila patko patrascu patrnogic patrun paucek pauko paukova paulse pauluka pauluks pavcic pavelic paver pavesic
  pavlacic pavlicic pavlikovska pavlikovsky pavlovska pavlovskis pavrlisak pavuk pavukova pawelec pazmanj pecar pelikan pelikanova pencic
  pencis penezic penhallow penic peran perdana perkona perkons perlas permadi permata persa pertiwi pesko peskova pesorda petcu petek
  petersone petersons petrea petrijevcanin petrisevac petrovac petrovicka petrovicky petrovska petrovskis petruskova pfannerstill phromma
  piechota pieczek pienaar pieterse pietruszka pietrzyk pillay pintea pintilie pinzari pinzaru pirvu piskorjanac pithey pitinac pivar
  piwowarczyk pjescic pjesivac placento placic placinta placko plamadeala plamenac plantak plascar plaskur platon plazonja plazonjic plchova
  plejo plekanec plekanecova plemic plesa plesca pleska pleskonjic plonka pocrnja podbarac podhradska podhradsky podkonicka podkonicky
  podniece podnieks podpadac podzina podzins poels pogacic polancec polat poliak pollich polsak ponjavic popcic popova popovici poprzan
  popusoi porebski porgante porgants postic postica postolachi potgieter pothuvaal potocar potocnik pouros pozarac prabowo pradana pradipta
  prajapat prakasa prakatur prangart pranowo prasasta prasetya prasetyo prastuti pratama pratiwi prayoga prebil preda predic predin predojev
  preloscan prempeh preocanin prepelita prerad preseren pretkalnina pretkalnins pretorius pridane pridans priedite prieditis prifti prinsen
  prinsloo prisacari prisacaru prkosovacki prodan prosacco prosic protic pruteanu prydderch przybyl przybysz pudjiastuti puharic pukite
  pukitis pupak purnama purnawarman purnawati purwadi purwanti puscas puskarcuk puspasari puspita putincanin putnik putnina putnins putri
  puzavac puzigaca qasimova quartey queiroz quinta quintairos quitzon quliyev rabic rachmawati radebe radijevac radisavic radivojac
  radivojsa radoi radonja radonjanin radonjic radotic radovac radovanac radovanlija radovanov radulaski radulic radulj radusic raduski
  rafidyev rafidyeva rahardian rahayu rahimah rahimov rahimova rahmawati raich raifyev raifyeva railean raileanu rajabov rajabova rajasa
  rajata rajsic rajtek rakaric rakas rakusic ralbovski ramac ramadhani ramziddinov ramziddinova rangelov rapovac rascanin rasetic rashidov
  rashidova rasic rasinac raspudic ratke ratkovcic ratniece ratnieks rattanakosin raufyev raufyeva ravshanov ravshanova raxmatullohyev
  raxmatullohyeva rayhan razic reinger remeta rencar rendra rendulic renovica repac repija repiska repisky revenco riekstina riekstins
  rietman rimai rippin ritsma rittgasser riyanti rizvonyev rizvonyeva rodrigez rogahn rogulja rolfson romaguera romancik romanciuc
  romanovska romanovskis rosandic rosca rosiak roskic rossouw rotari rotaru rothenbacher rovcanin rozac rozenbaha rozenbahs rozgic rozite
  rozitis rozkalne rozkalns rubene rubenis rudan rudzite rudzitis rudzki ruecker rumenic runce runcis runte rupnik rusanoski rusnac rusova
  russu rustamov rustamova ruzickova rybar rybarik rybnicek saadiyev saadiyeva sabau sabdat sabian sabljak sabolcec sabolski sadiki
  sadriddinov sadriddinova sadzak saefullah saetang safaric safiryev safiryeva safitri safoyev safoyeva sagadi sagodic saheed saidov saidova
  sajtos salahudin salako salma salmina salmins salohov salohova salsabilla samandarov samatar samel samiryev samiryeva samohod samohodaj
  samolov samolovac samosir samsonova sandalj sandic sandu sangsuwan santor santoso sanusi saptono saputra saputri saragih saraswati sarbu
  sardorov sargac sarkozi saruga sarvarov sasek satner satria sauliete saulietis savciuc savevski sawayn schaden schamberger schermann
  schinner schiopu schmeler schnyder schoeman schulist schuppe schutzbach scripnic scurtu scutaru secrieru sedliak segavcic segota segunmaru
  seitkali sejeja sejejs sekinat sekularac senica senzangakhona serban seremet serfontein serghei serhat servan serzante serzants sesta
  setiawan setula sevcenco seyidova shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahzodov shahzodova shakya shammari
  shamsiddinov shamsiddinova shekoni shengelia sherzodov sherzodova shezi shodiyorov shohibov shohibova shongwe shukrulloh shukrulloha
  sibiya sidlo sieradzki sietniece sietnieks sihombing sihotang siketanc sileiko silina silins silis simak simanjuntak simatic simbolon
  simcic simin simion simljesa simonovicova simsek simulov simurdic sinaga siptar sirait sirante sirants sirbu siregar sirghi sirojiddinov
  sirojiddinova sirovs sitaric sitek sithole sithuli sitompul sitorus situmorang siwele siyaya skeledzija skenderija sklenka skoczylas
  skokan skokanova skora skorupan skracic skriniar skroban skrzypczak skrzypek skudra skultety skultetyova skutecka skutecky skuterud sladic
  sladoje slamarski slamek slankamenac slastan slastanova slatinac slijepac sloboda slobodanac slobodjanac slobodnik slobodova slonja slota
  slusarczyk smaic smajda smajdova smedsrud smeets smets smiljan smiljanec smitham smitran smogeli smoljanec smoljanic smrcak smrek smuge
  smugis snooke snyman soare sobar sobczyk sobieraj sobitov sobowale sochacki sochirca socolov sodar sodiqov sodiqova sokhela solak solga
  solli solta soltan soltanov soltanova soltes soltesova soltysiak soltysova somayaji somodvarac somrak sondisa sondore sondors sorgic
  sorlie sormaz sorsa sosare sosars sostarec sostarko sothole sotic sotra soyinka sparic spasenic spasic spasojev spataru spernjak spinka
  spinu spiranec sporer sproge sprogis sprude srakic srisuk stachurski staicu stajhofer stampf stanciu stancu stanikic stanisa stapic
  starovlah stascik stasni stastna stavila steenkamp stefancic stefanka stefanova stegmann steina stepanic stepanov stepniak steuber
  stevelic steyn stiedemann stirbu stoian stoica stolarczyk stolla stracke stranski stratan stratulat strautina strautins strautmane
  strautmanis strazdina strazdins strepacki striga strikinac strmota strnisko strniskova stroe strosin strukelj strydon strzelczyk stubican
  stuparic styger suartini suciu sudiati sudic sudrajat suhrobov suhrobova sukalo sukara sukute sukuts sulaimon sulaymonov sulaymonova
  sulcova suleimenov sulovnjak sultonov sultonova sunaric sundalic superina supriyanto surka surkova suryatmi suryono susac susak susanti
  sutanovac suthar suvacarov suvajac suvajdzic suvala suwannarat suwarno svehla svircev svorcan svrakacic svrbik svrtan swaniawski syahreza
  symcox szalai szasz szczepanik szczerba szczesna szczesniak szczygiel szekeres szelag szentgyorgyi szikra szoke szulc szwarc szwed
  szymczyk szymkowiak szyszka tabacek tabrisov tabrisova tagore taiwo takalic takyi talabani talapka talavanic talberga talbergs talpa tamas
  tamba tamindzic tampolja tampubolon tamunoemi tanase tanjga tankosic tanurdzic tapavica tapavicki tarihoran taslak tatarka tatarkaova
  tatarkova tataru tatomirov tawia tcacenco tcaci tegwedd teicane teicans tekin telak telebar telenta tella temitope tepavac tepsa tepsic
  terlouw terzi terzic terzija terzin teshome tesla tevdenic thamrin theunissen thijs thomka thomkova thongchai thordarson thoyana thumbeza
  thusi tijanic tikas tiltina tiltins timaric timotic tintor tirele tirelis tkaczyk toader tofan tohirov tojic tokayeva tolulope tomala
  tomcic tomecek tomka tomkova tomys toncic tonkovac topal topalov topalski topolovac torphy toyipov toyipova tracz tramposch trandafir
  trantow travica trcek treskavica tretinjak treutel trevithick triboi tribuljak trifan trikic trikosanin trtica truben trubenova truter
  trzeciak tsabalala tsereteli tshabalala tsiklauri tsotetsi tubanski tuckett tudorache tudose tulla turajlic turcan turcanu turcok
  turcokova turcu turnadzic turunen turza tustonja tweneboa twumasi ubavic ubavin ubavkic ubaydullohyev ubaydullohyeva ubiparip ubner
  uchechi uchqunov uchqunova udicki udovcic udovicic udovicki udris udvardi ugarak ugljesic ugrcic ugricic ukraden ulemek ulker umarov
  umidullohyev umidullohyeva umidyev umidyeva umolac ungureanu untila uramova urblik urfonov urfonova ursachi usada usamah usmonov usmonova
  utama utami uwais uyainah uzayrov uzelac uzodinma vacarciuc vaciete vacietis vadlja vaduva vafoyev vafoyeva vahala vaivade vaivads vajcik
  vajda vajdicka vajdova vajzenbach vakareskov valach valachova valachovicova valic valtere valters valuska valuskova vanaga vanags
  vandenberghe vandenbroeck varadi varenina varicak varinac varman varmuza varnica varrier varsava vartic varzic vasadi vasiliu vasils vaska
  vavrikov vecumniece vecumnieks vedvik vegar vegge veinberga veinbergs veisa veiss vekecki vekic velaja velanac veldsman verbeek verdes
  verhaeghe versfeld verstraete vesel veselicic vesic vesin vezmar vicen vicenova vicol vidacek viderscak vidranjski vieru viklund vilakazi
  viljoen vilka vilks villadsen vilsone vilsons viluma vilums vincze vinketa vintere vinters vinther vintila virag virlan visagie visan
  visekruna visnovska visnovsky vitina vitins vitman vitola vitolina vitolins vitols vituma vitums viviers vizitiu vlachova vlasic voicu
  voinea vojtek volle vollis voros vosilyev vosilyeva vosloo vrabie vracar vranjic vrbanac vrbas vrbaslija vrugic vuceta vucetic vucevac
  vuckovac vujeva vukadin vukasinac vukelic vukelja vukeljic vukobrat vuksa vuksic vuleta vuletas vuletin vulic vulisic vunak vunjak
  vydarena vydareny wacana waelchi wagenaar wahyudin wahyuni waluyo wardana wasiak wasita wasiu waskita wastuti watsica wdowiak weimann
  weinand weissnat wekesa wershansky wertag wiacek wiafe wibisono wibowo wicaksono widiastuti widodo wiecek wijaya wijayanti winarno
  winarsih windler wintheiser wisoky wisozk wlodarski wojcicki wojtasik wojtczak wojtkowiak wolde woldemariam wolmerans wolny wongsawat
  wosiyane wuckert wulandari wuraola wypych xacon xelil xiana xicoy yaamoa yahyoyev yahyoyeva yamazaki yanuar yaqub yawson yeboa yengwa
  yildirim yirenkyi yoqubov yoqubova yorbekov yoznurov yudhistira yulianti yulianto yuliarti yundt yuniar yunta yunusov yunusova yussuf
  yusufyev yusufyeva zabaleta zabirov zaborska zaborsky zabrdac zadnik zadravec zadric zafarov zagarac zagorsek zaharia zahrah zajacova
  zalako zalar zalite zalitis zamarreno zamfir zapalac zapletal zaporojan zareba zarina zarins zarzycki zaydov zaydova zayniddinov
  zayniddinova zbodulja zboncak zdelar zdencan zdunek zebic zeidmane zeidmanis zejak zekan zeltina zeltins zemlak zerajic zeravica zgela
  zgrabljic zhumabayev zibere zibers zielonka zieme ziemele ziemelis zietek zijan zijlstra zilan zimka zimkova zimonja zimonjic zimova
  zinaic zinajic zipac zipancic ziramov zivak zivanac ziyoyev ziyoyeva zmegac zohidov zohidova zohirov zondi zondo zorica zubak zubane
  zubayrov zubrik zuiderveld zulaika zulauf zulkarnain zunda zungu zvaigzne zvanic zvejniece zvejnieks zviedre zviedrs zvinele zvinelis
  zvonar zwane zygmunt
`
  .trim()
  .split(/\s+/u)
