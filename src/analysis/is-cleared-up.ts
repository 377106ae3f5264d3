import type { Reading } from './reading.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'
import type { Sentence } from './text-model.ts'
import { wording } from './wording.ts'

const carriers = `
  drive+, disk+, disc+, stick+, laptop+, tablet+, phone+, tape+, folder+, file+, box+, binder+, paper+, envelope+, notebook+, device+,
  records, documents, it, they, which`
const incidents = `{cyber[-]|hacker } attack+, cyber[-]attack+, attack+, breach+, {security|data} {breach|incident|leak}, incident+, hack+, intrusion+, leak+, break-in`
const nobody = `nobody, no one, no {outsider|customer|patient|stranger|third party|user|person}, no[body] else`
const looked = `opened, accessed, read, copied, viewed, seen, connected, plugged in, touched, downloaded, tampered with, switched on`

/**
 * Things that look like a breach and are none: words with which such news opens, and words anywhere in the document
 * that bear it out.
 */
const clearings = [
  {
    // "The drive that went missing has turned up": "nobody has connected it since".
    news: wording`
      {${carriers}} <90> {has|have|had|was|were|been|is} [now|since|been|safely]* {recovered|retrieved|handed in|turned up|reappeared|rediscovered},
      {missing|lost|mislaid|stolen|disappear{ed|ance}|vanished} ${/[^.;]{0,140}?/}{turn{s|ed} up|found|recovered|located|handed in|is back|resurfaced}`,
    borneOut: wording`
      {${nobody}} <30> {${looked}},
      {was|were|had|has|have} {not|never} [been]* {${looked}},
      {nobody|no one}'s <3 words'-> {was|were} <2 words> seen,
      {seal|wrapping|packaging} <30> {unbroken|intact}, {unopened|untouched}`,
  },
  {
    // "Fake letters say that you were hacked": "there was no attack".
    news: wording`
      {fake|bogus|forged|fraudulent|phishing|scam|sham|false|hoax|counterfeit} <2 words'-> {letter+|mail+|e[-]mail+|message+|notice+|text+|call+|notification+},
      {letter+|mail+|e[-]mail+|message+|notice+|text+} <30> {pretend*|purport*|appear to {be|come}|claim+ to be|are fake|is fake|is a fake|{are|is} {bogus|forged|fraudulent}},
      beware of {letter+|e[-]mail+|message+|call+}, scam {alert|warning}`,
    borneOut: wording`
      {there {is|was|has been|were|have been}|has had|had|suffered} no [such|security|data|cyber]* {${incidents}},
      {neither|none} {has|have|had} <3 words> {${incidents}},
      {was|were} not {hacked|breached|attacked}, {has|have|had} not been {hacked|breached|attacked},
      no {${incidents}} {has|had} {taken place|happened|occurred}`,
  },
  {
    // "Nobody could sign in": "it was no attack".
    news: wording`
      outage+, downtime, disruption+, {hardware|power|software|system|disk|storage} {failure+|fault}, failure {at|of|in} <3 words'-> {company|provider|data cent{er|re}|system+|clearing house}, {was|were|is} [*ly] {unavailable|down|unreachable|offline},
      {could|can} not {sign in|log in|pay|be reached|use|reach}, couldn't {sign in|log in|pay}`,
    borneOut: wording`
      {was|were|is} not [*ly]* {a[n]|the result of|due to|caused by|down to|related to|because of} [a[n]|any]* [malicious|cyber|security]* {${incidents}},
      not a hack, {ruled|rules|rule} out {a[n]|any} [cyber|malicious]* {${incidents}}, {there was|it was} no [cyber]* {${incidents}},
      {rumour+|rumor+|talk|suspicion+} of {a[n]|any} [cyber]* {${incidents}} <60> {denied|dismissed|unfounded|untrue|wrong}, {no|without any} [cyber|malicious]* {${incidents}} {was|were} {behind|involved},
      whether {we|it|they} {had|was|were} [been] {hacked|attacked|breached} ${/[^]{0,200}?\b(?:hadn|wasn|weren)['’]t/}`,
  },
  {
    // "The hole has been closed": "nobody had made use of it".
    news: wording`
      {clos{ed|es|ing}|fix{ed|es|ing}|patch{ed|es|ing}|plug{s|ged|ging}|found|discovered|reported} <50> {hole+|gap+|flaw+|bug+|weakness+|vulnerabilit{y|ies}|loophole+}`,
    borneOut: wording`
      {nobody|no one} [else] [has|had|ever]* {made use|used|exploited|abused|noticed|taken advantage},
      {not|never} [been|ever]* {exploited|abused|misused|used by anybody|used by anyone},
      {found|show+|showed|saw|contain+} no {request|access|call|quer{y|ies}|download|use|entr{y|ies}}[s]* <40> {but|except|other than|apart from|besides|of that kind}`,
  },
].map(({ news, borneOut }) => ({
  news: sentencePattern(news),
  borneOut: sentencePattern(borneOut),
}))

