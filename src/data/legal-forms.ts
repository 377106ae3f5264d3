/** Legal forms at the end of a company's name, lower case, dots and spaces taken out: `s.r.l.` is `srl`. */

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Known at sight: reports write them behind a name, and they end no other name, unlike `is`, `me` or `ad`. */
const plain = wordsOf(
  'inc incorporated ltd limited llc llp plc corp corporation company co gmbh ag sa nv bv ab oy as spa pty kk',
)

/** Known at sight behind a name as well, and left in where they stand within one: `LP` is a record too. */
const plainAtEnd = wordsOf('lp pllc')

/** Records write them as forms; in reports they are seldom, or words of a name like any other. */
const recorded = wordsOf('mbh kg ohg ug se sas sarl srl aps zoo group holding')

/** Only in registers and lists of customers; some are words of their own. */
const rare = wordsOf(`
  kgaa ev eg gbr eurl snc sca srls sapa sl slu sau vof cv bvba sprl hb oyj asa is spzoo sro kft zrt nyrt doo dd ad
  ood eood srlo ptyltd pte pteltd gk yk kabushikikaisha bhd sdnbhd ltda eireli me cia sadecv decv rl saa pvt pvtltd
  pjsc ooo oao zao pao holdings`)

export const legalForms: readonly string[] = [...plain, ...plainAtEnd, ...recorded, ...rare]

/**
 * Those that are left out of a name wherever they stand before it is compared with another, and the parts of
 * `sp. z o.o.`. A prepared index of records holds names so compared: with
 * a change of this list the version of the index rises (`indexVersion`), and those made before are refused.
 */
export const formsAnywhere: readonly string[] = [...plain, ...recorded, 'sp', 'zo']

/**
 * The text of an expression for a form as reports write it (`Ltd`, `S.A.`, `L.L.C`) or one of the further
 * words that are to count as one. In lower case, for the flag `i`.
 */
export const legalFormPattern = (...more: readonly string[]): string =>
  `(?:${[...plain, ...plainAtEnd, ...more].map(withDots).join('|')})\\.?`

/** Initials may have a dot behind each: `l.l.c`. */
const withDots = (form: string): string =>
  form.length > 4 ? form : [...form].join(String.raw`\.?`)
