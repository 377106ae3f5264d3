/**
 * The words in which reports describe an attack, in the notation of `analysis/wording.ts`. They show a technique
 * only as combined by the rules of `analysis/attack`.
 */
import { forged } from './plain-words.ts'

/** People whose account is used, or who are deceived. */
export const persons = `
  employee+, colleague+, member+ of staff, staff, worker+, agent+, manager+, clerk+, nurse+, doctor+, teacher+, contractor+,
  partner+, administrator+, admin+, engineer+, developer+, analyst+, bookkeeper+, officer+, assistant+, temp+, intern+,
  supplier+, technician+, librarian+, trainee+, director+, secretary+, accountant+, paralegal+, pharmacist+, lawyer+, {police|duty|case} officer+, head, colleague+, boss, agency, recruiter+, caseworker+, salesperson, guy, lady, salesm{a|e}n, caretaker+, volunteer+`
/** Whom people call for a new password. */
export const helpDesks = `help[_]desk, service desk, support desk`

/** How somebody signs in with another's credentials, and whose they are. */
export const signedIn = `logged, signed, logging, signing, got, came, went, entered, let {himself|herself|themselves}`
export const owning = `a[n], the, one of {our|its|their|the}, his, her, its, our, their`
/** Credentials. */
export const signIns = `
  account+, log[-]in+, password+, credentials, {sign-in|log[-]in|access} {details|data|code+}, session, identity`
/** What a caller is given on the phone. */
export const secrets = `password+, code+, access, log[-]in`

/** Describes pages, letters and programs that are not what they seem. */
export const lookAlike = `${forged}, look[-]alike, counterfeit`
export const pages = `page, site, website, form, portal, screen`

/** What is encrypted for ransom. */
export const machines = `file+, server+, computer+, systems, drive+, machine+`
/** Services that store the data of their customers, and what is in them. */
export const cloudPlaces = `
  CRM, Salesforce, HubSpot, Slack, workspace, mailbox+, calendar, drive, tenant, instance, cloud, repository+`

/** People in any position whose accounts belong to the organisation. */
export const internalPersons = `
  ${persons}, {staff|team|crew|board} member+, consultant+, freelancer+, moderator+, representative+, operator+, receptionist+, registrar+, researcher+,
  {support|service|sales|IT|finance|payroll|HR|call[-]cent{er|re}} <1 words> {person|staff|employee+|agent+|worker+}`
/** Outsiders who have access of their own to the organisation they work for. */
export const partners = `
  vendor, supplier, contractor, subcontractor, provider, MSP, outsourcer, franchisee, reseller, bureau, {business|software|technology|outside|service|sales} partner, {ground|baggage|cargo} handler, handler, integrator, installer, dealer,
  agency, maintenance {firm|company}, {IT|service|maintenance|web|payroll|cleaning} {company|firm|provider|contractor|partner|house|man}`
/** Intruders of any kind. */
export const strangers = `
  they, he, she, attacker+, perpetrator+, intruder+, hacker+, thie{f|ves}, burglars, criminals, gang, group, crew, somebody, someone`
/** One or two of those people, as holders of the account that was used. */
export const oneOfThem = `{a[n]|one|one of|another|two} <4 words'-> {${internalPersons}}`
/** Tools with which providers reach the computers that they manage for others. */
export const remoteTools = `
  RMM, remote {management|monitoring|maintenance|support|administration|access} [and {management|monitoring}]
    {tool|tooling|software|platform|console|system|agent|server|program}[s],
  {management|maintenance|support} {tool|console|platform|agent}[s]`
/** Storage in a cloud. */
export const cloudStores = `
  {S3|GCS|cloud|storage|Azure|AWS|Amazon|Google Cloud} [storage|blob|object]* {bucket+|container+|blob+|account+},
  blob storage, object storage, S3`

/** Whom money is demanded of. */
export const pressed = `
  us, them, it, me, our {company|office|management|director},
  {the|its|their|each|every} <2 words-> {company|firm|business|group|victim+|hospital|clinic|school|district|bank|retailer|agency|council|city
    |university|organi{s|z}ation|owner+|management|board|charity|club|airline|insurer|exchange|patients|hotel|operator|studio}`
/** What is demanded. */
export const paymentWords = `money, payment, ransom, bitcoin+, BTC, monero, XMR, cryptocurrency, crypto`

/** Those whom an organisation serves: their calls are no attack. */
export const served = `
  user+, customer+, client+, member+, passenger+, patient+, guest+, resident+, reader+, parent+, donor+, tenant+, pupil+, student+,
  subscriber+, holder+, shopper+, relatives, people`
