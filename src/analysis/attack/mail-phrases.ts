import { helpDesks, internalPersons, pages, served } from '#data/attack-words.ts'
import { forged, persuaded } from '#data/plain-words.ts'
import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, wary, never, training, no {case|sign|evidence}, risk of, advise*, recommend*, do not, don't, if you`
const mail = `mail+, e[-]mail+, message+, text+, letter`
const secrets = `password+, credentials, log[-]in+, code+, {log[-]in|access|sign-in} {details|data}, user[_]name+`
const fetched = `read, fetched, collected, pulled, downloaded, copied, synchroni*, synced, exported, harvested`
const boxes = `mailbox+, inbox+, {mail|e[-]mail} account+`
/** By which a program fetches mail, and the programs. */
const mailProtocols = `IMAP, POP3, EWS, Exchange Web Services, Graph API, {mail|e[-]mail} {client+|program+}`
/** Who turns a payment aside. */
const thieves = `attacker+, intruder+, hacker+, thie{f|ves}, criminal+, fraudster+, scammer+, crook+, stranger+`
const moneyDue = `payment+, wages, salar{y|ies}, payroll, rent+, deposit+, transfer+, refund+, money, funds`
const turnedAside = `diverted, redirected, rerouted, siphoned, steered`
const entered = `typed, entered, gave, put, keyed, submitted, left, typing, entering, giving, filled in`

