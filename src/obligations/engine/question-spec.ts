/**
 * A question to a person about a case, asked once for all laws. The key that it stands under is the field's name in
 * `incident` or `assessments`. A question with `words` is answered with one of them, any other with yes or no.
 */
export interface QuestionSpec {
  readonly of: 'incident' | 'assessments'
  readonly text: string
  readonly words?: readonly string[]
  /** Questions whose answers serve where this one has none, because the laws ask the same thing. */
  readonly standsFor?: readonly string[]
  /** Other names under which facts may give the answer. */
  readonly alsoCalled?: readonly string[]
  /** The words are legal roles, and `neither`. */
  readonly isRole?: true
}
