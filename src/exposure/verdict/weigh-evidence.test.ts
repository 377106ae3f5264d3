import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Evidence } from './evidence.ts'
import { toShare } from './measures.ts'
import { stateVerdict } from './state-verdict.ts'
import type { Verdict } from './types.ts'
import { signals, weighEvidence, type VerdictModel } from './weigh-evidence.ts'

const none = toShare(0, 0)
const quiet: Evidence = {
  rows: { leak: 5000, sample: 5000, customers: null },
  own: null,
  missing: null,
  older: [],
  canaries: [],
  repeats: { exact: none, near: none },
  people: {
    nameInMail: none,
    nameInMailByChance: none,
    onePattern: none,
    companyInMail: none,
    companyInMailByChance: none,
    familyNames: null,
    domains: null,
    companies: null,
  },
  phones: { impossible: none, inCountry: none, inCountryByChance: none },
  times: null,
  ids: { estimate: null, inForm: null, checked: null },
  firstDigits: null,
  claimed: {},
}

const matching = (hits: number, by = 0): Evidence => ({
  ...quiet,
  rows: { leak: 5000, sample: 5000, customers: 8000 },
  own: {
    everyRow: null,
    theft: null,
    newest: null,
    sameDay: null,
    matches: {
      rates: [
        { by: 'email', found: toShare(hits, 5000), chance: toShare(by, 5000), sampled: false },
      ],
      any: toShare(hits, 5000),
      anyByChance: toShare(by, 5000),
      agreement: toShare(Math.round(hits * 0.98), hits),
      agreementByChance: toShare(0, hits),
      ours: toShare(Math.round(hits * 0.98), 5000),
      oursByChance: toShare(0, 5000),
      ourRows: [],
      matchedRows: [],
      missingRows: [],
      records: toShare(Math.round(hits * 0.99), hits),
      days: new Map(),
    },
  },
})

/** One signal, which speaks for our own records where it is high and for an invention where it is low. */
const simple: VerdictModel = {
  id: 'test',
  signals: {
    'own-rows': {
      weight: 1,
      logLikelihood: Array.from({ length: 9 }, (_, bin) =>
        bin > 6 ? [3, -3, -3, -3, -3, -3] : [-3, -3, -3, -3, 3, -3],
      ),
    },
  },
}

