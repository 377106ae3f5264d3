/**
 * What only the organisation concerned or an investigating authority can know about a breach, and what shows that a
 * report was written by an outsider. In the notation of `analysis/wording.ts`.
 */

/** What the organisation found out. */
export const foundOut = `
  {investigation|inquiry|review|audit|analysis|probe} <3 words>
    {found|showed|revealed|determined|concluded|established|identified|ended|uncovered},
  {forensic|outside|external|third[-]party|independent} [cyber[-]security|computer|IT|digital|security|data]*
    {expert+|firm+|specialist+|investigator+|compan{y|ies}|consultant+},
  no {evidence|indication|sign+|reason to believe} {that|of} <6 words> {misused|misuse|used|accessed|abused|fraud*}`

/** What it did for the people affected, and about whoever was at fault; sellers mention none of this. */
export const answered = `
  {credit|identity} {monitoring|protection|theft protection|restoration},
  {hotline|helpline|call cent{er|re}|phone line} <6 words> {affected|concerned|questions},
  {employee+|worker+|nurse|doctor|officer|staff|clerk|teacher|member of staff} <6 words>
    {fired|dismissed|suspended|disciplined|sacked|let go|no longer {works|employed}},
  {reset|changed} <3 words> passwords, apolog*, self[-]reported, breach portal,
  reported {it|this|the {breach|incident|theft|loss|matter}} {to|on}, {breach|data|incident} notification+,
  {notif|inform}{y|ied|ies|ying|ed|ing} [the|all|its|their|those|about|some|of|more than|nearly|over]*
    {people|patients|customers|users|clients|members|employees|students|parents|families|residents|individuals|guests
    |donors|staff|affected|concerned|them}`

/** Its own words, quoted or referred to. */
export const stated = `
  {in|according to|with} {a|its|the|his|her|an} [public|written|press|short|news|regulatory|internal]*
    {statement|letter|notice|filing|release|e[-]mail|memo|message|notification|announcement}`

/** What authorities found or did. */
export const ruled = `
  {breach*|broke|violat*|contraven*|infring*} <3 words> {act|law|rule+|regulation+|GDPR|HIPAA|code|principle+},
  fined, fine of, penalt{y|ies}, reprimand*, pleaded guilty,
  {commissioner|ombudsman|tribunal|watchdog|regulator|inspectorate}
    {found|held|holds|finds|ruled|rules|said|says|concluded|decided|ordered}`

/** Researchers, plaintiffs, sellers, reporters who got no answer. */
export const outsiders = `
  researcher+, I {reported|tested|scanned|disclosed} {it|this|ten|the}, still no {word|answer|reply|response}, plaintiff+, {class|proposed} action, lawsuit alleges,
  {did not|didn't|has not|have not|had not} [immediately|yet]* {respond*|repl*|answer*|comment*},
  reportedly, allegedly, unverified, unconfirmed, {could not|cannot} be {verified|confirmed},
  {declin|refus}ed to {comment|say}, claims to have, claim[s|ed] responsibility, rumo[u]r+`
