import { isDay, part, passesLuhn, passesMod11And10, remainder, weigh } from './checksums.ts'
import type { IdNumber } from './id-number.ts'

const letterOf23 = 'TRWAGMYFPDXBNJZSQVHLCKE'
const ddmmyy = (digits: string): boolean => isDay(part(digits, 2, 2), part(digits, 0, 2))

/**
 * Identity, tax and health numbers of European states whose form or check digit can be tested. The
 * rules are those the issuing authorities publish, as gathered in the European Commission's TIN
 * documents and the national register offices' notes.
 */
export const europeanIds: readonly IdNumber[] = [
  {
    id: 'gb-nino',
    label: 'UK National Insurance number',
    kind: 'national-id',
    shape: /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/,
    // HMRC, National Insurance Manual NIM39110: prefixes never issued.
    isValid: (id) => !/^(BG|GB|KN|NK|NT|TN|ZZ)/.test(id),
    chance: 0.01,
  },
  {
    id: 'gb-nhs',
    label: 'NHS number',
    kind: 'insurance-number',
    shape: /^[3-9]\d{9}$/,
    isValid: (id) => (11 - (weigh(id, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(id[9]),
    chance: 0.09,
  },
  {
    id: 'de-steuer-id',
    label: 'German tax identification number',
    kind: 'tax-id',
    shape: /^[1-9]\d{10}$/,
    // One digit of the first ten stands twice or thrice, the others at most once.
    isValid: (id) => {
      const distinct = new Set(id.slice(0, 10)).size
      return (distinct === 9 || distinct === 8) && passesMod11And10(id)
    },
    chance: 0.02,
  },
  {
    id: 'de-kvnr',
    label: 'German health insurance number',
    kind: 'insurance-number',
    shape: /^[A-Z]\d{9}$/,
    isValid: (id) => {
      const letter = String(id.charCodeAt(0) - 64).padStart(2, '0')
      let sum = 0
      for (const [i, digit] of [...(letter + id.slice(1, 9))].entries()) {
        const product = Number(digit) * (i % 2 === 0 ? 1 : 2)
        sum += product > 9 ? product - 9 : product
      }
      return sum % 10 === Number(id[9])
    },
    chance: 0.1,
  },
  {
    id: 'de-svnr',
    label: 'German pension insurance number',
    kind: 'national-id',
    shape: /^\d{8}[A-Z]\d{3}$/,
    isValid: (id) => {
      const letter = String(id.charCodeAt(8) - 64).padStart(2, '0')
      const digits = id.slice(0, 8) + letter + id.slice(9, 11)
      const sum = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1].reduce((total, weight, i) => {
        const product = weight * Number(digits[i])
        return total + Math.floor(product / 10) + (product % 10)
      }, 0)
      // People of the same birthday and letter are told apart by adding to the day.
      return part(id, 4, 2) <= 12 && sum % 10 === Number(id[11])
    },
    chance: 0.02,
  },
  {
    id: 'fr-nir',
    label: 'French social security number',
    kind: 'national-id',
    shape: /^[1278]\d{4}(\d{2}|2[AB])\d{8}$/,
    isValid: (id) => {
      const number = id.slice(0, 13).replace('2A', '19').replace('2B', '18')
      return 97 - remainder(number, 97) === part(id, 13, 2)
    },
    chance: 0.01,
  },
  {
    id: 'es-dni',
    label: 'Spanish DNI',
    kind: 'national-id',
    shape: /^\d{8}[A-Z]$/,
    isValid: (id) => letterOf23[part(id, 0, 8) % 23] === id[8],
    chance: 0.04,
  },
  {
    id: 'es-nie',
    label: 'Spanish NIE',
    kind: 'national-id',
    shape: /^[XYZ]\d{7}[A-Z]$/,
    isValid: (id) =>
      letterOf23[Number('XYZ'.indexOf(id.charAt(0)) + id.slice(1, 8)) % 23] === id[8],
    chance: 0.02,
  },
  {
    id: 'it-codice-fiscale',
    label: 'Italian codice fiscale',
    kind: 'national-id',
    shape: /^[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z]$/,
    isValid: (id) => {
      // Decreto ministeriale 12 March 1974: odd places by this table, even places by the alphabet.
      const odd = [
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24,
        23,
      ]
      let sum = 0
      for (const [i, sign] of id.slice(0, 15).split('').entries()) {
        const value = Number.parseInt(sign, 36)
        const place = value > 9 ? value - 10 : value
        sum += i % 2 === 0 ? (odd[place] ?? 0) : place
      }
      return String.fromCharCode(65 + (sum % 26)) === id[15]
    },
    chance: 0.001,
  },
  {
    id: 'it-partita-iva',
    label: 'Italian VAT number',
    kind: 'tax-id',
    shape: /^\d{11}$/,
    isValid: (id) => passesLuhn(id) && part(id, 7, 3) >= 1 && part(id, 7, 3) <= 121,
    chance: 0.012,
  },
  {
    id: 'pt-nif',
    label: 'Portuguese NIF',
    kind: 'tax-id',
    shape: /^[1-35-9]\d{8}$/,
    isValid: (id) => {
      const check = 11 - (weigh(id, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)
      return (check > 9 ? 0 : check) === Number(id[8])
    },
    chance: 0.1,
  },
  {
    id: 'nl-bsn',
    label: 'Dutch BSN',
    kind: 'national-id',
    shape: /^\d{9}$/,
    isValid: (id) => id !== '000000000' && weigh(id, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    chance: 0.09,
  },
  {
    id: 'be-nrn',
    label: 'Belgian national number',
    kind: 'national-id',
    shape: /^\d{11}$/,
    // People born from 2000 on count with a 2 before the number.
    isValid: (id) =>
      part(id, 2, 2) <= 12 &&
      [id.slice(0, 9), `2${id.slice(0, 9)}`].some((n) => 97 - remainder(n, 97) === part(id, 9, 2)),
    chance: 0.003,
  },
  {
    id: 'at-svnr',
    label: 'Austrian social security number',
    kind: 'national-id',
    shape: /^[1-9]\d{9}$/,
    isValid: (id) =>
      ddmmyy(id.slice(4)) && weigh(id, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === Number(id[3]),
    chance: 0.004,
  },
  {
    id: 'ch-ahv',
    label: 'Swiss AHV number',
    kind: 'national-id',
    shape: /^756\d{10}$/,
    isValid: (id) =>
      (10 - (weigh(id, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]) % 10)) % 10 === Number(id[12]),
    chance: 0.1,
  },
  {
    id: 'pl-pesel',
    label: 'Polish PESEL',
    kind: 'national-id',
    shape: /^\d{11}$/,
    // The century is added to the month: 80 for the 1800s, then 0, 20, 40, 60.
    isValid: (id) =>
      isDay(part(id, 2, 2) % 20, part(id, 4, 2)) &&
      weigh(id, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
    chance: 0.02,
  },
  {
    id: 'pl-nip',
    label: 'Polish NIP',
    kind: 'tax-id',
    shape: /^[1-9]\d{9}$/,
    isValid: (id) => weigh(id, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(id[9]),
    chance: 0.09,
  },
  {
    id: 'cz-rodne-cislo',
    label: 'Czech or Slovak birth number',
    kind: 'national-id',
    shape: /^\d{10}$/,
    isValid: (id) => isDay((part(id, 2, 2) % 50) % 20, part(id, 4, 2)) && Number(id) % 11 === 0,
    chance: 0.03,
  },
  {
    id: 'se-personnummer',
    label: 'Swedish personal number',
    kind: 'national-id',
    shape: /^(19|20)?\d{6}\+?\d{4}$/,
    // Coordination numbers add 60 to the day.
    isValid: (id) => {
      const digits = id.replace('+', '').slice(-10)
      return isDay(part(digits, 2, 2), part(digits, 4, 2) % 60) && passesLuhn(digits)
    },
    chance: 0.006,
  },
  {
    id: 'fi-hetu',
    label: 'Finnish personal identity code',
    kind: 'national-id',
    shape: /^\d{6}[+A-FU-Y]?\d{3}[0-9A-FHJ-NPR-Y]$/,
    isValid: (id) =>
      ddmmyy(id) &&
      '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(id.slice(0, 6) + id.slice(-4, -1)) % 31] ===
        id.at(-1),
    chance: 0.002,
  },
  {
    id: 'dk-cpr',
    label: 'Danish CPR number',
    kind: 'national-id',
    shape: /^\d{10}$/,
    // Numbers given out since 2007 no longer keep the modulus 11 rule, so the date alone counts.
    isValid: ddmmyy,
    chance: 0.3,
  },
  {
    id: 'no-fodselsnummer',
    label: 'Norwegian birth number',
    kind: 'national-id',
    shape: /^\d{11}$/,
    isValid: (id) =>
      isDay(part(id, 2, 2) % 40, part(id, 0, 2) % 40) &&
      weigh(id, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
      weigh(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    chance: 0.001,
  },
  {
    id: 'ee-isikukood',
    label: 'Estonian or Lithuanian personal code',
    kind: 'national-id',
    shape: /^[1-6]\d{10}$/,
    isValid: (id) => {
      if (!isDay(part(id, 3, 2), part(id, 5, 2))) return false
      const first = weigh(id, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11
      const check = first < 10 ? first : (weigh(id, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11) % 10
      return check === Number(id[10])
    },
    chance: 0.004,
  },
  {
    id: 'ro-cnp',
    label: 'Romanian CNP',
    kind: 'national-id',
    shape: /^[1-9]\d{12}$/,
    isValid: (id) => {
      const sum = weigh(id, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
      return isDay(part(id, 3, 2), part(id, 5, 2)) && (sum === 10 ? 1 : sum) === Number(id[12])
    },
    chance: 0.004,
  },
  {
    id: 'bg-egn',
    label: 'Bulgarian EGN',
    kind: 'national-id',
    shape: /^\d{10}$/,
    isValid: (id) =>
      isDay(part(id, 2, 2) % 20, part(id, 4, 2)) &&
      (weigh(id, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(id[9]),
    chance: 0.02,
  },
  {
    id: 'hr-oib',
    label: 'Croatian OIB',
    kind: 'national-id',
    shape: /^\d{11}$/,
    isValid: passesMod11And10,
    chance: 0.1,
  },
  {
    id: 'gr-amka',
    label: 'Greek AMKA',
    kind: 'national-id',
    shape: /^\d{11}$/,
    isValid: (id) => ddmmyy(id) && passesLuhn(id),
    chance: 0.004,
  },
  {
    id: 'ie-pps',
    label: 'Irish PPS number',
    kind: 'national-id',
    shape: /^\d{7}[A-W][A-IW]?$/,
    isValid: (id) => {
      const second = id[8] === undefined || id[8] === 'W' ? 0 : id.charCodeAt(8) - 64
      const check = (weigh(id, [8, 7, 6, 5, 4, 3, 2]) + second * 9) % 23
      return 'WABCDEFGHIJKLMNOPQRSTUV'[check] === id[7]
    },
    chance: 0.04,
  },
  {
    id: 'ru-snils',
    label: 'Russian SNILS',
    kind: 'national-id',
    shape: /^\d{11}$/,
    isValid: (id) => (weigh(id, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === part(id, 9, 2),
    chance: 0.01,
  },
  {
    id: 'ru-inn',
    label: 'Russian INN of a person',
    kind: 'tax-id',
    shape: /^\d{12}$/,
    isValid: (id) =>
      (weigh(id, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(id[10]) &&
      (weigh(id, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === Number(id[11]),
    chance: 0.01,
  },
  {
    id: 'ua-rnokpp',
    label: 'Ukrainian tax number',
    kind: 'tax-id',
    shape: /^\d{10}$/,
    isValid: (id) =>
      (((weigh(id, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === Number(id[9]),
    chance: 0.1,
  },
  {
    id: 'tr-tckn',
    label: 'Turkish identity number',
    kind: 'national-id',
    shape: /^[1-9]\d{10}$/,
    isValid: (id) => {
      const odd = weigh(id, [1, 0, 1, 0, 1, 0, 1, 0, 1])
      const even = weigh(id, [0, 1, 0, 1, 0, 1, 0, 1])
      return (
        (((odd * 7 - even) % 10) + 10) % 10 === Number(id[9]) &&
        (odd + even + Number(id[9])) % 10 === Number(id[10])
      )
    },
    chance: 0.01,
  },
  {
    id: 'eu-vat',
    label: 'VAT number with country prefix',
    kind: 'tax-id',
    // Council Directive 2006/112/EC art. 215: ISO prefix, Greece EL, Northern Ireland XI.
    shape:
      /^(ATU\d{8}|BE[01]\d{9}|BG\d{9,10}|CZ\d{8,10}|DE\d{9}|DK\d{8}|EE\d{9}|EL\d{9}|ES[A-Z\d]\d{7}[A-Z\d]|FI\d{8}|FR[A-Z\d]{2}\d{9}|(GB|XI)\d{9}|HR\d{11}|HU\d{8}|IE\d{7}[A-W][A-I]?|IT\d{11}|LT(\d{9}|\d{12})|LU\d{8}|LV\d{11}|MT\d{8}|NL\d{9}B\d{2}|PL\d{10}|PT\d{9}|RO\d{6,10}|SE\d{12}|SI\d{8}|SK\d{10})$/,
    isValid: () => true,
    chance: 0.01,
  },
]
