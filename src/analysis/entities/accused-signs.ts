import { houseWords } from '#data/person-words.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import { anyOf, wording } from '../wording.ts'
import { cased, sign, type ActorSign } from './actor-sign.ts'

/** "Bank", "Hotels": what ends the name of a house, as names are written. */
const house = anyOf(houseWords.replaceAll(/(?<=^|[\s,])\p{Ll}/gu, (letter) => letter.toUpperCase()))
const person = String.raw`(?<!\b(?:in|from|at|near|the|across) )(?<!\p{Lu}[\p{L}’'-]* )(?!(?:The|An?|In|On|At|Mr|Mrs|Ms|Dr|Judge|Detective|Inspector|Sergeant|Police|Federal|State|Crown|High|District|Two|Three|Four|Five)\b)(\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}\.)?(?: (?:(?:de|da|do|dos|del|van|von|der|den|bin|al|el|la|le) ){0,2}(?!(?:${house})\b)\p{Lu}[\p{L}’'-]+){1,3})`
const age = String.raw`(?:, ?\d\d\b,?| \(\d\d\))`
const aside = String.raw`(?:,? (?:of|from|a|an|the|who|and|formerly|then|also|his|her|its) [^,.;]{2,60},| of \p{Lu}\p{L}+)?`
/** Somebody with the age, as reports from courts have it; what he is may stand behind it. */
const withAge = new RegExp(`${person}${age}${aside}`, 'u')
const withoutAge = new RegExp(`${person}${aside}`, 'u')

const helping = `{has|have|had|was|were|is|are|been|also|later|already|yesterday|today|now|on *day}`
/** What is done to nobody but a person. */
const onlyPersons = `
  plead{s|ed} {guilty|not guilty|no contest}, pled guilty, arrested, detained, jailed, imprisoned, {taken|held|remanded|sent|kept} {into|in|to} [judicial|police]* custody,
  {picked up|led away} [by|in|at|near|on|from], extradited, sentenced to, convicted, indicted, {appeared|appears} {in court|before},
  {given|got|received} a [suspended] {sentence|prison term}, under arrest, spared {jail|prison}, behind bars`
/** What a company may be as well. */
const anybody = `
  accused of, charged with, charged over, faces <2 words'-> {charge+|count+|trial}, fined, admit{s|ted} [to]
  {the {offence+|charge+|theft}|charge+|offence+|stealing|selling|taking|copying|downloading|leaking|hacking|passing|misus*|unlawful*|<2 words'-> count+},
  dismissed, sacked, fired, suspected of, on trial`

/** Persons whom police or courts name as those who did it. */
export const accusedSigns: readonly ActorSign[] = [
  // "Ivo Brandt, 34, pleaded guilty", "Ivo Brandt (34), a clerk at the bank, is accused of selling"
  sign(0.8, cased`${withAge} [${helping}]* {${onlyPersons}, ${anybody}}~`),
  sign(0.75, cased`${withoutAge} [${helping}]* {${onlyPersons}}~`),
  // "Ivo Brandt, Ana Ruiz and Per Dahl are accused of conspiracy": each of them.
  sign(
    0.8,
    new RegExp(
      String.raw`${person}(?=(?:, \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2}){0,4},? and \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){1,2},? (?:are|were|have been|all|both) (?:\w+ )?(?:accused|charged|arrested|indicted|jailed|sentenced|convicted|detained)\b)`,
      'gu',
    ),
  ),
  sign(
    0.8,
    new RegExp(
      String.raw`(?<=\p{Lu}[\p{L}’'-]+ and )${person}(?=,? (?:are|were|have been|both) (?:\w+ )?(?:accused|charged|arrested|indicted|jailed|sentenced|convicted|detained)\b)`,
      'gu',
    ),
  ),
  // "Convicted Ivo Brandt, 34", "the trial of Ivo Brandt": whom it is done to.
  sign(
    0.75,
    cased`
      {{arrest|convict|indict|detain}[s|ed]|{sentenc|charg}ed|jailed|extradited|{arrest|conviction|trial|extradition|indictment|sentencing} of
      |{charges|case|warrant|evidence} against} ${new RegExp(String.raw`${person}(?=,? \(?\d\d\b|,? (?:for|of|to|on|after|over|with|as|who|from|in|at|and|an?)\b|[.,;])`, 'u')}`,
  ),
  // "Named systems officer Ivo Brandt as the person who", "the suspect, Ivo Brandt,"
  sign(
    0.8,
    cased`
      {name[s|d]|identif{ies|ied}|point[s|ed] to|accuse[s|d]} [the|its|a|former|as]* <3 words-> ${new RegExp(person, 'u')} as {the|a|one of the} {person|man|woman|one|suspect|culprit|thief|source|hacker|intruder|insider|employee|ringleader}~`,
  ),
  sign(
    0.8,
    cased`
      {suspect|culprit|accused|defendant|ringleader|intruder|thief|hacker}${/,?/} [{identified|named} [by <3 words>] as|whom <3 words> name[d] as] ${new RegExp(`${person}(?=[,.]| \\()`, 'u')}`,
  ),
]

/** "Ivo Brandt, 34, worked there until June", at the beginning of a sentence: whom the sentences beside it speak of. */
export const opensWithPerson = sentencePattern(
  new RegExp(String.raw`^(?:\p{Lu}+: )?${person}(?:, \d\d\b,?| \(\d\d\))`, 'gu'),
)
/** Somebody is arrested, charged, tried. */
export const ofTrial = sentencePattern(wording`
  {was|were|been|is|being|be} [also|later|since]* {arrested|charged|jailed|convicted|sentenced|indicted|detained|remanded|imprisoned},
  {magistrates|jury|court|judge} [was|were]* {heard|told|ruled|found|sentenced}, plead{s|ed} guilty, pled guilty, {custody|arrest|manhunt|indictment|conviction|prosecution},
  {guilty|accused} of, has been held, to convict`)
/** Whom a report from a court asks, and who has only lost something. */
export const ofBystander = sentencePattern(wording`
  said, says, told, tells, {customer|patient|resident|victim|mother|father|neighbour|neighbor|pensioner|widow|tenant|shopper|subscriber},
  {his|her|their} {own|details|data|account|name|card} {was|were|had been}, judge, detective, prosecutor, lawyer`)

/** Words without which no sentence is searched for the accused. */
export const accusedWord = wording`
  plead~, pled~, arrest~, detain~, jail~, imprison~, custody~, picked up~, extradit~, sentenc~, convict~, indict~, court~, prison~, accuse~, charge~, fined~, admit~, trial~,
  identified~, named~, names~, suspect~, culprit~, defendant~, warrant~, evidence against~, dismissed~, sacked~, fired~`
