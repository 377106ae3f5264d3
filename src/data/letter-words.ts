/**
 * The words in which an organisation writes about itself in letters, notices and filings, in the notation of
 * `analysis/wording.ts`.
 */

/** Whom a letter is to. */
export const addressees = `parents, members, residents, customers, clients, patients, staff, users`

/** A letter's last line. */
export const closings = `
  {yours|very} {faithfully|sincerely|truly|respectfully} [yours], [with] {kind[est]|best|warm[est]} {regards|wishes},
  sincerely [yours], regards, respectfully [yours|submitted], [with] {my|our} [*] apologies, with [*] thanks`
/** Positions of those who sign for their organisation. */
export const signatories = `founder, owner, chief executive, CEO, managing director, director, president, chair`

/** Things and people that an organisation calls "ours". */
export const ownThings = `
  system+, network+, server+, database+, website+, software+, shop, mailbox+, portal, platform, app, service, tool+,
    booking tool+,
  cloud, storage, mail, account+, backup+, log+, runners, records, alerting, monitoring, file share+, archive+,
  booking+, payroll, mailing list, newsletter+, call cent{er|re}, bank, school, practice, clinic,
  customer+, client+, user+, member+, patient+, pupils, student+, supporters, donors, residents, passengers, guests,
  tenants, policyholders, subscribers, buyers, readers of this letter, volunteers, visitors, players, drivers,
  couriers, dealers, franchisees, merchants, borrowers, applicants, candidates, graduates, alumni, parents, families,
  investors, shareholders, people,
  employee+, staff, workers, colleague+, members of staff, team, support staff, IT {people|department|team},
  engineer+, agent+, officer+, office+, director+, board, council,
  supplier+, vendor+, provider+, contractor+, partner+, insurer+, lawyer+,
  form+, sign[-]up form, district, community, head of, representative, student data`

/** What the organisation concerned says that it did: "we noticed". */
export const noticedOrDid = `
  noticed, spotted, saw, detected, discovered, identified, found out, learned, learnt, became aware,
  were {told|informed|notified|alerted|made aware}, heard {of|about|from},
  shut, blocked, reset, revoked, rotated, isolated, closed, ended, disabled, engaged, notified, reported, launched, stopped, took, replaced,
  {completed|finished|concluded} our`
/** What it is still doing about the breach. */
export const workingOnIt = `
  investigating, working, reviewing, notifying, contacting, informing, providing, taking, offering, cooperating,
  communicating, analy{s|z}ing, restoring, responding, protecting, being transparent, committed, deeply concerned`

/** What somebody who runs a service alone says: "I pulled the plug". */
export const founderDid = `
  noticed, saw {it|this|that}, found out, wiped, reset, shut, took {it|the|our|everything}_, turned, run, founded, started,
  owe, moved, pulled the plug, locked`

export const noticeOfBreach = `
  notice of [a[n]] {data|cyber|security|privacy}{_|-}[security_]{breach|incident|event}`
