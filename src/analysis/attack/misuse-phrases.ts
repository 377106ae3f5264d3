import { wording, wordingWith } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const unreal = `could, might, would, should, beware, training, no {case|sign|evidence}, risk of`
const staff = `employee+, worker+, clerk+, nurse+, doctor+, officer+, agent+, trainee+, contractor+, {member of|former|call-cent{er|re}|branch} staff, teller+, operator+`
const logins = `log[-]in[s], log[-]in {details|credentials}, credentials, password+, account`

/**
 * What insiders and thieves of cryptocurrency do, and log-ins that are used "then", as decisions, notices and
 * news tell of them.
 */
export const misusePhrases: readonly PhraseRule[] = [
  {
    id: 'T1078',
    triggers:
      'obtained consulted looked viewed searched accessed queried opened photographed sold passed snooped',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}`,
    pattern: wordingWith('iu')`
      {${staff}} <90> {consulted|looked {at|up}|viewed|searched|accessed|queried|opened|obtained} <90> {without {any|a} <3 words-> {reason|need|purpose|grounds|authori{s|z}ation}|not {related|connected} to {his|her|their}|{out of|from} curiosity|for private {purposes|reasons}},
      {${staff}} {had|has} [also]* {sold|passed on} {information|data|details|records|the} <3 words'->,
      {${staff}} <30> {looked up|photographed|copied} <60> {from|with|off} {the|his|her} {screen|phone}`,
  },
  {
    id: 'T1078',
    triggers: 'login logins log-in credentials password passwords account',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`${unreal}, customers' passwords, reset`,
    pattern: wording`
      {obtain[ed]|stole|stolen|acquired|got} <4 words'-> {${logins}}${/,? /}{which|that} were [then|later|subsequently] used to,
      by {using|means of|way of} [the|a] {log[-]in|credentials|account|password} of {a[n]|one of} <2 words'-> {vendor|supplier|contractor|employee|partner|provider}`,
  },
  {
    id: 'T1657',
    triggers:
      'steal steals stole stolen drained drain siphoned looted transferred loses lost theft',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`${unreal}, price`,
    pattern: near(
      `steal[s], stole, stolen, drain[s|ed|ing], siphoned, looted, made off with, theft of`,
      `{million|billion} [worth] {of|in|from} {crypto*|ether|bitcoin|tokens|coins|digital assets}, worth of {crypto*|ether|bitcoin|tokens|coins}, {hot|cold} wallet+, {crypto[currency]|digital} {assets|funds}`,
    ),
  },
]
