/** Words by which papers of authorities are known, with their capitals. In the notation of `analysis/wording.ts`. */

/** Authorities, as their own letterheads have them. */
export const authorityNames = `
  [U.S.|US|United States]* Department of {Justice|Health and Human Services|Health|Commerce|Homeland Security},
  [United States|U.S.]* Attorney's Office, [Office of the <3 words>]* Attorney General, Federal Trade Commission, Office for Civil Rights,
  HHS Press Office, Federal Bureau of Investigation, Securities and Exchange Commission, Europol, Interpol, Eurojust,
  {National|Regional|Metropolitan} <2 words> {Police|Crime {Unit|Agency}}, <3 words> {Police|Constabulary|Prosecution Service}, <2 words> Regional Organised Crime Unit,
  Information Commissioner's Office, Office of the <2 words> {Information|Privacy} Commissioner, {Data Protection|Personal Data Protection|Personal Information Protection} {Commission|Authority|Board},
  Commission Nationale de l'Informatique et des Libertés, Ministry of <3 words>`

/** How a paper shows at its head that an authority issues it. */
export const officialPapers = `
  PRESS RELEASE, Press {R|r}elease, FOR IMMEDIATE RELEASE, For {I|i}mmediate {R|r}elease, Media {C|c}ent{re|er}, Summary of [the] {D|d}ecision, Type: News,
  Decision of the`

/** What authorities are called in short, and what they do about breaches. */
export const findingsOfAuthority = {
  names: `
    CNIL, AEPD, PIPC, Garante, ICO, OAIC, DPC, UODO, IMY, OCR, Datatilsynet, Autoriteit Persoonsgegevens, SA, DPA,
    Supervisory Authority`,
  deeds: `fines, fined, imposes, imposed, decided, decides, settles, settled, announced, announces, secures, reprimands, reprimanded, orders, ordered, reaches`,
}
