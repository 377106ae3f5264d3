/**
 * Everyday words in which people describe a breach without technical terms, grouped by meaning, in the notation of
 * `analysis/wording.ts`: phrases between commas, `{a|b}` one of two, `[a]` optional, `word+` also the plural.
 */

/** People who have no right to be there. */
export const intruders = `
  intruder+, attacker+, hacker+, thie{f|ves}, crook+, perpetrator+, culprit+, outsider+, stranger+, impost{e|o}r+,
  {some|any}{one|body} [else],
  {unauthori{s|z}ed|unknown|outside|external|unwelcome|uninvited|malicious} [third]
    {person|persons|people|party+|user+|actor+|individual+|visitor+|guest+},
  threat actor+, criminal+, whoever, burglar+, cyber[-]{criminals|thieves}, fraudster+, scammer+,
  {former|ex[-]|dismissed|disgruntled}[_]{employee|colleague|worker|contractor|member of staff},
  the caller, people who had no business`

/** How they get in. */
const entering = `
  entered, got {in|into|at|hold|away|through|past}, broke[n] {in|into}, {found|made|worked|forced} {a|his|her|its
    |their} way,
  slipped {in|into|past|through}, sneaked, came in[to], climbed in, gained entry,
  {had been|was|were|has been|have been} [active|at large] {in|inside|through},
  {went|gone|going|rummaged|roamed|browsed|run|ran|looked} [around|about] {in|through|across}, reached`

/** What they take with them. */
const taking = `
  copied, fetched, looted, lifted, siphoned, emptied, cleaned out, scraped, {walked|made|run|ran|got} {off|away|out},
  carried {off|away|out}, extracted, exported, downloaded, took, taken, stole, removed`

/** What they see. */
const reading = `read, opened, viewed, paged through, could {see|read|open|look|reach|view},
  {was|were|had been} able to {see|read|open|view|take|copy|access|download|enter}`

/** How they make use of accounts, tools and weaknesses. */
const using = `
  {logged|signed} {in|on}, logging in, ran [a[n]|the] [*] {query+|job+|script+|code|searches|export+},
  helped {themselves|himself|herself|itself}, had found, fed, guessed, tried out, changed a number,
  used [a[n]|the|her|his] [*] {stolen|unknown|hole|flaw|weakness|account|password|log[-]in|sign[-]in|session|key|token}`

/** How they make what they leave behind unusable. */
const locking = `{rendered|made}_<40> {unusable|unreadable}, locked [up] {the|our|its|their|all|most}`

/** Everything an intruder does. */
export const deeds = [entering, taking, reading, using, locking].join()

/** Papers and other carriers of personal information that reach the wrong people. */
export const papers = `
  bill+, letter+, statement+, invoice+, e[-]mail+, message+, parcel+, packet+, envelope+, record+, report+, result+, form+,
  file+, list+, spreadsheet+, attachment+, document+, pay[_]slip+, certificate+, prescription+, card+, data, details,
    information`

/** People who are not entitled to read a paper. */
export const wrongHands = `
  mailing list, recipient+, address+, people, person, inbox, attachment, file, envelope+, hand+, household, family+,
  customer+, patient+`
export const somebodyElse = `
  some{one|body} else, another {person|patient|customer|client|family|pupil},
  other {people|patients|customers|members|users|clients}`
/** The person whose data somebody sees by mistake: "another customer’s". */
export const anotherUser = `some{one|body} else, another {customer|user|member|patient|client|person|family}`
export const otherUsers = `{other|different} {customers|users|members|patients|clients|passengers|tenants|pupils|account+}`
export const anybody = `anybody, anyone, everybody, everyone`
export const people = `
  people, customer+, passenger+, patient+, user+, member+, client+, guest+, employees, students, pupils, subscriber+,
  tenants, applicants, buyers`
/** Those who deceive others. */
export const deceivers = `caller, stranger, impost{e|o}r, fraudster, scammer, crook`

/** How papers reach people, rightly or wrongly. */
export const delivered = `went, gone, sent, posted, delivered, handed, shown, addressed, reached, landed, ended up`
export const sent = `sent, posted, mailed, e[-]mailed, forwarded, attached, uploaded`
/** How a page or letter shows something to its reader. */
export const shown = `
  saw, showed, shown, see, seen, gave, displayed, opened, read[s], viewed, find, found, reached, got, received,
  spat out, returned, presented`
export const looking = `see, read, open, look, download, view, find, reach, search, copy`

/** What is counted through where an interface asks for no right. */
export const enumerable = `patient+, customer+, user+, member+, record+, order+, account+, student+, passenger+, citizen+, booking+, profile+`
/** Where data is kept. */
export const stores = `
  server+, database+, bucket+, instance+, share+, folder+, drive+, cluster+, storage, backup+, index+, portal, it, page,
  site, repository+, link+`
export const openStores = `share+, server+, folder+, bucket+, database+, drive+, directory+, index, storage, port+`
/** What keeps others out of it. */
export const locks = `password+, log[-]in+, authentication, access control+, protection, sign-in`
/** What it contained, and that it was open. */
export const contents = `
  held, hold, holds, contained, contains, found, came across, open, public, internet, records, people, customers, users,
  GB, TB`
