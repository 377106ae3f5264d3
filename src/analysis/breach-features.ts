import { eventStep, likelyTellsEvent } from './event/event-likelihood.ts'
import type { Features } from './features.ts'
import type { TextModel } from './text-model.ts'
import { isOfOneEvent, mannerFeatures } from './breach-manner.ts'
import { gap } from './word-gap.ts'
import { patternFamily } from './screen/sentence-pattern.ts'
import { wording } from './wording.ts'

/** Patterns that distinguish a report of a breach from other security news, looked for in each sentence. */
const patterns: readonly (readonly [string, RegExp])[] = [
  [
    'breach-noun',
    /\b(?:data|security|customer|privacy) (?:breach|leak|incident|exposure)(?:es|s)?\b/i,
  ],
  [
    'breach-happened',
    wording`
      {suffered|disclosed|confirmed|announced|reported|revealed|discovered|experienced|acknowledged|admitted
        |investigating|detected|notified|following|after} [of] [a[n]|the|its|that] <3 words->
        {breach|hack|leak|intrusion|cyber[-]attack|incident|theft|unauthori{s|z}ed access}`,
  ],
  [
    'stolen-data',
    new RegExp(
      String.raw`\b(?:stole|stolen|stealing|leaked|exposed|dumped|exfiltrated|obtained|accessed|compromised|hacked|harvested|swiped|published|posted)\b${gap(7)}(?:data|information|records?|emails?|e-mails|documents?|files|credentials|passwords?|accounts?|details|database|numbers|photos|source code|names|addresses)\b`,
      'i',
    ),
  ],
  [
    'data-stolen',
    new RegExp(
      String.raw`\b(?:data|information|records?|emails?|e-mails|documents|files|credentials|passwords?|accounts?|details|database|numbers|names|addresses)\b${gap(7)}(?:was|were|been|being|are) (?:[\w-]+ )?(?:stolen|leaked|exposed|dumped|exfiltrated|obtained|accessed|compromised|hacked|harvested|taken|breached|published|posted|sold|left|lost|found|acquired)\b`,
      'i',
    ),
  ],
  [
    'counted',
    /\b(?:\d[\d,.]*|million|billion|thousands|hundreds)(?: [\w-]+){0,3} (?:customers?|users?|accounts?|records?|people|individuals|patients|employees|members|subscribers|cards?|emails?|passwords|credentials|students|voters|files|documents)\b/i,
  ],
  [
    'sale',
    /\b(?:for sale|selling|sold|advertis\w+|offer(?:ed|ing)|put up|listed) (?:[\w-]+ ){0,6}(?:data|database|records|accounts|credentials|dump|information|on (?:the |a )?(?:dark|hack|cyber|underground))/i,
  ],
  [
    'affected',
    /\b(?:affected|impacted) (?:customers|individuals|users|people|patients|employees|members)\b/i,
  ],
  [
    'notify',
    /\b(?:notif(?:y|ied|ying)|letters to|informed|alerted|apologi[sz]ed?)\b.{0,60}\b(?:customers|individuals|users|people|patients|employees|authorities|regulator|members|those affected)\b/i,
  ],
  [
    'unsecured',
    /\b(?:unsecured|misconfigured|unprotected|publicly accessible|without a password|left (?:open|exposed)|exposed (?:online|database|server|bucket))\b/i,
  ],
  ['hacked-org', /\b(?:was|were|been|got|had been) (?:hacked|breached|compromised|infiltrated)\b/i],
  [
    'leak-site',
    /\b(?:leak site|data leak|wikileaks|pastebin|hacking forum|cybercrime forum|breachforums|raidforums|extort\w+)\b/i,
  ],
  [
    'vulnerability',
    /\b(?:vulnerabilit\w+|CVE-\d|exploit\w*|patch(?:es|ed)?|flaws?|bugs?|zero-day|proof-of-concept|firmware update|security update|advisory)\b/i,
  ],
  [
    'patched',
    /\b(?:patch(?:ed|es)|fix(?:ed|es)|updates?|upgrade)\b.{0,50}\b(?:vulnerabilit\w+|flaws?|bugs?|issues?|version)\b/i,
  ],
  [
    'phishing',
    /\b(?:phish\w*|spoof\w*|scams?|lures?|malspam|fake (?:email|site|website|page|invoice))\b/i,
  ],
  ['ransomware', /\b(?:ransomware|ransom|decrypt\w*|encrypted files|bitcoins?)\b/i],
  [
    'malware',
    /\b(?:malware|trojan|botnet|payload|backdoor|dropper|command and control|C2|macro)\b/i,
  ],
  [
    'product',
    /\b(?:launch(?:es|ed)?|unveil\w*|introduc\w+|release[sd]?|new (?:product|solution|platform|feature)|available now|general availability|partnership|pricing)\b/i,
  ],
  [
    'advice',
    /\b(?:how to|tips|best practices|should|recommend\w*|protect (?:your|yourself|against))\b/i,
  ],
  [
    'study',
    /\b(?:survey|respondents|according to (?:a|the) (?:report|study|survey)|percent of|% of|year-over-year|statistics)\b/i,
  ],
  [
    'could',
    /\b(?:could|can|may|might) (?:allow|be (?:used|exploited|abused)|let|enable|steal|expose|lead)\b/i,
  ],
]

