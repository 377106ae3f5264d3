import type { PhraseRule } from './phrase-rule.ts'
import { wording } from '../wording.ts'

const mailbox = `e[-]mail account+, e[-]mail box+, mailbox+, Office 365 account+`
const staff = `employee, employees, staff, faculty, physician, provider, worker, agent, user, team, company, business`
const strangers = `
  {unauthori{s|z}ed|unknown|outside|external|malicious|unidentified} <2 words->
    {person+|individual+|part{y|ies}|actor+|user+|intruder+|entit{y|ies}}`
const beware = wording`
  beware, vigilan*, wary, avoid, training, awareness, prevent*, risk of, never, should`

/** How notices and reports on them tell what was done: in the set phrases of lawyers and press offices. */
export const noticePhrases: readonly PhraseRule[] = [
  {
    id: 'T1078',
    triggers: 'account accounts mailbox mailboxes email',
    confidence: 0.7,
    ofEvent: true,
    unless: beware,
    pattern: wording`
      ${strangers} <40> {accessed|access to|logged in[to]|entry to} <60> {${mailbox}},
      unauthori{s|z}ed {access to|use of} <8 words'-> {${mailbox}},
      {${staff}}['s|'] <3 words-> {${mailbox}} <40> {was|were|had been|been} [*] {accessed|compromised|breached|hijacked}`,
  },
  {
    id: 'T1566',
    triggers: 'phishing',
    confidence: 0.8,
    unless: beware,
    pattern: wording`
      {target|victim|subject} of a[n] <4 words-> phishing,
      {respond{ed|ing}|repl{ied|ying}|f{e|a}ll[en|ing]|f{e|a}lls|clicked} {to|for|victim to|prey to|on} a[n] <4 words-> phishing,
      {as a result of|following|due to|resulting from|caused by|because of|stemm{ed|ing} from} a[n] <4 words-> phishing
        {attack|incident|scam|scheme|campaign|e[-]mail|message}`,
  },
  {
    id: 'T1110.004',
    triggers: 'list lists credentials passwords logins log-ins',
    confidence: 0.8,
    unless: wording`could, might, risk, prevent, advise*, should, may be used`,
    pattern: wording`
      {preexisting|pre-existing|leaked|stolen|previously <2 words> {leaked|stolen|compromised|breached}}
        {password|credential} list+,
      {credential+|password+|log[-]in+} <50> {obtained|taken|stolen|leaked|compromised|gathered} {from|in} <3 words->
        {third[-]party source+|{other|previous|earlier|unrelated|another} <2 words-> {breach{es}|leak+|{web}site+|service+|incident+|compan{y|ies}}}`,
  },
  {
    id: 'T1657',
    triggers: 'threaten* demands conditional condition',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`might, risk, sue, lawsuit, fine[d|s], legal action, union`,
    pattern: wording`
      threaten{s|ed|ing} <20> {leak|publish|release|sell|post|dump|expose|disclose} <90>
        {unless|if|within|until|paid|payment|ransom|demand+},
      {respond|reply|give in|bow|cave|yield} to {its|their|the} [ransom] demands,
      {meet|met|refus* to meet|fulfil[l][ed]} {its|their|the} [ransom] demands,
      {condition|conditional|conditioned|dependent} {on|upon} <3 words> {paying|payment|ransom}`,
  },
  {
    id: 'T1528',
    triggers: 'token tokens oauth app apps application applications consent',
    confidence: 0.75,
    unless: wording`could, might, should, never, vulnerab*`,
    pattern: wording`
      {approv*|grant*|authori{s|z}*|accept*|connect*|link*|install*} <3 words->
        {malicious|rogue|fake|fraudulent|counterfeit} <2 words-> {OAuth|connected|consent|integration|app|application},
      token+ <40> {wrong hands|hands of},
      {connected|linked|linking|connecting} a[n] {malicious|rogue|fake|fraudulent} app[lication] to`,
  },
  {
    id: 'T1486',
    triggers: 'ransomware',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`could, might, prevent*, stopped before, risk of, no ransomware, attempted, tried`,
    pattern: wording`
      ransomware <2 words> {was|were|had been|has been} [then|later|also]* {deployed|launched|executed|activated|installed|unleashed|triggered},
      {deploy{ed|ing}|launched|executed|unleashed|activated} <3 words-> ransomware`,
  },
  {
    id: 'T1204.002',
    triggers: 'malicious infected booby-trapped poisoned',
    confidence: 0.75,
    unless: wording`could, might, risk, prevent*, should, never`,
    pattern: wording`
      {malicious|infected|booby-trapped|poisoned} {file|attachment|document|spreadsheet|program|installer} {was|were|had been|has been}
        <3 words> {downloaded|opened|run|installed|executed|launched|clicked},
      {employee|worker|clerk|user|somebody|someone} <5 words> {downloaded|opened|ran|installed|launched} {a[n]|the}
        {malicious|infected|booby-trapped|poisoned} {file|attachment|document|spreadsheet|program|installer}`,
  },
  {
    id: 'T1190',
    triggers: 'flaw hole vulnerability zero-day bug injection',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, would, no {case|sign|evidence}, proof of concept, patch before`,
    pattern: wording`
      {came|come|got|gotten|get|broke|broken|entered|gained access|slipped} [in[to]] <4 words> {through|via|by way of} {a[n]|the} <4 words->
        {flaw|hole|vulnerability|bug|zero[-]day},
      SQL injection {flaw|hole|vulnerability|bug} <40> {unknown|exploited|abused|used|not known}`,
  },
  {
    id: 'T1110.004',
    triggers: 'passwords password',
    confidence: 0.8,
    unless: wording`could, might, risk, prevent*, should, advise*, never, do not, don't`,
    pattern: wording`
      password+ [that|which] <3 words> {owner+|user+|customer+|member+|people|they} <2 words> {use[d]|reuse[d]|re-use[d]}
        {on|at|for} {other|another|several} <2 words> {site+|website+|service+|account+|app+}`,
  },
  {
    id: 'T1684.001',
    triggers: 'impersonate impersonates impersonating impersonated',
    confidence: 0.75,
    unless: wording`could, might, beware, wary, vigilan*, customer+, bank+, scam+, future, potential, will, may`,
    pattern: wording`
      impersonat{e|es|ed|ing} <3 words-> {IT [support|staff|desk|personnel|team|help[_]desk]|help[_]desk|service desk|technical support}`,
  },
  {
    id: 'T1195.002',
    triggers: 'tool software product agent platform update',
    confidence: 0.75,
    unless: wording`could, might, risk, prevent*`,
    pattern: wording`
      {tool|software|product|agent|update} <20> {was|had been|were} compromised <90>
        {delivered|pushed|distributed|installed|spread|deployed} <4 words> {malware|ransomware|malicious}`,
  },
]
