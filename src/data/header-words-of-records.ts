import type { FieldKindId } from './field-kinds.ts'

/** How columns are called that say what is known of somebody, and those of the record; the notation is that of `header-words.ts`. */
export const headerWordsOfRecords = {
  amount: `
    franchise~ selbstbehalt deductible cuota mensualidad annlinc anninc annualinc inc~ betrageur
    brutto nettolohn bruttolohn bruttomonat bruttogehalt nettogehalt praemie premie~ premium~ prime~
    hourlyrate dayrate dailyrate rate~ fee fees honorar honoraires honorarios onorari stundensatz tagessatz tarif~ tarifa~ timepris
    борг заборгованість задолженность долг
    grossamt netamt grosspay gross~ net~ renda salaire regulierung amount amt~ total~ subtotal
    contractvalue dealvalue ordervalue annualvalue totalvalue lifetimevalue customerlifetimevalue ltv~ acv~ arr~ mrr~
    salary salaryamount wage wages income annualincome balance accountbalance creditlimit price
    unitprice cost~ revenue annualrevenue annualsales totalspent totalpaid totalsales ltv netpay
    grosspay payment~ paid~ fee~ tax~ discount~ bonus~ debt loanamount creditscore~ betrag summe
    gehalt lohn einkommen guthaben kontostand saldo preis umsatz brutto netto kreditlimit montant
    salaire
    solde prix revenu chiffredaffaires total ttc importe salario sueldo precio ingresos monto
    saldoactual importo stipendio prezzo reddito fatturato valor~ salario preco saldo renda
    faturamento bedrag salaris prijs inkomen omzet kwota wynagrodzenie pensja cena przychod belop
    lon loen inntekt pris omsetning belop palkka summa~ hinta tulot saldo castka plat~ zustatek mzda
    prijem trzby tutar maas fiyat bakiye gelir ciro
    сумма зарплата баланс цена доход выручка оклад 金額 給与 価格 残高 年収 売上 金额 工资 薪资 价格
    余额 年收入 总额 금액 급여 가격 잔액 연봉 매출 المبلغ الراتب السعر الرصيد netwr dmbtr wrbtr
    ordertotal grandtotal basegrandtotal lifetimevalue amounttotal סכום worth networth`,
  'health-record': `
    diagnoze ligos~ dijagnoza діагноз
    injury injuries verletzung blessure lesion~ lesione letsel~ uraz hiv hivstatus smoker raucher~
    fumeur~ nee~ schwerbehindert schwerbehinderung gdb behinderung handicap~ rqth discapacidad
    minusvalia gradodiscapacidad disabilita invalidita deficiencia pcd~ niepelnosprawnosc
    stopienniepelnosprawnosci funktionsnedsattning funktionshinder handikap vamma vammaisuus
    engellilik engelli engeldurumu sykemelding krankheitsgrund fehlgrund krankheit sicknessreason
    absencereason motifarret reparto~ icd9 codiceicd codicd cie10 cim10 codcie10 diagnosis diagnoses
    diagnosiscode icd icd10 icdcode medication medications medicine prescription treatment allergy
    allergies bloodtype bloodgroup condition~ medicalcondition symptoms disease illness disability
    vaccine vaccination vaccinationstatus testresult labresult mrn medicalrecord medicalrecordnumber
    patientid~ patientno~ healthstatus bmi~ weight~ height~ pregnancy pregnant comorbidities
    diagnose befund medikament medikamente behandlung allergien blutgruppe krankheit vorerkrankungen
    impfstatus schwerbehinderung diagnostic~ medicament traitement groupesanguin maladie antecedents
    allergie handicap diagnostico medicamento tratamiento gruposanguineo enfermedad alergias
    discapacidad diagnosi farmaco terapia gruppasanguigno patologia diagnostico tratamento
    tiposanguineo doenca alergia medicatie behandeling bloedgroep
    ziekte rozpoznanie leki choroba grupakrwi leczenie diagnos diagnose medicin blodtype blodgruppe
    sygdom sjukdom diagnoosi laakitys veriryhma sairaus diagnoza lek~ krevniskupina onemocneni tani
    ilac kangrubu hastalik диагноз лекарство группакрови заболевание лечение 診断 病名 血液型
    アレルギー 処方 诊断 病名 血型 疾病 过敏 药品 진단 혈액형 질병 알레르기 التشخيص فصيلةالدم المرض
    sicknesscode`,
  'insurance-number': `
    insurancememberid insuranceplanid vsnr vsnummer versnr polisnr polisnummer numeromutuelle
    nomutuelle schadennr schadennummer schadenummer sinistre~ numerosinistre numerosiniestro
    numerosinistro insurancenumber insuranceid insuranceno insurancepolicy policynumber policyno
    policyid policynr memberid~ subscriberid healthinsurancenumber nhsnumber nhsno medicarenumber
    medicareno medicareid mbi hicn groupnumber~ insurancepolicynumber claimnumber
    versicherungsnummer versichertennummer krankenversicherungsnummer kvnr policennummer
    versicherungsschein policenr versicherungsscheinnummer numeroassurance numerodepolice
    numeropolice
    assurance~ numeroseguro polizaseguro numeropoliza poliza numeropolizza polizza assicurazione~
    numeroapolice apolice seguro~ cartaosus verzekeringsnummer polisnummer polisnr numerpolisy
    polisa ubezpieczenie~ policenummer forsikringsnummer forsakringsnummer polisenummer
    vakuutusnumero cislopojistky pojistka policeno sigortano номерполиса полис омс 保険証番号
    保険番号 証券番号 保险号 保单号 医保卡号 社保号 보험번호 증권번호 رقمالتامين
    رقمالبوليصة cartevitale`,
  biometric: `
    fingerprint fingerprints fingerprinthash biometric biometrics biometricid facetemplate
    faceembedding facedata faceid retina iris irisscan voiceprint dna genome genotype geneticmarker
    snp rsid fingerabdruck biometrie biometrisch gesichtsdaten empreinte empreintedigitale
    biometrique genetique huella huelladigital biometrico impronta improntadigitale impressaodigital
    biometria vingerafdruk odciskpalca
    biometryczne fingeraftryk fingeravtryck fingeravtrykk sormenjalki otiskprstu parmakizi
    biyometrik отпечатокпальца биометрия 指紋 生体認証 顔認証データ 指纹 人脸数据 지문 생체정보 بصمة
    haplogroup`,
  demographic: `
    fackforbund fagforening fagforbund vakbond vakbondslid zwiazekzawodowy zwiazkizawodowe
    ammattiliitto sendika gewerkschaftsmitglied gewerkschaftszugehorigkeit adhesionsyndicale
    unionmembership tradeunionmembership afiliacionsindical iscrizionesindacale sindicalizado
    ethnicity race religion religiousaffiliation politicalparty politicalaffiliation party~
    partyaffiliation sexualorientation orientation~ union~ unionmember tradeunion caste konfession
    religionszugehorigkeit kirche~ ethnie ethnischeherkunft herkunft~ politischezugehorigkeit partei
    gewerkschaft religion origineethnique opinionpolitique syndicat orientationsexuelle etnia
    religione raza religion partidopolitico orientacionsexual sindicato religione
    partito orientamentosessuale sindacato raca cor~ religiao partidopolitico orientacaosexual
    godsdienst geloof etniciteit vakbond seksuelegeaardheid wyznanie religia narodowosc~
    przynaleznoscpolityczna religiosity trossamfund etnisitet religiontro fackforening uskonto
    etninentausta vira~ nabozenstvi etnicita din mezhep~ irk etnikkoken религия национальность~
    вероисповедание партия 宗教 人種 民族 信仰 宗教信仰 政治面貌 종교 인종 정당 الديانة العرق
    المذهب racecode ethnic konf maritalstatus~`,
  'ip-address': `
    ip ipaddress ipaddr lastip loginip signupip registrationip regip clientip remoteip remoteaddr
    ipv4 ipv6 sourceip lastloginip userip ipadresse adresseip direccionip indirizzoip enderecoip
    ipadres adresip ipadress iposoite ipadresa ipadresi ipадрес айпи ipアドレス ip地址 登录ip 注册ip
    ip주소 아이피 عنوانip hostip createdip currentsigninip lastsigninip registrationip`,
  'mac-address': `
    mac macaddress macaddr macadresse adressemac direccionmac indirizzomac enderecomac macadres
    macadress adresmac macosoite macadresa macадрес macアドレス mac地址 맥주소 mac주소
    hardwareaddress wifimac bluetoothmac ethernetmac bssid`,
  'user-agent': `
    useragent browser~ useragentstring httpuseragent ua~ device~ devicemodel devicetype~ devicename
    clientsoftware agentstring os~ operatingsystem gerat geratetyp navigateur appareil dispositivo~
    navegador apparaat przegladarka urzadzenie enhet~ nettleser webblasare selain laite prohlizec
    zarizeni tarayici cihaz браузер устройство ブラウザ 端末 浏览器 设备 设备型号 브라우저 기기
    المتصفح الجهاز phonemodel`,
  'device-id': `
    imei imsi iccid deviceid deviceuuid udid idfa gaid advertisingid androidid serialnumber~
    deviceserial imeinumber geratekennung seriennummer~ identifiantappareil dispositivoid
    numerodeserie~ fcmdevice deviceidentifier meid esn 设备id 设备号 串号 기기id`,
  geolocation: `
    latitude longitude lat lng lon long~ latlong latlng geolocation geo~ gps gpscoordinates
    coordinates coords geopoint location~ breitengrad langengrad koordinaten breite~ lange~ latitud
    longitud coordenadas ubicacion~ latitudine longitudine coordinate latitude coordenadas
    breedtegraad lengtegraad coordinaten szerokoscgeograficzna dlugoscgeograficzna wspolrzedne
    breddegrad lengdegrad koordinater bredd langd~ leveysaste pituusaste
    koordinaatit zemepisnasirka zemepisnadelka souradnice enlem boylam konum~ широта долгота
    координаты 緯度 経度 座標 纬度 经度 坐标 위도 경도 좌표 خطالعرض خطالطول mailinglatitude
    mailinglongitude geolat geolng wgs84 lastlocation`,
  'job-title': `
    pareigos amats~ ametikoht radnomjesto delovnomesto посада
    jobtitle title~ position~ job occupation role~ profession designation jobrole jobfunction
    function~ jobposition worktitle headline~ berufsbezeichnung beruf stelle~ funktion~
    stellenbezeichnung tatigkeit jobbezeichnung position poste intituleposte fonction metier emploi
    titreposte puesto cargo ocupacion profesion puestodetrabajo ruolo qualifica mansione professione
    posizione funcao cargo profissao ocupacao
    functie functietitel beroep functienaam stanowisko zawod stilling stillingsbetegnelse jobtitel
    befattning titel~ yrke yrkestittel stillingstittel ammatti tehtavanimike nimike~ tyotehtava
    pozice povolani pracovnipozice funkce~ unvan gorev meslek pozisyon должность профессия позиция
    役職 職業 職種 肩書 肩書き 职位 职务 职业 职称 직책 직위 직업 직함 المسمىالوظيفي الوظيفة المهنة
    pafkt abtnr~ fnktn personttitle תפקיד`,
  company: `
    imone imonespavadinimas uznemums ettevote tvrtka podjetje preduzece підприємство
    company companyname organisation organization organisationname organizationname orgname org~
    employer employername business businessname firm corporation accountname~ account~ customername~
    vendorname suppliername merchantname workplace tradingname legalname~ institution~ unternehmen
    firma firmenname firmenbezeichnung organisation arbeitgeber betrieb~ lieferant entreprise
    societe raisonsociale nomentreprise employeur organisme nomsociete
    empresa nombreempresa compania razonsocial organizacion empleador sociedad azienda societa
    ragionesociale nomeazienda ditta datoredilavoro nomeempresa razaosocial organizacao empregador
    bedrijf bedrijfsnaam organisatie werkgever nazwafirmy przedsiebiorstwo organizacja pracodawca
    virksomhed firmanavn bedrift bedriftsnavn arbeidsgiver arbejdsgiver foretag foretagsnamn
    arbetsgivare yritys yrityksennimi organisaatio tyonantaja spolecnost nazevfirmy
    firmy zamestnavatel sirket sirketadi firmaadi kurum isveren компания организация название~
    работодатель названиекомпании предприятие 会社 会社名 企業名 勤務先 法人名 公司 公司名称
    企业名称 单位 工作单位 单位名称 회사 회사명 기업명 직장 상호 الشركة اسمالشركة المؤسسة جهةالعمل
    name1 nameorg1 companyname1 parentcustomeridname butxt partner~ חברה clientcompany`,
  'web-address': `
    website web~ url urls link~ homepage webpage webseite internetadresse siteweb site~ sitioweb
    paginaweb web sitoweb paginaweb strona stronawww www hjemmeside hemsida nettside verkkosivu
    kotisivu webovestranky websitesi сайт вебсайт ウェブサイト ホームページ 网站 网址 主页 웹사이트
    홈페이지 الموقع domain~ domainname websiteurl landingpage referer~ referrer~ avatarurl avatar~
    image~ photourl picture~ userurl websiteurl`,
  'social-profile': `
    facebook facebookurl facebookid fbid twitter twitterhandle twitterurl linkedin linkedinurl
    linkedinprofile instagram instagramhandle tiktok vk~ vkontakte xing socialprofile socialmedia
    snapchat youtube~ github~ weibo wechat~ line~ profileurl~ socialurl profilelien reseausocial
    perfil~ perfilsocial profilosocial sociaalprofiel profilspolecznosciowy socialtprofil
    professionalnetwork sosyalmedya соцсеть профиль~ вконтакте 微博 微信 微信号 sns
    페이스북 인스타그램 fburl lipublicurl`,
  purchase: `
    pnr recordlocator~ bookingref bookingreference bookingcode product~ products productname order~
    orders orderid~ ordernumber~ orderno~ item~ items itemname sku purchase purchases purchaseditem
    lastpurchase orderitems booking~ bookingid~ reservation~ subscription~ plan~ membership~
    invoice~ invoiceno~ invoicenumber~ cart basket lineitem description~ bestellung artikel
    artikelname produkt bestellnummer~ auftrag~ rechnungsnummer~ kauf commande~ produit article~
    achat numerocommande~ facture~ pedido~ producto
    articulo compra numeropedido~ factura~ ordine~ prodotto articolo acquisto numeroordine~ fattura~
    pedido~ produto compra artigo bestelling product~ artikelnaam aankoop bestelnummer~ zamowienie~
    produkt zakup towar numerzamowienia~ ordre~ produkt vare kob ordrenummer~ bestallning
    produktnamn vara~ kop tilaus tuote ostos tilausnumero~ objednavka~ vyrobek produkt nakup zbozi
    siparis~ urun siparisno~ satinalma заказ~ товар покупка продукт номерзаказа~ 注文 商品
    商品名 注文番号~ 購入履歴 订单~ 商品名称 产品 订单号~ 购买 주문~ 상품 상품명 주문번호~ 구매
    الطلب~ المنتج matnr~ maktx arktx`,
  education: `
    education degree university college school educationlevel qualification~ major fieldofstudy
    almamater gpa grade~ diploma studies universitat hochschule abschluss studium schule ausbildung
    studiengang bildungsabschluss universite ecole diplome formation etudes niveauetudes universidad
    titulacion estudios escuela educacion carrera~ formacion universita laurea titolodistudio scuola
    istruzione faculdade universidade escolaridade curso~ formacao opleiding
    universiteit diploma studie wyksztalcenie uczelnia szkola kierunekstudiow studia uddannelse
    utdanning utbildning universitet examen larosate koulutus yliopisto tutkinto oppilaitos vzdelani
    univerzita skola obor~ egitim universite okul mezuniyet образование университет вуз
    учебноезаведение 学歴 大学 学校 最終学歴 学历 毕业院校 专业 大学名 학력 대학교 전공 학교 المؤهل
    الجامعة التعليم slart`,
  'secret-token': `
    token accesstoken refreshtoken apikey apitoken apisecret secret secretkey clientsecret
    sessionid~ sessiontoken session~ authtoken authkey~ bearertoken jwt oauthtoken privatekey
    accesskey accesskeyid activationkey resettoken resetkey passwordresettoken confirmationtoken
    rememberme remembertoken otpsecret totpsecret twofactorsecret useractivationkey schlussel~
    zugriffstoken geheimschlussel jeton cle~ cleapi ficha clavesecreta claveapi tokenaccesso chiave~
    chiaveapi
    chavesecreta chaveapi sleutel~ kluczapi klucz~ nogle~ nyckel~ avain~ klic~ anahtar~ токен ключ~
    トークン apiキー 令牌 密钥 토큰 api키 رمز~ authtokens credentials~ pushtoken fcmtoken
    devicetoken cookie webhooksecret`,
  'crypto-wallet': `
    wallet walletaddress cryptowallet bitcoinaddress btcaddress btc bitcoin btcwallet ethaddress eth
    ethereum ethereumaddress ethwallet usdtaddress cryptoaddress depositaddress withdrawaladdress
    trx tronaddress ltcaddress brieftasche portefeuille~ portefeuillecrypto billetera monedero
    cartera~ portafoglio~ carteira~ portemonnee portfelkrypto tegnebog planbok lommebok lompakko
    penezenka cuzdan cuzdanadresi кошелек биткоинадрес криптокошелек ウォレット 钱包 钱包地址 지갑
    지갑주소 المحفظة`,
  'vehicle-id': `
    vin vinnumber vehicleid~ vehicleidentificationnumber chassisnumber chassisno chassis frame~
    framenumber fin fahrgestellnummer fahrzeugidentnummer fahrzeugidentifikationsnummer
    numerodeserievehicule numerochassis numvin bastidor numerobastidor numerodechasis telaio
    numerotelaio chassi numerochassi chassisnummer numerpodwozia nrvin numervin stelnummer
    chassinummer understellsnummer alustanumero valmistenumero~ cislokaroserie sasino saseno vinкод
    номеркузова 車台番号 车架号 车辆识别代号 차대번호 رقمالهيكل vhvin`,
  'licence-plate': `
    licenseplate licenceplate plate platenumber plateno numberplate registrationnumber~
    vehicleregistration regno~ regnumber vrm vehiclereg kennzeichen kfzkennzeichen autokennzeichen
    nummernschild immatriculation plaque plaqueimmatriculation numeroimmatriculation matricula~
    placa placavehiculo targa targaauto matriculaveiculo placaveiculo kenteken kentekenplaat
    nummerplaat numerrejestracyjny nrrejestracyjny tablica rejestracja~ nummerplade
    registreringsnummer regnr
    registreringsskylt rekisterinumero rekisteritunnus rekkari spz rz~ poznavaciznacka plaka plakano
    госномер номеравто ナンバープレート 車両番号 登録番号~ 车牌 车牌号 차량번호 번호판 رقماللوحة`,
  'free-text': `
    verwendungszweck~ buchungstext~ notes note~ comment comments description~ message messages body
    subject~ subjectline betreff objet~ oggetto~ asunto onderwerp temat~ amne emne messagetext textbody text~ remarks remark bio about aboutme biography content~ feedback details~ memo
    reason~ transcript casecomments internalcomments chatmessage bemerkung bemerkungen notiz notizen
    kommentar beschreibung nachricht anmerkung freitext commentaire commentaires remarque remarques
    observations message descriptif comentario comentarios observaciones descripcion nota~ mensaje
    notas commento commenti
    osservazioni descrizione messaggio note observacoes descricao mensagem opmerking opmerkingen
    notitie notities beschrijving bericht uwagi komentarz opis wiadomosc notatka bemaerkning
    bemaerkninger kommentar kommentarer merknad merknader anteckning anteckningar beskrivning
    beskrivelse besked meddelande melding huomautus huomautukset kommentti kuvaus viesti
    muistiinpanot poznamka poznamky komentar popis zprava aciklama not~ yorum mesaj notlar
    комментарий комментарии
    примечание описание сообщение заметки 備考 コメント メモ 内容 メッセージ 説明 备注 评论 描述
    留言 消息 내용~ 비고 메모 메시지 설명 댓글 ملاحظات تعليق الوصف رسالة posttext postcontent
    usersig signature~ tdline summary~ posttext`,
  'record-id': `
    ipp nipp mrnnumber chartno chartnumber messageid
    persnr persnummer persno manr mitarbeiternr mitarbeiternummer empno empid distinguishedname dn~
    sid~ objectsid securityidentifier relatienr relatienummer relatiecode recordlocator~ nrzam
    nrzamowienia nproc nprocesso processo~ id~ uid~ recordid rowid rownumber rowno customerid
    customerno customernumber userid~ memberid~ memberno contactid accountid~ leadid caseid ticketid
    clientid personid employeeid employeenumber employeeno staffid studentid guid uuid objectid
    externalid parentid ownerid entityid key~ no~ num~ nr~ number~ seq~ index~ referenceno
    reference~ ref~ externalref legacyid orderid~ orderno~ ordernumber~ invoiceno~ invoicenumber~
    bookingid~ hsobjectid createdbyid lastmodifiedbyid recordtypeid
    kundennummer kundennr kundenid mitgliedsnummer personalnummer~ lfdnr~ vorgangsnummer
    aktenzeichen numeroclient numclient idclient referenceclient matricule~ identifiantclient
    numerocliente idcliente codigocliente codcliente codicecliente idutente numerocliente codigo~
    codice~ klantnummer klantnr klantid lidnummer personeelsnummer numerklienta idklienta nrklienta
    kundenummer kundenr kundnummer kundnr medlemsnummer medlemsnr asiakasnumero asiakasid
    jasennumero zakaznickecislo
    cislozakaznika idzakaznika musterino musteriid uyeno номерклиента идентификатор кодклиента
    顧客番号 会員番号 顧客id 会員id 社員番号 管理番号 客户编号 用户id 会员号 编号~ 序号~ 工号
    订单号~ 고객번호 회원번호 사번 번호~ 고객id رقمالعميل المعرف الرقم~ kunnr lifnr pernr partner~
    kunag vbeln usrid userguid customerentityid entityid incrementid mid~ oid pk~ sysid caseNumber
    casenumber ticketnumber`,
  timestamp: `
    timestamp date~ datetime time~ created createdat createddate createdon creationdate datecreated
    dtstart dtend dtstamp lastlogontimestamp pwdlastset whencreated whenchanged badpasswordtime createtime createdtime updated updatedat updatedon lastupdated updatedate modified modifiedat
    modifiedon lastmodified lastmodifieddate lastlogin lastlogindate lastlogon lastvisit
    lastactivity lastseen lastactive registered registeredat registrationdate regdate dateregistered
    joined joindate joindate dateadded dateentered signupdate signindate orderdate purchasedate
    invoicedate paymentdate startdate enddate hiredate hiredate duedate closedate closedat deletedat
    verifiedat expiresat validfrom validto systemmodstamp datum~ erstelltam angelegtam
    erstellungsdatum anlagedatum geandertam letzteanderung letzterlogin registrierungsdatum
    eintrittsdatum datecreation datedecreation dateinscription datemodification dernieremodification
    derniereconnexion creele fecha~ fechacreacion fechaalta fechadealta fecharegistro
    fechamodificacion ultimoacceso
    creadoel data~ datacreazione dataregistrazione datainserimento ultimoaccesso datamodifica
    datacriacao datacadastro dataregisto datadecadastro ultimoacesso criadoem aangemaakt
    aangemaaktop aanmaakdatum registratiedatum laatstelogin gewijzigd datautworzenia datarejestracji
    utworzono ostatnielogowanie datamodyfikacji oprettet oprettelsesdato opprettet opprettetdato
    skapad skapaddatum registreringsdatum senastinloggad sidstlogind sistinnlogget andretdato luotu
    luontipaiva
    rekisterointipaiva viimeisinkirjautuminen muokattu pvm~ vytvoreno datumvytvoreni datumregistrace
    posledniprihlaseni zmeneno olusturmatarihi kayittarihi songiris tarih~ guncelleme дата~
    датасоздания датарегистрации создано обновлено последнийвход время~ 作成日 作成日時 登録日
    更新日 更新日時 最終ログイン 日付~ 创建时间 注册时间 更新时间 最后登录 日期~ 注册日期 时间~
    생성일 가입일 등록일 수정일 최종로그인 날짜~ 일자~ تاريخالانشاء تاريخالتسجيل التاريخ~ اخردخول
    erdat aedat erzet
    udate~ since~ from~ until~ userregistered joindate lastvisitdate memberjoined lastpost`,
  language: `
    language lang languagecode preferredlanguage locale localeid languagelocalekey sprache
    sprachcode korrespondenzsprache langue codelangue langueparlee idioma lengua lingua idioma taal
    taalcode jezyk jezykkorespondencji sprog sprak sprakkode kieli asiointikieli jazyk dil dilkodu
    язык языкобщения 言語 言語コード 语言 語言 언어 اللغة languidx spras langu userlocale שפה`,
  nationality: `
    nationality citizenship nationalitycode citizenof staatsangehorigkeit nationalitat
    staatsburgerschaft nationalite citoyennete nacionalidad ciudadania nazionalita cittadinanza
    nacionalidade cidadania nationaliteit staatsburgerschap narodowosc~ obywatelstwo nationalitet
    statsborgerskab statsborgerskap medborgarskap kansalaisuus obcanstvi statniobcanstvi narodnost
    uyruk vatandaslik гражданство национальность~ 国籍 국적 الجنسية natio`,
  flag: `
    部署 部門 부서 部门 lifecyclestage leadstatus dealstage contactstatus marketingcontactstatus
    marketingstatus accountstatus orderstatus paymentstatus subscriptionstatus jobstatus industry
    industria branche~ secteur sector~ settore setor sektor originalsource leadsourcedetail status
    state~ active isactive enabled isenabled deleted isdeleted flag flags type~ category~ verified
    isverified emailverified optin optout newsletter subscribed unsubscribed consent gdprconsent
    marketingconsent donotcall hasoptedoutofemail level~ tier segment source~ leadsource origin~
    channel~ priority rating~ stage~ rank~ class~ kind~ group~ department~ maritalstatus civilstatus
    banned isadmin admin~ vip confirmed suspended locked archived accounttype usertype customertype
    membertype
    recordtype isvip aktiv gesperrt typ~ kategorie quelle~ familienstand abteilung~ prioritat stufe
    statut etat~ actif categorie source~ situationfamiliale priorite estado~ activo tipo~ categoria
    origen~ estadocivil prioridad stato~ attivo categoria fonte~ statocivile priorita ativo
    situacao~ estadocivil actief soort~ categorie bron~ burgerlijkestaat aktywny status rodzaj~
    kategoria zrodlo~ stancywilny aktiv kategori kilde~ sivilstand civilstand aktivni stav~ druh~
    kategorie zdroj~
    aktif durum tur~ kategori kaynak~ medenidurum статус активен тип~ категория источник~
    семейноеположение 状態 ステータス 種別 区分 カテゴリ 有効 状态 类型 类别 是否激活 来源 等级
    婚姻状况 상태 유형 구분 등급 카테고리 활성 결혼여부 الحالة النوع الفئة loevm aufsd ktokd
    userstatus statuscode statecode timezone~ tz~ currency~ waehrung~ currencyisocode`,
} as const satisfies Partial<Record<FieldKindId, string>>
