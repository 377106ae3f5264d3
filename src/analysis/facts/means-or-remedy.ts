import type { DataClassId } from '#data/data-classes.ts'
import { wording, wordingWith } from '../wording.ts'
import { listAround, mentionsBeside } from './data-class-lists.ts'
import type { DataClassMention } from './data-class-mentions.ts'
import type { List } from './list-context.ts'
import { tellsExposure } from './tells-exposure.ts'

const spelt = wordingWith('iu')

/** Classes of data by which people sign in. */
const keys: ReadonlySet<DataClassId> = new Set(['password', 'tokens-and-keys'])
/** Classes that are named beside these as a part of them: "the email and password of a clerk". */
const keysAndNames: ReadonlySet<DataClassId> = new Set([...keys, 'username', 'email-address'])

/**
 * "We have reset all passwords", "logged in with the username and password of a contractor", "lists of passwords that had
 * leaked elsewhere were tried": what was done about it, or how it was done.
 */
export function isMeansOrRemedy(
  mention: DataClassMention,
  all: readonly DataClassMention[],
): boolean {
  const { class: id, sentence, voice } = mention
  if (isWayIn(mention)) return true
  if (!keysAndNames.has(id) || voice.modality === 'denied') return false
  const list = listAround(mention, all)
  const before = sentence.text.slice(
    Math.max(0, list.start - sentence.start - 110),
    list.start - sentence.start,
  )
  const after = sentence.text.slice(list.end - sentence.start, list.end - sentence.start + 110)
  const isSo =
    remedied.test(before) ||
    (meant.test(before) && !/^(?:,| and| were| was)/.test(after)) ||
    (signedInWith.test(before) && !/^ (?:were|was)/.test(after)) ||
    isWeak.test(before) ||
    isLeftLying.test(after) ||
    isOfOnePerson.test(before) ||
    (usedOfOne.test(before) && ofOne.test(after)) ||
    (tried.test(before) && !goesOn.test(after)) ||
    wasUsed.test(after) ||
    wasReset.test(after) ||
    (isOneOnly(before, sentence.text, list, sentence.start) && !tellsExposure(sentence, list))
  return isSo && areKeys(mentionsBeside(mention, all))
}

