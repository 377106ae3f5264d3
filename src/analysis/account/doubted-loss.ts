import type { Reading } from '../reading.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { wording } from '../wording.ts'

const befell = `
  taken, copied, stolen, leaked, exfiltrated, extracted, downloaded, exported, obtained, acquired, removed, compromised, exposed, disclosed,
  viewed, seen, read`

const data = `
  data, information, details, records, files, documents, statements, letters, applications, names, addresses, numbers, contents, mailbox`

/** "data may have been leaked", "cannot rule out that files were copied", "statements possibly compromised" */
const doubted = sentencePattern(wording`
  {${data}} <80> {may|might|could} have [also|since|already]* [been] [subject to] [*ly] {${befell}|accessed},
  {${data}} <30> {possibly|potentially} [been] {${befell}|accessed},
  {may|might|could} have [also|since|already]* {${befell}|accessed|seen|taken|gained access to} <40> {${data}},
  {cannot|can not|can't|could not|couldn't|unable to} {rule out|exclude|be {ruled out|excluded}} [the possibility] that {${data}|these|those|they|some|it} <60> {${befell}|accessed}`)

/** "were copied on 3 May", "the attackers stole", "the theft of": told as fact, without a "may". */
const plain = sentencePattern(wording`
  {was|were|{has|have|had} been} [also|later|then|illegally|apparently|indeed]* {${befell}|put online|published|posted},
  {${data}|account+|system+|server+} <60> {was|were|{has|have|had} been} accessed,
  {hacker+|attacker+|intruder+|thie{f|ves}|criminal+|gang|group|actor+|person|somebody|someone|part{y|ies}|and|to} [had|has|have] [also|then]*
    {stole|stolen|steal|cop{ied|y}|took|taken|exfiltrated|download[ed]|obtained|export[ed]|view[ed]},
  {stolen|leaked|copied|exposed|compromised|affected} {${data}},
  {theft|leak|loss|export|exposure} of`)

/** Denials, questions and possibilities, in which nothing is told as fact. */
const open = sentencePattern(wording`
  not, no, never, nor, neither, whether, if, ${/\w+n['’]t\b/}, {may|might|could}, unclear, claim[s|ed], alleg*, rule out, possibly, potentially`)

/** For so many paragraphs after a doubt, the data that they list is in doubt as well. */
const reach = 2

/**
 * The paragraphs in which data that is listed is only suspected to be lost: those concerned say that it may have
 * been taken, and nobody says plainly that any was.
 */
export function doubtedParagraphs({ model: { sentences } }: Reading): ReadonlySet<number> {
  const found = new Set<number>()
  for (const sentence of sentences) {
    if (sentence.kind === 'boilerplate' || sentence.section === 'advice') continue
    if (doubted.test(sentence)) for (let i = 0; i <= reach; i++) found.add(sentence.paragraph + i)
    else if (plain.test(sentence) && !open.test(sentence)) return new Set()
  }
  return found
}
