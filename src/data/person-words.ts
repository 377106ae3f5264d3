/** Words that show that a name is a person's. In the notation of `analysis/wording.ts`. */

/** What precedes a name: "managing director Harriet Colley", "Dr. Hemi Rangiaho". */
export const offices = `
  {county|city|town|practice|hospital|school|business} administrator, director, executive, chief, CEO, CFO, CTO, CIO, CISO, COO, DPO, spokes{man|woman|person}, president, chair{man|woman|person},
  minister, secretary, senator, professor, prof, dr, mr, mrs, ms, atty, sir, researcher, sleuth, journalist, reporter, correspondent, columnist, editor, analyst, consultant,
  [co-|co]founder, lawyer, attorney, counsel, solicitor, barrister, judge, commissioner, officer, {general|office|store|branch|communications|press|project|community|HR|duty} manager, mayor, councillor,
  council{or|man|woman}, governor, superintendent, chancellor, rector, dean, principal, head[_]teacher, teacher, bishop, rabbi, imam, pastor,
  sheriff, sergeant, detective, inspector, commander, captain, constable, prosecutor, organiser, organizer, ticket holder,
  scientist, lecturer, physician, surgeon, midwife, matron, pharmacist, librarian, archivist, firefighter, treasurer, curator, coach, nurse, doctor, MP, representative, congress{man|woman}`

/** What only a person is, and never a house: "one patient, Anouk Verhey,". */
export const bystanders = `
  resident, patient, parent, student, shopper, passenger, traveller, traveler, employee, worker, expert, specialist, activist, blogger, candidate,
  politician, lawmaker, neighbour, neighbor, widow, pensioner`

/** What a house may be as well, so that only a given name tells: "one customer, Emma Holt,". */
export const customers = `customer, user, subscriber, rival, opponent, victim`

/** What follows it: ", the hospital's privacy officer", ", who studies school technology", ", 71, from". */
export const heldOffice = `
  {director|executive|CEO|CFO|CTO|CIO|CISO|officer|president|chair{man|woman|person}|manager|head|founder|spokes{man|woman|person}|lawyer|attorney|counsel
  |analyst|researcher|editor|secretary|superintendent|commissioner|partner|professor|consultant|engineer}`

/** Words that do not occur in the name of a person. */
export const houseWords = `
  inc, ltd, corp, llc, llp, plc, gmbh, ag, company, group, bank, hospital, university, school, college, systems, medical, health, airline+, airways, hotel+,
  motors, insurance, foods, stores, clinic, services, center, centre, association, county, council, city, department, ministry, bureau, trust, foundation,
  agency, authority, office, institute, society, club, church, board, union, partners, holdings, technologies, labs, studios, solutions, district, police,
  commission, committee, court, network, media, klinik, klinikum, krankenhaus, ziekenhuis, hôpital, ospedale, sjukhus, sparkasse, stadtwerke, werft, verlag, banca, banco, banque, universität, universiteit, gemeente, kommune, news, post, times, herald, research, security, museum, library, theatre, resorts, energy, water, logistics,
  freight, forums, team, gang, data, cloud, software, act, code`

/** Positions of those who speak for an organisation, not of those who look at it from outside. */
export const houseOffices = `
  {managing|executive|HR|IT|finance|communications|marketing|operations|creative|medical|technical|school|club|company|party|art|programme|program|fundraising} {director|secretary},
  {general|office|store|branch|communications|press|project|community} manager, {county|city|town|practice|hospital|school|business} administrator,
  chief executive, chief <2 words'-> officer, CEO, CFO, CTO, CIO, CISO, COO, DPO, spokes{man|woman|person}, president, chair{man|woman|person}, director,
  [co-|co]founder, superintendent, chancellor, rector, dean, principal, head[_]teacher, {privacy|information|security|data protection} officer,
  managing partner, head of <4 words'->`

/** The people whom an organisation serves, in its name: "Teachers' Retirement System", "Children's Hospital". */
export const servedPeople = `
  Bankers, Builders, Carpenters, Children, Citizens, Consumers, Doctors, Drivers, Employees, Farmers, Firefighters, Growers,
  Mariners, Members, Men, Mothers, Nurses, Officers, Actors, Physicians, Players, Policemen, Seafarers, Students, Teachers,
  Travelers, Travellers, Veterans, Women, Workers, Writers`
