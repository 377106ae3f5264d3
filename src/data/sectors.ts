import { entriesOf } from '#base/listed.ts'
import { WordMap } from '#base/word-map.ts'
import { wordsBySector } from './sector-words.ts'

/** Every word with its sector; where it has two, the last one. */
export const sectorWords: readonly (readonly [word: string, sector: string])[] = Object.entries(
  wordsBySector,
).flatMap(([sector, list]) => entriesOf(list).map((word) => [word, sector] as const))

export const sectorByWord = new WordMap(sectorWords)

/**
 * What a business deals in -> its sector: "a streaming company", "the cloud infrastructure provider". They show the
 * sector only before one of `businesses`.
 */
const goods: Record<string, string> = {
  automotive: 'car,auto,motor,vehicle,truck,motorcycle,motorbike,tyre,tire,electric vehicle,ev',
  semiconductor: 'chip,chips,memory chip,wafer,semiconductors,microchips',
  technology: `
    cloud,software,it,tech,internet,web,computer,ai,artificial intelligence,data analytics,
    analytics,hosting,saas,domain,app,api,database,electronics,identity verification,
    age verification,user verification,id verification,file transfer,file-transfer,file sharing,
    email delivery,e-mail delivery,networking,it support,it management,crm,storage,data storage,
    backup,workflow,video conferencing,digital`,
  telecommunications: `
    telecom,telecoms,telecommunication,telecommunications,mobile,mobile phone,cellular,wireless,
    broadband,cable,fibre,fiber,telephone,phone,communications,satellite communications,
    internet access,internet service`,
  healthcare: `
    health,healthcare,health care,hospital,medical,dental,eye care,nursing,ambulance,diagnostics,
    telemedicine,telehealth,mental health,dialysis,fertility,hospice,home health,behavioral health,
    behavioural health,urgent care`,
  pharmaceutical: 'drug,drugs,vaccine,vaccines,medicines,pharmaceuticals,biotechnology',
  insurance: 'insurance,reinsurance,life insurance,health insurance,health plan',
  finance: `
    finance,financial,banking,payment,payments,credit,loan,loans,lending,mortgage,investment,
    brokerage,wealth,debt,debt recovery,audit,accounting,tax,money,credit card,pension,pensions,
    private equity`,
  cryptocurrency:
    'crypto,bitcoin,cryptocurrency,blockchain,crypto-derivative,crypto-derivatives,digital asset,defi,nft',
  retail:
    'fashion,clothing,grocery,jewellery,jewelry,footwear,department-store,retailing,cosmetics',
  hospitality:
    'hotel,restaurant,casino,catering,hospitality,pizza,burger,coffee,leisure,gambling,betting',
  travel: 'travel,holiday,tourism,cruise,ticket,ticketing,tour',
  aviation: 'aviation,airport,aircraft leasing',
  transportation:
    'rail,bus,ferry,transport,transportation,parking,car parking,taxi,train,tram,ride-hailing,scooter',
  logistics: 'logistics,shipping,freight,courier,parcel,delivery,postal,haulage,warehousing',
  education: 'school,education,college,tutoring,exam,e-learning',
  government: 'government,state,federal',
  defence: 'defence,defense,weapons,arms,military',
  energy: 'energy,oil,gas,electricity,power,water,utility,utilities,pipeline,solar,petroleum,fuel',
  manufacturing: `
    manufacturing,steel,chemical,chemicals,engineering,machinery,aerospace,food,beverage,drinks,
    packaging,textile,plastics,paper,furniture,toy,glass,robotics,cement,tobacco,consumer goods`,
  media: `
    media,news,newspaper,publishing,broadcasting,television,tv,radio,film,music,streaming,
    entertainment,video streaming,music streaming`,
  gaming: 'game,games,gaming,video game,video games,videogame,esports',
  'social media': 'dating,social networking,social media',
  legal: 'law,legal,legal services',
  'real estate': 'property,real estate,housing,letting',
  marketing: 'marketing,advertising,adtech,lead generation,market research,polling',
  staffing: 'payroll,recruitment,recruiting,staffing,hr,human resources,employment,jobs',
  cybersecurity:
    'security,cybersecurity,cyber security,cyber-security,antivirus,information security,identity protection',
  agriculture: 'farming,agriculture,farm,seed,grain',
  construction: 'construction,building,housebuilding,civil engineering,architecture',
  mining: 'mining,gold mining,coal mining',
  'professional services': 'consulting,consultancy,outsourcing,cleaning,translation,facilities',
  sports: 'sports,fitness',
}

export const sectorByGoods: ReadonlyMap<string, string> = new Map(
  Object.entries(goods).flatMap(([sector, list]) =>
    entriesOf(list).map((word) => [word, sector] as const),
  ),
)

/** Words for a business, in the notation of `analysis/wording.ts`. */
export const businesses = `
  company+, firm+, giant+, business+, corporation+, provider+, operator+, specialist+, vendor+, supplier+,
  group+, conglomerate+, start[-]up+, maker+, manufacturer+, producer+, developer+, carrier+,
  platform+, brand+,
  multinational+, titan+, major+, behemoth+, enterprise+, contractor+, studio+, exchange+`

/** Words that show the sector only at the end of a name: "Tarn Health", "Marl Airways". */
const nameEnds: Record<string, string> = {
  aviation: 'Airways,Air Lines,Air',
  healthcare: 'Health,Medicine,Eye Care,Health System,Health Services,Health Center,Health Centre',
  automotive: 'Motors,Motor Company,Motor',
  telecommunications: 'Telekom,Mobile,Telecommunications,Wireless,Broadband',
  insurance: 'Insurance Corporation',
  technology: 'Software',
  media: 'Broadcasting Corporation,Broadcasting,Newspapers,Times,Gazette,Herald',
  government: 'Prosecution Service,Constabulary,Police',
  energy: 'Water,Public Utility District',
  logistics: 'Logistics,Freight,Couriers',
  education: 'Learning Trust,Education Trust,Academies Trust,Academy Trust',
  manufacturing:
    'Creameries,Creamery,Brewery,Breweries,Werke,Pumpenwerke,Maschinenbau,Metallbau,Steelworks,Ironworks',
  sports: 'Rugby Football Club,Football Club,RFC,Rowing Club',
}

export const sectorByNameEnd: ReadonlyMap<string, string> = new Map(
  Object.entries(nameEnds).flatMap(([sector, list]) =>
    entriesOf(list).map((word) => [word, sector] as const),
  ),
)

/**
 * Things that belong to a trade but are not a business: "the bank account", "a forum post", "the school bus". In
 * the notation of `analysis/wording.ts`, in the singular.
 */
export const thingsOfTrades = `
  account, card, detail, statement, number, transfer, balance, branch, sort code, record, data,
  information, file, document,
  post, thread, page, user, member, staff, worker, employee, market, sector, industry, transport,
  bus, route, bill, bed, stay,
  room, holiday, reservation, booking, policy, fraud, loan, license, licence, plate`
