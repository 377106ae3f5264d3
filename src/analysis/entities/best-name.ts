import type { NameMention } from './find-names.ts'
import { isAcronymOf, isSpelledFrom } from './letters-of-names.ts'
import { nameKey } from './name-key.ts'

/** The commonest form, a longer one before a shorter where they are about as common. */
export function bestName(mentions: readonly NameMention[]): string {
  const count = new Map<string, number>()
  for (const { text } of mentions) {
    const plain = text.replace(/[,.]$/, '')
    count.set(plain, (count.get(plain) ?? 0) + 1)
  }
  const forms = [...count.keys()]
  const standsForName = forms.some((form) => !domain.test(form)) && mentions.every(isAddressOf)
  const introduced = fullNameOf(mentions)
  const scored = [...count].map(([text, times]) => {
    const isShouted = shouted.test(text)
    const shouting = isShouted ? -1 : 0
    // The full name is preferred to its letters or its first words, however often those stand in the text.
    const spelledOut = forms.some(
      (other) =>
        (standsForName && domain.test(text)) ||
        isAcronymOf(text, other) ||
        (other.includes(' ') && isSpelledFrom(text, other)) ||
        saysWhatItIs.test(beyond(text, other)) ||
        (severalShouted.test(text) &&
          forms.some((each) => !shouted.test(each) && nameKey(each) === nameKey(text))) ||
        forms.includes(`University of ${text}`) ||
        (onlyKind.test(text) && beyond(text, other) !== '') ||
        (other === introduced && beyond(text, other) !== ''),
    )
      ? -99
      : 0
    return {
      text,
      score: times + Math.min(text.split(' ').length, 3) * 0.4 + shouting + spelledOut,
    }
  })
  const best = scored.toSorted((a, b) => b.score - a.score)[0]?.text ?? ''
  const bare = best.replace(halfOfForm, '')
  if (bare !== best && forms.includes(bare)) return bare
  return endsInInitials.test(best) ? `${best}.` : best
}
/** "Hanuri Mobile Co" of "Hanuri Mobile Co., Ltd.": half of its legal form. */
const halfOfForm = /,? Co$/
const shouted = /^[\p{Lu}\s&.,’'-]{6,}$/u
const severalShouted = /^\p{Lu}[\p{Lu}&.,’'-]+ [\p{Lu}\s&.,’'-]{4,}$/u
/** "Stackbrook B.V": the last full stop belongs to the form. */
const endsInInitials = /\s(?:\p{L}\.)+\p{Lu}$/u
/** "The University" for short, beside "University of Merrow". */
const onlyKind =
  /^(?:University|College|School|Council|Bank|Trust|Ministry|City|Municipality|Hospital|County)$/

/** What running text calls it when it first names it: mostly in full, and in short from then on. */
function fullNameOf(mentions: readonly NameMention[]): string | undefined {
  const first = mentions.find(({ sentence }) => sentence.kind === 'prose')
  return first?.text.replace(/[,.]$/, '')
}

const domain = /^[a-z0-9-]+\.[a-z.]+$/i
/** "Acme (acme.example)", or at the head alone: a domain is then the address of whom the text calls by name. */
const isAddressOf = ({ text, start, sentence }: NameMention): boolean =>
  !domain.test(text) ||
  sentence.kind === 'heading' ||
  /[\p{L}\p{N}] \($/u.test(sentence.text.slice(0, start - sentence.start))

/** What a longer form has behind a shorter one; nothing if it does not begin with it. */
const beyond = (short: string, long: string): string =>
  long.startsWith(`${short} `) ? long.slice(short.length + 1) : ''
/** "Larch" is short for "Larch Bank". */
const saysWhatItIs =
  /^(?:[\p{Lu}&][\p{L}]* ){0,2}(?:Banks?|Building Society|University|College|Hospitals?|Health|Healthcare|Medical|Dental|Clinics?|Pharmacy|Pharma|Pharmaceuticals|Council|Airlines?|Airways|Freight|Logistics|Motors|Foods|Stores|Software|Technologies|Industries|Insurance|Hotels?|Water|Energy|Foundation|Trust|Schools?|District|Library|Museum|Credit Union|Police)$/u
