/** Cases that belong together. Import from `contract.ts`. */
import { z } from 'zod'
import { list } from './basics.ts'
import type { Endpoint } from './endpoint.ts'

export const campaignView = z
  .object({
    id: z.string(),
    title: z.string(),
    actors: list(z.string()),
    platforms: list(z.string()),
    techniques: list(z.string()),
    from: z.string(),
    to: z.string(),
    cases: list(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'Campaign' })
export const campaignList = z.object({ campaigns: list(campaignView) })
export type CampaignView = z.infer<typeof campaignView>

export const campaignEndpoints = {
  listCampaigns: {
    method: 'get',
    path: '/api/campaigns',
    permission: 'viewer',
    summary: 'Cases that belong together by actor, platform, technique and time',
    response: campaignList,
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
