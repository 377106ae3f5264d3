/**
 * The words in which letters and reports offer help to the people affected, in the notation of
 * `analysis/wording.ts`.
 */

/** What is offered, and words for offering it. */
export const services = `
  credit monitoring, identity [theft] {protection|monitoring|restoration|recovery|repair|insurance}, {dark|deep} web monitoring,
  fraud {protection|monitoring|consultation|resolution}, credit protection, identity theft {restoration|services}, {credit report|credit} {alerts|monitoring},
  {Experian|Equifax|TransUnion|Kroll|IDX|Cyberscout|Epiq|Norton|Aura} {IdentityWorks|ID Watchdog|Complete|Identity*|Guard|LifeLock|monitoring|protection}`
export const free = `
  free, complimentary, no-cost, paid, credit, identity, dark web, comprehensive, {single|one|triple|three|tri}-bureau, basic, premium, theft, fraud`
/** How long it is offered for. */
export const terms = `
  {a|one|two|three|four|five|six|seven|ten|twelve|eighteen|twenty-four|thirty-six} [full] {year+|month+}`
export const offering = `
  {offer|provid|arrang}*, {pay[s|ing]|paid} for, free, complimentary, {at no|no} {cost|charge}, entitled to, eligible for, {giv|receiv}{e|es|en|ing},
  enrol*, sign up, {buy|bought|cover|fund}*`
export const notOffered = `
  {not|n't|no|never} <3 words'-> {offer|provid|arrang|includ}*, consider, {your|a} bank {may|can|might}, {may|can|could|might} [want to] {buy|purchase}, for a fee`

/** Shows that a phone number is for those affected. */
export const calling = `
  call[s|ing], helpline, hot[_|-]line, call[_|-]cent{er|re}, toll[_|-]free, dial, ring, phone, telephone, response line, assistance line, information line, questions`
/** Others whose numbers and pages are listed beside those of the sender. */
export const offices = `
  Equifax, Experian, TransUnion, Federal Trade Commission, FTC, Attorney General, police, Social Security Administration, IRS, Internal Revenue,
  annualcreditreport, identitytheft.gov, press {office|contact|enquiries|inquiries}, media {contact|relations|enquiries|inquiries}, journalists,
  Action Fraud, Information Commissioner, ICO, ombudsman, credit bureau+, consumer reporting`
export const setUp = `
  {set|setting} up, established, dedicated {helpline|hotline|line|call|number|phone|website|web|site|page}, our {helpline|hotline|call|dedicated}, enrol*, activat*`

/** Shows that a page is for those affected. */
export const dedicated = `
  dedicated {website|web[_]site|site|page|web[_]page|portal}, {website|web[_]site|site|page|portal} {dedicated|devoted} to, {check|see|find out} {whether|if} {you|they|their|your},
  {information|questions|details|more} {about|on} {the|this} <2 words> {incident|breach|attack|event|theft}, {set|setting} up <3 words'-> {website|site|page|portal}`
export const enrolling = `
  enrol[l][s|ed|ing|ment], register {for|at|by|before|online}, sign up, activat{e|ion}, redeem, claim {your|the|this} {free|code|membership|offer}`
export const until = `
  by, before, until, till, no later than, deadline [to {enrol[l]|register|sign up|activate}] {is|of|for <3 words>}, {ends|closes|expires|open until|available until} [on]`
