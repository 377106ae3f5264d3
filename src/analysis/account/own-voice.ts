import { Memory } from '../memory.ts'
import { writesOfItself } from './who-writes.ts'
import type { Reading } from '../reading.ts'
import type { TextModel } from '../text-model.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'

/** Ways in which those concerned speak of themselves; two of different kinds make a text theirs. */
const ofThemselves = [
  /^\W*(?:dear|to all|to our|to (?:the )?(?:parents|members|residents|customers|clients|patients|staff|users)|hello|hi)\b[^.!?]{2,70}[.!]?$/i,
  /\b(?:we|I)(?: at [^,.;]{2,40}| and [^,.;]{2,30})? (?:are|am|['’]re|['’]m) (?:(?:very|truly|deeply|so) )?(?:sorry|writing)\b|\bwe (?:apologi[sz]e|regret|feel (?:awful|terrible))\b/i,
  /\b[Ww]e at (?:the )?\p{Lu}/u,
  /\b(?:our (?:own )?(?:[\p{Ll}-]+ ){0,2}?(?:systems?|networks?|servers?|customers?|clients?|users?|members?|patients?|pupils|students?|employees?|staff|workers|colleagues?|suppliers?|vendors?|providers?|contractors?|team|monitoring|databases?|websites?|shop|mailbox(?:es)?|bookings?|payroll|supporters|donors|residents|passengers|guests|engineers?|agents?|officers?|softwares?|tenants|policyholders|call cent(?:er|re)|logs?|runners|records|alerting|support staff|IT (?:people|department|team)|file shares?|archives?|booking tools?|tools?|portal|platform|app|service|backups?|partners?|insurers?|lawyers?|bank|board|mailing list|newsletters?|cloud|storage|mail|accounts?|offices?|members of staff|people|directors?|council|school|practice|clinic|readers of this letter|subscribers|buyers|donors|volunteers|visitors|players|drivers|couriers|dealers|franchisees|merchants|borrowers|applicants|candidates|graduates|alumni|parents|families|investors|shareholders))\b|\b(?:of|from) ours\b/iu,
  /\bwe (?:have |had |immediately |also |promptly |first |since )*(?:noticed|spotted|saw|detected|discovered|identified|found out|learned|learnt|became aware|were (?:told|informed|notified|alerted|made aware)|heard (?:of|about|from)|shut|blocked|reset|revoked|closed|ended|disabled|engaged|notified|reported|launched|stopped|took|replaced)\b/i,
  /\byour (?:[\p{Ll}-]+ )?(?:name|data|information|account|details|e-?mail|address|password|card|photo|wages|tenancy|pension)\b/iu,
  // A letter's last line: "Yours faithfully", "With my apologies".
  /^\W*(?:(?:yours|very) (?:faithfully|sincerely|truly|respectfully)(?: yours)?|(?:with )?(?:kind(?:est)?|best|warm(?:est)?) (?:regards|wishes)|sincerely(?: yours)?|regards|respectfully(?: (?:yours|submitted))?|(?:with )?(?:my|our) (?:\w+ )?apologies|with (?:\w+ )?thanks|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2}, (?:co-?)?(?:founder|owner|chief executive|CEO|managing director|director|president|chair)(?: (?:of|and|at) [^.;]{2,40})?|(?:signed|your),? (?:the )?[\p{L} ]{0,20}team)\b\W*(?:\p{Lu}[^.;]{0,60}|the [^.;]{2,60})?$/iu,
  // Who runs it speaks: "I only saw it when …", "what I did".
  /\bI (?:only |first |then |have |had |immediately )*(?:noticed|saw (?:it|this|that)|found out|wiped|reset|shut|took (?:it|the|our|everything) |turned|run|founded|started|owe|moved|pulled the plug|locked)\b|\bwhat (?:I|we) (?:did|have done|are doing|do now|know|do not know|will do)\b|\b(?:admin|owner|founder) here\b/i,
  // The readers are those concerned: "one of you", "if you were among them", "affects you".
  /\b(?:(?:\d[\d,.]*|(?:hundreds|thousands|dozens) ?|some|one|many|each|all|most|none|how many|several|those) of you\b(?! who)|if you (?:were|are|have been) (?:among|one of|affected|concerned)|you (?:may|might|will) (?:have )?(?:received?|find|hear|get|notice|open)|(?:this|it) (?:affects|concerns|means for) you|what this means for you|you (?:are|were) (?:getting|receiving|affected|not affected|among)|(?:made|sent) (?:available )?to you)\b/iu,
  // The heads of a status page's entries.
  /^\W*(?:resolved|monitoring|identified|investigating|update(?: \d+)?|in progress|mitigated|scheduled|post-?mortem|final (?:update|report))\s*(?:[-–—:|]\s*|\()(?=[^.]{0,40}\d)/iu,
].map((pattern) => sentencePattern(pattern))