/** "committed a malicious workflow to the repository", "a vendor whose repository was compromised": where the attack began. */
function isWayIn({ class: id, sentence, start, end }: DataClassMention): boolean {
  if (id !== 'source-code') return false
  const before = sentence.text.slice(0, start - sentence.start)
  const called = sentence.text.slice(start - sentence.start, end - sentence.start)
  return /repositor/i.test(called) && (changedThere.test(before) || ofSupplier.test(before))
}
const changedThere =
  /\b(?:upload(?:s|ed|ing)?|publish(?:es|ed|ing)?|post(?:s|ed|ing)?|put|left|sav(?:es|ed|ing)|commit(?:s|ted|ting)?|push(?:es|ed|ing)?|inject(?:s|ed|ing)?|insert(?:s|ed|ing)?|add(?:s|ed|ing)?|plant(?:s|ed|ing)?)\b[^.;]{0,60} (?:to|in|into|on) (?:[\p{L}'’-]+ ){0,3}$/iu
const ofSupplier =
  /\b(?:vendors?|suppliers?|providers?|partners?|contractors?|processors?|maintainers?)\b[^.;]{0,30} whose (?:[\p{L}-]+ ){0,2}$/iu

/** "a weak and shared password", "passwords had been lying in logs": how badly they were kept. */
const isWeak =
  /\b(?:weak|shared|default|guessable|simple|re-?used|years-old)(?:,? (?:and|or|but) [\p{L}-]+)? $/iu
const isLeftLying =
  /^ (?:(?:had|have) been (?:lying|sitting|stored) in|in (?:chrome|firefox|(?:the|their|his|her) browser)\b)/i

/** "obtained the account's credentials", "an employee's password": the key to one door. */
const isOfOnePerson =
  /\b(?:(?:an?|one|another|that|this|former) (?:[\p{L}-]+ ){0,3}?(?:user|customer|person)|(?:the|an?|one|its|their|another|that|this|former) (?:[\p{L}-]+ ){0,3}?(?:account|employee|administrator|admin|engineer|contractor|developer|clerk|worker|vendor|supplier|agent|technician|manager|member of staff|help desk))['’]s (?:[\p{L}-]+ ){0,2}$/iu

/** Whether a list names means of signing in, and nothing else. */
const areKeys = (list: readonly DataClassMention[]): boolean =>
  list.every((each) => keysAndNames.has(each.class)) && list.some((each) => keys.has(each.class))

/** "Reset", "is rotating", before the data: what was done about it. */
const remedied = wording`
  {reset|resetting|disabled|deactivated|expired|changed|changing|change|rotat{e|ed|ing}|revok{e|ed|ing}|invalidat{e|ed|ing}|replac{e|ed|ing}|renew{ed|ing}}
    <4 words'-> ${/\s?$/}`
/** "Got in with", "used stolen", "access was by", before the data: the way in. */
const meant = wording`
  {access|entry|way in} {was|is|came|went} {by|via|through|with|over|from|thanks to} <4 words'-> ${/\s?$/},
  {got|came|went|been} [in|inside|access|into <3 words'->] {by|via|through|with|using|over|thanks to} <4 words'-> ${/\s?$/},
  {used|using|uses|via|through|by means of|with the help of} <2 words'-> {stolen|compromised|leaked|reused|re-used|guessed|phished|purchased|hijacked}
    <2 words'-> ${/\s?$/},
  {exposure|breach|leak|incident|access|attack|theft|intrusion|compromise} {through|via|using|by way of} <3 words'-> ${/\s?$/},
  {logged in|signed in|log in|got in|broke[n] in[to]|entered|{was|were} accessed} <3 words'->${/,? /}{with|using|through} <3 words'-> ${/\s?$/}`

/** "signed in on 15 March and again on the following day with the …" */
const signedInWith =
  /\b(?:log(?:s|ged|ging)?|sign(?:s|ed|ing)?|hack(?:s|ed|ing)?|br(?:eaks?|oke|oken|eaking)|got|gets?) (?:back )?(?:in|on)(?:to)?\b[^.;:]{0,80}? (?:with|using|by|through|via|thanks to|on) (?:[\p{L}'’-]+ ){0,4}$/iu
/** "used the … of an employee", "using the … obtained": of one person, or from an earlier step. */
const usedOfOne =
  /\b(?:us(?:es?|ed|ing)|with(?: the help of)?|via|through|by means of|on the strength of)(?: [\p{L}'’-]+){0,3} $/iu
/** "… of an employee", "… that he had bought": one person’s, or from somewhere else. */
const ofOne =
  /^ (?:of (?:one of|an?(?! (?:few|number|million|thousand|hundred|majority|small|large|third|quarter|half|group|total))|its|another|somebody|someone) [\p{L}-]|(?:that (?:had|he|she|they) |which (?:had|he|she|they) )?(?:obtained|phished|harvested|guessed|bought|stolen|belonging)\b)/iu
/** "reused a password", "tried lists of old passwords": not what was taken, but what was tried on the door. */
const tried =
  /\b(?:re-?us(?:es?|ed|ing)|recycl(?:es?|ed|ing)|guess(?:es|ed|ing)?|tri(?:ed|es)(?! to)|trying(?! to)|hammer(?:s|ed|ing)|spray(?:s|ed|ing)|relay(?:s|ed|ing)|nothing (?:more|but)(?: than)?)\b(?: [\p{L}\p{N}'’-]+){0,6} $/iu
/** "… were stolen", behind the data after all. */
const goesOn = /^[^.;]{0,30}\b(?:were|was) (?:stolen|taken|exposed|leaked)/i
/** "… pairs that had leaked from other sites", "… had been used to pull data", "… until one worked" */
const wasUsed = spelt`
  ${/^(?: [\p{L}'’-]+){0,4}?,? /u}{that|which} {was|were} [then|later|subsequently|also]* used {to|for|by},
  ${/^(?: [\p{L}'’-]+){0,2}? /u}{that|which} {was|were} [likely|probably|apparently|presumably] {obtained|taken|collected|stolen|leaked|exposed} {from|in|on} {another|other|a different|an unrelated|third-party|elsewhere},
  ${/^(?: [\p{L}'’-]+){0,4}? /u}[that|which] {had|has|have|was|were|is|are} [*] [been|being] [stolen and] {used|abused|exploited} {to|for|by|in an|in the},
  ${/^(?: [\p{L}'’-]+){0,2}? /u}[that|which] {had|has|have|was|were} [been] {leaked|stolen|exposed|harvested|taken|collected}
    {from|in|at|by|on} {other|another|earlier|previous|older|unrelated|infostealer*|malware},
  ${/^(?: [\p{L}'’-]+){0,2}? /u}{harvested|collected|recorded} by {infostealer*|malware|a stealer},
  ${/^ /}{had|has|have|was|were} [been] {re[-]used|guessed|recycled|in use|weak|shared},
  ${/^,? /}{which|that|and} [the] {attacker+|intruder+|hacker+|thieves|actor|they|he|she} [then|later]* used {to|for},
  until one worked`

/** "All sessions have been ended and all passwords reset" */
const wasReset =
  /^ (?:(?:were|was|are|have been|has been) )?(?:reset|rotated|revoked|invalidated|replaced|expired)\b/i

/** "a compromised credential", "a password only": one of them, and nothing that stands in what was taken. */
const isOneOnly = (before: string, text: string, list: List, start: number): boolean =>
  /\b(?:an?|one|another|any|no|single|the same) (?:[\p{L}-]+ ){0,2}$/iu.test(before) &&
  /(?:password|credential|passcode)$/i.test(text.slice(list.start - start, list.end - start))

/** "Card Number (in combination with security code, password or PIN)": a box of a form of American states. */
const ofForm = /\(in combination with\b[^)]*$/i

/** "A server without a password", "no password needed": what was lacking is no data that was taken. */
export function isNoneSet({ class: id, sentence, start, end }: DataClassMention): boolean {
  if (id !== 'password') return false
  const whole = sentence.text.slice(0, start - sentence.start)
  const before = whole.slice(-24)
  return (
    ofForm.test(whole) ||
    (/password$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start)) &&
      (/\b(?:without|lacked|lacking|had no|needed no) (?:an? |any |its )?$/i.test(before) ||
        (/\bno $/i.test(before) &&
          /^ (?:was |is )?(?:needed|required|necessary|set|asked|protect|on it)/i.test(
            sentence.text.slice(end - sentence.start),
          ))))
  )
}

/** "Session id: 05c1…", "my profile for contact": the address by which a seller is reached. */
const isContact = ({ class: id, sentence, start, end }: DataClassMention): boolean =>
  (id === 'tokens-and-keys' &&
    /^\s*[:=]\s*@?\w*\d/.test(sentence.text.slice(end - sentence.start))) ||
  (id === 'social-profile' &&
    /profile$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start)) &&
    reachesSeller.test(sentence.text))
const reachesSeller = wording`contact, tox, session, PM, DM, jabber, telegram, signal, message me, write me`

/** What a seller names without selling it: the way in, and the address for contact. */
export const isNoGoods = (mention: DataClassMention, all: readonly DataClassMention[]): boolean =>
  isMeansOrRemedy(mention, all) || isContact(mention)

/** "640,000 business contacts", "profiles of 6.9 million people", "on behalf of 2,700 employers": how many they are, and nobody's data. */
export function isCounted({ class: id, sentence, start, end }: DataClassMention): boolean {
  if (!countable.has(id)) return false
  const before = sentence.text.slice(
    Math.max(0, start - sentence.start - 40),
    start - sentence.start,
  )
  return (
    number.test(before) ||
    ofContacts.test(before) ||
    (id === 'employer'
      ? ofMany.test(before)
      : /^ of (?:[\p{Ll}]+ ){0,3}\d/u.test(sentence.text.slice(end - sentence.start)))
  )
}
/** "told by e-mail", "sent over email": how somebody was reached. */
export const isChannel = ({ class: id, sentence, start, end }: DataClassMention): boolean =>
  id === 'email-address' &&
  /^e-?mails?$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start)) &&
  /\b(?:by|via|per|over)(?: an?| separate)? $/i.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 16), start - sentence.start),
  )
