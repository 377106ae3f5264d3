/**
 * The legal forms behind a company's name, in lower case and without dots: `S.r.l.` is `srl`. A form of several words
 * has a hyphen between them and may be written together or apart: `a-s` is A/S, AS and A.S.
 */

const wordsOf = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Recognised in any text: they end no other name, unlike `is`, `me` or `ad`. */
const unmistakable = wordsOf(
  'inc incorporated ltd limited llc llp plc corp corporation company co gmbh ag sa nv bv ab oy as spa pty kk lp pllc',
)

/** Recognised only in a column of companies: elsewhere they are rare, or ordinary words. */
const inRecords = wordsOf(`
  mbh kg ohg ug se sas sarl srl aps group holding holdings
  kgaa ev eg gbr eurl snc sca srls sapa sl slu sau vof cv bvba sprl hb oyj asa is sro kft zrt nyrt doo dd ad
  ood eood srlo pte gk yk bhd ltda eireli me cia rl saa pvt pjsc ooo oao zao pao`)

/** Those of several words. They come first: `sa` would be found within `sa de cv`. */
const ofSeveralWords = wordsOf(`
  sa-de-cv sab-de-cv sapi-de-cv s-de-rl-de-cv s-de-rl sp-z-o-o sdn-bhd pty-ltd pte-ltd pvt-ltd kabushiki-kaisha
  s-r-o d-o-o a-s i-s k-s s-a`)

export const legalForms: readonly string[] = [...ofSeveralWords, ...unmistakable, ...inRecords]

/**
 * The text of an expression for a form as reports write it (`Ltd`, `S.A.`, `L.L.C`) or one of the further
 * words that are to count as one. In lower case, for the flag `i`.
 */
export const legalFormPattern = (...more: readonly string[]): string =>
  `(?:${[...unmistakable, ...more].map(withDots).join('|')})\\.?`

/** Initials may have a dot behind each: `l.l.c`. */
const withDots = (form: string): string =>
  form.length > 4 ? form : [...form].join(String.raw`\.?`)
