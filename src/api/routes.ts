import { cases } from './cases.ts'
import { duties } from './duties.ts'
import { dutyReports } from './duty-reports.ts'
import { exposure } from './exposure.ts'
import { exposureCorrections } from './exposure-corrections.ts'
import { exposureConsole } from './exposure-console.ts'
import { jobs } from './jobs.ts'
import { people } from './people.ts'
import { process } from './process.ts'
import { reports } from './reports.ts'
import type { Routes } from './route.ts'

/**
 * The handler of every endpoint. `contract/` holds the method, path, permission and shapes of each; the
 * compiler reports any that has no handler.
 */
export const routes: Routes = {
  ...process,
  ...people,
  ...reports,
  ...jobs,
  ...cases,
  ...duties,
  ...dutyReports,
  ...exposure,
  ...exposureConsole,
  ...exposureCorrections,
}
