import { wordsOf } from '#base/listed.ts'

/** Family names of the larger markets, lower case without accents where the script is Latin. */
const latin = `
  smith johnson williams brown jones garcia miller davis rodriguez martinez hernandez lopez gonzalez
  wilson anderson thomas taylor moore jackson martin lee perez thompson white harris sanchez clark
  ramirez lewis robinson walker young allen king wright scott torres nguyen hill flores green adams
  nelson baker hall rivera campbell mitchell carter roberts gomez phillips evans turner diaz parker
  cruz edwards collins reyes stewart morris morales murphy cook rogers gutierrez ortiz morgan cooper
  peterson bailey reed kelly howard ramos kim cox ward richardson watson brooks chavez wood james
  bennett gray mendoza ruiz hughes price alvarez castillo sanders patel myers long ross foster
  jimenez powell jenkins perry russell sullivan bell coleman butler henderson barnes gonzales fisher
  vasquez simmons romero jordan patterson alexander hamilton graham reynolds griffin wallace moreno
  west cole hayes bryant herrera gibson ellis tran medina aguilar stevens murray ford castro
  marshall owens harrison fernandez mcdonald woods washington kennedy wells vargas henry chen
  freeman webb tucker guzman burns crawford olson simpson porter hunter gordon mendez silva shaw
  snyder mason dixon munoz hunt hicks holmes palmer wagner black robertson boyd rose stone salazar
  fox warren mills meyer rice schmidt garza daniels ferguson nichols stephens soto weaver ryan
  gardner payne grant dunn kelley spencer hawkins arnold pierce vazquez hansen peters santos hart
  bradley knight elliott cunningham duncan armstrong hudson carroll lane riley andrews alvarado ray
  delgado berry perkins hoffman johnston matthews pena richards contreras willis carpenter lawrence
  sandoval guerrero george chapman rios estrada ortega watkins greene nunez wheeler valdez harper
  burke larson santiago maldonado morrison franklin carlson austin dominguez carr lawson jacobs
  obrien lynch singh vega bishop montgomery oliver jensen harvey williamson gilbert dean sims
  espinoza howell li wong reid hanson le mccoy garrett burton fuller wang weber welch rojas lucas
  marquez fields park yang little banks padilla day walsh bowman schultz luna fowler mejia davies
  griffiths lloyd owen pugh rees bevan howells macdonald mackenzie fraser sinclair cameron douglas
  buchanan macleod mcintyre mckay oconnor oneill byrne doyle gallagher doherty kavanagh mccarthy
  oreilly brennan quinn nolan whitehead hodgson barker pearson atkinson dawson bradshaw sutton
  ashworth holt fletcher thornton naylor booth higgins ellison slater
  muller schneider fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter
  klein wolf schroder neumann schwarz zimmermann braun kruger hofmann hartmann lange schmitt werner
  schmitz krause meier lehmann schmid schulze maier kohler herrmann konig walter mayer huber kaiser
  fuchs peters lang scholz moller weiss jung hahn schubert vogel friedrich keller gunther frank
  berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus
  martin schumacher kramer vogt stein jager otto sommer gross seidel heinrich brandt haas schreiber
  graf schulte dietrich ziegler kuhn kuhne pohl engel horn busch bergmann thomas voigt sauer arnold
  wolff pfeiffer gruber steiner moser egger pichler hofer eder wieser brunner frei ammann gerber
  wyss zurcher bachmann widmer hess nussbaumer lechner reuter ulrich behrens nowak wenzel hermann
  ebert jansen petersen hansen janssen thiele kirsch stahl urban lindner rieger geiger bock bader
  heinz kunz ritter kern ackermann kaufmann bayer
  martin bernard dubois thomas robert richard petit durand leroy moreau simon laurent lefebvre
  michel david bertrand roux vincent fournier morel girard andre lefevre mercier dupont lambert
  bonnet francois martinez legrand garnier faure rousseau blanc guerin muller henry roussel nicolas
  perrin morin mathieu clement gauthier dumont lopez fontaine chevalier robin masson sanchez gerard
  nguyen boyer denis lemaire duval joly gautier roger roche roy noel meyer lucas meunier jean perez
  marchand dufour blanchard marie barbier brun dumas brunet schmitt leroux colas arnaud aubert caron
  picard lacroix rey riviere leclerc collet renard deschamps benoit vidal huet leblanc poirier
  hubert bourgeois carpentier bouvier pelletier royer tremblay gagnon cote bouchard gauthier lavoie
  fortin gagne ouellet belanger levesque bergeron paquette girard simard boucher caron peeters
  janssens maes jacobs mertens willems claes goossens wouters desmet lambert dupuis
  garcia fernandez gonzalez rodriguez lopez martinez sanchez perez martin gomez ruiz hernandez
  jimenez diaz moreno alvarez munoz romero alonso gutierrez navarro torres dominguez vazquez ramos
  gil ramirez serrano blanco molina morales suarez ortega delgado castro ortiz rubio marin sanz
  nunez iglesias medina garrido cortes castillo santos lozano guerrero cano prieto mendez cruz calvo
  gallego herrera marquez leon vidal pena flores cabrera campos vega fuentes carrasco diez reyes
  caballero nieto aguilar pascual santana herrero lorenzo montero hidalgo gimenez ibanez ferrer
  duran santiago benitez mora vicente vargas arias carmona crespo roman pastor soto saez velasco
  moya soler parra esteban bravo gallardo rojas quispe mamani condori huaman chavez mendoza espinoza
  salazar valencia cardenas restrepo ospina giraldo zapata acosta cordoba sosa pereyra ledesma
  quiroga villalba ojeda
  rossi russo ferrari esposito bianchi romano colombo ricci marino greco bruno gallo conti deluca
  mancini costa giordano rizzo lombardi moretti barbieri fontana santoro mariani rinaldi caruso
  ferrara galli martini leone longo gentile martinelli vitale lombardo serra coppola desantis damico
  parisi villa conte ferraro ferri fabbri bianco marini grasso valentini messina sala deangelis
  gatti pellegrini palumbo sanna farina rizzi monti cattaneo morelli amato silvestri mazza testa
  grassi pellegrino carbone giuliani benedetti barone rossetti caputo montanari guerra palmieri
  bernardi martino fiore dangelo ferretti bellini basile riva donati piras vitali battaglia sartori
  neri costantini milani pagano ruggiero sorrentino orlando negri mantovani
  silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa fernandes goncalves
  gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes
  soares vieira monteiro cardoso rocha raposo neves coelho cruz cunha pires ramos reis simoes
  antunes matos fonseca machado araujo barbosa tavares lourenco castro figueiredo azevedo freitas
  magalhaes henriques lima guerreiro batista pinheiro faria souza nascimento andrade barros dias
  moura campos cavalcanti melo duarte nogueira borges miranda assis brito queiroz xavier medeiros
  dejong jansen devries vandenberg vandijk bakker janssen visser smit meijer deboer mulder degroot
  bos vos peters hendriks vanleeuwen dekker brouwer dewit dijkstra smits degraaf vandermeer
  vanderlinden kok jacobs dehaan vermeulen vandenheuvel vanderveen vandenbroek debruijn schouten
  vanbeek willems vanvliet vandeven hoekstra maas verhoeven koster vandam vanderwal prins blom
  huisman peeters dejonge kuipers vanveen post kuiper veenstra kramer vandenbrink scholten vanwijk
  postma martens vries berg jong boer dijk graaf bruin wit groot leeuwen meer linden haan heuvel
  broek
  nowak kowalski kowalska wisniewski wisniewska wojcik kowalczyk kaminski kaminska lewandowski
  lewandowska zielinski zielinska szymanski wozniak dabrowski dabrowska kozlowski jankowski mazur
  wojciechowski kwiatkowski krawczyk kaczmarek piotrowski grabowski zajac pawlowski michalski krol
  wieczorek jablonski wrobel nowakowski majewski olszewski stepien malinowski jaworski adamczyk
  dudek nowicki pawlak gorski witkowski walczak sikora baran rutkowski michalak szewczyk ostrowski
  tomaszewski pietrzak zalewski wroblewski marciniak jasinski sadowski bak zawadzki duda jakubowski
  wilk chmielewski borkowski wlodarczyk sokolowski szczepanski sawicki kucharski lis maciejewski
  kubiak kalinowski mazurek wysocki kolodziej
  andersson johansson karlsson nilsson eriksson larsson olsson persson svensson gustafsson
  pettersson jonsson jansson hansson bengtsson jonsson lindberg jakobsson magnusson olofsson
  lindstrom lindqvist lindgren axelsson berg bergstrom lundberg lind lundgren lundqvist mattsson
  berglund fredriksson sandberg henriksson forsberg sjoberg wallin engstrom eklund danielsson lundin
  hakansson bjork bergman gunnarsson holm wikstrom samuelsson isaksson fransson bergqvist nystrom
  holmberg arvidsson lofgren soderberg nyberg blomqvist claesson nordstrom martensson hansen
  johansen olsen larsen andersen pedersen nilsen kristiansen jensen karlsen johnsen pettersen
  eriksen berg haugen hagen johannessen andreassen jacobsen dahl jorgensen henriksen lund halvorsen
  sorensen jakobsen moen gundersen iversen strand solberg svendsen eide knutsen martinsen paulsen
  bakken kristoffersen mathisen lie amundsen nguyen rasmussen lunde solheim berge moe nygard nielsen
  christensen rasmussen madsen petersen kristensen olsen thomsen christiansen poulsen johansen
  moller mortensen knudsen jakobsen mikkelsen frederiksen laursen olesen lauridsen schmidt bertelsen
  brandt friis carlsen jeppesen
  korhonen virtanen makinen nieminen makela hamalainen laine heikkinen koskinen jarvinen lehtonen
  lehtinen saarinen salminen heinonen niemi heikkila kinnunen salonen turunen salo laitinen tuominen
  rantanen karjalainen jokinen mattila savolainen lahtinen ahonen ojala leppanen vaisanen hiltunen
  kallio miettinen leinonen pitkanen aaltonen manninen hakala koivisto anttila laaksonen hirvonen
  raisanen lehto laakso toivonen
  novak novakova svoboda svobodova novotny novotna dvorak dvorakova cerny cerna prochazka
  prochazkova kucera kucerova vesely vesela horak horakova nemec nemcova marek markova pospisil
  pospisilova pokorny pokorna hajek hajkova kral kralova jelinek jelinkova ruzicka ruzickova benes
  benesova fiala fialova sedlak sedlakova dolezal zeman kolar navratil cermak vanek urban blazek
  kriz kovar kratochvil bartos vlcek polak musil kopecky simek konecny maly holub stanek kadlec
  stastny soukup
  yilmaz kaya demir celik sahin yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin
  kara koc kurt ozkan simsek polat korkmaz ozcan karaca erdogan tekin bulut keskin unal turan gul
  avci ates guler yavuz aktas kaplan bozkurt bayram erdem acar aksoy tas gunes ozer sari guven sen
  akin uysal uzun coban duman ucar bayrak toprak altun
  kumar sharma singh gupta verma patel shah reddy nair iyer mehta joshi agarwal aggarwal jain mishra
  pandey tiwari yadav chauhan rao naidu pillai menon das ghosh bose banerjee chatterjee mukherjee
  sen dutta roy chakraborty desai patil kulkarni deshpande jadhav pawar shinde more gaikwad malhotra
  kapoor khanna chopra arora bhatia sethi kaur gill sandhu dhillon sidhu grewal bajwa saxena
  srivastava dubey tripathi shukla trivedi bhatt chaudhary thakur rathore rawat negi bisht hegde
  shetty kamath murthy krishnan subramanian raman venkatesh swamy khan ansari siddiqui shaikh
  qureshi malik hussain ali ahmed begum
  hassan hussein mohamed ahmed ibrahim mahmoud elsayed abdelrahman mansour khalil saleh salem farouk
  nasser aziz hamdan haddad khoury nassar shami masri najjar sabbagh alharbi alghamdi alotaibi
  alqahtani alshehri alzahrani almutairi aldosari alsubaie benali bouazza elidrissi alaoui bennani
  tazi haddadi
  ivanov ivanova smirnov smirnova kuznetsov kuznetsova popov popova vasiliev vasilieva petrov
  petrova sokolov sokolova mikhailov novikov novikova fedorov fedorova morozov morozova volkov
  volkova alekseev lebedev lebedeva semenov egorov pavlov kozlov kozlova stepanov nikolaev orlov
  orlova andreev makarov nikitin zakharov zaitsev soloviev borisov yakovlev grigoriev romanov
  shevchenko kovalenko bondarenko tkachenko kravchenko melnyk boyko koval
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie
  tang song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng su wei lu
  ding ren shen yao lo chan cheung leung lau tsang sato suzuki takahashi tanaka watanabe ito
  yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi
  shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita ogawa goto
  okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura
  fujiwara okamoto matsuda nakagawa park choi jung kang cho yoon jang lim han oh seo shin kwon hwang
  ahn jeon hong pham hoang phan vu dang bui ho ngo duong ly wijaya santoso susanto hidayat saputra
  kusuma setiawan gunawan`