/** What a letter, a page or a voice on the telephone brought them to do, and what was done in the mailboxes then. */
export const mailPhrases: readonly PhraseRule[] = [
  {
    id: 'T1566',
    triggers: 'page site website form portal screen',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, checkout, payment {page|form}, {customer+|shopper+|guest+|visitor+} <6 words> {entered|typed|gave}, order form`,
    pattern: wording`
      {${entered}} <3 words'-> {${secrets}|it|them} <4 words'-> {on|in|into|onto|to} {a[n]|what} <6 words'-> {${pages}},
      {${pages}} {that|which} <30> {looked like|resembled|imitated|copied|mimicked|passed for|made to look like} <60> {${secrets}|sign-in|log[-]in},
      {led|linked|pointed|took|brought|sent|lured} <3 words'-> to a[n] <4 words'-> {${pages}} {that|which} <30> {looked|resembled|imitated|copied|mimicked}`,
  },
  {
    id: 'T1566',
    triggers:
      'mail mails email emails e-mail e-mails message messages text texts letter scam trick lure hoax link attachment',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, customers to, recipients, {scam|spam|phishing} e[-]mails`,
    pattern: wording`
      {fell|fallen|falling} {for|victim to} <4 words'-> {mail|e[-]mail|message|text|scam|trick|lure|hoax},
      {respond{ed|ing}|repl{ied|ying}|answer{ed|ing}|react{ed|ing}} <2 words'-> {scam|fraudulent|bogus|fake|forged} <2 words'-> {mail|e[-]mail|message|text},
      {${mail}} <40> {opened|clicked|answered|read|followed} by <60> {gave|let|handed|led|cost|yielded|delivered},
      {mail|e[-]mail|message|text} [that|which] {looked|seemed|appeared|claimed|purported|pretended} <80> {gave|handed|let|opened|cost|delivered|took her|took him} {a|the|an|them|him|her|attackers|hackers|somebody|someone|strangers}`,
  },
  {
    id: 'T1566.004',
    triggers: 'call calls phone telephone rang phoned line',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      ${unreal}, call us, hotline, toll-free, scam calls, {${served}} <6 words> {call*|phone*|rang}`,
    pattern: wording`
      {received|had|got|took|taken|answered} a[n] <3 words'-> call {from|by} {a|some[one]|somebody|the|an|*} <60> {said|claim{ed|ing}|pretend{ed|ing}|pos{ed|ing}|introduc{ed|ing}|presented},
      {received|had|got|took|taken|answered} a[n] <3 words'-> call {from|by} ${/["“‘']?/}{the|our|its} {${helpDesks}|IT|support},
      {on|over|by} {the|a} {phone|telephone} <3 words'-> {${persuaded}},
      {pretending|claiming|purporting|posing} <8 words'-> {talked|rang|phoned|called|telephoned},
      caller <40> {rang|phoned|called|told|asked|directed|instructed} {an|a|the|her|him|one} <2 words'-> {${internalPersons}}`,
  },
  {
    id: 'T1114.003',
    triggers: 'forward* sent copied redirect* diverted copies copy passed',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}`,
    pattern: wording`
      {rule|setting|filter|mailbox+|inbox+|e[-]mail account+|forwarding} <60> {forward*|sen{t|d|ds|ding}|cop{ied|y|ies|ying}|redirect*|divert*|pass{ed|es|ing}} <80>
        {to} <4 words'-> {outside|external|foreign|private|another|unknown|own|gmail|attacker's|hacker's|strange} <3 words'-> {address+|account+|mailbox+|inbox}`,
  },
  {
    id: 'T1564.008',
    triggers: 'rule rules filter',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, firewall, detection, rules of, rule of`,
    pattern: wording`
      {rule+|filter+} <4 words'-> {moved|moves|moving|deleted|deletes|deleting|hid|hides|hiding|buried|swept|shunted|marked} <60> {folder|RSS|archive|trash|{deleted|junk} {items|mail}|bin|as read|from {her|him|them|view|sight}|mail+|message+|repl{y|ies}}`,
  },
  {
    id: 'T1114.002',
    triggers:
      'mailbox mailboxes inbox inboxes imap pop3 ews exchange graph client clients mails messages',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, migrat*, moved to, new {server|system|provider|mail system}, repair, backup[s], {switched|turned} off, {block|disabl}*, {staff|employee+|colleagues|customers|members|we} {read|use}`,
    pattern: wording`
      {whole|entire|complete|full|contents of} <3 words'-> mailbox+ <6 words'-> {was|were|had been|been} [*] {${fetched}},
      {${fetched}} <3 words'-> {whole|entire|complete|full|contents of} <3 words'-> mailbox+,
      {${boxes}} <4 words'-> {${fetched}} <3 words'-> {over|via|through|by|with|to|onto|from} <3 words'-> {${mailProtocols}|computer|device|laptop},
      {${fetched}} <60> {over|via|through|by|using|with} <3 words'-> {${mailProtocols}},
      {${mailProtocols}} <60> {${fetched}|collect|fetch|read|download|copy|pull}`,
  },
  {
    id: 'T1657',
    triggers:
      'bank account accounts invoice invoices payment payments payroll wages salaries salary deposit deposits transfer transfers',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, your, new cards, no {payment+|money|funds|wages}, donation+, donate`,
    pattern: wording`
      ${near(
        `{new|changed|different|false|other|altered|swapped} {bank|account} {account|details|number+}, {new|changed|different|false} bank account+,
          {bank|account|payment} {details|number+} <5 words'-> {changed|altered|swapped|replaced},
          {changed|altered|swapped|replaced} <3 words'-> {bank|account|payment} {account+|details|number+}`,
        `announced, invoice+, payment+, transferr*, paid, went, remit*, wired, ${thieves}`,
        14,
      )},
      {${moneyDue}} <8 words'-> {${turnedAside}} <6 words'-> to <5 words'-> account+,
      {${turnedAside}} <3 words'-> {${moneyDue}} <60> account+,
      {${thieves}} <3 words'-> {${turnedAside}|changed|altered} <4 words'-> {${moneyDue}|direct deposit},
      {paid|wired|transferred|remitted|transfer|pay|wire} <60> account+ {of|named by|belonging to|controlled by|held by|{that|which} <3 words'->} <2 words'-> {${thieves}},
      {${forged}} invoice+ <60> {paid|pay|wired|wire|transferr*|transfer|remitted},
      {paid|wired|transferred|remitted} <60> {${forged}} invoice+`,
  },
]
