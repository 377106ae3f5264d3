/** Words for incidents that a text mentions besides the one it reports, in the notation of `analysis/wording.ts`. */

/** What an incident is called, singular and plural. */
export const incidentNouns = `
  incident, breach, attack, leak, hack, cyber[-]attack, hacking, intrusion, theft, break-in, raid, compromise`
export const incidentsMany = `
  incidents, breaches, attacks, leaks, hacks, cyber[-]attacks, intrusions, thefts, break-ins, raids`

export const anotherIncident = `
  {a {separate|previous|prior}|an {earlier|unrelated|older}} [data|security|cyber|unrelated|earlier]*
  {incident|breach|attack|leak|hack|cyber[-]attack|intrusion}`

/** "the one at", "what befell": an incident named by its victim. */
export const oneAt = `
  that {of|at|on}, those {of|at|on}, the one+ {of|at|on|in}, what {befell|happened {to|at}|hit}, the case of`

/** Compares two incidents. */
export const likening = `
  recall[s|ed], echo[es|ed], resembl{es|ed|ing}, mirror[s|ed|ing], evok{es|ed|ing}, {bring[s]|brought|call[s|ed]} to mind,
  reminiscent of, remind[s|ed] <2 words'-> of, similar[ly] to, similarit{y|ies} {to|with}, parallel[s] {to|with},
  comparable {to|with}, compar{es|ed|ison+} [it|this|them] {to|with}, unlike, as with, as in, dwarf[s|ed], eclips{es|ed}`

/** Says that the reported incident is one of several. */
export const oneOfMany = `
  not the first {time|${incidentNouns}}, {second|third|fourth|fifth|sixth} such {${incidentNouns}},
  {second|third|fourth|fifth|sixth} <2 words'-> {${incidentNouns}} <40> {this year|in as many|in {two|three|four|five|recent}|since},
  {string|series|spate|wave|slew|rash} of <3 words'-> {${incidentsMany}}, {is|was} not alone, joins a <3 words'-> list`

/** Introduces the names of other organisations that were struck too. */
export const othersToo = `
  {other|several other} <3 words'-> {have|has|had} [also] been {hit|struck|attacked|breached|hacked|targeted|robbed},
  {other|several other} <3 words'-> {were|was} {hit|struck|attacked|breached|hacked|targeted|robbed} {as well|too}, fared {no|little} better`

/** Another organisation of the same trade or group. */
export const anotherHouse = `
  another, {a|the|its} [close|smaller|larger|local|main|big]* {rival|competitor}, rival, competing, fellow,
  {its|their|'s} [former|then]* {parent|owner|sister company|subsidiary|predecessor}`

/** Before the name of an organisation that was struck. */
export const struckBefore = `
  {attack|breach|hack|raid|theft|intrusion|leak|cyber[-]attack}[s] {on|at|of|from|against}, turn of,
  {hit|struck|breached|hacked|robbed|hacking|robbing}, {data|records|details} {of|from|stolen from}`
/** After the name of an organisation that was struck. */
export const struckBehind = `
  [also|too|then|itself|had|has]* {faced|suffered|fell victim|fallen victim|ran into|lost|admitted losing|{had|saw} <50> {stolen|taken|leaked|exposed|copied}|{was|were|been} <1 words'->
    {hit|hacked|breached|attacked|struck|robbed|crippled}}`
/** After the name of an organisation that reports what happened to it. */
export const ownsUpBehind = `
  [had|has|also|too|itself]* {disclosed|revealed|admitted|confirmed|acknowledged|announced|said|told|warned|notified|reported|was|were|lost|suffered|fell}`

/** Says that the same organisation was struck before: "was previously breached", "already had to report a breach". */
export const onceBefore = `
  {was|were|had|has|been} {previously|already|once before} [been|been the victim of a] {hit|hacked|breached|attacked|struck|robbed|targeted},
  {had|has} {previously|already} {suffered|fallen victim|disclosed|reported} [a[n]] <2 words'-> {${incidentNouns}},
  {previously|already|also} {suffered|fell victim|had [to report|to disclose]|disclosed|reported} [to|a[n]|from]* <2 words'-> {${incidentNouns}},
  {is|was|marks} [at least] {the|its|their} {second|third|fourth|fifth|sixth|latest in a series of} <2 words'-> {${incidentNouns}|${incidentsMany}}
    <6 words'-> {since|in {two|three|four|five|six|seven|eight|ten|as many|a few|recent|less than|the last|the past}},
  suffered {another|two previous|several} <2 words'-> {${incidentNouns}|${incidentsMany}}, fell victim to another, hit by another,
  from the same {company|firm|house|organi{s|z}ation|operator|hospital|school|bank|group|chain}`

/** What happened to an organisation, in a sentence about its history. */
export const befell = `
  suffered, {fell|fallen} victim, {was|were|been} {hit|hacked|breached|attacked|struck|robbed|targeted|stolen|compromised|taken|leaked|exposed},
  lost, stole, took, {had|have} taken, hacked, broke into, paid a ransom`

/** A similar incident at the organisation that is named with it. */
export const alike = `a {similar|comparable|like} <1 words'-> {${incidentNouns}|problem|case}`

/** Says how many people all incidents of a period or trade affected. */
export const manyHit = `
  {large|major|all|reported|such|data|healthcare|health} breaches <60> {affected|exposed|hit|compromised},
  {hit|affected|exposed|touched} by {reported|data|all|such} breaches`
