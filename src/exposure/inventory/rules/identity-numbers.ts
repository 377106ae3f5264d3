import { readDate } from '../checks/dates.ts'
import { europeanIds } from '../checks/id-numbers-europe.ts'
import { worldIds } from '../checks/id-numbers-world.ts'
import { compact, type IdNumber } from '../checks/id-number.ts'
import { isWrittenAsPhone } from '../checks/phones.ts'
import { hasVinCheckDigit, isPlate, isVin } from '../checks/vehicle-numbers.ts'
import { formShare, lengthShare, prefixedShare, type ColumnProfile } from '../profile-column.ts'
import {
  byShare,
  percent,
  rise,
  saying,
  type KindRule,
  type KindRules,
  type Verdict,
} from './rule.ts'

const schemes = [...europeanIds, ...worldIds]

/** Log-odds that so many of the values pass a check that random ones pass with `chance`. */
function checkEvidence(shaped: number, passed: number, chance: number): number {
  const rate = passed / shaped
  if (rate <= chance * 1.5 || rate < 0.3) return -2
  const perValue =
    rate * Math.log(rate / chance) + (1 - rate) * Math.log(Math.max(1e-3, 1 - rate) / (1 - chance))
  // The rarer a chance match, the more a whole column of them may say.
  return Math.min(4.5 + 0.7 * Math.log(1 / chance), perValue * shaped)
}

function bestScheme(column: ColumnProfile, kind: IdNumber['kind']): Verdict {
  let best: Verdict = { score: -4, reason: null }
  const compacted = column.values.flatMap(([v, n]) => (isDay(v) ? [] : [[compact(v), n] as const]))
  for (const scheme of schemes) {
    if (scheme.kind !== kind) continue
    // A value that comes back passes its check each time, and proves no more by that.
    let [shaped, passed, cells] = [0, 0, 0]
    for (const [value, count] of compacted) {
      if (!scheme.shape.test(value)) continue
      cells += count
      shaped++
      if (scheme.isValid(value)) passed++
    }
    const share = cells / Math.max(1, column.total)
    if (share < 0.35 || shaped < 4) continue
    const evidence = checkEvidence(shaped, passed, scheme.chance) - (share < 0.55 ? 1.5 : 0)
    if (evidence > best.score) {
      best = {
        score: evidence,
        reason: `${percent(passed / shaped)} of ${shaped} values of the form of a ${scheme.label} pass its check`,
      }
    }
  }
  return best
}

const isDay = (value: string): boolean => /[-/.]/.test(value) && readDate(value) !== null

const nationalId: KindRule = (column) => {
  const best = bestScheme(column, 'national-id')
  const dashed = column.share(
    'dashed SSN',
    (v) => /^\d{3}-\d{2}-\d{4}$/.test(v) && !/^(000|666|9)/.test(v),
  )
  const masked = column.share('masked SSN', (v) => /^[X*]{3}-?[X*]{2}-?\d{4}$/i.test(v))
  if (dashed + masked > 0.4)
    return {
      score: 7.5,
      reason: saying(dashed + masked, 'are written as US Social Security numbers'),
    }
  return { ...best, score: best.score - 4 * column.share('written as a phone', isWrittenAsPhone) }
}

const taxId: KindRule = (column) => {
  const best = bestScheme(column, 'tax-id')
  const ein = column.share('EIN', (v) => /^\d{2}-\d{7}$/.test(v))
  const german = column.share('Steuernummer', (v) => /^\d{2,3}\/\d{3,4}\/\d{4,5}$/.test(v))
  if (Math.max(ein, german) > 0.4)
    return { score: 6, reason: saying(Math.max(ein, german), 'are written as tax numbers') }
  return best
}

const insurance: KindRule = (column) => {
  const best = bestScheme(column, 'insurance-number')
  const policy = column.share('policy', (v) =>
    /^(POL|PLC|INS|HLT|KV|VS|SEG|ASS|P)[-/ ]?[\dA-Z -]{6,}$/.test(v),
  )
  return best.score > 0
    ? best
    : {
        // Numbers that an insurer counted up look like any system's: their header decides.
        score: policy > 0.5 ? 3.4 : prefixedShare(column) > 0.5 ? 1 : Math.max(-1.5, best.score),
        reason: saying(policy, 'have the form of policy numbers'),
      }
}

const isPassport = (value: string): boolean =>
  /^([A-Z]{1,2}\d{6,8}|\d{9}|[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\d]{8}|\d{2}[A-Z]{2}\d{5}|[A-Z]{3}\d{6}|\d{2} ?\d{2} ?\d{6}|[A-Z]\d[A-Z\d]\d{5}[A-Z\d]?)$/.test(
    value,
  )
const passport: KindRule = (column) => {
  const share = column.share('passport', isPassport)
  const lettered = column.share('lettered passport', (v) => isPassport(v) && /[A-Z]/.test(v))
  return {
    score: share < 0.3 ? -1.5 : column.distinctRatio > 0.85 ? 2.8 * lettered - 0.3 : -1,
    reason: saying(share, 'have the form of passport numbers'),
  }
}

const isLicence = (value: string): boolean =>
  /^[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}$|^[A-Z]\d{3}-\d{4}-\d{4}$|^[A-Z]\d{3}-?\d{3}-?\d{2}-?\d{3}-?\d$|^[A-Z]\d{12}$|^[A-Z]{2}\d{7}[A-Z]$|^[A-Z]\d{2}[A-Z\d]{8}$|^\d{2}[A-Z]{2}\d{6}$|^\d{2} \d{2} \d{6}$|^[A-Z]\d{7}$/.test(
    value,
  )
const driver: KindRule = (column) => {
  const sure = column.share('sure licence', (v) =>
    /^[A-Z9]{5}\d{6}[A-Z9]{2}\d[A-Z]{2}$|^[A-Z]\d{3}-\d{4}-\d{4}$|^[A-Z]\d{3}-\d{3}-\d{2}-\d{3}-\d$|^[A-Z]\d{12}$/.test(
      v,
    ),
  )
  const share = column.share('licence', isLicence)
  return {
    score:
      rise(sure, 5.5, { from: 0.1, to: 0.5, absent: 0 }) +
      (share > 0.5 && column.distinctRatio > 0.8 ? 2.2 : -1),
    reason: saying(share, 'have the form of driving licences'),
  }
}

const vehicle: KindRule = (column) => {
  const share = column.share('VIN', isVin)
  const checked = column.share('VIN check digit', (v) => isVin(v) && hasVinCheckDigit(v))
  return {
    score: rise(share, 8, { from: 0.15, to: 0.5, absent: 4 }),
    reason:
      share < 0.03
        ? null
        : `${percent(share)} of the sampled values have the form of VINs, ${percent(checked)} pass the check digit`,
  }
}

const hasPlates = byShare('plate', isPlate, {
  what: 'have the form of licence plates',
  most: 5.5,
  from: 0.2,
  to: 0.65,
  absent: 3,
})
const plate: KindRule = (column) => {
  const found = hasPlates(column)
  // A country has a few forms of plates; letters and digits anywhere in six signs are codes of bookings.
  const isCode = lengthShare(column) > 0.9 && formShare(column) < 0.2
  return isCode ? { ...found, score: Math.min(found.score, 0) } : found
}

/** Numbers that an authority or an insurer gave to a person or a vehicle. */
export const identityNumberRules: KindRules = {
  'national-id': nationalId,
  'tax-id': taxId,
  'insurance-number': insurance,
  'passport-number': passport,
  'driver-licence': driver,
  'vehicle-id': vehicle,
  'licence-plate': plate,
}
