import { Memory } from '../memory.ts'
import type { Reading } from '../reading.ts'
import type { TextModel } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

/** Ways in which those concerned speak of themselves; two of different kinds make a text theirs. */
const ofThemselves = [
  /^\W*(?:dear|to all|to our|hello|hi)\b[^.!?]{2,70}$/i,
  /\b(?:we|I) (?:are|am|['’]re|['’]m) (?:(?:very|truly|deeply|so) )?(?:sorry|writing)\b|\bwe (?:apologi[sz]e|regret|feel (?:awful|terrible))\b/i,
  /\b(?:our (?:own )?(?:[\p{Ll}-]+ ){0,2}?(?:systems?|networks?|servers?|customers?|clients?|users?|members?|patients?|pupils|students?|employees?|staff|workers|colleagues?|suppliers?|vendors?|providers?|contractors?|team|monitoring|databases?|websites?|shop|mailbox(?:es)?|bookings?|payroll|supporters|donors|residents|passengers|guests|engineers?|agents?|officers?|softwares?|tenants|policyholders|call cent(?:er|re)))\b|\b(?:of|from) ours\b/iu,
  /\bwe (?:have |had |immediately |also |promptly |first |since )*(?:noticed|spotted|saw|detected|discovered|identified|found out|learned|learnt|became aware|were (?:told|informed|notified|alerted|made aware)|heard (?:of|about|from)|shut|blocked|reset|revoked|closed|ended|disabled|engaged|notified|reported|launched|stopped|took|replaced)\b/i,
  /\byour (?:[\p{Ll}-]+ )?(?:name|data|information|account|details|e-?mail|address|password|card|photo|wages|tenancy|pension)\b/iu,
].map((pattern) => sentencePattern(pattern))

/** Reporters and researchers who say "we". */
const ofPress = sentencePattern(
  /\b(?:told|asked|tells|confirmed to) us(?! (?:that|of|on|about)\b)|\b(?:our|this) (?:reporters?|newspaper|paper|site|newsroom|questions?|research(?:ers)?|analysis|analysts?|readers|comparison|telemetry)\b|\bwe (?:asked|called|contacted|could not verify|have not (?:been able|verified)|checked|approached|analy[sz]ed|found an? )\b|\b(?:seen by|shared with) us\b/i,
)

const known = new Memory<TextModel, boolean>()

/**
 * Whether the document is a letter or notice of those concerned: what it tells of the event is their
 * own word. "We" inside quotation marks is somebody quoted.
 */
export function speaksForItself({ model, listing }: Reading): boolean {
  let speaks = known.get(model)
  if (speaks === undefined) {
    const said = model.sentences.filter(
      ({ kind, text }) => kind !== 'boilerplate' && !/["“”]/.test(text),
    )
    const kinds = ofThemselves.filter((pattern) =>
      said.some((sentence) => pattern.test(sentence)),
    ).length
    speaks = listing === null && kinds >= 2 && !said.some((sentence) => ofPress.test(sentence))
    known.set(model, speaks)
  }
  return speaks
}
