import { legalFormPattern } from '#data/legal-forms.ts'

const legalForm = new RegExp(
  String.raw`[,\s]+(?:${legalFormPattern('holding', 'holdings', 'group')}|S\.?A\.?(?:B|P\.?I)?\.? de C\.?V\.?)$`,
  'i',
)

/** Whether a name has an ending that only companies have: "Example GmbH". */
export const hasLegalForm = (name: string): boolean => legalForm.test(name)

/** Words of a name for comparison: lower case, no article, no legal form, no punctuation. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = keyOf(name)
  if (keys.size > 10_000) keys.clear()
  keys.set(name, key)
  return key
}

/** The keys of names that were computed before, since each name is compared with many others. */
const keys = new Map<string, string>()

function keyOf(name: string): string {
  let plain = name
    .normalize('NFKC')
    .replace(/[’']/g, "'")
    .replace(/^the\s+/i, '')
  for (let before = ''; before !== plain;) {
    before = plain
    plain = plain.replace(legalForm, '')
  }
  return plain
    .toLowerCase()
    .replace(/'s\b/g, '')
    .replace(/[^\p{L}\p{N}.&! ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
