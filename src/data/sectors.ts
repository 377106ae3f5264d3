import { WordMap } from '#base/word-map.ts'

/**
 * Words that tell an organisation's line of business -> the name of its sector, after the divisions of ISIC and
 * NAICS, with names that a reader of breach news would use. Facts only. A plural in -s is understood.
 */
const words: Record<string, string> = {
  automotive:
    'car parts store,car parts chain,tyre dealer,automaker,carmaker,car maker,auto maker,automotive,auto manufacturer,car manufacturer,vehicle manufacturer,truck maker,auto parts,dealership,car dealer,motor dealer,motorcycle maker,tyre maker,truck dealer,car parts,auto dealer,carmaking,car marque,car dealership,car retailer,vehicle importer,car workshop,car workshops,garage chain,motorcycle dealer,van maker,bus maker,lorry maker,camper van,motorhome',
  semiconductor:
    'fabless,chip design,chip design house,semiconductor,chipmaker,chip maker,microchip,foundry,chip designer,chip tester,chip factory',
  technology:
    'reservation software,booking software,payroll software,practice management software,school software,technology company,technology firm,tech company,tech firm,tech giant,technology giant,software company,software firm,software maker,software provider,software vendor,it company,it services,cloud provider,cloud company,saas,hosting provider,web hosting,data analytics,it provider,electronics maker,technology,software developer,information technology,internet company,domain registrar,software house,software publisher,app developer,app maker,cloud host,web host,hosting company,hosting firm,email provider,e-mail provider,mail provider,data centre,data center,it consultancy,it firm,it service provider,managed service provider,systems integrator,saas company,saas provider,search engine,computer maker,computer company,web agency,website builder,developer platform,developer tools,accounting software,software start-up,software startup,ai company,ai start-up,ai startup,chatbot maker,cloud storage provider,smart home,cloud service,software group,software business,build service,ci service,developer service,app company,app start-up,app startup,saas start-up,saas startup,chatbot company,it group,it outsourcer,data company,tech start-up,tech startup,technology start-up,computer shop,printer maker,server maker,note-taking app,to-do app,calendar app,email app,backup service,file-sharing service,survey tool',
  telecommunications:
    'internet plans,mobile plans,phone plans,data plans,mobile subscriptions,mobile and fibre operator,fixed-line operator,telecom,telecoms,telecom operator,telecommunications,telco,mobile operator,mobile carrier,wireless carrier,phone company,internet service provider,broadband provider,isp,mobile network,cell phone carrier,cable operator,fibre operator,satellite operator,internet provider,broadband,telephone company,phone operator,fibre provider,fiber provider,mobile provider,mobile phone operator,mobile phone company,network operator,cable company,cable provider,telephony,mobile virtual network operator,telephone operator,telecoms group,telecoms company,telecoms provider,telecom company,telecom provider,telecom group,mobile phone network,fibre company,wi-fi provider,satellite internet,landline operator,phone network',
  healthcare:
    'nhs foundation trust,foundation trust,care workers,care home operator,care home group,orthotics,sleep medicine,screening programme,cancer screening,family medicine,internal medicine,prescription service,dna test,dna testing,ancestry test,genetic test,genetics company,vaccination centre,hospital,hospitals,telehealth,therapist,healthcare,health care,health system,clinic,clinics,medical center,medical centre,medical group,medical practice,physician,pharmacy,health provider,healthcare provider,patient,health service,nhs,dental,laboratory,medical,health network,nursing home,pharmacy chain,optician,opticians,hospice,care home,ambulance service,dentist,fertility clinic,diagnostics,health app,therapy,university hospital,teaching hospital,children’s hospital,hospital group,hospital chain,hospital operator,hospital trust,nhs trust,health trust,gp practice,doctor’s practice,dental practice,dental chain,dental clinic,orthodontics,orthodontist,orthodontic practice,eye clinic,hearing clinic,hearing clinics,veterinary,veterinary practice,physiotherapy,psychotherapy,psychotherapist,blood bank,blood service,medical lab,medical laboratory,imaging centre,imaging center,radiology,home care,care provider,care homes,health clinic,medical practice group,medical device maker,ambulance,midwife,rehabilitation clinic,vet,vets,vet practice,veterinarian,veterinarians,animal clinic,animal hospital,veterinary clinic,veterinary chain,vet chain,dental group,dentists,hearing aid,birth center,birth centre,midwives,pharmacies,genetic testing,orthopedics,orthopaedics,pediatrics,paediatrics,dermatology,oncology,cardiology,radiology group,surgery centre,surgical center,medical laboratories,nursing service,ambulances,rehab centre,sleep clinic,skin clinic,doctors’ surgery,family doctor,health centre,health center,health board,hospitals group,sanatorium,counselling service,mental health service,blood donation,sperm bank,medical spa,plastic surgeon,health care group',
  pharmaceutical:
    'pharmaceutical,drugmaker,drug maker,pharma,biotech,drug company,drug developer,biologics,biopharma,biopharmaceutical,vaccine maker,therapeutics,life sciences,life science,biosciences,clinical trial,drug manufacturer,medicines maker,generics maker,contract research',
  insurance:
    'insurer,insurance company,insurance,health insurer,insurance provider,life insurer,reinsurer,insurance broker,insurance group,insurance firm,mutual insurer,assurance,underwriter,car insurer,pet insurer,travel insurer,mutual insurance,insurers,bike insurer,bicycle insurer,home insurer,insurance agency,insurance brokers,car insurance,pet insurance,friendly society,bicycle insurance',
  finance:
    'payment app,payments app,digital wallet,money transfer app,remittance app,buy now pay later,savings app,bank,banks,banking,financial corporation,financial group,bancorp,bancshares,lending,financial services,financial institution,credit union,lender,fintech,brokerage,payment processor,payments company,credit bureau,credit reporting,investment firm,accounting firm,payday loan,stock exchange,financial company,mortgage,wealth management,asset manager,credit card company,pension fund,pension provider,investment platform,trading platform,payment provider,payment service,building society,tax adviser,accountancy,card issuer,neobank,savings bank,investment bank,private bank,e-wallet,mobile wallet,payment company,payment firm,payments firm,payments provider,payment service provider,payday lender,retirement fund,retirement system,pension scheme,pension funds,pensions,superannuation,super fund,hedge fund,private equity,stockbroker,broker-dealer,money transfer,remittance,debt collector,debt collection,bookkeeping,bookkeeper,accountant,accountants,audit firm,tax preparer,tax preparation,leasing company,credit card issuer,microlender,banco,banque,sparkasse,volksbank,bank holding,savings and loan,asset management,wealth manager,bureau de change,pawnbroker,pawnbrokers,loan company,loan app,lending app,mortgage broker,mortgage lender,leasing firm,tax service,bookkeeping firm,fund manager,trading app,banking app,cooperative bank,mutual bank,microfinance,moneylender,money lender,debt agency,factoring company,wealth management firm',
  cryptocurrency:
    'hardware wallet maker,hardware wallet,crypto wallet maker,token exchange,trading platform for crypto,cryptocurrency exchange,bitcoin exchange,crypto exchange,cryptocurrency,crypto wallet,blockchain,crypto platform,crypto broker,crypto lender,bitcoin wallet,digital asset exchange,digital assets platform,bitcoin company,crypto company,crypto firm,crypto start-up,crypto startup,stablecoin,wallet maker,crypto fund,nft marketplace',
  retail:
    'retailer,retail,supermarket,department store,online store,e-commerce,ecommerce,online retailer,grocery,fashion,clothing,shopping,luxury brand,jeweller,jewelry,apparel,bookstore,furniture,cosmetics,grocer,drugstore,marketplace,web shop,webshop,online shop,furniture chain,hardware store,bookseller,cosmetics brand,sportswear,home improvement,supermarket chain,grocery chain,clothing chain,fashion chain,fashion retailer,fashion house,fashion houses,fashion brand,luxury group,luxury house,online seller,web store,online boutique,boutique,stationery shop,bookshop,toy shop,toy store,pet shop,pet store,garden centre,diy chain,diy store,electronics retailer,electronics store,shoe retailer,shoe shop,shopping site,shopping platform,shopping centre,home furnishings,perfumery,beauty retailer,convenience store,convenience stores,wholesaler,mail-order,mail order company,duty-free,optical retailer,clothing brand,outfitter,outfitters,e-tailer,department stores,liquor store,second-hand shop,auction house,online auction,shoe chain,tyre shop,tire shop,auctioneer,auctioneers,butcher,butchers,wine merchant,wine shop,market hall,garden shop,flower shop,florist,florists,music shop,bike shop,sports shop,book chain,retail chain,retail group,shop chain,store chain,online market,online pharmacy,off-licence,stationer,toy chain,kiosk chain,newsagent,drinks retailer,discounter,outlet store,vape shop,wine club,subscription box,meal kit,furniture seller,online supermarket,perfume shop,fishing shop,gun shop',
  hospitality:
    'hotel,hotels,hotel chain,guest house,hostel,hotel group,restaurant,restaurants,fast food,fast-food,restaurant chain,casino,resort,hospitality,coffee chain,pizza,cruise,hotelier,holiday park,pub chain,caterer,hotel operator,hotel brand,hotels group,motel,spa hotel,spa operator,campsite,camping operator,holiday resort,holiday rental,café chain,cafe chain,coffee shop,coffee shops,coffee house,bakery chain,burger chain,pizza chain,pizzeria,pub,pubs,pub operator,bar chain,catering company,catering,food service,casino operator,theme park,amusement park,pub company,brewpub,sandwich chain,chicken chain,fast-food chain,caterers,canteen operator,guesthouse,bed and breakfast,campsites,holiday parks,thermal spa,youth hostel,hostels,wedding venue,event venue,restaurant group,diner chain,ice cream parlour,lottery,lottery operator,casinos,bookmaker,bookmakers,gambling',
  travel:
    'rail ticket,concert ticket,event ticket,rail pass,flight search,travel agency,travel company,travel site,booking site,ticketing,tour operator,travel,cruise line,holiday provider,ticket seller,travel agent,travel operator,travel portal,travel platform,online travel,holiday company,package holidays,booking platform,ticket agency,ticket shop,ticket platform,ticket reseller,event ticketing,travel agents,travel group,travel firm,tour company,tourism board,tourist board,tourist office,package tour,flight booking,ticketing company,ticketing firm,ticketing service,business travel,corporate travel,travel management',
  aviation:
    'airline,airlines,airport,aviation,air carrier,airport operator,airline group,low-cost carrier,charter airline,aircraft leasing,airport group,air traffic control,flag carrier,helicopter operator,airport company,airlines group,regional airline,holiday airline,drone operator,flight school,cargo airline,budget airline,budget carrier',
  transportation:
    'scooter-sharing,scooter rental,bike-sharing,ride-hailing,car-sharing,railway,rail operator,ride-sharing,transport,trucking,taxi,car rental,transit,bus operator,ferry operator,public transport,parking operator,car sharing,scooter,trucking company,train operator,train company,rail company,rail freight,railways,tram operator,metro operator,underground operator,bus company,bus and tram,coach operator,ferry company,ferry line,ferries,ticket app,transport authority,transit agency,transit authority,taxi app,taxi company,ride service,ride-hailing service,ride-sharing service,e-scooter,bike sharing,bike-share,car rental company,car hire,toll operator,toll road,parking app,parking company,driving school,taxi firm,taxi operator,cab company,cab firm,bus and coach,ferry group,ferry service,shipping ferry,cable car,car park operator,car parks,parking firm,scooter company,scooter firm,ride-hailing app,railway company,railway operator,transport company,transport operator,transport group,transport firm,bike hire,water taxi,chauffeur service,charging network,motorway operator',
  logistics:
    'shipping company,freight company,freight,haulier,logistics,courier,postal service,parcel,logistics group,logistics company,logistics firm,parcel carrier,parcel service,parcel company,courier company,courier platform,courier firm,delivery company,delivery firm,delivery service,delivery start-up,delivery startup,delivery platform,delivery app,food delivery,meal delivery,grocery delivery,freight forwarder,freight carrier,forwarder,port operator,container terminal,container line,shipping line,warehouse operator,warehousing,removals company,moving company,post office,postal operator,fulfilment company,fulfillment company,customs broker,removal company,removal firm,moving firm,harbour authority,port authority,port company,harbour company,shipping group,shipping firm,shipping agent,warehouse company,warehouse firm,cold storage,cold-storage,mail carrier,mail service,parcel group,haulage,haulage company,haulage firm,cargo company,cargo handler,self-storage,storage company,delivery group,dispatch company,trucking firm,barge operator,bicycle courier,document storage',
  education:
    'academies trust,multi-academy trust,learning trust,primary academy,special school,university,universities,academies,school network,college,school district,school,schools,education,educational,e-learning,edtech,student information,academy,polytechnic,kindergarten,tutoring,exam board,language school,primary school,secondary school,high school,grammar school,private school,boarding school,school group,school chain,school trust,school board,academy trust,community college,business school,medical school,technical college,research institute,research university,student union,students’ union,nursery school,preschool,day care,daycare,learning platform,online course,online courses,training provider,music school,test provider,vocational school,nursery,nursery chain,crèche,kindergartens,after-school club,after-school,school meals,boarding schools,music academy,dance school,art school,law school,graduate school,study abroad,student loans,tutoring company,tutoring app,learning app,language app,exam company,schools trust,school authority,college group,universities’,adult education,driving instructors,teacher training,summer school,summer camp,scouts',
  government:
    'government,ministry,municipality,city council,county,city of,state agency,federal agency,department of,electoral commission,tax authority,council,embassy,public sector,voter,town of,parliament,police force,police department,tax office,borough,prefecture,county council,municipal,ministries,town council,borough council,district council,parish council,regional government,state government,federal government,local authority,local government,municipal government,city government,city administration,town hall,city hall,sheriff,social services,social security agency,labour ministry,interior ministry,foreign ministry,health ministry,finance ministry,education ministry,defence ministry,justice ministry,land registry,vehicle registry,population register,immigration office,customs authority,customs agency,prison service,fire service,fire department,public authority,public body,state government agency,government agency,senate,constabulary,county government,welfare agency,health department,labour office,job centre,police service,fire brigade,library service,courts service,court service,municipalities,village council,cantonal,provincial government,province of,state department,passport office,register office,registry office,statistics office,election office,electoral office,pensions authority,housing authority,land office,road authority,environment agency,food agency,employment office,tax agency,tax administration,revenue service,probation service,youth welfare office,civil registry,national archive,national archives,ombudsman,regulator’s office,development agency,public prosecutor,public defender',
  defence:
    'defence contractor,defense contractor,military,army,navy,air force,defence,defense,arms maker,weapons maker,defence company,defense company,defence supplier,coast guard,national guard,military base',
  energy:
    'energy retailer,gas retailer,electricity retailer,power retailer,electricity seller,energy,oil and gas,oil company,electric utility,utility,power company,pipeline,nuclear,solar,gas company,electricity supplier,electricity provider,power supplier,grid operator,power grid,water utility,water company,gas supplier,refinery,wind farm,energy supplier,energy company,power utility,water supplier,water board,water authority,water works,waterworks,sewage,gas operator,gas grid,gas network,electricity grid,electricity company,electricity network,energy utility,energy provider,energy group,energy firm,wind park,solar company,heat supplier,district heating,oil firm,oil producer,petrol stations,filling stations,fuel retailer,coal plant,power plant,power station,utility company,municipal utility,stadtwerke,electricity,electric cooperative,electric company,waste company,waste collection,waste collector,refuse collection,recycling company,water and sewerage,gas and electricity,petrol station,heat pump,heat pumps,solar installer,solar panels,energy cooperative,energy start-up,heating oil,district heat,hydropower,geothermal,wind energy',
  manufacturing:
    'creamery,creameries,dairy co-operative,dairy cooperative,gearbox maker,pump maker,instrument maker,manufacturer,manufacturing,manufactures,industrial,steel,toy maker,toymaker,appliance maker,chemical company,aerospace,food company,beverage,brewery,tire maker,machine builder,food producer,food maker,dairy,winery,packaging,furniture maker,shipyard,lens maker,robotics,car part supplier,machine maker,machinery,machinery maker,engine maker,pump maker,shipbuilder,shipbuilding,boatbuilder,aircraft maker,aircraft parts,paper mill,paper maker,textile,textiles,textile company,garment maker,shoemaker,shoe maker,plastics,chemicals,chemicals group,chemicals company,paint maker,glassworks,ceramics,foundries,steelmaker,steel maker,steelworks,metal works,metalworks,tool maker,toolmaker,lighting manufacturer,instrument maker,medical supplies maker,food group,food manufacturer,food processor,fish processor,meat processor,meat packer,salmon processor,seafood company,seafood,brewer,breweries,distillery,distiller,winemaker,beverage maker,beverage company,soft drink maker,confectioner,bakery,ice cream maker,cement maker,cement,glass maker,tyre manufacturer,factory,factories,assembly plant,watchmaker,cosmetics maker,producer of,manufacturer of,maker of,makers of,window maker,windows maker,door maker,tractor maker,brake maker,rail components,railway supplier,brewing,brewing company,mills,sawmill,foundry group,printing company,printing house,printing works,print shop,parts maker,components maker,component supplier,mattress maker,kitchen maker,bicycle maker,bike maker,boat builder,piano maker,instrument makers,clothing maker,shirt maker,sock maker,candle maker,soap maker,pottery,porcelain,glass works,rope maker,battery maker,pump manufacturer,crane maker,sensor maker,camera maker,medical devices,device maker,hearing aid maker,prosthetics,drinks maker,chocolate maker,sugar producer,pasta maker,sausage maker,cheese maker,cheesemaker,biscuit maker,coffee roaster,tea company,pet food,food business,drinks company,packaging company,packaging group,paint company,wire maker,cable maker,valve maker,industrial group,engineering group,machine tools,precision engineering',
  media:
    'media company,publisher,newspaper,broadcaster,tv network,film studio,movie studio,entertainment,streaming service,television,music streaming,record label,magazine,news site,streaming provider,streaming platform,podcast,news agency,radio station,media group,publishing house,publishing group,tv station,tv channel,television network,radio broadcaster,public broadcaster,music label,music streaming service,streaming site,video platform,podcast platform,news outlet,news publisher,newspaper publisher,newspaper group,comics publisher,film distributor,film company,photo agency,music service,local newspaper,newspapers,book publisher,publishing company,magazine publisher,photo library,production company,tv producer,radio network,broadcasting company,newsletter platform,news service,video streaming',
  gaming:
    'game,games,gaming,video game,game developer,gaming forum,gaming site,minecraft,mmo,esports,game publisher,game studio,games studio,game maker,games maker,game company,games company,games publisher,gaming company,gaming platform,multiplayer game,multiplayer games,mobile game,mobile games,online game,online games,video games,computer game,computer games,game service,game store,chess site,chess app,board game,board games,card game,fantasy football,esports team,modding site',
  'social media':
    'chat platform,voice chat,dating community,professional network,networking site,reading community,social network,social media,dating site,dating app,dating service,dating website,messaging app,adult site,adult website,forum,online community,blogging,social platform,photo-sharing,video-sharing app,chat app,dating platform,dating portal,matchmaking site,community site,discussion board,messaging service,creator platform,microblogging,running community,forum operator,dating company,meeting app,neighbourhood app,penpal,livestreaming,discussion site,fan site,image board,question-and-answer site',
  legal:
    'law firm,law firms,legal services,law office,notary,barristers,attorneys,law chambers,law practice,solicitors,solicitor,legal firm,barristers’ chambers,notaries,notary office,notary chamber,patent attorneys,patent attorney,legal group,attorneys at law,law group,lawyers’ office,legal aid,legal adviser,legal advisers,conveyancer,conveyancers,patent firm,divorce lawyers,bailiff,bailiffs',
  'real estate':
    'real estate,property portal,property developer,property management,estate agent,estate agency,landlord,housing association,housing company,housing provider,letting agent,letting agency,property company,property group,property manager,property firm,real estate agency,real estate agent,real estate company,real estate group,realtor,realty,home builder,housing cooperative,co-working,estate agents,landlords,rental platform,student housing,lettings,letting company,letting agents,property agent,property agents,property site,property website,homes association,housing group,housing trust,housing society,social landlord,block manager,flat-share,room rental,self-build,property investor,estate manager,home rental',
  'non-profit':
    'charity,non-profit,nonprofit,ngo,church,humanitarian,foundation,relief agency,aid organisation,aid organization,trade union,aid group,aid agency,relief organisation,relief organization,human rights group,human rights organisation,campaign group,advocacy group,religious organisation,diocese,archdiocese,mosque,synagogue,red cross,food bank,animal shelter,political party,professional association,trade association,industry association,chamber of commerce,nurses’ union,teachers’ union,workers’ union,labour union,labor union,union of,federation of,foundations,charities,alumni association,choir,church council,monastery,charitable trust,animal charity,relief charity,refugee aid,youth club,scout association,think tank,motoring club,motoring association,automobile club,residents’ association,lobby group,trade body,industry body,trade unions,political group,volunteer fire,blood donors’,alumni club,women’s shelter,homeless shelter,hospice charity,cancer charity,donor platform,fundraising platform',
  sports:
    'football club,sports,fitness,gym,gyms,sports club,olympic,football federation,stadium,fitness studio,fitness chain,sports federation,sports association,football association,football league,sports league,basketball club,hockey club,rugby club,tennis club,golf club,ski resort,fitness studios,fitness club,fitness centre,fitness center,yoga studio,sports centre,leisure centre,leisure centres,athletics federation,gym chain,gym group,gym operator,gym company,leisure trust,leisure operator,leisure company,swimming pool,swimming pools,swimming baths,rowing club,sailing club,yacht club,cycling club,athletics club,chess federation,marathon,marathon organiser,running app,running club,fitness app,fitness tracker,fitness company,fitness brand,workout app,ski school,ski area,climbing gym,bowling,race organiser,racecourse,golf course,football team,tennis federation,martial arts,dance studio,riding school,horse racing',
  marketing:
    'marketing firm,marketing company,advertising,data broker,data aggregator,email marketing,lead generation,spam list,market research,advertising agency,ad agency,marketing agency,advertising company,adtech,ad tech,advertising network,public relations,pr agency,pr firm,event agency,opinion research,pollster,survey company,loyalty programme operator,survey provider,survey firm,polling company,polling firm,newsletter service,coupon site,voucher site,direct mail,call-centre marketing,events company,event organiser,trade fair,trade fair organiser,exhibition organiser,data brokers,public relations firm',
  staffing:
    'background check,background checks,background screening,employment screening,hr services company,hr services,recruitment,staffing,job site,jobs site,job board,hr company,payroll provider,payroll company,recruiting,human resources,job portal,recruiter,temp agency,recruitment agency,recruitment firm,recruitment company,recruitment portal,recruitment site,staffing agency,staffing firm,staffing company,temporary work,headhunter,hr firm,job platform,job app,career site,career portal,employment agency,payroll firm,payroll bureau,au pair agency,recruiters,payroll services,payroll service,temp agencies,nurse agency,freelance platform,freelancer platform,gig platform,job fair,executive search,hr software,hr platform,workforce management,outplacement',
  cybersecurity:
    'security firm,cybersecurity firm,cyber security firm,security company,cybersecurity company,antivirus,password manager,vpn provider,vpn service,security vendor,security start-up,security startup,identity provider,antivirus maker,firewall maker,password management,threat intelligence firm,security researchers’,identity company,authentication company,antivirus company,vpn company,security software,alarm company,alarm maker,penetration testing',
  agriculture:
    'agriculture,agricultural,farming,farm,farmers,farm cooperative,agricultural cooperative,farm machinery,farm supplier,seed company,seed producer,fish farm,fish farmer,salmon farmer,livestock,grain trader,grain cooperative,forestry,fertiliser,vineyard,growers,orchard,orchards,apple growers,fruit grower,fruit growers,vegetable grower,vegetable growers,flower grower,greenhouse,greenhouses,plant nursery,tree nursery,dairy farm,dairy farmers,poultry,egg producer,pig farmers,grain company,tea estate,wine growers,hop growers,agribusiness,agri-food,beekeepers,fishing fleet,fishery,fisheries company,timber company,farming cooperative',
  construction:
    'general contractor,construction,engineering firm,architecture firm,builder,building company,building firm,building contractor,construction company,construction firm,construction group,civil engineering,engineering office,engineering company,engineering consultancy,architects,architecture office,architectural firm,roofing,roofer,road builder,housebuilder,lift maker,plumbing,electrical contractor,housebuilders,building group,homebuilder,home builders,housebuilding,contractor group,carpenters,joinery,scaffolding,plumbers,electricians,painter and decorator,kitchen fitter,window fitter,heating engineer,bridge builder,tunnel builder,demolition',
  mining:
    'mining,mining company,mining group,mine operator,quarry operator,gold miner,copper miner,coal miner,lithium producer,quarries,coal mining,iron ore,salt mine,rare earths,diamond miner',
  culture:
    'museum,museums,public library,city library,theatre,theatres,theater,theaters,theatre group,opera,opera house,orchestra,concert hall,concert venue,gallery,art gallery,libraries,cultural foundation,zoo,botanical garden,festival,music festival,cinema,cinemas,cinema chain,circus,ballet,cultural centre,library,book festival,film festival,theatre company,ballet company,choral society,symphony,philharmonic,concert promoter,heritage trust,aquarium,planetarium,science centre,art museum,auditorium,playhouse,cabaret,comedy club,puppet theatre,museum shop',
  'professional services':
    'consultancy,consulting firm,consulting company,consultancy firm,management consultancy,advisory firm,translation agency,translation company,business services,outsourcing company,outsourcing group,outsourcer,call-centre operator,call centre operator,facility management,cleaning company,security guard company,testing laboratory,certification body,inspection company,market researcher,translation bureau,funeral home,funeral director,funeral directors,undertaker,undertakers,hairdresser,hairdressers,hair salon,beauty salon,laundries,dry cleaner,wedding planner,dating coach,locksmith,security guards,guarding company,babysitting,cleaning firm,domestic help,property maintenance,testing company,laboratory testing,notary services,certifier,document destruction,archive company,shredding company,interpreting,debt advice,business consultancy,engineering consultants,office services,facilities company',
}