/** How something is said to be open; after "was" or "lay". */
export const laidOpen = `
  broken into, subject to [a[n]] <3 words-> {attack|incident|breach}, set to public, misused, abused, hijacked,
  opened by an outsider, taken over, [wide] open to {${anybody}|all|the {public|internet|world|web}},
  reachable {by|for|from|without},
  {visible|accessible|readable|available} {to|for|by|from|without}
    {any|every|all|the {public|internet|web}|strangers|others|outsiders|{any|every}{one|body}|[a] {password|login
      |log-in|authentication}}`

/** What is taken: data and its containers. */
export const things = `
  data, file+, record+, list+, name+, details, addresses, number+, table+, document+, folder+, photo+, message+, booking+,
  ticket+, recording+, receipt+, paper+, export+, copies, account+, archive, answers, key+, variables, token+`
/** What is counted in the report of a loss. */
export const counted = `
  letter+, file+, record+, name+, addresses, message+, e[-]mails, booking+, document+, photo+, people, customer+,
  account+, application+, form+, order+, invoice+, contract+, profile+, entries, number+, rows`
/** What is carried out of a building: "the files had left the premises". */
export const carriedOut = `
  data, file+, record+, list+, name+, details, addresses, number+, document+, photo+, copies, scan+, archive, recordings,
  contracts, drawings`
/** What was done to it; after "was" or "were", before "by" or "from". */
export const handled = `
  copied, fetched, read, seen, opened, removed, carried {off|away}, emptied, extracted, printed, run off, lifted, grabbed,
  pulled, looted, visited, viewed, walked off with, gone through, gone, missing, spilled, siphoned [off], swept up,
  cleaned out, harvested, collected`
export const lost = `copied, stolen, taken, read, exposed, fetched, lifted, leaked, seen, removed`
/** As `lost`, for what is counted. */
export const lostByNumber = `
  read, copied, seen, opened, taken, fetched, removed, downloaded, looked at, viewed, printed, extracted,
  carried {off|away}, lifted, lost, visible`
/** How it comes up elsewhere. */
export const turnedUp = `
  leaked, spilled, got[ten] out, escaped, surfaced, cropped up, turned up, ended up, gone missing, appeared`
export const turnedUpWhere = `server+, forum+, site+, channel+, bucket+, index, share+, computer+, phone+`
export const circulating = `circulating, going around, doing the rounds, in circulation, making the rounds`
/** Where bags are left. */
export const publicPlaces = `
  train, bus, tram, taxi, cab, plane, ferry, café, cafe, bar, pub, car park, platform, bench, skip, bin, street, hotel,
  restaurant, park`

/** Means of access that belong to somebody. */
export const waysIn = `
  account+, password+, log[-]in+, {sign-in|log[-]in|access} {details|data|code+}, credentials, session+, key+, token+,
  mailbox+, profile+, badge, laptop, phone`
export const wayInUsed = `used, misused, abused, taken over, hijacked, borrowed, guessed, stolen`
/** How people are brought to something, and to what. */
export const persuaded = `talked, persuaded, tricked, convinced, fooled, conned, duped`
export const talkedInto = `${persuaded}, lured`
export const talkedIntoWhat = `
  switching, resetting, giving, changing, adding, handing, approving, authori{s|z}ing, installing, opening, revealing,
  registering`
export const forged = `fake, forged, false, bogus, copied`

/** What those visited call an unwelcome visit. */
export const unwelcome = `
  un{welcome|invited|known|authori{s|z}ed|explained}, suspicious, malicious, odd, strange, irregular, unlawful, illegal,
  illicit`
export const visits = `
  visitor+, guest+, activity+, log[-]in+, sign[-]in+, session+, traffic, query+, download+, export+, entry, intrusion,
  acquisition, job+, access`
export const incidents = `
  {data|cyber|security|privacy|computer} [security] {event|incident|breach|matter|attack}, cyber[-]{attack|incident},
  break-in, burglary, intrusion, hack`
export const befell = `
  experienced, suffered, was the {victim|target} of, had, been hit by, caught up in, {fallen|fell} victim to,
  subject to, victim of, aware of, notice of`
/** Says that systems are taken off the network, which ones, and why. */
export const switchedOff = `
  shut {down|off}, switched off, unplugged, disconnected, pulled the plug on, cut off, took, taken`
export const systems = `network, system+, server+, computer+, website, platform, IT`
export const attackSigns = `
  attack, intrusion, intruder+, unusual, suspicious, break-in, hacker+, odd, strange`
/** How a seller claims to have it. */
export const boasts = `say[s], said, claim[s], write[s], wrote, boast[s], boasted`
export const possesses = `has, have, had, hold[s], took, got, own[s], is sitting on, carried off, walked off with`
export const possessions = `
  list+, data, base, database+, files, records, customer+, documents, GB, TB, archive, table+, accounts`
