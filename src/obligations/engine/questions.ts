import type { QuestionSpec } from './question-spec.ts'
import { harmQuestions } from './questions-of-harm.ts'
import { incidentQuestions } from './questions-of-incident.ts'
import { weightQuestions } from './questions-of-weight.ts'
import { roles, type Role } from './vocabulary.ts'

/** Everything that a person must judge or establish about a case, asked once for all laws. */
export const questions = {
  ...incidentQuestions,
  ...harmQuestions,
  ...weightQuestions,
} as const

export type QuestionId = keyof typeof questions

export interface Question extends QuestionSpec {
  readonly standsFor?: readonly QuestionId[]
}

export const questionSpec = (id: QuestionId): Question => questions[id]

export const isQuestion = (name: string): name is QuestionId => Object.hasOwn(questions, name)

/** The path of the fact as users write it: `assessments.usHarm`. */
export const questionPath = (id: QuestionId): string => `${questions[id].of}.${id}`

/** The questions whose answer is a role of the organisation. */
export const roleQuestions = (Object.keys(questions) as QuestionId[]).filter(
  (id) => questionSpec(id).isRole === true,
)

/** The roles that such a question offers. */
export const rolesOfQuestion = (id: QuestionId): readonly Role[] =>
  roles.filter((role) => questionSpec(id).words?.includes(role))