/** "A location outside our control": where something was taken to. */
const isWhither = ({ sentence, start, end }: DataClassMention): boolean =>
  /^locations?$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start)) &&
  /\b(?:to|at|from|in) (?:an?|another|one|some|any|other|unknown|external) (?:[\p{L}-]+ ){0,2}$/iu.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
  )
/** "Court documents show", "according to the charging documents": papers of the case. */
const isOfCase = ({ class: id, sentence, start, end }: DataClassMention): boolean =>
  id === 'internal-document' &&
  (ofCase.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 24), end - sentence.start),
  ) ||
    /^ relating to your\b/.test(sentence.text.slice(end - sentence.start)))
const ofCase = /\b(?:charging|court|legal|public|official) (?:documents|papers|filings|records)$/i
/** "$230 million worth of ether and other tokens", "drained a hot wallet": money, and nobody's data. */
const isMoney = ({ class: id, sentence }: DataClassMention): boolean =>
  (id === 'crypto-wallet' || id === 'tokens-and-keys') && worth.test(sentence.text)
const worth =
  /\b(?:hot|cold|multisig) wallets?\b|[$€£]\d[\d.,]* ?(?:million|billion|m|bn)?\b[^.;]{0,40}\b(?:ether|bitcoin|tokens?|crypto\w*|coins)\b/i
/** "Water supplies and treatment were not affected" */
const isOfWater = ({ class: id, sentence, start, end }: DataClassMention): boolean =>
  id === 'health-record' &&
  /^treatments?$/i.test(sentence.text.slice(start - sentence.start, end - sentence.start)) &&
  /\b(?:water|sewage|waste\w*|surface|equal)\b[^.;]{0,30}$/i.test(
    sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
  )
/** What only sounds like data that was taken. */
export const isNoData = (mention: DataClassMention): boolean =>
  isNoneSet(mention) ||
  isCounted(mention) ||
  isChannel(mention) ||
  isWhither(mention) ||
  isOfCase(mention) ||
  isMoney(mention) ||
  isOfWater(mention)
const countable: ReadonlySet<DataClassId> = new Set([
  'contact-list',
  'social-profile',
  'employer',
  'customer-data',
])
/** "phone numbers of contacts": people whose numbers they are. */
const ofContacts = /\b(?:numbers|addresses|names|details|titles) (?:of|for) (?:[\p{Ll}-]+ )?$/u
const number = /\d(?:[\d,.]*\d)?(?: ?[kKmM]| thousand| million| billion)?\+? (?:[\p{Ll}-]+ )?$/u
const ofMany =
  /\b(?:(?:number|dozens|hundreds|thousands|scores|list|behalf) of|several|many|other|its|their|with|for) (?:[\p{Ll}-]+ )?$/u
