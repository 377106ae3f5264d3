import { Memory } from './memory.ts'
import type { Reading } from './reading.ts'
import type { Sentence, TextModel } from './text-model.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'

/** Whoever has no business there, as people say it who avoid the terms of the trade. */
const intruder = String.raw`(?:intruders?|attackers?|hackers?|thie(?:f|ves)|crooks?|perpetrators?|culprits?|outsiders?|strangers?|impost[eo]rs?|(?:some|any)(?:one|body)(?: else)?|(?:unauthori[sz]ed|unknown|outside|external|unwelcome|uninvited|malicious) (?:third )?(?:person|persons|people|part(?:y|ies)|users?|actors?|individuals?|visitors?|guests?)|threat actors?|criminals?|whoever|burglars?|cyber-?(?:criminals|thieves)|fraudsters?|scammers?|(?:former|ex-?|dismissed|disgruntled) ?(?:employee|colleague|worker|contractor|member of staff)|the caller|people who had no business)`
const deed = String.raw`(?:entered|got (?:in|into|at|hold|away|through|past)|broken? (?:in|into)|(?:found|made|worked|forced) (?:a|his|her|its|their) way|slipped (?:in|into|past|through)|sneaked|came in(?:to)?|climbed in|gained entry|(?:had been|was|were|has been|have been) (?:active |at large )?(?:in|inside|through)|(?:went|gone|going|rummaged|roamed|browsed|run|ran|looked) (?:around |about )?(?:in|through|across)|reached|copied|fetched|looted|lifted|siphoned|emptied|cleaned out|scraped|(?:walked|made|run|ran|got) (?:off|away|out)|carried (?:off|away|out)|extracted|exported|downloaded|took|taken|stole|removed|read|opened|viewed|(?:logged|signed) (?:in|on)|logging in|ran (?:an? |the )?(?:\w+ )?(?:quer(?:y|ies)|jobs?|scripts?|code|searches|exports?)|helped (?:themselves|himself|herself|itself)|paged through|could (?:see|read|open|look|reach|view)|(?:was|were|had been) able to (?:see|read|open|view|take|copy|access|download|enter)|had found|fed|guessed|tried out|changed a number|used (?:an? |the |her |his )?(?:\w+ )?(?:stolen|unknown|hole|flaw|weakness|account|password|log-?in|sign-?in|session|key|token)|(?:rendered|made) [^.;]{0,40}\b(?:unusable|unreadable)|locked (?:up )?(?:the|our|its|their|all|most))`
const papers = String.raw`(?:bills?|letters?|statements?|invoices?|e-?mails?|messages?|parcels?|packets?|envelopes?|records?|reports?|results?|forms?|files?|lists?|spreadsheets?|attachments?|documents?|pay ?slips?|certificates?|prescriptions?|cards?|data|details|information)`

