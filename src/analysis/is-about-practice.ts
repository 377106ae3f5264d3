import type { Reading } from './reading.ts'
import { sentencePattern } from './screen/sentence-pattern.ts'
import { wording } from './wording.ts'

/** Texts about practice: nothing of what they tell has happened. */
const practice = sentencePattern(wording`
  {table[-|_]top|crisis|emergency|cyber|fire} {exercise+|drill+|game+}, table[-]top${/(?! game)/}, play{ed|s|ing} through,
  inject ${/\d/}, in {the|our|this} scenario, none of {what follows|this|it} {is real|happened},
  exercise+${/(?! (?:caution|care|your|their|the right|rights|control|discretion))\b/},
  drill+, simulat{ed|ion|ing}, scenario+, rehears*, war[_]gam*, role[-|_]play*, play[s] the attacker,
  never happened, nothing of it is true`)
const fewestOfPractice = 2

/** Whether the document tells of an exercise: said in its title or its opening, and in one of eight sentences. */
export function isAboutPractice({ model, input }: Reading): boolean {
  const heads = practice.regex.test(input.title ?? '') ? 1 : 0
  const said = model.sentences.filter((sentence) => practice.test(sentence)).length
  const opens = heads > 0 || model.sentences.slice(0, 2).some((sentence) => practice.test(sentence))
  return opens && heads + said >= Math.max(fewestOfPractice, model.sentences.length / 8)
}
