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

/** Who speaks for those concerned or for an authority, beside those whose name is known. */
export const insiders = `
  auditor, registrar, trustee+, pastor+, provost, bursar, clerk, sheriff, warden, abbot, imam, curator, ombudsman, commissioner, prosecutor+, official+, minister, councillor+, governor+,
  {transport|IT|operations|project|personnel|HR|data protection|security|facilities|records} {manager|officer|director|chief|head}, head{teacher|master|mistress},
  {chief|prime|press|privacy|nodal|medical|risk} {officer|minister|executive|secretary},
  {bank|insurer|airline|carrier|retailer|chain|hospital|clinic|university|college|school|district|council|county|city|authority|ministry|department|charity|foundation
    |association|federation|league|cooperative|house|operator|provider|supplier|vendor|contractor|developer|maker|publisher|exchange|utility|museum|library|lab|fund|church|parent|lender
    |merchant|brewery|winery|registry|club|chambers|practice|landlord|employer|company|firm|agency}[s]`

/** How they tell of it, where a text has no doubt that it happened. */
export const insidersTell = `
  sa{id|ys|y}, state{s|d}, stress{es|ed}, insist{s|ed}, add{s|ed}, explain{s|ed}, writes, wrote, reckon{s|ed}, count{s|ed}, puts, apologi{s|z}ed, regret{s|ted}, agree{s|d},
  conced{e|es|ed}, admit{s|ted}, acknowledge{s|d}, describe{s|d}, note{s|d}, announced, repeat{s|ed}, recall{s|ed}, confirm{s|ed}, estimate{s|d}, blame{s|d}, {have|has} put up`

/** What nobody does who does not know that it happened, told without a speaker. */
export const doneInside = `
  {members|customers|clients|patients|tenants|residents|staff|employees|parents|families|pupils|students|users|drivers|guests|everyone|subscribers|donors|policyholders|those {concerned|affected}}
    {are|were|have been|had been|will be|was} [now|all|being|also|first]* {told|informed|written to|rung|telephoned|mailed|contacted|getting letters|notified},
  {letters|notices|mails|e-mails|memo|circular|postcards} {went|go|are going|have gone|were sent|is going|are} {out|round|to|{in|on} the {post|mail|way}}, {legal is|is|are|was} {preparing|mailing|sending|posting} letters,
  {wrote|writing|written|write} to {all|everyone|everybody|each|its|the|their|his|her|those} [*] {customer+|member+|patient+|client+|staff|parent+|on|of|people|employee+|user+|student+|concerned|affected|subscriber+|families},
  {told|warned|mailed|rang|started ringing} [all|its|the|their|his|her|our|about|current|former|present|and|*]*
    {flock+|congregation+|people|tenants|drivers|subscribers|members|clients|customers|patients|parents|staff|employees|residents|students|pupils|policyholders|those affected|those concerned},
  {put up|posted|printed|published|issued|circulated} {a|signs|an|its} [own|public|short|written|joint]* {notice|sign+|timeline|apology|circular|post[-]mortem|account of},
  {notified|informed|alerted|reported to|went to|rang|called in|told} [the|its|their|local|federal|state|data|*]* {police|FBI|RCMP|ICO|CNIL|CNPD|KVKK|OAIC|DPC|HHS|regulator|commissioner|authorities|attorney general},
  {CNIL|CNPD|ICO|BSB|RCMP|police|regulator|commissioner|OAIC|DPC} [and *] {was|were|has been|have been|have both been|informed|notified} [told|informed|notified|rung]*,
  8-K, 10-Q, 6-K, the {award|judgment|tribunal's findings},
  {log+|entries} {show[s|ed]|say[s]|tell[s]}, {has|have|had} asked not to be named, our {responders|investigators|consultants} {were|was} {called|engaged|brought},
  {make|made} {everyone|customers|clients|them|that|it} {whole|good}, year of [credit|identity]* monitoring,
  {appeared|appear} in {court|the dock}, has been {jailed|charged|convicted|sentenced}, court heard, jury {heard|convicted|found}`

/** Words by which a text leaves open whether it happened. */
export const leftOpen = `
  unverified, unconfirmed, {could|can[_]} not be {verified|confirmed|established}, {has|have} not [been] {confirmed|verified}, alleged, allegedly, purported*, rumo[u]r*, claims to have, hoax,
  {declined|refused} to {comment|confirm}, has not {responded|commented}, neither confirm`
