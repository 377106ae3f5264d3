import type { Statement } from '#cases/index.ts'
import type { Reading } from '../reading.ts'
import { findCounts } from './find-counts.ts'
import { findDataClasses } from './find-data-classes.ts'
import { findDates } from './find-dates.ts'
import { findRegimes } from './find-regimes.ts'
import { findSale } from './find-sale.ts'
import { findSupport } from './find-support.ts'

/**
 * Finds what was taken and how much, when it happened, for how much it is sold, which laws are named, and what help
 * is offered.
 */
export const extractFacts = (reading: Reading): Statement[] => [
  ...findDataClasses(reading),
  ...findCounts(reading),
  ...findDates(reading),
  ...findSale(reading),
  ...findRegimes(reading),
  ...findSupport(reading),
]
