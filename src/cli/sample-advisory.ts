import type { AdvisorySource } from '#sharing/index.ts'

/** An empty case that every template must be able to print. */
export const sampleAdvisory: AdvisorySource = {
  caseId: null,
  facts: {
    title: 'Template check',
    status: 'reported',
    victims: [],
    thirdParties: [],
    platforms: [],
    actors: [],
    dataClasses: [],
    recordCounts: [],
    techniques: [],
    tactics: [],
    dates: [],
    places: [],
    sectors: [],
    brands: [],
    products: [],
    regimes: [],
    publishers: [],
    sale: null,
  },
  statements: [],
  documents: [],
  insights: [],
  actions: [],
  generatedAt: '2026-01-01T00:00:00.000Z',
  tlp: 'TLP:CLEAR',
  organisation: null,
}
