import { cities } from '#data/cities.ts'
import { firstNames } from '#data/first-names.ts'
import { headsOfPapers, partsPlayed, subjectsOfPapers } from '#data/form-words.ts'
import { houses } from '#data/house-words.ts'
import { legalFormPattern } from '#data/legal-forms.ts'
import { publicProgrammes } from '#data/organisation-lists.ts'
import { houseWords } from '#data/person-words.ts'
import { partPattern } from '../screen/sentence-pattern.ts'
import { wording, wordingWith } from '../wording.ts'
import { hasLegalForm } from './name-key.ts'
import { isPlaceName } from './places.ts'
import type { NameCluster } from './cluster-names.ts'

/**
 * Names in a text that are no organisation's: people, offices, papers, laws, places, and those who only tell of what
 * happened. None of these lost the data, however much the words around them sound like it.
 */
export const isNoOrganisation = (cluster: NameCluster): boolean =>
  isTitled(cluster) ||
  isOfForms(cluster) ||
  isCaseNumber(cluster) ||
  isLaw(cluster) ||
  isProgramme(cluster) ||
  isOfficeHolder(cluster) ||
  isDepartment(cluster) ||
  isDecider(cluster) ||
  isSigner(cluster) ||
  isGivenName(cluster) ||
  isPlaintiff(cluster) ||
  isReporter(cluster) ||
  isOfDateline(cluster) ||
  isLocation(cluster)

type Mention = NameCluster['mentions'][number]

/** How far the expressions below look, in characters. */
const reach = 60
const beforeOf = ({ sentence, start }: Mention): string => {
  const at = start - sentence.start
  return sentence.text.slice(Math.max(0, at - reach), at)
}
const behindOf = ({ sentence, end }: Mention): string => {
  const at = end - sentence.start
  return sentence.text.slice(at, at + reach)
}
/** Whether a word of the name says that it is an organisation's. */
const isHouse = (name: string): boolean => hasLegalForm(name) || houseWord.test(name)
const houseWord = wordingWith('iu')`${houseWords}`

/** "Managing director Anja Kestner": somebody who speaks, wherever the name stands. */
const isTitled = ({ mentions }: NameCluster): boolean =>
  mentions.some(({ sentence, start }) =>
    personTitle.test(
      sentence,
      sentence.text.slice(Math.max(0, start - sentence.start - 30), start - sentence.start),
    ),
  )
const personTitle = partPattern(
  /\b(?:director|chief executive|executive|CEO|CISO|CIO|spokes(?:man|woman|person)|president|minister|professor|researcher|journalist|analyst|founder|chair(?:man|woman|person)|lawyer|officer|mayor|commissioner|headteacher|rector) $/i,
)

const legalForm = new RegExp(legalFormPattern())

/** What forms and courts call somebody ("the applicant"), and headings of documents; none is a name. */
const isOfForms = ({ name }: NameCluster): boolean => ofForms.test(name)
const ofForms = wordingWith('iu')`
  ${/^/}[the] {${partsPlayed}|${legalForm}|form ${/[\d\p{Lu}-]+/u}|${/(?-i:\p{Lu}{1,2}-\d{1,3})/u}}${/$/},
  ${subjectsOfPapers}${/$/},
  ${/^/}{${headsOfPapers}|gmt${/[+-]\d+/}}${/$/}`
/** "Attorney General Letitia James": an office and who holds it. */
const isOfficeHolder = ({ name }: NameCluster): boolean => {
  if (officeWithin.test(name)) return true
  const [, given] = officeHolder.exec(name) ?? []
  return (
    (given !== undefined && firstNames.has(given.toLowerCase())) ||
    (ofOnePerson.test(name) && !isHouse(name))
  )
}
/** "Office of the Bursar": within a house that bears another name. */
const officeWithin =
  /^Office of the (?:Bursar|Registrar|President|Provost|Principal|Rector|Dean|Superintendent|Mayor|Clerk|Chancellor|Vice[- ]Chancellor|Director|Secretary|Treasurer|Headteacher|Chief \p{L}+(?: Officer)?|CEO|CISO|CIO)$/u
