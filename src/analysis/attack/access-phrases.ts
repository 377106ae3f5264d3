import {
  cloudStores,
  helpDesks,
  internalPersons,
  owning,
  partners,
  pages,
  remoteTools,
  signIns,
  strangers,
} from '#data/attack-words.ts'
import { wording, wordingWith } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, wary, never, training, no {case|sign|evidence}, risk of, advise*, recommend*`
const ids = `${signIns}, log[-]on+, user[_]name+, {user|staff|employee} ID, ID, {access|service|support|API} key+`
const gone = `left, retired, departed, resigned, been {dismissed|laid off|let go|fired}, quit, moved on`
const usedThere = `opened, worked, tried, tested, logged in, signed in, got into, automated, used to, let in`
const request = `link, URL, request, address, web address, call, query`

/** Whose way in it was, and how a door stood open, as news, notices and post-mortems tell it in everyday words. */
export const accessPhrases: readonly PhraseRule[] = [
  // Accounts of people who belong there
  {
    id: 'T1078',
    triggers: 'own',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      ${unreal}, customer+, patient+, member+ can, you, your, our own, account of the, change {his|her|their}`,
    pattern: wording`
      {us{ed|ing}|with|through|via|under|abus{ed|ing}|misus{ed|ing}} {his|her|their} own <2 words-> {${ids}|access|rights|badge}`,
  },
  {
    id: 'T1078',
    triggers:
      'account accounts id login logins log-in password passwords credentials key keys details session username usernames logged signed logging signing',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`
      ${unreal}, bank account+, reset, choose, session cookie+, {customer+|user+|player+|member+|patient+}['|'s] [own] {account|password|login}[s], encrypted, hashed`,
    pattern: wordingWith('iu')`
      {${internalPersons}} <60> had {their|his|her|an|the} <2 words-> {${ids}} {taken over|hijacked|stolen|broken into|compromised|abused|misused},
      {${internalPersons}}['s|'] <3 words-> {${ids}} {was|were|had been|has been|been} [*] {taken over|hijacked|broken into|abused|misused},
      {us{ed|ing}|with|through|via|under} [the|those|these|an|a] {${ids}} <30>
        {of|belonging to|that belonged to} {${owning}|${/\p{Lu}[\p{L}-]+['’]s/u}} <4 words-> {${internalPersons}},
      {us{ed|ing}|with|through|via} {the|those|these} {${ids}} {obtained|stolen|captured|harvested|gained|phished|so}~,
      {key+|token+|password+|credentials|log[-]in} {belonging to|of|held by|issued to|assigned to} <5 words'-> {desk|team|${internalPersons}}
        {was|were|had been|has been} [*] {used|abused|misused|stolen},
      {logged|signed|logging|signing} {in|on}[to] <40> as {one of|a[n]|an old|the} <4 words'-> {${internalPersons}}`,
  },
  {
    id: 'T1078',
    triggers: 'account accounts login logins credentials access log-in still-active',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`could, might, would, should, beware, wary, training, no {case|sign|evidence}, risk of, bank account+, customer accounts, user accounts, social media`,
    pattern: wording`
      {account+|log[-]in+|credentials|access|password+} <40>
        {had|has|have|was|were} {never|not} {been} {closed|disabled|revoked|removed|deactivated|switched off|deleted|withdrawn|blocked|cancelled},
      {with|using|used|through|via|under|by} <4 words'-> {account+|log[-]in+|credentials|access|password+|ID}
        {of|belonging to|that belonged to} <6 words'-> {who|that} {had|has|have} <2 words> {${gone}},
      {former|departed|ex[-]|retired|dismissed}[_]{employee|worker|contractor|staff member|technician|freelancer|consultant|engineer}['s]
        <3 words-> {still[-_]{active|valid|working|open}|account|log[-]in|credentials|password} <40>
        {us{ed|ing}|still|open{ed|s}|let|allowed|active|compromised|gave},
      {still[-_]active|forgotten|dormant|orphaned} <2 words-> {account|log[-]in|credentials}`,
  },
  {
    id: 'T1078',
    triggers: 'account accounts mailbox login logins log-in password passwords credentials details',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`
      ${unreal}, bank account+, reset, encrypted, hashed, {customer+|user+|player+|member+|patient+|subscriber+|client+|shopper+}['|'s] <2 words> {account|password|login}[s],
      {account|password|login}[s] of <4 words> {customer+|user+|player+|member+|patient+|subscriber+|client+|shopper+}`,
    pattern: wording`
      {us{ed|ing}|with|through|via|over|from|misus{ed|ing}|abus{ed|ing}} <2 words'->
        {service|test|guest|shared|demo|maintenance|support|administrative|administration|superuser|root|domain|vendor} account+ <60>
        {whose|without|that|which|with|us{ed|ing}|to|of|for|the|an|in},
      {service|test|guest|shared|demo|maintenance|support|administrator|admin} account+ <60> {was|were|had been} [*]
        {used|abused|misused|compromised|hijacked|taken over},
      {compromis{ed|ing}|took over|taken over|taking over|hijack{ed|ing}|broke into|broken into|got into|gain{ed|ing} access to} <4 words'->
        {account+|mailbox{es}} {of|belonging to} {a[n]|one of|two of|several|the|an} <4 words-> {${internalPersons}},
      {${internalPersons}}['s|'] <2 words-> {log[-]in details|log[-]in+|credentials|password+|user name and password} <30>
        {was|were|had been|has been|been} [*] {compromised|stolen|captured|recorded|phished|intercepted|harvested|guessed|leaked},
      {${internalPersons}}['s|'] <1 words-> {password|log[-]in|credentials} <40> {list|leak|breach|collection|dump|forum|market} <20>,
      {password|credentials|log[-]in details|log[-]in} of <4 words'-> {${internalPersons}} <60> {worked|was used|were used|had been {found|bought|stolen|leaked}},
      {log[-]in+|credentials|password+|log[-]in details} <60> {recorded|captured|harvested|stolen|picked up|collected|siphoned} by
        <4 words-> {malware|[info][-]stealer|spyware|trojan|keylogger|virus},
      {using|used|with|through|via} {log[-]in details|credentials|a password|passwords|a log[-]in|log[-]ins} {that|which} {had|have} been
        {stolen|bought|captured|leaked|phished|obtained|harvested},
      {bought|purchas{ed|ing}} <4 words'-> {credentials|log[-]in|password}[s] {of|from|for|on|to}`,
  },
  // The doors of those who work for them
  {
    id: 'T1199',
    triggers:
      'client clients customer customers provider msp supplier contractor vendor handler partner',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, customers’ data, customer data, no client, protect*`,
    pattern: wordingWith('iu')`
      {reach{ed|ing}|enter{ed|ing}|got into|getting into|access{ed|ing}|push{ed|ing}|spread|jump{ed|ing}|hopp{ed|ing}|mov{ed|ing} on}
        <60> {client|customer}[s|'s|s'] <40> {through|via|using|with|from|by way of|over} <6 words'-> {${remoteTools}},
      {${remoteTools}} <30> {to {push|deploy|send|spread|install|reach|get into|enter|access|encrypt|move into}|pushed|spread|was used|were used} <60>
        {client|customer}[s|'s|s'],
      {${strangers}} {came|got|walked|slipped|broke|entered|went} <3 words> {through|via|by|over} <4 words'->
        {door|account|connection|line|tunnel|link|access|vpn|log[-]in|way} <40> {${partners}},
      {vpn|tunnel|connection|line|link|account|log[-]in|access} {that|which|*}* {the|their|its|our|a[n]} <3 words-> {${partners}}
        {has|had|uses|used|keeps|kept} [*] {in[to]|for|to|on|there}*,
      {us{ed|ing}|through|via|with|misus{ed|ing}|abus{ed|ing}} {the|an} <2 words-> {access|connection|line|vpn|tunnel|link} {of|given to|belonging to}
        {a[n]|the|its|their|our|one of} <3 words-> {${partners}},
      {attack|intrusion|infection|outbreak} {that|which} {began|started|originated} {at|with|in} <6 words'->
        {managed {IT|service|services} provider|MSP|IT {provider|contractor|supplier|company|firm|partner}}`,
  },
  // Keys and storage
  {
    id: 'T1530',
    triggers: 'bucket buckets container containers blob blobs storage',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, shipping, freight, no customer, container {port|ship|line|terminal}`,
    pattern: near(
      cloudStores,
      `{left|set|made|lay|was|were|been|stood} [to] <2 words-> {public[ly]|open|unprotected|unsecured|exposed|readable|accessible|reachable|listable},
        {without|no|needed no|had no} [a|any]* {password|authentication|login|access control+|protection}, misconfigur*, fetched,
        with [the|a|its]* [access] key, downloaded, emptied, copied`,
      14,
    ),
  },
  {
    id: 'T1552.001',
    triggers: 'key keys password passwords secret secrets credential credentials',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, car, door, house`,
    pattern: wording`
      {key+|password+|token+|secret+|credentials} <50> {was|were|had been|has been} {left|found|stored|embedded|kept|hidden|written|forgotten|lying}
        {in|inside} {the|its|our|their|a[n]} <3 words-> {code|app|apk|binary|script|page|file|build|bundle|package},
      {key+|password+|token+|secret+|credentials} {in|inside|within} {the|its|their|our|an|a|*}
        {apk|app|binary|source code|javascript|client code|mobile app|page source}`,
  },
  // Pages whose requests are altered
  {
    id: 'T1190',
    evenPossible: true,
    triggers:
      'number numbers digit digits id ids identifier identifiers reference idor parameter sqli sql weakness gap hole error fault mistake loophole api endpoint interface service',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`beware, wary, never, training, no {case|sign|evidence}, phone number, bug bounty`,
    pattern: wording`
      {number|digit|id|identifier|parameter|reference|counter}[s] {in|of|at the end of} {the|a[n]|that|each|every|its} <4 words->
        {${request}} <30> {swapped|chang{ed|ing}|altered|edited|increased|replaced|raised|counted up|guessed},
      {chang{e|ed|ing}|swapp{ed|ing}|alter{ed|ing}|edit{ed|ing}|increas{ed|ing}|replac{ed|ing}|count{ed|ing} up|increment{ed|ing}|guess{ed|ing}}
        {a[n]|the|one|single|few|some|its|by|*} <3 words-> {number|digit|id|identifier|parameter|reference|counter}[s]
        {in|of|at the end of} {the|a[n]|that|each|its} <3 words-> {${request}},
      insecure direct object reference+, IDOR,
      SQLi {in|on|via|through|against|of},
      SQL injection {made|let|gave|allowed|opened|was {used|possible}|in|through},
      {t{ook|aken|aking} advantage of} <4 words'-> {weakness|gap|hole|error|fault|mistake|loophole} {in|of},
      {API|endpoint|end point|interface|web service} <60> {without {checking|verifying|asking|authentication|any check}|{did|does} not {check|verify|ask}
        |needed no {authentication|password|log[-]in|key}|unauthenticated}`,
  },
  {
    id: 'T1190',
    triggers: 'unpatched outdated exploitation patched',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, warn*, scan+, vendor said, researcher+`,
    pattern: wording`
      {through|via|by way of|over|using|exploit{ed|ing}|attacked} {a[n]|the|its|their|our|his} <2 words->
        {unpatched|not yet patched|never patched} <3 words->,
      mass exploitation {of|began|begun|started}`,
  },
  // Messages, calls, guesses
  {
    id: 'T1566',
    triggers: 'page site form clicked notice phishing portal website',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, do not, don’t, if you, customers to`,
    pattern: wording`
      {click{ed|ing}|follow{ed|ing}} <60> {signed|logged|typed|entered|gave|filled} <30> {${pages}},
      {signed in|logged in|typed|entered|filled in|gave} <60> {on|into|in|to} {a[n]|what} <4 words-> {${pages}} {that|which|*}* <3 words>
        {relay*|pass{ed|ing} {on|everything}|forward*|imitat*|copi*|mimick*|resembl*|looked {like|exactly like}|made {to look like|for {her|him|them|that}}},
      phishing {mail|e-mail|email|message|text} <60> {gave|let|tricked|fooled|took in|opened|led}`,
  },
  {
    id: 'T1566.004',
    triggers: 'caller call calls called voice phone line',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`
      ${unreal}, {user|customer|client|member|passenger|patient|guest|resident}[s] <6 words> call*, call us, hotline, call cent{er|re} {has|was|is} set up`,
    pattern: wording`
      {had|got|received|took|taken|answer*} a <2 words-> call from <3 words'-> {someone <40>|${/["“‘']/}|the|a} <3 words-> {${helpDesks}|IT|support|technician},
      caller+ {pos{ed|ing}|impersonat*|pretend*|claim*|who {said|claimed|pretended|posed|gave himself out}|calling himself} <110>
        {talked|persuaded|tricked|convinced|fooled|got|had|gave|was given|obtained|into|reset},
      {${helpDesks}} <60> {talked|persuaded|tricked|convinced|fooled} <60> {over|on|by} the {phone|telephone}`,
  },
  {
    id: 'T1110.004',
    triggers: 'lists list passwords password logins log-ins login recycled reused re-used',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`${unreal}, do not, don’t, if you, you have`,
    pattern: wording`
      {password+|log[-]in+} <40> {elsewhere|{on|at|from|for} {other|another} <2 words-> {site+|website+|service+|shop+|breach{es}|leak+}} <40> {${usedThere}},
      {${usedThere}} <30> {password+|log[-]in+|credentials} <40> {from|of|used on|used at|stolen {from|in|at}} {other|another|earlier|older|unrelated} <2 words-> {site+|website+|service+|shop+|breach{es}|leak+},
      {tr{ied|ying}|throw{n|ing}|threw|test{ed|ing}|ran|running|fed|feeding|fir{ed|ing}} <20> list+ of <4 words'->
        {password+|credentials|log[-]in+|username+ and password+},
      {${/[\w-]+ /}}{recycled|reused|re-used} password+ <60> {open{ed}|work{ed}|let|gave|tried|used}`,
  },
  {
    id: 'T1110.003',
    triggers: 'password passwords',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}`,
    pattern: wording`
      {{one|same|single|few|handful of} <3 words'-> password+} <20> {tried|tested|used} {on|against|at|with|for} <40> {account+|log[-]in+|user+|name+}`,
  },
  {
    id: 'T1621',
    triggers: 'requests prompts notifications request prompt notification push',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`${unreal}, download requests, friend requests, data requests`,
    pattern: near(
      `{sign-in|log[-]in|push|MFA|2FA|two[-]factor|multi[-]factor|authentication|approval|confirmation|authenticator}
        <1 words> {request+|prompt+|notification+|push{es}|alert+}`,
      `bombard*, flood*, swamp*, spamm*, dozens, hundreds, again and again, one after {another|the other}, repeated*, until, tapped,
        approv{ed|ing}, accepted, gave in, worn down, wore`,
      10,
    ),
  },
  {
    id: 'T1110',
    triggers: 'passwords password guessed guessing',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, hash*, choose, hint`,
    pattern: wording`
      {hammer*|bombard*|pound*|fir{ed|ing} at|tr{ied|ying}|threw|throwing|guess*} <60> password+ <30>
        {until|till} <20> {worked|fit[ted]|opened|let|was right|succeeded|hit}`,
  },
  // What was done there
  {
    id: 'T1539',
    triggers: 'cookie cookies',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, polic{y|ies}, consent, banner`,
    pattern: near(
      `session cookie+`,
      `gave, handed, relayed, caught, captured, got, passed, obtained`,
      8,
    ),
  },
  {
    id: 'T1557',
    triggers: 'relayed relaying relay passed passing forwarded proxied proxy proxying',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, mail relay, payment`,
    pattern: wording`
      {page|site|form|portal|proxy} <30> {relay{ed|ing|s}|proxi{ed|es}|pass{ed|es|ing} on|forward{ed|ing}} <60>
        {to|through} the {real|genuine|true|actual|original} {one|page|site|portal|service|log[-]in}`,
  },
  {
    id: 'T1564.008',
    triggers: 'rules rule filter filters',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`${unreal}, firewall, detection`,
    pattern: wording`
      {mail[box]|inbox|e[-]mail|Outlook} {rule|filter}[s] <30> {delet*|hid|hide[s]|hiding|remov*|mov{ed|ing}|buried|swept}`,
  },
  {
    id: 'T1219',
    triggers: 'anydesk teamviewer screenconnect splashtop atera rustdesk',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, vulnerab*, flaw, hole, breach at`,
    pattern: wording`
      {by|through|via|over|with} {the|an|a|its|our|their|his|her} <2 words-> {AnyDesk|TeamViewer|Splashtop|Atera|RustDesk} <40>
        {left|installed|forgotten|had|running|on}`,
  },
]
