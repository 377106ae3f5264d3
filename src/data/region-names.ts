import { entriesOf, wordsOf } from '#base/listed.ts'

/** First-level regions of the larger federal states and their codes, lower case without accents. */
const names = `
  alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,district of columbia,
  florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,
  massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,
  new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,
  rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,washington,
  west virginia,wisconsin,wyoming,
  ontario,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,
  newfoundland and labrador,prince edward island,yukon,nunavut,northwest territories,
  new south wales,victoria,queensland,western australia,south australia,tasmania,northern territory,
  australian capital territory,
  england,scotland,wales,northern ireland,greater london,kent,essex,surrey,hampshire,lancashire,
  yorkshire,west yorkshire,south yorkshire,north yorkshire,west midlands,greater manchester,
  merseyside,devon,cornwall,somerset,dorset,norfolk,suffolk,cambridgeshire,hertfordshire,
  oxfordshire,berkshire,buckinghamshire,cheshire,cumbria,derbyshire,durham,gloucestershire,
  leicestershire,lincolnshire,northamptonshire,nottinghamshire,shropshire,staffordshire,
  warwickshire,wiltshire,worcestershire,east sussex,west sussex,tyne and wear,
  baden-wurttemberg,bayern,bavaria,berlin,brandenburg,bremen,hamburg,hessen,mecklenburg-vorpommern,
  niedersachsen,nordrhein-westfalen,rheinland-pfalz,saarland,sachsen,sachsen-anhalt,
  schleswig-holstein,thuringen,wien,niederosterreich,oberosterreich,steiermark,tirol,karnten,
  salzburg,vorarlberg,burgenland,zurich,bern,aargau,graubunden,wallis,thurgau,luzern,vaud,ticino,
  ile-de-france,auvergne-rhone-alpes,nouvelle-aquitaine,occitanie,hauts-de-france,
  provence-alpes-cote d'azur,grand est,pays de la loire,bretagne,normandie,bourgogne-franche-comte,
  centre-val de loire,corse,rhone,nord,gironde,bouches-du-rhone,haute-garonne,loire-atlantique,
  herault,isere,
  andalucia,aragon,asturias,islas baleares,baleares,canarias,cantabria,castilla y leon,
  castilla-la mancha,cataluna,catalunya,comunidad valenciana,extremadura,galicia,la rioja,madrid,
  comunidad de madrid,murcia,region de murcia,navarra,pais vasco,barcelona,sevilla,valencia,malaga,
  alicante,jalisco,nuevo leon,guanajuato,chiapas,oaxaca,yucatan,sonora,sinaloa,veracruz,puebla,
  estado de mexico,michoacan,tamaulipas,coahuila,baja california,buenos aires,cordoba,santa fe,
  mendoza,antioquia,cundinamarca,atlantico,
  lombardia,lazio,campania,sicilia,veneto,emilia-romagna,piemonte,puglia,toscana,calabria,sardegna,
  liguria,marche,abruzzo,friuli-venezia giulia,trentino-alto adige,umbria,basilicata,molise,
  valle d'aosta,
  acre,alagoas,amapa,amazonas,bahia,ceara,distrito federal,espirito santo,goias,maranhao,
  mato grosso,mato grosso do sul,minas gerais,para,paraiba,parana,pernambuco,piaui,rio de janeiro,
  rio grande do norte,rio grande do sul,rondonia,roraima,santa catarina,sao paulo,sergipe,tocantins,
  lisboa,porto,braga,setubal,aveiro,leiria,faro,coimbra,santarem,viseu,
  noord-holland,zuid-holland,noord-brabant,gelderland,utrecht,overijssel,limburg,friesland,
  groningen,drenthe,flevoland,zeeland,antwerpen,oost-vlaanderen,west-vlaanderen,vlaams-brabant,
  henegouwen,luik,
  mazowieckie,malopolskie,slaskie,wielkopolskie,dolnoslaskie,lodzkie,pomorskie,lubelskie,
  podkarpackie,kujawsko-pomorskie,zachodniopomorskie,warminsko-mazurskie,swietokrzyskie,podlaskie,
  lubuskie,opolskie,
  stockholms lan,vastra gotaland,skane,skane lan,uppsala lan,ostergotland,jonkopings lan,halland,
  orebro lan,viken,vestland,rogaland,trondelag,innlandet,agder,nordland,troms,telemark,hovedstaden,
  midtjylland,syddanmark,sjaelland,nordjylland,uusimaa,pirkanmaa,varsinais-suomi,pohjois-pohjanmaa,
  keski-suomi,satakunta,lappi,kanta-hame,
  jihomoravsky kraj,stredocesky kraj,jihomoravsky,stredocesky,moravskoslezsky,moravskoslezsky kraj,
  plzensky kraj,plzensky,ustecky,kralovehradecky,olomoucky,zlinsky,jihocesky,jihocesky kraj,
  liberecky,vysocina,pardubicky,
  marmara,ege,akdeniz,karadeniz,ic anadolu,dogu anadolu,guneydogu anadolu,istanbul,ankara,izmir,
  maharashtra,karnataka,tamil nadu,uttar pradesh,gujarat,west bengal,rajasthan,kerala,telangana,
  andhra pradesh,madhya pradesh,punjab,haryana,bihar,odisha,assam,jharkhand,chhattisgarh,
  uttarakhand,himachal pradesh,goa,delhi,
  moscow oblast,tatarstan,московская область,ленинградская область,свердловская область,
  ростовская область,краснодарский край,татарстан,республика татарстан,башкортостан,
  самарская область,нижегородская область,челябинская область,новосибирская область,
  gauteng,western cape,kwazulu-natal,eastern cape,free state,limpopo,mpumalanga,north west,lagos state`
export const regionNames: ReadonlySet<string> = new Set(entriesOf(names))

/** Codes that stand in columns of regions: of the US, Canada, Australia, Brazil and Italian provinces. */
export const regionCodes: ReadonlySet<string> = new Set(
  wordsOf(`
  AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR
  ON QC BC AB MB SK NS NB NL PE YT NU NT NSW VIC QLD SA TAS ACT AC AP AM BA CE DF ES GO MT MS MG PB PE PI RJ RN RS RO RR SP SE TO
  RM MI NA TO PA GE BO FI VE VR BA CT BS PD BG TA MO PR RE PG LI CA FG SA FE RN`),
)

export const regionSigns =
  /^(北海道|東京都|(京都|大阪)府|[\u4e00-\u9fff]{2,3}県|[\u4e00-\u9fff]{2,3}(省|自治区|特别行政区)|(北京|上海|天津|重庆)市?|서울특별시|[가-힣]{2}광역시|[가-힣]{2,4}[도]|广东|江苏|浙江|山东|四川|河南|湖北|湖南|福建|[가-힣]{2,4}특별자치[시도]|منطقة .+|محافظة .+|.+(область|край|республика))$/iu
