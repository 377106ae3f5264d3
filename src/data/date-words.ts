/** The words beside a day that show what happened on it, in the notation of `analysis/wording.ts`. */
import { housesServed } from './house-words.ts'

/** Somebody noticed. */
export const noticing = `
  {became|become|{was|were|been} made|made <4 words'->} aware, knew, learn{ed|t}, notic{ed|es}, spotted, saw, reali{s|z}ed, caught,
  picked {it|this|them} up, hear{d|s} {of|about|from}, identified, discover{ed|s}, detect{ed|s}, found out, flagged, wondered, [first] suspected, uncovered, observed,
  {alarm|alert}[s] {went off|sounded|fired|{was|were} triggered}, {triggered|set off} {a[n]|the} <2 words'-> {alarm|alert}[s],
  {came|stumbled} {across|upon|on}, {was|were} [itself|themselves|first|only|finally|then|also]* {told|informed|alerted|notified|contacted|warned},
  {came|brought <4 words'->} to {the|our|its|their|[the] *'s} attention, {receive[d|s]|got|had|saw} the first {alert|complaint|sign|report}[s], raised {the|an} alarm, {saw|noticed} the first sign+,
  {received|got|had} {word|wind|news|a tip|a call|a message|a[n] [e[-]]mail|a letter|notice|a hint},
  {came|was brought} to {our|its|their|the} [*] {notice|knowledge}`
/** Somebody notified those concerned. */
export const tellingOf = `
  told, informed, notified, alerted, warned, contacted, rang, phoned, called, wrote to, e[-]mailed, approached, passed {this|it|that} {on to|to}`

/** The attack or loss itself. */
export const deedsDone = `
  [first] {came|come|slipped|sneaked|climbed|logged|signed|walked} {in|on}[to], {ran|carried|took|emptied|cleaned} {off|away|out},
  {was|were|been|being} {
    removed|read|opened|emptied|printed|fetched|gone through|carried off|carried away|taken away|run off|misused|made|done
    |carried out|performed|started|triggered|committed|used by [a[n]] {outsider|stranger|someone|somebody|unknown}
    |sent to the wrong|open to {them|him|her|anyone|anybody|strangers|the world}},
  {was|were|been} {attacked|hacked|breached|hit|struck|ravaged|crippled|paralysed|paralyzed|knocked {out|offline}|infected|robbed|stolen|copied|exported|downloaded|exposed},
  {had been|was|were|been} {inside|in {its|their|our|the} {system+|network+|mailbox+|server+}},
  {hacker+|attacker+|thieves|criminals|gang|who|that|group} [had] {crippled|paralysed|paralyzed|knocked out|disrupted|raided|ransacked},
  {in|inside} {our|its|their|the} {system+|network|mailbox|server+|tool+|console|portal},
  gone through, run through, went missing, {it|this} happened, took place, {access|activity|attack|intrusion|breach|hack|theft|leak|exposure|scheme|fraud} <60?> {began|started|begun}, got in[to], broke[n] in[to], break-in,
  got hold of, abused, misused, {someone|somebody|stranger|outsider}[s] [else] could {read|see|open|use}, had [*] access, ran queries, entered, struck,
  {was|were|been} {deceived|tricked|duped|fooled|phished|persuaded|talked},
  {typed|entered|gave [away|up]|handed over} {her|his|their|the|a[n]} <2 words'-> {password|login|credentials|details|code|pin},
  {opened|clicked [on]} {a[n]|the|an} <2 words'-> {attachment|link|file|message|e[-]mail}, looked up, looking up,
  hit, attacked, breached, hacked [in[to]], infiltrated, cloned, scraped, harvested, stole, copied, exported, downloaded, grabbed, pulled, extracted, fetched, siphoned [off], looted, skimmed, intercepted, captured {the|their|its|card|data|payment|customer{s|s’}|log-in|names|details|passwords}`

/** The organisation began to use something: a tool, a supplier, new staff. */
export const takingUp = `
  hooked [*] up, {connected|linked} {it|its|their|our|the *}_, set up, introduced, switched,
  moved {its|their|our|the|all}, migrated, signed {up|with|a contract}, rolled out,
  {began|started|begun} {using|to use|working|to work}, hired, bought, took over, merged`
/** Outsiders who notice a breach before the organisation does. */
export const outsiders = `
  patient[s], customer[s], client[s], user[s], member[s], parent[s], student[s], pupil[s], guest[s], reader[s], visitor[s], tenant[s],
  resident[s], subscriber[s], player[s], reseller[s], bank, journalist, reporter, researcher[s], hacker, stranger, colleague[s],
  employee[s], agent, neighbo[u]r, caller, volunteer, analyst, moderator[s], technician, engineer, clerk, nurse, guard`
/** Something went wrong with its systems. */
export const disruptions = `
  [network|system|systems|computer|it|service|technical|temporary|brief|widespread|partial]*
    {disruption+|outage+|interruption+|failure+|slow[-]down+|problems|difficulties}`
