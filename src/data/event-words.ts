import { wordsOf } from '#base/listed.ts'

/**
 * Common English words by their part in a sentence that reports a breach: who acts, what is done, to what, and how
 * it comes to light. A word may be in several classes; all forms are written out. No word shows a breach by itself:
 * it depends on which classes are near each other (`analysis/event`).
 */
const words = {
  /** People who had no right to be there. */
  intruder: `
    hacker hackers attacker attackers intruder intruders thief thieves criminal criminals
    cybercriminal cybercriminals burglar burglars crook crooks stranger strangers outsider outsiders
    gang gangs crew collective culprit culprits perpetrator perpetrators insider insiders impostor
    imposter impostors extortionist extortionists fraudster fraudsters scammer scammers robber
    robbers trespasser trespassers snooper snoopers spy spies bandits villain villains vandal
    vandals pirate pirates hacktivist hacktivists adversary adversaries poster seller sellers`,
  /** Indefinite persons, and those known only by what they did. */
  someone: `
    somebody someone anybody anyone everybody everyone whoever person persons individual individuals
    party parties visitor visitors actor actors man men woman caller callers guest user group other
    others third`,
  /** What makes a visitor unwelcome. */
  unwelcome: `
    unauthorised unauthorized uninvited unwelcome unknown unusual suspicious odd strange malicious
    illegal unlawful illicit improper improperly wrongful wrongfully unlawfully illegally foreign
    unexplained irregular anonymous unidentified rogue hostile secretly quietly unnoticed wrong
    mistaken mistakenly accidentally inadvertently erroneously`,
  took: `
    stole stolen took taken copied downloaded exfiltrated extracted removed fetched lifted grabbed
    looted seized pilfered swiped harvested scraped siphoned syphoned exported retrieved obtained
    acquired collected pulled emptied dumped nabbed bagged snatched plundered ransacked raided
    skimmed intercepted captured robbed purloined hoovered vacuumed swept cleaned transferred saved
    steals takes copies downloads`,
  saw: `
    read viewed seen saw opened accessed browsed looked consulted inspected searched queried
    viewable readable visible accessible reachable visited watched perused scrolled clicked paged
    screenshotted photographed listed access open`,
  showed: `
    exposed leaked published posted revealed disclosed spilled released uploaded shared shown showed
    displayed printed returned gave given handed circulated circulating surfaced appeared aired
    broadcast leaking exposing publishing`,
  lost: `
    lost missing gone mislaid forgotten disappeared vanished left escaped misplaced dropped walked
    flowed leaked out away`,
  sent: 'sent mailed emailed e-mailed posted forwarded attached delivered addressed dispatched faxed handed',
  entered: `
    entered broke broken infiltrated penetrated breached hacked compromised intruded infected
    hijacked overtaken logged signed hopped slipped sneaked crept climbed bypassed circumvented
    exploited abused misused guessed tricked fooled phished planted installed pwned tampered`,
  moved: `
    got get let went gone came come walked ran run carried pulled made helped sat had worked moved
    reached found went passed put turned took set left stayed roamed wandered rummaged`,
  way: 'in into inside through off away out over down up around within onto past',
  damaged: `
    encrypted locked scrambled wiped deleted erased destroyed corrupted unusable unreadable crippled
    paralysed paralyzed frozen disabled sabotaged overwritten`,
  sold: `
    sell sells selling sold sale buy buyer buyers offer offers offered offering auction auctioned
    advertised advertises price priced escrow bitcoin btc monero xmr usdt ransom payment extorted
    extortion blackmail blackmailed demanded demand demands threatened threatens threaten deadline
    publish negotiate negotiations`,
  data: `
    data information info record records file files document documents database databases list lists
    names name addresses address details detail scans scan photos photo pictures images emails email
    e-mail e-mails messages message tickets ticket folders folder dump dumps table tables row rows
    entries entry accounts account passwords password numbers number copies copy papers paper forms
    form letters letter clips recordings tapes tape backup backups archive archives spreadsheet
    spreadsheets invoices invoice bills contracts contract payroll payslip payslips slips slip
    diagnoses transcripts credentials correspondence conversations chats bookings orders receipts
    login logins profiles register registers content contents output dataset datasets drawings
    designs blueprints code repository repositories keys key token tokens cookie cookies
    certificates passports passport licences licenses licence license cards card statements reports
    files mailbox mailboxes inbox notes hash hashes dossier dossiers sheets sheet variables logs
    transcripts`,
  people: `
    customer customers patient patients employee employees user users member members people client
    clients pupil pupils student students staff driver drivers guest guests household households
    family families subscriber subscribers resident residents citizen citizens applicant applicants
    tenant tenants policyholder policyholders donor donors worker workers colleague colleagues
    passenger passengers traveller travellers borrower borrowers buyer buyers shopper shoppers voter
    voters child children parent parents teacher teachers nurse nurses doctors claimant claimants
    holder holders account-holders owners owner visitors volunteers soldiers officers pensioners
    cardholders players readers listeners homes individuals persons participants investors
    candidates graduates alumni taxpayers consumers women men adults kids partners dealers`,
  system: `
    server servers system systems network networks portal website websites site sites app apps
    mailbox mailboxes inbox computer computers laptop laptops database databases bucket buckets
    storage cloud store share shares drive drives machine machines vpn firewall console software
    platform tool tools appliance gateway account accounts infrastructure environment instance
    workspace office offices page pages interface api plug-in plugin integration extension desktop
    device devices phone phones disk disks usb stick repository tenant domain backend intranet
    helpdesk van briefcase envelope bag cabinet cellar`,
  noticed: `
    noticed spotted saw discovered detected found learned learnt identified realised realized
    alerted flagged rang noticed observed recognised recognized uncovered heard suspected warned
    tipped informed told aware wondered traced alarm alarmed`,
  told: `
    said says told tells confirmed confirms admitted admits disclosed discloses announced announces
    acknowledged acknowledges apologised apologized apologise apologize sorry regret regrets
    informed notified notify notifying reported reports claims claimed claim wrote writes written
    letter letters statement owned`,
  breach: `
    breach breaches breached incident incidents attack attacks attacked cyberattack cyber-attack
    theft thefts leak leaks leaked hack hacks hacked intrusion intrusions break-in ransomware
    exposure compromise compromised phishing burglary heist loot haul spill cyberattacks malware
    infostealer stealer blackmail robbery trojan lapse`,
  affected:
    'affected impacted concerned involved hit struck victims victim touched exposed implicated risk',
  untouched:
    'untouched unaffected safe secure unharmed intact elsewhere separate separately another spared',
  we: 'we our us ours ourselves i my me',
  you: 'you your yours yourself',
  they: 'they their them he his him she her it its themselves himself herself',
  not: "no not never none neither nor without n't cannot nothing nobody isn't wasn't weren't didn't doesn't don't hasn't haven't couldn't hardly",
  may: 'could can may might would will should must shall if whether unless imagine suppose',
  advise: `
    please recommend recommends advise advises advice tips tip protect prevent avoid ensure check
    change enable install update patch upgrade use choose turn consider beware careful remember
    learn ask never always`,
  flaw: `
    vulnerability vulnerabilities flaw flaws bug bugs cve patch patches patched version versions
    release releases exploit exploits fix fixes fixed severity cvss advisory firmware
    proof-of-concept researcher researchers hole holes weakness`,
  product: `
    launch launches launched unveils feature features product products solution solutions announces
    announcing introduce introduces introducing available partnership pricing upgrade customers
    market growth investment funding acquisition acquire merger revenue profit shares hire hiring
    award`,
  general: `
    often typically usually generally many most survey study studies statistics percent average
    trend trends increasingly year-on-year respondents sometimes globally worldwide annual costs
    budget`,
  practice: `
    exercise exercises drill drills simulation simulated scenario rehearsal training course workshop
    seminar conference fictional tabletop game lesson lessons pretend`,
  outage: `
    outage outages downtime slow slowness restarted restart crash crashed failure failed certificate
    latency deploy deployed rollback capacity power memory maintenance rebooted overload typo`,
  when: `
    january february march april june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday yesterday today tonight night morning evening week
    weekend month months weeks days day ago last since until between during before after hours hour
    minutes year years spring summer autumn winter`,
  how: `
    password passwords login logins log-in credentials account phishing link attachment macro vpn
    session cookie token unpatched default vulnerability misconfigured misconfiguration unsecured
    unprotected guessed stolen supplier vendor provider contractor employee former helpdesk caller
    fake`,
} as const satisfies Record<string, string>

export type EventClass = keyof typeof words

export const eventClasses = Object.keys(words) as readonly EventClass[]

/** Each word with its classes, as indexes into `eventClasses`. */
export const eventClassesByWord: ReadonlyMap<string, readonly number[]> = (() => {
  const found = new Map<string, number[]>()
  for (const [place, list] of Object.values(words).entries()) {
    for (const word of new Set(wordsOf(list))) {
      const places = found.get(word)
      if (places === undefined) found.set(word, [place])
      else places.push(place)
    }
  }
  return found
})()
