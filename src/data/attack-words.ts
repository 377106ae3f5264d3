/**
 * The words by which reports tell how an attack was done, in the notation of `analysis/wording.ts`.
 * What they tell is a technique only in the rules of `analysis/attack`.
 */
import { forged } from './plain-words.ts'

/** Whose account is used, or who is deceived. */
export const persons = `
  employee+, colleague+, member+ of staff, staff, worker+, agent+, manager+, clerk+, nurse+, doctor+, teacher+, contractor+,
  partner+, administrator+, admin+, engineer+, developer+, analyst+, bookkeeper+, officer+, assistant+, temp+, intern+,
  supplier+, technician+, librarian+, trainee+, director+, secretary+, accountant+, salesm{a|e}n, caretaker+, volunteer+`
/** Where people phone for a new password. */
export const helpDesks = `help[_]desk, service desk, support desk`

/** How somebody gets in with what is another's, and whose it is. */
export const signedIn = `logged, signed, logging, signing, got, came, went, entered, let {himself|herself|themselves}`
export const owning = `a[n], the, one of {our|its|their|the}, his, her, its, our, their`
/** What somebody signs in with. */
export const signIns = `
  account+, log[-]in+, password+, credentials, {sign-in|log[-]in|access} {details|data|code+}, session, identity`
/** What a caller is given. */
export const secrets = `password+, code+, access, log[-]in`

/** Pages, letters and programs that are not what they seem. */
export const lookAlike = `${forged}, look[-]alike, counterfeit`
export const pages = `page, site, website, form, portal, screen`

/** What is scrambled for ransom. */
export const machines = `file+, server+, computer+, systems, drive+, machine+`
/** Services that keep the data of their customers, and what is in them. */
export const cloudPlaces = `
  CRM, Salesforce, HubSpot, Slack, workspace, mailbox+, calendar, drive, tenant, instance, cloud, repository+`
