import { givenNamesOfAfricaAndAsia } from './given-names-of-africa-and-asia.ts'
import { givenNamesAmongFriends } from './given-names-among-friends.ts'
import { rarerGivenNamesOfEurope } from './given-names-of-europe.ts'
import { moreGivenNamesOfSouthAsiaAndAfrica } from './given-names-of-south-asia-and-africa.ts'
import { moreGivenNamesOfTheFarEast } from './given-names-of-the-far-east.ts'
import { moreGivenNamesOfTheNearEast } from './given-names-of-the-near-east.ts'
import { moreGivenNamesOfTheNorth } from './given-names-of-the-north.ts'
import { moreGivenNamesOfTheSouthAndEast } from './given-names-of-the-south-and-east.ts'

/** Given names in Latin letters, of many countries. Only such as are hardly ever a word, a place or a product. Lower case. */
export const givenNames: ReadonlySet<string> = new Set([
  ...givenNamesOfAfricaAndAsia,
  ...givenNamesAmongFriends,
  ...rarerGivenNamesOfEurope,
  ...moreGivenNamesOfTheNorth,
  ...moreGivenNamesOfTheSouthAndEast,
  ...moreGivenNamesOfTheNearEast,
  ...moreGivenNamesOfSouthAsiaAndAfrica,
  ...moreGivenNamesOfTheFarEast,
  ...`
  aaliyah aarav aaron abby abdul abdullah abdulrahman abel abelardo abena abhishek abigail abimbola abraham adaeze adalberto adam
  adebayo adela adele adelina aditi aditya adnan adolfo adrian adriana adriano adrien adrienne agata agatha agathe agnes agneta
  agnieszka agustin ahmad ahmed ahmet aidan aileen aimee aine aino aisha aisling aitor ajay akiko akio akira akosua aksel alain alan
  alannah alasdair albert alberto albin alec aled alejandro aleksander aleksandr aleksandra alena alessandra alessandro alessia
  alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo aliaksandr alice alicia alicja alina aline alison aljaz
  allan allison alma almudena aloisia aloysius alphonse althea alvaro alwin ama amadeo amador amalia amanda amandine amara amaury
  ambrose amelia amelie amina amir amit amparo amy ana anabel anais anand anastasia anatole anatoly anders andre andrea andreas andreea
  andrei andreja andres andrew andrzej andré andy aneta angela angelika angelina angelo angus anibal anil anina anita anja anke ankit
  anna annabel annabelle annalena anne anneke anneli annelies anneliese annemarie annette annick annie annika annikki anouk ansgar
  anthony antje antoine antoinette anton antonella antoni antonia antonina antonio antti anusha anya aoife apinya apostolos araceli
  archana ariana arild aristotelis arjun arkadiusz arlene armando armin arnaud arne arnold arsenio artem arthur arturo arun arvid arvind
  asger asha ashley ashok asif aslaug astrid atsuko atul audrey augustin augusto aurelia aurelie aurélie aya ayan ayesha ayodele ayse
  ayumi azra bahar balazs baptiste barbara barnabas barney barry bart bartosz bastian bastien bea beata beatrice beatriz bekele belen
  ben benedetta benedict benedikt benito benjamin benjamín benoit benoît bernadette bernard bernardo bernd bernhard bernie berta
  berthold bertrand beth bettina betty beverley beverly bhavna bianca bibiana bilal birgit bjarne bjorn björn blanca blanka bob bogdan
  boguslaw bohdan boleslaw bonifacio boris borja borut brad brandon branislav branka branko brenda brendan brendon brent brett brian
  brianna brice brid bridget bridgette brigid brigitta brigitte britta bronislaw bronwyn bruce bruna bruno bryan bryony burak caitlin
  caleb callum calvin cameron camila camilla camille candice carina carl carla carlo carlos carlotta carmela carmen carmine carol carole
  carolin carolina caroline carolyn carrie carsten casey caspar cassie catalin catalina caterina cathal catherine cathy catrin cecile
  cecilia cecily cecília cedric celia cem cesar chandra chantal charlene charles charlie charlotte charmaine cheryl chiamaka chiara
  chidi chidinma chinedu chioma chizoba chloe chris christa christel christelle christian christiane christina christine christof
  christoph christophe christopher christos chukwuemeka ciara ciaran cillian cindy ciro claire clara clarence clarissa clarisse claude
  claudia claus clemens clifford clive clodagh coen colette colin colleen conall connor conor constance coralie corey corina corinna
  corinne cormac cornelia corrado cosima cosmin courtney craig cristian cristiano cristina cristobal curtis cynthia cyril cyrille
  czeslaw césar daan dafydd dagfinn dagmar dagny daiki daisuke dalibor damian damien damir damon dan danica daniel daniela daniella
  danielle danijel danil danilo danny danuta daphne daria darija dariusz darko darlene darren daryl dave david davide davor dawid deanna
  debbie deborah debra declan deepa deepak deepika deirdra deirdre dejan delphine demetrios denisa denise deniz dennis denys derek
  desiree detlef devon dewi dhruv diana diarmuid didier diego dieter dietmar dilara dilip dimitar dimitri dimitrios dinah dinesh dirk
  divya dmitri dmitry dmytro dolores domenico domingo dominik dominika dominique donal donald dong-hyun donna donovan dora doreen doris
  dorota dorothea dorothy dorte douglas dragan drazen duncan dwayne dylan eamon eberhard eckhard eddie edgar edgardo edina edita edith
  edmund edson eduard eduardo edvard edvin edward edwin edyta efrain egbert eija eila eileen eimear einar eino eirik eitan eivind
  ekaterina elaine eleanor elena eleni eleonora eleonore elfriede eliane elias elif elin elio elisa elisabeth elisabetta elise eliska
  elizabeth elke ella ellen ellinor elliot elliott elodie eloise elsa elsie elspeth elvin elvira elzbieta emanuel emeka emelie emerson
  emil emilia emiliano emilio emily emine emma emmanuel emmie emre enda endre eneko enid ennio enrico enrique eoghan eoin erasmus ercan
  erdem eric erica erich erik erika eriko erin ernest ernesto ernst erwin essi esteban estefania estela estelle esteve esther ethan
  etienne eugen eugene eugenia eugenio eulalia eunice eva evangelos evelien evelina evelyn evelyne evgeny ewa ewan ezekiel ezequiel
  fabian fabienne fabio fabrice fabrizio faisal farhan farid faruk fatima fay federico fedor felicia felicitas felicity felipe felix
  feng ferdinand ferenc fergus fernanda fernando fiadh filip filippo finn finnian fintan fiona fionnuala flavia flavio florence florian
  floriana folke fouad francesca francesco francine francis francisco franciszek francois franka franz franziska françois fraser fred
  freda freddie frederic frederick frederik fredrik fredrika freya frida frieda friedrich fritz frédéric fumiko funmi gabor gabriel
  gabriela gabriele gabriella gaelle gaetan gaetano gail galina gareth gary gaspard gaurav gavin gavril gemma genevieve geneviève
  gennaro geoff geoffrey geoffroy georg george georges georgi georgina georgios geraint gerald geraldine gerard gerardo gerd gerhard
  gerhild germaine gerrit gertrud gertrude gethin giacomo giada gianluca gianna gianni gilbert giles gilles gillian gina ginevra ginny
  gintaras gioia giorgio giorgos giovanna giovanni gisela gitte giulia giuliana giuliano giuseppe gizem gladys glenda glenys gloria
  goncalo gonzague gonzalo goran gordana gordon gottfried graciela graeme graham grainne grazyna greg gregor gregory greta grigory
  grzegorz gudrun guido guilherme guillaume guillermo gul gundula gunilla gunnar gunther gustaf gustav gustavo gwen gwendolyn györgy
  gábor göran haakon haider haim hakan halima halina hallvard hamid hamish hamza hanif hanna hannah hanne hannelore hannes hannu hans
  hans-jürgen hans-peter harald hari haris harish harmen harriet harry haruki harumi haruto harvey hassan hatice havard heather hector
  hedvig hedwig heidi heike heiko heino heinrich heinz helen helena helene helga helge helmer helmi helmut heloise hendrik hendrika henk
  henning henri henrietta henriette henrik henry henryk herbert heribert hermann hermine hernán hessel hideki hidetoshi hilary hilde
  hiroko hiroshi hiroyuki hisako hjalmar holger honza horacio horatiu horst howard hristo hubert hubertus hugh hugo huguette humberto
  humphrey husain hussein hye-jin håkan iain ian ibrahim ieuan ieva ignacio ignacy ignatius igor ikram ilaria ildiko ilia ilka ilona
  ilse imelda imke immaculada imogen imran ines inese inga ingeborg ingmar ingolf ingrid ingunn inigo inmaculada inés ioan ioana ioannis
  iordanis irena irene ireneusz irina irma irmgard irvin irving isaac isabel isabella isabelle isadora isak isamu isidora isidro ismael
  ismail isolde istvan istván itziar ivan ivana ivar ivonne iwan iwona izabela jaakko jaana jacek jacinta jacinto jack jackie jacob
  jacopo jacqueline jacques jadwiga jagoda jaime jaina jairo jakob jakov jakub jalal jamal jameel james jamie jamila jan jana jane janek
  janet janette janice janine janka janne jannik janos jarek jari jarkko jarmila jaroslav jarosław jasmin jasmina jason jaspreet javier
  jaya jayden jayesh jayne jean jeanette jeannette jeannine jeff jeffery jeffrey jelena jelle jemima jenifer jenna jenni jennifer jenny
  jens jeppe jeremiah jeremy jeroen jerome jerry jerzy jesper jesse jessica jessie jesus jiho jill jim jimmy jin-woo jiri jitka jiří
  joachim joakim joan joana joanna joanne joao joaquin jocelyn jochem jochen jodie jody joe joel joelle joerg joey johan johana johann
  johanna johanne johannes john johnathan johnny jolanta jon jonas jonathan jonathon jonna joost jordi jorg jorge jorn jose josef josefa
  josefina josefine josep joseph josephine josh joshua josiah josip josé josé-luis jouni jovan jovana jozef juan juanita judith judy
  juergen juha julen julian juliana julianne julie juliet juliette julio julius juliusz jun-ho junaid junko juraj jure jurgen jussi
  justin justyna jutta jános józef jürgen kaarina kacper kadri kai kaisa kaja kajsa kalle kalpana kamal kamil kamila kamran kaori karen
  karim karin karl karla karol karoliina karolin karolina karsten karthik kasia kasimir kaspar kasper katalin katariina katarina
  katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathryn kathy katia katie katinka katja katrin katrina katrine
  kavita kayla kayode kazimierz kazuki kazuo keanu keiko keira keisha keith kelechi kelly kemal ken kenji kenneth kenny kenta kerry
  kerstin kevin khadija khaled khalid kiera kieran kimberley kimberly kinga kiran kirill kirsi kirsten kirstin kirsty kjell kjetil klaas
  klara klaudia klaus koen kofi koji konrad konstantin konstantinos koppany koray kornelia krishna kristen kristian kristiina kristin
  kristina kristine kristjan kristof kristoffer krisztina krystyna krzysztof kshitij kumar kumiko kunal kurt kwabena kwame kwasi kyle
  kylie kyoko lachlan ladislav laetitia laila lajos lakshmi lambert larisa larissa larry lars lasse laszlo latifa laura lauren laurence
  laurens laurent lauri laurie lavinia lawrence layla leah leandro leanne leif leila leilani lena lenka lennart leo leon leona leonard
  leonardo leonie leonora leopold leroy lesley leslie leszek leticia letizia levi leyla lhou liam liane lidia lidija lieke lieselotte
  liisa liliana lillemor lillian lina linda lindsay lindsey linnea linus lionel lisa lisbet lisbeth lise liselotte lissette liz ljiljana
  ljubica lloyd loes lorena lorenz lorenzo loretta lorna lorraine lotte louella louis louisa louise lourdes luc luca lucas lucia luciana
  luciano lucie lucien lucille lucinda lucio lucjan lucrezia lucy ludger ludmila ludovic ludwig luigi luis luisa luise luiz luiza lukas
  lukasz luke lukáš lurdes lutz luuk luísa lwazi lydia lyndon lynette lynn lászló maarit maarten maartje maciej mackenzie madalena
  madeleine madeline madelyn madhavi mae maeve magali magdalena maggie magnus mahesh mahmoud mahmud maik maike mairead maisie maite maja
  makoto malachy malcolm malgorzata malik malin malte malvina mamadou manfred manish manoj manon mansoor manuel manuela marc marcel
  marcela marcella marcello marcelo marci marcin marco marcos marcus marek maren margaret margareta margarete margarida margarita
  margaux margherita margit margot margret margrethe marguerite maria mariam marian mariana marianna marianne mariano maribel marie
  marieke mariella marielle marietta marija marijke marika marilyn marina mario marion marisa marisol marissa marita marius mariusz
  mariya marjan marjorie markku marko marku markus marlene marlies marlon marta martha marthe marti martijn martin martina martine
  martinus marton marvin mary maryam masahiro masako masato masha mateo mateusz mathias mathieu mathilde mathis matias matilda matilde
  matteo matthew matthias matthieu matti matty maura maureen maurice mauricio maurizio mauro maxim maximilian maxine maya mayumi
  mechthild meera megan mehdi mehmet mei-ling meike melania melanie melinda melissa melvin meredith merete merja mia micah micha michael
  michaela michal michał micheal michel michela michele michelle michiel michiko mick miguel mihaela mihai mika mikael mike mikhail
  mikkel mikko miklos milada milan milena milica milos milosz miloš minh minna minoru miranda mireia mireille mirek mirela miriam mirja
  mirjam miroslav miroslava misaki mitja mitsuko mohamed mohammad mohammed moira mona monica monika monique montserrat morag moritz
  morten morwenna moses moshe muhammad mukesh munir murali muriel murray mustafa mykola myriam myrna nadezhda nadia nadine nadja nadège
  nagendra najib nancy nanette naoki naoko naomi narendra natalia natalie natalya natasa natascha natasha nathalie nathan nathaniel
  navin nazanin neda neha neil nele nelly nelson nenad ngozi nguyen niall niamh nicholas nick nicklas nicky nico nicola nicolai nicolas
  nicole nicolette nicolo niels nigel nikhil nikita niklas nikola nikolai nikolaos nikolas nikolaus nikoletta nils nina nisha nitin noah
  noel noelia noemi nomsa nora norbert noriko norman nuala nuno nuria nurul oana odile oisin oksana olaf olav oldrich oleg oleksandr
  olena olga oliver olivia olivier olli oluwaseun omar ondrej oonagh orazio oriana orla orlando orsolya ortrud ortwin osama oscar oskar
  oswald otilia ottavia ottilie otto owen oyvind pablo padma padraig paige palesa pamela paola paolo pascal paschal pasquale patrice
  patricia patricio patrick patrik patrizia patryk patsy patti paul paula paulina pauline paulo pavel pavla pawel paweł pedro peggy
  pekka pelle penelope pernille perrine petar pete peter petr petra petri petros petter phil philip philipp philippa philippe phillip
  phoebe phyllis pierre pierrette pieter pietro pilar pinar piotr piroska polly pooja prabhat pradeep prakash pranav prasad prashant
  pratik praveen preben preeti priscilla pritam priya priyanka przemyslaw quentin rachael rachel rachid radek radka radoslav radosław
  radu rafael rafaela rafal rafał raffaele raffaella raghav ragnar ragnhild rahel rahim rahul raimo raimund rainer raisa raj raja rajesh
  rajiv rakesh ralf ralitsa ralph ramesh ramiro ramon ramona ramya randall randolph rania ranjit raoul raphael raquel rashid rashmi
  rasmus raul ravi raymond raúl rebeca rebecca rebekah regina regine reidar reima reiner reinhard reinhold reinier rekha remco renata
  renate renato renaud rene renee renzo rené renée reza rhian rhiannon rhonda rhys ricarda ricardo riccardo richard rickard riikka rikke
  rita ritva robbert robbie robert roberta roberto robin rocco rocio rocío roderick rodney rodolfo rodrigo roel rogelio roger rogerio
  rohan rohit roisin roland rolando rolf romain romano romina romuald romy ron ronald ronan ronja ronnie roosa rory rosa rosalia rosalie
  rosalind rosana rosanna rosaria rosella roselyn rosemary rosie rosina rosita roswitha roxana roxane roxanne roy ruben rubén rudolf
  rudolph rudy rupert ruslan russell ruth ruud ruxandra ryan ryota ryszard rémi róisín saara sabina sabine sabrina sachin saeed safiya
  saila sakura salma salman salvador salvatore samantha samir samira sampo samuel samuli sandeep sandra sandrine sandro sanja sanjay
  sanjeev sanna sanne saoirse sara sarah sascha saskia satish satoshi saurabh scott sean sebastiaan sebastian sebastien seema seher
  selina semra seppo serafina serge sergei sergej sergey sergio severin severine seán shabnam shane shannon shanti sharmila sharon shaun
  shauna shawn sheena sheila shirin shirley shivani shreya shubham siddharth siegfried siegrun sigbjorn sigmund sigrid sigurd siiri
  silja silke silvana silvester silvia silvio simeon simon simone sina sindre sinead sinéad siobhain siobhan siobhán sioned sipho sirpa
  sixten slavica slavko slawomir snezana sofia sofiane sofie solange solveig sondre sonia sonja sonya sophia sophie soren sorin spyros
  stacey stacy stan stanislav stanislaw stanisław stanley stavros stefan stefania stefanie stefano steffen steinar stepan stephan
  stephane stephanie stephen steve steven stewart stian stine stuart stéphane subhash subramanian suchitra sudhir sue suman sumit sunil
  sunita suresh susan susana susann susanna susanne sushma susie suvi suzanna suzanne sven svenja svetlana swati sybille sylvain
  sylvester sylvia sylvie szymon sébastien søren sławomir tabea tabitha tadeo tadeusz takahiro takashi takeshi tallulah tamara tamas
  tammy tamás tania tanisha tanja tanya tapio tara tariq tarja taru tatiana tatjana tatsuya tatyana ted teemu teodor teodora teresa
  teressa tereza terhi terje terrence terry tessa tetsuya teun thabo thaddeus thandi thandiwe theo theodora theodore theresa therese thi
  thibault thierry thijs thilo thomas thorben thorstein thorsten thuy thérèse tiago tibor tiffany tiia tiina tijana tilly tilo tim timo
  timothy tina tino tirza tobias tobiasz todd todor tom tomas tomasz tomaž tomi tomislav tommaso tommy tomoko tomáš toni tonje tony
  torben torgeir torill torsten toshiro tove tracey tracy trevor tricia trine tristan trond trudy trygve tunde tuomas turid tuula
  tuulikki tyler tyrone udo uffe ugo ulf uli ulla ulrich ulrika ulrike umberto umesh ursina ursula urszula usha ute uwe vaclav vadim
  valentin valentina valeria valerie valerio valery valtteri valérie vanessa vanja varun vasile vasilis vasily vassil veera veerle velma
  venkat vera verena veronica veronika veronique vesa vesna vibeke vicente vicki vicky victor victoria vidar vidya vijay vikram
  viktor viktoria viktoriia vilhelm ville vilma vilmos vinay vincent vincenzo vinod violetta virginie virpi vishal vitaly vittoria
  vittorio vivek vivian viviana vivien vivienne vlad vladimir vladislav vlasta vojtech volker volodymyr václav véronique waldemar waleed
  walid walter waltraud wanda wayne wenche wencke wendy werner wibke wiebke wieslaw wiesław wietske wiktor wiktoria wilfred wilfried
  wilhelm wilhelmina willem willemijn william willy wilma winfried winifred winston wioletta wladyslaw wojciech wolfgang wolfram wout
  wouter władysław xabier xavier xiomara yael yahya yannick yaroslav yash yasin yasmin yasmina yasmine yasuko yelena yetunde yevgeny
  yngve yoko yolanda yolande yosef yoshiko youssef yuki yukiko yuko yulia yuri yusuf yvan yves yvette yvonne zachary zahra zainab zanele
  zbigniew zdenek zdenka zdeněk zdzislaw zehra zeynep zlatko zoe zofia zoltan zoltán zoran zorica zsofia zsuzsanna zuzana éloïse émile
  étienne øystein øyvind łukasz
  `
    .trim()
    .split(/\s+/u),
])

/** Family names in pinyin that are no English word. Lower case. */
export const pinyinSurnames: ReadonlySet<string> = new Set(
  `
  zhang wang li liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong
  xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi
  yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng wan duan qian yin chang qiao lai gong pang lan
  ou ouyang sima zhuge shangguan huangfu murong xiahou linghu zhan zhuang niu tao hong ruan guan mei qi ke bao shu pei sheng nie
 `
    .trim()
    .split(/\s+/u),
)
