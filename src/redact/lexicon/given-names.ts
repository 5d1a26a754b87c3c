/** Given names in Latin letters, of many countries. Only such as are hardly ever a word, a place or a product. Lower case. */
export const givenNames: ReadonlySet<string> = new Set(
  `
  aaron abby abdul abdullah abigail abraham adam adele adrian adriana agnes agnieszka ahmed ahmad aidan aisha akira alan albert
  alejandro aleksandr alessandro alexander alexandra alexandre alexei alfred alice alicia alina aline alison allison alma alvaro amanda
  amelia amelie amina amir amit amy ana anastasia anders andrea andreas andrei andres andrew andrzej andy angela angelika
  anil anita anja ankit anna anne annette annika anthony anton antonia antonio anusha archana ariana arjun arnaud arne arnold
  arthur arturo arun asha ashley ashok astrid audrey ayesha ayse barbara bart bartosz beata beatrice beatriz ben
  benedict benjamin bernadette bernard bernd bernhard bertrand beth betty bianca bilal birgit bjorn björn bob boris brad brandon brenda
  brendan brian bridget britta bronwyn bruce bruno bryan caitlin camille carina carla carlo carlos carmen carol carole carolina caroline
  carolyn catalina caterina catherine cathy cecilia cedric celia chantal charles charlie cheryl chiara chloe chris christa christelle
  christian christiane christina christine christof christoph christophe christopher ciara cindy claire clara claude claudia clive
  colette colin colleen connor conor constance cornelia craig cristian cristina cynthia dagmar daisuke damian damien dan
  daniel daniela danielle danny darren dave david dawid debbie deborah deepa deepak deepika deirdre denise dennis derek devon
  didier diego dieter dietmar dilip dimitri dinesh dmitri dmitry dominik dominika dominique donald donna doris dorothy douglas
  duncan dylan edith edmund eduardo edward edwin eileen ekaterina elaine eleanor elena eleni elias elif elisa elisabeth elise
  elizabeth elke ella ellen elliot elsa emil emilia emily emma emmanuel enrico enrique erica erich erik erika ernest
  esther ethan eugene eva evelyn ewa fabian fabio fatima federico felicia felicity felipe ferdinand fernanda fernando fiona
  florence florian francesca francesco francis francisco francois françois franz fred freda freddie frederic frederick frederik
  freya frieda friedrich gabriel gabriela gabriele gareth gary gavin geoff geoffrey george georgina gerald gerard gerd gerhard
  gianni gilbert giles gillian gina giorgio giovanni gisela giulia giuseppe gloria gonzalo gordon graham grazyna greg gregor gregory
  greta gudrun guido guillaume guillermo gunnar gunther gustav hannah hannes hans harald haruki harish harriet harry hassan heather
  hector heidi heike heiko heinrich helen helene helga helmut hendrik henk henri henrik henry herbert hermann hilary hilde
  hiroshi holger horst howard hubert hugo hussein ian ibrahim ignacio igor ilse imran ines inga ingeborg ingrid irene irina isaac
  isabel isabella isabelle ivan ivana jack jackie jacob jacqueline jacques jacek jakob jakub james jamie jan jana jane janet janice
  janine jasmin jason javier jean jeanette jeff jeffrey jenna jennifer jenny jens jeremy jerome jerry jesper jessica jesus
  jill jim jimmy joan joanna joanne joao joaquin jochen joe joel joerg johan johann johanna johannes john johnny jon jonas
  jonathan jorg jorge jose josé josef joseph josephine joshua juan juergen jürgen juha julian juliana julie juliet juliette julio julius
  juraj justin justyna kai kamal karen karim karin karl karla karolina kasper katarina katarzyna kate katerina katharina katherine
  kathleen kathrin kathryn kathy katia katie katja katrin kavita keiko keith kelly ken kenji kenneth kerstin kevin khalid kiran
  kirsten kirstin klara klaus konrad konstantin krishna kristen kristian kristin kristina kristof krystyna krzysztof kumar kunal kurt kyle
  lakshmi larry lars laszlo laura lauren laurence laurent lavinia lawrence leah leanne leila lena lennart leo leon leonard leonardo
  leonie leslie lidia liam lina linda lindsay linus lisa lise liz lorena lorenzo lorraine louis louisa louise luc luca lucas
  lucia lucie lucien lucy luigi luis luisa lukas lukasz lutz lydia lynn maciej madeleine magdalena magnus mahesh maja makoto
  malcolm malgorzata manfred manish manoj manuel manuela marc marcel marcela marcin marco marcos marcus marek margaret margarita
  margit margot maria mariana marianne marie marina mario marion marius mariusz marjorie marko markus marlene marta martha martin
  martina martine mary masha mateo mateusz mathias mathieu mathilde matteo matthew matthias maureen maurice mauricio maxim
  maximilian maya meera megan mehmet melanie melissa meredith mia micha michael michaela michal michel michele michelle
  miguel mika mike mikhail milan milena minh miriam miroslav mohamed mohammed mohammad muhammad moira mona monica monika monique
  morten muriel mustafa nadia nadine nancy naomi natalia natalie natasha nathalie nathan neha neil nelly nicholas nick nicola
  nicolas nicole niels nigel nikhil nikita nikola nikolai nils nina nisha nitin noah noel noemi nora norbert norman nuno
  odile olaf oleg olena olga oliver olivia olivier omar orla oscar oskar otto owen pablo padma paige pamela paola paolo pascal patricia
  patricio patrick patrik paul paula paulina pauline paulo pavel pawel pedro peggy penelope petar peter petr petra phil
  philip philipp philippa philippe phillip pierre pieter pilar piotr pooja pradeep prakash pranav prasad pratik praveen priya priyanka
  rachel radek rafael rafal raghav rahul raimund rainer raj raja rajesh rajiv rakesh ralf ralph ramesh ramon raphael raquel
  rashid raul ravi raymond rebecca regina reinhard rekha rene renate renata ricardo riccardo richard rita robert roberta roberto
  robin rodrigo roger rohan rohit roland rolf ron ronald ronan rory rosa rosemary rosie roy ruben rudolf rudy rupert
  russell ruth ryan sabine sabrina sachin salma salvador samantha samir samira samuel sandeep sandra sanjay sara
  sarah saskia satish scott sean sebastian seema selina serge sergei sergey sergio shane shannon sharon sheila shirley shreya
  siddharth siegfried sigrid silke silvia simon simone sinead siobhan slawomir sofia solveig sonia sonja sophia sophie soren
  stacey stanislav stanley stefan stefanie stefano steffen stephan stephane stephanie stephen steve steven stuart subramanian sue
  sunil sunita suresh susan susana susanne suzanne sven svetlana swati sylvia sylvie takashi takeshi tamara tania tanja tanya tara
  tariq tatiana ted teresa teun thandiwe theo theresa therese thierry thomas thorsten tiago tiffany tilo tim timo timothy tina tobias
  todd tom tomas tomasz tommaso tommy toni tony torben toshiro tracey tracy trevor tristan trudy tyler udo ulf uli ulrich ulrike
  umesh ursula usha ute uwe valerie vanessa vasile vera veronica veronika vesna vicente vicky victor victoria vijay vikram viktor
  vinay vincent vincenzo vinod virginie vishal vivek vivian vladimir volker waleed walter wanda wendy werner wiebke wilfried wilhelm
  willem william willy wojciech wolfgang xavier yannick yasmin yolanda yosef yuki yusuf yves yvette yvonne zachary zainab zbigniew
  zeynep zoe zofia zoltan zuzana fintan cathal eamon declan ronan donal fergus siobhain sinead grainne roisin eimear ciaran conall brid mairead deirdra aine oonagh hamish alasdair iain callum morag fiadh gethin rhys rhian sioned dafydd ieuan maeve niamh oisin eoin cormac padraig aoife saoirse nguyen thi kwame kofi ama abena chidi
  chioma ngozi emeka adebayo oluwaseun funmi tunde sipho nomsa thabo lwazi zanele hiroko yoko haruto sakura naoko kenta
 `
    .trim()
    .split(/\s+/u),
)

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
