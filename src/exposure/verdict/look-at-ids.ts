import { toShare } from './measures.ts'
import type { SampleRow } from './queries.ts'
import type { Share } from './types.ts'

export interface IdFacts {
  /**
   * How many records the source had, judged by the range of numbers in the sample; null where record numbers
   * do not count up.
   */
  readonly estimate: {
    readonly low: number
    readonly likeliest: number
    readonly high: number
  } | null
  /** Record numbers in the format of the claimed source system. */
  readonly inForm: Share | null
  /** Salesforce ids of 18 characters whose last three are the right checksum. */
  readonly checked: Share | null
}

/** The formats of record numbers by system; `null` patterns are not told apart. */
const forms: Readonly<Record<string, RegExp>> = {
  salesforce: /^[a-zA-Z0-9]{3}[a-zA-Z0-9]{12}([A-Z0-5]{3})?$/,
  hubspot: /^\d{1,12}$/,
  zendesk: /^\d{6,15}$/,
  shopify: /^(gid:\/\/shopify\/\w+\/)?\d{10,14}$/,
  dynamics: /^\{?[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$/i,
  stripe: /^cus_[A-Za-z0-9]{8,24}$/,
  wordpress: /^\d{1,9}$/,
  magento: /^\d{1,9}$/,
  sap: /^\d{6,10}$/,
}

export function lookAtIds(rows: readonly SampleRow[], sourceSystem: string | undefined): IdFacts {
  const ids = rows.flatMap(({ record_id }) => record_id?.trim() ?? [])
  const form = forms[sourceSystem?.toLowerCase().split(/\W/)[0] ?? '']
  const long = ids.filter((id) => /^[a-zA-Z0-9]{15}[A-Z0-5]{3}$/.test(id))
  return {
    estimate: ids.length < 30 ? null : estimateTotal(ids),
    inForm:
      form === undefined || ids.length < 20
        ? null
        : toShare(ids.filter((id) => form.test(id)).length, ids.length),
    checked:
      long.length < Math.max(20, ids.length / 2)
        ? null
        : toShare(
            long.filter((id) => salesforceSuffix(id.slice(0, 15)) === id.slice(15)).length,
            long.length,
          ),
  }
}

/**
 * The German tank problem: the largest of k numbers drawn from 1..N is about N k / (k + 1). The bounds are
 * where that largest number would have a probability of 97.5 and 2.5 %; the range is counted from the smallest
 * number, since counts need not begin at 1.
 */
function estimateTotal(ids: readonly string[]): IdFacts['estimate'] {
  const numbers = ids.flatMap((id) => {
    const found = /^[A-Za-z]{0,4}-?0*(\d{1,12})$/.exec(id)
    return found === null ? [] : [Number(found[1])]
  })
  const different = [...new Set(numbers)]
  if (numbers.length < 0.95 * ids.length || different.length < 30) return null
  const sorted = different.toSorted((a, b) => a - b)
  // A few typing errors must not stretch the range.
  const trimmed = sorted.slice(0, Math.ceil(sorted.length * 0.995))
  const k = trimmed.length
  const range = (trimmed.at(-1) ?? 0) - (trimmed[0] ?? 0)
  return {
    low: Math.round(range / 0.975 ** (1 / k)),
    likeliest: Math.round(range * (1 + 1 / k)),
    high: Math.round(range / 0.025 ** (1 / k)),
  }
}

/**
 * The checksum of a Salesforce id: three letters that encode which of the 15 characters are capitals, five to
 * a letter.
 */
function salesforceSuffix(id: string): string {
  return [0, 5, 10]
    .map((start) => {
      let bits = 0
      for (let i = 0; i < 5; i += 1) if (/[A-Z]/.test(id[start + i] ?? '')) bits |= 1 << i
      return 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345'[bits]
    })
    .join('')
}
