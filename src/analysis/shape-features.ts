import { commonWords } from '#data/common-words.ts'
import { isOfOneEvent } from './breach-manner.ts'
import type { Features } from './features.ts'
import type { Reading } from './reading.ts'
import type { Sentence } from './text-model.ts'
import { opensWithCapital } from './text/letters.ts'

/** Sentences read: what a long page is, its beginning shows. */
const farthest = 60
const opening = 4

/**
 * Features of how a text is built, whatever its words: whether it comes back to one name or goes from name
 * to name, how much of it tells of what happened, what its headings are, and the words of its title. `told`
 * are the sentences that tell of a breach.
 */
export function shapeFeatures(
  { input, model }: Reading,
  told: readonly Sentence[],
  features: Features,
): void {
  const sentences = model.sentences.filter(({ kind }) => kind !== 'boilerplate').slice(0, farthest)
  const share = (count: number): string => shareStep(count / Math.max(1, sentences.length))
  namesFeatures(sentences, told, features, share)
  const ofOne = told.filter(isOfOneEvent).length
  features.add(`of one of told=${told.length === 0 ? '-' : shareStep(ofOne / told.length)}`)
  features.add(`of one of all=${share(ofOne)}`)
  features.add(`told of all=${share(told.length)}`)
  const first = told[0] === undefined ? -1 : sentences.indexOf(told[0])
  features.add(`first told=${told.length === 0 ? '-' : step(Math.max(0, first))}`)
  const headings = sentences.filter(({ kind }) => kind === 'heading')
  features.add(`headings=${share(headings.length)}`)
  features.add(`headings ask=${step(headings.filter(({ text }) => text.endsWith('?')).length)}`)
  features.add(`headings guide=${step(headings.filter(({ text }) => guides.test(text)).length)}`)
  features.add(`list=${share(sentences.filter(({ kind }) => kind === 'list-item').length)}`)
  for (const word of input.title?.toLowerCase().match(/\p{L}{3,20}/gu) ?? [])
    features.word('t=', word)
}

/** "How to …", "3. What you should do", "Choosing a lawyer" */
const guides =
  /^(?:\d+[.)]? )?(?:\w+ing|how|what|why|when|who|step|key|the|top|should|can|is|do)\b/i

/** How many sentences name the same, in the text, where it tells of a breach, and from its opening on. */
function namesFeatures(
  sentences: readonly Sentence[],
  told: readonly Sentence[],
  features: Features,
  share: (count: number) => string,
): void {
  const counts = new Map<string, number>()
  const toldCounts = new Map<string, number>()
  const opens = new Set<string>()
  let named = 0
  for (const [i, sentence] of sentences.entries()) {
    if (sentence.kind === 'heading') continue
    const names = namesIn(sentence)
    const tells = told.includes(sentence)
    if (tells && names.size > 0) named++
    for (const name of names) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      if (tells) toldCounts.set(name, (toldCounts.get(name) ?? 0) + 1)
      if (i < opening) opens.add(name)
    }
  }
  const most = Math.max(0, ...counts.values())
  const kept = [...opens].map((name) => counts.get(name) ?? 0)
  const keptTold = [...opens].filter((name) => toldCounts.has(name))
  const through = Math.max(0, ...keptTold.map((name) => counts.get(name) ?? 0))
  features.add(`name=${step(most)} ${share(most)}`)
  features.add(`name told=${step(Math.max(0, ...toldCounts.values()))}`)
  features.add(`name from opening=${step(Math.max(0, ...kept))}`)
  features.add(`name throughout=${step(through)}`)
  features.add(`name throughout of all=${share(through)}`)
  if (told.length === 0) return
  features.add(`names each told=${step(Math.round(toldCounts.size / told.length))}`)
  features.add(`told with names=${shareStep(named / told.length)}`)
}

/** Words with a capital that are no words of every text. */
function namesIn({ tokens, kind }: Sentence): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [i, { kind: tokenKind, text, lower }] of tokens.entries()) {
    if (tokenKind !== 'word' || lower.length < 3 || (i === 0 && kind !== 'prose')) continue
    if (opensWithCapital(text) && !commonWords.has(lower)) names.add(lower)
  }
  return names
}

const step = (count: number): string =>
  count <= 2 ? `${count}` : count <= 4 ? '4' : count <= 8 ? '8' : 'many'

const shares = [0, 0.05, 0.1, 0.2, 0.35, 0.5, 0.75]
const shareStep = (share: number): string => `${shares.find((limit) => share <= limit) ?? 1}`
