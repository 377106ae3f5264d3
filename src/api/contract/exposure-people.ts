/** The people and companies whose data an exposure run found. Import from `contract.ts`. */
import { z } from 'zod'
import { dataClass } from '#data/statement-values.ts'
import { count, id, instant, list, nextCursor, pageQuery, reason, share } from './basics.ts'
import type { Endpoint } from './endpoint.ts'
import { runParams } from './exposure.ts'

/** What the rows of a wrong merge differ in: `key` that one has the address and the other came by its phone number. */
export const splitWay = z.enum(['name', 'key', 'phone', 'company', 'country', 'row'])
export const peopleParams = z.object({
  id,
  person: z.string().regex(/^[0-9a-f]{16}$/, 'the 16 hexadecimal digits of a person'),
})

export const riskLevel = z.enum(['low', 'medium', 'high', 'critical'])
export const companyView = z
  .object({
    /** Registrable domain, or the normalised name where no domain is known. */
    key: z.string(),
    name: z.string(),
    domain: z.string().nullable(),
    people: count,
    sector: z.string().nullable(),
    /** 0 to 100. */
    risk: z.number(),
    level: riskLevel,
    reasons: list(z.string()),
  })
  .meta({ id: 'AffectedCompany' })
/** One person, masked: `j***@e***.com`, `J*** D***`, `+49 *** 12`. */
export const personView = z
  .object({
    /** 16 hexadecimal digits; the same person has the same in one run. */
    person: z.string(),
    email: z.string().nullable(),
    name: z.string().nullable(),
    phone: z.string().nullable(),
    title: z.string().nullable(),
    company: z.string().nullable(),
    companyKey: z.string().nullable(),
    country: z.string().nullable(),
    region: z.string().nullable(),
    /** What the place was derived from: `field`, `phone`, `postcode`, `top-level-domain`, `identity-number`, `iban`, `analyst`. */
    countryReason: z.string().nullable(),
    regionReason: z.string().nullable(),
    dataClasses: list(dataClass),
    rows: count,
    /** The keys that its rows have in common; `analyst` where somebody separated them from others. */
    joinedBy: list(z.string()),
    role: z.string().nullable(),
    seniority: z.string().nullable(),
    risk: z.number(),
    level: riskLevel,
    riskReasons: list(z.string()),
    doubts: list(z.string()),
  })
  .meta({ id: 'AffectedPerson' })
export const affectedFilter = z.object({
  /** `US-CA`; `US` with all its states; `unknown` where nothing shows the country. */
  jurisdiction: z.string().max(10).exactOptional(),
  level: riskLevel.exactOptional(),
  role: z.string().max(40).exactOptional(),
  company: z.string().max(300).exactOptional(),
  dataClass: dataClass.exactOptional(),
  doubt: z
    .enum([
      'names-differ',
      'country-disputed',
      'phone-shared',
      'free-text',
      'class-in-text',
      'other-in-text',
    ])
    .exactOptional(),
  /** Only our own people. */
  ours: z.enum(['true', 'false']).exactOptional(),
  ...pageQuery({ usual: 50, most: 200 }),
})
export const peoplePage = z.object({ people: list(personView), total: count, nextCursor })
export const companyPage = z.object({
  companies: list(companyView),
  total: count,
  nextCursor,
})
export const companyFilter = z.object({
  level: riskLevel.exactOptional(),
  sector: z.string().max(60).exactOptional(),
  q: z.string().trim().max(100).exactOptional(),
  ...pageQuery({ usual: 50, most: 200 }),
})
export const revealBody = z.strictObject({ reason })
/** The values of one person, unmasked. */
export const revealedPerson = personView.meta({ id: 'RevealedPerson' })

/** What an analyst corrected in one person. */
export const correctionView = z
  .object({
    id: z.string(),
    person: z.string(),
    kind: z.enum(['split', 'place', 'join']),
    /** What a wrong merge was split by; null for others. */
    by: splitWay.nullable(),
    /** ISO 3166, `FR` or `US-CA`; null for others, and where nobody knows the place. */
    place: z.string().nullable(),
    /** The person that this one was joined with; null for other corrections. */
    into: z.string().nullable(),
    reason: z.string().nullable(),
    madeBy: z.string(),
    madeAt: instant,
    undoneBy: z.string().nullable(),
    undoneAt: instant.nullable(),
  })
  .meta({ id: 'PersonCorrection' })

/** `sample`: drawn at random among all people; `doubts`: what the machine is unsure of. */
export const reviewQuery = z.object({
  queue: z.enum(['sample', 'doubts']).default('doubts'),
  limit: z.coerce.number<string | number>().int().min(1).max(200).default(50),
})
export const reviewPage = z
  .object({
    /** As measured, whatever was corrected since. */
    people: list(
      personView.extend({
        answer: z.enum(['right', 'wrong']).nullable(),
        corrections: list(correctionView),
      }),
    ),
    /** Error rate of the random sample, with its 95 % interval (Wilson); null before the first answer. */
    sample: z
      .object({ answered: count, wrong: count, rate: share, low: share, high: share })
      .nullable(),
  })
  .meta({ id: 'ExposureReview' })
export const answerBody = z.strictObject({
  queue: z.enum(['sample', 'doubts']),
  answer: z.enum(['right', 'wrong']),
})

export const exportBody = z.strictObject({
  what: z.enum(['people', 'companies', 'our-people', 'our-logins', 'jurisdictions']),
  format: z.enum(['csv', 'parquet', 'xlsx']),
  /** Why the unmasked list is needed; see `listExposureReasons`. */
  reason,
})

export const exposurePeopleEndpoints = {
  listAffectedPeople: {
    method: 'get',
    path: '/api/exposure/{id}/people',
    permission: 'analyst',
    summary: 'People affected, masked, at greatest risk first; each view is logged',
    params: runParams,
    query: affectedFilter,
    response: peoplePage,
    status: 200,
  },
  listAffectedCompanies: {
    method: 'get',
    path: '/api/exposure/{id}/companies',
    permission: 'analyst',
    summary: 'Companies affected, at greatest risk first',
    params: runParams,
    query: companyFilter,
    response: companyPage,
    status: 200,
  },
  revealPerson: {
    method: 'post',
    path: '/api/exposure/{id}/people/{person}/reveal',
    permission: 'admin',
    summary: 'The values of one person, unmasked; needs a reason and is logged',
    params: peopleParams,
    body: revealBody,
    response: revealedPerson,
    status: 200,
  },
  listExposureReview: {
    method: 'get',
    path: '/api/exposure/{id}/review',
    permission: 'analyst',
    summary: 'What the machine is unsure of, or a random sample to check it by',
    params: runParams,
    query: reviewQuery,
    response: reviewPage,
    status: 200,
  },
  answerExposureReview: {
    method: 'post',
    path: '/api/exposure/{id}/review/{person}',
    permission: 'analyst',
    summary: 'Say whether the machine was right about a person',
    params: peopleParams,
    body: answerBody,
    response: z.object({ done: z.literal(true) }),
    status: 200,
  },
  exportAffected: {
    method: 'post',
    path: '/api/exposure/{id}/export',
    permission: 'admin',
    summary: 'An unmasked list as CSV, Parquet or XLSX; needs a reason and is logged',
    params: runParams,
    body: exportBody,
    response: null,
    mediaType: 'application/octet-stream',
    status: 200,
  },
} as const satisfies Record<string, Endpoint>
