import { wordsOf } from '#base/listed.ts'

/**
 * Given names of the larger markets, lower case without accents where the script is Latin, commoner
 * ones first. They tell columns of names from other words; no name is looked up to judge a person.
 */
const latin = `
  james mary robert patricia john jennifer michael linda david elizabeth william barbara richard
  susan joseph jessica thomas sarah charles karen christopher lisa daniel nancy matthew betty
  anthony sandra mark margaret donald ashley steven kimberly andrew emily paul donna joshua michelle
  kenneth carol kevin amanda brian melissa george deborah timothy stephanie ronald rebecca edward
  laura jason sharon jeffrey cynthia ryan kathleen jacob amy gary angela nicholas shirley eric anna
  jonathan ruth stephen brenda larry pamela justin nicole scott katherine brandon samantha benjamin
  christine samuel catherine gregory virginia frank debra alexander rachel raymond janet patrick
  emma jack carolyn dennis maria jerry heather tyler diane aaron julie jose joyce adam evelyn nathan
  joan henry victoria zachary kelly douglas christina peter lauren kyle frances noah martha ethan
  judith jeremy cheryl walter megan christian andrea keith olivia roger ann terry jean austin alice
  sean jacqueline gerald hannah carl doris dylan kathryn harold gloria jordan teresa jesse sara
  bryan janice lawrence marie arthur julia gabriel grace bruce judy logan theresa billy rose joe
  beverly alan denise juan marilyn elijah amber willie danielle albert brittany wayne diana randy
  mason vincent liam roy ralph bobby russell bradley philip eugene isabella sophia mia charlotte
  amelia harper ella avery scarlett lily aria zoe chloe penelope riley nora luna layla ellie hazel
  aurora savannah audrey brooklyn bella claire skylar lucy paisley everly caroline nova genesis
  kennedy kinsley allison maya willow naomi aiden jackson lucas oliver carter wyatt owen sebastian
  caleb luke isaac hunter levi connor eli landon charlie freddie alfie archie oscar harry theo leo
  toby callum rhys ewan finlay hamish angus fraser graham stuart nigel clive trevor barry derek
  geoffrey neil simon martin ian colin gavin darren lee craig dean wendy tracy gillian lesley heidi
  fiona moira ailsa eilidh niamh aoife siobhan ciara sinead saoirse padraig seamus declan cormac
  conor eoin darragh gemma kirsty poppy daisy freya imogen florence matilda beatrice harriet georgia
  rosie phoebe jasmine ruby holly abigail amelie erin leah natasha tara lorraine elaine maureen
  eileen sheila brooke paige jenna kayla alexis taylor morgan cameron devin blake chase cody trevor
  dustin derrick marcus andre jerome darnell tyrone lamar malik jamal terrence curtis leonard
  stanley ernest clarence norman earl clifford melvin glenn lloyd dale floyd leroy gordon vernon
  herbert lester edith gladys edna thelma hazel mildred ethel irene bernice lois phyllis norma june
  marjorie rita
  alexandra alexandre andreas anja anke annika antje astrid axel bastian bernd bernhard birgit bjorn
  britta burkhard carsten christa christel christoph claudia cornelia dagmar detlef dieter dietmar
  dirk doreen elfriede elke emil erika ernst eva fabian felix ferdinand florian franz franziska
  friedrich fritz gabi gabriele gerd gerda gerhard gertrud gisela gudrun gunter gunther hannelore
  hans heiko heike heiner heinrich heinz helga helmut henning herbert hermann hildegard holger horst
  hubert inge ingeborg ingo ingrid jan jana jens joachim jochen johann johanna johannes jonas jorg
  josef jurgen jutta kai karin karl karl-heinz karsten kathrin katja katrin kerstin kirsten klaus
  konrad kurt lars lea lena lennart leon leonie lothar ludwig lukas lutz manfred manuela marcel
  marco mareike margarete margit marion markus marlene martina mathias matthias max maximilian meike
  michaela mike miriam monika moritz nadine niklas nils norbert olaf oliver otto patrick paula peter
  petra philipp rainer ralf regina reiner reinhard renate rene robert roland rolf rosemarie rudi
  rudolf sabine sandra sascha sebastian siegfried sigrid silke silvia simone sonja stefan stefanie
  steffen susanne svenja swen sylvia tanja theo thorsten tilo tim tina tobias torsten udo ulf uli
  ulrich ulrike ursula ute uwe vanessa vera verena volker walter waltraud werner wiebke wilhelm
  wolfgang yvonne finn elias ben luis mats anton oskar greta mila frieda lotte ida clara mathilda
  juna malte jannik ole sven kilian vincent korbinian quirin severin valentin magdalena veronika
  theresia anneliese irmgard
  adele adrien agathe agnes aime alain albert alexis alix amandine ambre amelie anais andre anne
  antoine antoinette arlette armand arnaud arthur aude aurelie aurelien aurore axelle baptiste
  bastien benedicte benoit bernadette bernard bertrand brigitte bruno camille capucine carole
  caroline cecile cedric celine chantal charlene chloe christelle christiane christophe claire
  claude clement clementine colette coline constance corentin corinne cyril damien daniele danielle
  delphine denis didier dominique dorian edouard elise elodie eloise emeline emilie emmanuel
  emmanuelle enzo estelle etienne eugenie evelyne fabien fabienne fabrice fanny fernand florence
  floriane francine francis francois francoise frederic frederique gael gaelle gaetan gaspard gaston
  genevieve geoffroy georges gerard germaine ghislaine gilbert gilles ginette gregoire guillaume
  gustave guy helene henri henriette herve hugo hugues huguette ines isabelle jacky jacques jean
  jean-baptiste jean-claude jean-francois jean-luc jean-marc jean-marie jean-michel jean-paul
  jean-philippe jean-pierre jeanne jeannine jerome joel joelle josette josiane jocelyne jules julien
  juliette justine karine kevin laetitia laure laurence laurent lea leonie liliane lilou lise loic
  louane louis louise luc lucie lucien ludivine ludovic lydie madeleine maelys magali manon marc
  marcel marceau margaux margot marguerite marianne marine marion marthe martine mathieu mathilde
  mathis matteo maurice maxence maxime melanie melissa michel micheline mireille monique morgane
  muriel mylene nathalie nicolas nicole noel noemie oceane odette odile olivier pascal pascale
  patrice paulette philippe pierre pierrette quentin raphael raymonde regis remi remy renaud roland
  romain romane sabrina salome samuel sandrine sebastien serge severine simone solange sophie
  stephane suzanne sylvain sylvie theo thibault thibaut thierry thomas timothee tristan valentin
  valerie veronique victor violette virginie vivienne xavier yann yannick yves yvette yvonne zoe
  abel adrian adriana agustin alba alberto alejandra alejandro alfonso alfredo alicia almudena
  alonso alvaro amparo ana angel angeles antonia antonio araceli aranzazu armando arturo asuncion
  aurora beatriz begona belen benito blanca borja bruno camila carla carlos carmelo carmen carolina
  catalina cayetana cecilia celia cesar clara claudia concepcion consuelo cristian cristina
  cristobal dario daniela david diego dolores domingo eduardo elena elisa elsa elvira emilia emilio
  encarnacion enrique ernesto esperanza esteban esther eugenia eva fabiola fatima federico felipe
  felix fermin fernanda fernando fidel francisca francisco gabriela gael gerardo german gilberto
  gloria gonzalo graciela gregorio guadalupe guillermo gustavo hector heriberto herminia hilario
  hugo ignacio ines inmaculada irene iris isabel isidro ismael israel ivan iker jacinto jaime javier
  jesus jimena joaquin jorge jose josefa josefina juan juana juan-carlos julia julian juliana julio
  lautaro leonardo leonor leticia lidia lorena lorenzo lourdes lucas lucia luciana luis luisa luz
  macarena magdalena manuel manuela marcela marcelo marcos margarita maria mariana mariano maribel
  marina mario marisa marisol marta martin mateo matias mauricio mercedes micaela miguel milagros
  miriam moises monica montserrat natalia nerea nicolas nieves noelia nuria octavio olga omar oscar
  pablo paloma paola patricia patricio paula pedro pilar purificacion rafael ramiro ramon raquel
  raul rebeca remedios renata ricardo roberto rocio rodolfo rodrigo rogelio rosa rosalia rosario
  ruben salvador samuel sandra santiago saul sergio silvia sofia soledad susana tamara teodoro
  teresa tomas valentina valeria vanesa vera veronica vicente victor victoria violeta virginia
  viviana ximena yolanda zaira itziar ainhoa unai jordi marc oriol laia meritxell arnau pau
  adelaide adriano agata alba alberto alessandra alessandro alessia alessio alfio ambra andrea
  angela angelo anita anna annalisa annamaria antonella antonia antonino antonio arianna asia aurora
  beatrice benedetta bianca bruno camilla carla carlo carlotta carmela carmine caterina cecilia
  chiara cinzia claudia claudio concetta corrado cosimo cristiano cristina daniela daniele dario
  davide debora denise diego domenico donatella donato edoardo elena eleonora elia elisa elisabetta
  emanuele emanuela emma enrica enrico enzo ernesto ettore eugenio eva fabio fabiola fabrizio
  federica federico ferdinando filippo fiorella flavia flavio franca francesca francesco franco
  gabriele gabriella gaetano gaia gennaro giacomo giada gianfranco gianluca gianmarco gianni gino
  ginevra giorgia giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina
  grazia graziella greta guido ida ilaria irene isabella ivan ivana jacopo lara laura leonardo
  letizia lidia liliana lorenza lorenzo loredana luca lucia luciana luciano lucrezia luigi luigia
  luisa maddalena manuela mara marcello marco margherita maria mariangela marina mario marisa marta
  martina massimo mattia matilde maurizio mauro melissa michela michele michelangelo milena mirella
  mirko monica nadia natalia nicola nicoletta nicolo noemi olga orazio orlando ornella oscar paola
  paolo pasquale patrizia piero pierluigi pietro pina raffaele raffaella renato renzo riccardo
  rinaldo rita roberta roberto rocco romano romeo rosa rosanna rosaria rosario rossella ruggero
  sabrina salvatore samuele sandro sara savino sebastiano serena sergio silvana silvia silvio simona
  simone sofia sonia stefania stefano susanna teresa tiziana tiziano tommaso ugo umberto valentina
  valentino valeria valerio vanessa veronica vincenza vincenzo virginia vito vittoria vittorio
  viviana walter
  adalberto afonso alexandre aline amanda anabela andreia ariana armando arnaldo artur barbara
  beatriz bernardo bianca breno bruna bruno caio camila carina carolina catarina celia celso cesar
  cintia claudio cleber conceicao cristiana cristiano daniela danilo debora denise diana diogo
  douglas duarte duda edson eduarda eduardo elaine eliane emanuel erica ernesto evandro fabiana
  fabiano fabio fatima felipe fernanda fernando filipa filipe flavia flavio francisca francisco
  gabriel gabriela geraldo gilberto gisele giovana graca guilherme gustavo heitor helder helena
  heloisa henrique hugo igor ines isabel isadora ivo jaqueline joana joao joaquim jorge jose joice
  julia juliana julio jussara karina laercio lais lara larissa laura leandro leonor leticia lidia
  livia lorena lourdes luana lucas lucia luciana luciano luis luisa luiz luiza lurdes madalena
  mafalda maira manuela marcela marcelo marcia marcio marcos margarida mariana marilia marina marta
  mateus matheus matilde mauro mayara miguel milena monica murilo natalia nathalia nelson nilton
  nuno olivia orlando otavio patricia paula paulo pedro priscila rafael rafaela raimundo raissa
  raquel regina renan renata renato ricardo rita roberta roberto rodrigo rogerio rosana rosangela
  rui ruben sandra samara sergio silvia simone sofia sonia susana tania tatiana telmo teresa thais
  thiago tiago tomas vagner valeria vanessa vasco vera vicente vinicius vitor vitoria viviane wagner
  wellington wesley yasmin yuri
  aafke aart adriaan albert anneke annelies anouk arie arjan arno bart bas bert bram carla coen
  corrie cornelis daan dennis dirk eefje elly els erik esther evert femke fleur floor floris frans
  fred frits geert gerard gerrit gijs guus hanneke hans harm harry heleen hendrik henk herman ilse
  inge jaap jacoba jacobus jan janneke jasper jelle jeroen jesse jet joep johan johanna joke joost
  joris jos jurgen kees klaas koen lars leen leo lieke liesbeth lieve lisette loes lotte luuk maaike
  maarten machiel marieke marijke marjan marleen marlies martijn mathijs maud menno merel mieke
  milou nienke niels noor peter piet pieter pim ria rik rob roel roos ruben ruud saar sander sanne
  sem sjoerd sofie stijn sven tess teun thijs tim tineke tjeerd ton truus tygo wessel wiebe wietske
  wil willem willemijn wim wouter yara
  adrianna agata agnieszka aleksander aleksandra alicja andrzej aneta anna antoni arkadiusz artur
  barbara bartosz beata blazej bogdan bogumila boguslaw bozena celina cezary czeslaw damian danuta
  daria dariusz dawid dominik dominika dorota edyta eliza elzbieta emilia ewa ewelina filip
  franciszek gabriela genowefa grazyna grzegorz halina hanna henryk hubert igor irena iwona izabela
  jacek jadwiga jakub jan janina janusz jaroslaw jerzy joanna jolanta jozef judyta julia justyna
  kacper kamil kamila karina karol karolina katarzyna kazimierz kinga klaudia konrad krystian
  krystyna krzysztof leszek lidia lucyna lukasz maciej magdalena malgorzata marcin marek maria
  mariola mariusz marta marzena mateusz michal mieczyslaw mikolaj milena miroslaw monika natalia
  nikodem norbert oliwia patrycja patryk pawel paulina piotr przemyslaw radoslaw rafal renata robert
  roman ryszard sebastian slawomir stanislaw stefan stefania sylwester sylwia szymon tadeusz teresa
  tomasz urszula waclaw waldemar wanda weronika wieslaw wieslawa wiktor wiktoria witold wladyslaw
  wlodzimierz wojciech zbigniew zdzislaw zofia zuzanna zygmunt antoni lena maja
  agneta alf alva anders anette anita ann-marie annika arne arvid asa asbjorn astrid axel bengt
  berit birger birgitta bjarne bo borje brita camilla carina carl cecilia christer dag ebba einar
  eivind elin ellen elsa elvira emelie erik erling espen eva evald filip folke fredrik frida frode
  gerd greger gun gunilla gunnar gustaf gustav hakan hakon halvard hanne harald hans-erik hedda hege
  heidi helen helge henning henrik hilda hilde hjalmar hugo ingegerd ingemar inger ingrid ingvar
  isak iver ivar jakob jan-erik jannike jarle jeanette jens jenny jessica joakim johan johanna jon
  jonas josefin karin karl kari kent kerstin kjell kjersti klara klas knut kristian kristin kristina
  kristoffer lars lasse leif lena lennart lill linn linnea lisbeth liv liselott lotta lovisa ludvig
  maja malin malte mans marit marianne marius mats matilda mattias merete mette mikael moa mona
  monica morten nils nina nora odd oddvar oden ola olav ole olof oskar ove par pelle per pernille
  petra petter pia ragnar ragnhild randi rasmus rebecka reidar rolf ronny rune rut sanna signe
  sigrid sigurd siri solveig staffan stefan stein stig stine sture susanne svante svein sven
  sven-erik sverre synnove tage therese thea thor tommy tone tor torbjorn tore torgeir torhild
  torsten tove trine trond truls trygve turid tuva ulla ulrika unni urban vegard veronica vidar
  viktor vilgot wenche wilma yngve aksel alberte allan anne-grethe anne-marie asger benedikte bent
  bente birthe bodil claus dorthe ditte elna else emil esben frederik frederikke freja flemming
  gitte gorm grethe henriette ib ida iben inge-lise jeppe jesper jette jorgen josefine kaj karen
  karina karla karsten katrine kim kirsten kirstine knud kurt laust lise lone mads magnus maren
  marie-louise mathias mikkel mogens niels nikoline olga ole oluf palle peder pernilla poul preben
  rikke rita sidsel signe soren sofie stine svend tina toke torben trine ulrik vagn verner vibeke
  villads
  aapo aarne aaro ahti aila aino aki aleksi anneli anni antero antti ari armi arto arttu auli eero
  eeva eija eino elina ella erkki esa esko hanna hannele hannu harri heikki heli helena helmi henna
  hilkka iida iiro ilkka ilmari inka irja irma jaakko jani janne jari jarkko jarmo joni jorma jouko
  jouni juha juhani juho jukka julius jussi jyrki kaarina kaija kaisa kalevi kalle kari katariina
  kati kauko kerttu kimmo kirsi kyosti laila lassi lauri leena leevi lotta maarit maija mari marja
  marjatta markku marko markus marketta martti matti mauri meri merja mika mikko miina minna mirja
  mirka nea niina niko noora olavi olli onni oona osmo otto outi paavo paivi pasi pauli pekka pentti
  petri petteri pirjo pirkko raili raija raimo reijo riikka riitta risto ritva saana saara sakari
  sami sanna santeri sari satu seija seppo siiri sini sinikka sirpa sofia susanna taina taisto
  tapani tapio tarja taru teemu teija terhi tero terttu tiina timo toivo tommi toni topi tuija
  tuomas tuomo tuula tuulikki urho vaino valtteri veera veijo veikko venla vesa vilho ville virpi
  adela alena alzbeta andrea aneta anezka barbora blanka bohumil bohuslav bozena cestmir dagmar
  dalibor dana daniela denisa dominik drahomira dusan eliska emil eva frantisek gabriela hana helena
  hedvika hynek irena iva ivana iveta ivo jakub jan jana jarmila jaromir jaroslav jaroslava jindrich
  jiri jirina jitka josef julie kamil kamila karel karolina katerina klara kristyna kveta ladislav
  lenka leos libor libuse lubomir lubos lucie ludek ludmila lukas marcela marek marie marketa martin
  martina matej matyas michal michaela milada milan milena milos miloslav miroslav miroslava monika
  natalie nela nikola oldrich olga ondrej otakar pavel pavla pavlina petr petra premysl radek radim
  radka radomir renata richard robert roman romana rostislav ruzena simona sona stanislav stanislava
  stepan stepanka sarka tereza tomas vaclav vera veronika viktor viktorie vit vladimir vlasta
  vlastimil vojtech vratislav zaneta zbynek zdena zdenek zdenka zuzana
  ada ahmet ali alper arda asli asuman ata aylin ayse aysegul aysel aysun aziz baran baris basak
  batuhan bekir belgin berk berkay beyza bilge bora bulent burak burcu busra can canan cem cemal
  cemile ceren cetin ceyda cihan damla defne deniz derya didem dilara dilek doga dogan ebru ece efe
  eda elif emel emin emine emir emrah emre ender engin enes ercan erdal erdem eren erhan erkan erol
  ersin esin esma esra eymen fadime faruk fatih fatma ferhat feride fikret filiz fuat funda furkan
  gamze gizem gokce gokhan gonca gul gulay gulcan gulsen gulsum hakan hale halil haluk hamza handan
  hande hanife hasan hatice hulya huseyin ibrahim ilhan ilker ilknur inci irem irfan ismail kadir
  kaan kamil kemal kerem kubra leman levent mehmet melek melike meltem merve mert meryem mesut mine
  miray muhammet murat mustafa muzaffer naci nalan nazan nazli necati neslihan nesrin nihal nihat
  nilgun nilufer nur nuray nurcan nuri okan oktay olcay onur orhan osman oya ozan ozge ozgur ozlem
  pelin pinar poyraz rabia ramazan recep reyhan riza sabri salih sami seda sedat sefa selcuk selim
  selin selma semra sena serap serdar serhat serkan sevgi sevim sevval sibel sinan soner suat sude
  sule suleyman sultan suna taner tarik tayfun timur tolga tugba tuncay turgut ufuk ugur umit umut
  vedat veli volkan yagmur yahya yakup yasar yasin yavuz yeliz yildiz yilmaz yigit yunus yusuf zafer
  zehra zekeriya zerrin zeynep zubeyde
  aarav aadhya abhishek aditi aditya ajay akash alok amit amita amrita anand ananya anil anita
  anjali ankit ankita anush anushka arjun arun aruna asha ashish ashok ashwin avinash ayush bhavna
  chandra deepa deepak deepika devika dhruv diya divya farhan ganesh gaurav gayatri geeta girish
  gopal govind harish harsh hari isha ishaan jagdish jaya jyoti kabir kajal kalpana kamal kanchan
  karan kartik kavita kavya kiran kishore komal krishna kriti kumar kunal lakshmi lalit lata madhav
  madhu mahesh manish manisha manju manoj maya meena meera megha mohan mohit mukesh mukul nandini
  naresh narendra naveen neelam neeraj neha nidhi nikhil nisha nitin nitya padma pallavi pankaj
  payal pooja prabhu pradeep prakash pramod prasad prashant pratik praveen preeti prem priya
  priyanka radha raghav rahul raj raja rajan rajani rajeev rajendra rajesh rajiv rakesh ram ramesh
  rana ranjit rashmi ravi rekha renu reyansh rishi ritu rohan rohit roshan ruchi sachin sahil sameer
  sandeep sandhya sangeeta sanjana sanjay sanjeev santosh sarita satish saurabh savita seema shalini
  shankar sharad shashi shikha shilpa shiv shivani shreya shruti shweta siddharth sneha sonal sonia
  sudha sudhir sujata suman sumit sunil sunita suraj suresh sushma swati tanvi tanya tara tarun uma
  umesh usha vaishali vandana varun vidya vijay vikas vikram vinay vineet vinod vipin vishal vivek
  yash yogesh
  abdallah abdul abdulaziz abdullah abdulrahman adel adnan ahmad ahmed aisha alaa amal amina amir
  amira anas ashraf asma ayman aziza badr basma bassam bilal dalia dina duaa eman ezz fadi fadia
  fahad faisal farah farid fares fatima fawzi ghada habib hadeel haitham hala hamad hamdan hana
  hanan hani hassan hatem heba hend hisham hossam huda hussein ibrahim iman ismail jamal jamila
  jasim kareem karim khadija khaled khalid khalil laila lamia latifa lina loay lubna maha mahmoud
  majed malak mansour mariam marwa marwan mazen mohamed mohammad mohammed mona mounir mourad mustafa
  nabil nada nadia nagla nahla naima najwa nasser nawal nora nour omar osama othman rabab rami rana
  rania rashid reem rasha riad saad sabah saeed said salah saleh salem salim salma samar sami samia
  samir samira sara sawsan shadi shaima sherif soha suad suleiman tamer tarek wael walid waleed
  wissam yahya yara yasmine yasser yehia youssef yousra zahra zainab zaki zeinab ziad
  alexey aleksandr aleksei alena alina alla anastasia anatoly andrei andrey anton arkady artem
  artyom boris daria darya denis dmitri dmitry egor ekaterina elena evgeny evgeniya fedor filipp
  galina gennady georgy gleb grigory igor ilya inna irina ivan kirill konstantin kristina ksenia
  larisa lev lidia liliya lyubov lyudmila makar maksim margarita marina mark maxim mikhail nadezhda
  natalia natalya nikita nikolai nikolay nina oksana oleg olesya olga pavel petr polina roman ruslan
  sergei sergey sofia stanislav stepan svetlana taras tatiana tatyana timofey timur vadim valentin
  valentina valery vasily vera veronika viktor viktoria vitaly vlad vladimir vladislav vyacheslav
  yana yaroslav yegor yulia yuri zhanna zoya olena oleksandr volodymyr mykola iryna nataliia
  svitlana bohdan dmytro andriy mykhailo
  wei fang xiu min jing li qiang lei jun yang yong yan jie juan tao ming chao xia ping gang hui hong
  jian ling bo xin yu hao ying peng mei lin xiang ting yi na feng hua jia kai long rui shan xiaoming
  xiaoli yuan zhen hiroshi takashi kenji akira yuki yuko haruka sakura kenta daiki takeshi satoshi
  makoto naoko keiko yoko kazuko michiko emi ayumi mai yumi tomoko hiroko shinji ichiro kenichi koji
  yusuke ryota shota haruto minjun jiwoo seojun hyun jihoon minji soyeon jimin eunji sumin youngho
  sungmin jiyeon hyejin seoyeon dongwook minho nguyen anh linh thanh huong tuan duc minh hoa lan
  phuong trang somchai siti nur budi agus dewi putri wayan made ketut rizky andi sri`