/** Every word with its sector; of two sectors the last counts. */
export const sectorWords: readonly (readonly [word: string, sector: string])[] = Object.entries(
  words,
).flatMap(([sector, list]) => list.split(',').map((word) => [word, sector] as const))

export const sectorByWord = new WordMap(sectorWords)

/**
 * What a business deals in -> the sector of one that does: "a streaming company", "the cloud infrastructure provider".
 * These say nothing of the trade alone, only before one of `businesses`.
 */
const goods: Record<string, string> = {
  automotive: 'car,auto,motor,vehicle,truck,motorcycle,motorbike,tyre,tire,electric vehicle,ev',
  semiconductor: 'chip,chips,memory chip,wafer,semiconductors,microchips',
  technology:
    'cloud,software,it,tech,internet,web,computer,ai,artificial intelligence,data analytics,analytics,hosting,saas,domain,app,api,database,electronics,identity verification,age verification,user verification,id verification,file transfer,file-transfer,file sharing,email delivery,e-mail delivery,networking,it support,it management,crm,storage,data storage,backup,workflow,video conferencing,digital',
  telecommunications:
    'telecom,telecoms,telecommunication,telecommunications,mobile,mobile phone,cellular,wireless,broadband,cable,fibre,fiber,telephone,phone,communications,satellite communications,internet access,internet service',
  healthcare:
    'health,healthcare,health care,hospital,medical,dental,eye care,nursing,ambulance,diagnostics,telemedicine,telehealth,mental health,dialysis,fertility,hospice,home health,behavioral health,behavioural health,urgent care',
  pharmaceutical: 'drug,drugs,vaccine,vaccines,medicines,pharmaceuticals,biotechnology',
  insurance: 'insurance,reinsurance,life insurance,health insurance,health plan',
  finance:
    'finance,financial,banking,payment,payments,credit,loan,loans,lending,mortgage,investment,brokerage,wealth,debt,debt recovery,audit,accounting,tax,money,credit card,pension,pensions,private equity',
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
  manufacturing:
    'manufacturing,steel,chemical,chemicals,engineering,machinery,aerospace,food,beverage,drinks,packaging,textile,plastics,paper,furniture,toy,glass,robotics,cement,tobacco,consumer goods',
  media:
    'media,news,newspaper,publishing,broadcasting,television,tv,radio,film,music,streaming,entertainment,video streaming,music streaming',
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
    list.split(',').map((word) => [word, sector] as const),
  ),
)

