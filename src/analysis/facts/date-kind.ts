import type { DateKind } from '#data/vocabulary.ts'
import { speaksForItself } from '../account/own-voice.ts'
import type { Reading } from '../reading.ts'
import { partPattern, sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence } from '../text-model.ts'
import { dayCount } from './calendar-days.ts'
import {
  confined,
  doneOn,
  endsDeed,
  isDoneBetween,
  isDoneUntil,
  isDoneOn,
  isOfDeed,
  stoodOpen,
} from './date-deeds.ts'
import { isToldOn } from './date-disclosures.ts'
import { answersWhen, labelOf } from './date-labels.ts'
import type { Likely } from './date-likelihoods.ts'
import {
  disrupted,
  foundJust,
  firstKnown,
  isFoundOnReturn,
  isKnownLate,
  foundOn,
  hearing,
  isToldBySupplier,
  isToldLate,
  justFound,
  knownSince,
  thenAlsoTold,
  thenFound,
  thenOutsider,
  toldUs,
  unseenUntil,
  whoIsTold,
} from './date-findings.ts'
import { nearby, rightOf, type DateMention } from './date-mentions.ts'
import { isCounted } from './lasting-spans.ts'
import { ahead, isOfFigures } from './date-others.ts'
import { isOfMateriality, isOfSequel } from './date-sequels.ts'
import {
  isOfBeingTold,
  isOfNothing,
  isOfReporting,
  isOfTelling,
  isOfUse,
  isSince,
  opensClause,
  toldCommissioner,
} from './date-tellings.ts'
import { weighed } from './date-weighed.ts'
import { eventsNear, frontedEvent, type EventKind, type NearEvent } from './event-verbs.ts'

/** How sure the model must be to overrule a verb of telling right before the date; it knows both days of a breach alike. */
const against = 0.97

/**
 * What a date is the date of. The words beside it decide first, then the model if it is sure that this is a day of
 * the breach, then the nearest verb. "On Monday it told of what had happened" dates the telling. Null if nothing says
 * what the date is of.
 */
export function kindOf(
  reading: Reading,
  mention: DateMention,
  likely: Likely,
  least: number,
): DateKind | null {
  if (reading.listing !== null && bylineOfPost.test(mention.sentence, mention.left))
    return 'offered'
  const kind = weighed(
    reading,
    mention,
    likely,
    kindByWords(reading, mention, likely.breach, least),
  )
  // A discovery does not last for weeks: what went on "from 14 April to 24 May" was found on another day.
  const isLong = mention.shape === 'range' && dayCount(mention.from, mention.to) > weekend
  return kind === 'discovered' && isLong ? 'occurred' : kind
}

/** The most days that a discovery may last: "came to light over the Easter weekend". */
const weekend = 3

/** "by night_owl - Tuesday": the head of a post. */
const bylineOfPost = partPattern(
  /(?:^|\n)\W*(?:(?:posted|started|thread|topic) )?by:? @?[\p{L}\d_.-]{3,24}\W{1,4}(?:on |\p{Lu}\p{Ll}+day,? )?$|^\W*(?:posted(?: on)?|date|published|created)\W{1,3}$/iu,
)

