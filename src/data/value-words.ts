import { entriesOf, wordsOf } from '#base/listed.ts'

/**
 * Words by which the values of a kind are recognised, lower case without accents, in the languages of the larger
 * markets. `words` match whole words; in scripts without spaces they match anywhere in the value.
 */
const list = (text: string): ReadonlySet<string> => new Set(entriesOf(text))
const words = (text: string): ReadonlySet<string> => new Set(wordsOf(text))

export const jobWords = words(`
  manager director engineer developer analyst consultant specialist officer president vp ceo cto cfo
  coo ciso cio cmo chief executive assistant coordinator administrator supervisor representative
  associate technician architect designer accountant lawyer attorney paralegal nurse doctor
  physician surgeon teacher professor lecturer scientist researcher programmer buyer planner
  recruiter intern trainee clerk secretary receptionist operator driver mechanic electrician plumber
  carpenter welder cashier salesperson sales seller purchaser procurement head lead leader owner
  founder co-founder partner principal senior junior sr jr staff agent broker auditor controller
  treasurer editor writer journalist photographer chef cook waiter waitress barista cleaner guard
  inspector foreman contractor pharmacist dentist therapist counselor advisor adviser strategist
  buyer merchandiser librarian pilot sergeant vice deputy interim freelancer entrepreneur student
  retired unemployed superintendent dispatcher
  leiter leiterin geschaftsfuhrer geschaftsfuhrerin ingenieur ingenieurin entwickler entwicklerin
  berater beraterin sachbearbeiter sachbearbeiterin mitarbeiter mitarbeiterin vorstand prokurist
  referent referentin buchhalter buchhalterin einkaufer einkauferin verkaufer verkauferin kaufmann
  kauffrau techniker technikerin meister assistent assistentin sekretar sekretarin lehrer lehrerin
  arzt arztin krankenpfleger krankenschwester rechtsanwalt rechtsanwaltin steuerberater elektriker
  mechaniker mechatroniker pfleger pflegerin erzieher erzieherin fahrer abteilungsleiter
  projektleiter projektleiterin vertriebsleiter teamleiter bereichsleiter werkstudent auszubildender
  azubi praktikant hausmeister
  directeur directrice responsable ingenieur chef cheffe developpeur developpeuse consultant
  consultante comptable assistante assistant technicien technicienne charge chargee gerant gerante
  vendeur vendeuse acheteur acheteuse avocat avocate infirmier infirmiere medecin professeur
  enseignant conducteur ouvrier conseiller conseillere cadre secretaire juriste stagiaire president
  pdg analyste formateur electricien coiffeur
  director directora gerente ingeniero ingeniera jefe jefa desarrollador desarrolladora analista
  contable abogado abogada tecnico tecnica comercial vendedor vendedora administrativo
  administrativa auxiliar asesor asesora coordinador coordinadora encargado encargada consultor
  consultora medico medica enfermero enfermera profesor profesora maestro responsable operario
  conductor secretaria programador disenador arquitecto contador
  direttore direttrice ingegnere responsabile sviluppatore sviluppatrice impiegato impiegata
  commerciale tecnico consulente avvocato commercialista ragioniere operaio operaia medico
  infermiere infermiera insegnante addetto addetta amministratore amministratrice segretaria capo
  progettista magazziniere agente
  diretor diretora gerente engenheiro engenheira desenvolvedor analista tecnico coordenador
  coordenadora supervisor contador contabilista advogado advogada vendedor vendedora enfermeiro
  enfermeira medico professor professora auxiliar assistente gestor gestora programador encarregado
  estagiario
  directeur hoofd ingenieur ontwikkelaar adviseur medewerker medewerkster manager beheerder
  boekhouder verkoper inkoper leraar docent verpleegkundige arts advocaat monteur chauffeur
  teamleider projectleider stagiair
  kierownik dyrektor inzynier programista ksiegowy ksiegowa specjalista analityk konsultant
  handlowiec przedstawiciel prezes asystent asystentka nauczyciel lekarz pielegniarka prawnik
  technik kierowca sprzedawca magazynier koordynator administrator mechanik
  chef direktor direktorka ingenjor ingenior utvecklare utvikler udvikler konsult konsulent ekonom
  okonom redovisningsekonom saljare selger saelger larare laerer sjukskoterska sykepleier
  sygeplejerske lakare lege laege chauffor projektledare prosjektleder projektleder radgiver
  radgivare koordinator leder daglig medarbeider medarbejder medarbetare handlaggare forsker
  forskare bokholder regnskabschef
  johtaja paallikko insinoori kehittaja ohjelmoija konsultti myyja myyntipaallikko opettaja
  sairaanhoitaja laakari kirjanpitaja asiantuntija toimitusjohtaja assistentti suunnittelija hoitaja
  tutkija tyonjohtaja sihteeri
  reditel reditelka inzenyr vyvojar ucetni konzultant obchodnik ucitel ucitelka lekar sestra pravnik
  technik vedouci specialista manazer manazerka asistentka ridic prodavac mistr programator jednatel
  mudur muduru muhendis muhendisi uzman uzmani gelistirici danisman muhasebeci avukat ogretmen
  doktor hemsire teknisyen satis sefi sef sorumlusu yoneticisi yonetici asistani koordinatoru
  direktoru isci sofor
  директор менеджер инженер разработчик бухгалтер специалист начальник руководитель консультант
  аналитик юрист врач учитель продавец водитель программист администратор секретарь помощник механик
  экономист оператор мастер заместитель медсестра преподаватель
  مدير مهندس محاسب محامي طبيب معلم مبرمج مستشار رئيس مشرف موظف سكرتير ممرض ممرضة أخصائي مندوب فني
  سائق محلل مطور مديرة مهندسة معلمة`)
