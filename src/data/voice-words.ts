/** Words that show in what voice a clause speaks: who says it, and how sure it is. All forms are written out. */

/** Denials. */
export const negators = `
  no not never none neither nor without n't cannot wasn't weren't isn't aren't hasn't haven't hadn't didn't
  doesn't don't won't couldn't can't`

/** "May", "could": suspected with "have" or a containing verb, general talk otherwise. */
export const modals = `may might could can possible`

/** The future, and obligations. */
export const futures = `will would should must shall ought needs need`

/** Verbs for saying something, or learning of it. */
export const sayings = `
  said says saying say stated states stating told tells telling indicated indicates revealed reveals
  revealing disclosed discloses disclosing announced announces announcing reported reports reporting
  emphasized emphasises emphasizes emphasised noted notes noting explained explains wrote writes added adds
  warned informed notified clarified stressed insisted insists maintained estimates estimated determined
  found discovered learned identified detected believes concluded`

/** Verbs for admitting. */
export const admissions = `
  confirmed confirms confirming admitted admits admitting acknowledged acknowledges acknowledging verified
  apologized apologised`

/** Verbs for boasting and selling. */
export const claims = `
  claimed claims claiming claim alleged alleges alleging asserted asserts boasted boasts boasting bragged purported
  advertised advertises advertising offered offering offers`

/** Verbs for suspecting. */
export const suspicions = `
  suspected suspects suspect believed thought suggest suggests suggested suggesting suspicion speculated
  speculation rumored rumoured rumors indications pointing presumed assumed feared fears inferred`

/** Attributes something to others. */
export const reportedly = `reportedly apparently`

/** Attributes something to those who may lie. */
export const allegedly = `
  allegedly purportedly supposedly ostensibly alleged purported unverified unconfirmed`

/** Not known for sure. */
export const possibly = `
  possibly potentially likely probably perhaps appears appear seems seem seemingly presumably unclear
  unknown`

/** What was taken, kept or touched: what a denial must refer to. */
export const exposures = `
  exposed exposing exposes expose stolen stole stealing steal leaked leaking leak accessed accessing access
  compromised compromise compromising taken took obtained obtain acquired acquire viewed disclosed retrieved
  exported skimmed breached breach breaches included includes include including contained contains contain
  containing involved involves involve involving affected affect affects impacted impact stored store stores
  collected exfiltrated exfiltrate copied downloaded dumped posted published lost hacked harvested captured
  retained held concerned touched reached part present revealed released kept show read opened fetched
  removed printed extracted hold holds keep keeps retain retains print prints visible collect collects
  shown seized`

/** Past forms that report something that took place. */
export const pastDeeds = `
  was were stolen stole leaked exposed accessed compromised obtained hacked dumped exfiltrated breached lost
  suffered took copied downloaded harvested siphoned included contained`

/** General statements. */
export const generalities = `
  often typically usually increasingly frequently generally commonly always sometimes routinely tend tends`

/** What readers are told to do. */
export const advice = `
  urge urges urged urging advise advises advised advising recommend recommends recommended recommending
  encourage encourages encouraged encouraging warn warns warning remind reminds reminded`

/** Conjunctions at which the voice may change. */
export const contrasts = `but however although though whereas while nevertheless yet`

export const have = `have has had`

export const be = `be been is are was were being`

/** What is often denied besides the taking itself, or not yet known. */
export const misuses = `
  misused misuse misusing fraud fraudulent used abused fraudulently theft encrypted hashed salted salt
  salting protected verified confirmed responded respond commented comment available disclosed immediately
  only yet clear known sure believe provide provided say said mention specify specified name named reveal
  identify`

/** What opens a subordinate clause. */
export const subordinates = `
  while although though whereas if unless when whenever since because once`

/** Those who did it. */
export const actorsSpeaking = `
  hacker hackers attacker attackers actor actors gang seller sellers cybercriminal cybercriminals criminal
  criminals crook crooks thief thieves extortionist extortionists culprit culprits perpetrator perpetrators
  intruder intruders poster listing ransomware hacktivist hacktivists`

/** Investigating authorities. */
export const authoritiesSpeaking = `
  police fbi authorities regulator regulators commissioner prosecutors prosecutor court ico sec ftc cisa
  ncsc cnil ministry indictment officials official commission attorney general governor watchdog department
  agency europol interpol`

/** Suppliers of the organisation concerned. */
export const vendorsSpeaking = `vendor supplier contractor subcontractor`

/** The organisation concerned, and those who speak for it. */
export const victimsSpeaking = `
  company firm retailer automaker hospital bank university spokesperson spokeswoman spokesman statement ceo
  cio ciso organization organisation airline school notice letter notification chain operator we giant maker
  manufacturer insurer provider carrier business clinic college district city county store restaurant hotel
  site website service platform startup corporation institution charity nonprofit non-profit lender museum library foundation filing email investigation inquiry
  probe it its`

/** Others who report it or tell of it: journalists, researchers, the people affected. */
export const publishersSpeaking = `
  researcher researchers expert experts analyst analysts report reports reporter media sources source blog
  blogger journalist journalists newspaper post outlet observers customers subscribers users patients readers
  residents parents pupils students he she they`

/**
 * People and things that may be unknown although it is known that there were some. In the notation of
 * `analysis/wording.ts`.
 */
export const unknownDoers = `
  third, outside, external, person+, people, party+, individual+, actor+, hacker+, attacker+, intruder+, thie{f|ves},
  perpetrator+, culprit+, criminal+, user+, visitor+, stranger+, caller+, hole+, flaw+, weakness+, vulnerability+,
  bug+, gap+, address+, device+, country+`
