/** What somebody has given for a report, as far as it was typed. */
export interface ReportDraft {
  readonly text: string
  readonly title: string
  readonly publishedAt: string
  readonly url: string
}

const nothing: ReportDraft = { text: '', title: '', publishedAt: '', url: '' }
const key = 'breakwater-report'
const writeAfterMs = 300

interface Kept {
  readonly by: string
  readonly draft: ReportDraft
}
let kept: Kept | null = null
let writing: ReturnType<typeof setTimeout> | undefined

/**
 * What this person typed and what has not become a case yet. It is kept in this tab alone, also where the page is
 * loaded again after a fault or a new sign-in, and ends with the tab or the sign-out.
 */
export function readDraft(userId: string): ReportDraft {
  kept ??= stored()
  return kept?.by === userId ? kept.draft : nothing
}

export function keepDraft(userId: string, part: Partial<ReportDraft>): void {
  kept = { by: userId, draft: { ...readDraft(userId), ...part } }
  clearTimeout(writing)
  writing = setTimeout(store, writeAfterMs)
}

export function forgetDraft(): void {
  kept = null
  store()
}

function store(): void {
  clearTimeout(writing)
  try {
    if (kept === null) sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, JSON.stringify(kept))
  } catch {
    // A text too long for the storage of a tab lasts as long as its page.
  }
}

function stored(): Kept | null {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isKept(found) ? found : null
  } catch {
    return null
  }
}

const isKept = (found: unknown): found is Kept =>
  typeof found === 'object' &&
  found !== null &&
  'by' in found &&
  'draft' in found &&
  typeof found.draft === 'object' &&
  found.draft !== null &&
  Object.keys(nothing).every(
    (name) => typeof (found.draft as Record<string, unknown>)[name] === 'string',
  )

window.addEventListener('pagehide', () => (kept === null ? undefined : store()))