/** The customers of a supplier. */
export const servedByOne = `${housesServed}, customers, users, subscribers, members, partners`
/** Somebody got in, or made that possible: the beginning of what followed. */
export const entering = `
  got in[to|side], broke[n] in[to], came in, let {themselves|himself|itself|herself} in, {gained|obtained} [first|initial|unauthori{s|z}ed]* {access|entry|a foothold},
  {first|initial} {access|entry|intrusion|log[-]in|compromise}, {logged|signed} in[to], enter{ed|ing} {its|our|their|the} <2 words'-> {network|system+|server+|environment},
  enter {its|our|their|the} <2 words'-> {network|system+|server+|environment}, {was|were|been} {first|already} {inside|in}, {was|were|been} in for,
  {first|already} [in|inside] [the|our|its|their] {network|system+}, {attack|intrusion|activity|access|breach|campaign} {began|begins|started|starts},
  {typed|entered|gave [away|up]|handed over|put} {her|his|their|the|a[n]} <2 words'-> {password|login|credentials|details|code|pin}[s],
  {opened|clicked [on]} {a[n]|the} <3 words'-> {attachment|link|file|message|e[-]mail}, {e[-]mail|message|attachment|link|invoice} <60> {was|were} {opened|clicked}, {installed|ran|downloaded} {a[n]|the|what} <6 words'-> {client|app|program|update|tool|malware|file},
  {was|were|been} {deceived|tricked|duped|fooled|phished|persuaded|talked}, {talked|tricked|persuaded|fooled} {a[n]|the|one of} <3 words'-> {into|to}, {attempt[s]|tried} to log in,
  {was|were} first {opened|accessed|read|viewed|copied|used|queried}, received a[n] <2 words'-> {call|e[-]mail|message}`
/** Something was exposed that should not have been. */
export const exposing = `
  {set|switched|changed|left} to public, made public by mistake, {made|left} <2 words'-> {readable|reachable|open|exposed|unprotected}, {crept|slipped} in,
  {setting|rule|permission|option|configuration}[s] {was|were} changed, {was|were} {introduced|misconfigured}, opened the <2 words'-> {firewall|port|server|bucket},
  {first|was|were} {seen|saw} [it|them] {open|exposed|online}, {moved|migrated|was moved|was [being] migrated} {to a new|the [*] *|to the} `
/** It was closed again, or the attack ended. */
export const closings = `
  {port|bucket|server|database|cluster|node|page|link|folder|container|setting|mistake|error|fault|flaw|hole|gap|leak|code|site|portal|access|account|it|they} {was|were|had been|has been}
    [finally|then|promptly]* {closed|locked|put right|fixed|corrected|mended|secured|taken down|taken offline|made private|removed|blocked|cut off|shut [off|down]|revoked|gone},
  {and|was|were} {put right|fixed|corrected|closed [again]|locked}, {disappeared|vanished|went} {behind|offline|dark}, {stops|stopped|ended|ceased}`
/** What attackers do last. */
export const deedsAtLast = `
  encrypt{ed|s}, encrypting, being encrypted, [was|were] {launched|set off|triggered|deployed|detonated}, {left|made off|ran off} with, money was {sent|transferred|paid}, went there,
  locked {up|us out|them out}, wiped`
/** How a line of a log or timeline says that somebody noticed. */
export const findingsLogged = `
  detect{ed|s}, discover{ed|s}, notice{d|s}, spot{ted|s}, {becomes|became|made} aware, learn{ed|s} of, sees, saw, {first|an} alert, alert[s] {fire|fires|fired|raised|received},
  {identif{ied|ies}|finds|found} {the|a[n]|unauthori{s|z}ed|suspicious|unusual}, {is|was|were} {told|informed|alerted|notified|contacted} by,
  {rings|rang|calls|called|writes to|wrote to|e[-]mails|contacts|contacted|alerts|alerted|informs|informed|notifies|notified|tells|told} us`
/** How such a line says what the attackers did. */
export const deedsLogged = `
  {log[-]in|sign[-]in|access} {with|by|from|using|to our|via}, {logs|logged|signs|signed} in[to], {gains|gained|obtains|obtained} [initial|first|unauthori{s|z}ed]* access, {enters|entered} {the|our|its},
  {opens|opened|clicks [on]|clicked [on]} {a[n]|the} <3 words'-> {attachment|link|mail|e[-]mail|message|file}, phishing {mail|e[-]mail|message|call}[s], {encrypts|encrypted|encryption {starts|began|begins|started}},
  {cop{ies|ied}|exports|exported|exfiltrates|exfiltrated|downloads|downloaded|steals|stole|queries|queried|browses|browsed} {our|the|its|all|some|customer|data|files|records},
  {data|files|records|mailbox[es]} {copied|exported|exfiltrated|downloaded|stolen}, {scripts|malware|ransomware|web shell|backdoor} {pushed|installed|placed|deployed|launched|runs|executed}, attacker [*] {browses|moves|copies|creates|reads|uses|takes}, {goes|went|made|left|set} {public|open},
  {attacker|intruder|hacker|adversary|threat actor|third party} <1 word-> {commits|committed|adds|added|sends|sent|calls|called|registers|registered|exports|exported|scans|scanned|connects|connected|starts|started|begins|began|deletes|deleted},
  {first|last|malicious|unauthori{s|z}ed|suspicious} {request|query|log[-]in|sign[-]in|connection|call|download|export}[s] {with|from|to|using|by|via|against}`
/** How such a line says what those concerned did about it. */
export const answersLogged = `
  revok{es|ed}, rotat{es|ed}, reset[s], disabl{es|ed}, block{s|ed}, isolat{es|ed}, {incident|attack|intrusion|breach} contained, patch{es|ed}, suspend{s|ed}, terminat{es|ed},
  {removes|removed|restores|restored|rebuilds|rebuilt|engages|engaged|hires|hired|publishes|published|resumes|resumed},
  {notif{y|ies|ied}|inform[s|ed]|tell[s]|told|alert[s|ed]|write to|wrote to} <3 words'-> {customer+|user+|client+|people|patients|members|regulator+|authorit{y|ies}|police|commission*|individuals}`
