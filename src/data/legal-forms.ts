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
  mbh kg ohg ug se sas sarl srl aps group holding holdings ggmbh gesbr
  kgaa ek ev gbr eurl sasu snc sca sci scop srls sapa sl slu sll sau vof cv bvba sprl hb kb oyj ky tmi asa enk sro kft zrt nyrt doo
  ood eood ead srlo pte gk yk bhd ltda lda eireli epp me rl saa pvt pjsc psc wll fze fzc eirl ooo oao zao pao ооо оао зао пао`)

/** Recognised only behind what is known to be the name of a company. */
const behindNames = wordsOf('eg is dd ad cia')

/** Those of several words. They come first: `sa` would be found within `sa de cv`. */
const ofSeveralWords = wordsOf(`
  sa-de-cv sab-de-cv sapi-de-cv s-de-rl-de-cv s-de-rl sp-z-o-o sdn-bhd pty-ltd pte-ltd pvt-ltd kabushiki-kaisha
  s-r-o d-o-o a-s i-s k-s s-a`)

/** What stands at the end of companies' names and is a part of them, or of a form: their values are known by it. */
const inNames = wordsOf(`
  gruppe groupe gruppo grupo hermanos hnos nachf et-fils e-figli &-co &-sons &-söhne
  sdn spol sp-j sp-k v-o-s d-d aş a-ş şti tic san tbk bt ао ип тов e-i s-c fz-llc`)

/** Forms without which two names of a company are one, as `analysis` and SQL take them off. */
export const legalForms: readonly string[] = [
  ...ofSeveralWords,
  ...unmistakable,
  ...inRecords,
  ...behindNames,
]

/**
 * The text of an expression for a form as reports write it (`Ltd`, `S.A.`, `L.L.C`) or one of the further
 * words that are to count as one. In lower case, for the flag `i`.
 */
export const legalFormPattern = (...more: readonly string[]): string =>
  `(?:${[...unmistakable, ...more].map(withDots).join('|')})\\.?`

/** Initials may have a dot behind each: `l.l.c`. */
const withDots = (form: string): string =>
  form.length > 4 ? form : [...form].join(String.raw`\.?`)

/** Initials have marks between them, or they would be words: `i/s`, and not `is`. Words may stand together: `sp. zoo`. */
const apart = (form: string): string =>
  form
    .split('-')
    .map(withDots)
    .join(/^\p{L}(?:-\p{L})+$/u.test(form) ? '[./] ?' : '[ ./-]{0,2}')

/** A form, with whatever behind it, in a value of a column: the surest sign of a company. */
export const legalFormInValue = new RegExp(
  String.raw`(?:^|[\s,(])(?:${[...ofSeveralWords, ...unmistakable, ...inRecords, ...inNames].map(apart).join('|')})(?:[.,)\s]|$)`,
  'iu',
)

/** The same in scripts that part no words, or that put it in front. */
export const legalFormSigns =
  /(株式会社|有限会社|合同会社|（株）|\(株\)|有限公司|股份|集团|公司|주식회사|\(주\)|㈜|유한회사|شركة|مؤسسة|مجموعة|^(ООО|ОАО|ЗАО|ПАО|АО|ИП)[\s«"])/u
