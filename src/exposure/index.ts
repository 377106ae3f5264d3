/**
 * Exposure: a leaked file or sample comes in; what each field is, a verdict on the claim, and the
 * people and companies affected go out, as statements of an instrument and as export lists. Raw rows
 * live only in an encrypted working store until its retention date, then are destroyed with a
 * certificate in the audit log. Refused: files whose rows cannot be accounted for, archives that
 * would unpack without bound or outside their folder.
 */
export type * from './types.ts'
export { readLeak } from './reading/read-leak.ts'
export type {
  LeakFile,
  LeakReading,
  PassedOver,
  ReadLimits,
  ReadOptions,
  ReadProgress,
} from './reading/types.ts'