describe('weighEvidence', () => {
  it('decides nothing from nothing', () => {
    const { result, reasons, probability } = weighEvidence(quiet)
    assert.equal(result, 'undecided')
    assert.deepEqual(reasons, [])
    const sum = Object.values(probability).reduce((a, b) => a + b, 0)
    assert.ok(Math.abs(sum - 1) < 1e-9)
  })

  it('calls no leak padded of which every row is another record of ours', () => {
    const alike: VerdictModel = {
      id: 'test',
      signals: { 'own-rows': { weight: 1, logLikelihood: Array(9).fill([0, 5, -3, -3, -3, -3]) } },
    }
    const whole = matching(5000, 5)
    assert.ok(whole.own !== null)
    const { matches } = whole.own
    const ours = { ...matches, ours: toShare(4990, 5000), records: toShare(4980, 5000) }
    const all = weighEvidence({ ...whole, own: { ...whole.own, matches: ours } }, alike)
    assert.equal(all.result, 'authentic')
    assert.equal(all.stories.padded, 0)
    const repeated = { ...ours, records: toShare(4500, 5000) }
    const some = weighEvidence({ ...whole, own: { ...whole.own, matches: repeated } }, alike)
    assert.equal(some.result, 'partly')
    const foreign = { ...ours, ours: toShare(4600, 5000) }
    const less = weighEvidence({ ...whole, own: { ...whole.own, matches: foreign } }, alike)
    assert.equal(less.result, 'partly')
  })

  it('adds the log likelihoods of the bins', () => {
    const { probability, result } = weighEvidence(matching(4812, 5), simple)
    // exp(6) against five stories at 1, one of them (an unknown older leak) a quarter as likely.
    assert.equal(probability.authentic.toFixed(4), (Math.exp(6) / (Math.exp(6) + 4.25)).toFixed(4))
    assert.equal(result, 'authentic')
  })

  it('needs matches beyond chance to call anything authentic', () => {
    const always: VerdictModel = {
      id: 'test',
      signals: {
        'own-rows': {
          weight: 1,
          logLikelihood: Array.from({ length: 9 }, () => [4, -4, -4, -4, -4, -4]),
        },
      },
    }
    assert.equal(weighEvidence(matching(100, 90), always).result, 'undecided')
    assert.equal(weighEvidence(matching(900, 90), always).result, 'authentic')
    const canaries = [{ copy: 'Backup', planted: 3, found: 1 }]
    assert.equal(weighEvidence({ ...matching(100, 90), canaries }, always).result, 'authentic')
  })

  it('needs rows in an older leak to call anything recycled', () => {
    const old: VerdictModel = {
      id: 'test',
      signals: {
        'own-rows': {
          weight: 1,
          logLikelihood: Array.from({ length: 9 }, () => [-4, -4, -4, 4, -4, -4]),
        },
      },
    }
    const older = (hits: number) => [
      { name: 'Collection 1', found: toShare(hits, 5000), expected: null },
    ]
    const evidence = matching(4900, 5)
    assert.equal(weighEvidence({ ...evidence, older: older(4700) }, old).result, 'recycled')
    assert.equal(weighEvidence({ ...evidence, older: older(3) }, old).result, 'undecided')
    assert.equal(weighEvidence(evidence, old).result, 'undecided')
  })

  it('calls a leak partly ours that holds records of ours beyond chance, whatever the rest looks like', () => {
    assert.equal(weighEvidence(matching(0), simple).result, 'fabricated')
    // 13% of the rows.
    const { result, probability, stories } = weighEvidence(matching(650, 5), simple)
    assert.equal(result, 'partly')
    assert.deepEqual([probability.fabricated, stories.invented], [0, 0])
    const canaries = [{ copy: 'Backup', planted: 3, found: 1 }]
    assert.equal(weighEvidence({ ...matching(0), canaries }, simple).result, 'partly')
  })

  it('tells people in common from records of ours by the day on which each was made', () => {
    const on = (hits: number, same: number, of: number): Evidence => {
      const evidence = matching(hits)
      if (evidence.own === null) throw new Error('records were given')
      const sameDay = { found: toShare(same, of), chance: toShare(0, of) }
      return { ...evidence, own: { ...evidence.own, sameDay } }
    }
    assert.equal(weighEvidence(on(150, 140, 150), simple).result, 'partly', 'a few, with our days')
    assert.equal(weighEvidence(on(150, 0, 150), simple).result, 'fabricated', 'a few, with others')
    assert.equal(weighEvidence(on(800, 0, 800), simple).result, 'undecided', 'too many in common')
    assert.equal(weighEvidence(matching(150), simple).result, 'undecided', 'a few among inventions')
    const foreign: VerdictModel = {
      id: 'test',
      signals: {
        'own-rows': {
          weight: 1,
          logLikelihood: Array.from({ length: 9 }, () => [-3, -3, -3, -3, -3, 3]),
        },
      },
    }
    assert.equal(weighEvidence(matching(150), foreign).result, 'fabricated', 'a few of others')
    assert.equal(weighEvidence(matching(650), foreign).result, 'partly', 'too many for that')
    assert.equal(weighEvidence(on(150, 0, 4), simple).result, 'undecided', 'days of too few')
  })

  it('is committed with a weight for every signal that is weighed', async () => {
    const { default: model } = await import('./model.json', { with: { type: 'json' } })
    const known: VerdictModel['signals'] = model.signals
    for (const { id, edges, isOnlySaid } of signals) {
      assert.equal(known[id]?.logLikelihood.length, isOnlySaid ? undefined : edges.length + 1, id)
    }
  })
})

describe('stateVerdict', () => {
  it('says what matched, of how many, and what chance would give', () => {
    const evidence = matching(4812, 5)
    const verdict: Verdict = {
      ...weighEvidence(evidence, simple),
      matchRates: evidence.own?.matches.rates ?? [],
      theftDate: {
        from: Temporal.PlainDate.from('2026-03-02'),
        to: Temporal.PlainDate.from('2026-03-04'),
        likeliest: Temporal.PlainDate.from('2026-03-03'),
        basis: 'presence',
      },
      canaries: [],
      overlapWithOlder: [
        { name: 'Old list', found: toShare(400, 5000), expected: toShare(800, 8000) },
      ],
      rows: evidence.rows,
    }
    const sentences = stateVerdict(verdict).map(({ sentence }) => sentence)
    assert.deepEqual(sentences.slice(1, 4), [
      'The leak matches our records by mail address in 4,812 of 5,000 (96.2%, 95% interval 95.7% to 96.7%) rows that have it; chance alone would give 0.1%.',
      'The data was taken between 2026-03-02 and 2026-03-04 (95%; likeliest 2026-03-03): of our records made after that, far fewer are in the leak than of those made before, or none.',
      '400 of 5,000 (8.0%, 95% interval 7.3% to 8.8%) rows are in the older leak "Old list" already; of our own records 10.0% are, which any theft of the same people would share.',
    ])
    assert.match(sentences[0] ?? '', /^The leak holds records of this organisation \(authentic;/)
    assert.ok(stateVerdict(verdict).every(({ figures }) => Object.keys(figures).length > 0))
  })
})
