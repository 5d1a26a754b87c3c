import { rarerFamilyNames } from './family-names-of-the-world.ts'

/** Family names in Latin letters, of many countries. Only such as are hardly ever a word, a place or a product. Lower case, without accents. */
export const familyNames: ReadonlySet<string> = new Set([
  ...rarerFamilyNames,
  ...`
  abbott abdi abdullah abebe abraham abrams abreu achterberg acosta adamczyk adamowicz adams adamson adeyemi adler afonso agarwal
  aggarwal aguilar aguirre ahmad ahmadi ahmed aiello aitken akhtar albrecht alcantara alfaro ali allard almeida alonso altmann alvarado
  alvarez alves amaral ambrosio amin amsel anand andersen anderson andersson andrade andreasen andresen andrews angelini antonov appel
  aquino araujo arellano armstrong arnold arroyo arslan ashworth asplund atkins atkinson auer augustin avila awan ayala aydin azevedo
  aziz bachmann baldwin ballard balogh banerjee baptiste barbosa barnes barnett barrera barreto barros barry bartlett barton bastos
  bates bauer baumann baxter beauchamp beaumont becker beckmann begum bellini beltran benedetti benitez bennett benoit benson berger
  berglund bergman bergmann bergstrom bernard bernhardt bernstein berthold bertrand bhatt bhattacharya biancardi bianchi bieber bjork
  blanchard blanco blom blomqvist bock boehm bohm boisvert bondarenko borges bouchard boucher bowen boyd boyle bradley brady bramble
  branco brandao brandt braun breitner brennan briggs brito bruno bryant buchanan buchholz buckley bukowski burgess burkhardt burnett
  burton bustamante byrne caballero cabral cabrera calderon callahan calloway cameron campbell campos cantrell cantu cardenas cardoso
  carlsen carlson carlsson carmona carneiro caron carrasco carrillo caruso carvalho casey castaneda castellano castillo castro
  cavalcanti cerny cervantes chakraborty chakravarty chang chapman chatterjee chaudhary chaudhry chaudhuri chavez chevalier chopra
  chowdhury christensen christiansen christiansson cisneros claassen claesson clarke coelho cohen colombo conley connolly connor conrad
  contreras corbett cordero cordova cormier coronado correa correia cortes cortez costa coulibaly cronin crosby cruz cuevas cullen cunha
  cunningham curran curtis cyr czarnecki dahl dalal dalgaard dalton daly damico daniels danielsen danielsson davenport davidson davies
  davis dawson deleon delgado deluca demir denis dennison desai deschamps desjardins desmond deutsch deveraux devine diallo dias diaz
  dickinson dickson dietrich dimitrov dixon djordjevic dobson doherty dominguez donaldson donnelly donovan dougherty douglas doyle drozd
  dsouza duarte dubey dubois duchamp dudley duffy dufour dumas dumont duncan dunlap dunn duong dupont dupuis duran durand dutta dvorak
  eaton eberhardt eberle ebert eckert edmonds edwards eide eklund elliott ellis elmi emerson engel engström enriquez eriksen erikson
  eriksson escobar espinosa espinoza esposito estrada evans everett fabian fabre farias farouk farrell faulkner feldman feldmann felix
  ferguson fernandes fernandez ferrara ferrari ferraro ferreira figueiredo figueroa finley finnegan fiore fischer fitzgerald fitzpatrick
  fleischer fleming fletcher flores flynn fogarty foley fonseca fontaine forsberg forsyth fournier franco francois franke frankel
  frazier frederiksen fredriksen fredriksson freitas friedman friedrich fritz fuchs fuentes fujimoto fujita fukuda gagnon gallagher
  gallardo galvan ganguly garcia gardiner garner garrett garza gauthier genovese georgiou gerber gerhardt ghosh giannini gibbons gibbs
  gibson gilbert gillespie gilmore giordano girard giraud glover godfrey goldberg goldman goldstein gomes gomez goncalves gonzales
  gonzalez goodman goodwin gopal gorman goswami goto graham greco greenberg greene greenwood gregory griffin griffith griffiths grimaldi
  grossman gruber guerin guerra guerrero guidi guillen gunawardena gunnarsson gupta gustafson gustafsson gutierrez guzman haas haddad
  hahn haider hakim halvorsen hamilton hammond hanley hanna hansen hansson haraldsson harding hardwick hargreaves harmon harper
  harrington harris harrison hartley hartman hartmann harvey hasan hasegawa hashimoto hassan haugen hauser hawkins hayashi hayes haynes
  hedlund hegde heikkinen heinrich heinz helgason heller hellström henderson hendricks hendriks henning henriksen henriksson henry
  hensley herbert herman hermansen hermansson hernandez herold herrera herrmann herzog hidalgo higgins hinojosa hinton hirsch hobbs
  hodges hodgson hoffman hoffmann hofmann hogan holden holgersson holloway holmberg holmes holmgren holmqvist holst holt horvat horvath
  hossain howell hubbard huber huerta huffman hughes humphrey hussain hussein hutchinson hutchison huynh ibarra ibrahim iglesias ingram
  inoue iqbal ironside ishida ishikawa issa ivanov ivanova iversen iyer jackson jacobs jacobsen jacobson jacobsson jaeger jain jankowski
  jansen janssen jansson jaramillo jefferson jennings jensen jeppesen jepsen jimenez joensen johansen johanson johansson johns johnsen
  johnson johnston jokinen jonasson jones jonsson jorgensen jose joshi juarez jung kaczmarek kaiser kaminski kaplan kapoor kapur karim
  karlsen karlsson kato kaufman kaufmann kaur kavanagh kearney keating keller kelley kemp kennedy kerr kessler khalil khan khanna kimura
  kirby kirchner kirk klein knudsen kobayashi koch koenig kohler kolar kondo konig korhonen kostic kovac kovacs kovalenko kowalczyk
  kowalski kozlov kramer kraus krause kravchenko krawczyk kristensen kristiansen kristoffersen kroeger krueger kruger kuhn kumar kumari
  kunz kurtz kuznetsov kwiatkowski lachance laine laitinen lambert lamont langford langley larkin laroche larsen larson larsson laurent
  laursen lavigne lavoie lawrence lawson leblanc leclerc lefebvre legrand lehmann lehtinen lehtonen leitner lemieux lemoine leonard
  leroy levesque levin levine lewandowski lewis lieberman lindberg linder lindgren lindholm lindqvist lindstrom lindström lloyd lombardi
  lombardo longo lopez lorenz lorenzo losada louis lozano lucas lucero lugo lund lundberg lundgren lundin lundqvist lutz lyons macdonald
  macedo machado macias mackay mackenzie macleod madsen maguire mahajan maher mahmood mahoney maier maldonado malhotra malik mancini
  mann mansfield mantovani marchand marchetti marek mariani marino marinov markovic marques marquez marriott marsden marshall martel
  martens martinez martini martino martins martinsson mathews mathieu mathis mathisen matsuda matsumoto matthews mattila maurer maxwell
  mayer mcallister mcbride mccabe mccall mccann mccarthy mcclure mcconnell mccormack mccormick mccoy mcculloch mccullough mcdaniel
  mcdermott mcdonald mcdonnell mcdowell mcfarlane mcgee mcgrath mcgregor mcguire mcintosh mcintyre mckay mckee mckenna mckenzie mckinley
  mckinney mclaughlin mclean mcleod mcmahon mcmillan mcnamara mcneil mcneill mcpherson medina mehta meier mejia melendez mello melnyk
  melo mendes mendez mendoza menon mercado mercier merkel meyer meyers mikkelsen milani milanovic milner mishra mitchell mitra moeller
  mohamed mohammed mohan molina moller molnar monaghan monahan montero montgomery montoya moore morales moran moreau moreira morel
  moreno moretti morgan morin moritz morris morrison morrow mortensen mosley mouton mueller mukherjee muller mullins munoz munro
  murakami murphy murray mustafa myers nagy naidu nair nakajima nakamura nakayama nandi napier narayan narayanan naseem nassar natarajan
  navarro naylor neal neergaard negri nelson nemeth neumann newman nguyen nichols nicholson nielsen niemi nieminen nieves nilsen nilsson
  nkosi nolan nordin nordström norris novak novotny nowak nowakowski nunes nunez obrien ocampo ochoa oconnell oconnor odonnell ogawa
  ohara okada okafor okamoto okeke okonkwo oliveira oliver olofsson olsen olson olsson oneal oneill opoku orlov ortega ortiz osborne
  osei otto ozturk pacheco padilla pagano palmieri papadopoulos pappas paquette paredes parekh parikh parisi parra parrish patel
  paterson patil patterson patton paul paulsen pavlov pawlowski payne pearce pearson pedersen pedersson pellegrini pelletier pereira
  perera peretti perez perkins perret perrin petersen peterson petersson petit petrov petrova petrovic pettersen pettersson pfeiffer
  pham phillips pichler pietrzak pillai pineda pinheiro pinto poirier pokorny popescu popov popovic portillo posner potts poulin poulsen
  powell prasad pratt pritchard prochazka puig pulido pursley quigley quinlan quinn quintana quiroga raab rademacher rahman rajan
  ramirez ramos ramsay ramsey randall rao rasmussen rastogi rathore ratliff rausch raymond reddy redmond reeves regan rehman reilly
  reinhardt reinholt reyes reynolds ribeiro ricci richards richardson richter riedel rinaldi rios ritchie ritter rivas rivera rizzo
  roberts robertson robinson robles rocha roche rodgers rodrigues rodriguez rogers rojas roland rollins romano romero rosales rosario
  rosen rosenberg rosenthal rossi roth rousseau rowland rowley roy rozman ruiz russell russo rutherford rutkowski ryan saarinen sadler
  saito sakai salas salazar saleh salgado salinas salmi salonen samuelsson sanchez sandberg sanders sanderson sandoval sandstrom
  sandström santana santiago santoro santos sarkar sasaki sato saunders savolainen saxena scarlett schaefer schafer schaffer scherer
  schiller schilling schmid schmidt schmitt schmitz schneider schreiber schroder schroeder schubert schulte schultz schulz schulze
  schumacher schuster schwab schwartz schwarz schweizer scott seidel seidl sepulveda serrano sethi severin sewell shah shaikh shankar
  shapiro sharma shaw sheehan shelton shepard sheppard sheridan sherman shimizu shukla siddiqui sidorov siegel sigurdsson silva silveira
  silverman simmons simon simonsen simpson sinclair singh singleton sinha skoglund slater sloan smirnov smyth snyder soares sobczak
  soderberg sokolov solberg soliman solis solomon sommer sorensen soto sousa souza spiegel srinivasan srivastava stafford stanton steele
  stein steinberg steiner stephens stephenson stevens stevenson stewart storey strickland strom stuart suarez subramanian sullivan
  sundaram sutherland suzuki svensson swanson sweeney swenson sykes szabo szewczyk szymanski takahashi takeda talbot tanaka tapia
  tavares teixeira terry thapa theriault thomas thompson thomsen thomson thornton thorpe thorsen timmermans tkachenko tomic tomlinson
  torres townsend tran traore tremblay trevino trujillo turcotte turnbull ueda ulrich underhill underwood urbina uribe valdez valentin
  valentini valenzuela vandenberg vanderberg vargas varma vasile vasquez vaughan vaughn vazquez vega velasco velasquez velez venkatesan
  venter verhoeven verma vermeulen vidal vieira villalobos villanueva villareal villarreal vincent virtanen visser vitale vogel vogt
  volkov wagoner waldron wallace wallin walsh walters walton wanjiru watanabe watkins webber weber webster wegner weinberg weiss welch
  weller wendt werner wessels westberg westerlund westwood whitaker whitehead whitfield whitney wilcox wilde wilhelm wilkerson wilkins
  wilkinson willems willemsen williams williamson willis wilson winkler winther wirth wisniewski wojcik wolff wong woodard woodward
  wouters wozniak wyatt wyss yamada yamaguchi yamamoto yamashita yates yilmaz yoder yoshida yusuf zajac zaman zamora zapata zavala
  zawadzki zelaya zeman zhukov ziegler zielinski zimmerman zimmermann zuniga
  `
    .trim()
    .split(/\s+/u),
])

/** What family names of several languages end in and hardly any other word. Regular expression source, lower case, without accents. */
export const familyEndings =
  '(?:sson|sdottir|ovich|evich|ovic|evic|kovic|owski|ewski|inski|ynski|owska|ewska|inska|enko|chuk|shvili|opoulos|oglu|escu|quist|qvist|gaard|strom|iewicz|owicz|ovova|ikova|akova|ekova|nkova|rova|lova|tova|onen|inen|anen|moglu|asamy|samy|murthy|wardene|singhe)'