const cyrillic = `
  александр александра алексей алена алина алиса алла анастасия анатолий ангелина андрей анна антон
  антонина аркадий арсений артем артур богдан борис валентин валентина валерий валерия варвара
  василий василиса вера вероника виктор виктория виталий владимир владислав вячеслав галина геннадий
  георгий глеб григорий дарья денис диана дмитрий ева евгений евгения егор екатерина елена елизавета
  жанна захар зинаида зоя иван игорь илья инна ирина карина кирилл константин кристина ксения лариса
  лев леонид лидия лилия любовь людмила макар максим маргарита марина мария марк матвей михаил
  надежда наталия наталья никита николай нина оксана олег олеся ольга павел петр полина раиса ринат
  роман руслан светлана семен сергей софия станислав степан таисия тамара татьяна тимофей тимур
  ульяна федор эдуард элина эльвира юлия юрий яна ярослав`
const arabic = `
  محمد أحمد احمد علي حسن حسين محمود مصطفى إبراهيم ابراهيم يوسف عمر خالد عبدالله عبد عبدالرحمن
  عبدالعزيز سعيد سالم سعد فهد فيصل ناصر صالح طارق وليد هشام كريم حمد ماجد بدر سلطان تركي ياسر رامي
  سامي عادل أسامة جمال كمال نبيل فاطمة عائشة مريم زينب خديجة سارة نورا نورة نور هدى منى أمل امل هند
  ليلى سلمى ريم رنا رانيا دينا هبة آمنة أسماء إيمان ايمان شيماء مروة سميرة نادية لطيفة حصة جواهر
  عبير هيفاء منيرة غادة سعاد نجلاء بسمة`

/** Those in Latin script. */
export const latinGivenNames: readonly string[] = wordsOf(latin)

export const givenNames: ReadonlySet<string> = new Set([
  ...latinGivenNames,
  ...wordsOf(`${cyrillic} ${arabic}`),
])

/** Signs that Japanese and Chinese given names, and syllables that Korean ones, often hold. */
export const cjkGivenSigns: ReadonlySet<string> = new Set(
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文华红建国志梅玲燕鹏飞宇浩欣怡梓涵轩雨晨思佳琪雪婷慧莉萍丹云健鑫波斌辉俊峰鸿博子美恵香織奈菜翔太郎一二三介輔樹結衣陽葵花咲莉愛優真由裕智和浩隆誠豊健司哲也直彦弘博之男雄夫幸代江里沙絵理佳史貴민서준지우현수영은정희미진연아윤주하성호철경혜숙자순옥선재원석훈빈예나다인유시도',
)
