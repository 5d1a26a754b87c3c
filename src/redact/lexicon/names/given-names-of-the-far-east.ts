/** More given names of East and Southeast Asia and Oceania. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */

export const moreGivenNamesOfTheFarEast: readonly string[] = `
  aata achara adinda adisorn agung agus ahere ahnjong ahorangi akemi akenesi akihiko akihiro akinori akiyo alani aldi alfian alofa
  altantsetseg amarjargal amihan amnuay amporn anahera anaru anaseini anchalee andhika andika anggi anggraini anindya ankhbayar annisa
  anongnat anucha anurak aperahama apichart apirak arama areeya arifin arisara ariunaa ariunbold ariunzaya ariyanto aroa aroha arthit
  asami asep asih asinate astuti atchara ayako ayame ayano azlan azman azmi azrul baasan badam badral bambang banchong banjong batbayar
  batbold batchimeg baterdene batkhuyag batmunkh batsaikhan batsukh battsetseg bayani bayar bayarmaa bayu benjawan bienvenido bitna
  bituin boldbaatar bolor bolormaa bongbong boonchai boonmee boonsong boonyarit budi budiman bunga bussaba buyan byul candra chaewon
  chaiyaporn chakrit chalerm chalermchai chalermpol chanchai chanida channarong charoen chatchai chawalit chayanit chiaki chie chiharu
  chihiro chikako chimeg chinatsu chirapat chisato chiyo chiyoko chokchai chonlada chonthicha chul chuluun chutima corazon dadang daeun
  daffa dagva dahye dakila dalisay daranee dararat darmawan darunee dashdorj dasom davaadorj dedi delger delgermaa dendi deni devi didik
  dimas dioscoro diwata djoko dohyun donghae donghyun doni duangjai eiichi ekachai ekkachai elok emiko endang enkhbat enkhbayar
  enkhjargal enkhmaa enkhtuya enkhzul erdene erdenechimeg erlangga erlinda eseta etsuko euna eunbi eunji eunjoo eunkyung fadhil fadli
  faizal fajar faleolo farhana faridah fauziah febri ferdi fetu fiamalu filipo firman florante folole fumie fumiya fusi fuyuko gaeul
  ganbaatar ganbold ganchimeg ganjar gantulga ganzorig gerel gunawan gusti gyuri haare haejin hafiz hafizah hanako handayani handoko
  haneul hartono haruko haruna haruo haryanto haslinda hathairat haunui hayato hayoon hazwan heejin heeyeon hena henare hene heri
  hermawan hidayat hideaki hidekazu hideko hideyuki hine hinekura hinemoa hinerangi hinewai hirini hiroaki hirofumi hiromi hironori
  hirotaka hisao hisayo hitomi hitoshi hoani hohepa hongi honorato hori horomona huhana huia hukarere hyejin hyeri hyojin hyun hyuna
  hyunjin hyunwoo ichiro ihaia ihaka ihipera ihorangi ikuko ikuo ilsung indri intan inyoung ioane iosefa irawan irihapeti isagani isileli
  iskandar itthipol izzati jaehyun jaemin jaewon jaeyoung jaka jangmi jargal jargalsaikhan jaruwan javkhlan jejomar jieun jihye jihyun
  jimin jinhee jinho jintana jinwoo jirapat jirapong jiraporn jirawat jisoo jisung jiwon jiwoo jiyeon jiyoung joko jongin jongsu joohee
  joonho joowon jovito juhee juichi junji junpei juyeon kaede kahu kahukura kahurangi kalesita kamaruddin kamolchanok kamonwan kana kanae
  kanako kanda kanit kanjana kannika kanokwan kanta kaoru karaitiana karauria karn kartini kasem kasemsan kataraina katsu katsuhiko
  katsuhiro katsumi katsunori katsuya kaufusi kaveinga kazue kazuhiko kazuhiro kazumi kazunori kazuya kazuyuki keigo keiji keita kemala
  kenjiro kentaro kepueli kere kessarin ketsara khairul khairunnisa khajorn khaliun khongorzul khulan kidlat kikue kimiko kingi kinuko
  kipa kiriwai kittichai kittipong kiyoko kiyomi kohei komkrit kornkanok kosuke kouji kraisorn kriangsak kritsada krittaya kulap kunihiko
  kunio kunlaya kurniawan kyohei kyosuke kyung kyunghee kyungsoo lagi lakan laksmi lalelei lamai lastri lautoa lavenia lawan lilis litia
  liwayway lkhagva lkhagvasuren lolo losaline luningning lupeolo luzviminda maata machiko madoka magtanggol mahathir maihi maiko maioha
  makere makereta makiko makisig malai malaya malietoa mami mamiko manaia manami manase manaseh manee manop maraia marama mareikura
  margono mariel marikit marites marivic masae masafumi masahiko masami masamichi masanobu masanori masao masatoshi masayo masayoshi
  masayuki masumi mataio matakana matiu matsuko mayuko mazlan megawati megumi mele mereama mereana merehana mereoni michio mieko mihaka
  mihi miho mihoko mijin mikaere mikiko mikio minah minako minami mineko mingyu minhee minho minjae minji minjun minkyung minseo minsoo
  miok miriama misako misao mitsue mitsuhiro mitsuyo miwa miwako miyako miyo miyoko miyoung mohd mohi mongkol montri moriko mosese motoki
  motoko motu muhamad muhd mulyadi mulyani mungunkhuu munkh munkhbat munkhtuya murni mutsuko mutsumi nadzirah naho namiko namjoon nanaia
  nanang nanthawan naoto naowarat naoya naoyuki napaporn napat naphat naran narangerel narantsetseg nari narong narongchai narumi narumon
  nasrul natsuko natsumi nattaporn nattawut nattaya natthaphon natthida nazri nenita nergui ngahuia ngaio ngaire ngakau ngarongo ngaropi
  nikau nilo nining niran nisachon niwat noboru nobuaki nobuhiro nobuko nomin nongnuch nonthawat nopadon nopera noppadol noppawan norazah
  norhayati norie norihiro norio noriyuki norliza nuanchan nugroho nuraini nurhayati nursyafiqah nuryani nuttapol nyamdorj odgerel
  odonchimeg odtsetseg okja oktavia orapan oraphan orathai oriwa ornanong otgonbayar oyunaa oyunbileg oyuntuya paea pailin pakorn pania
  panida panupong paora parata parekura paretai pareuia parichat parinya patariki patchara patcharaporn patcharin patiphan pattama
  pattarapong pattaraporn pene penehe penina penisimani pensri pere perlita permata peti phairot phakamas phatchara phattharapong
  phimchanok phongsak phonthip phornthip pichai pichit pihopa pimchanok pimjai pimpa pimporn piripi piritana piyachat piyada piyanuch
  piyaporn piyathida piyawat pohatu pongpat pongsak pornchai pornpan pornpimol porntip poutama prachuap pradit prakit pramono pramote
  pranee prapai prapassorn praphan prasit prasong pratama prawit prayoon prayut preecha preeda preeya premchai priyanto puawai puji
  punnee purev purevdorj purnama purnomo puteri puti putra putu rachanee rafidah rahera raiha ramlah rangi rangimarie rangsan rapata
  rapeepat ratana ratchada ratchanee ratchanok ratri rattana rattanaporn raukawa raukura rawinia rawiri razali reihana reina rendra reni
  rereata rewi reynaldo rhodora rieko rihari rikako rikuto rini rinko riria risa riska risma ritsuko rizal rizalina rizky roana rodelio
  rohani rohmat roimata romulo ropata ropiha roslan rosli rosmah rosmawati rosnah ruel ruiha ruihi rukmana ruku rumiko rungnapa rungroj
  rungtip ryohei ryoji ryoko ryotaro ryuichi ryuji ryunosuke sachi sachie sadako safiah saia saikhan sakchai sakda sakiko saksit salmah
  salote samart samoana samorn sampaguita samuela sanae sanghyun sangwan sangwoo sanit santi santoso saowalak saowanee sarangerel
  sarantuya sarawut sasithorn sasiwimon satoko satria satsuki sawai sawako sawat sayako sayuri sefo seiichi seiko seini sekar seluvaia
  semisi sene seohyun seojun seokjin seoyeon seoyun septian sesilia setiawan setyo seulgi seungho seungmin seungwoo shahril sharifah
  shigeki shigeko shigeo shigeyuki shiho shiika shingo shinjiro shino shinobu shinya shizue shizuko shogo shoko shotaro shuichi shuji
  shuntaro shusuke shuta siaosi sigit sinta sione siosaia siosifa sirichai sirikit sirilak sirinapa siripong sirirat siriwan siti
  sitthichai siua soichiro solongo sombat somboon sombun somjai somjit somkiat somkid somkit sommai somnuk sompong somporn somrak somsak
  somsri somyot soojin sookyung soomin sopha sophon sorawit sosefina souta soyeon soyoung subagyo subin suchada suchart suchat suchin
  sudarat sudarsono sugeng sugiarto suhaimi suhartini suharto sujin sukarno sukhbaatar sukhbat sukhum sulastri sulistyo sumalee sumarni
  sumet sumiati sumie sumin sumire sunan sunarti sunee sungho sunghoon sungmin sunhee sunisa sunmi sunthorn supachai suparat supardi
  suparman supattra supawadee suphachai suphan suphaphon supriyadi supriyanto surachai suradet surapong surasak suriya suriyan suryadi
  suryani susanti susanto susilo susilowati suthep sutrisno sutthida suwan suwanna suwannee suwarno suwat suwimol suyanto suzue suzuko
  syafiq syahirah syahrul syed taane tadahiro tadao taehyung taeyang taeyeon taeyong taiaha tainui taisei taishi taka takaaki takafumi
  takanori takato takaya takayoshi takayuki takehiko takehiro takeru takuji takuro tama tamahou tamaki tamami tamatea tamati tamiko
  tamotsu tanapon tanawat tane tangiwai taniela taniora tarati tarewa tariana tassanee tatsuhiko tatsuki tatsuo taufa tavita tawan tawera
  tawhiao tawhiri teerapat teerapong teerawat teina temujin temuulen tengku teresita teruaki teruko teruo tetsuji tetsuro teuila tevita
  thanachai thanakorn thanaphat thanapon thanaporn thanat thanawat thanida thanin thanita thanom thanyarat thawatchai thaweesak theerasak
  thida thidarat thitima thitiporn thongchai tiaki tiare tida tihema timoti tipawan tipene tiria titihuia tiwai tokilupe tomasi tomiko
  tomoaki tomohiko tomoka tomokazu tomoki tomonori tomoya tomoyo tomoyuki toshiaki toshie toshihiko toshihiro toshikazu toshiki toshimi
  toshimitsu toshinori toshiya toshiyuki toyoko triyono tsend tsendsuren tsetsegmaa tsukasa tsuneo tsuyoshi tuguldur tuhoe tulia tumanako
  tumur tungalag turei turia turiana tuti tutik tuvshin ubon uchral udin udom uenuku uluaki umeko unaloto untung uraiwan uranchimeg
  urewera utami uyanga vaea vailea vanida varaporn vichai viliame viliami vilisoni vipa virat wahyuni waiata waimarie waimirirangi waiora
  waipounamu wairangi wairata wairemana wairere wakana wanchai wandee wanida wannapa wannee waranya waraporn warawut warin warunee wasan
  watchara wati wayan weerachai weerasak weerawat wetini whaea whatarangi whetu whina whiripo whiro wichit widodo wijaya wikitoria wilai
  wilaiporn wilawan wilfredo wimon winai wini wipa wipada wipawee wira wiremu wiroj wiroon witana wittaya witthaya wiwik wonho woojin
  wooyoung worachai worapoj worawit wuttichai yanti yanto yaowalak yasue yasuhiko yasuhisa yasumasa yasunori yasushi yasutaka yasuyo
  yasuyuki yayan yayoi yeji yejin yeonjun yeonwoo yewon yingluck yohei yoji yondon yongyuth yoona yoongi yoonji yoora yoshifumi yoshihiko
  yoshihiro yoshikazu yoshiki yoshimi yoshimitsu yoshinobu yoshinori yoshiro yoshito yoshiyuki youngho youngja youngmi youngsoo yuda
  yudha yuichiro yuika yuji yujin yukie yukihiro yukina yukino yukiyo yuliani yulianto yume yumi yunho yuni yunseo yupa yurie yurika
  yuriko yusaku yusof yutaro yuthana yuto yuya yuzuki zainal zaiton zaleha zamri zenaida zolzaya zorigt zulkifli zuraidah zuraini
`
  .trim()
  .split(/\s+/u)
