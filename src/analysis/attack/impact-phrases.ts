import { apart, near, taken, type PhraseRule } from './phrase-rule.ts'
import { wording, wordingWith } from '../wording.ts'

/** What intruders do inside, what they take away and break, and tactics named without a technique. */
export const impactPhrases: readonly PhraseRule[] = [
  // Moving and looking around
  {
    id: 'T1021.001',
    triggers: 'rdp remote',
    confidence: 0.8,
    unless: wording`could, should`,
    pattern: wordingWith(
      '',
    )`{lateral*|mov{ed|ing}|pivot*|connect*|hop*}${apart(8)} {RDP|Remote Desktop}`,
  },
  {
    id: 'T1003',
    triggers: 'dumped dumping mimikatz ntds lsass',
    confidence: 0.8,
    unless: wording`online, forum, Pastebin, dark web`,
    pattern: wording`
      credential{-|_}dumping,
      dump{ed|ing} <3 words> {credentials|LSASS|NTDS|SAM|password hashes|domain credentials},
      Mimikatz, NTDS.dit`,
  },
  {
    id: 'T1068',
    triggers: 'privilege privileges escalat* elevat*',
    confidence: 0.8,
    unless: wording`could, might, allow+`,
    pattern: wording`exploit{ed|ing} <80> {escalat*|elevat*} <3 words> privilege+`,
  },
  {
    id: 'T1505.003',
    triggers: 'webshell webshells shell shells web-shell*',
    confidence: 0.85,
    unless: wording`could, might`,
    pattern: wording`web[-|_]shell+`,
  },
  {
    id: 'T1059.001',
    triggers: 'powershell',
    confidence: 0.75,
    pattern: wording`PowerShell {script+|command+|code|payload|loader}`,
  },
  {
    id: 'T1056.001',
    triggers: 'keylog* key-logg* keystroke keystrokes',
    confidence: 0.85,
    unless: wording`could, might`,
    pattern: wording`key[-]logg{er|ers|ing}, {log|record|captur}* <3 words> keystrokes`,
  },
  {
    id: 'T1056',
    triggers: 'skimm* magecart formjack*',
    confidence: 0.75,
    unless: wording`could, might, gas pump, ATM`,
    pattern: wording`
      {card|web|payment|e-|digital|online}[-|_]skimm{er|ers|ing}, skimming {code|script|malware}, Magecart,
      formjacking`,
  },
  {
    id: 'T1219',
    triggers:
      'anydesk teamviewer screenconnect splashtop atera connectwise rustdesk logmein zoho assist simplehelp meshagent netsupport supremo remote',
    confidence: 0.8,
    unless: wording`could, might, vulnerab*`,
    pattern: wording`
      {install|deploy|us|download|run|abus|connect|start|join}*${apart(8)}
        {AnyDesk|TeamViewer|ScreenConnect|Splashtop|Atera|RustDesk|LogMeIn|Zoho Assist|Quick Assist|SimpleHelp|MeshAgent|NetSupport|Supremo|{software|program|tool+} for remote {control|access}|remote {access|management|monitoring|control|administration} [and management]
        {tool+|software|program+|app+}}`,
  },
  {
    id: 'T1685',
    triggers: 'antivirus edr defender security',
    confidence: 0.8,
    unless: wording`could, might, should, users`,
    pattern: wording`
      {disabl{ed|ing}|turn{ed|ing} off|uninstall{ed|ing}|kill{ed|ing}|terminat{ed|ing}} <4 words>
        {anti[-]virus|EDR|endpoint {detection|protection|security}|Windows Defender|Microsoft Defender|security
        {tool+|software|product+|control+|monitoring}}`,
  },
  {
    id: 'T1685.005',
    triggers: 'logs log',
    confidence: 0.8,
    unless: wording`could, might`,
    pattern: wording`{clear|wip|eras|delet}{e|ed|ing} <3 words> [Windows] event log+`,
  },
  // Collecting and taking away
  {
    id: 'T1530',
    triggers: 'bucket buckets s3 blob cloud',
    confidence: 0.8,
    unless: wording`
      could, might, researcher*, misconfigur*, publicly accessible, unsecured, no evidence`,
    pattern: near(
      `{S3|storage|cloud|Azure|GCS|AWS} [storage] {bucket+|blob+|container+},
        {S3|storage} bucket+, cloud storage, Azure Blob`,
      taken,
      10,
    ),
  },
  {
    id: 'T1213.003',
    triggers: 'source repositories repository repos gitlab github bitbucket',
    confidence: 0.8,
    unless: wording`could, might, open{-|_}source, published on, posted {to|on}`,
    pattern: near(
      `source code, {code|GitHub|GitLab|Bitbucket|Git|private|internal} [*] repository+,
        {code|GitHub|GitLab|private|internal} repos`,
      taken,
      8,
    ),
  },
  {
    id: 'T1213.004',
    triggers: 'salesforce crm hubspot dynamics customer-relationship',
    confidence: 0.8,
    unless: wording`could, might, campaign`,
    pattern: near(
      `{Salesforce|CRM|HubSpot} [*] {instance+|environment+|org+|tenant+|system+|platform|database|account+},
        customer relationship management [*] {system|platform|software|tool|instance|database}`,
      taken,
      10,
    ),
  },
  {
    id: 'T1213.002',
    triggers: 'sharepoint',
    confidence: 0.75,
    unless: wording`could, might, vulnerab*, flaw, exploit*, zero-day, ToolShell`,
    pattern: near('SharePoint', taken, 8),
  },
  {
    id: 'T1213.001',
    triggers: 'confluence',
    confidence: 0.75,
    unless: wording`could, might, vulnerab*, flaw, exploit*`,
    pattern: near('Confluence', taken, 8),
  },
  {
    id: 'T1213.005',
    triggers: 'slack teams',
    confidence: 0.7,
    unless: wording`could, might, cut* slack`,
    pattern: near(`Slack {channel+|workspace+|message+|server}, Slack, Microsoft Teams`, taken, 6),
  },
  {
    id: 'T1114',
    triggers: 'mailbox mailboxes inbox inboxes e-mails emails',
    confidence: 0.7,
    unless: wording`could, might, phish*, spam, addresses`,
    pattern: wording`
      {read|download*|exfiltrat*|cop{ied|ying}|stole|stolen|sync*|forward*} <5 words>
        {mailbox+|inbox+|internal e[-]mails},
      {mailbox+|inbox+}${apart(5)} {were|was|been} [*] {downloaded|copied|exfiltrated|synced|read}`,
  },
  {
    id: 'T1114.003',
    triggers: 'forwarding',
    confidence: 0.85,
    pattern: wording`auto[-]forwarding, [mail|inbox|e[-]mail][_]forwarding rule+`,
  },
  {
    id: 'T1560.001',
    triggers: 'rar 7-zip 7z winrar compress* archived',
    confidence: 0.75,
    unless: wording`could, might`,
    pattern: wording`
      {compress|archiv|pack|zipp}*${apart(10)} {WinRAR|RAR|7[-]zip|7z|zip {file+|archive+}}`,
  },
  {
    id: 'T1567.002',
    triggers: 'mega mega.nz dropbox rclone megasync drive cloud',
    confidence: 0.8,
    unless: wording`could, might, Dropbox {said|breach|hack}, {since|after|following} the {theft|breach|attack|incident|hack}`,
    pattern: wording`
      rclone, MEGAsync,
      {upload|exfiltrat|transferr|copi|sent|mov}*${apart(10)} {to|via|over|using} <3 words>
        {MEGA|mega.nz|Mega.io|Dropbox|Google Drive|OneDrive|cloud storage}`,
  },
  {
    id: 'T1567',
    triggers: 'telegram discord pastebin',
    confidence: 0.7,
    unless: wording`
      could, might, posted, published, leaked, advertis*, sold, sale, channel {called|named|where}`,
    pattern: wording`
      {exfiltrat|upload|sent|send|transmit}*${apart(8)} {to|via|over|through|using} <3 words>
        {Telegram|Discord|Pastebin}`,
  },
  {
    id: 'T1041',
    triggers: 'command-and-control c2 c&c command',
    confidence: 0.8,
    pattern: wording`
      {exfiltrat*|upload*|sen{d|t}[s]|sending|transmit*|siphon*}${/\b/}${apart(12)} {to|over|via|through} <4 words>
        {command{-|_}and{-|_}control|C2|C&C}`,
  },
  {
    id: 'T1048',
    triggers: 'ftp sftp winscp filezilla rsync',
    confidence: 0.75,
    unless: wording`could, unsecured, open, left, vulnerab*`,
    pattern: wording`
      {exfiltrat|upload|sent|transferr|copi}*${apart(14)} {to|via|over|using|with|by} <4 words> {[S]FTP|WinSCP|FileZilla|rsync}`,
  },
  // Impact
  {
    id: 'T1486',
    triggers: 'ransomware encrypt* locked',
    confidence: 0.85,
    unless: wording`
      could, might, would, was encrypted with, password+ {was|were},
      {were|was|are|is} [un]encrypted {using|with|at}, {have|has} {now|since|meanwhile} been encrypted, will be encrypted,
      {stolen|theft|thie{f|ves}|burglar*|made off|lost|mislaid|left} <90> encrypted, encrypted <90> {stolen|theft|burglar*|lost|mislaid}, bcrypt, decrypt[ed] easily, no ransomware, unrelated,
      training, awareness, prevent[s|ing|ion|ive]`,
    pattern: wording`
      {attacker+|hacker+|ransomware|malware|gang|intruder+|group|criminals|it|they|then|and|which} <4 words>
        {encrypt{ed|ing|s}|lock{ed|ing} up|scrambl{ed|ing}} <6 words'>
        {file+|data|system+|server+|device+|computer+|machine+|network|backup+|database+|hosts|workstations|drive+
        |part+},
      {file+|system+|server+|computer+|machine+|device+|network|hosts|workstations} <3 words>
        {was|were|been|being|got} [*] {encrypted|locked [up] by},
      ransomware {attack|infection|incident|outbreak|event|strain|intrusion},
      {hit|struck|affected|infected|crippled|hobbled|paraly{s|z}ed|attacked|deployed|deploying|deployment of
        |installed|unleashed|launched} <5 words> ransomware`,
  },
  {
    id: 'T1657',
    triggers: 'ransom extort* double-extort* demand*',
    confidence: 0.8,
    unless: wording`
      could, might, would {be|allow}, risk, potential, susceptible, be used, target+ for`,
    pattern: wording`
      demand[s|ed|ing] <3 words> {${/[$€£]/}[${/\s/}]${/\d/}
        |${/\d[\d.,]*/}[_]{million|bitcoin+|BTC|XMR|Monero|dollars|euros}},
      {demand[ed|ing|s]|asked for|asking for|request{ed|ing}|paid|pay[ing]|want[ed|s]|sought|seeking|refus* to pay
        |negotiat*|ransom note} ${/(?:[$€£]?[\w.,-]+ ){0,7}?/}ransom,
      ransom {demand|note|payment|negotiation|of|amount|deadline}, extort{ed|ing},
      extortion {attempt|demand|note|e[-]mail|scheme|letter|fee|payment},
      ransom <40> {paid|demanded|deadline}`,
  },
  {
    id: 'T1490',
    triggers: 'backup backups shadow vssadmin veeam snapshots restore recovery',
    confidence: 0.85,
    unless: wording`could, should, restor* from`,
    pattern: wording`
      {delet|wip|destroy|eras|encrypt|remov|disabl}* <5 words> {backup+|shadow copies|shadow copy|snapshots},
      {backup+|shadow copies|snapshots} <3 words> {were|was|been|being} <2 words> {deleted|wiped|destroyed|erased|encrypted|overwritten},
      {backup+|snapshots|restore points} <8 words'> {unusable|unreadable|useless|worthless|no longer {usable|readable|available|there}|{does|do} not exist {any more|anymore}|gone},
      no backup+ {was|were} left,
      {delet|wip|destroy|eras|remov}* <3 words> {restore points|recovery points},
      {backup|veeam} {server|repository} <2 words> {wiped|deleted|destroyed|erased},
      vssadmin`,
  },
  {
    id: 'T1485',
    triggers: 'wiped wiping wiper destroy* deleted deleting erased exist',
    confidence: 0.8,
    unless: wording`
      could, might, we [have] deleted, remotely wipe, cover, tracks, said {it|they} [had] {deleted|destroyed},
      proof, copies of the stolen, stolen data`,
    pattern: wording`
      wiper [malware],
      {hacker+|attacker+|intruder+|malware|actor+|gang|criminals|group|worm} <4 words>
        {wip{ed|ing}|destroy{ed|ing}|delet{ed|ing}|eras{ed|ing}} <4 words>
        {data|database+|file+|server+|system+|disk+|drive+|record+|collection+|device+|machine+|laptop+|phone+|instance+},
      {they|he|she} {wip{ed|ing}|destroyed|erased} <4 words> {database+|server+|system+|disk+|device+|machine+|laptop+|phone+},
      {database+|server+|system+} <6 words'> {does|do} not exist {any more|anymore}`,
  },
  {
    id: 'T1498',
    triggers: 'ddos denial-of-service denial distributed-denial-of-service',
    confidence: 0.85,
    unless: wording`could, might, condition, vulnerab*, bug, flaw, CVE`,
    pattern: wording`
      DDoS[-|_]{attack|ed|ing}[s], [distributed] denial{-|_}of{-|_}service attack+`,
  },
  {
    id: 'T1491',
    triggers: 'defac*',
    confidence: 0.85,
    unless: wording`could, might`,
    pattern: wording`defac{ed|ement|ing}`,
  },
  {
    id: 'T1496.001',
    triggers: 'cryptojack* cryptomin* mining miner miners crypto-min*',
    confidence: 0.8,
    unless: wording`could, might, mining {company|firm|giant|group|industry|sector}, data mining`,
    pattern: wording`
      cryptojack*,
      {crypto[currency]|coin|Monero|Bitcoin}[-|_]min{ing|er|ers}
        {malware|software|script+|code|campaign|operation},
      {install*|deploy*|r{a|u}n*|inject*|dropp*} <4 words> [crypto[currency][-|_]]miner+`,
  },
  {
    id: 'T1531',
    triggers: 'locked lockout',
    confidence: 0.75,
    unless: wording`could, might, users who`,
    pattern: wording`
      locked <4 words> {employees|staff|administrators|users|the company|owner+} out of`,
  },
  {
    id: 'T1489',
    triggers: 'services',
    confidence: 0.75,
    pattern: wording`
      {stopp{ed|ing}|terminat{ed|ing}|kill{ed|ing}} <4 words> {database|backup|security|SQL|Exchange} [*] services`,
  },
  // Tactics that reports name without saying how
  {
    id: 'TA0001',
    triggers: 'initial',
    confidence: 0.85,
    unless: /\bbrokers?\b/i,
    pattern: wording`
      [gain[ed|ing]|obtain[ed|ing]|for|as|achiev*|got|the|their|its|secur*]${/\s*\b/}initial access`,
  },
  {
    id: 'TA0003',
    triggers: 'persistence persistent foothold',
    confidence: 0.8,
    unless: wording`advanced persistent`,
    pattern: wording`
      {establish*|maintain*|gain*|achiev*|kept|keep*} <3 words> {persistence|persistent access|[a] foothold}`,
  },
  {
    id: 'TA0004',
    triggers: 'privilege privileges escalat* elevat*',
    confidence: 0.9,
    unless: wording`vulnerability+, flaw+, bug+, CVE-${/\d+/}`,
    pattern: wording`privilege+{-|_}escalation, {escalat|elevat}* <3 words> privilege+`,
  },
  {
    id: 'TA0008',
    triggers: 'lateral laterally',
    confidence: 0.9,
    pattern: wording`
      lateral movement, mov{e|ed|ing|es} laterally, spread laterally, lateral[ly] mov*`,
  },
  {
    id: 'TA0010',
    triggers: 'exfiltrat*',
    confidence: 0.85,
    unless: wording`no evidence, could, tool+ {to|for}`,
    pattern: wording`exfiltrat{ed|ing|ion of}`,
  },
]
