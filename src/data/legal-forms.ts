import { wordsOf } from '#base/listed.ts'

/**
 * The legal forms after a company's name, in lower case and without dots: `S.r.l.` is `srl`. The words of a form
 * are joined by hyphens and may be written together or apart: `a-s` is A/S, AS and A.S.
 */

/** Recognised in any text, since they mean nothing else, unlike `is`, `me` or `ad`. */
const unmistakable = wordsOf(
  'inc incorporated ltd limited llc llp plc corp corporation company co gmbh ag sa nv bv ab oy as spa pty kk lp pllc',
)

/** Recognised only in a column of companies: elsewhere they are rare, or ordinary words. */
const inRecords = wordsOf(`
  mbh kg ohg ug se sas sarl srl aps group holding holdings ggmbh gesbr
  kgaa ek ev gbr eurl sasu snc sca sci scop srls sapa sl slu sll sau vof cv bvba sprl hb kb oyj ky tmi asa enk sro kft zrt nyrt doo
  ood eood ead srlo pte gk yk bhd ltda lda eireli epp me rl saa pvt pjsc psc wll fze fzc eirl ooo oao zao pao ооо оао зао пао`)

/** Recognised only after what is known to be the name of a company. */
const behindNames = wordsOf('eg is dd ad cia')

/** Those of several words. They are tried first, since `sa` would match within `sa de cv`. */
const ofSeveralWords = wordsOf(`
  sa-de-cv sab-de-cv sapi-de-cv s-de-rl-de-cv s-de-rl sp-z-o-o sdn-bhd pty-ltd pte-ltd pvt-ltd kabushiki-kaisha
  s-r-o d-o-o a-s i-s k-s s-a`)

/** Words at the end of companies' names, part of the name or of a form, by which values are recognised as companies. */
const inNames = wordsOf(`
  gruppe groupe gruppo grupo hermanos hnos nachf et-fils e-figli &-co &-sons &-söhne
  uab oü sdn spol sp-j sp-k v-o-s d-d aş a-ş şti tic san tbk bt ао ип тов e-i s-c fz-llc`)

/** The forms that `analysis` and SQL remove before comparing the names of companies. */
export const legalForms: readonly string[] = [
  ...ofSeveralWords,
  ...unmistakable,
  ...inRecords,
  ...behindNames,
]

/**
 * The source of an expression for a form as reports write it (`Ltd`, `S.A.`, `L.L.C`), or one of the given further
 * words. In lower case, for the flag `i`.
 */
export const legalFormPattern = (...more: readonly string[]): string =>
  `(?:${[...unmistakable, ...more].map(withDots).join('|')})\\.?`

/**
 * The source of an expression for the form behind a company's name in running text. Capitals tell "Acme AS" from
 * "Acme as": without the flag `i`.
 */
export const formAsWritten = String.raw`(?:Inc|Ltd|Limited|LLC|L\.L\.C|LLP|Corp|Co|plc|PLC|GmbH|AG|SE|S\.?A\.?S?|N\.?V|B\.?V|AB|AS|S\.?A\.?B?\.? (?:de|DE) C\.?V|A/S|ASA|Oyj?|ApS|S\.?[pP]\.?A|S\.?[rR]\.?[lL]|Ltda|Pty|K\.?K|Bhd|Sp\. z o\.o|s\.r\.o|d\.o\.o)\.?`

/** Initials may each be followed by a dot: `l.l.c`. */
const withDots = (form: string): string =>
  form.length > 4 ? form : [...form].join(String.raw`\.?`)

/** Initials need marks between them, or they would be words: `i/s`, not `is`. Words may be joined: `sp. zoo`. */
const apart = (form: string): string =>
  form
    .split('-')
    .map(withDots)
    .join(/^\p{L}(?:-\p{L})+$/u.test(form) ? '[./] ?' : '[ ./-]{0,2}')

/** A form, with anything after it, in a value of a column: the surest sign of a company. */
export const legalFormInValue = new RegExp(
  String.raw`(?:^|[\s,(])(?:${[...ofSeveralWords, ...unmistakable, ...inRecords, ...inNames].map(apart).join('|')})(?:[.,)\s]|$)`,
  'iu',
)

/** The same in scripts that do not separate words, or that put the form first. */
export const legalFormSigns =
  /(株式会社|有限会社|合同会社|（株）|\(株\)|有限公司|股份|集团|公司|주식회사|\(주\)|㈜|유한회사|شركة|مؤسسة|مجموعة|^(ООО|ОАО|ЗАО|ПАО|АО|ИП|ТОВ|ПП|SIA|UAB|OÜ|VšĮ)[\s«"„])/u