export const jobSigns =
  /(部長|課長|社長|係長|主任|取締役|エンジニア|マネージャー|営業|技術者|担当|医師|看護師|教師|会社員|公務員|コンサルタント|デザイナー|店長|アナリスト|経理|事務|弁護士|研究員|经理|总监|工程师|主管|会计|销售|专员|总裁|董事|助理|医生|护士|教师|律师|顾问|设计师|程序员|主任|분석|과장|부장|대리|사원|이사|대표|차장|팀장|엔지니어|매니저|디자이너|개발자|회계|간호사|의사|교사|변호사|컨설턴트|연구원|상무)/u

export const companyWords = words(`
  technologies technology solutions systems services consulting industries international enterprises
  partners associates logistics software labs studio studios capital ventures holdings bank
  insurance motors automotive pharma pharmaceuticals energy foods construction engineering
  electronics media marketing trading trade import export telecom networks global worldwide group
  foundation institute university hospital clinic school council hotel restaurant bakery pharmacy
  agency realty properties investments manufacturing supply airlines shipping transport
  werke technik versicherung sparkasse stadtwerke maschinenbau handwerk handel bau logistik apotheke
  backerei metzgerei autohaus verlag klinik krankenhaus stiftung verein consult
  etablissements cabinet societe boulangerie pharmacie garage conseil ingenierie industrie
  transports assurances banque agence mairie clinique
  construcciones transportes talleres industrias servicios comercial grupo distribuciones
  consultores asociados inmobiliaria farmacia clinica ayuntamiento
  officine studio impresa costruzioni trasporti servizi industrie farmacia assicurazioni banca
  azienda
  comercio servicos construtora transportadora industria farmacia consultoria
  bouw transport advies handelsonderneming installatie bouwbedrijf techniek
  przedsiebiorstwo zaklad uslugi hurtownia firma handlowa transportowa budowlana
  bygg fastigheter transport konsult eiendom ejendomme handel rederi verkstad entreprenad byggefirma
  rakennus kuljetus palvelut sijoitus kiinteistot huolto
  stavby doprava sluzby obchod strojirny
  insaat sanayi ticaret turizm gida tekstil otomotiv lojistik
  завод банк компания группа строй торг сервис транс`)

/** Street types as words or, joined on, as endings. */
export const streetWords = words(`
  street st avenue ave road rd boulevard blvd lane ln drive dr court ct place pl way terrace ter
  circle cir highway hwy parkway pkwy square sq close crescent gardens grove mews row walk hill apt
  suite ste unit floor box route trail loop alley po p.o.
  strasse str weg platz allee gasse ring damm ufer chaussee pfad steig
  rue allee impasse chemin place quai cours bd av lotissement residence bis
  calle c/ cl avda avenida av paseo plaza carrera cra carretera camino ronda travesia via urb
  urbanizacion col colonia piso pso
  via viale piazza corso vicolo strada largo piazzale contrada localita lungomare
  rua travessa largo praca estrada alameda rodovia quadra bairro r.
  straat laan plein kade gracht singel dreef
  ulica ul ul. aleja al al. os os. osiedle plac pl.
  gatan vagen gata vag vej gade alle vei veien gate torget
  katu tie kuja polku
  ulice namesti trida nabrezi
  sokak sok sok. cadde cad cad. mahallesi mah mah. bulvari no caddesi sokagi
  ул ул. улица проспект пр-т пр. переулок пер. шоссе площадь набережная бульвар д. кв. дом
  marg nagar sector plot block phase jalan jl jl. gang road colony
  شارع طريق حي ميدان جادة`)
