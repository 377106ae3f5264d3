import type { Reading } from './reading.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'
import type { Sentence } from './text-model.ts'
import { wording } from './wording.ts'

const houses = `
  firms, companies, businesses, organi{s|z}ations, schools, hospitals, charities, councils, employers, retailers, shops, practices, clubs, manufacturers,
  banks, municipalities, universities, consumers, people, adults, managers, respondents`
/** "A survey of 1,200 managers", "one in three mid-sized firms": with such words a survey or yearly report opens. */
const asked = sentencePattern(wording`
  survey[s|ed], poll[ed] of, respondents, questionnaire, {annual|yearly|quarterly} report of, publish{es|ed} [its] {annual|yearly} report, {annual|yearly|quarterly|{new|latest} {global|national}} {report|study|index|barometer},
  {study|report|research|survey|poll} {finds|found|shows|showed|reveals},
  received ${/\d[\d,.]*/} <3 words'-> {notification+|report+|complaint+} {of|about|between},
  in the {first|second|third|fourth|last} {quarter|half} of ${/(?:19|20)\d\d/}, ${/[QH][1-4]/} ${/(?:19|20)\d\d/}, year in review,
  we {tracked|counted|recorded|logged|observed} ${/\d[\d,.]*/} [new|known|claimed]* {victim+|attack+|incident+|breach*|leak+|case+},
  {one|two|three|four|five|six|seven|eight|nine} {in|out of} {two|three|four|five|six|seven|eight|nine|ten|${/\d+/}} <3 words-> {${houses}},
  {${/\d+ ?%/}|percent|per cent|{half|third[s]|quarter[s]|majority} of [all|the]*} [of] <3 words-> {${houses}}`)
/** "41 percent", "on average", "respondents": what such a text counts is many events and no single one. */
const counted = sentencePattern(wording`
  ${/\d ?%/}, percent, per cent, on average, the average, median, respondents, {those|the firms|the companies} {asked|surveyed|polled},
  {one|two|three|four|five|six|seven|eight|nine} {in|out of} {two|three|four|five|six|seven|eight|nine|ten|${/\d+/}},
  {mean|average} cost, of those[${/,/}],
  {most|least} {common|frequent|likely}, most of them, in ${/\d[\d,.]*/} {cases|of these|of them},
  {more|fewer|less} than {the year before|a year earlier|last year},
  ${/\d[\d,.]*/} [data|personal data|new]* {breach notifications|notifications|complaints|inquiries|data breaches}, {most|many|few|half|a {third|quarter|majority}} of {them|those|the {${houses}}}`)
const fewestCounted = 3
/** How many sentences of the opening are looked at. */
const opening = 2

/** Whether the document counts the breaches of many in a survey: all that it tells of breaches are shares and averages. */
export function isAboutSurvey(
  { model: { sentences }, input }: Reading,
  told: readonly Sentence[],
): boolean {
  const opens =
    asked.regex.test(input.title ?? '') ||
    sentences.slice(0, opening).some((each) => asked.test(each))
  return (
    opens &&
    sentences.filter((each) => counted.test(each)).length >= fewestCounted &&
    told.every((each) => each.kind === 'heading' || counted.test(each))
  )
}
