/** A thing that keeps what was found out about it; read by `Memory` alone. */
export interface Remembering {
  readonly memory: unknown[]
}

const empty: unknown[] = []

/** Room for all that is remembered of one thing. */
export const emptyMemory = (): unknown[] => empty.slice()

/**
 * One answer for each sentence or text, for as long as that lives: what a `WeakMap` does, but kept with
 * the thing itself. The values of a `WeakMap` outlive every young collection, and with them all that
 * they point to: whole documents were copied twice before they were dropped.
 */
export class Memory<Owner extends Remembering, Answer> {
  readonly #place = empty.push(undefined) - 1

  get(owner: Owner): Answer | undefined {
    return owner.memory[this.#place] as Answer | undefined
  }

  set(owner: Owner, answer: Answer): void {
    owner.memory[this.#place] = answer
  }
}

/** Finds out something about a list of mentions once; it is kept with the sentence of the first. */
export function remembered<Mention extends { readonly sentence: Remembering }, Answer>(
  find: (all: readonly Mention[]) => Answer,
): (all: readonly Mention[]) => Answer {
  const kept = new Memory<Remembering, { all: readonly Mention[]; answer: Answer }>()
  return (all) => {
    const [first] = all
    if (first === undefined) return find(all)
    let known = kept.get(first.sentence)
    if (known?.all !== all) {
      known = { all, answer: find(all) }
      kept.set(first.sentence, known)
    }
    return known.answer
  }
}
