import { wordsOf } from '#base/listed.ts'
import { headerWords } from '#data/header-words.ts'
import { fieldKinds, type FieldKindId } from '#data/field-kinds.ts'
import { foldText } from './fold-text.ts'

/** How much a header says for each kind, in the units of the value rules (natural log-odds). */
export type HeaderEvidence = ReadonlyMap<FieldKindId, number>

const sure = 5.5
const shared = 2.6

type Alias = readonly { readonly kind: FieldKindId; readonly weight: number }[]
const aliases = new Map<string, { kind: FieldKindId; weight: number }[]>()
for (const { id } of fieldKinds) {
  for (const word of wordsOf(headerWords[id])) {
    if (word === '') continue
    const weight = word.endsWith('~') ? shared : sure
    const key = foldText(word.replace('~', ''))
    const known = aliases.get(key) ?? []
    if (!known.some((alias) => alias.kind === id)) known.push({ kind: id, weight })
    aliases.set(key, known)
  }
}
// A word that stands under two kinds is sure of neither.
for (const known of aliases.values()) {
  if (known.filter((alias) => alias.weight === sure).length > 1) {
    for (const alias of known) alias.weight = Math.min(alias.weight, 3.4)
  }
}

/** Words that say whose or which, not what. */
const qualifiers = new Set(
  `user customer client contact person account acct member employee emp patient student guest lead buyer seller owner subscriber applicant billing shipping bill ship mailing home work business office personal private primary secondary main other default current old new last first1 second my your the of is has
  cust usr tbl col field fld str txt nvarchar data info value val raw full1 number no nr num code cod codigo codice kod cd id1 text legal registered permanent residential delivery invoice payment emergency alternate alt additional annual yearly monthly annuel mensuel jahrlich monatlich anual mensual brut brutto bruto net netto neto preferred official public internal external
  kunde kunden benutzer mitglied privat geschaftlich dienstlich haupt rechnung liefer client1 utilisateur professionnel principal personnel cliente usuario principal particular profesional utente principale klant gebruiker klient kund kunde bruger bruker asiakas zakaznik musteri de du da do des del della dell der die das den la le les el los van von ulica`.split(
    /\s+/,
  ),
)

/** Words of a header: `billingEmail__c`, `KUNDEN-EMAIL`, `customer[email]`, `address.city` all fall apart. */
export function headerTokens(header: string): string[] {
  const text = header
    // Where databases and interfaces put the values of a record: `_source.email`, `attributes.name`.
    .replace(/^(?:(?:_source|resource|attributes|properties|fields|node|document)\.)+(?=.)/i, '')
    .replace(/__(c|pc|r|s|e|x|b|mdt)$/i, '')
    // Types that MongoDB writes into its JSON: `born.$date`.
    .replace(/(?:\.\$[a-z]\w*)+$/i, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
  return foldText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((word) => word.replace(/\p{M}/gu, ''))
    .filter((word) => word !== '')
}

export function readHeader(header: string | null): HeaderEvidence {
  const found = new Map<FieldKindId, number>()
  if (header === null || header.trim() === '') return found
  const tokens = headerTokens(header)
  if (tokens.every((token) => /^(c|col|column|field|f|unnamed|spalte|columna)?\d*$/.test(token)))
    return found
  const whole = lookUp(tokens)
  if (whole !== undefined) return weighed(found, whole, 1)
  for (const shorter of withoutQualifiers(tokens)) {
    const alias = lookUp(shorter)
    if (alias !== undefined) return weighed(found, alias, 0.88)
  }
  // `WhoId`, `order_ref`: whatever it is of, it is a number of records.
  if (idWords.has(tokens.at(-1) ?? '')) found.set('record-id', shared)
  parts(found, tokens)
  const isNoNumber = [...found.keys()].every((kind) => neverNumbers.has(kind))
  if (isNoNumber && endsAsNumber.test(tokens.at(-1) ?? '')) found.set('record-id', shared)
  return found
}
const idWords = new Set(['id', 'uid', 'oid', 'gid', 'guid', 'uuid', 'ref'])
/** `Lieferantennr` is a number of suppliers, `Telefonnr` is what it says. */
const neverNumbers: ReadonlySet<FieldKindId> = new Set([
  'company',
  'full-name',
  'given-name',
  'family-name',
  'job-title',
  'username',
  'free-text',
  'purchase',
  'record-id',
])
/** `Aktennr`, `Dossiernummer`: numbers of what no list has. */
const endsAsNumber = /^(?:nr|nro|no|num|numer|nummer|numero)$|\p{L}{2}(?:nr|nro|nummer|numero)$/u

function lookUp(tokens: readonly string[]): Alias | undefined {
  const key = tokens.join('')
  return aliases.get(key) ?? aliases.get(key.replace(/\d+$/, ''))
}

/** The header without words that say whose, then without those that say which, then without both. */
function withoutQualifiers(tokens: readonly string[]): (readonly string[])[] {
  const isQualifier = (token = ''): boolean => /^\d+$/.test(token) || qualifiers.has(token)
  let [from, to] = [0, tokens.length]
  // A letter in front is the table's: `m_lname` of members.
  while (from < to - 1 && (isQualifier(tokens[from]) || (from === 0 && tokens[0]?.length === 1)))
    from++
  while (to - 1 > from && isQualifier(tokens[to - 1])) to--
  const inner = tokens.filter((token) => !linking.has(token))
  return [
    tokens.slice(from),
    inner,
    tokens.slice(0, to),
    tokens.slice(from, to),
    inner.slice(from, to),
  ].filter((shorter) => shorter.length > 0 && shorter.length < tokens.length)
}
const linking = new Set(
  'de du des del della dell di da do dos das la le les el the of and y e et und van og och'.split(
    ' ',
  ),
)

/** The longest runs of words that are known; German and Nordic compounds end in what they are. */
function parts(found: Map<FieldKindId, number>, tokens: readonly string[]): HeaderEvidence {
  let isKnown = false
  for (let length = tokens.length - 1; length >= 1; length--) {
    for (let from = tokens.length - length; from >= 0; from--) {
      const alias = lookUp(tokens.slice(from, from + length))
      if (alias === undefined) continue
      const isHead = from + length === tokens.length
      weighed(found, alias, (length > 1 ? 0.75 : 0.55) * (isHead ? 1 : 0.8))
      isKnown = true
    }
    if (isKnown) return found
  }
  for (const token of tokens) {
    // Two signs of East Asia are a word: 購入金額 is an amount.
    const least = /^[\u3040-\u9fff가-힣]+$/.test(token) ? 2 : 4
    for (let from = 1; from <= token.length - least; from++) {
      const alias = aliases.get(token.slice(from))
      if (alias === undefined) continue
      weighed(found, alias, 0.6)
      break
    }
    for (let to = token.length - 1; to >= 5 && found.size === 0; to--) {
      const alias = aliases.get(token.slice(0, to))
      if (alias !== undefined) weighed(found, alias, 0.4)
    }
  }
  return found
}

function weighed(found: Map<FieldKindId, number>, alias: Alias, share: number): HeaderEvidence {
  for (const { kind, weight } of alias) {
    found.set(kind, Math.max(found.get(kind) ?? 0, weight * share))
  }
  return found
}
