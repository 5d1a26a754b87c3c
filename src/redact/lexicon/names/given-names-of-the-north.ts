/** More given names of the British Isles, Brittany, the Baltic and the Nordic countries. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */

/** Ireland, Scotland, Wales, Cornwall and Brittany. */
const celticNames = `
  ishbel mungo fergie catrin eilis murdina zuzana
  ailidh ailsa alun aneira aneirin aneurin anwen aodhan aoibheann aoibhinn aonghas aonghus ardal arianwen arwel arwyn bearach beathag
  bedwyr berwyn bethan betrys bleddyn blodwen branwen bronwen brychan bryn cadfael cadoc cador calum caolan caradoc caradog carys
  cathaoir catriona cefin ceinwen ceiriog ceri ceridwen cerys cledwyn coinneach colm colman conleth cuan cynan daithi dara daragh darragh
  dearbhla deian deiniol delyth demelza denzel derfel dermot diarmaid dilwyn dilys domhnall donnacha donncha dugald dyfan eachann eamonn
  ednyfed eifion eilidh einion eirian eirlys eirwen eithne eleri elfed elgan elowen eluned elwyn emer emlyn emyr erwan eryl etain euan
  ewen fachtna farquhar fearchar fearghal fenella fergal ffion fiachra finbarr findlay finnuala finola fionn fionnbharr fiontan folant
  gearoid gerallt glyn glyndwr goronwy goulven graine gruffydd gwenael gwenaelle gwenda gwendoline gweneth gwenfair gwenllian gwyn
  gwyneth gwynfor hefin hefina heilyn heledd herve hywel hywyn iarla iarlaith idwal iestyn ifan ifor illtyd iola iomhar iona iseabail
  isla isobel ithel jago jory keir kerensa kirsteen lachie lasairfhiona llewelyn llinos llion llywela loic lorcan loveday lowenna lowri
  mabli mabon macsen madoc madog maelle mair mairi maldwyn mared marged meinir meinwen meirion meleri menna mererid merfyn meurig mhairi
  mihangel morfudd muireann muiris muirne murdo murdoch myfanwy myrddin naoise neacel nerys nessa nesta nolwenn oighrig olwen onagh
  orlaith oscair osian owain padraic padraigin padrig peadar pearse penri peredur perran phelim piran powys pryderi raibeart ranald
  rheinallt rhianwen rhisiart rhodri rhonwen rhun rhydderch rhydian riona roddy rozenn ruaidhri ruairi ruaraidh ruari ruaridh sadhbh
  seamus seanan selwyn senan senga seonaid seoras seren seumas sholto siencyn sile soazig somhairle sorley struan taliesin tamsin tanguy
  tavish teague tearlach tecwyn tegwen tiernan tierney tifenn tirion tomos torcuil torquil treasa trefor tudur turlough uilleam uinseann
  uisdean ultan ynyr youenn
`

/** England: rarer and old ones. */
const rareEnglishNames = `
  alaric algernon araminta auberon barnaby bartholomew bertie cressida cuthbert desmond dickon digby dunstan ebenezer eustace ferelith
  fitzroy gervase godfrey hereward horatia isidore jethro jocasta jolyon kenelm leander lettice lysander marmaduke merrick mortimer
  octavia osbert osmund ottoline perdita petronella pippa quinlan ranulph rosamund sacheverell seymour sidony sophronia tarquin
  thelonious thomasina tristram ulric venetia wilfrid zachariah zebedee zuleika
`

/** What friends are called for short, in English and Russian. */
const shortNames = `
  alfie alyona alyosha arnie artie baz bazza borya caz cazza chaz chazza davey davo daz dazza denny dimka dottie dunc effie ernie fedya
  fliss freddy gabe galka galya gaz gazza genka gosha gretel grisha gus irka jaz jez jezza jimbo johnno jonno jonny katya katyusha kaz
  kazza kesha kostya lizzie lizzy lottie loz lozza lyosha lyova lyuba lyuda mags mashka mazza mikey millie mischa misha mitya mitzi nadya
  nastya nicco ninka olenka olya pashka petya robbo sacha sebbo senya seryozha shaz shazza shura stevo styopa sveta svetka teddy thommo
  tibby tolya tosya trudi tyoma ulya valya vanka varya vasya vinnie vinny vitya volodya vova vovka winnie yulya yura yurka zhenka zhenya
  zhora zoya
`