/** What calls somebody a business, in the notation of `analysis/wording.ts`. */
export const businesses = `
  company+, firm+, giant+, business+, corporation+, provider+, operator+, specialist+, vendor+, supplier+,
  group+, conglomerate+, start[-]up+, maker+, manufacturer+, producer+, developer+, carrier+, platform+, brand+,
  multinational+, titan+, major+, behemoth+, enterprise+, contractor+, studio+, exchange+`

/** Words that tell the sector only in a name, where they stand at its end: "Tarn Health", "Marl Airways". */
const nameEnds: Record<string, string> = {
  aviation: 'Airways,Air Lines,Air',
  healthcare: 'Health,Medicine,Eye Care,Health System,Health Services,Health Center,Health Centre',
  automotive: 'Motors,Motor Company,Motor',
  telecommunications: 'Telekom,Mobile,Telecommunications,Wireless,Broadband',
  insurance: 'Insurance Corporation',
  technology: 'Software',
  media: 'Broadcasting Corporation,Broadcasting,Newspapers,Times,Gazette,Herald',
  government: 'Prosecution Service,Constabulary,Police',
  energy: 'Public Utility District',
  logistics: 'Logistics,Freight,Couriers',
  education: 'Learning Trust,Education Trust,Academies Trust,Academy Trust',
  manufacturing:
    'Creameries,Creamery,Brewery,Breweries,Werke,Pumpenwerke,Maschinenbau,Metallbau,Steelworks,Ironworks',
  sports: 'Rugby Football Club,Football Club,RFC,Rowing Club',
}

export const sectorByNameEnd: ReadonlyMap<string, string> = new Map(
  Object.entries(nameEnds).flatMap(([sector, list]) =>
    list.split(',').map((word) => [word, sector] as const),
  ),
)

/**
 * What belongs to a trade and is none: "the bank account", "a forum post", "the school bus". In the notation of
 * `analysis/wording.ts`, in the singular.
 */
export const thingsOfTrades = `
  account, card, detail, statement, number, transfer, balance, branch, sort code, record, data, information, file, document,
  post, thread, page, user, member, staff, worker, employee, market, sector, industry, transport, bus, route, bill, bed, stay,
  room, holiday, reservation, booking, policy, fraud, loan, license, licence, plate`