const family = patternFamily(patterns)

const bucket = (count: number): string =>
  count === 0 ? '0' : count === 1 ? '1' : count <= 3 ? '3' : count <= 6 ? '6' : 'many'

/** Features of a document for the decision; `telling` are the sentences that tell of a breach as an event. */
export function breachFeatures(
  model: TextModel,
  telling: readonly number[],
  features: Features,
): void {
  const sentences = model.sentences.filter(({ kind }) => kind !== 'boilerplate')
  const counts = new Map<string, number>()
  for (const [i, sentence] of sentences.slice(0, 60).entries()) {
    for (const id of family.matching(sentence)) {
      counts.set(id, (counts.get(id) ?? 0) + 1)
      if (i < 3) features.word('lead:', id)
    }
    for (const { lower, kind } of sentence.tokens) {
      if (kind !== 'word' || lower.length < shortestWord || lower.length > longestWord) continue
      if (i < 3) features.word('l=', lower)
      features.word('w=', lower)
    }
  }
  for (const [id] of patterns) {
    const count = counts.get(id) ?? 0
    features.add(`n:${id}=${bucket(count)}`)
    const share = count / Math.max(1, sentences.length)
    features.add(
      `s:${id}=${share === 0 ? '0' : share < 0.1 ? '.1' : share < 0.25 ? '.25' : share < 0.5 ? '.5' : '1'}`,
    )
  }
  const told = telling.length / Math.max(1, sentences.length)
  features.add(`tells=${bucket(telling.length)}`)
  features.add(
    `tells share=${told === 0 ? '0' : told < 0.1 ? '.1' : told < 0.25 ? '.25' : told < 0.5 ? '.5' : '1'}`,
  )
  if (telling.some((index) => index < 3)) features.add('tells early')
  const ofOne = telling.filter((index) => {
    const sentence = model.sentences[index]
    return sentence !== undefined && isOfOneEvent(sentence)
  })
  features.add(`tells of one=${bucket(ofOne.length)}`)
  mannerFeatures(sentences, features)
  const likely = sentences.filter(likelyTellsEvent)
  features.add(`events=${bucket(likely.length)}`)
  features.add(`surest event=${Math.max(0, ...sentences.slice(0, 60).map(eventStep))}`)
  if (likely.some(({ index }) => index < 3)) features.add('event early')
}

/** Only single words are features: pairs generalised worse to kinds of text that the model was not trained on. */
const shortestWord = 3
const longestWord = 20
