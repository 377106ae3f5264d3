import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { regimeById, regimes } from './index.ts'

/** The laws that Breakwater knows, and no other. */
const listed =
  `ae-adgm ae-difc ae-federal ar-ley25326 au-ndb au-soci br-lgpd ca-ab-pipa ca-osfi ca-pipeda
  ca-qc-law25 ch-fadp ch-isa cl-ley19628 cn-incident-2025 cn-pipl co-ley1581 ec-lopdp eg-pdpl
  eu-cra eu-dora eu-eprivacy-611 eu-gdpr eu-nis2 gb-nis gb-pecr-5a gb-uk-gdpr hk-pcicso
  hk-pdpo id-pdp il-privacy in-cert-in in-dpdp jp-appi ke-dpa kr-pipa mx-lfpdppp my-pdpa
  ng-ndpa nz-privacy pe-ley29733 ph-dpa qa-pdppl sa-pdpl sg-pdpa th-pdpa tr-kvkk tw-pdpa us-ak
  us-al us-ar us-az us-bank-36h us-ca us-ca-hsc-1280-15 us-circia us-co us-ct us-dc us-de
  us-fcc-cpni us-fl us-ftc-hbnr us-ftc-safeguards us-ga us-gu us-hi us-hipaa us-ia us-id us-il
  us-in us-ks us-ky us-la us-ma us-md us-me us-mi us-mn us-mo us-ms us-mt us-nc us-ncua-72h
  us-nd us-ne us-nh us-nj us-nm us-nv us-ny us-ny-dfs-500 us-oh us-ok us-or us-pa us-pr us-ri
  us-sc us-sd us-sec-8k us-sec-reg-sp us-tn us-tx us-ut us-va us-vi us-vt us-wa us-wi us-wv
  us-wy uy-ley18331 vn-pdpl za-popia`.split(/\s+/)

const duties = regimes.flatMap((regime) => regime.duties.map((duty) => ({ regime, duty })))

describe('regimes', () => {
  it('are the 116 of the list, once each', () => {
    assert.deepEqual(regimes.map(({ id }) => id).toSorted(), listed.toSorted())
    assert.equal(regimeById.size, 116)
  })

  it('have 356 duties, each under its regime by name, once', () => {
    assert.equal(duties.length, 356)
    assert.equal(new Set(duties.map(({ duty }) => duty.id)).size, 356)
  })

  it('say where they stand, as of when and how surely', () => {
    for (const { id, sourceUrl, asOf, confidence, citation } of regimes) {
      assert.match(sourceUrl, /^https:\/\/[^/]+\//, id)
      assert.match(asOf, /^20\d\d-\d\d-\d\d$/, id)
      assert.ok(['high', 'medium', 'low'].includes(confidence), id)
      assert.ok(citation.length > 3, id)
    }
    for (const { duty } of duties) assert.ok(duty.citation.length > 3, duty.id)
  })

  it('say what was not verified wherever they are less than sure', () => {
    const silent = regimes.filter(
      ({ confidence, unverified = [] }) => confidence !== 'high' && unverified.length === 0,
    )
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
    )
  })

  it('count in zones that exist', () => {
    for (const { id, clockZone } of regimes) {
      if (clockZone === 'establishment') continue
      assert.ok(Temporal.Now.zonedDateTimeISO(clockZone).timeZoneId !== '', id)
    }
  })

  it('say the same of contact data in the triggers as in the summary', () => {
    const differ = regimes.filter(
      ({ data, contactDataAlone }) =>
        data !== 'none-required' &&
        data.some(({ anyOf }) => anyOf === 'any-personal-data') !== contactDataAlone.covered,
    )
    assert.deepEqual(
      differ.map(({ id }) => id),
      [],
    )
  })

  it('follow only reports that exist', () => {
    const ids = new Set<string>(duties.map(({ duty }) => duty.id))
    const followed = duties.flatMap(({ duty: { stageOf } }) => stageOf ?? [])
    assert.ok(followed.length > 0)
    assert.deepEqual(
      followed.filter((id) => !ids.has(id)),
      [],
    )
  })
})
