import { near, taken, type PhraseRule } from './phrase-rule.ts'

/** What intruders do inside, what they take away and break, and tactics named without a technique. */
export const impactPhrases: readonly PhraseRule[] = [
  // Moving and looking around
  {
    id: 'T1021.001',
    triggers: 'rdp remote',
    confidence: 0.8,
    unless: /\b(?:could|should)\b/i,
    pattern:
      /\b(?:lateral\w*|mov(?:ed|ing)|pivot\w*|connect\w*|hop\w*)(?:\W+\w+){0,8}? (?:RDP|Remote Desktop)\b/,
  },
  {
    id: 'T1003',
    triggers: 'dumped dumping mimikatz ntds lsass',
    confidence: 0.8,
    unless: /\b(?:online|forum|Pastebin|dark web)\b/i,
    pattern:
      /\b(?:credential[- ]dumping|dump(?:ed|ing) (?:\w+ ){0,3}?(?:credentials|LSASS|NTDS|SAM|password hashes|domain credentials)|Mimikatz|NTDS\.dit)\b/i,
  },
  {
    id: 'T1068',
    triggers: 'privilege privileges escalat* elevat*',
    confidence: 0.8,
    unless: /\b(?:could|might|allows?)\b/i,
    pattern:
      /\bexploit(?:ed|ing)\b[^.;]{0,80}\b(?:escalat\w+|elevat\w+) (?:\w+ ){0,3}privileges?\b/i,
  },
  {
    id: 'T1505.003',
    triggers: 'webshell webshells shell shells web-shell*',
    confidence: 0.85,
    unless: /\b(?:could|might)\b/i,
    pattern: /\bweb[- ]?shells?\b/i,
  },
  {
    id: 'T1059.001',
    triggers: 'powershell',
    confidence: 0.75,
    pattern: /\bPowerShell (?:scripts?|commands?|code|payload|loader)\b/i,
  },
  {
    id: 'T1056.001',
    triggers: 'keylog* key-logg* keystroke keystrokes',
    confidence: 0.85,
    unless: /\b(?:could|might)\b/i,
    pattern: /\b(?:key-?logg(?:er|ers|ing)|(?:log|record|captur)\w* (?:\w+ ){0,3}keystrokes)\b/i,
  },
  {
    id: 'T1056',
    triggers: 'skimm* magecart formjack*',
    confidence: 0.75,
    unless: /\b(?:could|might|gas pump|ATM)\b/i,
    pattern:
      /\b(?:(?:card|web|payment|e-|digital|online)[- ]?skimm(?:er|ers|ing)|skimming (?:code|script|malware)|Magecart|formjacking)\b/i,
  },
  {
    id: 'T1219',
    triggers: 'anydesk teamviewer screenconnect splashtop atera connectwise remote',
    confidence: 0.8,
    unless: /\b(?:could|might|vulnerab\w+)\b/i,
    pattern:
      /\b(?:(?:install|deploy|us|download|run|abus|connect)\w*(?:\W+\w+){0,8}? (?:AnyDesk|TeamViewer|ScreenConnect|Splashtop|Atera|remote (?:access|management|monitoring)(?: and management)? (?:tools?|software)))\b/i,
  },
  {
    id: 'T1685',
    triggers: 'antivirus edr defender security',
    confidence: 0.8,
    unless: /\b(?:could|might|should|users)\b/i,
    pattern:
      /\b(?:disabl(?:ed|ing)|turn(?:ed|ing) off|uninstall(?:ed|ing)|kill(?:ed|ing)|terminat(?:ed|ing)) (?:\w+ ){0,4}?(?:anti-?virus|EDR|endpoint (?:detection|protection|security)|Windows Defender|Microsoft Defender|security (?:tools?|software|products?|controls?|monitoring))\b/i,
  },
  {
    id: 'T1685.005',
    triggers: 'logs log',
    confidence: 0.8,
    unless: /\b(?:could|might)\b/i,
    pattern: /\b(?:clear|wip|eras|delet)(?:e|ed|ing) (?:\w+ ){0,3}?(?:Windows )?event logs?\b/i,
  },
  // Collecting and taking away
  {
    id: 'T1530',
    triggers: 'bucket buckets s3 blob cloud',
    confidence: 0.8,
    unless:
      /\b(?:could|might|researcher\w*|misconfigur\w+|publicly accessible|unsecured|no evidence)\b/i,
    pattern: near(
      String.raw`(?:(?:S3|storage|cloud|Azure|GCS|AWS)(?: storage)? (?:buckets?|blobs?|containers?)|(?:S3|storage) buckets?|cloud storage|Azure Blob)`,
      taken,
      10,
    ),
  },
  {
    id: 'T1213.003',
    triggers: 'source repositories repository repos gitlab github bitbucket',
    confidence: 0.8,
    unless: /\b(?:could|might|open[- ]source|published on|posted (?:to|on))\b/i,
    pattern: near(
      String.raw`(?:source code|(?:code|GitHub|GitLab|Bitbucket|Git|private|internal) (?:\w+ )?repositor(?:y|ies)|(?:code|GitHub|GitLab|private|internal) repos)`,
      taken,
      8,
    ),
  },
  {
    id: 'T1213.004',
    triggers: 'salesforce crm hubspot dynamics customer-relationship',
    confidence: 0.8,
    unless: /\b(?:could|might|campaign)\b/i,
    pattern: near(
      String.raw`(?:(?:Salesforce|CRM|HubSpot)(?: \w+)? (?:instances?|environments?|orgs?|tenants?|systems?|platform|database|account|accounts)|customer relationship management (?:\w+ )?(?:system|platform|software|tool|instance|database))`,
      taken,
      10,
    ),
  },
  {
    id: 'T1213.002',
    triggers: 'sharepoint',
    confidence: 0.75,
    unless: /\b(?:could|might|vulnerab\w+|flaw|exploit\w*|zero-day|ToolShell)\b/i,
    pattern: near('SharePoint', taken, 8),
  },
  {
    id: 'T1213.001',
    triggers: 'confluence',
    confidence: 0.75,
    unless: /\b(?:could|might|vulnerab\w+|flaw|exploit\w*)\b/i,
    pattern: near('Confluence', taken, 8),
  },
  {
    id: 'T1213.005',
    triggers: 'slack teams',
    confidence: 0.7,
    unless: /\b(?:could|might|cut\w* slack)\b/i,
    pattern: near(
      String.raw`(?:Slack (?:channels?|workspaces?|messages?|server)|Slack|Microsoft Teams)`,
      taken,
      6,
    ),
  },
  {
    id: 'T1114',
    triggers: 'mailbox mailboxes inbox inboxes e-mails emails',
    confidence: 0.7,
    unless: /\b(?:could|might|phish\w*|spam|addresses)\b/i,
    pattern:
      /\b(?:(?:read|download\w*|exfiltrat\w+|cop(?:ied|ying)|stole|stolen|sync\w*|forward\w*) (?:\w+ ){0,5}?(?:mailbox(?:es)?|inbox(?:es)?|internal e-?mails)|(?:mailbox(?:es)?|inbox(?:es)?)(?:\W+\w+){0,5}? (?:were|was|been) (?:\w+ )?(?:downloaded|copied|exfiltrated|synced|read))\b/i,
  },
  {
    id: 'T1114.003',
    triggers: 'forwarding',
    confidence: 0.85,
    pattern: /\b(?:auto-?forwarding|(?:mail|inbox|e-?mail)? ?forwarding rules?)\b/i,
  },
  {
    id: 'T1560.001',
    triggers: 'rar 7-zip 7z winrar compress* archived',
    confidence: 0.75,
    unless: /\b(?:could|might)\b/i,
    pattern:
      /\b(?:compress|archiv|pack|zipp)\w*(?:\W+\w+){0,10}? (?:WinRAR|RAR|7-?zip|7z|zip (?:files?|archives?))\b/i,
  },
  {
    id: 'T1567.002',
    triggers: 'mega mega.nz dropbox rclone megasync drive cloud',
    confidence: 0.8,
    unless: /\b(?:could|might|Dropbox (?:said|breach|hack))\b/i,
    pattern:
      /\b(?:rclone|MEGAsync|(?:upload|exfiltrat|transferr|copi|sent|mov)\w*(?:\W+\w+){0,10}? (?:to|via|over|using) (?:\w+ ){0,3}?(?:MEGA|mega\.nz|Mega\.io|Dropbox|Google Drive|OneDrive|cloud storage))\b/i,
  },
  {
    id: 'T1567',
    triggers: 'telegram discord pastebin',
    confidence: 0.7,
    unless:
      /\b(?:could|might|posted|published|leaked|advertis\w*|sold|sale|channel (?:called|named|where))\b/i,
    pattern:
      /\b(?:exfiltrat|upload|sent|send|transmit)\w*(?:\W+\w+){0,8}? (?:to|via|over|through|using) (?:\w+ ){0,3}?(?:Telegram|Discord|Pastebin)\b/i,
  },
  {
    id: 'T1041',
    triggers: 'command-and-control c2 c&c command',
    confidence: 0.8,
    pattern:
      /\b(?:exfiltrat\w+|upload\w*|sen[dt]s?|sending|transmit\w*|siphon\w*)\b(?:\W+\w+){0,12}? (?:to|over|via|through) (?:\w+ ){0,4}?(?:command[- ]and[- ]control|C2|C&C)\b/i,
  },
  {
    id: 'T1048',
    triggers: 'ftp sftp',
    confidence: 0.75,
    unless: /\b(?:could|unsecured|open|left|vulnerab\w+)\b/i,
    pattern:
      /\b(?:exfiltrat|upload|sent|transferr)\w*(?:\W+\w+){0,8}? (?:to|via|over|using) (?:\w+ ){0,4}?S?FTP\b/i,
  },
  // Impact
  {
    id: 'T1486',
    triggers: 'ransomware encrypt* locked',
    confidence: 0.85,
    unless:
      /\b(?:could|might|would|was encrypted with|passwords? (?:was|were)|(?:were|was|are|is) (?:un)?encrypted (?:using|with|at)|bcrypt|decrypt(?:ed)? easily|no ransomware|unrelated|training|awareness|prevent\w*)\b/i,
    pattern:
      /\b(?:(?:attackers?|hackers?|ransomware|malware|gang|intruders?|group|criminals|it|they|then|and|which) (?:\w+ ){0,4}?(?:encrypt(?:ed|ing|s)|lock(?:ed|ing) up|scrambl(?:ed|ing)) (?:[\w’']+ ){0,6}?(?:files?|data|systems?|servers?|devices?|computers?|machines?|network|backups?|databases?|hosts|workstations|drives?|parts?)|(?:files?|systems?|servers?|computers?|machines?|devices?|network|hosts|workstations) (?:\w+ ){0,3}?(?:was|were|been|being|got) (?:\w+ )?(?:encrypted|locked (?:up )?by)|ransomware (?:attack|infection|incident|outbreak|event|strain|intrusion)|(?:hit|struck|affected|infected|crippled|hobbled|paraly[sz]ed|attacked|deployed|deploying|deployment of|installed|unleashed|launched) (?:\w+ ){0,5}?ransomware)\b/i,
  },
  {
    id: 'T1657',
    triggers: 'ransom extort* double-extort* demand*',
    confidence: 0.8,
    unless:
      /\b(?:could|might|would (?:be|allow)|risk|potential|susceptible|be used|targets? for)\b/i,
    pattern:
      /\b(?:demand(?:s|ed|ing)? (?:\w+ ){0,3}?(?:[$€£]\s?\d|\d[\d.,]* ?(?:million|bitcoins?|BTC|XMR|Monero|dollars|euros))|(?:demand(?:ed|ing|s)?|asked for|asking for|request(?:ed|ing)|paid|pay(?:ing)?|want(?:ed|s)?|sought|seeking|refus\w+ to pay|negotiat\w+|ransom note) (?:[$€£]?[\w.,-]+ ){0,7}?ransom|ransom (?:demand|note|payment|negotiation|of|amount|deadline)|extort(?:ed|ing)|extortion (?:attempt|demand|note|e-?mail|scheme|letter|fee|payment)|ransom\b[^.;]{0,40}\b(?:paid|demanded|deadline))\b/i,
  },
  {
    id: 'T1490',
    triggers: 'backup backups shadow vssadmin',
    confidence: 0.85,
    unless: /\b(?:could|should|restor\w+ from)\b/i,
    pattern:
      /\b(?:delet|wip|destroy|eras|encrypt|remov|disabl)\w* (?:\w+ ){0,5}?(?:backups?|shadow copies|shadow copy|snapshots)\b|\bvssadmin\b/i,
  },
  {
    id: 'T1485',
    triggers: 'wiped wiping wiper destroy* deleted deleting erased',
    confidence: 0.8,
    unless:
      /\b(?:could|might|we (?:have )?deleted|remotely wipe|cover|tracks|said (?:it|they) (?:had )?(?:deleted|destroyed)|proof|copies of the stolen|stolen data)\b/i,
    pattern:
      /\b(?:wiper(?: malware)?|(?:hackers?|attackers?|intruders?|malware|actors?|gang|criminals|group|worm) (?:\w+ ){0,4}?(?:wip(?:ed|ing)|destroy(?:ed|ing)|delet(?:ed|ing)|eras(?:ed|ing)) (?:\w+ ){0,4}?(?:data|databases?|files?|servers?|systems?|disks?|drives?|records?|collections?))\b/i,
  },
  {
    id: 'T1498',
    triggers: 'ddos denial-of-service denial distributed-denial-of-service',
    confidence: 0.85,
    unless: /\b(?:could|might|condition|vulnerab\w+|bug|flaw|CVE)\b/i,
    pattern:
      /\b(?:DDoS(?:[- ]?(?:attack|ed|ing))s?|(?:distributed )?denial[- ]of[- ]service attacks?)\b/i,
  },
  {
    id: 'T1491',
    triggers: 'defac*',
    confidence: 0.85,
    unless: /\b(?:could|might)\b/i,
    pattern: /\bdefac(?:ed|ement|ing)\b/i,
  },
  {
    id: 'T1496.001',
    triggers: 'cryptojack* cryptomin* mining miner miners crypto-min*',
    confidence: 0.8,
    unless: /\b(?:could|might|mining (?:company|firm|giant|group|industry|sector)|data mining)\b/i,
    pattern:
      /\b(?:cryptojack\w*|(?:crypto(?:currency)?|coin|Monero|Bitcoin)[- ]?min(?:ing|er|ers) (?:malware|software|scripts?|code|campaign|operation)|(?:install\w*|deploy\w*|r[au]n\w*|inject\w*|dropp\w*) (?:\w+ ){0,4}?(?:crypto(?:currency)?[- ]?)?miners?)\b/i,
  },
  {
    id: 'T1531',
    triggers: 'locked lockout',
    confidence: 0.75,
    unless: /\b(?:could|might|users who)\b/i,
    pattern:
      /\b(?:locked (?:\w+ ){0,4}?(?:employees|staff|administrators|users|the company|owners?) out of)\b/i,
  },
  {
    id: 'T1489',
    triggers: 'services',
    confidence: 0.75,
    pattern:
      /\b(?:stopp(?:ed|ing)|terminat(?:ed|ing)|kill(?:ed|ing)) (?:\w+ ){0,4}?(?:database|backup|security|SQL|Exchange) (?:\w+ )?services\b/i,
  },
  // Tactics that reports name without saying how
  {
    id: 'TA0001',
    triggers: 'initial',
    confidence: 0.85,
    unless: /\bbrokers?\b/i,
    pattern:
      /\b(?:gain(?:ed|ing)?|obtain(?:ed|ing)?|for|as|achiev\w+|got|the|their|its|secur\w+)?\s*\binitial access\b/i,
  },
  {
    id: 'TA0003',
    triggers: 'persistence persistent foothold',
    confidence: 0.8,
    unless: /\badvanced persistent\b/i,
    pattern:
      /\b(?:establish\w*|maintain\w*|gain\w*|achiev\w*|kept|keep\w*) (?:\w+ ){0,3}?(?:persistence|persistent access|(?:a )?foothold)\b/i,
  },
  {
    id: 'TA0004',
    triggers: 'privilege privileges escalat* elevat*',
    confidence: 0.9,
    unless: /\b(?:vulnerabilit(?:y|ies)|flaws?|bugs?|CVE-\d+)\b/i,
    pattern: /\b(?:privileges?[- ]escalation|(?:escalat|elevat)\w* (?:\w+ ){0,3}?privileges?)\b/i,
  },
  {
    id: 'TA0008',
    triggers: 'lateral laterally',
    confidence: 0.9,
    pattern:
      /\b(?:lateral movement|mov(?:e|ed|ing|es) laterally|spread laterally|lateral(?:ly)? mov\w+)\b/i,
  },
  {
    id: 'TA0010',
    triggers: 'exfiltrat*',
    confidence: 0.85,
    unless: /\b(?:no evidence|could|tools? (?:to|for))\b/i,
    pattern: /\bexfiltrat(?:ed|ing|ion of)\b/i,
  },
]
