import type { Reading } from './reading.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'
import { wording } from './wording.ts'

/** Says that something new is launched, with a word for what is sold. */
const launch = sentencePattern(wording`
  {launch{es|ed|ing}|unveil{s|ed|ing}|introduc{es|ed|ing}|rolls out|rolled out|brings to market|announc{es|ed} [the] {availability|launch|release} of} <90>
    {suite+|platform+|product+|service+|tool+|solution+|feature+|edition+|module+|version+|app+}~`)
/** Says what it costs and who can have it. */
const onSale = sentencePattern(wording`
  {is|are|now|generally} available {from|today|now|in|to|for|as}, general availability, free trial, early {customers|adopters|access},
  {costs|priced at|starts at|starting at} ${/[$€£\d]/}, per {user|employee|seat|month|device|endpoint} [per]`)

/** Whether the document launches a product; the breaches it mentions are then reasons to buy it. */
export function isAboutLaunch({ model, input }: Reading): boolean {
  const opens =
    launch.regex.test(input.title ?? '') ||
    model.sentences.slice(0, 2).some((sentence) => launch.test(sentence))
  return opens && model.sentences.some((sentence) => onSale.test(sentence))
}