/** "Superintendent Carla Dufresne": nothing else is called so. */
const ofOnePerson =
  /^(?:Superintendent|Senator|Governor|Mayor|Councillor|Constable|Detective|Headteacher|Professor|Prof\.?|Dr\.?) \p{Lu}[\p{L}’'-]+(?: \p{Lu}\.?)? \p{Lu}[\p{L}’'-]+$/u
/** An office with a given and a family name behind it. */
const officeHolder =
  /\b(?:General|Minister|Treasurer|Secretary|Senator|Governor|Mayor|Commissioner|Attorney|President|Director|Officer|Chief|Judge|Justice|Councillor|Superintendent|Chancellor|Sheriff|Constable|Inspector|Detective) (\p{Lu}\p{Ll}+) (?:\p{Lu}\.? )?\p{Lu}[\p{L}’'-]+$/u
/** "Finance chief", "Marketing director": the one word of a name that is no name. */
const isDepartment = (cluster: NameCluster): boolean =>
  !cluster.name.includes(' ') && cluster.mentions.every((mention) => leads.test(behindOf(mention)))
const leads = /^ (?:chief|director|head|manager|lead|officer|minister|secretary)s?\b/

/** "Health Information Privacy Code", "Rule 5 of …": what is law. */
const isLaw = ({ name, mentions }: NameCluster): boolean =>
  (/\s(?:Resolution|Circular|Instruction|Decree|Decision|Order|Law)$/.test(name) &&
    mentions.every((mention) => /^ (?:No\.? ?)?\d/.test(behindOf(mention)))) ||
  /(?:^|\s)(?:Act|Code|Regulations?|Directive|Bill|Ordinance|Statutes?|Principles)(?: (?:of )?\d{4})?$|^(?:Rule|Section|Article|Regulation|Clause|Item|Chapter) \d/.test(
    name,
  )
/** "DKN.5131.7.2020": the number of a case. */
const isCaseNumber = ({ name }: NameCluster): boolean =>
  (name.match(/\d/g) ?? []).length >= 5 && /[./-]/.test(name)
/** Bodies that decide on the breaches of others, and are hardly ever the ones that lost data. */
const isDecider = ({ name, mentions }: NameCluster): boolean =>
  deciders.test(name) ||
  (ofCountry.test(name) && isPlaceName(name.split(' ')[0] ?? '')) ||
  ofSuits.test(name) ||
  (/\bCourt$/.test(name) && mentions.some((each) => rules.test(behindOf(each)))) ||
  mentions.some(({ sentence, start }) =>
    /\b(?:DPA|SA|authority|regulator|commissioner|watchdog)\b[^.;(]{0,12}\($/.test(
      sentence.text.slice(Math.max(0, start - sentence.start - 40), start - sentence.start),
    ),
  )
const ofCountry = /^\p{Lu}\p{L}+ (?:SA|DPA)$/u
/** "Lawsuit over 2019 leak": what a headline begins with. */
const ofSuits =
  /^(?:Class )?(?:Lawsuit|Suit|Action|Complaint|Verdict|Ruling|Settlement|Judge?ment|Appeal)s?$/
/** "The Supreme Court will hear", "ruled", behind the name of a court. */
const rules =
  /^ (?:will |has |had |on \p{Lu}\p{Ll}+ )*(?:hears?|heard|rul(?:es?|ed|ing)|decid\w+|dismiss\w+|approv\w+|revers\w+|uph[eo]ld\w*|order\w*|sentenc\w+|refus\w+|grant\w*)\b/u
/** Data protection authorities by their names and letters. */
const deciders = wordingWith('u')`
  ICO, OCR, Office for Civil Rights, CNIL, AEPD, UODO, DPC, OAIC, OIPC, APD, GBA, {DSB|BfDI|HmbBfDI|LfDI|ANSPDCP|AKI|HDPA|NAIH|IMY}, Datatilsynet, Garante,
  Autoriteit Persoonsgegevens, Supervisory Authority, PIPC, Personal Information Protection Commission, Agencia Española, Integritetsskydd*, Data Protection {Authority|Commission|Board|Commissioner},
  Information Commissioner*, Privacy Commissioner, {${/\p{Lu}\p{Ll}+/u}|national|the} DPA`

/** "- Bruno": a line that is a given name. */
const isGivenName = ({ name, mentions }: NameCluster): boolean =>
  firstNames.has(name.toLowerCase()) &&
  mentions.every(({ sentence }) => sentence.text.replace(/^\W+|\W+$/g, '') === name)

/** An office behind a name. */
const ofOffice = wording`
  ${/^\s*[,\n–—-]\s*/}[the|our|your|interim|acting]
    {managing|chief|head|director|founder|co[-]founder|president|chair|secretary|officer|manager|principal
    |mayor|bishop|rector|dean|partner|owner|CEO|CTO|CISO|DPO|data protection|customer|press|vice}~`

/** "Marion Tate, Managing Director" at the foot of a letter: a person, whatever the lists of given names have. */
const isSigner = ({ name, mentions }: NameCluster): boolean =>
  name.split(' ').length <= 3 &&
  mentions.every(({ sentence, end }) =>
    ofOffice.test(sentence.text.slice(end - sentence.start, end - sentence.start + 60)),
  )

/** "UNITED STATES SECURITIES AND EXCHANGE COMMISSION" above a filing: whom it is addressed to. */
export const isLetterhead = ({ name, mentions }: NameCluster): boolean =>
  /^[\p{Lu}\s&]{12,}$/u.test(name) && mentions.every(({ sentence }) => sentence.kind === 'heading')

const isProgramme = ({ name }: NameCluster): boolean => publicProgrammes.has(name.toLowerCase())

/** "Bishop Kevin J. Sweeney", "Mexico Ken Salazar": a given name and one more behind something else. */
export const isTitledPerson = ({ name }: NameCluster): boolean => {
  if (
    /^(?:Professor|Prof\.?|Dr\.?|Doctor|Judge|Justice|Senator|Captain|Sergeant|Sir|Dame|Lord|Lady|Baroness|Archbishop|Bishop|Rabbi|Imam) \p{Lu}\p{Ll}+ \p{Lu}/u.test(
      name,
    )
  )
    return true
  if (isHouse(name)) return false
  const words = name.split(' ')
  return words.some(
    (word, i) =>
      i > 0 &&
      firstNames.has(word.toLowerCase()) &&
      (i === words.length - 2 ||
        (i === words.length - 3 && /^\p{Lu}\.?$/u.test(words[i + 1] ?? ''))),
  )
}

/** "LINNINS et al v. HAECO": who sues. */
const isPlaintiff = ({ name, mentions }: NameCluster): boolean =>
  / et al\.?$/i.test(name) ||
  mentions.some((mention) => /^,? (?:et al\.?,? )?vs?\.? \p{Lu}/u.test(behindOf(mention)))

/** "As X was first to report", "X reported on Friday.", "first reported by X", "X has announced on its behalf". */
const isReporter = ({ mentions }: NameCluster): boolean =>
  mentions.some(
    (mention) =>
      reports.test(behindOf(mention)) ||
      (employsFinders.test(beforeOf(mention)) && finds.test(behindOf(mention))) ||
      /\b(?:first|originally|earlier|previously) reported (?:by|in|on) (?:the )?$/.test(
        beforeOf(mention),
      ),
  )
/** "… first reported", "… was the first to report", behind a name: a paper or an agency. */
const reports =
  /^ (?:(?:was|were|is) (?:the )?first to (?:report|tell|publish|break)\b|(?:has |had |have )?(?:(?:first|previously|also|earlier) )?reported(?=[.,;:"”]|$| (?:on|last|earlier|this) (?:\p{Lu}\p{L}+day|week|month))|(?:news )?report\b|(?:has |have |had )?(?:announced|said|filed|reported|wrote|notified)\b[^.;]{0,60}? on (?:(?:its|their|his|her) behalf|behalf of)\b)/u

/** "Researchers at X found": whose people came across it. */
const employsFinders =
  /\b(?:researchers?|analysts?|threat hunters|experts?|investigators)(?: [\p{Ll}-]+){0,2} (?:at|from|with) (?:the )?$/iu
const finds =
  /^(?:,[^.;,]{2,60},)? (?:(?:have|has|had|first|also|recently) )*(?:found|discovered|identified|uncovered|spotted|noticed|came across|stumbled|analysed|analyzed|warned?|said|says?|reported)\b/u

/** "DETROIT (Reuters) -": where a report was written, and which agency wrote it. */
const isOfDateline = ({ mentions }: NameCluster): boolean =>
  mentions.some(signsDateline) || mentions.every(opensDateline)
const opensDateline = (mention: Mention): boolean =>
  mention.start === mention.sentence.start &&
  /^[\p{Lu}\s.,'’-]+$/u.test(mention.text) &&
  /^(?:, \p{Lu}[\p{L}.]+)?(?: \(\p{Lu}[\p{L}\d .&-]{1,30}\))? ?[-–—]{1,2}(?=[\s\p{Lu}])/u.test(
    behindOf(mention),
  )
const signsDateline = (mention: Mention): boolean =>
  /^[\p{Lu}\s.,'’-]{3,40}\($/u.test(
    mention.sentence.text.slice(0, mention.start - mention.sentence.start),
  ) && /^\) ?[-–—]/.test(behindOf(mention))

/**
 * "In and around the Hudson Valley", "two councils on the Sussex coast": a name that the text has only for
 * where something lies or, where it is a city's, for that as well.
 */
const isLocation = ({ name, mentions }: NameCluster): boolean => {
  if (cities.has(name.toLowerCase()) && mentions.some(describesHouse)) return true
  if (isHouse(name) || mentions.some(acts)) return false
  const places = new Set(mentions.filter(isWhere))
  return (
    places.size > 0 &&
    (cities.has(name.toLowerCase()) ||
      mentions.every((mention) => places.has(mention) || mention.sentence.kind === 'heading'))
  )
}
/** "A Dublin homeless charity", "Dublin's largest charity": where a house is. "The Dublin council" is Dublin's. */
const describesHouse = (mention: Mention): boolean =>
  (/(?:^|\s)(?:an?|another|one) $/i.test(beforeOf(mention)) &&
    kindBehind.test(behindOf(mention))) ||
  oneOfMany.test(behindOf(mention))
const oneOfMany = wordingWith(
  'u',
)`${/^['’]s (?:\p{Ll}+est|main|only) (?:[\p{Ll}-]+ ){0,3}/u}{${houses}}`
const kindBehind = wordingWith('u')`${/^ (?:[\p{Ll}-]+ ){0,3}/u}{${houses}}`
const isWhere = (mention: Mention): boolean =>
  opensDateline(mention) ||
  (siteBehind.test(behindOf(mention)) && articleBefore.test(beforeOf(mention))) ||
  whereBefore.test(beforeOf(mention)) ||
  whereBehind.test(behindOf(mention))
/** "At the Duisburg site", "employees of our Kiel plant" */
const siteBehind = /^ (?:sites?|plants?|campus|branch|depot|location|facility|works)\b/u
const articleBefore = /\b(?:at|of|in|for|from) (?:the|our|its|their) $/i
/** "In", "based in", "the suburbs of", before a name: a place. */
const whereBefore =
  /(?:^|[\s(])(?:in|near|across|around|throughout|based in|out of|(?:north|south|east|west|outside|off the coast) of) (?:and around )?(?:the )?$/i
/** "… residents", "…-based", ", Ohio", behind a name: a place. */
const whereBehind =
  /^(?:[’']s)? (?:coast|area|region|residents?|suburbs?|metro(?:politan)?|neighbou?rhood)\b|^-(?:based|area)\b|^, (?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Ohio|Okla|Ore|Pa|Tenn|Texas|Vt|Va|Wash|Wis|Wyo|[NS]\.[HJMYCD])\b/
/** Words for what a place does not do or have, but a company of that name may. */
const acts = (mention: Mention): boolean => actsBehind.test(behindOf(mention))
/** "… said", "… has notified", behind a name. */
const actsBehind =
  /^(?:,[^,.;]{2,60},)? (?:has|had|have|is|was|said|says|told|confirm|announc|notif|report|disclos|acknowledg|admit|discover|learn|suffer|lost|fell|will|does|did|den(?:y|ied)|warn|wrote|apologi|users?|customers?|accounts?|members?|employees?|patients?|servers?|systems?|database|website|breach|hack|data|records)/