/** Formal papers speak of their authors as "the Company": one of these makes a text theirs. */
const formal = [
  // A filing with a securities regulator or an announcement to an exchange.
  /\b(?:item (?:1\.05|7\.01|8\.01)|current report|form (?:8-K|6-K)|RNS (?:number|announcement)|inside information|regulatory (?:news|announcement)|forward-looking statements|person responsible for (?:arranging|making) (?:the release of )?this announcement|company secretary)\b/i,
  // A lawyer's letter to an authority.
  /\b(?:our firm|this (?:firm|office)|we|I|undersigned|LLP|LLC|P\.?C\.?|counsel)\b[^.;]{0,60}\b(?:acts?|acting|represents?|retained by|write on behalf|writing on behalf|writes? on behalf) (?:for|of|by)?|\bwrit(?:e|ing) to (?:give|provide) (?:you )?(?:with )?(?:formal )?notice\b|\b(?:by providing this notice|does not waive|supplement this notice)\b/i,
  // A notice that an organisation puts up about itself.
  /\b(?:is|are) (?:posting|publishing|providing|issuing|giving|sending|mailing) this (?:notice|letter|statement|notification|information)\b|\b(?:substitute|public|website|media) notice\b|\bnotice of (?:an? )?(?:data|cyber|security|privacy)[ -](?:security )?(?:breach|incident|event)\b/i,
].map((pattern) => sentencePattern(pattern))
/** A name that the paper gives its author: X plc ("X" or the "Group"). */
const defines =
  /\((?:the |together,? |collectively,? )?["“][^"”)]{2,40}["”][^)]{0,40}\)|\b[Tt]he (?:Registrant|Company|Group|Board|Centre|Center|Bank|Trust|Society)\b/u

/** Reporters and researchers who say "we". */
const ofPress = sentencePattern(
  /\bI (?:scan|scanned|came across|stumbled|looked at|turned to|reported (?:it|this) to)\b|\b(?:told|asked|tells|confirmed to) us(?! (?:that|of|on|about)\b)|\b(?:our|this) (?:reporters?|newspaper|paper|site|newsroom|questions?|research(?:ers)?|analysis|analysts?|readers|comparison|telemetry)\b|\bwe (?:asked|called|contacted|could not verify|have not (?:been able|verified)|checked|approached|analy[sz]ed|found an? )\b|\b(?:seen by|shared with) us\b/i,
)

/** A formal paper and the name that it gives its author; a story about a filing has only the first. */
const isFormal = ({ sentences, text }: TextModel): boolean =>
  formal.some((pattern) => sentences.some((sentence) => pattern.test(sentence))) &&
  defines.test(text)

const known = new Memory<TextModel, boolean>()

/**
 * Whether the document is a letter or notice of those concerned: what it tells of the event is their
 * own word. "We" inside quotation marks is somebody quoted.
 */
export function speaksForItself(reading: Reading): boolean {
  const { model, listing } = reading
  let speaks = known.get(model)
  if (speaks === undefined) {
    const said = model.sentences.filter(
      ({ kind, text }) => kind !== 'boilerplate' && !/["“”]/.test(text),
    )
    const kinds = ofThemselves.filter((pattern) =>
      said.some((sentence) => pattern.test(sentence)),
    ).length
    speaks =
      listing === null &&
      (kinds >= 2 || isFormal(model) || writesOfItself(reading)) &&
      !said.some((sentence) => ofPress.test(sentence))
    known.set(model, speaks)
  }
  return speaks
}
