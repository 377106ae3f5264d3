/** Legal forms at the end of a company's name, lower case, dots and spaces taken out: `s.r.l.` is `srl`. */

/** Those that a report writes behind a name and that end no other name, unlike `is`, `me` or `ad`. */
const reportedForms = `
  inc incorporated ltd limited llc llp lp plc pllc corp corporation company co gmbh ag sa nv bv ab oy as spa pty kk`
  .trim()
  .split(/\s+/)

export const legalForms: readonly string[] = [
  ...reportedForms,
  ...`
  mbh kg kgaa ohg ug ev eg se gbr sas sarl eurl snc sca srl srls sapa sl slu sau vof cv bvba sprl hb oyj asa aps is
  spzoo zoo sro kft zrt nyrt doo dd ad ood eood srlo ptyltd pte pteltd gk yk kabushikikaisha bhd sdnbhd
  ltda eireli me cia sadecv decv rl saa pvt pvtltd pjsc ooo oao zao pao group holding holdings`
    .trim()
    .split(/\s+/),
]

/**
 * Those that are left out of a name wherever they stand before it is compared with another; a form that is a
 * word of its own, such as `is` or `me`, is not among them. A prepared index of records holds names so
 * compared, and is of no use after a change.
 */
export const formsAnywhere: readonly string[] = `
  gmbh mbh ag kg ohg ug se inc incorporated llc llp ltd limited plc corp corporation co company sa sas sarl spa srl bv
  nv oy ab as aps pty kk sp zo zoo group holding`
  .trim()
  .split(/\s+/)

/**
 * The text of an expression for a form as reports write it (`Ltd`, `S.A.`, `L.L.C`) or one of the further
 * words that are to count as one. In lower case, for the flag `i`.
 */
export const legalFormPattern = (...more: readonly string[]): string =>
  `(?:${[...reportedForms, ...more].map(withDots).join('|')})\\.?`

/** Initials may have a dot behind each: `l.l.c`. */
const withDots = (form: string): string =>
  form.length > 4 ? form : [...form].join(String.raw`\.?`)
