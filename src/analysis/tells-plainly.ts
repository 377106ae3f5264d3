import { Memory } from './memory.ts'
import type { Reading } from './reading.ts'
import type { Sentence, TextModel } from './text-model.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'

/** Plain words for an event: who was somewhere without a right to be, what went to the wrong people. */
const plainly = [
  /\b(?:intruders?|attackers?|hackers?|thie(?:f|ves)|crooks?|perpetrators?|outsiders?|strangers?|someone|somebody|(?:unauthori[sz]ed|unknown) (?:person|part(?:y|ies)|users?)|criminals?|whoever|burglars?|cybercriminals?)\b[^.;]{0,60}\b(?:entered|got (?:in|into|hold)|broke (?:in|into)|(?:had been|was|were) (?:in|inside)|reached|copied|fetched|looted|lifted|siphoned|(?:walked|made) off|extracted|exported|downloaded|took|stole|removed|read|opened|viewed|(?:logged|signed) in|ran queries|helped themselves|paged through|could (?:see|read|open|look)|had found|used (?:an? |the )?(?:stolen|unknown|hole|flaw|weakness))\b/i,
  /\b(?:sent|posted|mailed|e-?mailed|forwarded|attached|uploaded)\b[^.;]{0,60}\bto the wrong\b|\bthe wrong (?:mailing list|recipients?|address(?:es)?|people|person|inbox|attachment|file)\b/i,
  /\b(?:was|were|had been|has been|have been|is|are) (?:\w+ ){0,2}?(?:broken into|subject to (?:an? )?(?:[\w-]+ ){0,3}(?:attack|incident|breach)|set to public|misused|abused|hijacked|opened by an outsider|taken over|open to (?:anybody|anyone|everybody|the (?:public|internet)))\b/i,
  /\b(?:anybody|anyone|everybody|everyone) (?:with (?:a|the) (?:link|address) |on the internet )?could (?:\w+ )?(?:see|read|open|look|download|view|find)\b/i,
].map((pattern) => sentencePattern(pattern))

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
        return (!generic || /\bcould\b/.test(match[0])) && modality !== 'denied'
      })
    })
    told.set(model, found)
  }
  return found
}

/** Whether the document tells of an exercise: said in its title or its opening, and in one of eight sentences. */
export function isAboutPractice({ model, input }: Reading): boolean {
  const heads = practice.regex.test(input.title ?? '') ? 1 : 0
  const said = model.sentences.filter((sentence) => practice.test(sentence)).length
  const opens = heads > 0 || model.sentences.slice(0, 2).some((sentence) => practice.test(sentence))
  return opens && heads + said >= Math.max(fewestOfPractice, model.sentences.length / 8)
}
