/** Every endpoint, in the order of the API documentation. Import from `contract.ts`. */
import { campaignEndpoints } from './campaigns.ts'
import { caseEndpoints } from './cases.ts'
import { dutyEndpoints } from './duties.ts'
import type { Endpoint } from './endpoint.ts'
import { exposureConsoleEndpoints } from './exposure-console.ts'
import { exposureCorrectionEndpoints } from './exposure-corrections.ts'
import { exposureLoginEndpoints } from './exposure-logins.ts'
import { exposurePeopleEndpoints } from './exposure-people.ts'
import { exposureEndpoints } from './exposure.ts'
import { jobEndpoints } from './jobs.ts'
import { peopleEndpoints, sessionEndpoints } from './people.ts'
import { processEndpoints } from './process.ts'
import { reportEndpoints } from './reports.ts'
import { taskEndpoints } from './tasks.ts'

export const endpoints = {
  ...processEndpoints,
  ...sessionEndpoints,
  ...reportEndpoints,
  ...jobEndpoints,
  ...caseEndpoints,
  ...taskEndpoints,
  ...campaignEndpoints,
  ...peopleEndpoints,
  // Before the runs: `/api/exposure/{id}` would take `/api/exposure/keeping` for an id.
  ...exposureConsoleEndpoints,
  ...exposureCorrectionEndpoints,
  ...exposureLoginEndpoints,
  ...exposureEndpoints,
  ...exposurePeopleEndpoints,
  ...dutyEndpoints,
} as const satisfies Record<string, Endpoint>
