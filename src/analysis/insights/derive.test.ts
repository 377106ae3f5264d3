import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolveFacts, type Resolvable } from '#cases/index.ts'
import { dataClasses } from '#data/data-classes.ts'
import { deriveActions, deriveInsights } from './derive.ts'

let next = 0
const said = (field: string, value: object, modality = 'confirmed', assertedBy = 'victim') =>
  ({
    n: ++next,
    field,
    value,
    modality,
    assertedBy,
    start: next,
    end: next + 1,
    quote: 'x',
    confidence: 0.9,
    extractor: 'test@1',
  }) as Resolvable
const taken = (...classes: readonly string[]) =>
  classes.map((id) => said('dataClass', { class: id, exposed: true }))
const acme = () => said('victim', { name: 'Acme' })
const input = (...statements: readonly Resolvable[]) => ({ facts: resolveFacts(statements) })
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)

describe('insights and actions', () => {
  it('tells those concerned whatever class of data was taken', () => {
    for (const { id } of dataClasses) {
      const actions = idsOf(deriveActions(input(acme(), ...taken(id))))
      assert.ok(actions.includes('warn-affected'), id)
    }
  })

  it('rests on statements of the case only, and on one at least', () => {
    const statements = [
      acme(),
      ...taken('email-address', 'job-title', 'password'),
      said('platform', { name: 'Salesforce' }),
    ]
    const known = new Set(statements.map(({ n }) => n))
    const given = input(...statements)
    const [insights, actions] = [deriveInsights(given), deriveActions(given)]
    assert.ok(insights.length > 0 && actions.length > 0)
    for (const { facts } of [...insights, ...actions]) {
      assert.ok(facts.length > 0)
      for (const n of facts) assert.ok(known.has(n))
    }
  })

  it('expects spear-phishing from roles with addresses, and not from addresses alone', () => {
    assert.ok(
      idsOf(deriveInsights(input(acme(), ...taken('job-title', 'email-address')))).includes(
        'targeted-spear-phishing',
      ),
    )
    assert.ok(
      !idsOf(deriveInsights(input(acme(), ...taken('email-address')))).includes(
        'targeted-spear-phishing',
      ),
    )
  })

  it('prepares a warning for a claim, and sends one when it is confirmed', () => {
    const claimed = [
      said('victim', { name: 'Acme' }, 'claimed', 'actor'),
      said('incident', { kind: 'breach' }, 'claimed', 'actor'),
      said('dataClass', { class: 'email-address', exposed: true }, 'claimed', 'actor'),
    ]
    const before = idsOf(deriveActions(input(...claimed)))
    assert.ok(
      before.includes('prepare-warning') &&
        before.includes('validate-claim') &&
        !before.includes('warn-affected'),
    )
    const confirmed = [said('incident', { kind: 'breach' }), ...taken('email-address')]
    const after = idsOf(deriveActions(input(...claimed, ...confirmed)))
    assert.ok(after.includes('warn-affected') && !after.includes('prepare-warning'))
  })

  it('has the loss of data checked where the breach is confirmed and only the attacker says what was taken', () => {
    const confirmed = [acme(), said('incident', { kind: 'breach' })]
    const passports = { class: 'government-issued-id', exposed: true }
    const claim = said('dataClass', passports, 'claimed', 'actor')
    const insights = deriveInsights(input(...confirmed, claim))
    assert.ok(
      insights.some(({ title }) => title === 'That data was taken is claimed, not confirmed'),
    )
    assert.ok(insights.every(({ why }) => !why.startsWith('Exposed:')))
    const actions = idsOf(deriveActions(input(...confirmed, claim)))
    assert.ok(actions.includes('prepare-warning') && actions.includes('validate-claim'))
    assert.ok(!actions.includes('warn-affected'))

    const admitted = input(...confirmed, claim, ...taken('government-issued-id'))
    assert.ok(!idsOf(deriveInsights(admitted)).includes('loss-unproven'))
    assert.ok(idsOf(deriveActions(admitted)).includes('warn-affected'))
  })

  it('keeps the figure of a campaign from the victim', () => {
    const found = deriveInsights(
      input(
        acme(),
        said(
          'recordCount',
          { count: 18e6, unit: 'records', scope: 'campaign' },
          'claimed',
          'actor',
        ),
      ),
    )
    assert.ok(idsOf(found).includes('campaign-figure') && !idsOf(found).includes('mass-event'))
  })

  it('raises nothing from what was stated as not exposed, but the statement itself', () => {
    const found = idsOf(
      deriveInsights(
        input(
          acme(),
          ...taken('name'),
          said('dataClass', { class: 'payment-card', exposed: false }, 'denied'),
        ),
      ),
    )
    assert.ok(found.includes('stated-not-exposed') && !found.includes('payment-fraud'))
  })

  it('says of a denied breach that it is denied, and prepares a warning at most', () => {
    const given = input(
      said('victim', { name: 'Acme' }, 'claimed', 'actor'),
      said('incident', { kind: 'breach' }, 'claimed', 'actor'),
      said('incident', { kind: 'breach' }, 'denied', 'victim'),
      said('thirdParty', { name: 'Oldhost', role: 'former supplier' }, 'claimed', 'actor'),
      said('dataClass', { class: 'government-issued-id', exposed: true }, 'claimed', 'actor'),
    )
    const titles = deriveInsights(given).map(({ title }) => title)
    assert.ok(titles.includes('The breach of Acme is denied'))
    assert.ok(titles.includes('The data may have been lost at Oldhost'))
    const outOfControl = deriveInsights(given).find(({ id }) => id === 'data-out-of-control')
    assert.match(outOfControl?.why ?? '', /^Said to be/)
    assert.ok(!idsOf(deriveActions(given)).includes('warn-affected'))
  })

  it('presses nobody to act on what is denied', () => {
    const passports = said(
      'dataClass',
      { class: 'government-issued-id', exposed: true },
      'claimed',
      'actor',
    )
    const figure = { count: 9_200_000, unit: 'customers', scope: 'victim' }
    const claimed = [
      said('victim', { name: 'Acme' }, 'claimed', 'actor'),
      said('incident', { kind: 'breach' }, 'claimed', 'actor'),
      said('recordCount', figure, 'claimed', 'actor'),
      passports,
    ]
    const denial = said('incident', { kind: 'breach' }, 'denied', 'victim')
    const pressing = (...statements: readonly Resolvable[]) =>
      deriveInsights(input(...statements)).filter(({ severity }) => severity === 'high')
    assert.deepEqual(idsOf(pressing(...claimed)), ['mass-event', 'identity-theft'])
    assert.deepEqual(idsOf(pressing(...claimed, denial)), [])
    const toPeople = (...statements: readonly Resolvable[]) =>
      deriveActions(input(...statements)).filter(({ audience }) => audience === 'individuals')
    assert.deepEqual(idsOf(toPeople(...claimed)), ['individual-identity'])
    assert.deepEqual(idsOf(toPeople(...claimed, denial)), [])
    assert.ok(!idsOf(deriveActions(input(...claimed, denial))).includes('plan-mass-notice'))
  })

  it('names two victims, and of more that they are several', () => {
    const lure = (...names: readonly string[]) =>
      deriveInsights(
        input(...names.map((name) => said('victim', { name })), ...taken('email-address')),
      ).find(({ id }) => id === 'impersonation-phishing')?.title
    assert.equal(lure('Acme', 'Bolt'), 'Expect phishing in the name of Acme and Bolt')
    assert.equal(
      lure('Acme', 'Bolt', 'Crane'),
      'Expect phishing in the name of the breached organisations',
    )
  })

  it('names what the sources disagree on', () => {
    const found = deriveInsights(
      input(
        acme(),
        said('dataClass', { class: 'password', exposed: true }),
        said('dataClass', { class: 'password', exposed: false }, 'denied', 'vendor'),
      ),
    ).find(({ id }) => id === 'sources-disagree')
    assert.equal(found?.title, 'Sources disagree on passwords and credentials')
  })

  it('holds a dispute to be settled once an analyst has given a word', () => {
    const password = (exposed: boolean) => ({ class: 'password', exposed })
    const dispute = [
      acme(),
      said('dataClass', password(true)),
      said('dataClass', password(false), 'denied', 'vendor'),
    ]
    const ids = (...more: readonly Resolvable[]) =>
      idsOf(deriveInsights(input(...dispute, ...more)))
    assert.ok(ids().includes('sources-disagree'))
    assert.ok(
      !ids(said('dataClass', password(true), 'confirmed', 'analyst')).includes('sources-disagree'),
    )
  })

  it('says of a telephone company that numbers may be taken over, and of no other', () => {
    const lost = taken('phone-number', 'date-of-birth')
    const carrier = said('sector', { name: 'telecommunications' })
    assert.ok(idsOf(deriveInsights(input(acme(), carrier, ...lost))).includes('sim-swap'))
    assert.ok(!idsOf(deriveInsights(input(acme(), ...lost))).includes('sim-swap'))
  })

  it('has logs searched for what leaves traces there, not for what everybody sees', () => {
    const technique = (id: string, name: string, tactic: string) =>
      said('technique', { id, name, tactics: [tactic] })
    const search = (...techniques: readonly Resolvable[]) =>
      deriveActions(input(acme(), ...techniques)).find(({ id }) => id === 'hunt-techniques')?.title
    const encrypted = technique('T1486', 'Data Encrypted for Impact', 'impact')
    assert.equal(search(encrypted), undefined)
    assert.equal(
      search(encrypted, technique('T1133', 'External Remote Services', 'initial-access')),
      'Search your own logs for signs of External Remote Services (T1133)',
    )
  })

  it('has customers renew what connects them to a company or supplier that lost keys', () => {
    const supplier = said('thirdParty', { name: 'Driftline', role: 'chat tool' })
    const title = deriveActions(input(acme(), supplier, ...taken('tokens-and-keys'))).find(
      ({ id }) => id === 'renew-connections',
    )?.title
    assert.match(title ?? '', /of yours that is held by Acme or Driftline/)
  })

  it('asks for connected applications where a service is named, and for updates where a product is', () => {
    const [service, product] = ['Salesforce Service Cloud', 'SonicWall'].map((name) =>
      idsOf(deriveActions(input(acme(), said('platform', { name })))),
    )
    assert.ok(service?.includes('review-connected-apps') && !service.includes('secure-product'))
    assert.ok(product?.includes('secure-product') && !product.includes('review-connected-apps'))
  })

  it('tells people to have cards replaced only where cards are in it', () => {
    const advice = (...classes: readonly string[]) =>
      deriveActions(input(acme(), ...taken(...classes))).find(
        ({ id }) => id === 'individual-payment',
      )?.title ?? ''
    assert.match(advice('payment-card'), /cards/)
    assert.doesNotMatch(advice('financial-account'), /cards/)
  })
})
