import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { passesLuhn, passesVerhoeff } from './checksums.ts'
import { compact } from './id-number.ts'
import { europeanIds } from './id-numbers-europe.ts'
import { worldIds } from './id-numbers-world.ts'

/** Examples that the issuers, their manuals or reference implementations publish; none is a person's. */
const published: Readonly<Record<string, readonly string[]>> = {
  'gb-nino': ['AB123456C'],
  'gb-nhs': ['943 476 5919'],
  'de-steuer-id': ['36 574 261 809', '65929970489', '86095742719'],
  'de-kvnr': ['A000500015'],
  'de-svnr': ['15 070649 C 103'],
  'fr-nir': ['2 95 10 99 126 111 93'],
  'es-dni': ['12345678Z', '54362315K'],
  'es-nie': ['X1234567L', 'X2482300W'],
  'it-codice-fiscale': ['RSSMRA85T10A562S'],
  'it-partita-iva': ['00743110157'],
  'pt-nif': ['123456789', '501964843'],
  'nl-bsn': ['111222333', '1112.22.333'],
  'be-nrn': ['85.07.30-033 28'],
  'at-svnr': ['1237 010180'],
  'ch-ahv': ['756.9217.0769.85'],
  'pl-pesel': ['44051401359'],
  'pl-nip': ['856-734-62-15'],
  'cz-rodne-cislo': ['710319/2745'],
  'se-personnummer': ['811228-9874', '19811228-9874', '640823-3234'],
  'fi-hetu': ['131052-308T'],
  'dk-cpr': ['211062-5629'],
  'no-fodselsnummer': ['151086 95088'],
  'ee-isikukood': ['36805280109', '33309240064'],
  'ro-cnp': ['1630615123457'],
  'bg-egn': ['752316 926 3'],
  'hr-oib': ['33392005961'],
  'gr-amka': ['01013099997'],
  'ie-pps': ['6433435F', '6433435OA'],
  'ru-snils': ['112-233-445 95'],
  'ru-inn': ['500100732259'],
  'ua-rnokpp': ['1759013776'],
  'tr-tckn': ['17291716060', '10000000146'],
  'eu-vat': ['DE136695976', 'NL004495445B01'],
  'us-ssn': ['536-90-4399'],
  'us-itin': ['912-90-3456'],
  'us-mbi': ['1EG4-TE5-MK73'],
  'ca-sin': ['123-456-782'],
  'mx-curp': ['BOXW310820HNERXN09'],
  'mx-rfc': ['GODE 561231 GR8'],
  'br-cpf': ['390.533.447-05'],
  'br-cnpj': ['16.727.230/0001-97'],
  'ar-cuit': ['20-05536168-2'],
  'cl-rut': ['76.086.428-5'],
  'in-aadhaar': ['2341 2341 2346'],
  'in-pan': ['ACUPA7085R'],
  'cn-resident': ['360426199101010071', '11010519491231002X'],
  'tw-id': ['A123456789'],
  'hk-id': ['A123456(3)'],
  'kr-rrn': ['971013-9019902'],
  'jp-my-number': ['123456789018'],
  'sg-nric': ['S1234567D', 'F1234567N'],
  'my-nric': ['770305-02-1234'],
  'th-id': ['1-2345-67890-12-1'],
  'id-nik': ['3171011708450001'],
  'za-id': ['8001015009087', '7503305044089'],
  'au-tfn': ['123 456 782'],
  'au-medicare': ['2123 45670 1'],
  'il-id': ['039337423'],
  'ae-eid': ['784-1968-6570305-2'],
  'sa-id': ['1000000008'],
  'eg-id': ['29001010100017'],
}

const schemes = [...europeanIds, ...worldIds]
const passes = (id: string, value: string): boolean => {
  const scheme = schemes.find((entry) => entry.id === id)
  return scheme !== undefined && scheme.shape.test(compact(value)) && scheme.isValid(compact(value))
}

describe('identity numbers', () => {
  it('have a published example for every scheme, and accept it', () => {
    const faults = schemes.flatMap(({ id }) => {
      const examples = published[id] ?? []
      return examples.length === 0
        ? [`${id} has no example`]
        : examples.filter((value) => !passes(id, value)).map((value) => `${id} refuses ${value}`)
    })
    assert.deepEqual(faults, [])
  })

  it('let random numbers pass about as seldom as they say', () => {
    let seed = 7
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0
      return Math.floor((seed / 4_294_967_296) * below)
    }
    const faults = schemes.flatMap(({ id, chance, shape, isValid }) => {
      const example = compact(published[id]?.[0] ?? '')
      if (!/^\d+$/.test(example)) return []
      const shaped = Array.from({ length: 20_000 }, () =>
        example.replace(/\d/g, () => String(random(10))),
      ).filter((value) => shape.test(value))
      const share = shaped.filter(isValid).length / Math.max(1, shaped.length)
      return shaped.length > 100 && share > chance * 1.5 + 0.003
        ? [`${id}: ${share.toFixed(4)} of ${shaped.length} pass, ${chance} said`]
        : []
    })
    assert.deepEqual(faults, [])
  })
})

describe('check digits', () => {
  it('know the published examples', () => {
    assert.ok(passesLuhn('79927398713'))
    assert.ok(!passesLuhn('79927398710'))
    assert.ok(passesVerhoeff('2363'))
    assert.ok(!passesVerhoeff('2364'))
  })
})
