import { paymentWords, pressed, strangers } from '#data/attack-words.ts'
import { wording } from '../wording.ts'
import { near, type PhraseRule } from './phrase-rule.ts'

/** "$750,000", "400,000 dollars", "15 BTC" */
const sum =
  /(?:(?:US|C|A|NZ)?[$€£] ?\d[\d.,]{0,14}(?: ?(?:million|m|k)\b)?|\d[\d.,]{0,14} ?(?:k |million )?(?:dollars?|euros?|pounds|bitcoins?|btc|xmr|monero|usdt?|eur|gbp|francs|kroner|yen)\b)/
const coins = `${paymentWords}, dollar+, euro+, pounds, million, USD, EUR`

/** "Fined", "lawsuit", "insurer": the sum has nothing to do with extortion. */
const civil = wording`
  fine[d|s], court, plaintiff*, insurer*, refund*, tax, damages, compensation, shareholder*, budget, investor*, settle*, lawsuit,
  penalt{y|ies}, regulator, wage+, salary, salaries, {asked|asks|asking} {the|its} {bank|board|court|state|council|insurer|government|ministry|public|members|donors}, could, might, would, {never|not} <4 words> {asked|demanded|named|contacted}`

/**
 * What is demanded, and for what, in the words of those who are pressed and of those who press them. A price alone
 * is a seller's: it is a demand where it is put to the victim, buys silence, or has an end after which all is published.
 */
