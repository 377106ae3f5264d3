import { commonWords } from '#data/common-words.ts'
import { oncePer } from '../once-per.ts'
import { wordAt, wordOf, type Word } from '../text/word-table.ts'

/** Words that no name ends or begins with, wherever they stand. */
const outside =
  /^(?:the|a|an|in|on|at|by|as|and|but|or|for|from|with|if|when|while|after|before|since|this|that|these|those|it|its|he|she|they|we|i|you|our|your|their|his|her|my|who|what|where|why|how|however|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|ceo|cto|cfo|cio|ciso|mr|mrs|ms|dr|sen|rep|gov|president|senator|director|researcher|researchers|chief|spokesman|spokeswoman|spokesperson|minister|analyst|journalist|blogger|hacker|hackers|update|updated|read|image|photo)$/
const contraction =
  /^(?:i|we|you|they|he|she|it|that|there|here|what|who|let|don|doesn|didn|isn|wasn|aren|can|won|couldn|shouldn|wouldn|hasn|haven)[’'](?:m|ve|ll|re|d|s|t)$/i
/** "Children's Hospital": a possessive that goes on into a name. */
const afterPossessive =
  /^(?:Hospital|Bank|Restaurants?|Health|Medical|Hotel|Pizza|Club|Clothing|Stores?|Bakery|Clinic|Office|College|Church|Place|Market)$/

/** "Teachers' Retirement System": the people whom a body serves, as part of its name. */
const servedPeople =
  /^(?:Employees|Teachers|Workers|Veterans|Officers|Firefighters|Farmers|Physicians|Nurses|Members|Citizens|Women|Children|Students|Consumers|Drivers|Mariners|Seafarers|Travelers|Travellers|Carpenters|Policemen|Doctors|Writers|Actors|Players|Growers|Builders|Bankers)[’']$/
/** "Bank of Merrow", "City of Ash": common words that open a name. */
const headsName =
  /^(?:Bank|City|Town|University|Council|County|College|Department|Ministry|Church|Port|Government|Board|Office|Institute|Museum|School|Village|District|Commonwealth|Republic)$/

/** Numbers, sizes ("450GB") and plurals of acronyms ("CVs"). */
const noName =
  /^(?:DIY|IT|HR|AI|VPN|PC|TV|SMS|PDF|CRM|ERP|SQL|USB|ATM|GPS|SIM|ID|MFA|SSO|FAQ|PR|API|URL|B2B|SaaS)$|^\d+$|^\p{Lu}{2,4}s$|^\d[\d.,]*(?:[KMGTP]B|[KM]|[Bb]n)$/u

const months =
  /^(?:january|february|march|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/

const joint = /^(?:of|the|and|&|for|de|du|la|van|von|del|y|et|\d{1,4})$/

/** What sellers shout in front of a name. */
const cries = /^(?:WTS|WTB|SELLING|SALE|FREE|FRESH|LEAK(?:ED)?|KYC|DATABASE|DUMP|HOT|NEW)$/

/** What a word says of the name that it stands in. */
const factsOf = oncePer(({ text, lower }: Word) => {
  const plain = lower.replace(/[’']s?$/, '').replace(/[.!]$/, '')
  const isOutside = outside.test(plain)
  return {
    isNoPart:
      cries.test(text) ||
      contraction.test(text) ||
      /-(?:based|owned|headquartered|backed|speaking|born)$/.test(text),
    isOutside,
    /** Wherever in the run it stands. */
    isOutsideAnywhere: isOutside && (/^(?:ceo|mr|ms)$/.test(plain) || months.test(plain)),
    isShouted: /^\p{Lu}{2,}/u.test(text) && !isOutside,
    isCommon: commonWords.has(plain),
    headsName: headsName.test(text),
    isPossessive: /[’']s?$/.test(text),
    goesOnFromPossessive: afterPossessive.test(text),
    isServed: servedPeople.test(text),
    isCapitalised: /^\p{Lu}/u.test(text),
    isJoint: joint.test(text),
  }
})

interface Part {
  readonly text: string
  readonly at: number
  readonly facts: ReturnType<typeof factsOf>
}

/** The words of a stretch of text, cut at blanks. */
function partsOf(raw: string): readonly Part[] {
  const parts: Part[] = []
  for (let at = 0; at < raw.length;) {
    const from = at
    while (at < raw.length && !isBlank(raw, at)) at++
    if (at > from) {
      const word = wordAt(raw, from, at)
      parts.push({ text: word.text, at: from, facts: factsOf(word) })
    } else at++
  }
  return parts
}

const isBlank = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === 0x20 || (!(code > 0x20 && code < 0x7f) && /\s/.test(text.charAt(at)))
}

/** Cuts common words from the ends, possessives from the tail; a title splits at its common words. */
export function trimName(
  raw: string,
  isOpening: boolean,
  isTitle: boolean,
): readonly { text: string; offset: number }[] {
  const parts = partsOf(raw)
  const runs: Part[][] = [[]]
  for (const [i, part] of parts.entries()) {
    const { facts } = part
    const run = runs.at(-1) ?? []
    const next = parts[i + 1]
    const isAtEdge = run.length === 0 || next === undefined
    const drops =
      facts.isNoPart ||
      (!facts.isShouted &&
        ((facts.isOutside && (isAtEdge || facts.isOutsideAnywhere)) ||
          (facts.isCommon &&
            !(facts.headsName && next?.text === 'of') &&
            isOpening &&
            (isAtEdge || (isTitle && runs.length > 1)))))
    if (drops) {
      runs.push([])
      continue
    }
    run.push(part)
    if (facts.isPossessive && !goesOn(facts, next?.facts)) runs.push([])
  }
  return runs.flatMap((run) => {
    while (run[0]?.facts.isJoint === true) run.shift()
    while (run.at(-1)?.facts.isJoint === true) run.pop()
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) return []
    const offset = first.at
    let text = raw.slice(offset, last.at + last.text.length)
    if (last.facts.isPossessive) text = text.replace(/[’']s?$/, '')
    if (text.endsWith('.')) text = text.replace(/(?<!\b(?:Inc|Ltd|Co|Corp|LLC|\p{Lu}))\.$/u, '')
    return isCommon(text) || isNoName(wordOf(text)) ? [] : [{ text, offset }]
  })
}

const goesOn = (facts: Part['facts'], next: Part['facts'] | undefined): boolean =>
  next !== undefined && (next.goesOnFromPossessive || (facts.isServed && next.isCapitalised))

const isNoName = oncePer(({ text }: Word) => noName.test(text))

/** Whether a text is of everyday words only. */
export const isCommon = (text: string): boolean =>
  /\s/.test(text)
    ? text.split(/\s+/).every((word) => isCommonWord(wordOf(word)))
    : isCommonWord(wordOf(text))

const isCommonWord = oncePer(({ lower }: Word) => commonWords.has(lower.replace(/[’']s$/, '')))
