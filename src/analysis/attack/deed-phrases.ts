import { near, type PhraseRule } from './phrase-rule.ts'
import { wording } from '../wording.ts'

/** Words nearby that speak of a mere possibility. */
const may = wording`could, might, may, should, would, can, never, risk`

/** "30 bitcoin", "$2 million", "5 million euros" */
const amount =
  /(?:[$€£]\s?\d[\d.,]*(?: (?:thousand|million))?|\d[\d.,]* (?:thousand |million )?(?:bitcoins?|BTC|Monero|XMR|dollars|euros|pounds|francs|kronor))/

/** What was done, as people say it who know no name for it: how they came in, what they broke, carried off and wanted for it. */
export const deedPhrases: readonly PhraseRule[] = [
  {
    id: 'T1486',
    triggers: 'files file documents data nothing computers servers screens',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${may}, posted, published, leaked`,
    pattern: wording`
      {files|documents|data|folders} <6 words'-> {new|strange|odd|unknown|unfamiliar|other|another} {ending+|extension+|suffix{es}},
      {files|documents|data|folders|drives|servers|computers|systems} <4 words'-> {scrambled|unreadable|unusable|locked up|garbled},
      nothing <4 words'-> {opened|would open|could be opened|started|worked} <100> {note|ransom|bitcoin}`,
  },
  {
    id: 'T1003',
    triggers: 'hashes directory memory controller credentials passwords',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, online, forum, published, posted, customers, users`,
    pattern: wording`
      {pulled|took|taken|copied|stole|stolen|extracted|harvested|grabbed|read|dumped|collected} <5 words'->
        {hashes|credentials|passwords} <8 words'-> {from|out of|off} <3 words'-> {domain controller+|Active Directory|memory|directory server},
      {pulled|took|copied|stole|downloaded|dumped} <4 words'-> {Active Directory|NTDS|domain} {database|file}`,
  },
  {
    id: 'T1567.002',
    triggers: 'mega dropbox drive onedrive cloud hosting sharing storage',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      could, might, published, posted, for sale, sample, free, {since|after|following} the {theft|breach|attack|incident|hack}`,
    pattern: wording`
      {upload{ed|ing}|transferr{ed|ing}|moved|copied|sent|shipped|pushed} <8 words'-> to <8 words'->
        {MEGA|mega.nz|Mega.io|Dropbox|Google Drive|OneDrive|WeTransfer|cloud storage|{file{-|_}{hosting|sharing}|cloud storage} {service|site|provider|account}}`,
  },
  {
    id: 'T1048',
    triggers: 'ftp sftp scp webdav',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, open, unsecured, vulnerab*`,
    pattern: near(
      `flow{ed|ing} out, left the network, sent out, exfiltrat*, upload{ed|ing}, transferr{ed|ing}, carried {off|out}, pushed out, streamed`,
      `{via|by|over|using|through} <3 words'-> {FTP|SFTP|SCP|WebDAV}`,
      12,
    ),
  },
  {
    id: 'T1657',
    triggers: 'threaten* unless pay paid',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`court, lawsuit, legal action, fine`,
    pattern: wording`
      threaten{s|ed|ing} <6 words'-> {publish|leak|release|sell|auction|post|expose|dump} <100> {unless|if|until} <10 words'->
        {pa{y|ys|id|yment}|money|dollars|euros|pounds|bitcoin+|ransom|[crypto]currency},
      {publish|leak|release|sell|auction|post|dump} <8 words'-> {unless|if} <8 words'-> {paid|pays|pay up|ransom}`,
  },
  {
    id: 'T1498',
    triggers: 'flood* swamp* overwhelm* bombard* traffic requests',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`could, might, calls, phones, helpline, e[-]mails, prompts, notifications`,
    pattern: wording`
      {website|web[_]site|site|page|server+|portal|network|service+|system+} <4 words'-> {flooded|swamped|overwhelmed|bombarded} <3 words'-> {with|by}
        <4 words'-> {request+|traffic|quer{y|ies}|packets|data|visits},
      {flood|wave|torrent} of <3 words'-> {requests|traffic|queries|packets}`,
  },
  {
    id: 'T1114.003',
    triggers: 'forward* redirect* copied rule',
    confidence: 0.75,
    ofEvent: true,
    unless: may,
    pattern: wording`
      {every|all|incoming|each|his|her|their|whose} <3 words'-> {mail|mails|e[-]mail+|messages} <8 words'-> {copied|forwarded|redirected|diverted|sent on} <3 words'-> to
        <5 words'-> {address+|account+|mailbox+},
      rule <8 words'-> {forward*|redirect*|copie[s|d]|divert*} <5 words'-> {mail|mails|e[-]mail+|messages}`,
  },
  {
    id: 'T1056',
    triggers: 'script scripts code javascript',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, source code, postal code, code of`,
    pattern: wording`
      {script+|code|JavaScript} <10 words'-> {payment|checkout|check-out|order|cart|till} {page+|form+} <100>
        {cop{y|ies|ied|ying}|captur*|read|skim*|collect*|sen{t|d|ds|ding}|stole|record*|intercept*},
      {cop{y|ies|ied|ying}|captur*|read|skim*|collect*|stole|record*|intercept*} <2 words'-> {what|everything|whatever} <5 words'-> {typed|entered|keyed},
      {cop{y|ies|ied|ying}|captur*|read|skim*|collect*|stole|record*|intercept*} <10 words'-> as <3 words'-> {typed|entered|keyed}`,
  },
  {
    id: 'T1052.001',
    triggers: 'usb thumb memory flash external hard',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`could, might, lost, mislaid, unencrypted {USB|drive}, backup+`,
    pattern: wording`
      {cop{ied|ying}|sav{ed|ing}|download{ed|ing}|transferr{ed|ing}|mov{ed|ing}|loaded|carried} <8 words'-> {on|onto|to|into} <4 words'->
        {USB <2 words'->|thumb drive+|memory stick+|flash drive+|external {drive+|disk+|hard drive+}}`,
  },
  {
    id: 'T1491',
    triggers: 'homepage home website site page pages',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${may}, new one, redesign*, relaunch*`,
    pattern: wording`
      {home[_]page|website|web[_]site|site|front page|landing page|start page} <5 words'-> {replaced|overwritten|plastered|painted over|swapped} <2 words'-> {with|by|for}
        <5 words'-> {message|picture|image|slogan|flag|banner|skull|text|video|photo}`,
  },
  {
    id: 'T1213',
    triggers: 'wiki intranet ticket ticketing knowledge documentation',
    confidence: 0.7,
    ofEvent: true,
    unless: may,
    pattern: wording`
      {search{ed|ing}|comb{ed|ing}|trawl{ed|ing}|brows{ed|ing}|{went|going|gone} through|rummag{ed|ing}|rifl{ed|ing}|sift{ed|ing}|read} <6 words'->
        {wiki|intranet|ticket[ing] system|knowledge base|internal documentation|internal pages}`,
  },
  {
    id: 'T1552.001',
    triggers: 'key keys password passwords token tokens secret secrets credential credentials',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, should, never, customers, users`,
    pattern: wording`
      {key+|password+|token+|secret+|credential+} <8 words'-> {in {plain sight|plain text|clear text|the clear|the open}|hard-coded|hardcoded|embedded|unprotected} <3 words'-> {in|inside|within}
        <5 words'-> {code|app|script+|program|software|repositor{y|ies}|config* {file+}|bundle|page}`,
  },
  {
    id: 'T1657',
    triggers:
      'delete return destroy unlock decrypt quiet silence pay sell publish leak release deal',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`court, lawsuit, fine, settlement, refund`,
    pattern: wording`
      {delet{e|ing}|return[ing]|destroy[ing]|unlock[ing]|decrypt[ing]|hand[ing] back|giv{e|ing} back|keep[ing] {quiet|silent}|stay[ing] silent|{for|buy} <2 words'-> silence} <6 words'->
        for <5 words'-> ${amount},
      ${amount} <4 words'-> {for|in exchange for|in return for|if it wanted} <5 words'-> {delet*|return*|silence|keeping quiet|key|decrypt*|not publishing},
      {sum|payment|money|price|fee|[crypto]currency|bitcoin+} <6 words'-> {for|in exchange for|in return for} <3 words'-> {return|release|deletion|silence|unlocking|decryption|key} of,
      {gave|given|gives|set} <5 words'-> {until|days|hours|deadline} <5 words'-> to pay,
      {sell|publish|leak|release|post|auction} <6 words'-> {if|unless} <3 words'-> {deal|agreement|answer+|contact|response|reply|replies} <2 words'-> {reached|made|came|given|received|got|get|it|them}`,
  },
  {
    id: 'T1486',
    triggers:
      'extort* attackers criminals hackers gang virus malware message note screens hostage ransomware',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, would be`,
    pattern: wording`
      {extortionist+|attackers|criminals|hackers|gang|intruders|blackmailers} {who|which|that|and|had|have} <3 words'-> {locked|encrypted|scrambled} {them|it|everything|all|the <1 words>},
      {message+|note+|screens|letter} <10 words'-> {data|files|everything|computers} <4 words'-> {encrypted|locked|scrambled},
      {virus|malware|malicious software|program} <8 words'-> {scrambl{es|ed|ing}|encrypt{s|ed|ing}|{hold|held|holding} <2 words'-> hostage|unusable|unreadable},
      ransomware <5 words'-> {had been|was|were|has been} {set off|launched|found|discovered|detected|planted|run|triggered|released|installed|let loose},
      {cyber[-]attack|attack|incident|breach|intrusion} <4 words'-> {including|involving|with|by means of|in the form of} <2 words'-> ransomware,
      ransomware <4 words'-> {infected|struck|hit|reached|spread|crippled|paraly{s|z}ed} <4 words'-> {network|system+|server+|computer+|machine+|compan{y|ies}|firm}`,
  },
  {
    id: 'T1078',
    triggers: 'log-in log-ins login logins credentials password passwords access sign-in sign-ins',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${may}, phish*, should change, customers' passwords, token+`,
    pattern: wording`
      {log[-]in+|credentials|password+|access|account+} [that|which|had|been|was|were]* {bought|purchased|acquired|obtained} {on|from|at|by|in} <8 words'-> {open*|used|let|signed|logged|came|entered|got},
      {obtained|{got|getting} hold of|stole|stolen|acquired|knew|had|taken over} <3 words'-> {{log|sign}[-]in details|credentials|user name and password|username and password} {of|from|belonging to} <5 words'->
        {and|to|,} <4 words'-> {pull*|open*|look*|sign*|log*|enter*|read|copied|download*|access*|us*},
      {with|using|by means of|through} <4 words'-> {credentials|log[-]in {information|data|details}|log[-]ins} [that|which] {had been|were|have been} {compromised|stolen|leaked|phished|obtained|bought},
      {obtained|got|acquired|gained|{given|gave|handed} {them|him|her|it|the <1 words>}} <3 words'-> {credentials|log[-]ins|log[-]in {information|data|details}} {of|for} <4 words'->
        {account+|employee+|user+|agent+|staff|administrator+|worker+}`,
  },
  {
    id: 'T1190',
    triggers: 'flaw hole bug weakness vulnerability gap loophole code commands sql',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, may, human, source code`,
    pattern: wording`
      {flaw|hole|bug|weakness|vulnerability|gap|loophole|zero[-]day} in <100> {let|allowed|gave|admitted|opened} <3 words'-> {them|him|her|it|intruder+|attacker+|hacker+|gang|criminals|somebody|outsiders|thieves|the door} <3 words'->
        {in|through|access|into|to {read|copy|download|take|see|enter|steal}|~},
      {typ{ed|ing}|enter{ed|ing}|put[ting]|inject{ed|ing}|insert{ed|ing}|feed[ing]|fed|smuggl{ed|ing}} <4 words'-> {code|commands|SQL|quer{y|ies}} <3 words'-> {in|into} <6 words'-> {field+|form+|box{es}|parameter+|address bar|search}`,
  },
  {
    id: 'T1566',
    triggers: 'link attachment mail mails e-mail e-mails email emails message messages',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${may}, beware, do not, be careful, customers`,
    pattern: wording`
      {employee|worker|colleague|member of staff|staff member|clerk|nurse|teacher|manager|somebody|someone|staff|bookkeeper|agent} <6 words'-> {click{ed|ing}|open{ed|ing}|follow{ed|ing}} <3 words'-> {link|attachment|file|document|invoice} <2 words'->
        {in|of|from|attached to|that came with} {a[n]|the|one} <4 words'-> {message|mail|e[-]mail|text|letter},
      {mails|e[-]mails|messages|mail|e[-]mail|message} {that|which} {look{ed|s}|seem{ed|s}|pretend{ed|s}|appear{ed|s}|claim{ed|s}} <100> {typed|entered|gave|keyed|handed|typing|entering} <4 words'-> {password+|credentials|log[-]in*|details|codes}`,
  },
  {
    id: 'T1110',
    triggers: 'guess*',
    confidence: 0.75,
    ofEvent: true,
    unless: may,
    pattern: wording`
      guess{ed|ing} <3 words'> {password+|PIN+|code+|log[-]in+},
      {password+|PIN+} <5 words'-> {was|were|had been} <2 words'-> guessed`,
  },
  {
    id: 'T1195.001',
    triggers: 'package packages library libraries dependency component plugin open-source',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, travel, public library`,
    pattern: wording`
      {code|backdoor|malware|script|program} <4 words'-> {slipped|planted|inserted|smuggled|hidden|injected|put|introduced|added} <2 words'-> {in|into|to} <4 words'->
        {package+|librar{y|ies}|dependenc{y|ies}|component+|module+}`,
  },
]
