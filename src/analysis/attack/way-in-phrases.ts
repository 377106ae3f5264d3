import {
  helpDesks,
  internalPersons,
  oneOfThem,
  partners,
  served,
  strangers,
} from '#data/attack-words.ts'
import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, wary, never, training, no {case|sign|evidence}, risk of, advise*, recommend*, do not, don't, if you`
/** What is done with an account after the event, and accounts that are not those of a house. */
const afterwards = `
  reset, chang{ed|ing}, {has|have|was|were|been} {blocked|disabled|closed|locked|deactivated}, your, bank account,
  {customer+|user+|player+|member+|patient+|subscriber+|client+|shopper+}['|'s] <2 words> {account|password|log[-]in}[s]`
const signs = `log[-]in+, log[-]on+, credentials, creds, password, account, user[_]name, user ID, {sign-in|log[-]in|access} {details|data}`
const letters = `mail+, e[-]mail+, text message+, message+, letter, link+, attachment+`
/** People of whom an organisation has one, or who are spoken of as one. */
const the = `{administrator|admin|director|manager|head|chief|boss|officer|president|principal|developer|technician|engineer|consultant|bookkeeper|secretary}`

/** The door itself, told as it is seen afterwards: whose account the traces lead to, what somebody clicked or read out, which page was not closed. */
export const wayInPhrases: readonly PhraseRule[] = [
  {
    id: 'T1078',
    triggers:
      'admin key passwords login logins log-in log-ins credentials creds password account username id details data user',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}, ${afterwards}, asked`,
    pattern: wording`
      {${signs}} {of|belonging to|that {belonged|belong|belongs} to|held by|from} {${oneOfThem}|{our|the|its|their} <3 words'-> ${the}${/(?!s)/}},
      {from|under|with|by|using|through|via|traced to|led to} {a[n]|one} <3 words'-> {${internalPersons}}['s|'] <2 words'-> {${signs}},
      {us{e|ed|ing}|misus*|abus*|borrow*} <3 words'-> {${signs}} of {the|his|her|a[n]|our|its} <6 words'-> {${internalPersons}|boss|partner},
      {${signs}} <60> {turned up|appeared|found|was|were} in <3 words'-> {stealer|infostealer|leaked|stolen|breach} <2 words'-> {log+|list+|data|dump+},
      {logged|signed} in {normally|as usual|without [any|*] {alarm|trouble|difficulty}|like any},
      {with|using|had|has} <2 words'-> {valid|genuine|legitimate|correct|proper|working} <2 words'-> {${signs}},
      {${signs}} {that|which} <6 words'-> {all|every} <2 words'-> {customers|clients|sites|installations},
      {old|forgotten|unused|orphaned} <2 words'-> {user|account|log[-]in} {nobody|no one},
      {log[-]in|query|queries|export+|download+|request+|session} <20> {came from|made from|ran under|started by|traced to|went through} <4 words'-> account,
      {authenticated|posed|posing} as a[n] <2 words'-> {administrator|user|admin|employee},
      {${signs}} {of|from|belonging to} {a[n]|the|one|his|her|several|two|three} <3 words'-> {${internalPersons}|${partners}|job|officers} <30>
        {wrong hands|stolen|taken|misused|abused|obtained|used|in the possession},
      {in possession of|got {himself|herself|themselves}|retained|kept using} <5 words'-> {${signs}|passwords},
      {account|log[-]in} <12> {without|no|did not have} <4 words'-> {second factor|multi[-]factor|two[-]factor|two[-]step|MFA|2FA},
      got domain admin,
      {API|access} key {issued to|of} {a[n]|one|the} <3 words'-> {${partners}|${internalPersons}|dealer|client|customer}`,
  },
  {
    id: 'T1133',
    triggers: 'vpn rdp citrix remote teamviewer anydesk port',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}, introduc*, roll{ed|ing} out, require{s|d}, enabl*, {has|have} {since|now|also}, switched on, scan`,
    pattern: wording`
      {left|leav{e|ing}} <3 words'-> {TeamViewer|AnyDesk|remote desktop|RDP},
      {RDP|VPN|remote {access|desktop|maintenance}} <3 words'-> {port|server|gateway|portal|service|account|log[-]in}[s] <30> {was|were|stood|left|had|is},
      {point of entry|entry point|entrance|way in} <30> {VPN|RDP|Citrix|remote},
      {connected|connection+|log[-]in+|logged in|signed in|came in|got in|entered} <30> {VPN|RDP|Citrix|remote {desktop|access|connection|maintenance}},
      remote {access|maintenance|desktop|connection} <40> {not {protected|secured}|unprotected|unsecured|without|single},
      {vpn|rdp} {without|no|with single} {mfa|2fa|second|factor},
      {rdp|vpn} {exposed|open},
      {through|via|over|by|using|used} {the|an|a|its|their|our} <3 words'-> remote <2 words'-> {gateway|portal|access|entrance},
      remote {portal|gateway|access} <40> {way in|how they},
      {us{ed|ing}|through|via|over} {the|a|an|our|its} VPN {access|account|connection|concentrator|tunnel}`,
  },
  {
    id: 'T1566',
    triggers:
      'tricked duped deceived fooled lured conned signing sms malware virus copy fake imitation replica scammer fraudster file mail mails email emails e-mail e-mails message messages text link links letter attachment attachments document cv invoice clicked',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}, recipient+, {customer+|patient+|reader+|donor+|parent+|guest+|people} <3 words> {click*|open*|repl*|answer*}, wrong address, e[-]mail address+, by mistake, accidentally, our letter`,
    pattern: wording`
      {${internalPersons}|she|he} <30> {clicked|typed|entered|handed over|gave away|filled in} <80> {${letters}},
      {${letters}} <90> {clicked|typed|handed over|gave away|tricked|lured|installed a}~,
      {thought|believed} <20> {mail|e[-]mail|message|text|letter} <12> {came|was|were} from,
      {mail|e[-]mail|message|text} <30> {believed|thought} to {come|be},
      {posed|posing|pretend*|impersonat*} <60> {in|by} <3 words'-> {mail|e[-]mail|message},
      {began|started|begun} with {a[n]|one|one single} <3 words'-> {mail|e[-]mail|message|text},
      {employee+|staff|worker+|colleague+|member+ of staff} <4 words'-> {tricked|duped|deceived|fooled|lured|conned} <3 words'-> {entering|giving|revealing|handing|disclosing|typing},
      {thought|believed} {she|he|they} {was|were} {signing|logging} in,
      {SMS|text message}[s] to <3 words'-> {employee+|staff|worker+|agent+|them} <80> {page|site|link},
      {built|made|set up|created|registered} a {copy|fake|replica|imitation} <4 words'-> {log[-]in|sign-in|sign-on|intranet|page|site|portal},
      {malware|virus|trojan|program} <20> {arrived|came} <6 words'-> {attachment|mail|e[-]mail|message},
      {spoofed|forged|fraudulent} {mail|e[-]mail|message} <30> {asked|requested|demanded},
      {e[-]mailed|sent|mailed} <40> to {a|an|the} <2 words'-> {scammer|fraudster|impost{o|e}r|criminal|thief} {posing|pretending|who},
      {${/(?:password|credentials|code)s?/}} {was|were} {entered|typed} on <4 words'-> {page|site|imitation|copy},
      {infected|malicious} <2 words'-> {file|document} <2 words> {mailed|e[-]mailed|sent} to,
      {document|attachment|CV|invoice|file} <20> {once opened|when opened|that was {in fact|really|actually}},
      {captured|harvested|stole|obtained|got|took} <60> with a <3 words'-> {bogus|fake|forged|false} <3 words'-> {mail|e[-]mail|message|letter|notice}`,
  },
  {
    id: 'T1566.004',
    triggers: 'phone telephone telephoned call calls called caller rang phoned help service',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`
      ${unreal}, hotline, toll-free, call us, scam calls, {${served}} <6 words> {call*|phone*|rang|asked}, rang them, called them`,
    pattern: near(
      `{phone|telephone} call, {on|over|by} the {phone|telephone}, caller, {rang|phoned|telephoned} <6 words'->, had rung, {called|calling} <3 words'-> {${helpDesks}|employee+|agent+|staff|and}`,
      `{reset|change[d]|new} <5 words'-> {password|MFA|factor|number}, {gave|read out|read} <5 words'-> {code|password}, {share[d]} <2 words'-> screen,
        {pretend*|claim*|posing|supposedly} <6 words'-> {IT|${helpDesks}|support|from|be}, said {he|she|it|they|we} <6 words'-> {from|IT|lost|${helpDesks}}, approve <4 words'->, install <3 words'->, impersonat* <2 words'-> IT`,
      12,
    ),
  },
  {
    id: 'T1566.004',
    triggers: 'desk',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, {${served}} <4 words> {call*|phone*|rang}`,
    pattern: wording`
      {${helpDesks}} <20> {reset|issued|changed|handed|gave} <40> {password|MFA|factor|code|phone|number|log[-]in},
      {got|had|made|asked|persuaded|convinced} <3 words'-> {${helpDesks}} <3 words'-> to {reset|issue|change|hand|give}`,
  },
  {
    id: 'T1190',
    triggers:
      'bleed proxyshell proxylogon log4shell toolshell heartbleed shellshock url address sql updates patches website site form server api endpoint interface parameter digit flaw vulnerability cve* hole field injected uploaded',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}, bug bounty, warn*, advisory`,
    pattern: wording`
      {broke|broken|came|come|got|entered|hacked} <3 words'-> {in|into|inside} <2 words> {through|via|over|by} {the|our|its|their|a[n]} <4 words'->
        {website|web site|web server|web shop|web application|{contact|application|upload|search|login} form|internet[-]facing <2 words'->|public[-]facing <2 words'->},
      {through|via} a[n] {internet|public}[-]facing,
      {injected|uploaded|inserted|planted} <4 words'-> {code|file|script|shell|commands} <4 words'-> {through|via|into|over} <5 words'-> {form|field|upload|website|site|page},
      {API|endpoint|interface} <4 words'-> {had|has|with|required|needed|asked for|wanted} {no|neither} <2 words'-> {authentication|password|log[-]in|key|authori{s|z}ation|check+},
      unauthenticated {API|endpoint|interface|request+},
      by {changing|altering|replacing|guessing|counting} <4 words'-> {digit|number|ID|identifier|parameter}[s],
      {parameter|address|URL} <20> was not checked,
      {editing|altering|changing} the {URL|address|link},
      SQL {commands|command|code|statements} <40> {box|field|form|search|page},
      {endpoint|interface|API} <20> {without {logging in|a token|any token}|no token},
      {known|old|unpatched} <1 words'-> {hole|flaw|vulnerability} <30> {system|software|server|gateway|plug[-]in}~,
      {compromised|hacked|entered|attacked} <3 words'-> because of {missing|outstanding|overdue} <2 words'-> {updates|patches},
      {Citrix Bleed|ProxyShell|ProxyLogon|Log4Shell|ToolShell|Heartbleed|Shellshock} {was|had been} used,
      {through|via|with|thanks to} {Citrix Bleed|ProxyShell|ProxyLogon|Log4Shell|ToolShell|Heartbleed|Shellshock},
      {previously|hitherto|until then|as yet} unknown <2 words'-> {flaw|vulnerability|hole|weakness},
      {vulnerability|flaw|hole} <20> {not|never} <1 words> {closed|patched|fixed} in time,
      CVE-${/\d{4}-\d+/} <30> {unpatched|used|exploited},
      {flaw|vulnerability|hole|bug} {in|of} <5 words'-> {that|which} <8 words'-> {used against|hit} {us|it|them}`,
  },
  {
    id: 'T1199',
    triggers:
      'reseller bureau provider supplier contractor vendor partner maintenance permissions rights access account connection msp',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}, customers’ data, customer data`,
    pattern: wording`
      {maintenance|service|support|vendor|partner} account of {a[n]|the|its|our} <3 words'-> {firm|company|house|bureau|${partners}},
      {abus*|misus*|us{ed|ing}|with|through|via} the {permissions|rights|access|connection} {that|which} {the|a[n]|its|our} <3 words'-> {${partners}|reseller|bureau} {has|had|have},
      {${strangers}} <12> {came|got|moved|reached|entered|jumped} <8 words'-> {from|by way of|through|via|over} {the|our|its|a[n]} <2 words'->
        {network of {a[n]|the|our|its} <3 words'-> {${partners}|bureau}|{${partners}|bureau|reseller}['s|'] <2 words'-> {connection|access|network|account|link}},
      {technician|employee|engineer|administrator} {of|at} {the|our|its|a[n]} <3 words'-> {${partners}} <80> {account|log[-]in|credentials|password} <20> {abused|misused|used|stolen|taken}`,
  },
  {
    id: 'T1528',
    triggers: 'oauth token tokens key integration plug-in',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}, crypto*`,
    pattern: wording`
      {OAuth|integration|connected[-]app} <2 words'-> {connection|access|grant|link|token+|key+|credentials} <40> {abused|misused|stolen|hijacked|used},
      {integration|plug[-]in|vendor|app|tool|chatbot}['s] <2 words'-> {key|token+} <30> {stolen|taken|used against|abused|misused},
      {revok*|invalidat*} <3 words'-> {OAuth|access|refresh|integration|all} <3 words'-> token+ <80> {unusual|suspicious|unauthori{s|z}ed|API}`,
  },
  {
    id: 'T1552.001',
    triggers: 'hard-coded hardcoded key password credentials secrets',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}, customer passwords`,
    pattern: wording`
      {password+|credentials} {was|were|had been} {hard-coded|hardcoded},
      {key|password|credentials|secret|token}[s] {stood|was|were|lay} in the <4 words'-> {code|script|config*},
      {found|find|took|read} {a|the} {password list|list of passwords}`,
  },
  {
    id: 'T1110',
    triggers: 'attempts guess password',
    confidence: 0.65,
    ofEvent: true,
    unless: wording`${unreal}`,
    pattern: wording`
      attempts <20> until <20> {password|log[-]in|one} <10> {fit*|work*|succeed*|right|correct},
      password <30> easy to guess`,
  },
]