const cyrillic = `
  иванов иванова смирнов смирнова кузнецов кузнецова попов попова васильев васильева петров петрова
  соколов соколова михайлов михайлова новиков новикова федоров федорова морозов морозова волков
  волкова алексеев лебедев лебедева семенов семенова егоров павлов козлов козлова степанов николаев
  орлов орлова андреев макаров никитин захаров зайцев борисов яковлев григорьев романов шевченко
  коваленко бондаренко ткаченко кравченко мельник`
const arabic = `
  العتيبي القحطاني الغامدي الحربي الشهري الزهراني الدوسري المطيري السبيعي العنزي الشمري حداد خوري
  النجار المصري الشامي الخطيب الحسن السيد عثمان منصور شاهين عوض جابر قاسم`
const cjk = `
  佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林
  清水 山崎 森 阿部 池田 橋本 山下 石川 中島 前田 藤田 小川 後藤 岡田 長谷川 村上 近藤 石井 斎藤
  坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田
  中山 石田 上田 森田 原 柴田 酒井 工藤 横山 宮崎 宮本 内田 高木 安藤 谷口 大野 丸山 今井 河野 藤本
  村田 武田 上野 杉山 増田 小島 平野 大塚 千葉 久保 松井 野口 桜井 菊地 菅原 岩崎 野村 木下 佐野
  松尾 市川 杉本 古川 島田 水野 小松 吉川 山内 西川 五十嵐 平田 川口 菊池 西田 北村 飯田 本田 渡部
  新井 樋口 大西 関 川崎 辻 安田 久保田 川村 東 中西 岩田 小沢 福島 荒木 富田 馬場 浅野 片山 服部
  黒田 永井 石原 内藤 土屋 堀 吉村 望月 大橋 松永 田辺 早川 河合 広瀬 星野 大島 須藤 三宅 小池 尾崎
  栗原 松原 黒木 秋山 永田 森本 前川 川上 浜田 高田 岸 中田 大久保 川本 滝沢 荒井 西山 石橋 奥村
  高野`

export const familyNames: ReadonlySet<string> = new Set(
  wordsOf(`${latin} ${cyrillic} ${arabic} ${cjk}`),
)

/** First signs of Chinese and Korean full names. */
export const cjkFamilySigns: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬羅鄭謝許韓馮鄧葉蘇김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구민류나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용',
)

/** Endings by which family names of a language are known where no list has them. */
export const familyEnding =
  /(sson|ssen|nsen|rsen|lsen|dsen|tsen|nson|rson|lson|mson|kson|tson|wski|wska|nski|nska|dzki|dzka|cki|cka|czyk|czak|iak|enko|chuk|shvili|adze|yan|ian|oglu|opoulos|akis|idis|ova|ova|evich|ovic|evic|vic|ovski|inen|nnen|anen|ström|strom|qvist|quist|gren|berg|feld|mann|hauer|inger|hofer|meyer|meier|maier|stein|etti|elli|ucci|acci|azzo|ini|oni|anti|escu|eanu|ez|eira|ares|uez|eiro|stra|sma|ema|huis|aert|aerts|dijk|veld|оглы|ов|ова|ев|ева|ин|ина|ский|ская|енко|чук|ян|швили)$/u
