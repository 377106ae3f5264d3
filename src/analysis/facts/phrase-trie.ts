import { WordMap, wordSet } from '#base/word-map.ts'
import type { Token } from '../text-model.ts'
import { pluralOf } from '../wording.ts'

/** What must stand around a phrase: nothing, the end of an item behind it, a list on both sides. */
type Asked = 'nothing' | 'end' | 'item'
const asked: Readonly<Record<string, Asked>> = { '!': 'end', '?': 'item' }

interface Node<T> {
  readonly next: Map<string, Node<T>>
  value?: T
  asks?: Asked
}

/** Phrases by their words; finds at a token the longest one that stands there. */
export interface PhraseTrie<T> {
  /** `length` counts tokens. */
  longestAt(tokens: readonly Token[], at: number): { value: T; length: number } | null
}

/** Reads lists of phrases in the notation of `data/data-class-terms.ts`. */
export function buildTrie<T>(lists: readonly (readonly [T, string])[]): PhraseTrie<T> {
  const root: Node<T> = { next: new Map() }
  for (const [value, list] of lists) {
    for (const item of list.split(',')) {
      const written = item.trim()
      if (written === '') continue
      const asks = asked[written.at(-1) ?? ''] ?? 'nothing'
      const phrase = asks === 'nothing' ? written : written.slice(0, -1)
      for (const words of expand(phrase)) add(root, words, value, asks)
    }
  }
  const roots = new WordMap(root.next)
  const rootOf = (token: Token): Node<T> | undefined =>
    token.kind === 'mark' ? root.next.get(plain(token)) : roots.of(token)
  return {
    longestAt: (tokens, at) => {
      let node: Node<T> | undefined
      let best: { value: T; length: number } | null = null
      for (let i = at; i < tokens.length; i++) {
        const token: Token | undefined = tokens[i]
        if (token === undefined) break
        node = node === undefined ? rootOf(token) : node.next.get(plain(token))
        if (node === undefined) break
        if (node.value !== undefined && stands(node.asks, tokens, at, i + 1)) {
          best = { value: node.value, length: i + 1 - at }
        }
      }
      return best
    },
  }
}

const plain = ({ lower }: Token): string => (lower === '’s' ? "'s" : lower)

/** Of two classes for one phrase the first written wins; what asks less beats what asks more. */
function add<T>(root: Node<T>, words: readonly string[], value: T, asks: Asked): void {
  let node = root
  for (const word of words) {
    let next = node.next.get(word)
    if (next === undefined) node.next.set(word, (next = { next: new Map() }))
    node = next
  }
  if (node.value !== undefined && (node.value !== value || node.asks === 'nothing')) return
  node.value = value
  node.asks = asks
}

/** Every wording of a phrase, as words; a possessive is a word of its own, as the tokenizer has it. */
function expand(phrase: string): readonly (readonly string[])[] {
  // Most phrases are plain words.
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return [phrase.split(' ')]
  const parts = phrase.match(/\[[^\]]*\]|\{[^}]*\}|\S+/g) ?? []
  let wordings: string[][] = [[]]
  for (const part of parts) {
    const choices = /^[[{]/.test(part)
      ? [...part.slice(1, -1).split('|'), ...(part.startsWith('[') ? [''] : [])]
      : [part]
    wordings = wordings.flatMap((wording) =>
      choices.flatMap((choice) =>
        plurals(choice).map((words) => [...wording, ...words.split(' ').flatMap(cut)]),
      ),
    )
  }
  return wordings
    .map((words) => words.filter((word) => word !== ''))
    .filter(({ length }) => length > 0)
}

/** `history+` is "history" and "histories"; the plus may stand inside: `date+ of birth+`. */
function plurals(choice: string): readonly string[] {
  if (!choice.includes('+')) return [choice]
  const many = choice.replace(/([\p{L}\d’'-]+)\+/gu, (_, word: string) => pluralOf(word))
  return [choice.replaceAll('+', ''), many]
}

const cut = (word: string): readonly string[] => {
  const owner = /^(.+)(['’]s)$/.exec(word)
  if (owner !== null) return [owner[1] ?? '', "'s"]
  if (word.length > 1 && word.endsWith("'")) return [word.slice(0, -1), "'"]
  return word.includes('/') ? word.split(/(\/)/) : [word]
}

const followers = wordSet(
  'and or as along plus were was are is have had has from belonging of for in on by that which with while stored used to among including such may might could being been collected'.split(
    ' ',
  ),
)

const leaders = wordSet(
  ', ( : / & and or including include includes included contain contains contained containing as their with like of his her exposed'.split(
    ' ',
  ),
)

function stands(
  asks: Asked | undefined,
  tokens: readonly Token[],
  from: number,
  to: number,
): boolean {
  if (asks === 'nothing') return true
  const next = tokens[to]
  if (next !== undefined && next.kind !== 'mark' && !followers.has(next.lower)) return false
  return asks === 'end' || leaders.has(tokens[from - 1]?.lower ?? '-')
}
