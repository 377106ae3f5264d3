import { owning, persons, served, signIns } from '#data/attack-words.ts'
import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

const flaw = `
  vulnerability+, zero[-]days, zero[-]day, {zero[-]day|security|software} {flaw+|hole+|bug+|gap+},
  {flaw+|hole+|bug+|weakness+|weak {spot+|point+}|gap+} in`
/** Somebody came through it, or took data with its help. */
const wentThrough = `
  exploit{ed|ing|s}, exploitation, abus{ed|ing}, way in, by way of, {was|were|had been|has been|been} [*] used,
  {made|making|make} use of, {by means|because} of, compromised, broke{n} into, planted, let in, cause, made it possible, came through, got in, broke in, entered, brought low by, brought down by, fell to, hit through,
  used by, {used|using} {a[n]|the}, {st{ole|olen|eal}|download{ed}|taken|took|gain{ed}} <4 words'-> {through|via|using|with}`
const credentials = `${signIns}, user[_]name+, log[-]on+, credential+, user ID+`
/** Letters put the word in quotation marks. */
const quote = /["“”]?/
const unreal = `could, might, would, should, beware, wary, vigilan*, never, training, no {case|sign|evidence}, risk of`

/**
 * How news and letters tell the commonest ways in and what was demanded, where the trade's phrases ("exploited a
 * vulnerability", "fell for a phishing email") are turned round: asked only near words that tell of the event.
 */
export const newsPhrases: readonly PhraseRule[] = [
  {
    id: 'T1190',
    triggers:
      'vulnerability vulnerabilities zero-day zero-days zero flaw flaws hole holes bug bugs weakness weaknesses weak gap gaps',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      could, might, would, should, no {case|sign|evidence}, researcher+ <6 words> found, {browser|Chrome|iOS|Android} {bug|flaw},
      local privilege`,
    pattern: near(flaw, wentThrough, 9),
  },
  {
    id: 'T1190',
    triggers: 'vulnerability zero-day flaw hole bug weakness',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`could, might, would, should, no {case|sign|evidence}`,
    pattern: wording`
      {vulnerability|flaw|hole|bug|weakness} <50> {that|which|whom} <40>
        {{nobody|no one|only} <60> {knew|know}|{did not|didn't} [yet] know|{was|were} not yet known|{was|were} unknown|
        {did|had} not {yet|*} {know|heard|fixed|patched|closed}|had no patch}`,
  },
  {
    id: 'T1566',
    triggers: 'phishing phished spear-phishing spearphishing',
    confidence: 0.75,
    unless: wording`
      ${unreal}, future, potential*, follow-on, attempts that, to {launch|conduct|carry out|craft|mount|prevent}, {for|of} phishing, spam,
      {and|or} phishing, phishing {and|or} {scam|fraud|spam}[s], warn*, alert, cautious, awareness, suspicious`,
    pattern: wording`
      {was|were|been|is|being} [*] a[n] <4 words-> ${quote}phishing${quote} [*] {attack|attempt|incident|scam|scheme|campaign|mail|e-mail|email},
      {by|through|via|used|using|with|by means of|after|following} [a[n]|some|targeted|e[-]mail|successful]* {phishing|spear[-]phishing},
      {sen{d|t|ds}|sending|circulat*|mailed} [out] <3 words'-> phishing {e[-]mail|message|mail|text}[s],
      phished~,
      phishing {attack|attempt|incident|scam|e[-]mail|message|campaign}[s] {at|against|on|in which|that {hit|led|gave|let|tricked}|
        targeting|between|directed at|aimed at|started|started with}`,
  },
  {
    id: 'T1486',
    triggers:
      'trojan crypto ransomware locker encryption extortion hostage blocked encrypted locked',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`
      ${unreal}, no ransomware, unrelated, prevent*, protect*, {ransomware|extortion} {gang|group|crew|operation|actor}[s] <2 words> {is|are} known`,
    pattern: wording`
      {with|by|through|using|including} ransomware~, of ransomware${/(?!\w)(?! (?:operators?|gangs?|groups?|crews?|actors?|affiliates?|victims?)\b)/},
      {its|their|the|both|these|two|three|four} ransomware {attacks|infections|incidents|intrusions},
      ransomware {infected|encrypt*|crippled|got into|spread|took down|locked|had encrypted|has encrypted},
      ransomware {was|were|had been|has been} [*] {found|discovered|detected} {on|in},
      {victim|target} of {a[n]|the} <3 words-> ransomware,
      {victim|prey} to <2 words> {ransomware|encryption {trojan|virus}},
      {it|this|that|happened|cause|event|what} <2 words'> {was|is|'s} [a[n]] <1 words> ransomware,
      ransomware {program|virus|trojan|strain} <3 words> {ran|run|spread|got|was|had},
      ransomware {ran|executed|hit|had run} {on|over},
      {encryption|extortion} {malware|program|software|trojan},
      {files|data|systems|records} <2 words> held hostage,
      blocked access to {the|our|its|their|all} <2 words> {files|data|systems|servers},
      {${/(?:attackers?|hackers?|they|gang|criminals)/}} {encrypted|locked} {us|them},
      everything <3 words> {was|is|had been} encrypted,
      set off the encryption,
      {crypto|encryption} {trojan|virus|locker},
      {perpetrators|attackers|hackers|criminals|gang|intruders} <3 words'-> encrypted {data|files|systems|servers|the|all|parts},
      ransomware {known as|called|named},
      {ransomware|locker} {was|is} [*] {launched|started|running}`,
  },
  {
    id: 'T1657',
    triggers: 'extort extorts extortion ransom threatened threatening threatens threat',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      ${unreal}, fine[d|s], legal action, sue, lawsuit, {in|for} future, no ransom, known for, {type+|kind+|form+|wave} of extortion`,
    pattern: wording`
      {tr{y|ied|ying}|attempt{ed|ing}|attempt|seek{s|ing}|sought|want{ed|s}|began} to extort,
      extort {the|its|their|his|a[n]|money|them|it|payment+|*} <3 words> {company|firm|victim+|customer+|school+|ransom|money|from|them},
      extortion {e[-]mail+|message+|letter+|page|site|portal|blog|demand+|attempt+|campaign|threat+|note+},
      {hold[s]|held|holding} <5 words'-> {to|for} ransom,
      {amount{s|ed} to|set|sets|named|names|for} {a|the} ransom,
      threaten{s|ed|ing} to {leak|publish|release|sell|post|dump|expose|disclose|auction} <40>
        {data|file+|information|document+|it|them|everything|record+|archive}`,
  },
  {
    id: 'T1657',
    triggers: 'pays pay paid payment',
    confidence: 0.75,
    unless: wording`${unreal}, you, your, insurance, fee+, premium`,
    pattern: wording`
      either <40> pa{y|ys|id} <20> or <40> {sold|sell|publi*|leak*|releas*|given away|out|online},
      {has|have|is|are} not [been] paid <40> {auction*|sold|sell*|publish*|leak*|releas*|public}`,
  },
  {
    id: 'T1078',
    triggers:
      'login log-in logins password passwords username usernames credential credentials account logged signed identity',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`
      ${unreal}, reset, choose, change [your|their|the] password+, customer+' [own] {accounts|passwords}, encrypted, hashed`,
    pattern: wording`
      {${credentials}} <60> {used|using|misused|abused} {them|it|this|these|that|those|the same} {to|for},
      {with|using|used|through|via|by means of} {${owning}} <3 words-> ${persons}['s|'] <3 words'-> {${credentials}},
      {${credentials}} {of|belonging to|from|that belonged to} {${owning}} <4 words-> ${persons} <40> {was|were|had been|been} [*]
        {used|misused|abused|compromised|stolen},
      {signed|logged} {in|on} as {him|her|them|one of|an administrator|a[n] <2 words-> ${persons}},
      {with|using|used|through|via|by means of|thanks to} {stolen|compromised|leaked|purchased|harvested|hijacked} <3 words'-> {${credentials}},
      {stolen|compromised|leaked|purchased|harvested} <3 words'-> {${credentials}} <30>
        {to {get|gain|enter|reach|access|log|sign|open|break|connect|move|pull|download|steal}|allowed|gave|let|opened|were used|was used},
      {came|got|gotten|broke|get|entered|access*} <5 words'-> {with|using|through|via} <3 words'->
        {stolen|compromised|leaked|legitimate|valid|guessed} <3 words'-> {${credentials}}`,
  },
  {
    id: 'T1566.004',
    triggers: 'rang phoned called telephoned phone telephone vishing',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      ${unreal}, {${served}} <4 words> {called|rang|phoned}, call us, hotline, {called|phoned|rang} {the police|police|for|on|off|out|it|itself|itself}, toll-free`,
    pattern: wording`
      {rang|phoned|telephoned} {an|one|the|its|a} <3 words-> {${persons}|cent{er|re}|office|desk|switchboard},
      {rang|phoned|called|telephoned} <60> {talked|persuaded|tricked|convinced|fooled|came away with|into giving|into resetting|pretend*|posing as},
      {talked|tricked|persuaded|convinced|fooled|duped} <60> {over|on|by} the {phone|telephone},
      {phone|telephone} call+ <40> {tricked|persuaded|fooled|talked|gave|pretend*|posing}`,
  },
]
