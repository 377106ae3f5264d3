import { served } from '#data/attack-words.ts'
import { apart, near, outcome, risk, type PhraseRule } from './phrase-rule.ts'
import { wording } from '../wording.ts'

/** How intruders get in, and whose accounts and secrets they use. */
export const entryPhrases: readonly PhraseRule[] = [
  // Getting in
  {
    id: 'T1566',
    triggers: 'phish* spear-phish* spearphish*',
    confidence: 0.85,
    unless: risk,
    pattern: near('[spear[-|_]]phish[ing|ed|es]', outcome),
  },
  {
    id: 'T1566.001',
    triggers: 'attachment attachments',
    confidence: 0.85,
    unless: risk,
    pattern: near(
      `{malicious|infected|weaponi{s|z}ed|booby-trapped|macro-laden|rigged|poisoned} <2 words> attachment+,
        {phish{ing|ed|es|er+}|e[-]mail+} <6 words> attachment+`,
      outcome,
      10,
    ),
  },
  {
    id: 'T1566.002',
    triggers: 'link links',
    confidence: 0.85,
    unless: risk,
    pattern: wording`
      click[ed|ing] [on] <3 words> {malicious|phishing|fake|fraudulent|bogus|booby-trapped|poisoned} link+,
      {e[-]mail+|message+} <5 words> {contain{ing|ed}|with|includ{ing|ed}} <3 words> link+,
      phishing link+,
      link+ {in|from|inside} {a[n]|the} [*] {phishing|malicious|fake|fraudulent} {e[-]mail|message|text}`,
  },
  {
    id: 'T1566.004',
    triggers:
      'vishing vished voice voice-phishing phone telephone phoned calling called calls call',
    confidence: 0.85,
    unless: wording`
      called out, {app|software|program|malware|tool|game|file} called, call+ for, scam calls, call us, hotline,
      call cent{er|re}, toll-free, trained to, recogni{s|z}e, {${served}} <5 words> {called|phoned|being called}, {high|immediate|elevated|increased|key|main|primary|critical|targeted} <2 words> {risk|threat}, risk of, wary, vigilan*, beware, unsolicited, avoid, future, could, might, expect`,
    pattern: wording`
      vish{ing|ed}, voice{-|_}phish{ing|ed|es|er+}, {phone|telephone}{-|_}[based_]{phishing|social engineering},
      {phon{ed|ing}|call{ed|ing|s}|phone call+|telephone call+}${apart(12)}
        {pos{ed|ing}|impersonat*|pretend*|masquerad*|claim{ed|ing} to be|purport*},
      {impersonat*|pos{ed|ing} as|pretend* to be}${apart(9)}
        {{over|on|by} the {phone|telephone}|by {phone|telephone}|in [*] [phone|telephone] call+|phone call+|and called},
      {trick*|dup{ed|ing}|fool{ed|ing}|deceiv*|persuad*|talk{ed|ing}|convinc*|manipulat*}${apart(6)}
        {{over|on|by} [the] {phone|telephone}|in [a|*] [phone|telephone] call+|by calling}`,
  },
  {
    id: 'T1566.003',
    triggers: 'linkedin whatsapp telegram',
    confidence: 0.7,
    unless: risk,
    pattern: wording`
      {fake|bogus|malicious} {recruiter+|job offer+|job}${/\b[^.]{0,60}/}${/\b/}{LinkedIn|WhatsApp|Telegram}~,
      {LinkedIn|WhatsApp|Telegram}${/\b[^.]{0,60}/}${/\b/}{fake|bogus|malicious} {recruiter+|job offer+}~`,
  },
  {
    id: 'T1684',
    triggers: 'social-engineering social-engineer* socially social',
    confidence: 0.9,
    unless: wording`
      {use|used|useful|exploited|leveraged|valuable} {for|in|to}, wary, vigilan*, beware, risk {of|for}, {perfect|ideal} <2 words> social, future,
      potential, target+ of, training, social engineering {losses|scam+|fraud*|attempts}, awareness, prevent, further, craft, fuel*`,
    pattern: wording`social[ly]{-|_}engineer{ing|ed}`,
  },
  {
    id: 'T1684.001',
    triggers: 'impersonat* posed posing masquerad* pretend*',
    confidence: 0.8,
    unless: wording`wary, vigilan*, beware, could, might, will, scam+, may`,
    pattern: wording`
      {impersonat{ed|ing}|pos{ed|ing} as|masquerad{ed|ing} as|pretend{ed|ing} to be}${/\b/}${apart(6)}
        {employee+|staff|IT|help[_]desk|service desk|support|executive+|CEO|contractor+|administrator+|vendor+
        |supplier+|technician+|engineer+|worker+}`,
  },
  {
    id: 'T1190',
    triggers: 'exploit* injection zero-day unpatched vulnerab* flaw flaws bug',
    confidence: 0.8,
    unless: wording`
      proof{-|_}of{-|_}concept, bug bounty, no evidence, child, sexual, if exploited,
      {can|could|might|to} be exploited, {can|could|might|would} {allow|let|enable|exploit}, could have been,
      by exploiting, allow+, {attacker+|hacker+} can, {has|have} {patched|fixed}, in the wild, browser, Flash, Word,
      Excel, Internet Explorer, iOS, Android, kernel, local privilege`,
    pattern: wording`
      {exploit{ed|ing|ation of}|abus{ed|ing}|leverag{ed|ing}|took advantage of|taking advantage of|us{ed|ing}
        |through|via} ${/(?:(?!or |and )\w+[ -]){0,5}?/}[{un{patched|known}|zero{-|_}day|critical|security|software
        |known|web|SQL injection|remote code execution}_]*{vulnerability+|flaw+|zero{-|_}day+|security hole+
        |CVE-${/\d+/}-${/\d+/}|SQL injection},
      {vulnerability+|flaw+|zero{-|_}day+|bug+|CVE-${/\d+/}-${/\d+/}|security hole+}${/(?:\W+[\w.]+){0,10}?/}
        {was|were|been|being|is|are} [*] exploited,
      SQL injection attack`,
  },
  {
    id: 'T1133',
    triggers: 'vpn rdp citrix remote',
    confidence: 0.75,
    unless: wording`
      could, should, recommend*, employees {are|were} working, enable, introduc*, require{s|d}, use a VPN, affected, configured, connections`,
    pattern: wording`
      {through|via|using|over|into|exploited|log{ged|ging} in[to]|access[ed|ing]} <5 words'>
        {VPN|RDP|Citrix|remote desktop|remote access {portal|gateway|account|service}[s]},
      {offer*|sell*|sale of|advertis*|selling} <3 words> {VPN|RDP|Citrix} [*] access,
      external remote service+,
      {VPN|RDP|Citrix} {account+|credentials|access|gateway+|appliance+|login+|server|session}${apart(8)}
        {compromis*|stolen|us{ed|ing}|sold|for sale|brute{-|_}forced|exposed}`,
  },
  {
    id: 'T1199',
    triggers:
      'vendor vendors contractor contractors supplier suppliers third-party partner provider msp',
    confidence: 0.75,
    unless: risk,
    pattern: wording`
      {came in|come in|got in|broke in|entered|gained [initial] {access|entry}|moved in} <4 words>
        {through|via}${/[^.;]{0,50}\b/}{managed service provider|MSP|vendor|supplier|contractor|business partner|IT
        provider},
      {access*|enter*|into|network|system+|intrusion|broke in|got in|entry|pivot*|log{ged|ging}
        in}${/(?:\W+[\w’'-]+){0,8}?/} {through|via|using|with|from} <4 words>
        {vendor|contractor|supplier|partner|third{-|_}party|managed service provider|MSP}['s] <3 words>
        {access|credentials|account+|connection+|login+|network|remote|tool+},
      {vendor|contractor|supplier|partner|third{-|_}party}['s] <2 words>
        {credentials|account+|login+|access}${apart(8)} {stolen|compromis*|us{ed|ing}|hijack*|abus*},
      {using|used|with|stole|stolen from|compromised|abused} <4 words>
        {vendor|contractor|supplier|partner|third{-|_}party}['s] [*] {credentials|account+|login+}`,
  },
  {
    id: 'T1195',
    triggers: 'supply-chain supply',
    confidence: 0.8,
    unless: wording`
      risk, potential*, future, could, might, launch, prevent, protect, global technology, industry, devastating,
      threat+, security, semiconductor, disrupt*`,
    pattern: wording`supply{-|_}chain {attack|compromise|breach|hack|intrusion|campaign}~`,
  },
  {
    id: 'T1195.002',
    triggers: 'update updates installer installers build trojan* backdoored software',
    confidence: 0.85,
    unless: wording`could, might, fake, bogus, phish{ing|ed|es|er+}, patch`,
    pattern: wording`
      {malicious|tampered|compromised|poisoned|trojani{s|z}ed|backdoored|booby-trapped|rigged}
        [software|product|signed|official|legitimate|automatic]* {update+|installer+|build+|release},
      {inject*|insert*|plant*|slip*|added|hid*} <3 words>
        {malicious code|malware|backdoor|trojan|malicious payload} <2 words> {into|in|inside|to} <4 words'>
        {update+|installer+|build|builds|software|source code|product|app|library}`,
  },
  {
    id: 'T1195.001',
    triggers: 'npm pypi package packages dependency dependencies library',
    confidence: 0.85,
    unless: wording`could, might, postal, parcel`,
    pattern: wording`
      {malicious|compromised|poisoned|trojani{s|z}ed|backdoored|tampered|hijacked} <3 words>
        [npm|PyPI|open{-|_}source] {package+|dependency+|library+}`,
  },
  {
    id: 'T1189',
    triggers: 'watering drive-by',
    confidence: 0.85,
    pattern: wording`watering{-|_}hole, drive-by {download|compromise|attack}[s]`,
  },
  {
    id: 'T1091',
    triggers: 'usb thumb',
    confidence: 0.8,
    unless: wording`lost, misplaced, stolen, unencrypted, left`,
    pattern: wording`{infected|malicious|booby-trapped} {USB|thumb|flash} {drive|stick|device}[s]`,
  },
  // Accounts and secrets
  {
    id: 'T1078',
    triggers: 'credential* account accounts login logins password passwords username usernames',
    confidence: 0.75,
    unless: wording`
      could, might, may be used, be used, reset, wary, user+ {should|who}, advise*, urge*, bank account+,
      credential stuffing, log in to other, other {sites|accounts|services}`,
    pattern: wording`
      {us{ed|ing}|with|via|through|leverag{ed|ing}|abus{ed|ing}|log[ged|ging] in {with|using}} <4 words'>
        {stolen|compromised|legitimate|valid|hijacked|leaked|harvested|phished|hacked|purchased|privileged
        |admin[istrator]|employee['s]|default|hard[-]coded|exposed} <4 words'>
        {credential+|account+|log[-]in+|password+|user[_]name+},
      {compromised|hijacked|hacked|took over|taken over|broke into|gained access to|breached} <4 words'>
        {employee|admin|administrator|staff|contractor|user|service|developer|support|engineer|worker}['s]
        <2 words> {account+|credentials|log[-]in+},
      {employee|admin|administrator|staff|contractor|service|developer|support|engineer}['s] <2 words>
        {account|accounts|credentials|log[-]in+} [*] {was|were|been|had been|being} [*]
        {compromised|hijacked|hacked|stolen|abused|used}`,
  },
  {
    id: 'T1110',
    triggers: 'brute-forc* brute bruteforc*',
    confidence: 0.85,
    unless: wording`could, protect*, prevent, against, would, hash*`,
    pattern: wording`brute[-|_]forc{e|ed|ing}`,
  },
  {
    id: 'T1110.003',
    triggers: 'spraying spray sprayed password-spray*',
    confidence: 0.9,
    unless: wording`could, prevent`,
    pattern: wording`password{-|_}spray*~`,
  },
  {
    id: 'T1110.004',
    triggers: 'stuffing credential-stuffing',
    confidence: 0.9,
    unless: wording`could, might, risk, prevent, be used, future, wary`,
    pattern: wording`credential{-|_}stuffing`,
  },
  {
    id: 'T1621',
    triggers: 'mfa 2fa multi-factor two-factor multifactor push',
    confidence: 0.9,
    unless: wording`could, prevent`,
    pattern: wording`
      {MFA|2FA|multi[-]factor [authentication]|two[-]factor [authentication]|push}{-|_}{fatigue|bomb*|spam*|flood*
        |prompt bombing},
      {bombard*|flood*|spamm*} <6 words> {MFA|2FA|multi[-]factor|two[-]factor|push|authentication} [*]
        {request+|notification+|prompt+}`,
  },
  {
    id: 'T1528',
    triggers: 'token tokens oauth',
    confidence: 0.85,
    unless: wording`could, might, crypto*, coin+, NFT, wallet+, tokeni{s|z}ed, may have been able`,
    pattern: near(
      `{OAuth|access|refresh|API|authentication|application|integration|bearer|GitHub|personal access}
        [and *] [*] token+`,
      `st{ole|olen|eal|ealing}, theft, compromis*, harvest*, hijack*, exfiltrat*, leaked, abus*,
        obtained, took, taken, exposed`,
      8,
    ),
  },
  {
    id: 'T1550.001',
    triggers: 'token tokens oauth',
    confidence: 0.8,
    unless: wording`could, might, crypto*, coin+, NFT`,
    pattern: wording`
      {us{ed|ing}|with|via|through|abus{ed|ing}|leverag{ed|ing}|thanks to} <4 words>
        {stolen|compromised|hijacked|leaked|harvested|those|these|the} <3 words>
        {OAuth|access|refresh|API|integration|authentication} token+`,
  },
  {
    id: 'T1671',
    triggers: 'oauth connected app',
    confidence: 0.85,
    unless: wording`could, might`,
    pattern: wording`
      {malicious|rogue|fake|modified|attacker{-|_}controlled|counterfeit|unauthori{s|z}ed} <3 words>
        {connected|OAuth|Data Loader} [*] app[lication][s],
      authori{s|z}* <5 words> {connected|OAuth} app~`,
  },
  {
    id: 'T1539',
    triggers: 'cookie cookies session',
    confidence: 0.85,
    unless: wording`could, might, cookie policy, forge[d], consent`,
    pattern: near(
      `session {cookie+|token+}, {browser|authentication|web|login} cookie+, cookies`,
      `st{ole|olen|eal|ealing}, theft, hijack*, harvest*, exfiltrat*, obtained, took, grabbed, replay*`,
      8,
    ),
  },
  {
    id: 'T1606.001',
    triggers: 'cookie cookies',
    confidence: 0.85,
    pattern: wording`forg{ed|ing|e} <3 words> cookie+`,
  },
  {
    id: 'T1555.003',
    triggers: 'infostealer infostealers info-stealer info-stealing information-stealing stealer',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`could, might, log+, {collected|harvested|obtained|stolen|gathered} by`,
    pattern: wording`
      info[rmation][-]steal{er|ers|ing}, {Raccoon|RedLine|Vidar|Lumma|AZORult} stealer`,
  },
  {
    id: 'T1552.001',
    triggers: 'hardcoded hard-coded plaintext credentials secrets keys',
    confidence: 0.75,
    unless: wording`could, might, customer+['] passwords, {user|customer} passwords`,
    pattern: wording`
      {found|discover*|contain*|stumbled|obtained|located|harvest*|extract*} <5 words>
        {hard[-]coded|plain[-]text|cleartext|embedded} <3 words> {credential+|secret+|[access|API] key+|password+}
        <4 words> {in|inside|from|within|on}`,
  },
  {
    id: 'T1111',
    triggers: 'one-time otp',
    confidence: 0.75,
    unless: wording`could, might, never, avoid`,
    pattern: wording`
      {intercept*|captur*|stole|steal*} <4 words> {one-time [pass]{word+|code+}|OTP+}`,
  },
]
