/**
 * Breach-notification laws as data, one file each: whom they bind, which data and harm they ask for,
 * and the notices they want, with article and source. Read by the engine, by the pages of
 * `docs/regimes` and by the console. In: nothing. Out: `regimes`, in a fixed order. Not legal advice.
 */
import type { Regime } from '../engine/regime.ts'
import { aeAdgm } from './ae-adgm.ts'
import { aeDifc } from './ae-difc.ts'
import { aeFederal } from './ae-federal.ts'
import { arLey25326 } from './ar-ley25326.ts'
import { auNdb } from './au-ndb.ts'
import { auSoci } from './au-soci.ts'
import { brLgpd } from './br-lgpd.ts'
import { caAbPipa } from './ca-ab-pipa.ts'
import { caOsfi } from './ca-osfi.ts'
import { caPipeda } from './ca-pipeda.ts'
import { caQcLaw25 } from './ca-qc-law25.ts'
import { chFadp } from './ch-fadp.ts'
import { chIsa } from './ch-isa.ts'
import { clLey19628 } from './cl-ley19628.ts'
import { cnIncident2025 } from './cn-incident-2025.ts'
import { cnPipl } from './cn-pipl.ts'
import { coLey1581 } from './co-ley1581.ts'
import { ecLopdp } from './ec-lopdp.ts'
import { egPdpl } from './eg-pdpl.ts'
import { euCra } from './eu-cra.ts'
import { euDora } from './eu-dora.ts'
import { euEprivacy611 } from './eu-eprivacy-611.ts'
import { euGdpr } from './eu-gdpr.ts'
import { euNis2 } from './eu-nis2.ts'
import { gbNis } from './gb-nis.ts'
import { gbPecr5a } from './gb-pecr-5a.ts'
import { gbUkGdpr } from './gb-uk-gdpr.ts'
import { hkPcicso } from './hk-pcicso.ts'
import { hkPdpo } from './hk-pdpo.ts'
import { idPdp } from './id-pdp.ts'
import { ilPrivacy } from './il-privacy.ts'
import { inCertIn } from './in-cert-in.ts'
import { inDpdp } from './in-dpdp.ts'
import { jpAppi } from './jp-appi.ts'
import { keDpa } from './ke-dpa.ts'
import { krPipa } from './kr-pipa.ts'
import { mxLfpdppp } from './mx-lfpdppp.ts'
import { myPdpa } from './my-pdpa.ts'
import { ngNdpa } from './ng-ndpa.ts'
import { nzPrivacy } from './nz-privacy.ts'
import { peLey29733 } from './pe-ley29733.ts'
import { phDpa } from './ph-dpa.ts'
import { qaPdppl } from './qa-pdppl.ts'
import { saPdpl } from './sa-pdpl.ts'
import { sgPdpa } from './sg-pdpa.ts'
import { thPdpa } from './th-pdpa.ts'
import { trKvkk } from './tr-kvkk.ts'
import { twPdpa } from './tw-pdpa.ts'
import { usAk } from './us-ak.ts'
import { usAl } from './us-al.ts'
import { usAr } from './us-ar.ts'
import { usAz } from './us-az.ts'
import { usBank36h } from './us-bank-36h.ts'
import { usCa } from './us-ca.ts'
import { usCaHsc128015 } from './us-ca-hsc-1280-15.ts'
import { usCircia } from './us-circia.ts'
import { usCo } from './us-co.ts'
import { usCt } from './us-ct.ts'
import { usDc } from './us-dc.ts'
import { usDe } from './us-de.ts'
import { usFccCpni } from './us-fcc-cpni.ts'
import { usFl } from './us-fl.ts'
import { usFtcHbnr } from './us-ftc-hbnr.ts'
import { usFtcSafeguards } from './us-ftc-safeguards.ts'
import { usGa } from './us-ga.ts'
import { usGu } from './us-gu.ts'
import { usHi } from './us-hi.ts'
import { usHipaa } from './us-hipaa.ts'
import { usIa } from './us-ia.ts'
import { usId } from './us-id.ts'
import { usIl } from './us-il.ts'
import { usIn } from './us-in.ts'
import { usKs } from './us-ks.ts'
import { usKy } from './us-ky.ts'
import { usLa } from './us-la.ts'
import { usMa } from './us-ma.ts'
import { usMd } from './us-md.ts'
import { usMe } from './us-me.ts'
import { usMi } from './us-mi.ts'
import { usMn } from './us-mn.ts'
import { usMo } from './us-mo.ts'
import { usMs } from './us-ms.ts'
import { usMt } from './us-mt.ts'
import { usNc } from './us-nc.ts'
import { usNcua72h } from './us-ncua-72h.ts'
import { usNd } from './us-nd.ts'
import { usNe } from './us-ne.ts'
import { usNh } from './us-nh.ts'
import { usNj } from './us-nj.ts'
import { usNm } from './us-nm.ts'
import { usNv } from './us-nv.ts'
import { usNy } from './us-ny.ts'
import { usNyDfs500 } from './us-ny-dfs-500.ts'
import { usOh } from './us-oh.ts'
import { usOk } from './us-ok.ts'
import { usOr } from './us-or.ts'
import { usPa } from './us-pa.ts'
import { usPr } from './us-pr.ts'
import { usRi } from './us-ri.ts'
import { usSc } from './us-sc.ts'
import { usSd } from './us-sd.ts'
import { usSec8k } from './us-sec-8k.ts'
import { usSecRegSp } from './us-sec-reg-sp.ts'
import { usTn } from './us-tn.ts'
import { usTx } from './us-tx.ts'
import { usUt } from './us-ut.ts'
import { usVa } from './us-va.ts'
import { usVi } from './us-vi.ts'
import { usVt } from './us-vt.ts'
import { usWa } from './us-wa.ts'
import { usWi } from './us-wi.ts'
import { usWv } from './us-wv.ts'
import { usWy } from './us-wy.ts'
import { uyLey18331 } from './uy-ley18331.ts'
import { vnPdpl } from './vn-pdpl.ts'
import { zaPopia } from './za-popia.ts'

