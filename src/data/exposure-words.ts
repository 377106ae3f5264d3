/**
 * The words before and after a list of data that show that it was lost, or was out of reach. In the notation of
 * `analysis/wording.ts`.
 */

/** What data is contained in. */
export const holders = `
  result+, letter+, folder+, sheet+, paper+, page+, note[d|s], bill+, label+, receipt+, envelope+, variables, survey+, answers,
  console+, collection+, booking+, profile+, certificate+, contract+, application+, archive+, laptop, stick, drive, phone,
  tablet, notebook, binder, printout, data[base|set][s], information, record+, file+, case files, dump+, listing+,
  post+, field+, column+, rows, breach, leak, incident, list+, trove, sample+, table+, export+, document+, corpus,
  spreadsheet+, backup+, details, log+, haul, cache, instance+, bucket, server, message+, attachment+, ticket+, form+, set,
  register+, mailbox+`
/** Verbs for being contained. */
export const holding = `
  includ{e[d|s]|ing}, contain{s|ed|ing}, contain, h{olds|eld}, consist[s|ed|ing] of, compris{e[d|s]|ing}, span[n]{s|ed|ing},
  cover[s|ed|ing], are, were, was, is, such as, like, namely, :, ha{s|ve|d}, list{s|ed}, show[s|ed], nam{es|ed}, giv{es|e},
  mention[s|ed], carr{y|ies|ied}, concern[s|ed]`

/** How somebody takes or sees the data listed after it. */
export const taking = `
  {may|could|might} have received, received {another|other|the wrong|somebody else's|someone else's}, read[ing], saw, seen, opened, view{ed|ing}, could {see|read|look at}, went through, gone through, going through,
  showed, shown, spat out, gave away, given away, disclos{ed|ing}, disclosure of, publish{ed|ing}, dump{ed|ing},
  expos{ed|ing}, exposure of, {yield{s|ed|ing}|did yield}, {gave|giving|had|gained} access to, leak{ed|ing}, compromis{ed|ing}, los{t|s of}, printed,
  stole, stolen, stealing, theft of, took, taken, removed, removing, carr{ied|ying} {off|away}, {ran|run} off, emptied,
  got {at|hold of|away with}, {walked|made} off with, swept up, lifted, grabb{ed|ing}, loot{ed|ing}, fetch{ed|ing},
  siphon{ed|ing} [off], helped {himself|herself|themselves} to, obtain{ed|ing}, acquir{ed|ing}, exfiltrat{ed|ing},
  cop{ied|ying}, download{ed|ing}, export{ed|ing}, retriev{ed|ing}, skimm{ed|ing}, scraped, harvested,
  sell{s|ing}, offer{s|ed|ing}, {say[s]|said|claim[s]|claimed} {it|they|he|she|to} {hold[s]|has|have|had|possess*}`
/** What was done to the data listed before it; after "were". */
export const takenFrom = `
  accessed, exposed, stolen, leaked, compromised, obtained, taken, exfiltrated, copied, downloaded, exported, retrieved,
  skimmed, recorded, published, dumped, viewed, disclosed, acquired, affected, impacted, involved, included, breached,
  lost, scraped, for sale, sold, accessible, visible, {opened|read|seen|found|searched|downloaded} {by|without}, read, seen,
  looted, fetched, siphoned off, {in|on|among|part of} {it|them}, removed, printed, carried {off|away}, emptied,
  swept up, gone, missing, in {the|these|those} {file+|record+|data|set|table+|message+|ticket+|document+},
  among {the|what}`
/** What a letter's heading asks about data: "what was taken?", "what did they see?" */
export const fate = `
  {in|on} {it|them}, {in|on} the *, taken, lost, stolen, copied, get, got, see, seen, know, contain, hold, read, exposed,
  printed, leaked, missing, gone, at risk, concerned, affected`

/** Says that data is stored elsewhere, and where. */
export const keeping = `
  kept, stored, held, hosted, processed, live[d|s], sit[s], sat, lie[s], lay, stay[s], stayed, run[s], ran, is, are, was, were,
  go[es], handled, managed, taken, made, saved, billed, tokeni{s|z}ed`
export const elsewhere = `
  elsewhere, separately, apart, somewhere else,
  {in|on|by|with|over|through|at|via} {
    another|a separate|a different|a[n] other|other|somebody else|someone else|a[n] [*] payment {firm|company|provider|processor|service|partner}
    |{our|its|their|the} {bank|payment {service|provider|partner}|solicitors|insurer|accountants}
    |[{a|the|our|its|their}] [*'s|*s'] own}, itself`
/** Firms that handle payments and log-ins for others. */
export const processors = `
  processor+, bureau+, payment {firm|company|provider|service|partner|platform|gateway}[s], bank+,
  Steam, Stripe, PayPal, Adyen, Klarna, Worldpay, {app|platform} stores, single sign-on, identity provider+, service provider+`
/** Says that it stayed out of reach. */
export const outOfReach = `
  {is|are|was|were|stay[s|ed]|remain[s|ed]} [*] {out of [*] reach|untouched|spared|left alone|unaffected|unharmed|intact|of no use
    |beyond [*] reach},
  {is|are|was|were|stay[s|ed]|remain[s|ed]} [still|now|all|also|fully|completely] secure,
  {has|have|had} nothing to do with, {can{not|'t}|can never|could not} be {seen|read|reached|opened} {in|from|by|on|through|with},
  {is|are|was|were} {masked|tokeni{s|z}ed|replaced by tokens},
  {is|are|was|were} not within {reach|[*] reach},
  {is|are|was|were} {excluded|left out|not believed to {be|have been}}, escaped, {did|do|does} not leak,
  {was|were} never {touched|opened|reached|read|seen|there|in it|on it|at risk}`
/** What was never done with it, so that it could not be taken; after "not" or "never". */
export const notGiven = `
  passed [on|along|over], shared, given, transferred, sent, handed [over|on], stored, kept, held, collected, saved, retained, processed,
  contained, displayed, shown, exported, printed, copied {there|to}, uploaded, part of`
/** The same said of those who would hold it; after "never" or "do not". */
export const denying = `
  share[d], g{ive|iven}, pass[ed] [on|along], sen{d|t}, hand[ed] [over|on], keep, kept, hold, held, store[d], collect[ed], handle[d],
  retain[ed], process[ed], see[n], transfer[red], receive[d], ha{ve|d}`
/** What could not be done with it; after "could not be". */
export const hidden = `
  viewed, seen, read, reached, opened, accessed, retrieved, recovered, exported, displayed`

/** What precedes data that was not taken, where no "not" says so. */
export const leftOut = `
  rul{e|es|ed|ing} out <3 words-> {of|that|to}, rather than, instead of, spar{ed|es|ing}, lack{s|ed|ing}, exclud{e|es|ed|ing},
  fail{s|ed} to {obtain|reach|access|get [at|to|hold of]|steal|take|copy|read|see|find}, den{ies|ied|y} that,
  nothing {suggests|indicates|shows|proves} [that], {does|do|did} not {believe|think} [that],
  no {evidence|sign[s]|indication[s]} of <2 words-> {to|of}`

/** Verbs for finding something in data. */
export const finding = `find, see, uncover, unearth, identify, detect, discover, turn up, establish`

/** What was not done to data, where a line says so before listing it: "not in the files: …". */
export const notIn = `
  affected, involved, included, exposed, reached, touched, concerned, stolen, taken, copied, accessed, compromised, leaked,
  in, on, among, part of, stored, kept, held, there, hold, contain, include, show, have, get, reach, take, see, at risk,
  disclosed, lost, obtained, impacted, breached`