function kindByWords(
  reading: Reading,
  mention: DateMention,
  likely: number,
  least: number,
): DateKind | null {
  const { sentence, left } = mention
  const label = labelOf(mention)
  if (label !== undefined) return label
  const asked = answersWhen(reading, mention)
  if (asked !== null) return asked
  if (isOfDeed(mention) || isDoneBetween(mention) || isDoneUntil(mention, rightOf(mention)))
    return 'occurred'
  if (isFoundOnReturn(mention, rightOf(mention))) return 'discovered'
  if (isOfSequel(reading, mention)) return null
  const told = whoIsTold(reading, mention)
  if (
    (hearing.test(sentence, left) && !toldCommissioner.test(sentence, left)) ||
    told === 'victim' ||
    isToldBySupplier(reading, mention) ||
    isKnownLate(mention, rightOf(mention, 2 * nearby)) ||
    (opensClause.test(sentence, left) &&
      thenAlsoTold.test(sentence, rightOf(mention, 2 * nearby))) ||
    disrupted.test(sentence, rightOf(mention)) ||
    isOfBeingTold(mention, rightOf(mention))
  )
    return 'discovered'
  if (told === 'other' || isOfReporting(mention, rightOf(mention)))
    return tellable('disclosed', sentence)
  if (isOfTelling(mention, rightOf(mention)) && likely < against)
    return tellable('disclosed', sentence)
  if (isOfUse(mention) || isSince(mention) || isCounted(mention)) return 'occurred'
  if (
    justFound.test(sentence, left) ||
    knownSince.test(sentence, left) ||
    isToldLate(mention, rightOf(mention)) ||
    firstKnown.test(sentence) ||
    foundJust.test(sentence, left) ||
    unseenUntil.test(sentence, left)
  )
    return 'discovered'
  if (isOfNothing(mention, rightOf(mention))) return null
  if (isToldOn(mention)) return likely < against ? tellable('disclosed', sentence) : 'occurred'
  if (foundOn.test(sentence, left)) {
    return isOfMateriality(mention) ? null : 'discovered'
  }
  if (toldUs.test(sentence, rightOf(mention))) return 'discovered'
  if (opensClause.test(sentence, left) && thenOutsider.test(sentence, rightOf(mention)))
    return 'discovered'
  if (stoodOpen.test(sentence, left) || confined.test(sentence, left)) return 'occurred'
  if ((isOfFigures(mention) || ahead.test(sentence, left)) && likely < against) return null
  if (opensClause.test(sentence, left) && thenFound.test(sentence, rightOf(mention)))
    return isOfMateriality(mention) ? null : 'discovered'
  return kindByVerb(reading, mention, likely, least)
}

/** For dates that no phrase explains: by the verb that opens the clause with the date, then by the verbs near it. */
function kindByVerb(
  reading: Reading,
  mention: DateMention,
  likely: number,
  least: number,
): DateKind | null {
  const { sentence, start, end, shape } = mention
  const fronted = frontedEvent(sentence, start, end)
  if (fronted === 'discovered') {
    if (isOfMateriality(mention)) return null
    return speaksForItself(reading) ? fronted : tellable(fronted, sentence)
  }
  if (fronted === 'disclosed' && shape === 'day' && likely < against)
    return tellable(fronted, sentence)
  const near = eventsNear(sentence, start, end).filter(({ distance }) => distance <= reach)
  const [nearest] = near
  const plain =
    nearest !== undefined && nearest.side === 'left' && nearest.distance <= 2 ? nearest.kind : null
  // "was hit on 3 May and saw it the next day": what follows is of another day.
  const isOfNext = nearest?.side === 'right' && doneOn.test(sentence, mention.left)
  if (plain === 'discovered' || (nearest?.kind === 'discovered' && isAlone(near) && !isOfNext))
    return isOfMateriality(mention) ? null : tellable('discovered', sentence)
  if (plain !== null && plain !== 'occurred' && likely < against) return tellable(plain, sentence)
  if (likely >= least || (likely >= doubtful && isDoneOn(mention))) return 'occurred'
  if (likely >= unlikely && endsDeed(mention)) return 'occurred'
  return nearest === undefined || nearest.kind === 'occurred' || shape === 'year'
    ? null
    : tellable(nearest.kind, sentence)
}

/** The least that the model must grant to a date that the text plainly gives to the deed. */
const doubtful = 0.3

/** The least where nothing but the deed stands beside the date. */
const unlikely = 0.1

const isAlone = (near: readonly NearEvent[]): boolean =>
  near.every(
    ({ kind, distance }) =>
      kind === 'discovered' || kind === 'other' || distance > (near[0]?.distance ?? 0) + 2,
  )

/** A verb farther away than this many words is not taken for that of the date. */
export const reach = 8

const tellable = (kind: EventKind, sentence: Sentence): DateKind | null =>
  kind !== 'other' &&
  kind !== 'occurred' &&
  (aboutBreach.test(sentence) || (kind === 'discovered' && aboutSigns.test(sentence)))
    ? kind
    : null

/** What people notice before anybody knows that there is a breach. */
const aboutSigns = sentencePattern(
  /\b(?:unusual|suspicious|irregular|malicious|anomal\w+|activity|phish\w*|campaign|error|bucket|server|downloads?|misconfigur\w+|malware|accounts?|traffic|builds?|log-?ins?|sign-?ins?|rules|queries|transfers?|complain\w*|calls|extortion|ransom note|demands?)\b/i,
)

const aboutBreach = sentencePattern(
  /\b(?:breach|hack|leak|attack|intru|stolen|theft|unauthori[sz]ed|compromis|exposed|data|incident|access|database|ransom|forum|sale)/i,
)
