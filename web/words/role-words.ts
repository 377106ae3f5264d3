import type { Role } from '#api/contract.ts'
import type { Word } from './modality.ts'

/** What each role may do, as people are told; who may call which endpoint stands in the contract. */
export const roleWords: Readonly<Record<Role, Word>> = {
  viewer: {
    label: 'Viewer',
    meaning: 'Reads cases, duties and counts of leaks, and downloads reports and advisories.',
  },
  analyst: {
    label: 'Analyst',
    meaning:
      'Also adds reports, works on cases with their facts, tasks and duties, and reads leaks, with people masked.',
  },
  admin: {
    label: 'Admin',
    meaning:
      'Also reveals and exports people, destroys leaks, and looks after people, settings and the audit log.',
  },
}
