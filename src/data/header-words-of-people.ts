import type { FieldKindId } from './field-kinds.ts'

/** How columns are called that say who somebody is and how they are reached; the notation is that of `header-words.ts`. */
export const headerWordsOfPeople = {
  'email-address': `
    elpastas epasts elpasts elektroninispastas epostiaadress
    email emails mail emailaddress mailaddress emailaddr emailid useremail emailadresse mailadresse
    epost epostadresse epostadress epostadr courriel adressemail adresseemail adresseelectronique
    mel
    correo correoelectronico direcciondecorreo indirizzoemail postaelettronica enderecodeemail
    correioeletronico adresemail adresposty adreemail sahkoposti sahkopostiosoite sposti eposta
    epostaadresi
    электроннаяпочта почта адресэлпочты имейл эл почтаemail メール メールアドレス eメール 邮箱
    电子邮件 电子邮箱 郵箱 이메일 이메일주소 메일 البريدالالكتروني البريدالإلكتروني بريد الايميل
    smtpaddr smtpaddress emailaddress1 personemail userprincipalname
    upn mailto billingemail contactemail emailcontact rfc822 emailstr 信箱 אימייל דואל`,
  'full-name': `
    vardaspavarde vardasirpavarde vardsuzvards vardsunuzvards imeiprezime imeinpriimek
    menoapriezvisko піб
    paxname passengername guestname travellername travelername nompassager nombrepasajero
    nomepasseggero aluno~ alumno~ eleve~ schuler~ leerling~ uczen~ ogrenci~ student~ patient~
    paciente~ paziente~ pacjent~ hasta~ parentname guardianname mothername mothersname fathersname
    mothername fathername mae~ pai~ madre~ padre~ encarregadoeducacao enceducacao empfangername
    auftraggeber~ beguenstigter begunstigter zahlungsempfanger ordonnateur~ beneficiaire fullname
    name~ names~ displayname customername contactname personname employeename realname holdername
    cardholder cardholdername accountholder membername studentname patientname clientname username2
    insuredname
    vollname vollstandigername nameganz kundenname ansprechpartner kontaktname karteninhaber
    kontoinhaber nomcomplet nomprenom nometprenom nomclient titulaire nombrecompleto
    nombreyapellidos nombreapellidos nombrecliente titular nomecompleto
    nomecognome nominativo intestatario nomecliente volledigenaam naam~ klantnaam contactpersoon
    imieinazwisko imienazwisko nazwa~ fullstandigtnavn fulltnavn navn~ namn~ kundnamn
    fornamnefternamn nimi~ kokonimi jmenoaprijmeni celejmeno jmeno~ adsoyad
    adisoyadi isim~ adivesoyadi фио полноеимя имя~ клиент~ 氏名 お名前 名前 姓名 名字~ 客户姓名
    联系人 真实姓名 이름 성명 고객명 성함 الاسم الاسمالكامل اسمالعميل fio cname~ nametext~ nametext
    bname~ person~ contact~ client~ cliente~ customer~ kunde~ recipient recipientname shiptoname
    billtoname
    empfanger destinataire destinatario beneficiary beneficiaryname consignee שם gecos`,
  'given-name': `
    vardas vardai vards vardi eesnimi ime~ meno imena~ ім’я
    voorletters initials initialen initiales iniziali iniciais inicjaly initialer firstname fname
    givenname forename first~ given~ middlename mname midname middle~ preferredname nickname~
    vorname rufname vornamen prenom prenoms nombre~ nombres primernombre nome~ primonome
    primeironome voornaam roepnaam imie
    drugieimie fornavn fornamn tilltalsnamn mellannamn etunimi jmeno~ krestnijmeno ad~ adi~ isim~
    имя отчество имяклиента 名 ファーストネーム 名カナ メイ 名字~ 이름~ الاسمالاول الاسمالأول
    namefirst namef legalfirstname vname namefirst personfirstname`,
  'family-name': `
    sn~ pavarde uzvards perekonnanimi perenimi prezime priimek priezvisko прізвище
    tussenvoegsel tussenv lastname lname surname familyname last~ secondname~ maidenname~ nachname
    familienname zuname hausname geburtsname nom~ nomdefamille nomusage nomnaissance patronyme
    apellido apellidos primerapellido segundoapellido apellidopaterno
    apellidomaterno cognome sobrenome apelido ultimonome achternaam familienaam tussenvoegsel~
    nazwisko efternavn etternavn efternamn slaktnamn sukunimi prijmeni soyad soyadi soyisim фамилия
    姓 名字 苗字 セイ 姓カナ ラストネーム 성~ 姓氏 اسمالعائلة
    اللقب العائلة namelast legallastname lastnameofcustomer nname snname personlastname`,
  username: `
    username login userlogin loginname nick nickname nickname userid~ handle screenname useralias
    alias~ uname user~ userloginname logon logonname samaccountname uid~ account~ accountname~
    accountid~ membername~ benutzername benutzer anmeldename
    benutzerkennung nutzername nomutilisateur nomdutilisateur identifiant utilisateur pseudo
    pseudonyme usuario nombredeusuario nombreusuario utente nomeutente nomeusuario utilizador
    gebruikersnaam gebruiker inlognaam nazwauzytkownika uzytkownik brukernavn
    brugernavn anvandarnamn anvandare kayttajatunnus kayttajanimi uzivatelskejmeno uzivatel
    kullaniciadi kullanici логин никнейм ник имяпользователя пользователь ユーザー名 ユーザ名
    ログインid ユーザーid 用户名 账号 登录名 昵称 帳號 아이디 사용자명 사용자이름 닉네임 로그인
    اسمالمستخدم المستخدم usernamecanonical usernameclean userlogin usernicename slug~ gamertag skype
    telegram~ icq~ discord~ steamname xboxgamertag uname`,
  password: `
    password pass passwd pwd pw userpass userpassword userpwd passw plaintext plain plainpassword
    passwordclear cleartext passphrase pin~ pincode~ passwort kennwort passwortklartext geheimzahl
    motdepasse mdp contrasena contrasenya clave claveacceso
    parola~ parolachiave senha palavrapasse wachtwoord haslo adgangskode kodeord losenord passord
    salasana heslo sifre parola пароль パスワード 暗証番号 密码 口令 密碼 비밀번호 패스워드 암호
    كلمةالمرور كلمهالسر userpasswd dbpassword wifipassword סיסמה`,
  'password-hash': `
    passwordhash passhash hash~ hashedpassword hashpass pwhash pwdhash encryptedpassword
    passworddigest cryptedpassword passwordmd5 md5 md5pass md5password sha1 sha256 sha512 bcrypt
    argon2 ntlm nthash lmhash passwordencrypted passwordcrypt userpassmd5
    memberspasshash memberspass passwordsha1 passworthash kennworthash motdepassehash hashmotdepasse
    contrasenahash wachtwoordhash haslohash losenordshash хэш хешпароля passwordhash2 passhashnew
    ハッシュ 密码哈希 hashpassword digest~`,
  'password-salt': `
    salt passwordsalt passsalt pwsalt saltvalue memberspasssalt hashsalt usersalt salz sel~
    grainedesel sal~ sale~ соль ソルト 盐 盐值 솔트 nonce~`,
  'security-question': `
    securityquestion secretquestion secretanswer securityanswer question~ answer~ hint passwordhint
    challengequestion recoveryquestion securityq1 securitya1 secquestion sicherheitsfrage
    sicherheitsantwort geheimefrage geheimeantwort questionsecrete
    reponsesecrete questiondesecurite preguntasecreta preguntadeseguridad respuestasecreta
    domandasegreta domandadisicurezza rispostasegreta perguntasecreta perguntadeseguranca
    beveiligingsvraag geheimevraag pytaniebezpieczenstwa pytaniepomocnicze odpowiedz~
    sikkerhedssporgsmal sakerhetsfraga sikkerhetssporsmal turvakysymys bezpecnostniotazka
    guvenliksorusu gizlisoru секретныйвопрос контрольныйвопрос ответ~ 秘密の質問 秘密の答え 安全问题
    密保问题 密保答案 보안질문 سؤالالامان`,
  'phone-number': `
    telefonas talrunis mobilais telefononumeris mobilustelefonas telefoni~
    phone phones phonenumber phoneno phonenr tel telephone telephonenumber telno telnumber telnr
    mobile mobilephone mobilenumber mobileno mobilenr mob cell cellphone cellular cellnumber msisdn
    fax faxnumber faxno whatsapp gsm gsmno contactnumber contactno
    landline homephone workphone daytimephone phone1 phone2 smsnumber telefon telefonnummer
    telefonnr rufnummer handy handynummer handynr mobilnummer mobiltelefon mobilfunk mobil festnetz
    telefax faxnummer durchwahl portable numeroportable numerodetelephone numtel
    telephonemobile telefono telefonos movil celular numerocelular numerodetelefono numerotelefono
    cellulare telefonocasa telemovel telefone fone mobiel telefoonnummer telefoon gsmnummer komorka
    komorkowy numertelefonu nrtelefonu nrtel telefonkomorkowy mobilnr tlf tlfnr tlfmobil
    telefonnummer mobilnummer puhelin puhelinnumero puh matkapuhelin mobilni telefonnicislo
    ceptelefonu cep telefonno ceptel телефон мобильный мобильныйтелефон номертелефона тел сотовый
    電話 電話番号 携帯 携帯電話 携帯番号 ファックス tel番号 电话 手机 手机号 手机号码 联系电话
    电话号码 手機
    전화번호 휴대폰 휴대전화 핸드폰 연락처 휴대폰번호 전화 الهاتف رقمالهاتف الجوال رقمالجوال
    رقمالموبايل telnumber telf1 telf2 telfx mobnumber faxextens telephone1 phonee164 phonenational
    טלפון`,
  'street-address': `
    adresas adrese aadress naslov~ адреса
    bairro barrio colonia~ quartier mahalle neighbourhood neighborhood adresdostawy adresedostawy
    homeaddr mailaddr address~ addr~ street streetaddress street1 address1 address2 addressline
    addressline1 addressline2 addr1 addr2 addr homeaddress mailingaddress postaladdress
    billingaddress shippingaddress deliveryaddress residentialaddress fulladdress streetname
    housenumber houseno
    mailingstreet billingstreet shippingstreet otherstreet strasse str strassehausnummer strassenr
    hausnummer anschrift adresse wohnadresse lieferadresse rechnungsadresse postanschrift rue
    adresse1 adressepostale adresserue voie numerorue adresselivraison calle direccion domicilio
    direccion1
    direccionenvio callenumero via indirizzo viaepiazza indirizzoresidenza indirizzospedizione rua
    endereco logradouro morada enderecoentrega straat straatnaam adres huisnummer bezorgadres ulica
    adreszamieszkania ulicainumer adreskorespondencyjny vej gade gadenavn adressevej gatuadress gata
    gateadresse
    gateadr adress leveringsadresse katuosoite osoite lahiosoite postiosoite ulicecp adresa ulice
    bydliste adresi acikadres sokak evadresi адрес улица дом адресдоставки адреспроживания 住所 番地
    住所1 住所2 町域 丁目番地 建物名 地址 街道 详细地址 收货地址 住址 家庭住址 地址1 주소 상세주소
    도로명주소 집주소 주소1
    العنوان الشارع عنوان عنوانالسكن stras street2 strsuppl1 houseno houseno1 homecity2 stras2
    address1line1 address1composite כתובת`,
  'postal-code': `
    pastokodas pastaindekss postiindeks postanskibroj postnastevilka індекс~
    zip zipcode postalcode postcode postalzip zip5 zip4 plz postleitzahl codepostal cp~ cpostal
    codigopostal codpostal cap~ codiceavviamento cep codpostal codigopostal4 postcode4 kodpocztowy
    kod~ postnummer postnr postinumero postinro psc~ smerovacicislo postakodu pk~ индекс
    почтовыйиндекс
    郵便番号 邮编 邮政编码 郵遞區號 우편번호 الرمزالبريدي pstlz postcode1 billingpostalcode
    mailingpostalcode shippingpostcode address1postalcode zipplus4 plzort pincode~ postalcd מיקוד`,
  city: `
    miestas pilseta linn~ grad~ місто
    city town cityname municipality locality suburb village hometown birthplace~ placeofbirth~ stadt
    ort wohnort ortsname gemeinde geburtsort ville commune localite villenaissance ciudad localidad
    poblacion municipio ciudadnacimiento citta comune localita comunedinascita cidade localidade
    concelho naturalidade
    plaats woonplaats stad gemeente miasto miejscowosc miejscezamieszkania by~ bynavn poststed
    kommune stad ort postort kaupunki postitoimipaikka kunta mesto obec sehir ilce il~ город
    населенныйпункт городпроживания 市区町村 市 都市 城市 市区 所在城市 市~ 도시 시 시군구 المدينة
    مدينة ort01 city1 mailingcity
    billingcity shippingcity address1city town1 עיר`,
  region: `
    state province region county stateprovince statecode statename regionname provincecode
    department~ departement district~ prefecture bundesland kanton land~ provinz departamento
    provincia prov~ comunidadautonoma estado~ entidadfederativa regione siglaprovincia uf distrito
    provincie gewest wojewodztwo powiat fylke lan lansnamn
    landskap maakunta kraj okres bolge eyalet il~ область регион край районобласть 都道府県 県 省
    省份 州 省市 도 시도 지역~ المحافظة المنطقة الولاية regio bland mailingstate billingstate
    shippingstate mailingstatecode address1stateorprovince canton مقاطعة`,
  country: `
    salis valsts riik drzava krajina країна
    country countrycode countryname countryofresidence countryiso nation ctry cntry land landcode
    laendercode staat wohnsitzland pays codepays paysresidence pais codigopais paisresidencia paese
    nazione stato~ pais landkode landenaam landnaam kraj~ panstwo krajpochodzenia land2 landnavn maa
    maakoodi zeme stat~ ulke ulkekodu страна
    странапроживания 国 国名 国コード 国家 国别 국가 나라 국가코드 البلد الدولة land1 mailingcountry
    billingcountry shippingcountry mailingcountrycode address1country geoip country2 iso2 iso3
    countrycd`,
  'date-of-birth': `
    gimimodata gimimometai dzimsanasdatums sunniaeg sunnikuupaev datumrodenja datumrodjenja
    datumrojstva datumnarodenia датанародження
    datenaiss datnaiss naiss geb~ gebdatum dateofbirth dob birthdate birthday bday birth born
    birthdt datebirth yearofbirth birthyear yob geburtsdatum geburtstag gebdat gebdatum geburtsjahr
    gebjahr datedenaissance datenaissance naissance neele fechanacimiento fechadenacimiento fecnac
    nacimiento fnacimiento datadinascita datanascita nascita datadenascimento
    datanascimento nascimento dtnasc geboortedatum gebdatum geboortejaar dataurodzenia urodziny
    rokurodzenia fodselsdato fodselsdag fodselsar fodt fodelsedatum fodelsedag fodelsear syntymaaika
    syntymapaiva syntvuosi datumnarozeni narozeni dogumtarihi dogum dtarihi датарождения
    деньрождения годрождения др 生年月日 誕生日 出生日期 生日 出生年月
    생년월일 생일 출생일 تاريخالميلاد gbdat gbdatum birthdt personbirthdate תאריךלידה`,
  age: `
    age ageyears agegroup agerange alter lebensalter altersgruppe edad eta idade leeftijd wiek alder
    ika vek yas возраст 年齢 年龄 나이 연령 العمر agebracket tranchedage ageinyears`,
  gender: `
    lytis dzimums sugu~ spol pohlavie стать
    gender sex sexe geschlecht genre civilite anrede salutation~ herrfrau sexo genero genere sesso
    titolo~ geslacht aanhef plec kjonn kon koen kon sukupuoli pohlavi cinsiyet пол 性別 性别 성별
    الجنس gendercode gendertypecode sexcode gesch anred titleprefix~ honorific~ prefix~ gendr
    tratamiento מין`,
  'national-id': `
    asmenskodas personaskods isikukood jmbg emso рнокпп~
    nationalid nationalidnumber idnumber~ idcard idcardnumber identitynumber identitycard personalid
    personalnumber socialsecuritynumber socialsecurity ssn ssn4 last4ssn sin nin nino
    nationalinsurancenumber ninumber socialinsurancenumber personalausweis ausweisnummer
    personalausweisnummer sozialversicherungsnummer svnr svnummer
    rentenversicherungsnummer ahvnummer ahvnr numerosecuritesociale numsecu nir numeross
    securitesociale nss cni dni nie dninie documento~ numerodocumento numdocumento
    documentoidentidad nif~ curp cedula rut run cpf rg codicefiscale codfiscale cf~ bsn
    burgerservicenummer rijksregisternummer registrenational insz pesel nrpesel personnummer pnr~
    personnr fodselsnummer fodselsnr cpr cprnr cprnummer hetu henkilotunnus sotu rodnecislo rc~ cnp
    tckn tckimlikno tckimlik tcno kimlikno снилс номерпаспортагражданина マイナンバー 個人番号
    身份证 身份证号 身份证号码 身分證 证件号 证件号码 주민등록번호 주민번호 رقمالهوية الهوية
    الرقمالقومي aadhaar aadhar aadhaarnumber aadharno uidai nric icno~ ic~ nik~ hkid emiratesid
    eid~ idno~ governmentid govid perid egn oib amka ppsn pps documentnumber~ citizenid תעודתזהות מספרזהות`,
  'passport-number': `
    passport passportnumber passportno passportnr passportid reisepass reisepassnummer passnummer
    passnr passeport numeropasseport nopasseport pasaporte numeropasaporte passaporto
    numeropassaporto numerodopassaporte passaporte paspoort paspoortnummer paszport numerpaszportu
    passnummer pasnummer passinumero cislopasu pas~ pasaport pasaportno паспорт
    номерпаспорта серияномерпаспорта загранпаспорт パスポート パスポート番号 旅券番号 护照 护照号
    护照号码 여권번호 جوازالسفر رقمجوازالسفر traveldocument passportnum`,
  'driver-licence': `
    driverlicense driverslicense driverlicence driverslicence driverlicensenumber
    driverslicensenumber driverlicencenumber drivinglicence drivinglicense drivinglicencenumber dl~
    dlnumber dlno licensenumber~ licencenumber~ licno~ fuhrerschein fuhrerscheinnummer
    fuehrerscheinnr permisconduire numeropermis permisdeconduire permisodeconducir
    licenciadeconducir
    carnetconducir licenciaconducir patente~ patentediguida numeropatente cnh cartadeconducao
    carteirademotorista rijbewijs rijbewijsnummer prawojazdy numerprawajazdy korekort korekortnummer
    korkort korkortsnummer forerkort ajokortti ajokorttinumero ridicskyprukaz cislorp ehliyet
    ehliyetno водительскоеудостоверение номерву 運転免許証 免許証番号 驾驶证 驾照号 운전면허
    운전면허번호
    رخصةالقيادة drvlic driverlic`,
  'tax-id': `
    taxid taxnumber taxno tin vat~ vatnumber vatid vatno vatregno ein fein federaltaxid itin
    steuernummer steuerid steueridnr steueridentifikationsnummer ustid ustidnr umsatzsteuerid idnr~
    numerotva tva tvaintra numerofiscal siren siret nif~ cif nifcif rfc cuit cuil nit~ ruc
    partitaiva piva cnpj nipc contribuinte btwnummer btw fiscaalnummer nip regon
    momsnummer cvr~ cvrnummer orgnr organisationsnummer organisasjonsnummer alvnumero ytunnus dic
    ico~ vergino verginumarasi vkn инн кпп огрн 税番号 法人番号 税号 纳税人识别号 统一社会信用代码
    사업자등록번호 الرقمالضريبي pan panno pannumber gstin gst tfn abn~ stcd1 stcd2 stceg stenr
    taxnum1 utr taxpayerid`,
  'payment-card': `
    cardlast4 cclast4 cardlastfour last4digits fop~ formofpayment~ cardmasked maskedcard maskedpan
    creditcard creditcardnumber cardnumber cardno cardnum ccnumber ccnum ccno cc~ ccn debitcard
    card~ paymentcard pan~ primaryaccountnumber creditcardno cardpan kreditkarte kreditkartennummer
    kartennummer kartennr numerocarte numerodecarte cartebancaire numcarte cb~ tarjeta numerotarjeta
    tarjetacredito numerodetarjeta carta~ numerocarta cartadicredito cartao
    numerocartao cartaodecredito creditcardnummer kaartnummer kredietkaart numerkarty kartakredytowa
    kortnummer kortnr kreditkort kredittkort luottokortti kortinnumero cislokarty kreditnikarta
    kartno kartnumarasi kredikarti номеркарты картa банковскаякарта クレジットカード カード番号
    信用卡 信用卡号 银行卡号 卡号 카드번호 신용카드 신용카드번호 رقمالبطاقة بطاقةالائتمان ccnum2
    maskedpan cardmasked lastfour last4~ cclast4`,
  'card-security-code': `
    cardexpmonth cardexpyear ccexpmonth ccexpyear cvv cvc cvv2 cvc2 cid~ csc securitycode
    cardsecuritycode cvvcode cvn expirydate~ expiry expdate exp~ cardexpiry ccexp ccexpiry cardexp
    expmonth expyear expirymonth expirationdate~ kartenprufnummer prufziffer gultigbis~ ablaufdatum~
    cryptogramme codesecurite dateexpiration~ codigoseguridad fechavencimiento~ caducidad
    vencimiento~ codicesicurezza scadenza~ datascadenza~
    codigodeseguranca validade~ vervaldatum~ kodcvv datawaznosci~ udlobsdato~ utgangsdatum~
    platnostkarty sonkullanmatarihi срокдействия セキュリティコード 有効期限 有效期 安全码 유효기간
    رمزالامان`,
  iban: `
    iban ibannumber ibannr ibanno kontoiban ibancode ibanaccount accountiban
    internationalbankaccountnumber numeroiban ibanrekening nriban счетiban`,
  'bank-account': `
    bankaccount bankaccountnumber accountnumber~ accountno~ acctno~ acct~ acctnum~ accno~ routing
    routingnumber aba abanumber sortcode bic swift swiftcode bicswift biccode bsb bankcode konto~
    kontonummer kontonr bankkonto blz bankleitzahl bankverbindung compte~ numerocompte
    comptebancaire rib codebanque numerodecompte cuenta~ numerocuenta cuentabancaria numerodecuenta
    ccc~ clabe cbu conto~
    numeroconto contocorrente abi~ conta~ contabancaria numeroconta agencia~ rekening rekeningnummer
    bankrekening numerkonta nrkonta kontobankowe bankkontonummer bankgiro clearingnummer kontonummer
    tilinumero pankkitili cislouctu ucet~ bankovniucet hesapno banka hesapnumarasi расчетныйсчет
    номерсчета бик лицевойсчет 口座番号 銀行口座 口座 支店コード 银行账号 银行账户 银行卡 开户行
    계좌번호 은행계좌
    رقمالحساب الحسابالبنكي bankn bankl bankacct bankaccno acctnbr`,
} as const satisfies Partial<Record<FieldKindId, string>>
