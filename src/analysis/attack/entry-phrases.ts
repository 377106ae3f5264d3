import { near, outcome, risk, type PhraseRule } from './phrase-rule.ts'

/** How intruders get in, and whose accounts and secrets they use. */
export const entryPhrases: readonly PhraseRule[] = [
  // Getting in
  {
    id: 'T1566',
    triggers: 'phish* spear-phish* spearphish*',
    confidence: 0.85,
    unless: risk,
    pattern: near(String.raw`(?:spear[- ]?)?phish(?:ing|ed|es)?`, outcome),
  },
  {
    id: 'T1566.001',
    triggers: 'attachment attachments',
    confidence: 0.85,
    unless: risk,
    pattern: near(
      String.raw`(?:(?:malicious|infected|weaponi[sz]ed|booby-trapped|macro-laden|rigged|poisoned) (?:\w+ ){0,2}attachments?|(?:phish\w+|e-?mails?)(?: \w+){0,6} attachments?)`,
      outcome,
      10,
    ),
  },
  {
    id: 'T1566.002',
    triggers: 'link links',
    confidence: 0.85,
    unless: risk,
    pattern:
      /\b(?:click(?:ed|ing)? (?:on )?(?:\w+ ){0,3}(?:malicious|phishing|fake|fraudulent|bogus|booby-trapped|poisoned) links?|(?:e-?mails?|messages?) (?:\w+ ){0,5}(?:contain(?:ing|ed)|with|includ(?:ing|ed)) (?:\w+ ){0,3}links?|phishing links?|links? (?:in|from|inside) (?:an?|the) (?:\w+ )?(?:phishing|malicious|fake|fraudulent) (?:e-?mail|message|text))\b/i,
  },
  {
    id: 'T1566.004',
    triggers:
      'vishing vished voice voice-phishing phone telephone phoned calling called calls call',
    confidence: 0.85,
    unless:
      /\b(?:called out|(?:app|software|program|malware|tool|game|file) called|calls? for|scam calls|call us|hotline|call cent(?:er|re)|toll-free|wary|vigilan\w+|beware|unsolicited|avoid|future|could|might|expect)\b/i,
    pattern:
      /\b(?:vish(?:ing|ed)|voice[- ]phish\w+|(?:phone|telephone)[- ](?:based )?(?:phishing|social engineering)|(?:phon(?:ed|ing)|call(?:ed|ing|s)|phone calls?|telephone calls?)(?:\W+\w+){0,12}? (?:pos(?:ed|ing)|impersonat\w+|pretend\w*|masquerad\w+|claim(?:ed|ing) to be|purport\w+)|(?:impersonat\w+|pos(?:ed|ing) as|pretend\w* to be)(?:\W+\w+){0,9}? (?:(?:over|on|by) the phone|by (?:phone|telephone)|in (?:\w+ )?(?:phone |telephone )?calls?|phone calls?|and called)|(?:trick\w*|dup(?:ed|ing)|fool(?:ed|ing)|deceiv\w+|persuad\w+|talk(?:ed|ing)|convinc\w+|manipulat\w+)(?:\W+\w+){0,6}? (?:(?:over|on|by) (?:the )?(?:phone|telephone)|in (?:a |\w+ )?(?:phone |telephone )?calls?|by calling))\b/i,
  },
  {
    id: 'T1566.003',
    triggers: 'linkedin whatsapp telegram',
    confidence: 0.7,
    unless: risk,
    pattern:
      /\b(?:fake|bogus|malicious) (?:recruiters?|job offers?|job)\b[^.]{0,60}\b(?:LinkedIn|WhatsApp|Telegram)|\b(?:LinkedIn|WhatsApp|Telegram)\b[^.]{0,60}\b(?:fake|bogus|malicious) (?:recruiters?|job offers?)/i,
  },
  {
    id: 'T1684',
    triggers: 'social-engineering social-engineer* socially social',
    confidence: 0.9,
    unless:
      /\b(?:(?:use|used|useful|exploited|leveraged|valuable) (?:for|in|to)|wary|vigilan\w+|beware|risk of|future|potential|targets? of|training|awareness|prevent|further|craft|fuel\w*)\b/i,
    pattern: /\bsocial(?:ly)?[- ]engineer(?:ing|ed)\b/i,
  },
  {
    id: 'T1684.001',
    triggers: 'impersonat* posed posing masquerad* pretend*',
    confidence: 0.8,
    unless: /\b(?:wary|vigilan\w+|beware|could|might|will|scams?|may)\b/i,
    pattern:
      /\b(?:impersonat(?:ed|ing)|pos(?:ed|ing) as|masquerad(?:ed|ing) as|pretend(?:ed|ing) to be)\b(?:\W+\w+){0,6}? (?:employees?|staff|IT|help ?desk|service desk|support|executives?|CEO|contractors?|administrators?|vendors?|suppliers?|technicians?|engineers?|workers?)\b/i,
  },
  {
    id: 'T1190',
    triggers: 'exploit* injection zero-day unpatched vulnerab* flaw flaws bug',
    confidence: 0.8,
    unless:
      /\b(?:proof[- ]of[- ]concept|bug bounty|no evidence|child|sexual|if exploited|(?:can|could|might|to) be exploited|(?:can|could|might|would) (?:allow|let|enable|exploit)|could have been|by exploiting|allows?|(?:attackers?|hackers?) can|(?:has|have) (?:patched|fixed)|in the wild|browser|Flash|Word|Excel|Internet Explorer|iOS|Android|kernel|local privilege)\b/i,
    pattern:
      /\b(?:(?:exploit(?:ed|ing|ation of)|abus(?:ed|ing)|leverag(?:ed|ing)|took advantage of|taking advantage of|us(?:ed|ing)|through|via) (?:(?!or |and )\w+[ -]){0,5}?(?:(?:un(?:patched|known)|zero[- ]day|critical|security|software|known|web|SQL injection|remote code execution) )*(?:vulnerabilit(?:y|ies)|flaws?|zero[- ]days?|security holes?|CVE-\d+-\d+|SQL injection)|(?:vulnerabilit(?:y|ies)|flaws?|zero[- ]days?|bugs?|CVE-\d+-\d+|security holes?)(?:\W+[\w.]+){0,10}? (?:was|were|been|being|is|are) (?:\w+ )?exploited|SQL injection attack)\b/i,
  },
  {
    id: 'T1133',
    triggers: 'vpn rdp citrix remote',
    confidence: 0.75,
    unless:
      /\b(?:could|should|recommend\w*|employees (?:are|were) working|enable|use a VPN|affected|configured|connections)\b/i,
    pattern:
      /\b(?:(?:through|via|using|over|into|exploited|log(?:ged|ging) in(?:to)?|access(?:ed|ing)?) (?:[\w’']+ ){0,5}?(?:VPN|RDP|Citrix|remote desktop|remote access (?:portal|gateway|account|service)s?)|(?:offer\w*|sell\w*|sale of|advertis\w+|selling) (?:\w+ ){0,3}?(?:VPN|RDP|Citrix)(?: \w+)? access|external remote services?|(?:VPN|RDP|Citrix) (?:accounts?|credentials|access|gateways?|appliances?|logins?|server|session)(?:\W+\w+){0,8}? (?:compromis\w+|stolen|us(?:ed|ing)|sold|for sale|brute[- ]forced|exposed))\b/i,
  },
  {
    id: 'T1199',
    triggers:
      'vendor vendors contractor contractors supplier suppliers third-party partner provider msp',
    confidence: 0.75,
    unless: risk,
    pattern:
      /\b(?:(?:came in|come in|got in|broke in|entered|gained (?:initial )?(?:access|entry)|moved in) (?:\w+ ){0,4}?(?:through|via)[^.;]{0,50}\b(?:managed service provider|MSP|vendor|supplier|contractor|business partner|IT provider)|(?:access\w*|enter\w*|into|network|systems?|intrusion|broke in|got in|entry|pivot\w*|log(?:ged|ging) in)(?:\W+[\w’'-]+){0,8}? (?:through|via|using|with|from) (?:\w+ ){0,4}?(?:vendor|contractor|supplier|partner|third[- ]party|managed service provider|MSP)(?:[’']s)?(?: \w+){0,3} (?:access|credentials|accounts?|connections?|logins?|network|remote|tools?)|(?:vendor|contractor|supplier|partner|third[- ]party)(?:[’']s)? (?:\w+ ){0,2}?(?:credentials|accounts?|logins?|access)(?:\W+\w+){0,8}? (?:stolen|compromis\w+|us(?:ed|ing)|hijack\w+|abus\w+)|(?:using|used|with|stole|stolen from|compromised|abused) (?:\w+ ){0,4}?(?:vendor|contractor|supplier|partner|third[- ]party)(?:[’']s)? (?:\w+ )?(?:credentials|accounts?|logins?))\b/i,
  },
  {
    id: 'T1195',
    triggers: 'supply-chain supply',
    confidence: 0.8,
    unless:
      /\b(?:risk|potential\w*|future|could|might|launch|prevent|protect|global technology|industry|devastating|threats?|security|semiconductor|disrupt\w*)\b/i,
    pattern: /\bsupply[- ]chain (?:attack|compromise|breach|hack|intrusion|campaign)/i,
  },
  {
    id: 'T1195.002',
    triggers: 'update updates installer installers build trojan* backdoored software',
    confidence: 0.85,
    unless: /\b(?:could|might|fake|bogus|phish\w+|patch)\b/i,
    pattern:
      /\b(?:(?:malicious|tampered|compromised|poisoned|trojani[sz]ed|backdoored|booby-trapped|rigged) (?:software |product |signed |official |legitimate |automatic )*(?:updates?|installers?|builds?|release)|(?:inject\w*|insert\w*|plant\w*|slipp?\w*|added|hid\w*) (?:\w+ ){0,3}?(?:malicious code|malware|backdoor|trojan|malicious payload) (?:\w+ ){0,2}?(?:into|in|inside|to) (?:[\w’']+ ){0,4}?(?:updates?|installers?|build|builds|software|source code|product|app|library))\b/i,
  },
  {
    id: 'T1195.001',
    triggers: 'npm pypi package packages dependency dependencies library',
    confidence: 0.85,
    unless: /\b(?:could|might|postal|parcel)\b/i,
    pattern:
      /\b(?:malicious|compromised|poisoned|trojani[sz]ed|backdoored|tampered|hijacked) (?:\w+ ){0,3}?(?:npm |PyPI |open[- ]source )?(?:packages?|dependenc(?:y|ies)|librar(?:y|ies))\b/i,
  },
  {
    id: 'T1189',
    triggers: 'watering drive-by',
    confidence: 0.85,
    pattern: /\b(?:watering[- ]hole|drive-by (?:download|compromise|attack)s?)\b/i,
  },
  {
    id: 'T1091',
    triggers: 'usb thumb',
    confidence: 0.8,
    unless: /\b(?:lost|misplaced|stolen|unencrypted|left)\b/i,
    pattern:
      /\b(?:infected|malicious|booby-trapped) (?:USB|thumb|flash) (?:drive|stick|device)s?\b/i,
  },
  // Accounts and secrets
  {
    id: 'T1078',
    triggers: 'credential* account accounts login logins password passwords username usernames',
    confidence: 0.75,
    unless:
      /\b(?:could|might|may be used|be used|reset|wary|users? (?:should|who)|advise\w*|urge\w*|bank accounts?|credential stuffing|log in to other|other (?:sites|accounts|services))\b/i,
    pattern:
      /\b(?:(?:us(?:ed|ing)|with|via|through|leverag(?:ed|ing)|abus(?:ed|ing)|log(?:ged|ging)? in (?:with|using)) (?:[\w’']+ ){0,4}?(?:stolen|compromised|legitimate|valid|hijacked|leaked|harvested|phished|hacked|purchased|privileged|admin(?:istrator)?|employee(?:[’']s)?|default|hard-?coded|exposed) (?:[\w’']+ ){0,4}?(?:credentials?|accounts?|log-?ins?|passwords?|user ?names?)|(?:compromised|hijacked|hacked|took over|taken over|broke into|gained access to|breached) (?:[\w’']+ ){0,4}?(?:employee|admin|administrator|staff|contractor|user|service|developer|support|engineer|worker)(?:[’']s)? (?:\w+ ){0,2}?(?:accounts?|credentials|log-?ins?)|(?:employee|admin|administrator|staff|contractor|service|developer|support|engineer)(?:[’']s)? (?:\w+ ){0,2}?(?:account|accounts|credentials|log-?ins?) (?:\w+ )?(?:was|were|been|had been|being) (?:\w+ )?(?:compromised|hijacked|hacked|stolen|abused|used))\b/i,
  },
  {
    id: 'T1110',
    triggers: 'brute-forc* brute bruteforc*',
    confidence: 0.85,
    unless: /\b(?:could|protect\w*|prevent|against|would|hash\w*)\b/i,
    pattern: /\bbrute[- ]?forc(?:e|ed|ing)\b/i,
  },
  {
    id: 'T1110.003',
    triggers: 'spraying spray sprayed password-spray*',
    confidence: 0.9,
    unless: /\b(?:could|prevent)\b/i,
    pattern: /\bpassword[- ]spray\w*/i,
  },
  {
    id: 'T1110.004',
    triggers: 'stuffing credential-stuffing',
    confidence: 0.9,
    unless: /\b(?:could|might|risk|prevent|be used|future|wary)\b/i,
    pattern: /\bcredential[- ]stuffing\b/i,
  },
  {
    id: 'T1621',
    triggers: 'mfa 2fa multi-factor two-factor multifactor push',
    confidence: 0.9,
    unless: /\b(?:could|prevent)\b/i,
    pattern:
      /\b(?:(?:MFA|2FA|multi-?factor(?: authentication)?|two-?factor(?: authentication)?|push)[- ](?:fatigue|bomb\w*|spam\w*|flood\w*|prompt bombing)|(?:bombard\w*|flood\w*|spamm\w*) (?:\w+ ){0,6}(?:MFA|2FA|multi-?factor|two-?factor|push|authentication) (?:\w+ )?(?:requests?|notifications?|prompts?))\b/i,
  },
  {
    id: 'T1528',
    triggers: 'token tokens oauth',
    confidence: 0.85,
    unless: /\b(?:could|might|crypto\w*|coins?|NFT|wallets?|tokeni[sz]ed|may have been able)\b/i,
    pattern: near(
      String.raw`(?:OAuth|access|refresh|API|authentication|application|integration|bearer|GitHub|personal access)(?: and \w+)?(?: \w+)? tokens?`,
      String.raw`(?:st(?:ole|olen|eal|ealing)|theft|compromis\w+|harvest\w*|hijack\w*|exfiltrat\w+|leaked|abus\w+|obtained|took|taken|exposed)`,
      8,
    ),
  },
  {
    id: 'T1550.001',
    triggers: 'token tokens oauth',
    confidence: 0.8,
    unless: /\b(?:could|might|crypto\w*|coins?|NFT)\b/i,
    pattern:
      /\b(?:us(?:ed|ing)|with|via|through|abus(?:ed|ing)|leverag(?:ed|ing)|thanks to) (?:\w+ ){0,4}?(?:stolen|compromised|hijacked|leaked|harvested|those|these|the) (?:\w+ ){0,3}?(?:OAuth|access|refresh|API|integration|authentication) tokens?\b/i,
  },
  {
    id: 'T1671',
    triggers: 'oauth connected app',
    confidence: 0.85,
    unless: /\b(?:could|might)\b/i,
    pattern:
      /\b(?:malicious|rogue|fake|modified|attacker[- ]controlled|counterfeit|unauthori[sz]ed) (?:\w+ ){0,3}?(?:connected|OAuth|Data Loader) (?:\w+ )?app(?:lication)?s?\b|\bauthori[sz]\w+ (?:\w+ ){0,5}?(?:connected|OAuth) app/i,
  },
  {
    id: 'T1539',
    triggers: 'cookie cookies session',
    confidence: 0.85,
    unless: /\b(?:could|might|cookie policy|forged?|consent)\b/i,
    pattern: near(
      String.raw`(?:session (?:cookies?|tokens?)|(?:browser|authentication|web|login) cookies?|cookies)`,
      String.raw`(?:st(?:ole|olen|eal|ealing)|theft|hijack\w*|harvest\w*|exfiltrat\w+|obtained|took|grabbed|replay\w*)`,
      8,
    ),
  },
  {
    id: 'T1606.001',
    triggers: 'cookie cookies',
    confidence: 0.85,
    pattern: /\bforg(?:ed|ing|e) (?:\w+ ){0,3}cookies?\b/i,
  },
  {
    id: 'T1555.003',
    triggers: 'infostealer infostealers info-stealer info-stealing information-stealing stealer',
    confidence: 0.65,
    unless: /\b(?:could|might)\b/i,
    pattern:
      /\b(?:info(?:rmation)?-?steal(?:er|ers|ing)|(?:Raccoon|RedLine|Vidar|Lumma|AZORult) stealer)\b/i,
  },
  {
    id: 'T1552.001',
    triggers: 'hardcoded hard-coded plaintext credentials secrets keys',
    confidence: 0.75,
    unless: /\b(?:could|might|customers?[’']? passwords|(?:user|customer) passwords)\b/i,
    pattern:
      /\b(?:found|discover\w+|contain\w*|stumbled|obtained|located|harvest\w*|extract\w*) (?:\w+ ){0,5}?(?:hard-?coded|plain-?text|cleartext|embedded) (?:\w+ ){0,3}?(?:credentials?|secrets?|(?:access |API )?keys?|passwords?) (?:\w+ ){0,4}(?:in|inside|from|within|on)\b/i,
  },
  {
    id: 'T1111',
    triggers: 'one-time otp',
    confidence: 0.75,
    unless: /\b(?:could|might|never|avoid)\b/i,
    pattern:
      /\b(?:intercept\w*|captur\w*|stole|steal\w*) (?:\w+ ){0,4}?(?:one-time (?:pass)?(?:words?|codes?)|OTPs?)\b/i,
  },
]
