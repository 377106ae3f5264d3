/**
 * Words that show on whose word an event is reported: who speaks, and how they admit it, notify people, deny, doubt
 * or boast. In the notation of `analysis/wording.ts`.
 */

/** Authorities to which breaches must be reported. */
export const authorities = `
  [the|federal|state|national|US|U.S.]* {regulator+|authorit{y|ies}|Department of {Health|Justice}|HHS|OCR|ICO|CNIL|SEC|OAIC|Attorney[s] General
    |[data protection|privacy|information] {commissioner*|authority|regulator}|data protection *}`

/** What reports call an organisation, its management and its speakers. */
export const companyNouns = `
  compan{y|ies}, firm+, group, business, outfit, organi{s|z}ations, partnership, cooperative, co-op, start[-]up, manufacturer, maker, developer,
  publisher, provider, operator, supplier, vendor, carrier, seller, retailer, store, site, service, app, studio, exchange,
  chain, bank, insurer, automaker, carmaker, airline, utility, law firm, practice, household name,
  hospital, clinic, university+, college, school[s|_chain|_district], institute, lab[oratory], library, museum+, theatre,
  organi{s|z}ation, institution, agency, ministry, department, council, county, city, municipality, office, union,
  federation, foundation, charity, non[-]profit, lender, brokerage, trust, society, club, diocese, congregation, committee, board,
  spokes{person|man|woman}, chief [executive], minister, secretary, CEO, CISO, management, leadership, press office, owner+, president+,
    principal+,
  director+, manager+, mayor+, head, chair{man|woman|person}, founder+, boss, rector, dean, superintendent, treasurer,
  chancellor, lawyer+, statement, notice, letter, filing, [press] release, announcement, website, registrant, defendant, respondent`

/** Titles of people who speak for an organisation, before their name. */
export const titles = `
  [managing|executive] director, chief executive, ceo, ciso, cio, head[_]teacher, mayor, rector, superintendent,
  chair{man|woman|person}, spokes{man|woman|person}, [co-|co]founder, president, principal, provost, dean, chancellor,
  vice{-|_}chancellor, treasurer, town clerk, city manager, general manager, manager, owner, partner, chief * officer,
  secretary [general], bishop, warden, governor, administrator, commander, proprietor`

/** People and bodies that an organisation notifies of a breach. */
export const audience = `
  customer+, client+, patient+, employee+, member+, user+, people, individuals, students, pupils, alumni, residents,
  citizens, voters, subscriber+, staff, workers, colleagues, guests, passengers, travel[l]ers, visitors, diners, readers,
  listeners, viewers, players, gamers, fans, athletes, runners, riders, drivers, couriers, cyclists, parents, mothers,
  fathers, families, relatives, next of kin, carers, tenants, owners, homeowners, households, homes, landlords,
  leaseholders, holders, account holders, cardholders, policyholders, pensioners, trustees, savers, depositors, insured,
  claimants, borrowers, creditors, investors, shareholders, consumers, buyers, shoppers, participants, applicants,
  candidates, job[_]seekers, volunteers, supporters, donors, parishioners, congregants, worshippers, teachers, faculty,
  professors, lecturers, graduates, victims, partners, suppliers, contractors, freelancers, agents, dealers, franchisees,
  merchants, retailers, resellers, union+, works council, crew+, seafarers, sailors, miners, nurses, doctors, physicians,
  farmers, growers, actors, authors, musicians, artists, lawyers, notaries, officers, soldiers, veterans, inmates,
  refugees, adopters, councillors, lawmakers, delegates, parliament, MPs, senators, journalists, reporters, newspapers,
  the press, authority+, regulator+, [the|state|US|U.S.|*'s]* {attorney[s] general|attorney general's office},
  the {stock exchange|stock market|market|court|exchange|data protection *|police|FBI|information commissioner*|ICO|SEC},
  {the|all|both|its|these} [*] {clinic+|school+|hospital+|college+|university+|council+|museum+|shop+|hotel+|chain+
    |bank+|insurer+|airline+|charity+|club+|practice+|cities|counties|town+|trust+|authority},
  everyone, everybody, anyone, those {who|whose|affected|concerned|in it}`