/** How many sentences make up the opening of a document, besides its title. */
const opening = 3

/** "were copied", "the intruder took", told as a finding: something did happen. */
const befell = `copied, stolen, leaked, exfiltrated, downloaded, exported, obtained, taken, viewed, opened, read, exposed, accessed`
/** "Were copied", "hackers stole", "the stolen records": sentences that keep a document from being all clear. */
const happened = sentencePattern(wording`
  {was|were|{has|have|had} been} [also|later|then|illegally|indeed]* {${befell}|published|posted|put online},
  {hacker+|attacker+|intruder+|thie{f|ves}|criminal+|gang|somebody|someone|stranger+|outsider+} <3 words'-> {stole|copied|took|downloaded|read|opened|obtained|exported|signed in|fetched},
  {stolen|leaked|copied|exposed|compromised} {data|information|details|records|files|documents},
  {exposed|exposing|leaked|leaking|showed|revealed|displayed} <3 words'-> {data|information|details|records|files|documents|names|addresses},
  {downloaded|copied|fetched|harvested|scraped} <3 words> {data|details|records|files|documents|names|accounts},
  {was|were|been|stood|lay} open to {anybody|anyone|everybody|everyone|the {world|internet|public}},
  {still|remain+} {missing|lost|unaccounted},
  for sale, {selling|offering|offers} <4 words> {data|database|records}`)
/** The same words, said of what did not happen, only might have, was invented by fraudsters, or happened to others earlier. */
const notSo = sentencePattern(wording`
  not, no, never, nor, neither, none, whether, if, ${/\w+n['’]t\b/}, may {be|have|not}, might, could, would, as if, rumou*,
  {letter+|mail+|e[-]mail+|message+|post+|video+|note+|picture+|caption} [that]* <30> {say+|said|claim*|tell+|told|warn*|alleg*|pretend*},
  {last|previous} year, {years|months} ago, in ${/(?:19|20)\d\d/}`)

/** Whether the document says that what looked like a breach was none. */
export function isClearedUp({ model, input }: Reading): boolean {
  const read = model.sentences.filter(({ kind }) => kind !== 'boilerplate')
  return (
    clearings.some(
      ({ news, borneOut }) =>
        (news.regex.test(input.title ?? '') ||
          read.slice(0, opening).some((each) => news.test(each))) &&
        (read.some((each) => borneOut.test(each)) || read.some(isAnsweredNo)),
    ) && !read.some(tellsOfLoss)
  )
}

/** "Was any data lost? No." */
const isAnsweredNo = (sentence: Sentence, at: number, all: readonly Sentence[]): boolean =>
  asksOfLoss.test(sentence) && /^\W*No\b/.test(all[at + 1]?.text ?? '')
const asksOfLoss = sentencePattern(wording`
  {any|customer|our|your|my} {data|information} [been]* {lost|seen|stolen|accessed|affected|leaked|taken|compromised} ${/[^.;]{0,60}\?/}`)

const tellsOfLoss = (sentence: Sentence): boolean =>
  sentence.section !== 'advice' && happened.test(sentence) && !notSo.test(sentence)
