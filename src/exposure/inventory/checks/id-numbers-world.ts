import { isDay, part, passesLuhn, passesVerhoeff, weigh } from './checksums.ts'
import type { IdNumber } from './id-number.ts'

const yymmdd = (digits: string): boolean => isDay(part(digits, 2, 2), part(digits, 4, 2))
const mod11 = (sum: number): number => (sum % 11 < 2 ? 0 : 11 - (sum % 11))
const isOneDigit = (id: string): boolean => /^(.)\1*$/.test(id)

/** Identity, tax and health numbers outside Europe, by the rules that their issuers publish. */
export const worldIds: readonly IdNumber[] = [
  {
    id: 'us-ssn',
    label: 'US Social Security number',
    kind: 'national-id',
    shape: /^\d{9}$/,
    // SSA: no area 000, 666 or 900 to 999, no group 00, no serial 0000.
    isValid: (id) => !/^(000|666|9)|^...00|0000$/.test(id),
    chance: 0.89,
  },
  {
    id: 'us-itin',
    label: 'US ITIN',
    kind: 'tax-id',
    shape: /^9\d{8}$/,
    isValid: (id) => /^9\d\d(5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(id),
    chance: 0.45,
  },
  {
    id: 'us-mbi',
    label: 'US Medicare beneficiary identifier',
    kind: 'insurance-number',
    // CMS: letters without S, L, O, I, B, Z.
    shape:
      /^[1-9][AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y][\dAC-HJKMNP-RT-Y]\d[AC-HJKMNP-RT-Y]{2}\d{2}$/,
    isValid: () => true,
    chance: 0.001,
  },
  {
    id: 'ca-sin',
    label: 'Canadian SIN',
    kind: 'national-id',
    shape: /^[1-79]\d{8}$/,
    isValid: passesLuhn,
    chance: 0.1,
  },
  {
    id: 'mx-curp',
    label: 'Mexican CURP',
    kind: 'national-id',
    shape:
      /^[A-Z][AEIOUX][A-Z]{2}\d{6}[HMX](AS|B[CS]|C[CLMSH]|D[FG]|G[TR]|HG|JC|M[CNS]|N[ETL]|OC|PL|Q[TR]|S[PLR]|T[CSL]|VZ|YN|ZS)[B-DF-HJ-NP-TV-Z]{3}[\dA-Z]\d$/,
    isValid: (id) => {
      const alphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
      let sum = 0
      for (let i = 0; i < 17; i++) sum += alphabet.indexOf(id.charAt(i)) * (18 - i)
      return (10 - (sum % 10)) % 10 === Number(id[17])
    },
    chance: 0.001,
  },
  {
    id: 'mx-rfc',
    label: 'Mexican RFC',
    kind: 'tax-id',
    shape: /^[A-Z&Ñ]{3,4}\d{6}[A-Z\d]{2}[\dA]$/,
    isValid: (id) => yymmdd(id.slice(-9)),
    chance: 0.01,
  },
  {
    id: 'br-cpf',
    label: 'Brazilian CPF',
    kind: 'national-id',
    shape: /^\d{11}$/,
    isValid: (id) =>
      !isOneDigit(id) &&
      mod11(weigh(id, [10, 9, 8, 7, 6, 5, 4, 3, 2])) === Number(id[9]) &&
      mod11(weigh(id, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) === Number(id[10]),
    chance: 0.01,
  },
  {
    id: 'br-cnpj',
    label: 'Brazilian CNPJ',
    kind: 'tax-id',
    shape: /^\d{14}$/,
    isValid: (id) =>
      !isOneDigit(id) &&
      mod11(weigh(id, [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === Number(id[12]) &&
      mod11(weigh(id, [6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2])) === Number(id[13]),
    chance: 0.01,
  },
  {
    id: 'ar-cuit',
    label: 'Argentine CUIT or CUIL',
    kind: 'tax-id',
    shape: /^(20|23|24|27|30|33|34)\d{9}$/,
    isValid: (id) => weigh(id, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
    chance: 0.09,
  },
  {
    id: 'cl-rut',
    label: 'Chilean RUT',
    kind: 'national-id',
    shape: /^\d{7,8}[\dK]$/,
    isValid: (id) => {
      const digits = id.slice(0, -1).padStart(8, '0')
      const check = 11 - (weigh(digits, [3, 2, 7, 6, 5, 4, 3, 2]) % 11)
      return (check === 11 ? '0' : check === 10 ? 'K' : String(check)) === id.at(-1)
    },
    chance: 0.09,
  },
  {
    id: 'in-aadhaar',
    label: 'Indian Aadhaar number',
    kind: 'national-id',
    shape: /^[2-9]\d{11}$/,
    isValid: passesVerhoeff,
    chance: 0.1,
  },
  {
    id: 'in-pan',
    label: 'Indian PAN',
    kind: 'tax-id',
    shape: /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/,
    isValid: () => true,
    chance: 0.005,
  },
  {
    id: 'cn-resident',
    label: 'Chinese resident identity number',
    kind: 'national-id',
    shape: /^[1-8]\d{16}[\dX]$/,
    // GB 11643-1999, check sign by ISO/IEC 7064 MOD 11-2.
    isValid: (id) => {
      const sum = weigh(id, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
      return isDay(part(id, 10, 2), part(id, 12, 2)) && '10X98765432'[sum % 11] === id[17]
    },
    chance: 0.004,
  },
  {
    id: 'tw-id',
    label: 'Taiwanese identity number',
    kind: 'national-id',
    shape: /^[A-Z][1289]\d{8}$/,
    isValid: (id) => {
      const letter = 10 + 'ABCDEFGHJKLMNPQRSTUVXYWZIO'.indexOf(id.charAt(0))
      const sum = Math.floor(letter / 10) + (letter % 10) * 9
      return (sum + weigh(id.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1])) % 10 === 0
    },
    chance: 0.04,
  },
  {
    id: 'hk-id',
    label: 'Hong Kong identity card number',
    kind: 'national-id',
    shape: /^[A-Z]\d{6}[\dA]$/,
    isValid: (id) => {
      const letter = 36 * 9 + (id.charCodeAt(0) - 55) * 8
      const check = id[7] === 'A' ? 10 : Number(id[7])
      return (letter + weigh(id.slice(1), [7, 6, 5, 4, 3, 2]) + check) % 11 === 0
    },
    chance: 0.09,
  },
  {
    id: 'kr-rrn',
    label: 'Korean resident registration number',
    kind: 'national-id',
    shape: /^\d{13}$/,
    // Numbers given out since October 2020 carry no check digit, so the date alone counts for them.
    isValid: (id) =>
      yymmdd(id) &&
      ((11 - (weigh(id, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]) % 11)) % 10 === Number(id[12]) ||
        part(id, 0, 2) >= 20),
    chance: 0.03,
  },
  {
    id: 'jp-my-number',
    label: 'Japanese My Number',
    kind: 'national-id',
    shape: /^\d{12}$/,
    isValid: (id) => mod11(weigh(id, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2])) === Number(id[11]),
    chance: 0.09,
  },
  {
    id: 'sg-nric',
    label: 'Singapore NRIC or FIN',
    kind: 'national-id',
    shape: /^[STFGM]\d{7}[A-Z]$/,
    isValid: (id) => {
      const offset = { S: 0, F: 0, T: 4, G: 4, M: 3 }[id.charAt(0)] ?? 0
      const rest = (weigh(id.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11
      const letters = /^[ST]/.test(id)
        ? 'JZIHGFEDCBA'
        : id.startsWith('M')
          ? 'XWUTRQPNJLK'
          : 'XWUTRQPNMLK'
      return (
        (id.startsWith('M') ? letters[10 - rest] : letters[rest]) === id[8] ||
        letters[rest] === id[8]
      )
    },
    chance: 0.01,
  },
  {
    id: 'my-nric',
    label: 'Malaysian NRIC',
    kind: 'national-id',
    shape: /^\d{12}$/,
    isValid: (id) => yymmdd(id) && /^.{6}(0[1-9]|[1-5]\d|59|7[124-9]|8[2-9])/.test(id),
    chance: 0.025,
  },
  {
    id: 'th-id',
    label: 'Thai identity number',
    kind: 'national-id',
    shape: /^[1-8]\d{12}$/,
    isValid: (id) =>
      (11 - (weigh(id, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === Number(id[12]),
    chance: 0.1,
  },
  {
    id: 'id-nik',
    label: 'Indonesian NIK',
    kind: 'national-id',
    shape: /^[1-9]\d{15}$/,
    isValid: (id) => isDay(part(id, 8, 2), part(id, 6, 2) % 40),
    chance: 0.1,
  },
  {
    id: 'za-id',
    label: 'South African identity number',
    kind: 'national-id',
    shape: /^\d{10}[01]\d{2}$/,
    isValid: (id) => yymmdd(id) && passesLuhn(id),
    chance: 0.004,
  },
  {
    id: 'au-tfn',
    label: 'Australian tax file number',
    kind: 'tax-id',
    shape: /^[1-9]\d{8}$/,
    isValid: (id) => weigh(id, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
    chance: 0.09,
  },
  {
    id: 'au-medicare',
    label: 'Australian Medicare number',
    kind: 'insurance-number',
    shape: /^[2-6]\d{9,10}$/,
    isValid: (id) => weigh(id, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(id[8]),
    chance: 0.1,
  },
  {
    id: 'il-id',
    label: 'Israeli identity number',
    kind: 'national-id',
    shape: /^\d{9}$/,
    isValid: passesLuhn,
    chance: 0.1,
  },
  {
    id: 'ae-eid',
    label: 'Emirates ID',
    kind: 'national-id',
    shape: /^784(19|20)\d{10}$/,
    // Issuers' accounts of the check digit disagree; prefix and birth year are what is sure.
    isValid: () => true,
    chance: 0.02,
  },
  {
    id: 'sa-id',
    label: 'Saudi identity number',
    kind: 'national-id',
    shape: /^[12]\d{9}$/,
    isValid: passesLuhn,
    chance: 0.1,
  },
  {
    id: 'eg-id',
    label: 'Egyptian identity number',
    kind: 'national-id',
    shape: /^[23]\d{13}$/,
    isValid: (id) => yymmdd(id.slice(1)) && /^.{7}(0[1-4]|1[1-9]|2[1-9]|3[1-5]|88)/.test(id),
    chance: 0.01,
  },
]
