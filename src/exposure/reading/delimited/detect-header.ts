import { classByColumn } from '#data/column-names.ts'

/** Names of columns that tell of no data class and are common all the same. */
const structuralNames = new Set(
  (
    'id,uid,uuid,guid,key,no,nr,num,company,firma,empresa,entreprise,azienda,account,account id,organisation,organization,' +
    'org,employer,country,land,pais,pays,paese,state,region,province,created,created at,created date,createddate,updated,' +
    'updated at,modified,last modified date,last login,registered,joined,date,datum,fecha,timestamp,time,status,type,' +
    'active,enabled,role,group,department,owner,owner id,notes,note,comment,comments,description,subject,source,lead source,' +
    'language,locale,lang,website,url,domain,amount,price,total,order,order id,product,quantity,currency,customer,' +
    'customer id,user id,contact,contact id,ort,stadt,ville,ciudad,plz,strasse,rue,calle,telephone number,value,label,' +
    'token,hash,salt,name1,name2,first,last,middle,suffix,prefix,salutation,anrede,civilite,title'
  ).split(','),
)

/** An address, a number, a date, a key: what no column is called. */
export const looksLikeValue =
  /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|[+-]?[\d\s.,()/:-]*\d[\d\s.,()/:%-]*|https?:\/\/\S+|\d{4}-\d\d-\d\d[T ].*|[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f-]{27}|\$\w{1,4}\$.+)$/i

type Shape = 'email' | 'number' | 'date' | 'url' | 'hash' | 'text'

function shapeOf(whole: string): Shape {
  const value = whole.slice(0, 200)
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return 'email'
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ].*)?$/.test(value)) return 'date'
  if (/^[+(-]?\d[\d\s.,()/-]*$/.test(value)) return 'number'
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(value)) return 'url'
  if (
    /^(?:[0-9a-f]{16,}|[0-9a-f]{8}-[0-9a-f-]{27}|\$\w{1,4}\$.+|(?=\S*\d)[\w-]{15,18})$/i.test(value)
  )
    return 'hash'
  return 'text'
}

/**
 * Whether the first row names the columns: by names that columns have, and by how it differs from
 * the rows below it. A row that holds a value (an address, a number, a date) is no header.
 */
export function detectHeader(
  first: readonly (string | null)[],
  body: readonly (readonly (string | null)[])[],
): boolean {
  const names = first.map((cell) => cell?.trim() ?? '')
  const filled = names.filter((name) => name !== '')
  if (filled.length < names.length / 2 || filled.length === 0) return false
  if (filled.some((name) => name.length > 80 || looksLikeValue.test(name))) return false
  let score = filled.filter(isColumnName).length * 2
  score += filled.filter((name) =>
    /^[a-z]+[a-z0-9]*(?:_[a-z0-9]+)+$|^[a-z]+[A-Z][A-Za-z]+$|__c$/.test(name),
  ).length
  names.forEach((name, i) => {
    const values = body.flatMap((row) => {
      const cell = row[i]?.trim() ?? ''
      return cell === '' ? [] : [cell]
    })
    if (name === '' || values.length === 0) return
    score += compare(name, values)
  })
  if (new Set(filled).size < filled.length) score -= 1
  return score >= 2
}

/** How strongly one name stands out from the values below it. */
function compare(name: string, values: readonly string[]): number {
  if (values.length >= 5 && values.includes(name)) return -3
  const own = shapeOf(name)
  const shapes = values.map(shapeOf)
  const typed = shapes.filter((shape) => shape !== 'text').length / shapes.length
  if (own === 'text' && typed > 0.8) return 2
  const lengths = new Set(values.map((value) => value.length))
  if (values.length >= 5 && lengths.size === 1 && !lengths.has(name.length)) return 1
  return 0
}

/** `LeadSource`, `lead_source`, `Lead Source:` and `Lead_Source__c` are one name. */
export function isColumnName(name: string): boolean {
  const words = name
    .replace(/__[a-z]$/, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .trim()
    .toLowerCase()
  const bare = words.replace(/ ?\d+$/, '')
  return [words, bare].some((form) => classByColumn.has(form) || structuralNames.has(form))
}
