import type { DateKind } from '#data/vocabulary.ts'
import type { Reading } from '../reading.ts'
import { endsDeed } from './date-deeds.ts'
import type { Likely } from './date-likelihoods.ts'
import type { DateMention } from './date-mentions.ts'
import { isOfMateriality, isPlainlyElse } from './date-sequels.ts'
import { frontedEvent } from './event-verbs.ts'

/** How likely a day must be one of the breach to be taken for it where no words beside it say what it is. */
const sure = 0.7
/** Below these it is not taken for one, whatever the words beside it say. */
const leastDeed = 0.3
const leastFinding = 0.1
/** From here on what the words give for the deed is its discovery. */
const rather = 0.6

/**
 * What the words say, and the model where it is sure of another: words tell a deed from a discovery less well than the
 * model does, and many ways of telling are in no rule. Its bounds were sought on texts that it had not learned from.
 */
export function weighed(
  reading: Reading,
  mention: DateMention,
  { breach, discovered }: Likely,
  told: DateKind | null,
): DateKind | null {
  // "the same day" is told of by its own words alone.
  if (mention.shape === 'same') return told
  if (told === null) {
    const isOpen =
      breach >= sure &&
      !isPlainlyElse(reading, mention) &&
      !isLimit(mention) &&
      frontedEvent(mention.sentence, mention.start, mention.end) !== 'disclosed'
    return isOpen ? (discovered >= 0.5 ? 'discovered' : 'occurred') : null
  }
  if (told === 'occurred') {
    if (breach < leastDeed && !endsDeed(mention)) return null
    return discovered >= rather ? 'discovered' : told
  }
  return told === 'discovered' && breach < leastFinding ? null : told
}

/** "stays closed until 19 June", "by 9 June it was held to be material": the end of something else, or a decision. */
const isLimit = (mention: DateMention): boolean =>
  /\b(?:until|till|by|before)\s$/i.test(mention.left) || isOfMateriality(mention)