/** How many of them are notified, as single words. */
export const audienceSizes = `
  all, its, some, affected, current, former, more than, about, the, and, million, thousand, those, of, up, to,
  approximately, nearly, over, around, individual, potentially, impacted`

/** Any word for something that happened. */
export const happenings = `
  breach*, hack*, leak*, stole*, steal*, theft, skimm*, malicious code, malware, lapse, human error, {the|an|its|their|this} error,
  how {it|this|that} {happened|came {about|to}},
  publicly {available|accessible|visible}, {lay|lies|lain|lying|was|were} [wide|openly|freely]* {open|on the {net|internet|web}}, unprotected, unsecured, misconfigur*,
  wrong access, fail{s|ed|ing|ure} to protect, could be * {by|through|without}, expos*, compromis*, attack*, incident, intru*,
  unauthori{s|z}ed, ransomware, accessed, access to, copied, taken, gone, walked off, siphon*, loot*, fetch*, break-in,
  {reach[ed|ing]|enter[ed|ing]|log{ged|ging} {in|into|on to}} <3 words> {database+|network+|system+|server+|account+|mailbox*|environment+},
  broken into, burglar*, {anybody|anyone|everybody|whoever|stranger+}_<40>could, could be {read|seen|opened|viewed},
  {employee|worker|agent|clerk|insider|operator}[s] <80> sold, {abus|misus}{es|ed|ing} {his|her|their|the|an|its} [*] {access|position|rights|privileges|log[-]in|account|permission+},
  obtained, exported, downloaded, broke into, {was|were|been} entered, made off with, helped themselves to, {got|get|gets} {into|inside|at|hold of}, {in|into} the hands of, end{s|ed|ing} up {with|in}, lost, missing, raided, run queries, impersonat*, impostor+, exfiltrat*, encrypted, scraped, posted, shared, genuine, authenti*,
  {information|data} was, {details|records|files|names|numbers} were, hole, weak spot, mistake, mix[-]up, mishap, blunder,
  {were|was|been|being|had been|got} [*] {read|seen|opened|removed|carried {off|away}|emptied|extracted|printed
    |disclosed|run off|lifted|grabbed|pulled|harvested|collected|swept up|gone through|used by|misused|abused|hijacked
    |taken over},
  filed in {their|her|his|your} name+, pass{ed|ing} {their|his|her|its|customer*|client*} <3 words> on,
  wrong {hands|people|person|envelope+|recipient+|address+}, culprit+, thie{f|ves}, stranger+, outsider+,
  {were|was|are|is|been} [*] {affected|viewed|concerned|involved},
  {one of|among} <6 words-> {affected|concerned|hit|involved}`

/** Verbs with which the organisation concerned admits that it happened. */
export const admitting = `
  confirm[s|ed|ing], acknowledg{e|es|ed|ing}, admit[s|ted|ting], conced{e|es|ed|ing}, own{s|ed} up, disclos{es|ed|ing},
  announc{es|ed|ing}, reveal{s|ed}, apologi{s|z}{es|ed}, regret{s|ted}, com{es|e|ing} clean, came clean, went public,
  goes public, mak{es|ing} [it] public, made [it] public, put[s] the {number|figure|toll|count|total},
  blam{es|ed} {the|a[n]|its|one}, accept{s|ed} {responsibility|that|the {fine|decision|finding+}},
  {breaks|broke} {its|their} silence, {tell[s|ing]|told} {how|of},
  {put out|issu{es|ed}|publish{es|ed}|post{s|ed}|releas{es|ed}} [a[n]|the] <2 words> {statement|notice|note|bulletin} {about|on|of|saying}`
/** Verbs with which it notifies somebody of it. */
export const telling = `
  notif{ies|ied|y|ying}, inform[s|ed|ing], {begun|started} to {inform|notify|warn|tell}, tells, told, warn[s|ed|ing],
  alert[s|ed|ing], {e[-]mail|text}{s|ed|ing}, writing to, wrote to, written to, contact{ed|ing},
  {sent|sending} {letters|notices|emails|notifications|a[n] {letter|email|notice}} to`
/** Verbs with which it says what it found out. */
export const finding = `
  detect{s|ed}, discover{s|ed}, notic{es|ed}, establish{es|ed}, conclud{es|ed}, believ{es|ed}, estimat{es|ed},
  learn{s|ed|t}, determin{es|ed}, identif{ies|ied}, traced, became aware, found`
