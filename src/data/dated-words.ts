/** Words beside a date that say which event it is the date of. All forms are written out. */

/** It happened. */
export const occurring = `
  occurred happened place began started beginning starting gained accessed hacked breached stolen stole hit attack attacked
  intrusion suffered compromised leaked exposed infiltrated infected taken took obtained exfiltrated
  encrypted breach hack intruder intruders attackers logged downloaded copied scraped incident dating dates
  targeted exploited broke burglary lost penetrated dumped theft cyberattack mailed sent viewed placed
  planted injected inserted installed collected skimmed grabbed pulled extracted looted siphoned fetched
  entered struck break-in pilfered abused misused cloned typed clicked deceived tricked duped fooled
  phished persuaded hammered encrypted harvested`

/** It was discovered. */
export const discovering = `
  discovered detected learned learnt noticed aware identified uncovered found alerted spotted discovery
  determined notified informed flagged realized realised tipped saw seen wondered stumbled rang phoned
  complained`

/** It was disclosed. */
export const disclosing = `
  announced disclosed said says told reported confirmed published statement acknowledged public headlines
  broadcast blogged revealed filing filed warned wrote tweeted emailed admitted notification letter letters
  notifying added press posted issued claimed mailing sending issuing distributing writing informing telling`

/** The data was offered for sale. */
export const offering = `
  sale selling sold advertised listed offered auction listing seller sells offering`

/** Other dated events in the history of an organisation. */
export const otherEvents = `
  founded launched acquired released patched updated born elected expires deadline hearing arrested charged
  sentenced convicted trial lawsuit sued election introduced graduated hired joined resigned retired fined
  merger offline secured fixed closed shut restored ends ended resumed slated due expects expected contacted
  premiere rebranded established opened hooked connected linked migrated switched rolled bought`

/** Those that are mostly nouns: they name an event without saying that it was on that day. */
export const eventNouns = `
  breach hack attack intrusion intruder intruders attackers incident leak theft cyberattack burglary
  discovery statement notification letter letters notifying filing post sale auction listing seller deadline
  hearing trial lawsuit election merger place aware`

/** What precedes a date at the beginning of a clause. */
export const beforeDates = `
  on in at by as of or around about late early mid since during the and , ; ( - – — monday tuesday wednesday
  thursday friday saturday sunday between from`
