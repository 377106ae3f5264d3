import { entriesOf } from '#base/listed.ts'
import { WordMap } from '#base/word-map.ts'
import type { DataClassId } from './data-classes.ts'

/**
 * Names of database columns that a report would not use as a phrase: lower case, words joined by one space. Facts
 * only.
 */
const words: Partial<Record<DataClassId, string>> = {
  'email-address': `
    correo,correo electronico,courriel,e-mail adresse,mailadresse,e-posta,eposta,mail,e mail,email,
    emails,useremail,mail address,email addr`,
  name: `
    given name,family name,nombres,apellido paterno,apellido materno,nom de famille,patronymic,
    otchestvo,pax name,imie i nazwisko,фио,имя,фамилия,отчество,jmeno,prijmeni,etunimi,sukunimi,
    isim,ad,name,fname,lname,mname,firstname,lastname,fullname,full name,first name,last name,nom,
    prenom,nombre,apellido,apellidos,vorname,nachname,surname,fio,names,nome,cognome,sobrenome,imie,
    nazwisko,naam,voornaam,achternaam,fornavn,etternavn,efternamn,imya,familiya,ad soyad,soyad,nama,
    nama lengkap,nombre completo,nom complet,razon social,client name,customer name,contact name,
    passenger name,guest name,holder`,
  username: `
    loyalty card,membership card,member card,library card,club card,bonus card,student card,user,
    username,login,nick,nickname,handle,uname,user name,nick name,screen name,account`,
  password: `
    parola,heslo,lozinka,пароль,wachtwoord hash,pass hash,pass,passwd,pwd,password,passhash,hash,
    salt,password hash,passwords,pw,md5,sha1,bcrypt,contrasena,clave,mot de passe,mdp,passwort,
    kennwort,senha,haslo,wachtwoord,parol,sifre,kata sandi,hashed password`,
  'phone-number': `
    phone1,phone2,telephone portable,portable,cellulare,mobil,mobile phone,cel,fone,movel,hp,telp,
    gsm no,telefon komorkowy,telefonnummer,puhelin,телефон,номер телефона,номер,phone,tel,telephone,
    mobile,mob,msisdn,cell,phones,phone no,telefono,telefon,fax,gsm,whatsapp,mobile no,celular,
    movil,telefone,telefoon,handy,handynummer,no hp,nomor hp,tel no,numer telefonu,telefono movil`,
  'physical-address': `
    ulica,ul,nr domu,rue,rua,logradouro,bairro,colonia,street address,delivery address,
    shipping address,billing address,address1,address2,addr1,house,house no,flat,mieszkanie,mahalle,
    adresa,ulice,osoite,адрес,direccion completa,address,addr,street,address line,home address,
    addresses,direccion,adresse,domicilio,endereco,indirizzo,adres,alamat,strasse,anschrift,calle,
    adress`,
  'date-of-birth': `
    data ur,data urodz,ur,birth dt,birthdt,geburtstag,date naiss,fecha nac,fec nac,f nacimiento,
    data nasc,dt nasc,nascimento,tgl lahir,dogum,born,datum narozeni,datum rozdenia,дата рождения,
    др,dob,birthdate,birthday,birth date,bday,date of birth,yob,age,birth,fecha nacimiento,
    fecha de nacimiento,date de naissance,date naissance,geburtsdatum,geb datum,data de nascimento,
    data nascita,data di nascita,data urodzenia,geboortedatum,fodselsdato,dogum tarihi,tanggal lahir`,
  gender: 'gender,sex,sexo,sexe,geschlecht,sesso,genero,plec,geslacht,jenis kelamin',
  'government-issued-id': `
    iin,nir,insee,numero secu,num secu,no secu,secu,ine,voter id,clave elector,rg,cnh,tc,tc kimlik,
    tc kimlik no,rodne cislo,ci,fnr,kimlik,ahv,svnr,hkid,mykad,ic no,ic number,amka,afm,bvn,doc no,
    doc number,document no,document number,nr dowodu,dowod,seria i numer,pasport,паспорт,снилс,инн,
    иин,id card no,numero documento,num documento,nro documento,ssn,sin,nin,nino,dni,nie,cpf,cnp,
    bsn,pesel,curp,passport,passport no,passport number,national id,id card,id number,tax id,tin,
    aadhaar,aadhar,pan,driver license,drivers license,license no,nid,nric,rut,cedula,nik,ktp,
    identity card,identity number,passport num,passport nr,driving licence,driving license,
    licence no,personal code,personal number,personnummer,cpr,egn,oib,jmbg,cnic,emirates id,
    national insurance number,fiscal code,codice fiscale,steuer id,id no,id nr,inn,snils,cuit,cuil,
    dui,rfc,nif,nss,tckn,tc no,kimlik no,id copy,passport scan,cni,regon,documento,
    documento identidad,pasaporte,passeport,reisepass,ausweis`,
  'payment-card': `
    cc,ccn,card,card number,cardno,cvv,cvv2,cvc,exp date,expiry,credit card,cc number,card last4,
    last4,card exp,card expiry,exp,cardholder,card holder,pan number,card brand`,
  'financial-account': `
    nr konta,numero conta,conta,rekening,no rekening,hesap no,iban,bic,swift,account no,
    account number,bank account,cbu,clabe,cuenta,cuenta bancaria,konto,kontonummer,rib,routing,
    sort code,acct,acc no,bank`,
  'financial-information': `
    salary,income,balance,credit score,credit limit,tax,payment,invoice,monthly income,wage,wages,
    loan,loans,debt,turnover,credit rating,salario,sueldo,salaire,gehalt,saldo,deuda,ingresos,
    einkommen,facturas,amount due,bills,bonus`,
  'ip-address': 'ip,ip address,ipaddr,last ip,ip addr,login ip,signup ip',
  'device-information': `
    imei1,imei2,device model,android id,user agent,useragent,imei,imsi,mac,device,device id,browser,
    sim,iccid,os,platform,phone model`,
  location: `
    kod,kod pocztowy,miasto,miejscowosc,cp,cep,ort,stadt,cap,comune,kota,provinsi,wojewodztwo,sehir,
    ilce,mesto,psc,город,lat,lng,lon,latitude,longitude,geo,location,coordinates,gps,zip,zipcode,
    zip code,postcode,postal code,post code,city,country,state,region,town,trip,trips,flight,
    flights,route,destination,departure,arrival,last location,codigo postal,code postal,plz,ciudad,
    ville,cidade,citta,provincia,pais,itinerary`,
  'job-title': 'title,job title,position,role,occupation,job,cargo,puesto,beruf,profesion',
  employer: 'company,employer,organisation,organization,company name',
  purchase: `
    last order,ult pedido,zamowienie,zamowienia,ordine,ordini,siparis,order history,заказ,pedido,
    pedidos,compras,commande,commandes,bestellung,bestellungen,receipt,receipts,basket,cart,order,
    orders,order id,purchase,purchases,booking,bookings,reservation`,
  'health-record': `
    medical card,health card,patient card,vaccination card,ambulatory card,recepta,recepty,
    rozpoznanie,diagnoza,anamnesis,rezept,befund,treatment plan,teshis,диагноз,diagnosis code,
    outcome,embryo count,diagnosis,treatment,medical record,mrn,prescription,blood type,medication,
    allergies,disease,symptoms,lab results,icd,insurance claims,diagnostico,diagnosticos,diagnostic,
    diagnose,diagnosen,tratamiento,traitement,behandlung,bmi,heart rate,conditions,illness,medicine,
    medicines,medicamentos,historia clinica,grupo sanguineo`,
  insurance: `
    poliza,nro poliza,afiliado,nro afiliado,numero afiliado,assurance,versicherung,
    versicherungsnummer,policy,policy number,policy no,insurance,insurance number`,
  biometric: 'face scan,face scans,face,selfie,selfies,fingerprint,fingerprints,face id,faceid',
  'education-record': 'grade,grades,gpa,marks,transcript,student id,degree',
  'photo-media': 'photo,photos,picture,avatar,video,videos,image',
  vehicle: `
    placa,placas,matricula,patente,kennzeichen,immatriculation,targa,plates,vin,plate,license plate,
    vehicle,car,plate number`,
  'social-profile': 'facebook,twitter,instagram,linkedin,facebook id,social',
  'tokens-and-keys': 'token,api key,apikey,secret,session,access token,auth token',
  'private-message':
    'message,messages,chat,chats,dm,mensajes,nachrichten,tickets,remarks,notes,comments',
}

export const classByColumn = new WordMap<DataClassId>(
  (Object.entries(words) as [DataClassId, string][]).flatMap(([id, list]) =>
    entriesOf(list).map((word): [string, DataClassId] => [word, id]),
  ),
)