/** Finland, Estonia, Latvia and Lithuania. */
const balticNames = `
  aadu aarne aatos aavo agne agnese agrita ahti aidas aigars aija aila aili aimo aiste aistis aivar aivars akvile aldis aldona algimantas
  algirdas aliisa allar almantas alpo altti alvydas andrius andrus anete anniina annukka ansis anssi antanas antra arja armands armi
  arnas arnis arto arturas arunas arvils arvydas asko atis audrius audrone augustas auli aulikki aulis aune aurimas ausma ausra ausrine
  ausrius austeja austris baiba biruta birute bronius ceslovas dagnija daiga daina dainius daiva dalius danute deimante deividas didzis
  domantas donatas dovile dovydas dzintra edgaras edmunds edvinas eelis eemeli eerik eetu eeva eevi egidijus egle eimantas eimante eini
  eira elmeri enni ensio erikas erja erkki ernestas ernests erno esko evaldas evija evita feliksas gabija gatis gediminas giedre giedrius
  gintare gintautas gints gundega gunta guntars guntis hando harijs haroldas harri heiki heimo heli helka helle helve helvi hemmo
  herberts hermanni hilja hilkka hille ignas iikka iina iiro iivari ilari ilga ilkka ilpo ilppo ilva ilze imants indre indrek indulis
  ingus inta intars ints irja isto ivars jaagup jaak jaan jaanus jadvyga jalmari jarmo jarno jatta jokubas joni jooa joona joonas joosep
  jori jorma jouko juhan juhana jukka juozas jurate jurgita justas justinas jyri jyrki kaapo kaarel kaia kaido kaija kairi kaisu kaius
  kalev kalju kalmer kamile karri kaspars katre katri katriina kauko kaur kazys keijo kersti kestutis kielo kimmo kirsti konsta kotryna
  kristaps kristel kristo kristupas kukka kuldar kullervo kulli kustaa kyosti laima laimis laimonas laimonis laine lauris laurynas leea
  leelo leena leevi leida lelde lembit lempi lenni leonas liene liepa ligita liis liisbet liisi lijana lilja linards linas liudas loreta
  loviisa luukas lyyli maarika maarja maija maiju mailis maire mairita malle mantas manu margus mari maritta marja marjaana marjo marju
  marjut marketta martta martynas maruta matas matleena mauno mauri meelis meeri meri merike mervi mielikki migle mihkel miika miikka
  miina miks milda mimmi mindaugas minea mirjami mirva modestas modris moonika motiejus mykolas naglis nauris nedas neea neela neeme
  nerijus neringa nestori niilo niina nijole nomeda normunds nuutti odeta oili okko olafs olavi olev olita oona oskars ossi osvaldas outi
  paavel paavo paivi panu pauli paulius peeter pertti perttu petras pietari pihla piia pille piret piritta pirjo pirkka povilas pranas
  priit pulmu raakel raido raigo raija raila raili raimonda raimondas raimonds rait raitis raivis raivo ramunas ramune rasma rauno
  reelika reet reetta regimantas reijo reinis reino remigijus ricardas rihards riho riin riina riivo riku rima rimantas rimante rimas
  risto ritis ritvars robertas rokas rolandas rolands romualdas roope rota rugile rytis saija saima salla salme salomeja sandis sandris
  sanelma sanita santeri santtu sarunas satu saule sauli saulius seija selja senja severi sigita sigitas signe siim simas simonas sini
  siret sirje sirkka sirkku sisko skaidris skaiste snieguole soile solveiga spodra stasys sulev sulo suoma sylvi taavet taavetti taavi
  tadas taija taina taisto tambet tanel taneli tarmo tauno tautvydas teijo teppo teuvo tiiu tija titas toini toivo tommi toomas topias
  torsti triin triinu tuija tuire tuomo tuukka tuuli tuulia tyyne ugne uldis ulle ulpu unelma urho urmas urpo urte urve usko uuno vahur
  vaida vaidas vaidotas vaike vaino vaiva valdas valdis valentinas valters valto vappu varpu veiko veli vellamo venla verneri vidas
  vidmantas vieno viesturs viivi vija viktoras vilho vilius vilja viljami viljar viljo villem vilnis vilte vincas vineta virge virgilijus
  virginija virve visvaldis vitalija vitalijus vladas vuokko vygantas vytautas vytis yrjo zaiga zanda zane zelma zenonas zigmas zigurds
  zilvinas zintis zivile zydrunas
`

