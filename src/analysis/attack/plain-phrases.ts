import {
  cloudPlaces,
  helpDesks,
  lookAlike,
  machines,
  owning,
  pages,
  persons,
  secrets,
  signedIn,
  signIns,
} from '#data/attack-words.ts'
import { people, persuaded } from '#data/plain-words.ts'
import type { PhraseRule } from './phrase-rule.ts'
import { wording, wordingWith } from '../wording.ts'

/** What may be, what to beware of, what was not done. */
const unreal = wording`
  could, might, would, should, risk, wary, beware, never, advise*, recommend*, no {case|sign|evidence}, training,
  exercise, prevent*, protect*`

/** How people who avoid the terms of the trade tell what was done. */
export const plainPhrases: readonly PhraseRule[] = [
  {
    id: 'T1190',
    triggers: 'commands command sql queries',
    confidence: 0.8,
    unless: unreal,
    pattern: wording`
      {fed|typed|entered|put|slipped|sent|wrote|pasted|smuggled|hid} <60> {database|SQL}
        {command+|queries|code|statement+}`,
  },
  {
    id: 'T1190',
    triggers: 'hole holes weakness weak gap bug loophole',
    confidence: 0.75,
    unless: wording`
      could, might, would, should, researcher*, wall, fence, roof, floor, no {case|sign|evidence}, patched, fixed in`,
    pattern: wordingWith('iu')`
      {us{ed|ing}|exploit{ed|ing}|through|via|by way of|thanks to} [a[n]|the|one|this|that] <3 words->
        {hole+|weakness+|weak spot+|gap+|bug+|loophole+} in {its|their|our|the|a[n]|${/\p{Lu}/u}}~`,
  },
  {
    id: 'T1078',
    triggers:
      'account accounts login logins log-in password passwords credentials details data codes as session identity',
    confidence: 0.75,
    unless: wording`
      could, might, would, should, bank account+, reset, choose, customer+' [own] {accounts|passwords},
      no {case|sign|evidence}, asked for`,
    pattern: wording`
      ${signedIn}_[in|on][to] <60?> {as one of {our|its|their|the}|{as|with|using|under|through|via|by} [${owning}]
        <3 words->} ${persons}['[s]] [<2 words-> ${signIns}],
      {with|using|through|via|under} {the|a[n]|one} <2 words-> ${signIns} {of|belonging to|that belonged to}
        {a[n]|the|one of|its|our|their} <3 words-> ${persons}~,
      with {a[n]|the|one|his|her|that} <2 words-> ${persons}'[s] ${signIns},
      ${signIns} {that belonged to|belonging to|of} {a[n]|the|one of|its|our|their} <4 words-> ${persons} <40>
        {was|were|had been|has been} [*] {used|misused|abused|taken over|hijacked}~,
      ${signIns} <50> {was|were|had been|has been} {used|misused|abused} by
        {some{body|one}|a[n] {stranger|outsider|unknown|third party|unauthori{s|z}ed}}~`,
  },
  {
    id: 'T1078.001',
    triggers: 'default factory factory-set',
    confidence: 0.75,
    unless: wording`change {the|your|any}, could, might, should, by default`,
    pattern: wording`
      {default|factory[-set]|manufacturer's} [admin[istrator]] {password+|log[-]in+|credentials|pin+}`,
  },
  {
    id: 'T1566.004',
    triggers: 'rang phoned called telephoned caller call talked persuaded tricked convinced fooled',
    confidence: 0.8,
    unless: wording`
      could, might, wary, beware, hotline, call cent{er|re} {has|was|is} [been] {set up|established}, scam calls,
      {${people}|relatives|parents} <4 words> {called|rang|phoned}, call us`,
    pattern: wording`
      {rang|phoned|called|telephoned} [up] {the|its|their|our|a[n]} <3 words->
        {${helpDesks}|IT {desk|department|support}|switchboard},
      [phone|telephone] call+ to {the|its|their|our|a[n]} <3 words-> {help[_]desk|service desk},
      {gave|handed|read|told|dictated} {a[n]|the} caller <40> ${secrets},
      ${persuaded} <40> ${helpDesks} <60> {${secrets}|reset*|device|MFA|factor},
      ${persuaded} {a[n]|the|one} <3 words-> {agent|operator|clerk|receptionist|technician|employee} <90> into
        {switching|resetting|giving|changing|adding|moving|handing|reading out|registering|enrolling},
      caller <80> {asked for|was given|obtained|got|received} [a[n]|the|his|her] [new|fresh] ${secrets}`,
  },
  {
    id: 'T1566',
    triggers: 'fake forged false bogus copied lookalike look-alike fell fallen',
    confidence: 0.8,
    unless: wording`
      could, might, would, should, wary, beware, never, watch out, look out, if you, do not, don't`,
    pattern: wording`
      {lured|led|taken|sent|directed|drawn|enticed} <30> {to|onto|on} a[n] ${lookAlike} <2 words->
        {${pages}|log[-]in},
      {typed|entered|gave|put|left|given|entering|typing} <40> {password+|log[-]in+|credentials|code+|details} <20>
        {in|into|on|to} a[n] ${lookAlike} <2 words-> ${pages},
      {fell|fallen} for a[n] <3 words-> {e[-]mail|mail|message|text|link|page|site}`,
  },
  {
    id: 'T1528',
    triggers: 'token tokens key keys',
    confidence: 0.8,
    unless: wording`could, might, crypto*, coin+, NFT, wallet+, car, door, house, office, flat`,
    pattern: wordingWith('iu')`
      token+ [that {had been|were|was}] {stolen|taken|lifted|copied|looted|pilfered} {from|at|out of},
      {stolen|looted|lifted|pilfered|copied} token+ <60>
        {app|integration|plug[-]in|chatbot|tool|CRM|Salesforce|HubSpot|Slack|Google|Microsoft|cloud},
      with [the|a[n]|its|that|those|${/\p{Lu}[\p{L}]+/u}'s] [stolen|copied|lifted] {key+|token+} <50>
        {read|queried|pulled|copied|fetched|opened|drained|reached|entered|exported|downloaded} <40> ${cloudPlaces}`,
  },
  {
    id: 'T1486',
    triggers: 'scrambled scrambling locked lock crypted unusable unreadable encrypted encrypting',
    confidence: 0.8,
    unless: wording`
      could, might, would, lock[ed] {your|down|the door|the account}, locked <4 words'-> down, password, account, was encrypted with, unlocked,
      laptop, phone`,
    pattern: wording`
      {rendered|made|left} <60> {unusable|unreadable|useless} <20> {encrypt*|scrambl*|lock*},
      {scrambl{ed|ing}|crypted|locked [up]|we lock} [up] [all|most of|half of|every|nearly all] [of]
        [its|their|our|the] <2 words-> {file+|server+|computer+|systems|drive+|backup+|machine+|hard disk+|network},
      scrambled {them|it|everything},
      ${machines} <2 words> {were|was|had been|have been|been} [*] {scrambled|locked by|made unreadable|crypted}`,
  },
  {
    id: 'T1657',
    triggers: 'payment pay paid',
    confidence: 0.8,
    pattern: wording`
      if [there is] {no|not|they|you|the *|nobody|he|she} <40> pa{y|id|ys|yment} <50>
        {public|publish*|leak*|releas*|sell|sold|journalists|competitors},
      pay+ <30> or {we|everything|all|it|the {data|files}} <30> {publish*|leak*|public|releas*}`,
  },
  {
    id: 'T1621',
    triggers: 'approve approving approved accept accepting accepted confirm confirming',
    confidence: 0.8,
    unless: wording`could, might, never, would, should`,
    pattern: wording`
      {talked|tricked|persuaded|convinced|fooled|until|bombard*|flood*|pester*|wore|tired} <80>
        {approv|accept|confirm}[e|ed|ing] {a[n]|the|one of the} <2 words->
        {sign-in|log[-]in|prompt+|push|request+|notification+}`,
  },
  {
    id: 'T1110.004',
    triggers: 'pairs pair combinations combination lists passwords',
    confidence: 0.85,
    unless: wording`could, might, risk, prevent, advise*, should`,
    pattern: wording`
      {tried|trying|fired|ran|tested|threw} <60> {pair+|combination+|list+|passwords} <40>
        {stolen|leaked|taken|known|gathered|copied|from}
        {elsewhere|{from|in|at} {other|another|earlier|older|previous}|{other|another}
        {site+|service+|breach+|leak+}},
      {pair+|combination+} of ${/(?:[\w-]+ ){1,3}/}and password+ <60>
        {elsewhere|other {sites|services|breaches|leaks|companies}}`,
  },
]
