/** The usual terms in which the security press reports a breach, in the notation of `analysis/wording.ts`. */

/** What is lost, or whose data it is. */
export const lostData = `
  data, database+, information, record+, e[-]mail+, document+, file+, credentials, password+, account+, details, numbers,
  names, addresses, photos, messages, source code, laptop+, computer+, drive+, card+,
  customer+, user+, patient+, employees, individuals, people, members, subscribers`
/** What was done to it; after "was" or "were". */
export const dataTaken = `
  stolen, leaked, exposed, dumped, exfiltrated, obtained, accessed, compromised, hacked, harvested, taken, breached,
  published, posted, lost, acquired, affected, impacted, viewed, copied, downloaded, exported, retrieved, skimmed, recorded,
  scraped, disclosed, swiped, siphoned, mailed, sent, traded, sold, circulated, found`
/** The act itself, as a verb or a noun; before what is lost. */
export const takingData = `
  stole, stealing, leaked, leaking, exposed, exposing, dumped, obtained, accessed, exfiltrated, compromised, compromising,
  published, posted, harvested, lost, swiped, siphoned, took, disclosed, affecting, affected, impacted, impacting, hacked,
  breached, copied, downloaded, exported, retrieved, skimmed, released, scraped, resulted in, revealed`
/** How an organisation has one: "suffered a breach". */
export const havingBreach = `
  suffered, disclosed, confirmed, announced, reported, revealed, discovered, experienced, acknowledged, admitted,
  investigat*, detected, following, after, victim of, hit by, hit with, aware of, learned of, identified, due to`
export const breaches = `
  breach, hack, leak, intrusion, cyber[-]attack, incident, theft, unauthori{s|z}ed access, data loss, compromise`
/** Who does it, and what they do. */
export const breakers = `hacker+, attacker+, criminal+, intruder+, thieves, gang, group, actor+, employee, someone`
export const breaking = `
  stole, stolen, broke into, breached, hacked, gained access, obtained, accessed, leaked, published, made off, infiltrated,
  compromised, got`
