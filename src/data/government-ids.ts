/**
 * The government identifiers that a text may mention: statutes distinguish them, and so do organisations ("driver's
 * licences were copied, Social Security numbers were not"). The ids are data elements of the breach statutes.
 */
export const governmentIds = [
  { id: 'ssn', label: 'Social Security numbers', words: /\bsocial[ -]security|\bssns?\b/i },
  { id: 'passport', label: 'passports', words: /\bpassports?\b/i },
  {
    id: 'driver-licence',
    label: 'driving licences',
    words:
      /\b(?:driver[’']?s?[’']?|drivers|driving)[ -]licen[cs]e|\blicen[cs]e (?:number|scan|image)s?\b/i,
  },
  {
    id: 'state-id',
    label: 'state identity cards',
    words: /\bstate[- ](?:issued )?(?:id|identification)/i,
  },
  {
    id: 'tax-id',
    label: 'tax numbers',
    words:
      /\btax(?:payer)?[ -](?:file |payer )?(?:id|identification|identity|reference|number|code)|\b(?:itins?|tins?|tfns?|pan (?:card|number)s?)\b|\btaxpayer\b/i,
  },
  {
    id: 'military-id',
    label: 'military identity cards',
    words: /\bmilitary (?:id|identification|service number)/i,
  },
  {
    id: 'national-id',
    label: 'national identity numbers',
    words:
      /\bnational (?:id|identity|identification|insurance|registration)|\b(?:social insurance|citizen service|personal identity|civil registration) (?:number|card)|\b(?:aadhaar|pesel|bsns?|cpfs?|ruts?|dnis?|nies?|niks?|ktps?|nrics?|fins?|curps?|iins?|snils|jmbg|oib|cnps?|egns?|personnummer|fødselsnummer|nifs?|hkids?|mykads?|nins?|ninos?|sins?)\b|\b(?:cpr|pps|ni|my) numbers?\b/i,
  },
] as const

export type GovernmentId = (typeof governmentIds)[number]['id']

/** The identifiers that these words name; none where they only mention identifiers in general. */
export const governmentIdsIn = (words: string): readonly GovernmentId[] =>
  governmentIds.filter((each) => each.words.test(words)).map(({ id }) => id)