/** Plain words for an event: who was somewhere without a right to be, what went to the wrong people. */
const plainly = [
  new RegExp(String.raw`\b${intruder}\b[^.;]{0,110}?\b${deed}\b`, 'i'),
  /\b(?:sent|posted|mailed|e-?mailed|forwarded|attached|uploaded)\b[^.;]{0,60}\bto the wrong\b|\bthe wrong (?:mailing list|recipients?|address(?:es)?|people|person|inbox|attachment|file|envelopes?|hands?|household|famil(?:y|ies)|customers?|patients?)\b/i,
  new RegExp(
    String.raw`\b${papers}\b[^.;]{0,50}\b(?:went|gone|sent|posted|delivered|handed|shown|addressed|reached|landed|ended up)\b[^.;]{0,30}\b(?:strangers|other people|(?:some(?:one|body) else|another (?:person|patient|customer|client|family|pupil)|other (?:people|patients|customers|members|users|clients))(?:['’]s?)?)(?![\w])`,
    'i',
  ),
  /\b(?:could (?:\w+ )?)?(?:saw|showed|shown|see|seen|gave|displayed|opened?|reads?|viewed?|find|found|reached?|got|received|spat out|returned|presented)\b[^.;]{0,40}\b(?:other people['’]s|(?:some(?:one|body) else|another (?:customer|user|member|patient|client|person|family))['’]s|(?:other|different) (?:customers|users|members|patients|clients|passengers|tenants|pupils|accounts?)['’]?)(?! (?:opinions?|views?|minds?|shoes)\b)/i,
  /\b(?:was|were|had been|has been|have been|is|are|stood|lay|left) (?:\w+ ){0,2}?(?:broken into|subject to (?:an? )?(?:[\w-]+ ){0,3}(?:attack|incident|breach)|set to public|misused|abused|hijacked|opened by an outsider|taken over|(?:wide )?open to (?:anybody|anyone|everybody|everyone|all|the (?:public|internet|world|web))|reachable (?:by|for|from|without)|(?:visible|accessible|readable|available) (?:to|for|by|from|without) (?:an?y|every|all|the (?:public|internet|web)|strangers|others|outsiders|any(?:one|body)|every(?:one|body)|(?:a )?(?:password|login|log-in|authentication)))\b/i,
  /\b(?:anybody|anyone|everybody|everyone) (?:with (?:a|the) (?:link|address) |on the internet |who (?:had|knew|guessed) [^.;,]{2,40} )?could (?:\w+ )?(?:see|read|open|look|download|view|find|reach|search|copy)\b/i,
  // What lay open: "had no password", "no login was needed", "answered to anybody".
  /\b(?:servers?|databases?|buckets?|instances?|shares?|folders?|drives?|clusters?|storage|backups?|index(?:es)?|portal|it|page|site|repositor(?:y|ies)|links?)\b[^.;]{0,40}\b(?:had|has|with|needed|required|asked for|without) (?:no |any |an? )?(?:passwords?|log-?ins?|authentication|access controls?|protection|sign-in)(?! (?:reset|manager|policy))\b[^.;]{0,60}\b(?:held|hold|holds|contained|contains|found|came across|open|public|internet|records|people|customers|users|GB|TB)\b|\b(?:no|without(?: an?)?) (?:password|log-?in|authentication|sign-in) (?:was (?:needed|required|asked)|(?:and|it) (?:held|contained))\b|\b(?:had|has|have) no (?:password|authentication|access control)s?\b(?=[^.;]{0,60}\b(?:held|contained|GB|TB|million|records|people)\b)/i,
  // What is no longer where it belongs, or is now with others.
  /\b(?:data|files?|records?|lists?|names?|details|addresses|numbers?|tables?|documents?|folders?|photos?|messages?|bookings?|tickets?|recordings?|receipts?|papers?|exports?|copies|accounts?|archive|answers|keys?|variables|tokens?)\b[^.;]{0,60}?\b(?:(?:was|were|are|is|been|being|got|had) (?:\w+ ){0,2}?(?:copied|fetched|read|seen|opened|removed|carried (?:off|away)|emptied|extracted|printed|run off|lifted|grabbed|pulled|looted|visited|viewed|walked off with|gone through|gone|missing|spilled|siphoned(?: off)?|swept up|cleaned out|harvested|collected) (?:by|from|out|before|in|between|on|without|at|over|last|when|through|during)\b|(?:gone|went|go) missing)/i,
  /\b(?:people|customers?|passengers?|patients?|users?|members?|clients?|guests?|employees|students|pupils|subscribers?|tenants|applicants|buyers) (?:\w+ ){0,3}?(?:had|have had|has had) (?:their |his |her )?[^.;]{0,60}\b(?:copied|stolen|taken|read|exposed|fetched|lifted|leaked|seen|removed)\b/i,
  /\b(?:\d[\d,.]*|hundreds of|thousands of|dozens of|tens of thousands of) (?:[\w-]+ ){0,3}?(?:letters?|files?|records?|names?|addresses|messages?|e-?mails|bookings?|documents?|photos?|people|customers?|accounts?|applications?|forms?|orders?|invoices?|contracts?|profiles?|entries|numbers?|rows)\b[^.;]{0,50}?\b(?:was|were|have been|has been|had been) (?:\w+ )?(?:read|copied|seen|opened|taken|fetched|removed|downloaded|looked at|viewed|printed|extracted|carried (?:off|away)|lifted|lost|visible)\b/i,
  /\b(?:gave|given|handed|told|read|texted|sent|reset)\b[^.;]{0,40}\b(?:an? |the )(?:caller|stranger|impost[eo]r|fraudster|scammer|crook)\b[^.;]{0,40}\b(?:password|code|access|login|log-in|number|details|data)\b/i,
  /\b(?:data|files?|records?|lists?|names?|details|addresses|numbers?|documents?|photos?|copies|scans?|archive|recordings|contracts|drawings)\b[^.;]{0,70}?\b(?:(?:had|have|has) left (?:the|our|its|their) (?:building|house|network|company|systems?|premises)|walked out of the door|went out of the door)/i,
  /\b(?:talked|persuaded|tricked|convinced|fooled|conned|duped|lured)\b[^.;]{0,110}\b(?:into (?:switching|resetting|giving|changing|adding|handing|approving|authori[sz]ing|installing|opening|revealing|registering)|(?:to|onto) an? (?:fake|forged|false|bogus|copied))\b/i,
  // Lost on the way, let out, or turned up where it should not be.
  /\b(?:left|forgotten|mislaid|dropped) (?:behind )?(?:on|in|at) (?:an? |the )(?:\d\d[:.]\d\d )?(?:\w+ )?(?:train|bus|tram|taxi|cab|plane|ferry|café|cafe|bar|pub|car park|platform|bench|skip|bin|street|hotel|restaurant|park)\b/i,
  new RegExp(
    String.raw`\b(?:${papers}|names|addresses|photos|numbers|passwords|tables?|database|archive|drawings|recordings|contracts)\b[^.;]{0,60}?\b(?:(?:has |have |had )?(?:leaked|spilled|got(?:ten)? out|escaped|surfaced|cropped up|turned up|ended up|gone missing|appeared) (?:through|via|from|on|in|at|to|into|onto|after|last|when)|(?:was|were|been) (?:discovered|found|uncovered|spotted) (?:on|in|at) (?:an? )?(?:[\w-]+ ){0,3}(?:servers?|forums?|sites?|channels?|buckets?|index|shares?|computers?|phones?)|(?:is|are|was|were|been) (?:now )?(?:circulating|going around|doing the rounds|in circulation|making the rounds)|fell into|fallen into|in the wrong hands)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:loss|theft|leak|disclosure|exposure|misuse|copying) of (?:[\w’'-]+ ){0,5}?(?:${papers}|names|addresses|photos|numbers|passwords|wage slips|contracts|drawings)\b`,
    'i',
  ),
  /\b(?:let|allowed|permitted|enabled) (?:anybody|anyone|everybody|everyone|strangers|outsiders|visitors|all comers) (?:to )?(?:look|see|read|open|view|download|copy|search|reach)\b/i,
  /\b(?:on|in|from|via|an?) open (?:network |cloud |file |web )?(?:shares?|servers?|folders?|buckets?|databases?|drives?|director(?:y|ies)|index|storage|ports?)\b|\b(?:databases?|servers?|buckets?|instances?|shares?)\b[^.;]{0,30}\bopen to the (?:world|internet|web|public)\b/i,
  /\b(?:says?|said|claims?|writes?|wrote|boasts?|boasted) (?:that )?(?:he|she|it|they|his group|their group) (?:now )?(?:has|have|had|holds?|took|got|owns?|is sitting on|carried off|walked off with) [^.;]{0,50}\b(?:lists?|data|base|databases?|files|records|customers?|documents|GB|TB|archive|tables?|accounts)\b/i,
  /\b(?:latest|newest|new|next|most recent) victims?\b/i,
  /\b(?:calls?|messages?|texts?|letters?|e-?mails?)\b[^.;]{0,30}\bfrom (?:people|strangers|somebody|someone|callers|fraudsters|crooks) who (?:know|knew|have|had|already know|already knew|can name|could name)\b/i,
  /\b(?:looking into|checking|investigating|finding out|examining|know|known|clear|say) (?:yet )?(?:if|whether) (?:or not )?(?:any |its |their |the |customer |personal |some )*(?:data|files?|records|details|information|names|accounts)\b/i,
  /\b(?:shut (?:down|off)|switched off|unplugged|disconnected|pulled the plug on|cut off|took|taken)\b[^.;]{0,40}\b(?:network|systems?|servers?|computers?|website|platform|IT)\b[^.;]{0,60}\b(?:attack|intrusion|intruders?|unusual|suspicious|break-in|hackers?|odd|strange)\b/i,
  // Whose way in was used.
  /\b(?:accounts?|passwords?|log-?ins?|(?:sign-in|log-?in|access) (?:details|data|codes?)|credentials|sessions?|keys?|tokens?|mailbox(?:es)?|profiles?|badge|laptop|phone)\b[^.;]{0,60}\b(?:(?:was|were|had been|has been|been|being) (?:\w+ )?(?:used|misused|abused|taken over|hijacked|borrowed|guessed|stolen)) (?:by|to|for|from|at|in|on|with)\b(?! (?:us|our|you|staff|the staff)\b)/i,
  /\b(?:un(?:welcome|invited|known|authori[sz]ed|explained)|suspicious|malicious|odd|strange|irregular|unlawful|illegal|illicit) (?:visitors?|guests?|activity|activities|log-?ins?|sign-?ins?|sessions?|traffic|quer(?:y|ies)|downloads?|exports?|entry|intrusion|acquisition|jobs?|access)\b[^.;]{0,60}\b(?:in|on|into|from|within|to|of|at) (?:our|its|their|the|a|one of|part of|parts of|certain|some)\b/i,
  /\b(?:experienced|suffered|was the (?:victim|target) of|had|been hit by|caught up in|fallen victim to|fell victim to|subject to|victim of|aware of|notice of) (?:an? |the )?(?:\w+ ){0,3}?(?:(?:data|cyber|security|privacy|computer)(?: security)? (?:event|incident|breach|matter|attack)|cyber-?(?:attack|incident)|break-in|burglary|intrusion|hack)\b/i,
].map((pattern) => sentencePattern(pattern))

/** "A thief cannot read them", "strangers could have read": what may be, or was not done. */
const inTheory =
  /\b(?:can ?not|can|could not|could have|would|will|won['’]t|never|even if|should|might|may) (?:\w+ )?|\bn['’]t\b/i

/** Texts about practice: nothing of what they tell has happened. */
const practice = sentencePattern(
  /\b(?:(?:table[- ]?top|crisis|emergency|cyber|fire) (?:exercise|drill|game)s?|exercises?(?! (?:caution|care|your|their|the right|rights|control|discretion))|drills?|simulat(?:ed|ion|ing)|scenarios?|rehears\w+|war ?gam\w+|role[- ]?play\w*|plays? the attacker|never happened|nothing of it is true)\b/i,
)
const fewestOfPractice = 2

const told = new Memory<TextModel, readonly Sentence[]>()

/** Sentences that tell of an event in words for which no other rule looks. */
export function plainSentences(reading: Reading): readonly Sentence[] {
  const { model } = reading
  let found = told.get(model)
  if (found === undefined) {
    found = model.sentences.filter((sentence) => {
      if (sentence.kind === 'boilerplate' || sentence.section === 'advice') return false
      return plainly.some((pattern) => {
        const match = pattern.exec(sentence)
        if (match === null) return false
        const end = sentence.start + match.index + match[0].length
        const { generic, modality } = reading.voiceOf(end - 1, end)
        // "Anybody could look at …" tells of a state, whatever "could" says elsewhere.
        if (inTheory.test(match[0]) || modality === 'denied') return false
        return !generic || /\bcould\b/.test(match[0])
      })
    })
    told.set(model, found)
  }
  return found
}

/** News of another kind, known by its title and its opening: a deal, a product, a survey. */
const deal =
  /\b(?:(?:agreed|agrees|plans?|wants?|offers?|set|is|are) to (?:buy|acquire|take over|merge)|to (?:buy|acquire) [^.;]{2,60} for\b|(?:buys|acquires|takes over|merges with)|acquisition of|takeover|merger|raises? (?:[$€£]|\d)|(?:quarterly|annual|first-half) (?:results|profits?)|going public|IPO|(?:wins?|won|receives?|awarded) (?:the |an? )?(?:[\p{L}-]+ ){0,4}(?:prize|award|medal|contract|tender)|(?:ten|twenty|thirty|five|\d+) years (?:ago|on|later|after)|anniversary|(?:a )?new (?:book|film|documentary|play|series)|(?:is|are) (?:looking for|hiring|seeking)|appoints?|named (?:as )?(?:its |the )?new|has passed a (?:law|bill)|new (?:law|rules|regulation))\b/iu
const product =
  /\b(?:is here|(?:we are|we['’]re|today we|is|are) (?:now )?(?:releas|launch|introduc|unveil|announc)ing|(?:releases?|launches?|unveils?|introduces?) (?:its |the |a |new |version |\p{Lu})|now available|new (?:features?|versions?|release|edition)|(?:biggest|latest) (?:update|release|version) (?:of|to))\b/iu
const survey =
  /\b(?:surveys?|polls?|stud(?:y|ies)|barometer|statistics|annual report|year in review|respondents?|one in (?:two|three|four|five|six|ten|\d+)|\d+ (?:per cent|percent|%) of)\b/i
const fewestOfOther = 1
/** A headline about the thing itself: "Today we are announcing a security incident". */
const itself =
  /\b(?:incident|breach(?:ed)?|stolen|stole|hack(?:ed|ers?)|leak(?:ed)?|attack(?:ed)?|unauthori[sz]ed|copied|exposed|compromised|intru\w+|break-in|ransom\w*|thie(?:f|ves)|strangers?)\b/i
/** Shares of many, which tell of no one of them. */
const ofMany =
  /\b(?:per ?cent|in (?:two|three|four|five|six|seven|eight|nine|ten|half|\d+)(?: cases| of)?|(?:a|one) (?:third|half|quarter|tenth|fifth)|half of|most of|average|of those (?:who|asked)|owners|respondents|firms|companies|businesses) |\d ?%/i

/**
 * Whether a document is news of another kind that mentions breaches on its way. `telling` are the
 * sentences that tell of one; those of a survey that count many do not speak for a breach.
 */
export function isAboutOther({ model, input }: Reading, telling: readonly Sentence[]): boolean {
  const head = [input.title ?? '', ...model.sentences.slice(0, 2).map(({ text }) => text)].join(
    ' . ',
  )
  if (survey.test(head)) return telling.every(({ text }) => ofMany.test(text))
  return (
    telling.length <= fewestOfOther &&
    (deal.test(head) || product.test(head)) &&
    !itself.test(head.replace(/\b(?:the|a) breach at\b/, ''))
  )
}

/** Whether the document tells of an exercise: said in its title or its opening, and in one of eight sentences. */
export function isAboutPractice({ model, input }: Reading): boolean {
  const heads = practice.regex.test(input.title ?? '') ? 1 : 0
  const said = model.sentences.filter((sentence) => practice.test(sentence)).length
  const opens = heads > 0 || model.sentences.slice(0, 2).some((sentence) => practice.test(sentence))
  return opens && heads + said >= Math.max(fewestOfPractice, model.sentences.length / 8)
}
