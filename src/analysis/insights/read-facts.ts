import { listInWords } from '#base/list-in-words.ts'
import type { CaseFacts, Evidenced } from '#cases/index.ts'
import { dataInWords, type DataClassId, type NamedData } from '#data/data-classes.ts'
import { modalities, type Modality } from '#data/vocabulary.ts'

/** Statement numbers behind some facts, each once, in order. */
export function evidenceOf(...groups: readonly (readonly Evidenced[])[]): readonly number[] {
  return [...new Set(groups.flat().flatMap(({ evidence }) => evidence))].toSorted((a, b) => a - b)
}

/** The facts that say one of these classes was exposed; what is denied does not count. */
export const exposedOf = (facts: CaseFacts, ...classes: readonly DataClassId[]) =>
  facts.dataClasses.filter((fact) => fact.exposed && classes.includes(fact.class))

export const allExposed = (facts: CaseFacts) => facts.dataClasses.filter(({ exposed }) => exposed)

export const notExposed = (facts: CaseFacts) => facts.dataClasses.filter(({ exposed }) => !exposed)

/** `names, email addresses and job titles`, in the words of the data class list. */
export const classesInWords = (found: readonly NamedData[]): string =>
  listInWords(found.map(dataInWords))

/** "Acme"; "Acme and Bolt"; of more, "the breached organisations". Those of whom it is denied do not count beside others. */
export function victimName({ victims }: CaseFacts): string {
  const hit = victims.filter(({ modality }) => modality !== 'denied')
  const [first, second, third] = hit.length > 0 ? hit : victims
  if (first === undefined) return 'the breached organisation'
  if (third !== undefined) return 'the breached organisations'
  return second === undefined ? first.name : `${first.name} and ${second.name}`
}

/** The surest modality among facts: an insight is never surer than what it rests on. */
export function surest(found: readonly Evidenced[]): Modality {
  const order = modalities.filter((modality) => modality !== 'denied')
  return order.find((modality) => found.some((fact) => fact.modality === modality)) ?? 'suspected'
}

/** Whether the whole event is only claimed or suspected so far, or denied. */
export const isUnproven = (facts: CaseFacts): boolean =>
  facts.status === 'claimed' || facts.status === 'suspected' || facts.status === 'denied'

/** Whether nobody but an attacker or a suspicion says any of it. */
export const isOnlyClaimed = (found: readonly Evidenced[]): boolean =>
  found.every(({ modality }) => modality === 'claimed' || modality === 'suspected')

/** Whether it is open that these were taken: because the event is, or because the breach is certain and they are not. */
export const isLossUnproven = (facts: CaseFacts, found: readonly Evidenced[]): boolean =>
  isUnproven(facts) || isOnlyClaimed(found)

export const contactClasses = [
  'email-address',
  'phone-number',
  'physical-address',
  'contact-information',
] as const satisfies readonly DataClassId[]
