/**
 * Obligations: the facts of a case, an organisation's profile and counts per jurisdiction come in;
 * duties go out: to whom, by when, why, and what is unknown that would change the answer. Regimes are
 * data with citations (Regulation 1182/71 and each law's own rules of counting). Records of
 * submission are kept with the case. Refused: facts that do not fit the schema, by field. Not legal
 * advice.
 */
export { evaluateObligations } from './engine/evaluate-obligations.ts'
export { regimeById, regimes } from './regimes/index.ts'
export { questionPath, questionSpec, questions } from './engine/questions.ts'
export { elementsOfDataClass, elementsOfFieldKind, joinElements } from './facts/law-elements.ts'
export { factsJsonSchema, factsSchema } from './facts/facts-schema.ts'
export { parseFacts, type ParsedFacts } from './facts/parse-facts.ts'
export type * from './engine/types.ts'
export type * from './engine/vocabulary.ts'