export const streetEnding =
  /(strasse|straße|str\.?|weg|platz|allee|gasse|ring|damm|straat|laan|plein|kade|gracht|singel|gatan|vägen|vagen|gata|väg|vej|gade|veien|gate|katu|tie|kuja|polku)$/u
export const streetSigns =
  /(丁目|番地|[路街道巷弄]\d+|\d+号|[로길] ?\d+|[\u3040-\u9fff] ?\d+-\d+(-\d+)?|番\d+号|\d+번길|\d+호|\d+层|\d+室)/u

export const genderWords = list(
  `
  m, f, male, female, man, woman, men, women, boy, girl, mr, mrs, ms, miss, mr., mrs., ms., mx, w,
  mannlich, weiblich, divers, mann, frau, herr, herrn, h, homme, femme, masculin, feminin, monsieur,
  madame, mme, m., mlle, mademoiselle, hombre, mujer, masculino, femenino, varon, sr, sra, sr.,
  sra., srta, maschio, femmina, uomo, donna, sig., sig.ra, signor, signora, feminino, mulher, homem,
  vrouw, heer, mevrouw, dhr, dhr., mw, mw., mevr., mezczyzna, kobieta, pan, pani, k, mand, kvinde,
  kvinne, kvinna, herre, mies, nainen, muz, zena, erkek, kadin, bay, bayan, муж, жен, муж., жен.,
  мужской, женский, м, ж, мужчина, женщина, г-н, г-жа, 男, 女, 男性, 女性, 先生, 女士, 小姐, 남, 여,
  남자, 여자, 남성, 여성, ذكر, أنثى, انثى, رجل, امرأة, السيد, السيدة, non-binary, nonbinary, other,
  unknown, diverse, not specified, prefer not to say, d, x, u, o, n`,
)
export const genderSure = list(
  `
  male, female, m, f, mr, mrs, ms, mr., mrs., ms., miss, mannlich, weiblich, herr, frau, homme,
  femme, masculin, feminin, monsieur, madame, mme, hombre, mujer, masculino, femenino, sr, sra, sr.,
  sra., maschio, femmina, uomo, donna, sig., sig.ra, feminino, mulher, homem, vrouw, man, mevrouw,
  dhr, dhr., mw, mw., mezczyzna, kobieta, pan, pani, mand, kvinde, mann, kvinne, kvinna, mies,
  nainen, muz, zena, erkek, kadin, bay, bayan, муж, жен, муж., жен., мужской, женский, м, ж,
  мужчина, женщина, 男, 女, 男性, 女性, 先生, 女士, 남, 여, 남자, 여자, 남성, 여성, ذكر, أنثى, انثى,
  السيد, السيدة`,
)

export const demographicWords = list(
  `
  christian, catholic, roman catholic, protestant, evangelical, orthodox, muslim, islam, hindu,
  hinduism, sikh, buddhist, jewish, atheist, agnostic, no religion, none stated, lutheran,
  methodist, baptist, anglican, mormon, white, black, asian, hispanic, latino, latina,
  african american, caucasian, native american, pacific islander, mixed, white british,
  black african, black caribbean, arab, roma, democrat, republican, independent, libertarian,
  green party, labour, conservative, liberal democrat, heterosexual, homosexual, gay, lesbian,
  bisexual, straight, queer, asexual, christlich, katholisch, romisch-katholisch, evangelisch,
  muslimisch, judisch, konfessionslos, buddhistisch, hinduistisch, orthodox, rk, ev, catholique,
  protestant, protestante, musulman, musulmane, juif, juive, athee, bouddhiste, sans religion,
  chretien, catolico, catolica, protestante, musulmana, judio, judia, ateo, atea, evangelico,
  budista, cristiano, agnostico, cattolico, cattolica, musulmano, ebreo, ebrea, buddista,
  evangelica, espirita, umbanda, judeu, muculmano, sem religiao, katholiek, protestants,
  islamitisch, joods, geen, hindoe, katolik, katoliczka, prawoslawny, protestancki, bezwyznaniowy,
  muzulmanin, kristen, katolsk, muslimsk, judisk, ateist, jodisk, folkekirken, svenska kyrkan,
  luterilainen, ortodoksinen, katolinen, muslimi, ateisti, rimskokatolicke, bez vyznani,
  evangelicke, pravoslavne, musluman, hristiyan, alevi, sunni, shia, musevi, православие,
  православный, ислам, мусульманин, католик, буддизм, атеист, иудаизм, русский, татарин, украинец,
  башкир, 佛教, 基督教, 道教, 伊斯兰教, 无宗教, 汉族, 回族, 壮族, 维吾尔族, 满族, 藏族, 蒙古族,
  仏教, 神道, キリスト教, 無宗教, 불교, 기독교, 천주교, 무교, 원불교, مسلم, مسيحي, سني, شيعي,
  christianity, buddhism, judaism, union member, non-member, spd, cdu, csu, fdp, afd, die linke,
  die grunen, pvda, vvd, pis, psoe, pp, vox, pd, forza italia, 中共党员, 群众, 共青团员`,
)

