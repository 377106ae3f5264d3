import type { Reading } from './reading.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'
import { tellingSentences } from './tells-breach.ts'
import { wording } from './wording.ts'

/** Says that something new is launched, with a word for what is sold. */
const launch = sentencePattern(wording`
  {launch{es|ed|ing}|unveil{s|ed|ing}|introduc{es|ed|ing}|rolls out|rolled out|brings to market|announc{es|ed} [the] {availability|launch|release} of} <90>
    {suite+|platform+|product+|service+|tool+|solution+|feature+|edition+|module+|version+|app+}~`)
/** Says what it costs and who can have it. */
const onSale = sentencePattern(wording`
  {is|are|now|generally} available {from|today|now|in|to|for|as}, general availability, free trial, early {customers|adopters|access},
  {costs|priced at|starts at|starting at} ${/[$€£\d]/}, per {user|employee|seat|month|device|endpoint} [per]`)

/** Says that one company buys another, and how far the deal has got. */
const deal = sentencePattern(wording`
  acquires, {to acquire|has acquired|agreed to acquire}, {acquisition|takeover|purchase} of, merg{es|er}, {raises|raised} ${/[$€£]\d/}~`)
const termsOfDeal = sentencePattern(wording`
[financial] terms [of the {deal|transaction}] {were|are|have} not,
  {transaction|deal|acquisition|takeover|merger} {is|was} {expected|due|subject|set} to, {expected|due} to close,
  {series {A|B|C}|seed} round, funding round`)

const mostOfDeal = 1

/** Whether the document launches a product, or tells of a deal; the breaches it mentions are then reasons to buy it. */
export function isAboutLaunch(reading: Reading): boolean {
  const { model, input } = reading
  const opens =
    launch.regex.test(input.title ?? '') ||
    model.sentences.slice(0, 2).some((sentence) => launch.test(sentence))
  const opensDeal =
    deal.regex.test(input.title ?? '') ||
    model.sentences.slice(0, 2).some((sentence) => deal.test(sentence))
  return (
    (opens && model.sentences.some((sentence) => onSale.test(sentence))) ||
    (opensDeal &&
      // A price that is cut because of a breach is news of the breach.
      tellingSentences(reading).length <= mostOfDeal &&
      model.sentences.some((sentence) => termsOfDeal.test(sentence)))
  )
}
