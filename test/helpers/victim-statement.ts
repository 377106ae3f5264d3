import type { Statement } from '#cases/index.ts'

/** That a text names somebody as the victim, as the analysis would say it: the victim's own word, where the name first stands. */
export function victimStatement(name: string, text: string): Statement {
  const start = text.indexOf(name)
  return {
    field: 'victim',
    value: { name },
    modality: 'confirmed',
    assertedBy: 'victim',
    start,
    end: start + name.length,
    quote: name,
    confidence: 0.9,
    extractor: 'test@1',
  }
}
