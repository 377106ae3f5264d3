import { commonWords } from '#data/common-words.ts'
import type { Sentence, TextModel } from '../text-model.ts'

/** A place in the text where something is called by a name. */
export interface NameMention {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sentence: Sentence
}

const capital = String.raw`(?:\p{Lu}[\p{L}\p{N}]*(?:[.&'’+-][\p{L}\p{N}]+)*(?:\.(?=\s\p{Lu}))?|\d+[\p{L}]*\p{Lu}[\p{L}\p{N}]*|[a-z]{1,2}\p{Lu}[\p{L}\p{N}]+)!?`
const joint = String.raw`(?:\s+(?:of(?: the)?|and|&|for|de|du|la|van|von|del|y|et)(?=\s+\p{Lu})|\s+&|\s*&)?`
const namePattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}@/._-])${capital}(?:${joint}[ \u00a0]+(?:${capital}|\d{1,4}(?![\d,.%])))*`,
  'gu',
)
const domainPattern =
  /(?<![@\p{L}\p{N}/.-])(?:[a-z0-9][a-z0-9-]*\.)+(?:com|net|org|io|co|ru|de|fr|uk|us|me|fm|tv|info|biz|eu|it|es|nl|pl|cz|ca|au|in|br|jp|kr|cn|gov|edu|mil|app|dev|ai|xyz|cc|to|gg|se|no|fi|dk|at|ch|be|pt|ro|hu|gr|tr|ua|il|za|mx|ar|cl|site|online|club|store|shop)(?:\.(?:uk|au|br|in|za|nz|jp|kr|mx|tr))?(?![\p{L}\p{N}-])/giu
const calledPattern =
  /\b(?:known as|called|named|dubbed|website|site|service|forum|game|app|platform|marketplace|store|community|network|company) (?:known as |called |named )?["“”']?([a-z0-9][\p{L}\p{N}.'’-]{2,30})["”']?(?= (?:suffered|was|were|had|has|announced|discovered|confirmed|fell|experienced|became|disclosed|reported|got|that suffered))/gu
const quotedPattern = /["“]([\p{Lu}\p{N}][\p{L}\p{N}\p{Sc}.&'’!?+ -]{1,40}?)["”]/gu

/** Every name-like stretch of the text: capitalised runs, domains, quoted names, and `known as xyz`. */
export function findNames(model: TextModel): readonly NameMention[] {
  return model.sentences.flatMap((sentence) =>
    sentence.kind === 'boilerplate' ? [] : namesIn(sentence),
  )
}

function namesIn(sentence: Sentence): readonly NameMention[] {
  const found: NameMention[] = []
  const taken: { start: number; end: number }[] = []
  const add = (text: string, at: number): void => {
    if (text.length < 2 || text.length > 80) return
    const start = sentence.start + at
    const end = start + text.length
    if (taken.some((span) => start < span.end && end > span.start)) return
    taken.push({ start, end })
    found.push({ text, start, end, sentence })
  }
  const { text } = sentence
  for (const match of text.matchAll(domainPattern)) add(match[0], match.index)
  for (const match of text.matchAll(quotedPattern)) {
    const [whole, inner = ''] = match
    const words = inner.split(' ')
    const named = words.every(
      (word) => /^[\p{Lu}\p{N}&]/u.test(word) || /^(?:of|and|the|for|vs)$/.test(word),
    )
    if (named && words.length <= 6 && !isCommon(inner))
      add(inner, match.index + whole.indexOf(inner))
  }
  for (const match of text.matchAll(calledPattern)) {
    const inner = match[1] ?? ''
    if (!commonWords.has(inner.toLowerCase())) add(inner, match.index + match[0].lastIndexOf(inner))
  }
  for (const match of text.matchAll(namePattern)) {
    for (const { text: name, offset } of trimName(match[0], isOpening(sentence, match.index))) {
      add(name, match.index + offset)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const isCommon = (text: string): boolean =>
  text.split(/\s+/).every((word) => commonWords.has(word.toLowerCase().replace(/[’']s$/, '')))

/** Whether a capital here may only mark the start of a sentence or a title. */
const isOpening = (sentence: Sentence, at: number): boolean =>
  at === 0 || sentence.kind === 'heading' || /["“(:–—-]\s*$/.test(sentence.text.slice(0, at))

/** Cuts common words from the ends, possessives from the tail; a title splits at its common words. */
function trimName(raw: string, isOpening: boolean): readonly { text: string; offset: number }[] {
  const words = [...raw.matchAll(/\S+/g)].map((found) => ({ text: found[0], at: found.index }))
  const runs: { text: string; at: number }[][] = [[]]
  for (const [i, word] of words.entries()) {
    const plain = word.text
      .toLowerCase()
      .replace(/[’']s?$/, '')
      .replace(/[.!]$/, '')
    const common = commonWords.has(plain) && !/^\p{Lu}{2,}/u.test(word.text)
    if (
      common &&
      (isOpening ||
        i === 0 ||
        i === words.length - 1 ||
        /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          plain,
        ))
    ) {
      runs.push([])
      continue
    }
    runs.at(-1)?.push(word)
    if (/[’']s?$/.test(word.text)) runs.push([])
  }
  return runs.flatMap((run) => {
    while (run.length > 0 && isJoint(run[0]?.text ?? '')) run.shift()
    while (run.length > 0 && isJoint(run.at(-1)?.text ?? '')) run.pop()
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) return []
    const offset = first.at
    const text = raw
      .slice(offset, last.at + last.text.length)
      .replace(/[’']s?$/, '')
      .replace(/(?<!\b(?:Inc|Ltd|Co|Corp|LLC|\p{Lu}))\.$/u, '')
    return isCommon(text) || /^\d+$/.test(text) ? [] : [{ text, offset }]
  })
}

const isJoint = (word: string): boolean =>
  /^(?:of|the|and|&|for|de|du|la|van|von|del|y|et|\d{1,4})$/.test(word)
