import type { Listing } from '../listing/read-listing.ts'
import { sentencePattern } from '../screen/sentence-pattern.ts'
import type { Sentence, TextModel } from '../text-model.ts'
import { wording } from '../wording.ts'
import { isPriceLine, priceIn } from './read-price.ts'

/** Whether a post sells. A ransom is no price, and what is given away has none. */
export function isSold(model: TextModel, listing: Listing): boolean {
  if (listing.isToVictim) return false
  const hasPrice = model.sentences.some((each) => isPriceLine(each) || namesPrice(each))
  return hasPrice || (sellsNotGives.test(model.text) && !gives.test(model))
}

const namesPrice = (sentence: Sentence): boolean => priceIn(sentence, { anySum: true }) !== null
/** The words of those who sell, as against those who only give away. */
const sellsNotGives = /\b(?:sell(?:s|ing)?|sale|price|wts|buyers?|auction)\b/i
/** "For free", "reply to unlock", "not for sale": what a post gives away. */
const gives = sentencePattern(wording`
  for {everyone|everybody|free|all}, free of charge, {leaked|free} {download|leak}, giveaway, giving away,
  {reply|like|credits} to {unlock|view|this thread}, {sell|sells|selling|ask for} nothing, not {selling|for sale}`)
