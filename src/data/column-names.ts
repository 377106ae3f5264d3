import type { DataClassId } from './data-classes.ts'

/**
 * How database columns are called where their names are no phrase that a report would use: lower
 * case, words joined by one space. Facts only.
 */
const words: Partial<Record<DataClassId, string>> = {
  'email-address': 'mail,e mail,email,emails,useremail,mail address,email addr',
  name: 'name,fname,lname,mname,firstname,lastname,fullname,full name,first name,last name,nom,prenom,nombre,apellido,apellidos,vorname,nachname,surname,fio,names,client name,customer name,contact name,passenger name,guest name,holder',
  username:
    'user,username,login,nick,nickname,handle,uname,user name,nick name,screen name,account',
  password:
    'pass,passwd,pwd,password,passhash,hash,salt,password hash,passwords,pw,md5,sha1,bcrypt',
  'phone-number':
    'phone,tel,telephone,mobile,mob,msisdn,cell,phones,phone no,telefono,telefon,fax,gsm,whatsapp,mobile no',
  'physical-address': 'address,addr,street,address line,home address,addresses,direccion,adresse',
  'date-of-birth':
    'dob,birthdate,birthday,birth date,bday,date of birth,yob,age,birth,fecha nacimiento',
  gender: 'gender,sex',
  'government-issued-id':
    'ssn,sin,nin,nino,dni,nie,cpf,cnp,bsn,pesel,curp,passport,passport no,passport number,national id,id card,id number,tax id,tin,aadhaar,aadhar,pan,driver license,drivers license,license no,nid,nric,rut,cedula,nik,ktp,identity card,identity number,passport num,passport nr,driving licence,driving license,licence no,personal code,personal number,personnummer,cpr,egn,oib,jmbg,cnic,emirates id,national insurance number,fiscal code,codice fiscale,steuer id,id no,id nr,inn,snils,cuit,dui',
  'payment-card':
    'cc,ccn,card,card number,cardno,cvv,cvv2,cvc,exp date,expiry,credit card,cc number,card last4,last4,card exp,card expiry,exp,cardholder,card holder,pan number,card brand',
  'financial-account':
    'iban,bic,swift,account no,account number,bank account,cbu,routing,sort code,acct,acc no,bank',
  'financial-information':
    'salary,income,balance,credit score,credit limit,tax,payment,invoice,monthly income,wage,wages,loan,loans,debt,turnover,credit rating',
  'ip-address': 'ip,ip address,ipaddr,last ip,ip addr,login ip,signup ip',
  'device-information':
    'user agent,useragent,imei,imsi,mac,device,device id,browser,sim,iccid,os,platform,phone model',
  location:
    'lat,lng,lon,latitude,longitude,geo,location,coordinates,gps,zip,zipcode,zip code,postcode,postal code,post code,city,country,state,region,town,trip,trips,flight,flights,route,destination,departure,arrival,last location',
  'job-title': 'title,job title,position,role,occupation,job',
  employer: 'company,employer,organisation,organization,company name',
  purchase: 'order,orders,order id,purchase,purchases,booking,bookings,reservation',
  'health-record':
    'diagnosis,treatment,medical record,mrn,prescription,blood type,medication,allergies,disease,symptoms,lab results,icd,insurance claims',
  insurance: 'policy,policy number,policy no,insurance,insurance number',
  biometric: 'face scan,face scans,face,selfie,selfies,fingerprint,fingerprints,face id,faceid',
  'education-record': 'grade,grades,gpa,marks,transcript,student id,degree',
  'photo-media': 'photo,photos,picture,avatar,video,videos,image',
  vehicle: 'vin,plate,license plate,vehicle,car,plate number',
  'social-profile': 'facebook,twitter,instagram,linkedin,facebook id,social',
  'tokens-and-keys': 'token,api key,apikey,secret,session,access token,auth token',
  'private-message': 'message,messages,chat,chats,dm',
}

export const classByColumn: ReadonlyMap<string, DataClassId> = new Map(
  (Object.entries(words) as [DataClassId, string][]).flatMap(([id, list]) =>
    list.split(',').map((word): [string, DataClassId] => [word, id]),
  ),
)
