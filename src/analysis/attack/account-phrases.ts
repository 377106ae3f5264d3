import { internalPersons, oneOfThem, partners } from '#data/attack-words.ts'
import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, wary, never, training, no {case|sign|evidence}, risk of, advise*, recommend*`
/** What somebody signs in with. */
const signs = `log[-]in+, log[-]on+, credentials, password+, user[_]name+, {sign-in|log[-]in|access} {details|data|code+}`
/** How it served somebody who had no right to it. */
const cameIn = `
  {got|came|broke|get|come|let|went} <2 words'-> {in|into|inside}, entered, obtained, way in, hold of, hands on, logged in, signed in, dialled in,
  gain{ed|ing}, reached, {was|were|had been|been} [*] {sold|bought|used|stolen|guessed|misused|abused}`
/** Accounts that are not those of a house. */
const outside = `
  bank account, {social media|Twitter|X|Facebook|Instagram|YouTube|Telegram|shop} <1 words> account,
  {customer+|user+|player+|member+|patient+|subscriber+|client+|shopper+}['|'s] <2 words> {account|password|log[-]in}[s]`

/** With whose name and secret they signed in, how they came by them, and what a session is worth. */
export const accountPhrases: readonly PhraseRule[] = [
  {
    id: 'T1078',
    triggers:
      'account accounts mailbox login logins log-in log-ins password passwords credentials username details key',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, ${outside}, reset, choose, hashed`,
    pattern: wording`
      {his|her|their|whose|these|those} <2 words'-> {${signs}} <1 words'-> {was|were|had been} [then|later|also]* {used|misused|abused},
      with the help of {a[n]|the|one|his|her} <3 words'-> {${internalPersons}}['s|'] <2 words'-> {${signs}|account},
      {${signs}} <160> {us{ed|ing}|misus*|abus*} {them|it|these|those|both} to {get|gain|log|sign|enter|access|open|read|reach|pull|download},
      {${signs}|account} <3 words'-> {belonged to|belongs to|was that of|were those of|{had been|was|were} {issued|assigned|given} to}
        {a[n]|one of|the|two} <5 words'-> {${internalPersons}|${partners}|service|team},
      {succeeded|got in|signed in|logged in|connected|authenticated} <4 words'-> {with|as|using|under|through} {the|a[n]} <3 words'->
        {account|user|user[_]name|log[-]in|credentials},
      {${signs}|account+} {of|belonging to|from} ${oneOfThem} <60> {${cameIn}},
      {${cameIn}} <60> {${signs}|account+|creds} {of|belonging to|from|to the account of} {our|${oneOfThem}},
      {${cameIn}} <30> {creds|account} of {a[n]|the|one of} <4 words'-> {${internalPersons}},
      creds of {a[n]|the|one of} <4 words'-> {${internalPersons}},
      {account|log[-]in} whose <2 words'-> password,
      {old|forgotten|unused|test|demo|service|shared|dormant} {account|log[-]in}[s] <60> {way in|door|used|entered|got in|came in},
      {weak|reused|shared|guessed|leaked|old|simple|default|stolen} password <3 words'-> {let|gave|opened|allowed|was enough|sufficed|worked|did},
      {access|log[-]in|sign-in} data {for|of|to} {a[n]|the|one|our} <3 words'-> {account|user|server|system|${internalPersons}},
      compromise of {a[n]|one|our|the} <3 words'-> {account|log[-]in|credentials},
      {log[-]in|access|account} had been {sold|bought|offered} on,
      {a[n]|one|single} <3 words'-> {account|mailbox} {was|had been|has been} [*] {hacked|compromised|hijacked|taken over|broken into}`,
  },
  {
    id: 'T1133',
    triggers: 'vpn rdp citrix remote private terminal',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`
      ${unreal}, employees {are|were} working, introduc*, roll{ed|ing} out, require{s|d}, enabl*, {has|have} {since|now|also}, switched on`,
    pattern: near(
      `VPN, virtual private network, RDP, Citrix, terminal server, remote {desktop|access|log[-]in|maintenance|support} [port|account|server|connection]*`,
      `account+, log[-]in, credentials, password+, guess*, {second|two|multi}[-]factor, multi[-]factor, MFA, 2FA, way in, land{s|ed},
        {open|opened|exposed|reachable} <6 words'-> {to|from|on} {the {internet|web}|outside|the outside}, {stood|left|was|been} open, dialled, gained, no second, {us{ed|ing}} <2 words'->, belonging to`,
      7,
    ),
  },
  {
    id: 'T1110',
    triggers: 'attempts tries guesses guess* tried ran',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, locked, own password, customers`,
    pattern: wording`
      {thousands|hundreds|dozens|tens|${/\d[\d.,]*/}} <3 words'-> {attempts|tries|guesses} to {log|sign} {in|on},
      {thousands|hundreds|dozens|tens|${/\d[\d.,]*/}} <5 words'-> {log[-]in|sign-in|password} {attempts|tries|guesses},
      {tried|trying|ran through|running through|went through|cycled through|worked through} <4 words'->
        {thousands|hundreds|dozens|millions} of <3 words'-> {password+|combination+}`,
  },
  {
    id: 'T1539',
    triggers: 'session sessions cookie cookies',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, training session, therapy, support session, remote session, recording`,
    pattern: wording`
      {bought|carried off|kept|keeps|took|taken|caught|captured|stole|stolen|recorded|copied|grabbed|intercepted|harvested|hijacked|replayed|lifted} {the|her|his|their|an|a} <2 words'->
        {session|session cookie|session token|cookie}[s],
      session+ <2 words'-> {was|were|had been} [*] {hijacked|stolen|taken over|captured|replayed}`,
  },
  {
    id: 'T1557',
    triggers: 'between middle proxy evilginx aitm adversary-in-the-middle man-in-the-middle',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, web proxy, proxy {statement|vote|card}`,
    pattern: wording`
      {page|site|form|proxy|portal|server} <60> {sat|stood|sits|stands|placed itself|slipped|was put} between <8 words'-> {and|real|genuine},
      {adversary|attacker|man}{-|_}in{-|_}the{-|_}middle, AiTM, Evilginx,
      {reverse|phishing} proxy <60> {caught|captur*|took|record*|harvest*|collect*|intercept*|pass*}`,
  },
  {
    id: 'T1555.003',
    triggers:
      'browser browsers chrome edge firefox password-stealing credential-stealing saved stored infostealer stealer',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, clear your, cache, do not, don't`,
    pattern: near(
      `{saved|stored|kept|saves|remembered} <3 words'-> {in|by} [the|his|her|their|a[n]] <2 words'-> {browser|Chrome|Firefox|Edge}, browser[-]saved, {password|credential}[-|_]steal{ing|er+}, saved passwords`,
      `password+, credentials, log[-]in+, malware, stealer, infect*, stole*, games`,
      14,
    ),
  },
  {
    id: 'T1204.002',
    triggers: 'installed downloaded opened ran launched started',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, do not, don't, if you`,
    pattern: wording`
      {install{ed|ing}|download{ed|ing}|ran|opened|launched|started} what <4 words'-> {believed|thought|took|seemed|looked|appeared|claimed|purported|pretended},
      {install{ed|ing}|download{ed|ing}|ran|running|launched|started} <2 words'-> {fake|trojani{s|z}ed|cracked|pirated|bogus|rigged|doctored|tampered} <3 words'->
        {installer|program|app|tool|update|client|software|version|game|copy|extension|plug[-]in}`,
  },
]
