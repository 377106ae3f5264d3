import type { FieldKindId } from '#data/field-kinds.ts'

/**
 * Headers as exports of shops, CRMs, forums and payrolls write them, English first, then by language.
 * The writing (case, underscores, prefixes) is varied by the generator.
 */
export const englishHeaders: Readonly<Record<FieldKindId, string>> = {
  'email-address':
    'Email|E-mail Address|emailAddr|Primary Email|user_email|SMTP_ADDR|EmailAddress1|work email',
  'full-name':
    'Full Name|Contact Name|name|CustomerName|display_name|Account Holder|Employee Name|recipient',
  'given-name': 'First Name|fname|given_name|FirstName|NAME_FIRST|Forename|firstname',
  'family-name': 'Last Name|lname|surname|FamilyName|NAME_LAST|LastName|last_name',
  username: 'Username|login|user_login|nickname|screen_name|handle|members_display_name|UserName',
  password: 'Password|passwd|pwd|user_pass|plain_password|pass',
  'password-hash':
    'password_hash|PasswordHash|user_pass|encrypted_password|pass_hash|hash|members_pass_hash',
  'password-salt': 'salt|password_salt|PasswordSalt|members_pass_salt',
  'security-question': 'Security Question|secret_question|SecurityQuestion1|challenge question',
  'phone-number':
    'Phone|mobile|PhoneNumber|TEL_NUMBER|Home Phone|cell_phone|contact no|MobilePhone|Telephone1',
  'street-address':
    'Street Address|address1|MailingStreet|STRAS|AddressLine1|billing_address|street',
  'postal-code': 'ZIP Code|postcode|PSTLZ|MailingPostalCode|postal_code|zip',
  city: 'City|town|ORT01|MailingCity|billing_city|City Name',
  region: 'State|province|REGIO|MailingState|state_code|County|region',
  country: 'Country|country_code|LAND1|MailingCountry|CountryName|ctry',
  'date-of-birth': 'Date of Birth|DOB|birthdate|Birth_Date|GBDAT|PersonBirthdate|birthday',
  age: 'Age|age_years|Customer Age',
  gender: 'Gender|sex|Salutation|gender_code',
  'national-id':
    'SSN|National ID|NationalInsuranceNumber|id_number|SocialSecurityNumber|nin|personal_id',
  'passport-number': 'Passport Number|passport_no|PassportNo',
  'driver-licence': 'Drivers License|driver_license_number|DL Number|Driving Licence No',
  'tax-id': 'Tax ID|EIN|vat_number|TaxNumber|STCD1|VAT Reg No|tin',
  'payment-card': 'Credit Card Number|card_number|ccnum|CardNo|PAN',
  'card-security-code': 'CVV|exp_date|card_expiry|cvc|ExpiryDate',
  iban: 'IBAN|iban_number|Bank IBAN',
  'bank-account': 'Account Number|sort_code|BIC|routing_number|BANKN|swift',
  amount: 'Annual Salary|balance|order_total|Amount|NETWR|AnnualRevenue|total_spent|price',
  'health-record': 'Diagnosis|icd10_code|Medication|blood_type|medical_condition|Allergies',
  'insurance-number': 'Policy Number|insurance_id|nhs_number|Member ID|HealthInsuranceNo',
  biometric: 'fingerprint_template|face_embedding|rsid|BiometricData',
  demographic: 'Religion|ethnicity|political_party|SexualOrientation|race',
  'ip-address': 'IP Address|last_ip|registration_ip|signup_ip|ClientIP|ip',
  'mac-address': 'MAC Address|mac_addr|device_mac',
  'user-agent': 'User Agent|browser|device_model|HTTP_USER_AGENT',
  'device-id': 'IMEI|imei_number|Device IMEI',
  geolocation: 'Latitude|lng|geo_location|coordinates|lat',
  'job-title': 'Job Title|position|Title|occupation|role|PAFKT',
  company: 'Company|Account Name|employer|NAME1|organization_name|CompanyName|business',
  'web-address': 'Website|homepage_url|web|SiteURL|landing_page',
  'social-profile': 'LinkedIn URL|facebook|twitter_handle|social_profile|instagram',
  purchase: 'Product Name|item|last_purchase|OrderItems|ARKTX|product',
  education: 'Education|degree|university|highest_education|School',
  'secret-token': 'api_key|access_token|AuthToken|session_token|secret',
  'crypto-wallet': 'wallet_address|BTC Address|eth_wallet|crypto_wallet',
  'vehicle-id': 'VIN|vin_number|chassis_no|VehicleIdentificationNumber',
  'licence-plate': 'License Plate|plate_number|registration_plate|PlateNo',
  'free-text': 'Comments|notes|Description|message_body|internal remarks|about_me',
  'record-id': 'Id|customer_id|KUNNR|ContactId|uuid|record_no|entity_id|CaseNumber',
  timestamp:
    'Created Date|last_login|updated_at|CreatedDate|ERDAT|registered_on|LastModifiedDate|signup_time',
  language: 'Language|preferred_lang|LanguageLocaleKey|SPRAS|locale',
  nationality: 'Nationality|citizenship|NATIO',
  flag: 'Status|is_active|opt_in|customer_type|HasOptedOutOfEmail|email_verified',
}

