/** Words that tell an organisation's line of business -> the name of its sector. Facts only. */
const words: Record<string, string> = {
  automotive:
    'automaker,carmaker,car maker,auto maker,automotive,auto manufacturer,car manufacturer,vehicle manufacturer,truck maker,auto parts,dealership,car dealer',
  semiconductor: 'semiconductor,chipmaker,chip maker,microchip,foundry',
  technology:
    'technology company,technology firm,tech company,tech firm,tech giant,technology giant,software company,software firm,software maker,software provider,software vendor,it company,it services,cloud provider,cloud company,saas,hosting provider,web hosting,data analytics,it provider,electronics maker,technology,software developer,information technology,internet company,domain registrar',
  telecommunications:
    'telecom,telecoms,telecom operator,telecommunications,telco,mobile operator,mobile carrier,wireless carrier,phone company,internet service provider,broadband provider,isp,mobile network,cell phone carrier,cable operator,fibre operator,satellite operator,internet provider,broadband',
  healthcare:
    'hospital,hospitals,telehealth,therapist,healthcare,health care,health system,clinic,clinics,medical center,medical centre,medical group,medical practice,physician,pharmacy,health provider,healthcare provider,patient,health service,nhs,dental,biotech,laboratory,medical,health network,nursing home,pharmacy chain,optician,opticians,hospice,care home,ambulance service,dentist,fertility clinic,diagnostics,health app,therapy',
  pharmaceutical: 'pharmaceutical,drugmaker,drug maker,pharma',
  insurance: 'insurer,insurance company,insurance,health insurer,insurance provider',
  finance:
    'bank,banks,banking,financial corporation,financial group,bancorp,bancshares,lending,financial services,financial institution,credit union,lender,fintech,brokerage,payment processor,payments company,credit bureau,credit reporting,investment firm,accounting firm,payday loan,stock exchange,financial company,mortgage,wealth management,asset manager,credit card company,pension fund,pension provider,investment platform,trading platform,payment provider,payment service,building society,tax adviser,accountancy,card issuer,neobank',
  cryptocurrency:
    'cryptocurrency exchange,bitcoin exchange,crypto exchange,cryptocurrency,crypto wallet,blockchain',
  retail:
    'retailer,retail,supermarket,department store,online store,e-commerce,ecommerce,online retailer,grocery,fashion,clothing,shopping,luxury brand,jeweller,jewelry,apparel,bookstore,furniture,cosmetics,grocer,drugstore,marketplace,web shop,webshop,online shop,furniture chain,hardware store,bookseller,cosmetics brand,sportswear,home improvement,supermarket chain',
  hospitality:
    'hotel,hotels,hotel chain,guest house,hostel,hotel group,restaurant,restaurants,fast food,fast-food,restaurant chain,casino,resort,hospitality,coffee chain,pizza,cruise,hotelier,holiday park,pub chain,caterer',
  travel:
    'travel agency,travel company,travel site,booking site,ticketing,tour operator,travel,cruise line,holiday provider,ticket seller',
  aviation: 'airline,airlines,airport,aviation,air carrier,airport operator',
  transportation:
    'railway,rail operator,ride-hailing,ride-sharing,transport,trucking,taxi,car rental,transit,bus operator,ferry operator,public transport,parking operator,car sharing,scooter,trucking company',
  logistics:
    'shipping company,freight company,freight,haulier,logistics,courier,postal service,freight,parcel',
  education:
    'university,universities,academies,school network,college,school district,school,schools,education,educational,e-learning,edtech,student information,academy,polytechnic,kindergarten,tutoring,exam board,language school',
  government:
    'government,ministry,municipality,city council,county,city of,state agency,federal agency,department of,electoral commission,tax authority,council,embassy,public sector,voter,town of,parliament,police force,police department,tax office,borough,prefecture,county council,municipal,ministries',
  defence: 'defence contractor,defense contractor,military,army,navy,air force,defence,defense',
  energy:
    'energy,oil and gas,oil company,electric utility,utility,power company,pipeline,nuclear,solar,gas company,electricity supplier,electricity provider,power supplier,grid operator,power grid,water utility,water company,gas supplier,refinery,wind farm,energy supplier,energy company',
  manufacturing:
    'manufacturer,manufacturing,manufactures,industrial,steel,toy maker,toymaker,appliance maker,chemical company,aerospace,food company,beverage,brewery,tire maker,machine builder,food producer,food maker,dairy,winery,packaging,furniture maker,shipyard,lens maker,robotics',
  media:
    'media company,publisher,newspaper,broadcaster,tv network,film studio,movie studio,entertainment,streaming service,television,music streaming,record label,magazine,news site,streaming provider,streaming platform,podcast,news agency,radio station',
  gaming:
    'game,games,gaming,video game,game developer,gaming forum,gaming site,minecraft,mmo,esports,game publisher,game studio,games studio',
  'social media':
    'social network,social media,dating site,dating app,dating service,dating website,messaging app,adult site,adult website,forum,online community,blogging',
  legal: 'law firm,law firms,legal services,law office,notary,barristers,attorneys',
  'real estate':
    'real estate,property portal,property developer,property management,estate agent,estate agency,landlord,housing association',
  'non-profit':
    'charity,non-profit,nonprofit,ngo,church,humanitarian,foundation,relief agency,aid organisation,aid organization,trade union',
  sports:
    'football club,sports,fitness,gym,gyms,sports club,olympic,football federation,stadium,fitness studio,fitness chain',
  marketing:
    'marketing firm,marketing company,advertising,data broker,data aggregator,email marketing,lead generation,spam list,market research',
  staffing:
    'recruitment,staffing,job site,jobs site,job board,hr company,payroll provider,payroll company,recruiting,human resources,job portal,recruiter,temp agency,recruitment agency',
  cybersecurity:
    'security firm,cybersecurity firm,cyber security firm,security company,cybersecurity company,antivirus,password manager,vpn provider,vpn service',
  agriculture: 'agriculture,agricultural,farming,farm',
  construction: 'construction,engineering firm,architecture firm,builder',
}

export const sectorByWord: ReadonlyMap<string, string> = new Map(
  Object.entries(words).flatMap(([sector, list]) =>
    list.split(',').map((word) => [word, sector] as const),
  ),
)
