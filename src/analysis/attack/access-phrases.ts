import {
  internalPersons,
  owning,
  partners,
  remoteTools,
  signIns,
  strangers,
} from '#data/attack-words.ts'
import { wording, wordingWith } from '../wording.ts'
import type { PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, wary, never, training, no {case|sign|evidence}, risk of, advise*, recommend*`
const ids = `${signIns}, log[-]on+, user[_]name+, {user|staff|employee} ID, ID, {access|service|support|API} key+`
const gone = `left, retired, departed, resigned, been {dismissed|laid off|let go|fired}, quit, moved on`

/** Whose way in it was, and how a door stood open, as news, notices and post-mortems tell it in everyday words. */
export const accessPhrases: readonly PhraseRule[] = [
  // Accounts of people who belong there
  {
    id: 'T1078',
    triggers: 'own normal regular legitimate ordinary usual personal work company',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      ${unreal}, {customer+|patient+|member+|user+} {can|may|log|sign|use}, you, your, our own, account of the, change {his|her|their}`,
    pattern: wording`
      {us{ed|ing}|with|through|via|under|abus{ed|ing}|misus{ed|ing}} {his|her|their} {normal|regular|legitimate|ordinary|usual|personal|work|company|own} <2 words-> {${ids}|access|rights|permissions|badge},
      with the {access|rights|permissions} {that|which} {he|she|they} {had|needed|held}`,
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
      {us{ed|ing}|with} {a|the} password {that|which} <6 words-> {had|has} <2 words-> {used|saved|stored|reused|written|kept|chosen},
      {got|gotten|get|laid} [hands|hold]* {hold of|hands on} {the|a[n]} <2 words'-> {${ids}} {of|belonging to} {a[n]|the|one of|its|our|their} <4 words-> {${internalPersons}},
      {stolen|hijacked|compromised|leaked|bought} {${ids}} of {a[n]|the|one|one of} <4 words-> {${internalPersons}},
      {by means of|authenticated {with|using|as}|with} <2 words'-> {valid|legitimate|genuine} <3 words-> {${ids}},
      {under|through|via} the <2 words-> {${ids}} of {a[n]|the|one of} <4 words-> {${internalPersons}|${partners}},
      {logged|signed|logging|signing} {in|on}[to] <40> as {one of|a[n]|an old|the} <4 words'-> {${internalPersons}}`,
  },
  {
    id: 'T1078',
    triggers:
      'account accounts login logins credentials access log-in still-active former dismissed departed ex kept retained',
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
      {former|ex[-]|dismissed|departed}[_]{employee|worker|contractor|colleague|engineer|administrator|IT worker|member of staff} <40>
        {logged in|signed in|still had|kept his|kept her|had kept|used his|used her|retained},
      {kept|retained|still had} {his|her|their} {access|account|log[-]in|password|rights} after,
      {still[-_]active|forgotten|dormant|orphaned} <2 words-> {account|log[-]in|credentials}`,
  },
  {
    id: 'T1078',
    triggers:
      'account accounts mailbox inbox login logins log-in password passwords credentials creds details',
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
        {account+|mailbox+} {of|belonging to} {a[n]|one of|two of|several|the|an} <4 words-> {${internalPersons}},
      {a[n]|one|another|the} <3 words-> {${internalPersons}}'s <2 words-> {log[-]in details|log[-]in+|credentials|password+|user name and password} <30>
        {was|were|had been|has been|been} [*] {compromised|stolen|captured|recorded|phished|intercepted|harvested|guessed|leaked},
      {${internalPersons}}'s <1 words-> {password|log[-]in|credentials} {was|were|had been|stood} <2 words'-> {on|in} {a[n]|another} <3 words-> {list|leak|breach|collection|dump|forum|market},
      {password|credentials|log[-]in details|log[-]in} of <4 words'-> {${internalPersons}} <60> {worked|was used|were used|had been {found|bought|stolen|leaked}},
      {log[-]in+|credentials|password+|log[-]in details} <60> {recorded|captured|harvested|stolen|picked up|collected|siphoned} by
        <4 words-> {malware|[info][-]stealer|spyware|trojan|keylogger|virus},
      {using|used|with|through|via} {log[-]in details|credentials|a password|passwords|a log[-]in|log[-]ins} {that|which} {had|have} been
        {stolen|bought|captured|leaked|phished|obtained|harvested},
      {${strangers}|unknown person|unauthori{s|z}ed {person|individual|party}|third party} <40> {signed in to|logged in to|access to|got into} <3 words'-> {mailbox|inbox|e[-]mail account}~,
      {bought|purchas{ed|ing}} <4 words'-> {creds|credentials|log[-]in|password}[s] {of|from|for|on|to}`,
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
      {spread|jumped|moved|crossed|got} from <6 words'-> {${partners}|MSP} to {the|its} <6 words'-> {customer|client}[s|'s|s'],
      {through|via|over|by way of} {the|a[n]|its} <2 words'-> {maintenance|remote maintenance|supplier} {access|connection|line|vpn|account|link} of,
      {intruder+|attacker+|hacker+|attack|malware|ransomware} {at|in|inside|on} {our|its|their|the} <2 words'-> {managed service provider|MSP|IT {provider|service provider|contractor|supplier}}
        <20> {reached|got into|spread|entered|encrypted|hit},
      {${strangers}} {came|got|walked|slipped|broke|entered|went} <3 words> {through|via|by|over} <4 words'->
        {door|account|connection|line|tunnel|link|access|vpn|log[-]in|way} <40> {${partners}},
      {vpn|tunnel|connection|line|link|account|log[-]in|access} {that|which|*}* {the|their|its|our|a[n]} <3 words-> {${partners}}
        {has|had|uses|used|keeps|kept} [*] {in[to]|for|to|on|there}*,
      {us{ed|ing}|through|via|with|misus{ed|ing}|abus{ed|ing}} {the|an} <2 words-> {access|connection|line|vpn|tunnel|link} {of|given to|belonging to}
        {a[n]|the|its|their|our|one of} <3 words-> {${partners}},
      {${strangers}|break-in|intrusion|attack} <20> {came|got|walked|slipped|broke|entered|went|happened|moved|spread} <4 words'-> {through|via|from|by way of|over|with}
        {the|a[n]|its|our|their|one} <3 words'-> {${partners}|IT company|IT firm}['s|'] <3 words'-> {network|system+|access|connection|server+|tool+|log[-]in|account},
      {${strangers}|break-in|intrusion|attack} <20> {came|got|walked|slipped|broke|entered|went|happened|moved} <4 words'-> {through|via|by way of|with|over}
        {the|a[n]} <2 words'-> {network|system+|access|connection|server+|log[-]in|account} of {a[n]|the|one of|its|our} <3 words'-> {${partners}},
      {compromis*|breached|hacked|attacked|infiltrated} <3 words'-> {managed service provider|MSP|IT {provider|supplier|company|firm|contractor}} <20> {from there|then|and through},
      {attack|intrusion|infection|outbreak} {that|which} {began|started|originated} {at|with|in} <6 words'->
        {managed {IT|service|services} provider|MSP|IT {provider|contractor|supplier|company|firm|partner}}`,
  },
]