export const demandPhrases: readonly PhraseRule[] = [
  {
    id: 'T1657',
    triggers:
      'asked asks asking ask demanded demanding demands demand wanted wants want pressed pressing',
    confidence: 0.75,
    ofEvent: true,
    unless: civil,
    pattern: wording`
      {hacker+|attacker+|gang|group|extortionist+|criminals|thieves|crew|intruder+} <3 words'-> {ask[s|ed|ing]} <6 words'-> for <4 words'-> {${paymentWords}|${sum}},
      {ask[s|ed|ing]|press{ed|es|ing}} {${pressed}} for <5 words-> {${paymentWords}|${sum}},
      demand[s|ed|ing] [from|of|that] {${pressed}} <6 words-> {${paymentWords}|${sum}},
      demand for [a|more than|about|some|nearly]* {${sum}|payment|money},
      ${sum} {demand|extortion},
      {people|men|criminals|thieves|hackers|attackers|group|gang|intruder[s]|person} <8 words> want[s|ed] money`,
  },
  {
    id: 'T1657',
    triggers:
      'quiet silent silence secret deletion deleting deleted publishing leaking releasing disclosing unpublished',
    confidence: 0.75,
    ofEvent: true,
    unless: wording`
      fine[d|s], court, plaintiff*, would, {company|firm|bank|hospital|management|board|leadership} kept, moment of silence`,
    pattern: near(
      `{keep[ing]|kept|stay[ing]} [it|this|that|them|the {matter|theft|breach|hack|data|attack}]* {quiet|silent|secret},
        {its|their|his|our|for|buy[s]|bought|buying} silence, {proof|confirmation|promise} of deletion,
        {for|against|in return for|in exchange for} {not {publishing|leaking|releasing|selling|telling}|{the|a} deletion of|deleting}, deletion of <3 words'-> for`,
      `${coins}, ask{s|ed|ing}, demand*, offered, offer, price, paid, pay[ing], buy[ing], bought`,
      12,
    ),
  },
  {
    id: 'T1657',
    triggers:
      'price sum amount days hours deadline ultimatum countdown answer reply contact dialogue negotiate talks publish leak release sell pay payment given threatened threatens threatening threaten unless published public until',
    confidence: 0.7,
    ofEvent: true,
    unless: wording`
      fine[d|s], court, regulator, buyer+, share price, ticket price, auction, escrow, customers can, patients can, you can contact, call us`,
    pattern: wording`
      {price|sum|amount} {doubles|will double|goes up|rises|is fair|is negotiable},
      {if|unless} [there is|there's|we get|we {receive|hear}|you|they]* {no|not|don't|do not} {answer|reply|contact|response|write|respond|pay}*
        <60> we {publish|write|leak|sell|release|post|inform|send|call|contact|begin|start},
      {publish|leak|release|sell|post|dump|expose|auction}[s|es|ed|ing]* <50> if <25> {not <3 words> {paid|pay|met|contacted}|refus*},
      {you|they|it|company|firm} {have|has|had} {until|<2 words> days|<2 words> hours|24 hours|48 hours|72 hours} <60>
        {publi*|leak*|release*|sold|auction*},
      threaten{s|ed|ing} to {make|put} <60> {public|online|on {the|a|its} {internet|web|site|dark}},
      {would|will} be {published|put {online|on the}|leaked|released|sold} <40> unless,
      {deadline|ultimatum|countdown} <40> {payment|pay|ransom},
      {gang|group|hacker+|attacker+|extortionist+|crew|criminals|they|note|which|who} <6 words> {gave|given|gives|set|sets} <40> {to pay|for payment},
      {deadline|countdown|time|timer} <60> {after that|then|or else|otherwise} <30> {leak*|publi*|releas*|auction*|sold},
      {gang|group|hacker+|attacker+|extortionist+|crew|criminals|they|note|which|who} <6 words> {gave|given|gives|set|sets} <40>
        to {open|start|begin|enter into|come to} ${/["“”‘’]?/}[a|the] {dialogue|negotiat*|talks|talk},
      {time|day+|hour+|week|deadline} <60> {given|had|set|allowed} to {find|pay|raise|come up with|transfer} <3 words> ${sum}`,
  },
  {
    id: 'T1657',
    triggers:
      'transferred sent threat threats ultimatum amount reward criminals if unless threatened threatens threatening pay contact ignored ignore advised recommended given gave offered ransom sum payment million sold published leaked released posted asked pressure chose choose silence countdown timer deadline ultimatum not paying set contacted approached wrote stopped stop note screens decided refuse money refused refuses refusing declined declines declining paid pay paying negotiated negotiate negotiating gave give given giving want wants wanted demand demands blackmailed blackmail blackmailing negotiations negotiation talks meeting meet met told',
    confidence: 0.7,
    ofEvent: true,
    unless: civil,
    pattern: wording`
      {refus{e|ed|es|ing}|declin{e|ed|es|ing}} to pay${/(?: up| the ransom| them| anything| a ransom)?(?=[.,;:]|$| (?:and|but|so)\b)/},
      [not|never] {paid|pay[ing]} {a|the} {sum|amount|fee|price} <20> to have <3 words'-> {data|files|records|copies} {deleted|destroyed|returned},
      {want[s|ed]|demand[s|ed]|ask[s|ed] for} <3 words'-> ${sum} <40> {or|otherwise} {it|we|they|he|she|all|everything|the},
      {decid*|agreed|chos{e|en}|resolv*|intend*|is|are|was|were|will|'re|won't be} not <1 words> pay[ing]${/(?=[.,;:]|$| (?:and|but|so|them|him|anyone|anybody|criminals|up)\b)/},
      {decid*|chos{e|en}|resolv*} not to pay,
      {won't|will not} be paying {anyone|anybody|them|him|a},
      get <2 words> money out of {the|it|us|them|our|its},
      {${strangers}|extortionist+} <20> {set|gave|given|named|made|issued|sent|presented} {a|an|their|its} <2 words'-> {demand|deadline|ultimatum},
      {contacted|approached|wrote to} <30> with a <2 words'-> {demand|ultimatum},
      {countdown|timer} {on|of} the <2 words'-> {page|site|blog|entry},
      {note|message|screen}[s] <30> named {a|the} {sum|price|amount},
      you {cho{se|ose}} {silence|to {ignore|stay silent}},
      {stopped|stop|ceased} {answering|responding|replying} <40> we {publish|release|leak|post|begin},
      {sum|payment|money|ransom|million+} <30> {was|were|been|being} {demanded|asked for},
      ransom: <2 words> ${sum},
      {sold|published|leaked|released|posted} unless,
      ask{s|ed|ing} us for,
      {attacker+|hacker+|gang|group|criminals|extortionist+} offered <2 words> to {delete|return|destroy},
      {paid|pay|paying} <3 words'-> {${sum}|{half|a} <1 words> million} <20> to <3 words'-> {attacker+|hacker+|gang|criminals|extortionist+|group},
      {were given|gave us|gave them|gives them|given} <2 words'-> {24|48|72|ten|seven|three|five|two} {hours|days},
      pay[,] or {we|all|everything|it|the|your}~,
      {contact us|write to us} before the {timer|countdown|deadline},
      {ignored|ignore} us <20> we {publish|release|leak|post},
      {advised|recommended|counselled} against paying,
      threaten{s|ed|ing} to {leak|publish|release|post|dump|expose|auction},
      {under|with} pressure <20> {publication|leak|release},
      {sum|amount|price} {asked|demanded|wanted|named},
      {${strangers}|extortionist+} <12> named a {price|sum},
      price of [its|their|his|our|the] silence,
      {transferred|sent|paid} <3 words'-> {bitcoin+|btc|${sum}} to the <2 words'-> {attackers|hackers|criminals|thieves|extortionists|gang|group},
      {set|given|gave} <2 words'-> an ultimatum,
      {threat|threats} {was|were} made to {publish|leak|release|sell},
      {hackers|attackers|thieves|criminals} wanted to be paid,
      {if|unless} you {don't|do not|refuse to} pay,
      {reward|paying|pay} {criminals|hackers|extortionists},
      told to pay <40> or, pay <3 words> or {we|see|face|watch},
      {negotiat{ion+|ing}|talks} with [the|these|them|any]* <2 words> {attacker+|hacker+|criminals|thieves|gang|group|extortionists|blackmailers|perpetrators},
      {not|never} {negotiate|bargain|deal} with {criminals|extortionists|blackmailers|thieves|terrorists|hackers|the {attackers|hackers|gang|group|thieves}},
      {meet[ing]|met|fulfil[l][ing|ed]|reject[ed|ing]} {the|its|their|his} <1 words> demand[s],
      talks <20> {broke down|broke off|failed|collapsed|stalled},
      {tried to|try to|attempt* to|seek* to|sought to|wanted to} blackmail,
      [not|never] {paid|pay[s|ing]|negotiat{e|ed|ing} with|transferred <20> to|yield{ed|ing} to|gave in to|give in to|given in to|giving in to}
        [the|any|these|its|their]* {attacker+|hacker+|criminal+|thieves|gang|group|extortionist+|blackmail*|crooks|intruders|perpetrators},
      {hacker+|attacker+|gang|group|extortionist+|criminals|thieves|crew} <2 words> {want|demand|wanted|asked for|requested}[s] <3 words'-> ${sum},
      {was|were|been|being} [*] blackmailed, blackmail {letter|mail|attempt|e[-]mail|message|demand|note}[s],
      blackmail{ing|ed} {the|us|it|its|them|our}`,
  },
  {
    id: 'T1657',
    triggers: 'refused refuses refusing declined declines declining pay negotiate',
    confidence: 0.7,
    ofEvent: true,
    unless: civil,
    pattern: near(
      `refus{ed|es|ing|al} to {pay|negotiate|bow|give in}, declin{ed|es|ing} to {pay|negotiate},
        {will not|won’t|did not|didn’t|not going to} {pay|negotiate with} {the|them|him|any|up|a|criminals|extortionists|hackers}`,
      `hacker+, attacker+, gang, group, extortion*, criminals, thieves, ransom, leak*, dumped, publi*, blackmail*, crew`,
      14,
    ),
  },
  {
    id: 'T1486',
    triggers: 'ransomware encryptor encryption encrypted encrypting scrambled locked locker',
    confidence: 0.8,
    ofEvent: true,
    unless: wording`
      could, might, should, never, prevent*, attempt*, tried, no ransomware, at rest, end-to-end, strong encryption, TLS,
      encryption {key|keys|standard|method|of}`,
    pattern: wording`
      {involv{ed|ing|es}|dealing with|responding to|recovering from|respond to} [a[n]|the] <2 words-> ransomware,
      {encrypted|encrypting|scrambled|locked} <3 words'-> {everything|whole network|database+},
      {parts|part|much|most|all|some|half} of {the|its|our|their} <2 words> {IT|network|system+|server+|infrastructure|data|computer+|environment} <3 words'> {encrypted|scrambled|locked up},
      {push{ed|ing}|push|drop{ped|ping}|spread|planted|detonat{ed|ing}|{roll{ed|ing}|sen{t|d|ding}} out|distribut{ed|ing}|ran|running|triggered|set off}
        <4 words-> {ransomware|encryptor|locker|encryption {program|software|tool}},
      encryption {start{s|ed}|began|begins|begun|was {started|launched|triggered}}`,
  },
]