/** Norway, Sweden, Denmark and Iceland. */
const nordicNames = `
  agnar alfgeir alfheidur andri arinbjorn arna arnar arnbjorg arndis arnfinn arnfrid arnheidur arnljot arnor arnstein asbjorn asgeir
  asgerdur asgrimur aslak asle asmund asthildur astri astridur atli audhild audun audur baard baldur baldvin berglind bergljot bergthor
  bergthora birger birkir bjarki bjarni bjarte bjork bodil bogi borge borghild brage brita bryndis brynhild brynhildur brynja brynjar
  brynjulf dagbjort dagrun dagur drifa egill eidur eigil eirikur eldbjorg eldri eldrid elinborg erla erlend erna eskil espen eydis eyglo
  eyjolfur eystein eythor fannar fanney finnur fjola flosi freydis freyja fridrik fridtjof frode froydis gardar geir geirthrudur gerdur
  gestur gisle gisli gjermund grettir grimur groa gudbjorg gudbrand gudfinna gudlaug gudlaugur gudmund gudmundur gudny gudridur gullborg
  gunnhildur gunvor guttorm gyda gylfi haavar haavard hafdis hafthor hakon haldis haldor halfdan halla halldor halldora hallgeir hallgerd
  hallgerdur halvard halvor haukur hedda hedinn hege heidrun hekla helgi herdis herleif hildegunn hildigunnur hildur hilmar hjalti
  hjordis hjortur hlif hlynur hogne hordur hrafn hrafnkell hrefna hreidar hrolfur hronn hulda idar inge ingebjorg ingerid ingi ingibjorg
  ingimar ingolfur ingvald ingvar ingvild iselin jarl jarle jofrid jokull jorid jorund jorunn jostein juni kaare karianne ketil kjartan
  kjellaug kjellfrid kjersti kolbeinn kolbjorn kristinn leifur ludvik magnar magne magnhild malfrid nanna narve njal oddbjorn oddgeir
  oddlaug oddmund oddny oddrun oddur oddvar oddveig olafur olina olof ommund orri orvar petur ragna ragne ragnheidur ragnhildur ragnvald
  rakel randi rannveig reidun reynir roald ronnaug runolfur saevar sidsel sigfrid sigfus sigga sighvatur signy sigridur sigrun sigurbjorg
  sigurdur sigurjon sigurlaug sigve sindri sivert sjur skarphedinn skjalg skuli smari snaebjorn snaedis snefrid snorre soffia solbjorg
  solborg solfrid solrun solvi steingrimur steinn steinthor steinunn sturla styrmir sunneva svanhild svanhildur svava svavar svein
  sveinung sverre sverrir synne synnove tarjei thale thora thorarinn thorbjorg thorbjorn thordis thorgeir thorgerdur thorhildur thorkell
  thorlakur thorleif thorri thorsteinn thorunn thorvaldur thrainn thrandur thuridur tiril toralf torbjorg torfinn torgny torgrim torgunn
  torhild toril torild torkel torkil torleif tormod torolf torstein torunn torvald trausti tryggve tryggvi ulfar ulrik unni unnur unnveig
  valborg valdimar valgeir valgerdur valur vegar vegard venke vesteinn vetle vigdis vilhjalmur ylfa yngvar yngvild yrsa
`

export const moreGivenNamesOfTheNorth: readonly string[] = [
  celticNames,
  rareEnglishNames,
  shortNames,
  balticNames,
  nordicNames,
].flatMap((names) => names.trim().split(/\s+/u))
