/**
 * Words that forms, court papers, notices and decisions have in the place of a name. In the notation of
 * `analysis/wording.ts`.
 */

/** Parties named by their role, and headings within a paper; also with "the". */
export const partsPlayed = `
  registrant, issuer, covered entit{y|ies}, business associate+ [agreement+], ce, phi, ephi, pii, data {controller+|processor+}, plaintiff+, defendant+, respondent+, appellant+, complainant+, petitioner+, claimant+, exhibit+,
  signature+, trust, security, reception, inspectorate, authority, commission, tribunal, agency, ombudsman, commissioner,
  regulator, board, press release, post[-]mortem, summary, impact, lessons, appeal, annex, appendix, schedule, re, via,
  attn, ref, subject, operator, moderator, channel, members, exported, fund, plan, scheme, organisation, organization, institution, ticket, forwarded, correction, yours, kind, regards, sincerely, guests, residents, tenants,
  shareholders, unions, utc, gmt, bst, ces[t], {e|p|c}{s|d}t, {k|m|g|t|p}b`

/** What a paper is about, at the end of its heading. */
export const subjectsOfPapers = `
  agreement+, addendum, incident+, breach+, notice+, notification+, event+, statement+, advisory, submission, questions, answers,
  {annual|investigation+|threat|security|incident|transparency|breach} report+`

/** Headings that stand alone. */
export const headsOfPapers = `
  root cause, important, parent+, indication+, decision, outcome, jurisdiction, relevant, parties, appeal, fine, type,
  started, decided, published, settlement+, americans, timeline, background, overview, conclusion, resolution, mitigation,
  detection, description, key findings, summary of the decision, origin of the case`
