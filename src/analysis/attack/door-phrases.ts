import { cloudStores, helpDesks, pages, served } from '#data/attack-words.ts'
import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, wary, never, training, no {case|sign|evidence}, risk of, advise*, recommend*`
const services = `server+, appliance+, gateway+, firewall+, device+, site, website, portal, system+, software, shop, application+, plug[-]in+`
const usedThere = `opened, worked, tried, tested, logged in, signed in, got into, automated, used to, let in`
const request = `link, URL, request, address, web address, call, query`

/** How a door stood open or was opened, and what was done behind it, as news, notices and post-mortems tell it in everyday words. */
export const doorPhrases: readonly PhraseRule[] = [
  // Keys and storage
  {
    id: 'T1530',
    triggers: 'bucket buckets container containers blob blobs storage',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, shipping, freight, no customer, container {port|ship|line|terminal}`,
    pattern: near(
      `${cloudStores}, {open|public|private|the|a|our|its|their} bucket+, cloud folder+`,
      `{left|set|made|lay|was|were|been|stood} [to] <2 words-> {public[ly]|open|unprotected|unsecured|exposed|readable|accessible|reachable|listable},
        {without|no|needed no|had no} [a|any]* {password|authentication|login|access {control+|restriction+}|protection}, misconfigur*, fetched,
        with [the|a|its]* [access] key, downloaded, emptied, copied, set to public, open bucket, {opened|read|listed} by any{body|one}, any{body|one} {who|could}`,
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
        {apk|app|binary|source code|javascript|client code|mobile app|page source},
      {found|find|read|took|lay|lying|left|stored|kept|were|was} <6 words'-> {key+|password+|secret+|credentials} in {a[n]|the|*} <3 words'-> {spreadsheet|file|note+|script|wiki|document|chat|ticket+|share},
      {key+|password+|secret+|credentials} {lying|left|sitting|stored|kept|were|was} <3 words'-> in <3 words'-> {file+|config*|script+|code}`,
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
      {API|endpoint|end point|interface|web service} <60> {without {checking|verifying|asking|authentication|any check}|{did|does} not {check|verify|ask}|was not {protected|secured}
        |needed no {authentication|password|log[-]in|key}|unauthenticated}`,
  },
  {
    id: 'T1190',
    triggers:
      'flaw vulnerability gap patch fix unpatched outdated exploitation patched updated bug error mistake weakness weak fault hole loophole sqlmap',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, warn*, scan+, vendor said, researcher+`,
    pattern: wording`
      {through|via|by way of|over|using|exploit{ed|ing}|attacked} {a[n]|the|its|their|our|his} <2 words->
        {unpatched|not yet patched|never patched} <3 words->,
      {${services}} <20> {had|was|were} not [yet] [been] {patched|updated} <60> {attacker+|hacker+|intruder+|thieves|criminals|they} <6 words> {used|exploited|abused|came|got},
      {had|was|were} not [yet] [been] {patched|updated} <60> which <3 words> {used|exploited|abused},
      {abus{ed|ing}|exploit{ed|ing}|us{ed|ing}|found|through|via|by} {a[n]|the|this} <3 words-> {bug|error|mistake|weak point|weakness|fault|hole} in <2 words->
        {api|app|application|website|site|portal|interface|shop|update|form|page|plug[-]in|software|program|programming|system},
      {exploit{ed|ing}|abus{ed|ing}} {a[n]|the|this|one} <2 words-> {weak point|weak spot|loophole|programming error|programming mistake},
      {mistake|error|bug|fault} in the {programming|code} of {the|its|our|a[n]} <60> {possible|could|let|allowed},
      sqlmap,
      {${services}} <20> {had|was|were} not [yet] [been] {patched|updated} {since|for},
      {update|patch|fix}[s|es] <30> {had|has|was|were} not [yet] [been] {installed|applied} <60> {attacker+|hacker+|intruder+|thieves|criminals|group|gang|they|he|used|exploited},
      {in|through|via} unpatched <3 words->,
      {flaw|hole|bug|weakness|vulnerability|gap|error} in <60> {allowed|let|enabled} {a[n]|the|some|one|unknown|unauthori{s|z}ed} <2 words'-> {attacker|person|third part{y|ies}|intruder|actor|hacker|outsider|stranger|individual}[s],
      mass exploitation {of|began|begun|started}`,
  },
  // Messages, calls, guesses
  {
    id: 'T1566',
    triggers:
      'page site form clicked notice phishing portal website mail email e-mail message text letter',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, do not, don’t, if you, customers to`,
    pattern: wording`
      {click{ed|ing}|follow{ed|ing}} <60> {signed|logged|typed|entered|gave|filled} <30> {${pages}},
      {signed in|logged in|typed|entered|filled in|gave} <60> {on|into|in|to} {a[n]|what} <4 words-> {${pages}} {that|which|*}* <3 words>
        {relay*|pass{ed|ing} {on|everything}|forward*|imitat*|copi*|mimick*|resembl*|looked {like|exactly like}|made {to look like|for {her|him|them|that}}},
      {taken in|fooled|deceived|duped|tricked} by a[n] <3 words-> {mail|e-mail|email|message|text|letter|page|site},
      {answer{ed|ing}|repl{ied|ying} to|react{ed|ing} to|respond{ed|ing} to} a[n] <3 words-> phishing,
      {began|started|begun} with a[n] <2 words-> {mail|e-mail|email|message|text message} {that|which} <3 words> {appear*|look*|seem*|claim*|purport*|pretend*},
      phishing {mail|e-mail|email|message|text} <60> {gave|let|tricked|fooled|took in|opened|led}`,
  },
  {
    id: 'T1566.004',
    triggers: 'caller call calls called voice phone line',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`
      ${unreal}, {${served}} <6 words> call*, call us, hotline, call cent{er|re} {has|was|is} set up`,
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