/** What must follow such a verb. */
export const whatIsFound = `
  that, on, in, a[n], the, of, some, more, unusual, unauthori{s|z}ed, suspicious, malicious, malware, ransomware, instances, signs,
  activity, data, evidence, approximately, about, around`
/** Verbs of saying. */
export const saying = `
  sa{y[s]|id}, repl{ies|ied}, respond{s|ed}, stat{es|ed}, stress{es|ed}, emphasi{s|z}{es|ed}, add{s|ed}, indicat{es|ed}, wrote, writes, explain{s|ed}, not{es|ed}, advis{es|ed} that,
  {tells|told} <9 words'-> that`

/** Those whose data may be involved, in the words of reports that they were notified. */
export const concerned = `
  customer+, client+, patient+, employee+, member+, user+, people, individuals, student+, pupils, alumni, residents, citizens, voters,
  subscriber+, staff, workers, guests, passengers, parents, guardians, families, tenants, policyholders, donors, applicants,
  shareholders, {those|everyone|everybody|all} [who were|potentially]* {affected|concerned}, all of {these|those|them}`
/** By what means they are notified. */
export const notices = `letter+, notice+, notification+`
/** Authorities that establish and punish breaches. */
export const punishers = `
  FTC, Federal Trade Commission, HHS, OCR, Office for Civil Rights, FCC, SEC, ICO, Information Commissioner*, attorney+ general,
  Department of {Health|Justice}, {data protection|privacy|information} {authority|commission*|regulator|watchdog}, regulator+`

/** Those who boast of a breach or sell what was stolen. */
export const boasters = `
  hacker+, attacker+, threat actor+, actor+, [ransomware|hacking|extortion|cybercrime] {group|gang|crew|collective
    |operation},
  seller+, {access|data} broker+, poster, user+, hacktivist+, cyber[-]criminal+, extortionist+, listing, post, thread,
  leak site, {person|man|woman|somebody|someone|individual} {
    {who|that} {use[s]|goes|call[s]|say[s] {he|she|they} {has|have|hold[s]|took|hacked|broke}|claim[s]|offer[s]
      |sell[s]|want[s]}
    |calling|using|going|nicknamed|known|named},
  dealer, trader, {a|the|whose|under} handle, alias, nickname`
/** What stands before "group" where it is one of those who campaign, trade or work together. */
export const lawfulGroups: ReadonlySet<string> = new Set(
  `consumer consumers advocacy campaign campaigning rights privacy patient patients lobby trade industry working user parent
  support pressure watchdog civil interest action buying purchasing hospital hotel media retail restaurant insurance
  marketing advertising software technology fashion food beverage steel mining chemical chemicals pharmaceutical automotive construction
  engineering logistics publishing parent listed family-owned holding`.split(/\s+/),
)
/** What they do: claim, post, sell. */
export const boasting = `
  claim[s|ed|ing], alleg{es|ed|ing}, assert{s|ed|ing}, boast{s|ed}, brag{s|ged}, advertis{es|ed|ing}, offer{s|ed|ing}, list{s|ed}, add{s|ed},
  post{s|ed}, publish{es|ed}, sa{ys|id}, threaten{s|ed}, put[s|ting]_<60>_{up|online|on {its|their|the|a}}, put[s|ting] up, selling, want[s], demand[s|ed|ing],
  name{s|d}_<60>_{as|among}, give[s]_<40>_{days|until|hours}, shar{es|ed}, leak{s|ed}, describes`

/** What may be denied. */
export const deniable = `
  breach*, hack*, stolen, compromis*, leak*, attack*, claim+, intrusion, incident, access*`
/** Publications that may be untrue. */
export const allegations = `claim+, report+, post+, rumo[u]r+, allegation+, story+, listing, screenshot+, sample+`
export const untrue = `
  untrue, false, baseless, unfounded, groundless, without [any] {foundation|substance|basis}, wrong, nonsense, recycled`
/** Systems to which a denial is limited, so that it says nothing about others. */
export const otherSystems = `
  {own|production|core|payment|card|other|corporate|banking|operational|clinical|flight|control|remaining|main} [*]
    {system+|network+|server+|infrastructure|environment+|platform+}`
