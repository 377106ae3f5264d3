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
  aviation: 'Airways,Air Lines,Air,Wings,Handling,Aviation Services,Aero',
  healthcare: `
    Health,Medicine,Eye Care,Health System,Health Services,Health Center,Health Centre,Endodontics,Periodontics,
    Orthodontics,Pathology,Fertility,Aged Care,Eyecare,Vision Care,Dermatology,Urology,Podiatry,
    Chiropractic,Physio,Dialysis,Imaging,Surgical,Women’s Care,Family Care,Hearing,Vets,Fertility Clinic,Labs Diagnostics`,
  automotive: 'Motors,Motor Company,Motor,Autohaus,Automobiles',
  telecommunications: `
    Telekom,Mobile,Telecommunications,Wireless,Broadband,Móvil,Movil,Mobil,Telecom,Cable,Fibre,Fiber,SIM,Telefon,Networks`,
  insurance:
    'Insurance Corporation,Mutual,Assurance,Seguros,Versicherung,Indemnity,Health Plan,Dental Plan',
  finance: `
    Remit,Pay,Receivables,Retirement,Annuity,Pensions,Pension Fund,Provident Fund,Retirement Trust,Credit,Savings,
    Financial,Capital,Wealth,Lending,Loans,Sparebank,Sparbank,Sparekasse,Treuhand,Advisors,Securities,Payments,Credit Services`,
  cryptocurrency: 'Wallet,Crypto,Coin',
  retail: `
    Stores,Drugs,Hardware,Markets,Market,Supermarkets,Outfitters,Boutique,Vinyl,Yarn,Books,Sporting Goods,Furniture,
    Building Supply,Department Stores,Foods Market,Pharmacies,Jewelers,Jewellers,Florist,Toys,Garden Centre,Homewares`,
  hospitality: `
    Resorts,Resort,Lodge,Rooms,Inn,Pizza,Pizzeria,Burgers,Grill,Diner,Taqueria,Cantina,Hotels,Suites,Lanes,
    Coffee,Café,Cafe,Brasserie,Bistro,Kitchen,Steakhouse,Tavern`,
  travel: 'Holidays,Cruises,Tours,Vacations,Travels,Ticketing,Reisen,Voyages,Viajes,Expeditions',
  transportation: `
    Buses,Coaches,Cabs,Taxis,Ferries,Ferry,Ferry District,Transit,Freight Rail,Rail,Railways,Bus Lines,Parking,Trains,
    Ferry Freight,Express Buses,Metro`,
  technology: 'Software,Technologies,Systems Software,Labs Software,Hosting,Cloud,Analytics,Linux',
  media: `
    Broadcasting Corporation,Broadcasting,Newspapers,Times,Gazette,Herald,Post,Tribune,Chronicle,Observer,Pictures,
    Courant,Koerier,Zeitung,Nachrichten,Magazine,Films,Verlag,Förlag,Editions`,
  government: `
    Prosecution Service,Constabulary,Police,Township,Fire and Rescue Service,Department of Health,Treasury,Welfare Office,
    Lottery Commission,Borough,Parish,Landratsamt,Licence Agency,Kommun,Kommune`,
  energy: `
    Water,Public Utility District,Energi,Energie,Energía,Energia,Water District,Power,Metering,Gas,Electric,
    Electric Cooperative,Light & Power,Irrigation District,Utilities,Wind,Wind Services,Solar,Petroleum,Oil`,
  logistics:
    'Logistics,Freight,Couriers,Parcels,Parcel,Shipping,Stevedoring,Haulage,Forwarding,Removals,Movers,Spedition,Logistik',
  education: `
    Learning Trust,Education Trust,Academies Trust,Academy Trust,Tuition,Tutors,Tutoring,Unified,Unified School District,
    Learning,Students’ Union,Preschool,Montessori,Theory,Universidad,Hochschule`,
  manufacturing: `
    Creameries,Creamery,Brewery,Breweries,Werke,Pumpenwerke,Maschinenbau,Metallbau,Steelworks,Ironworks,Compressor Works,
    Valves,Trucks,Switchgear,Metallwerk,Werkzeugbau,Messtechnik,Robotics,Bearings,Castings,Forge,Pumps,Fasteners,
    Plastics,Composites,Packaging,Ceramics,Paints,Coatings,Mills,Bakeries,Bakery,Tool Works,Works,Turbines,
    Controls,Tooling,Gebäudetechnik,Antriebstechnik,Apparatebau,Anlagenbau,Stahlbau,Glasworks,Glass,Textiles,Tiles`,
  agriculture:
    'Meats,Agronomics,Farms,Seeds,Produce,Orchards,Growers,Vineyards,Dairies,Grain,Nurseries,Fisheries,Aquaculture',
  mining: 'Minerals,Gold,Aggregates,Mining,Resources,Lithium,Copper,Quarries,Iron Ore,Coal',
  legal: 'LLP,Chambers,Solicitors,Abogados,Avocats,Advokater,Advocaten,Rechtsanwälte,Law,Attorneys',
  'real estate': `
    Realty,Fastighetsbyrå,Immobilien,Immobilier,Properties,Homes,Residences,Lettings,Estates,Title & Escrow,Title,
    Inmobiliaria,Makelaars,Housing`,
  culture:
    'Arts Center,Arts Centre,Repertory,Opera,Ballet,Philharmonic,Playhouse,Theatre Company,Symphony,Gallery',
  sports: `
    Rugby Football Club,Football Club,RFC,Rowing Club,Rovers,Rowing League,FC,United FC,Athletic Club,Wanderers,
    Cricket Club,Golf Club,Fitness,Gyms`,
  'non-profit': `
    Food Bank,Relief,Foundation,Church,Ministries,Society for the Blind,Aid,Rescue,Soccorso`,
  cybersecurity: 'Security,Cyber,Infosec',
  staffing: 'Talent,Staffing,Recruitment,Personnel,Careers,Executive Search',
  construction: 'Construction,Builders,Roofing,Civil,Contractors,Constructora,Bau,Architects',
  gaming: 'Games,Interactive,Game Studio',
  marketing: 'Marketing,Advertising,Media Buying',
  pharmaceutical: 'Pharma,Biologics,Therapeutics,Biosciences',
  'professional services':
    'Pest & Termite,Pest Control,Consulting,Consultants,Cleaning Services,Facilities,Funeral Home',
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
