/** Words for an incident that a text tells of beside its own, in the notation of `analysis/wording.ts`. */
export const anotherIncident = `
  {a {separate|previous|prior}|an {earlier|unrelated|older}} [data|security|cyber|unrelated|earlier]*
  {incident|breach|attack|leak|hack|cyber[-]attack|intrusion}`

/** In front of the name of a house that was struck. */
export const struckBefore = `
  {attack|breach|hack|raid|theft|intrusion|leak|cyber[-]attack}[s] {on|at|of|from|against}, turn of,
  {hit|struck|breached|hacked|robbed|hacking|robbing}, {data|records|details} {of|from|stolen from}`
/** Behind the name of a house that was struck. */
export const struckBehind = `
  [also|too|then|itself|had|has]* {faced|suffered|fell victim|fallen victim|ran into|lost|{was|were|been} <1 words'->
    {hit|hacked|breached|attacked|struck|robbed|crippled}}`