export const educationWords = words(`
  university college school bachelor bachelors bachelor's master masters master's phd ph.d doctorate
  mba bsc msc ba ma bs ms beng meng llb llm associate diploma degree ged undergraduate postgraduate
  graduate institute academy polytechnic faculty high-school a-levels gcse btec hnd
  universitat hochschule fachhochschule gymnasium realschule hauptschule abitur staatsexamen
  promotion magister mittlere berufsschule fachabitur
  universite lycee college licence baccalaureat bac bts dut cap ecole maitrise doctorat ingenieur
  iut
  universidad licenciatura licenciado bachillerato grado doctorado instituto secundaria primaria
  tecnico maestria ingenieria
  universita laurea liceo diploma dottorato politecnico istituto triennale magistrale licenza
  universidade faculdade bacharelado bacharel licenciatura mestrado doutorado ensino superior
  tecnologo
  universiteit hogeschool vwo havo vmbo mbo hbo wo gymnasium lyceum
  uniwersytet politechnika liceum technikum licencjat magister wyzsze srednie podstawowe akademia
  zawodowe
  universitet hogskola hoyskole gymnasieskole grundskola videregaende kandidat kandidatexamen
  folkeskole ungdomsskole hojskole masterexamen yliopisto ammattikorkeakoulu lukio peruskoulu
  maisteri kandidaatti tohtori ammattikoulu
  univerzita gymnazium bakalar magistr maturita vysokoskolske stredoskolske zakladni vyuceni
  universitesi universite lise lisans ilkokul ortaokul onlisans doktora yukseklisans
  университет институт бакалавр магистр высшее среднее школа академия колледж специалист гимназия
  техникум
  جامعة بكالوريوس ماجستير دكتوراه ثانوية دبلوم معهد كلية مدرسة`)
export const educationSigns =
  /(大学|高校|専門学校|学士|修士|博士|本科|硕士|大专|高中|中专|学院|中学|초등학교|대학교|고등학교|석사|학사|박사|전문대)/u

export const healthWords = words(`
  diabetes hypertension asthma cancer depression anxiety arthritis allergy allergic migraine
  epilepsy hiv hepatitis pneumonia bronchitis copd obesity anemia stroke dementia alzheimer
  parkinson tuberculosis malaria influenza covid covid-19 fracture infection penicillin insulin
  metformin ibuprofen paracetamol aspirin amoxicillin atorvastatin lisinopril omeprazole amlodipine
  simvastatin sertraline fluoxetine levothyroxine prednisone warfarin mg tablet tablets capsule
  chemotherapy surgery vaccinated unvaccinated positive negative pregnant disorder syndrome disease
  chronic acute bipolar schizophrenia adhd ptsd psoriasis eczema nephropathy thyroid hypothyroidism
  gastritis reflux sinusitis
  bluthochdruck krebs depressionen heuschnupfen ruckenschmerzen grippe diabetes herzinsuffizienz
  schilddrusenunterfunktion migrane geimpft
  hypertension diabete asthme depression cancer allergie grossesse migraine arthrose grippe
  hypertendue
  hipertension asma cancer depresion alergia diabetes migrana artritis embarazo epilepsia
  ipertensione diabete asma tumore depressione allergia artrosi emicrania
  hipertensao diabetes asma depressao cancer enxaqueca alergia gripe
  hoge bloeddruk suikerziekte astma kanker depressie allergie griep
  nadcisnienie cukrzyca astma depresja rak alergia migrena
  diabetes hypertoni astma depression kraeft hoyt blodtryck migran cancer hogt kreft astma
  verenpainetauti diabetes astma masennus syopa migreeni allergia
  hypertenze cukrovka astma deprese rakovina alergie migrena
  hipertansiyon diyabet seker astim kanser depresyon migren tansiyon alerji
  гипертония диабет астма депрессия рак аллергия мигрень гастрит бронхит
  السكري الربو الضغط ارتفاع السرطان الاكتئاب حساسية`)