/** Every law that is known, in a fixed order. */
export const regimes: readonly Regime[] = [
  euGdpr,
  euNis2,
  euDora,
  euCra,
  euEprivacy611,
  gbUkGdpr,
  gbPecr5a,
  gbNis,
  chFadp,
  chIsa,
  usAl,
  usAk,
  usAz,
  usAr,
  usCa,
  usCo,
  usCt,
  usDe,
  usDc,
  usFl,
  usGa,
  usHi,
  usId,
  usIl,
  usIn,
  usIa,
  usKs,
  usKy,
  usLa,
  usMe,
  usMd,
  usMa,
  usMi,
  usMn,
  usMs,
  usMo,
  usMt,
  usNe,
  usNv,
  usNh,
  usNj,
  usNm,
  usNy,
  usNc,
  usNd,
  usOh,
  usOk,
  usOr,
  usPa,
  usPr,
  usRi,
  usSc,
  usSd,
  usTn,
  usTx,
  usUt,
  usVt,
  usVa,
  usWa,
  usWv,
  usWi,
  usWy,
  usGu,
  usVi,
  usHipaa,
  usFtcHbnr,
  usFtcSafeguards,
  usBank36h,
  usNcua72h,
  usSec8k,
  usSecRegSp,
  usCircia,
  usNyDfs500,
  usCaHsc128015,
  usFccCpni,
  caPipeda,
  caQcLaw25,
  caAbPipa,
  caOsfi,
  auNdb,
  auSoci,
  nzPrivacy,
  inDpdp,
  inCertIn,
  sgPdpa,
  jpAppi,
  krPipa,
  cnPipl,
  cnIncident2025,
  hkPdpo,
  hkPcicso,
  twPdpa,
  thPdpa,
  phDpa,
  idPdp,
  myPdpa,
  vnPdpl,
  brLgpd,
  mxLfpdppp,
  arLey25326,
  clLey19628,
  coLey1581,
  peLey29733,
  uyLey18331,
  ecLopdp,
  zaPopia,
  ngNdpa,
  keDpa,
  egPdpl,
  aeFederal,
  aeDifc,
  aeAdgm,
  saPdpl,
  qaPdppl,
  ilPrivacy,
  trKvkk,
]

export const regimeById: ReadonlyMap<string, Regime> = new Map(
  regimes.map((regime) => [regime.id, regime]),
)
