/** Words for an incident that a text tells of beside its own, in the notation of `analysis/wording.ts`. */
export const anotherIncident = `
  {a {separate|previous|prior}|an {earlier|unrelated|older}} [data|security|cyber|unrelated|earlier]*
  {incident|breach|attack|leak|hack|cyber[-]attack|intrusion}`
