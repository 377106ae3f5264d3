import { helpDesks, internalPersons, pages } from '#data/attack-words.ts'
import { persuaded } from '#data/plain-words.ts'
import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, wary, never, training, no {case|sign|evidence}, risk of, advise*, recommend*, do not, don't, if you`
const mail = `mail+, e[-]mail+, message+, text+, letter`
const secrets = `password+, credentials, log[-]in+, code+, {log[-]in|access|sign-in} {details|data}, user[_]name+`
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
      ${unreal}, call us, hotline, toll-free, scam calls, {user|customer|client|member|passenger|patient|guest|resident|reader|parent|donor}[s] <6 words> {call*|phone*|rang}`,
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
    triggers: 'mailbox mailboxes',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}`,
    pattern: wording`
      {whole|entire|complete|full|contents of} <3 words'-> mailbox+ <3 words'-> {was|were|had been} [*] {synchroni*|synced|downloaded|copied|exported},
      {synchroni{s|z}ed|synced|downloaded|copied|exported} <3 words'-> {whole|entire|complete|full|contents of} <3 words'-> mailbox+`,
  },
  {
    id: 'T1657',
    triggers: 'bank invoice invoices',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, your, new cards`,
    pattern: near(
      `{new|changed|different|false} bank {account|details}, {bank|account} {details|number+} <3 words'-> {changed|altered|swapped}`,
      `announced, invoice+, payment+, transferr*, paid, went, remit*, wired`,
      14,
    ),
  },
]
