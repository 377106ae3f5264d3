import { sayId } from '#base/say-id.ts'
import { placeName } from './jurisdictions.ts'
import { isQuestion, questionPath, questionSpec, type QuestionId } from './questions.ts'
import { dataElements, type DataElement, type EventName } from './vocabulary.ts'
import { askWhen } from './word-event.ts'

/** The question that a path such as `assessments.usHarm` names, if it names one. */
export function questionOf(path: string): QuestionId | undefined {
  const name = path.split('.')[1] ?? ''
  return isQuestion(name) && questionPath(name) === path ? name : undefined
}

export const elementOf = (path: string): DataElement | undefined =>
  dataElements.find((element) => path === `dataClasses.${element}`)

/** The question for a fact that is missing, by its path. */
export function wordQuestion(path: string): string {
  const question = questionOf(path)
  if (question !== undefined) return questionSpec(question).text
  const [kind = '', rest = ''] = path.split('.')
  switch (kind) {
    case 'events':
      return askWhen(rest as EventName)
    case 'affected':
      return rest.includes('-')
        ? `How many people are affected in ${placeName(rest)}?`
        : `How many people are affected in ${placeName(rest)}, and in which of its states or provinces?`
    case 'dataClasses':
      return rest === ''
        ? 'Which kinds of data are exposed?'
        : `Is this among the exposed data: ${sayId(rest)}?`
    case 'org':
      return rest === 'employees'
        ? 'How many people does the organisation employ?'
        : 'Where in the EU is the main establishment?'
    default:
      return `What holds for ${path}?`
  }
}

/** The questions for several missing facts, as sentences; kinds of data are asked for together. */
export const wordQuestions = (paths: readonly string[]): string =>
  worded.getOrInsertComputed(paths.join(' '), () => wordAll([...new Set(paths)]))

/** The same few lists come up in every variant of a case. */
const worded = new Map<string, string>()

function wordAll(paths: readonly string[]): string {
  const elements = paths.flatMap((path) => elementOf(path) ?? [])
  const others = paths.filter((path) => elementOf(path) === undefined).map(wordQuestion)
  const ofData =
    elements.length === 0
      ? []
      : [`Are these among the exposed data: ${elements.map(sayId).join(', ')}?`]
  return [...others, ...ofData].join(' ')
}
