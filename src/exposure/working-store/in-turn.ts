const turns = new Map<string, Promise<unknown>>()

/** One piece of work at a time for each store: two openings of one DuckDB file would damage it. */
export async function inTurn<T>(id: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(id) ?? Promise.resolve()
  const mine = before.then(work, work)
  const settled = mine.catch(() => {})
  turns.set(id, settled)
  try {
    return await mine
  } finally {
    if (turns.get(id) === settled) turns.delete(id)
  }
}