export const healthSigns =
  /(高血圧|糖尿病|喘息|癌|がん|うつ病|アレルギー|高血压|哮喘|抑郁症|过敏|肿瘤|고혈압|당뇨|천식|우울증|알레르기|암$)/u

export const productWords = words(`
  shirt t-shirt shoes sneakers jeans jacket dress hoodie socks hat bag backpack watch phone
  smartphone laptop tablet headphones earbuds charger cable keyboard mouse monitor tv camera speaker
  case cover book novel lamp chair table sofa mattress pillow towel mug bottle knife pan set kit
  pack box subscription premium plan license coffee tea chocolate shampoo cream perfume toy lego
  puzzle bike helmet tent ring necklace sunglasses wireless bluetooth usb cotton leather steel size
  xl gb black blue red
  hemd hose schuhe jacke kleid tasche uhr kopfhorer ladekabel buch lampe stuhl tisch kissen handtuch
  tasse flasche messer kaffee fahrrad
  chemise pantalon chaussures veste robe sac montre casque livre lampe chaise table coussin
  serviette tasse bouteille couteau cafe velo
  camisa camiseta pantalon zapatos zapatillas chaqueta vestido bolso mochila reloj auriculares libro
  lampara silla mesa toalla botella cafe bicicleta
  camicia maglietta pantaloni scarpe giacca vestito borsa zaino orologio cuffie libro lampada sedia
  tavolo bottiglia
  camiseta calca sapatos tenis jaqueta vestido bolsa mochila relogio fone livro cadeira mesa garrafa
  overhemd broek schoenen jas jurk tas horloge koptelefoon boek stoel tafel fles fiets
  koszula spodnie buty kurtka sukienka torba zegarek sluchawki ksiazka krzeslo stol butelka rower
  kubek
  skjorta byxor skor jacka klanning vaska klocka horlurar bok stol bord flaska kaffe cykel skjorte
  bukser sko jakke kjole taske veske ur klokke bog cykel
  paita housut kengat takki mekko laukku kello kuulokkeet kirja tuoli poyta pullo
  kosile kalhoty boty bunda saty taska hodinky sluchatka kniha zidle stul lahev
  gomlek pantolon ayakkabi ceket elbise canta saat kulaklik kitap sandalye masa sise
  рубашка брюки обувь кроссовки куртка платье сумка часы наушники книга стул стол бутылка чехол
  قميص حذاء بنطلون سترة فستان حقيبة ساعة سماعات كتاب كرسي طاولة`)
export const productSigns =
  /(シャツ|靴|バッグ|時計|イヤホン|スニーカー|ジャケット|椅子|財布|ケース|衬衫|鞋|外套|背包|手表|耳机|手机壳|셔츠|신발|가방|시계|이어폰|재킷|의자|운동화)/u

export const securityQuestionWords =
  /(mother'?s? maiden|maiden name|first pet|pet'?s? name|first school|first car|favou?rite|city were you born|born in|childhood|best friend|street you grew|mädchenname|haustier|lieblings|erstes auto|geburtsname|jeune fille|animal de compagnie|premi(er|ère) (voiture|école|animal)|préféré|soltera|mascota|primer (coche|colegio|auto)|favorit|cognome da nubile|animale|prefe|nome de solteira|animal de estimação|primeir[oa] (carro|escola)|meisjesnaam|huisdier|eerste (auto|school)|panieńskie|zwierz|ulubion|pierwsz|flicknamn|husdjur|første (bil|kæledyr|kjæledyr|skole)|kæledyr|pikenavn|pigenavn|första|tyttönimi|lemmik|ensimmäi|svobodna|mazlíč|první|oblíben|kızlık|evcil|ilk (araba|okul)|en sevdi|девичья|питом|перв(ая|ой|ого|ый)|любим|旧姓|ペット|母親|出身|好きな|母亲|宠物|最喜欢|小学|어머니|애완|좋아하는|초등학교|الوالدة|حيوان|المفضل|مدرست)/iu