const local: Readonly<Record<string, string>> = {
  de: 'email-address=E-Mail-Adresse|email-address=EMail|full-name=Kundenname|full-name=Name|given-name=Vorname|family-name=Nachname|username=Benutzername|password=Passwort|password-hash=Passwort_Hash|security-question=Sicherheitsfrage|phone-number=Telefonnummer|phone-number=Handynr|street-address=Straße und Hausnummer|street-address=Anschrift|postal-code=PLZ|city=Ort|city=Wohnort|region=Bundesland|country=Land|date-of-birth=Geburtsdatum|date-of-birth=GebDat|age=Alter|gender=Geschlecht|gender=Anrede|national-id=Ausweisnummer|passport-number=Reisepassnummer|driver-licence=Führerscheinnummer|tax-id=Steuer-ID|tax-id=USt-IdNr|payment-card=Kreditkartennummer|card-security-code=Gültig bis|iban=IBAN|bank-account=Kontonummer|bank-account=BLZ|amount=Bruttogehalt|amount=Betrag EUR|health-record=Diagnose|insurance-number=Krankenversichertennummer|demographic=Konfession|ip-address=IP-Adresse|job-title=Berufsbezeichnung|job-title=Position|company=Firma|company=Arbeitgeber|web-address=Webseite|purchase=Artikelbezeichnung|education=Schulabschluss|licence-plate=Kfz-Kennzeichen|vehicle-id=Fahrgestellnummer|free-text=Bemerkungen|record-id=Kundennummer|timestamp=Angelegt am|timestamp=Letzter Login|language=Sprache|nationality=Staatsangehörigkeit|flag=Kundenstatus|flag=Newsletter',
  fr: "email-address=Adresse e-mail|email-address=Courriel|full-name=Nom complet|given-name=Prénom|family-name=Nom de famille|family-name=Nom|username=Identifiant|username=Pseudo|password=Mot de passe|password-hash=Hash mot de passe|security-question=Question secrète|phone-number=N° de téléphone|phone-number=Portable|street-address=Adresse postale|street-address=Rue|postal-code=Code postal|city=Ville|region=Département|region=Région|country=Pays|date-of-birth=Date de naissance|age=Âge|gender=Civilité|gender=Sexe|national-id=N° sécurité sociale|passport-number=N° de passeport|driver-licence=Permis de conduire|tax-id=N° TVA|payment-card=N° de carte bancaire|card-security-code=Date expiration carte|iban=IBAN|bank-account=N° de compte|amount=Salaire annuel|amount=Montant TTC|health-record=Diagnostic|insurance-number=N° de police|demographic=Religion|ip-address=Adresse IP|job-title=Intitulé du poste|job-title=Fonction|company=Raison sociale|company=Entreprise|web-address=Site web|purchase=Article acheté|education=Niveau d'études|licence-plate=Immatriculation|vehicle-id=N° de châssis|free-text=Commentaires|record-id=N° client|timestamp=Date de création|timestamp=Dernière connexion|language=Langue|nationality=Nationalité|flag=Statut|flag=Actif",
  es: 'email-address=Correo electrónico|full-name=Nombre completo|given-name=Nombre|family-name=Apellidos|family-name=Primer apellido|username=Usuario|password=Contraseña|security-question=Pregunta secreta|phone-number=Teléfono móvil|phone-number=Celular|street-address=Dirección|street-address=Domicilio|postal-code=Código postal|city=Ciudad|city=Localidad|region=Provincia|country=País|date-of-birth=Fecha de nacimiento|date-of-birth=fec_nac|age=Edad|gender=Sexo|national-id=DNI/NIE|passport-number=Nº pasaporte|driver-licence=Carnet de conducir|tax-id=NIF|payment-card=Número de tarjeta|card-security-code=Caducidad tarjeta|iban=IBAN|bank-account=Cuenta bancaria|amount=Salario bruto|amount=Importe|health-record=Diagnóstico|insurance-number=Nº póliza|demographic=Religión|ip-address=Dirección IP|job-title=Cargo|job-title=Puesto de trabajo|company=Empresa|company=Razón social|web-address=Página web|purchase=Producto comprado|education=Nivel de estudios|licence-plate=Matrícula|vehicle-id=Nº bastidor|free-text=Observaciones|record-id=Código cliente|timestamp=Fecha de alta|timestamp=Último acceso|language=Idioma|nationality=Nacionalidad|flag=Estado|flag=Activo',
  it: 'email-address=Indirizzo email|full-name=Nome e cognome|full-name=Nominativo|given-name=Nome|family-name=Cognome|username=Nome utente|password=Parola chiave|security-question=Domanda segreta|phone-number=Cellulare|phone-number=Numero di telefono|street-address=Indirizzo|street-address=Via|postal-code=CAP|city=Città|city=Comune|region=Provincia|country=Nazione|date-of-birth=Data di nascita|age=Età|gender=Sesso|national-id=Codice Fiscale|passport-number=N. passaporto|driver-licence=Patente di guida|tax-id=Partita IVA|payment-card=Numero carta di credito|card-security-code=Scadenza carta|iban=IBAN|bank-account=Conto corrente|amount=Stipendio|amount=Importo|health-record=Diagnosi|insurance-number=Numero polizza|demographic=Religione|ip-address=Indirizzo IP|job-title=Mansione|job-title=Qualifica|company=Ragione sociale|company=Azienda|web-address=Sito web|purchase=Prodotto acquistato|education=Titolo di studio|licence-plate=Targa|vehicle-id=N. telaio|free-text=Note|record-id=Codice cliente|timestamp=Data registrazione|timestamp=Ultimo accesso|language=Lingua|nationality=Cittadinanza|flag=Stato|flag=Attivo',
  pt: 'email-address=E-mail|full-name=Nome completo|given-name=Primeiro nome|family-name=Sobrenome|username=Nome de usuário|password=Senha|security-question=Pergunta de segurança|phone-number=Telefone celular|phone-number=Telefone|street-address=Endereço|street-address=Logradouro|postal-code=CEP|city=Cidade|region=UF|country=País|date-of-birth=Data de nascimento|date-of-birth=dt_nasc|age=Idade|gender=Sexo|national-id=CPF|passport-number=Nº do passaporte|driver-licence=CNH|tax-id=CNPJ|payment-card=Número do cartão|card-security-code=Validade do cartão|iban=IBAN|bank-account=Conta corrente|amount=Salário|amount=Valor total|health-record=Diagnóstico|insurance-number=Nº da apólice|demographic=Religião|ip-address=Endereço IP|job-title=Cargo|job-title=Profissão|company=Empresa|company=Razão social|web-address=Site|purchase=Produto|education=Escolaridade|licence-plate=Placa do veículo|vehicle-id=Chassi|free-text=Observações|record-id=Código do cliente|timestamp=Data de cadastro|timestamp=Último acesso|language=Idioma|nationality=Nacionalidade|flag=Situação|flag=Ativo',
  nl: 'email-address=E-mailadres|full-name=Volledige naam|given-name=Voornaam|family-name=Achternaam|username=Gebruikersnaam|password=Wachtwoord|security-question=Beveiligingsvraag|phone-number=Telefoonnummer|phone-number=Mobiel|street-address=Straat en huisnummer|street-address=Adres|postal-code=Postcode|city=Woonplaats|region=Provincie|country=Land|date-of-birth=Geboortedatum|age=Leeftijd|gender=Geslacht|national-id=BSN|passport-number=Paspoortnummer|driver-licence=Rijbewijsnummer|tax-id=BTW-nummer|payment-card=Creditcardnummer|card-security-code=Vervaldatum kaart|iban=IBAN|bank-account=Rekeningnummer|amount=Brutosalaris|amount=Bedrag|health-record=Diagnose|insurance-number=Polisnummer|demographic=Geloof|ip-address=IP-adres|job-title=Functie|company=Bedrijfsnaam|company=Werkgever|web-address=Website|purchase=Artikelnaam|education=Opleiding|licence-plate=Kenteken|vehicle-id=Chassisnummer|free-text=Opmerkingen|record-id=Klantnummer|timestamp=Aangemaakt op|timestamp=Laatst ingelogd|language=Taal|nationality=Nationaliteit|flag=Status|flag=Actief',
  pl: 'email-address=Adres e-mail|full-name=Imię i nazwisko|given-name=Imię|family-name=Nazwisko|username=Nazwa użytkownika|password=Hasło|security-question=Pytanie pomocnicze|phone-number=Numer telefonu|phone-number=Tel. komórkowy|street-address=Ulica i numer|street-address=Adres zamieszkania|postal-code=Kod pocztowy|city=Miejscowość|city=Miasto|region=Województwo|country=Kraj|date-of-birth=Data urodzenia|age=Wiek|gender=Płeć|national-id=PESEL|passport-number=Numer paszportu|driver-licence=Prawo jazdy|tax-id=NIP|payment-card=Numer karty|card-security-code=Data ważności karty|iban=IBAN|bank-account=Nr konta|amount=Wynagrodzenie|amount=Kwota|health-record=Rozpoznanie|insurance-number=Numer polisy|demographic=Wyznanie|ip-address=Adres IP|job-title=Stanowisko|company=Nazwa firmy|company=Pracodawca|web-address=Strona WWW|purchase=Nazwa produktu|education=Wykształcenie|licence-plate=Nr rejestracyjny|vehicle-id=Numer VIN|free-text=Uwagi|record-id=ID klienta|timestamp=Data utworzenia|timestamp=Ostatnie logowanie|language=Język|nationality=Obywatelstwo|flag=Status|flag=Aktywny',
  sv: 'email-address=E-postadress|full-name=Namn|given-name=Förnamn|family-name=Efternamn|username=Användarnamn|password=Lösenord|security-question=Säkerhetsfråga|phone-number=Telefonnummer|phone-number=Mobil|street-address=Gatuadress|postal-code=Postnummer|city=Postort|city=Ort|region=Län|country=Land|date-of-birth=Födelsedatum|age=Ålder|gender=Kön|national-id=Personnummer|passport-number=Passnummer|driver-licence=Körkortsnummer|tax-id=Momsnummer|payment-card=Kortnummer|card-security-code=Utgångsdatum kort|iban=IBAN|bank-account=Kontonummer|amount=Lön|amount=Belopp|health-record=Diagnos|insurance-number=Försäkringsnummer|demographic=Trossamfund|ip-address=IP-adress|job-title=Befattning|job-title=Titel|company=Företag|company=Arbetsgivare|web-address=Hemsida|purchase=Produktnamn|education=Utbildning|licence-plate=Registreringsnummer|vehicle-id=Chassinummer|free-text=Anteckningar|record-id=Kundnummer|timestamp=Skapad|timestamp=Senast inloggad|language=Språk|nationality=Medborgarskap|flag=Status|flag=Aktiv',
  tr: 'email-address=E-posta adresi|full-name=Adı Soyadı|given-name=Adı|family-name=Soyadı|username=Kullanıcı Adı|password=Şifre|password=Parola|security-question=Güvenlik Sorusu|phone-number=Cep Telefonu|phone-number=Telefon No|street-address=Açık Adres|street-address=Adres|postal-code=Posta Kodu|city=Şehir|city=İlçe|region=Bölge|country=Ülke|date-of-birth=Doğum Tarihi|age=Yaş|gender=Cinsiyet|national-id=TC Kimlik No|passport-number=Pasaport No|driver-licence=Ehliyet No|tax-id=Vergi No|payment-card=Kart Numarası|card-security-code=Son Kullanma Tarihi|iban=IBAN|bank-account=Hesap No|amount=Maaş|amount=Tutar|health-record=Tanı|insurance-number=Poliçe No|demographic=Din|ip-address=IP Adresi|job-title=Unvan|job-title=Meslek|company=Şirket Adı|company=Firma|web-address=Web Sitesi|purchase=Ürün|education=Eğitim Durumu|licence-plate=Plaka|vehicle-id=Şasi No|free-text=Açıklama|record-id=Müşteri No|timestamp=Kayıt Tarihi|timestamp=Son Giriş|language=Dil|nationality=Uyruk|flag=Durum|flag=Aktif',
  ja: 'email-address=メールアドレス|full-name=氏名|full-name=お名前|given-name=名|family-name=姓|username=ユーザー名|password=パスワード|security-question=秘密の質問|phone-number=電話番号|phone-number=携帯電話|street-address=住所|street-address=番地|postal-code=郵便番号|city=市区町村|region=都道府県|country=国|date-of-birth=生年月日|age=年齢|gender=性別|national-id=マイナンバー|passport-number=パスポート番号|driver-licence=運転免許証番号|payment-card=クレジットカード番号|card-security-code=有効期限|bank-account=口座番号|amount=年収|amount=合計金額|health-record=診断名|insurance-number=保険証番号|demographic=宗教|ip-address=IPアドレス|job-title=役職|job-title=職業|company=会社名|company=勤務先|web-address=ホームページ|purchase=商品名|education=最終学歴|licence-plate=ナンバープレート|vehicle-id=車台番号|free-text=備考|record-id=顧客番号|timestamp=登録日|timestamp=最終ログイン|language=言語|nationality=国籍|flag=ステータス',
  ru: 'email-address=Электронная почта|full-name=ФИО|given-name=Имя|family-name=Фамилия|username=Логин|password=Пароль|security-question=Контрольный вопрос|phone-number=Номер телефона|phone-number=Мобильный|street-address=Адрес|street-address=Улица, дом|postal-code=Почтовый индекс|city=Город|region=Область|country=Страна|date-of-birth=Дата рождения|age=Возраст|gender=Пол|national-id=СНИЛС|passport-number=Номер паспорта|driver-licence=Водительское удостоверение|tax-id=ИНН|payment-card=Номер карты|card-security-code=Срок действия|bank-account=Расчётный счёт|amount=Зарплата|amount=Сумма заказа|health-record=Диагноз|insurance-number=Номер полиса|demographic=Вероисповедание|ip-address=IP-адрес|job-title=Должность|company=Организация|company=Место работы|web-address=Сайт|purchase=Товар|education=Образование|licence-plate=Госномер|vehicle-id=VIN-код|free-text=Комментарий|record-id=Код клиента|timestamp=Дата регистрации|timestamp=Последний вход|language=Язык|nationality=Гражданство|flag=Статус',
}

/** Headers of a kind in a language (`de`); empty where the language has none of its own. */
export const localHeaders = (language: string, kind: FieldKindId): string[] =>
  (local[language] ?? '')
    .split('|')
    .filter((entry) => entry.startsWith(`${kind}=`))
    .map((entry) => entry.slice(kind.length + 1))
