import type { Reading } from '../reading.ts'

export interface PublisherMention {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** "X protects …", "X is a leading …": who advertises itself around the report. */
const owner =
  /(?:^|[.!?—–-]\s+|\bwith )((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,3}) (?:protects|provides|helps|offers|delivers|is a (?:leading|global|trusted|cyber)|does not (?:endorse|guarantee)|—|–)/gu
const about = /^About ((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{N}&.-]*(?: \p{Lu}[\p{L}\p{N}&.-]*){0,4})$/u
const generic =
  /^(?:The|This|Our|We|It|Us|Author|Global|Questions|Secure|Your|If|You|Please|Contact|Business)\b/

/** The publisher of the page: the site if it is known, or else whoever promotes itself around the report. */
export function findPublishers({ input, model }: Reading): readonly PublisherMention[] {
  const found: PublisherMention[] = []
  const domains = new Set<string>()
  for (const { kind, text } of model.sentences) {
    if (kind !== 'boilerplate') continue
    for (const match of text.matchAll(/(?:@|www\.|https?:\/\/)([a-z0-9-]+)\.[a-z.]{2,}/gi)) {
      domains.add((match[1] ?? '').toLowerCase())
    }
  }
  const add = (name: string, start: number): void => {
    const trimmed = name.replace(/[.]$/, '')
    if (generic.test(trimmed) || found.some((other) => other.name === trimmed)) return
    found.push({ name: trimmed, start, end: start + trimmed.length })
  }
  for (const sentence of model.sentences) {
    if (sentence.kind !== 'boilerplate') continue
    for (const match of sentence.text.matchAll(owner)) {
      const name = match[1] ?? ''
      add(name, sentence.start + match.index + match[0].indexOf(name))
    }
    const blurb = about.exec(sentence.text)
    if (blurb?.[1] !== undefined) add(blurb[1], sentence.start + 6)
    for (const token of sentence.tokens) {
      if (token.kind === 'word' && /^\p{Lu}/u.test(token.text) && domains.has(token.lower)) {
        add(token.text, token.start)
      }
    }
  }
  if (input.siteName !== null && input.siteName.length > 2) {
    const at = model.text.indexOf(input.siteName)
    if (at >= 0) add(input.siteName, at)
  }
  return found
}
