import { createHash } from 'node:crypto'
import type { FieldKindId } from '#data/field-kinds.ts'
import { europeanIds } from '#exposure/inventory/checks/id-numbers-europe.ts'
import { worldIds } from '#exposure/inventory/checks/id-numbers-world.ts'
import { isCardNumber, isIban } from '#exposure/inventory/checks/payment-numbers.ts'
import { hasVinCheckDigit } from '#exposure/inventory/checks/vehicle-numbers.ts'
import type { Random } from './random.ts'
import type { Words } from './words.ts'

/** One row's person, whom name, email and username columns share. */
export interface Person {
  readonly given: string
  readonly family: string
  readonly row: number
}
/** A column's own habits: which of several forms it keeps to. */
export interface Habit {
  readonly style: number
  readonly random: Random
  readonly words: Words
  /** Odd entries of every list for one split, even ones for the other. */
  readonly half: 0 | 1
}

export const entries = (text: string, half: 0 | 1): string[] => {
  const all = text.split('|')
  return all.length < 6 ? all : all.filter((_, i) => i % 2 === half)
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
const latin = (text: string, random: Random): string =>
  plain(text) || random.pick(['tanaka', 'ivan', 'mori', 'olga', 'sato', 'kenji', 'vera', 'yuki'])
const pad = (number: number, length: number): string => String(number).padStart(length, '0')
const hash = (name: string, text: string): string => createHash(name).update(text).digest('hex')
const base64 = (random: Random, length: number): string =>
  random.text(length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789./')

const shapes: Readonly<Record<string, string>> = {
  'us-ssn': '###-##-####',
  'gb-nino': '@@######A',
  'gb-nhs': '##########',
  'de-kvnr': '@#########',
  'de-svnr': '##0#0##9@###',
  'fr-nir': '1##0#7500######',
  'es-dni': '########@',
  'it-codice-fiscale': '',
  'br-cpf': '###.###.###-##',
  'nl-bsn': '#########',
  'pl-pesel': '##0#1######',
  'se-personnummer': '##0#1#-####',
  'tr-tckn': '###########',
  'jp-my-number': '############',
  'ru-snils': '###-###-### ##',
  'eu-vat': '',
  'de-steuer-id': '',
  'it-partita-iva': '0######0###',
  'br-cnpj': '##.###.###/0001-##',
  'pl-nip': '###-###-##-##',
  'ru-inn': '############',
  EIN: '##-#######',
}
function idNumber(id: string, random: Random, country: string): string {
  if (id === 'EIN') return random.fill('##-#######')
  if (id === 'eu-vat')
    return random.fill(
      {
        FR: 'FR###########',
        ES: 'ESB########',
        NL: 'NL#########B0#',
        GB: 'GB#########',
        SE: 'SE##########01',
      }[country] ?? 'DE#########',
    )
  if (id === 'it-codice-fiscale') return codiceFiscale(random)
  if (id === 'de-steuer-id') return steuerId(random)
  const scheme = [...europeanIds, ...worldIds].find((entry) => entry.id === id)
  for (;;) {
    const value = random.fill(shapes[id] ?? '')
    const compact = value.replace(/[\s./-]/g, '')
    if (scheme === undefined || (scheme.shape.test(compact) && scheme.isValid(compact)))
      return value
  }
}
function codiceFiscale(random: Random): string {
  const scheme = europeanIds.find((entry) => entry.id === 'it-codice-fiscale')
  const stem = `${random.fill('@@@@@@##')}${random.pick([...'ABCDEHLMPRST'])}${pad(random.between(1, 28), 2)}${random.fill('@###')}`
  return (
    [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
      .map((letter) => stem + letter)
      .find((id) => scheme?.isValid(id) === true) ?? stem
  )
}
function steuerId(random: Random): string {
  const scheme = europeanIds.find((entry) => entry.id === 'de-steuer-id')
  for (;;) {
    const digits = random.shuffle([...'0123456789'])
    digits[random.below(10)] = digits[random.below(10)] ?? '1'
    const found = [...'0123456789']
      .map((check) => digits.join('') + check)
      .find((id) => scheme?.shape.test(id) === true && scheme.isValid(id))
    if (found !== undefined) return found
  }
}
function valid(
  random: Random,
  patterns: readonly string[],
  test: (value: string) => boolean,
): string {
  for (;;) {
    const value = random.fill(random.pick(patterns))
    if (test(value.replace(/[ -]/g, ''))) return value
  }
}
const ibanShapes: Readonly<Record<string, string>> = {
  DE: 'DE####################',
  GB: 'GB##NWBK##############',
  FR: 'FR#########################',
  ES: 'ES######################',
  IT: 'IT##X######################',
  NL: 'NL##INGB##########',
  PL: 'PL##########################',
  SE: 'SE######################',
  TR: 'TR########################',
  BR: 'BR#########################C1',
}
function iban(random: Random, country: string): string {
  const shape = ibanShapes[country] ?? 'CH###################'
  const body = random.fill(shape).slice(4)
  const code = shape.slice(0, 2)
  const found = Array.from({ length: 97 }, (_, i) => `${code}${pad(i + 2, 2)}${body}`).find(isIban)
  return found ?? code
}
function vin(random: Random): string {
  const body = `${random.pick(['WVW', '1HG', 'VF1', 'ZFA', 'JTD', 'WBA'])}${random.fill('@@##@')}`
  const tail = random.fill('@@######')
  return (
    [...'0123456789X']
      .map((check) => `${body}${check}${tail}`)
      .find((id) => hasVinCheckDigit(id)) ?? `${body}0${tail}`
  )
}
const date = (habit: Habit, year: number): string => {
  const { random, words, style } = habit
  const [m, d] = [random.between(1, 12), random.between(1, 28)]
  const day =
    words.locale === 'en-US'
      ? `${pad(m, 2)}/${pad(d, 2)}/${year}`
      : words.country === 'JP'
        ? `${year}/${pad(m, 2)}/${pad(d, 2)}`
        : words.country === 'DE' || words.country === 'RU' || words.country === 'TR'
          ? `${pad(d, 2)}.${pad(m, 2)}.${year}`
          : `${pad(d, 2)}/${pad(m, 2)}/${year}`
  return style % 3 === 0
    ? day
    : style % 3 === 1
      ? `${year}-${pad(m, 2)}-${pad(d, 2)}`
      : `${year}${pad(m, 2)}${pad(d, 2)}`
}
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
function bitcoin(random: Random): string {
  const body = Buffer.from(`00${hash('sha1', random.text(12))}`, 'hex')
  const check = createHash('sha256')
    .update(createHash('sha256').update(body).digest())
    .digest()
    .subarray(0, 4)
  let number = BigInt(`0x${Buffer.concat([body, check]).toString('hex')}`)
  let text = ''
  while (number > 0n) {
    text = (base58[Number(number % 58n)] ?? '') + text
    number /= 58n
  }
  return `1${text}`
}

type Make = (habit: Habit, person: Person) => string
const from =
  (list: keyof Words): Make =>
  ({ random, words, half }) =>
    random.fill(random.pick(entries(String(words[list]), half)))

export const makers: Readonly<Record<FieldKindId, Make>> = {
  'email-address': ({ random }, { given, family }) =>
    `${latin(given, random)}${random.pick(['.', '_', ''])}${latin(family, random)}${random.chance(0.3) ? random.below(99) : ''}@${random.pick(['example.com', 'mail.example.org', 'corp.example.net', 'example.de', 'post.example'])}`,
  'full-name': ({ style, words }, { given, family }) =>
    words.country === 'JP'
      ? style % 2
        ? `${family} ${given}`
        : family + given
      : style % 4 === 0
        ? `${family}, ${given}`
        : style % 4 === 1 && words.country === 'RU'
          ? `${family} ${given}`
          : `${given} ${family}`,
  'given-name': (_, { given }) => given,
  'family-name': (_, { family }) => family,
  username: ({ random, style }, { given, family }) =>
    [
      `${latin(given, random)}${random.below(999)}`,
      `${latin(given, random).slice(0, 1)}${latin(family, random)}`,
      `${random.pick(['dark', 'cool', 'the', 'mc', 'super', 'lil', 'big'])}${random.pick(['_', ''])}${latin(given, random)}`,
      `${latin(family, random)}_${random.below(99)}`,
    ][(style + random.below(2)) % 4] ?? '',
  password: ({ random }, { given }) =>
    random.pick([
      `${latin(given, random)}${random.below(9999)}`,
      random.text(9),
      `${random.pick(['Summer', 'Winter', 'Welcome', 'Football', 'Dragon'])}${random.between(1, 2024)}!`,
      random.pick(['123456', 'password', 'qwerty', '111111', 'iloveyou', 'abc123']),
      `${random.fill('$$$$$')}${random.fill('##')}${random.pick(['!', '@', '#', '$', ''])}`,
      `${latin(given, random)}@${random.below(999)}`,
      random.fill('######'),
    ]),
  'password-hash': ({ random, style }) =>
    [
      hash('md5', random.text(8)),
      hash('sha1', random.text(8)),
      `$2y$10$${base64(random, 53)}`,
      `$P$B${base64(random, 30)}`,
      hash('sha256', random.text(9)),
      `pbkdf2_sha256$260000$${random.text(12)}$${base64(random, 43)}=`,
      `$argon2id$v=19$m=65536,t=3,p=4$${base64(random, 22)}$${base64(random, 43)}`,
      hash('sha512', random.text(9)),
    ][style % 8] ?? '',
  'password-salt': ({ random, style }) =>
    [
      random.text(8),
      random.text(5, 'abcdefgh!#$%&()*+,-./:;<=>?@[]^_{|}~ABCDEFG0123'),
      random.fill('****************'),
      base64(random, 22),
    ][style % 4] ?? '',
  'security-question': from('questions'),
  'phone-number': ({ random, words, style }) =>
    random
      .fill(
        random.chance(0.7)
          ? (words.phone[style % words.phone.length] ?? '')
          : random.pick(words.phone),
      )
      .replace(/^(\(?)0(?=\d\d\) 555)/, '$12')
      .replace(/^(\+1 |1-|\()?[01]/, (start) =>
        words.country === 'US' ? start.replace(/[01]$/, '4') : start,
      ),
  'street-address': from('streets'),
  'postal-code': ({ random, words }) =>
    words.country === 'GB'
      ? `${random.pick(['SW', 'M', 'LS', 'B', 'EH', 'CF', 'G', 'NE', 'BT'])}${random.between(1, 28)} ${random.between(1, 9)}${random.text(2, 'ABDEFGHJLNPQRSTUWXYZ')}`
      : words.country === 'NL'
        ? `${random.between(1, 9)}${random.fill('### @@')}`
        : random.fill(words.postal),
  city: from('cities'),
  region: from('regions'),
  country: ({ random, words, style }) =>
    style % 3 === 0
      ? random.pick([words.country, words.country, 'DE', 'FR', 'US', 'GB'])
      : random.pick(words.countries.split('|')),
  'date-of-birth': (habit) =>
    date(
      habit,
      Math.min(2006, 1938 + Math.floor((habit.random.next() + habit.random.next()) * 35)),
    ),
  age: ({ random }) => String(Math.min(94, 17 + Math.floor((random.next() + random.next()) * 36))),
  gender: ({ random, words, style }) =>
    style % 3 === 0 ? random.pick(['M', 'F']) : random.pick(words.genders.split('|')),
  'national-id': ({ random, words }) => idNumber(words.person, random, words.country),
  'passport-number': ({ random, words }) =>
    random.fill(
      {
        US: '#########',
        GB: '#########',
        DE: 'C0#X##T##',
        FR: '##@@#####',
        ES: '@@@######',
        IT: '@@#######',
        BR: '@@######',
        NL: '@@#@###@#',
        PL: '@@#######',
        SE: '########',
        TR: 'U########',
        JP: '@@#######',
        RU: '## ## ######',
      }[words.country] ?? '@########',
    ),
  'driver-licence': ({ random, words }) =>
    random.fill(
      {
        US: '@#######',
        GB: '@@@@@######@@#@@',
        DE: '@##@@@#@#@#',
        FR: '##@@######',
        ES: '########@',
        IT: '@@#######@',
        BR: '###########',
        NL: '##########',
        PL: '#####/##/####',
        SE: '######-####',
        TR: '######',
        JP: '############',
        RU: '## ## ######',
      }[words.country] ?? '@########',
    ),
  'tax-id': ({ random, words }) => idNumber(words.tax, random, words.country),
  'payment-card': ({ random, style }) =>
    style % 4 === 3
      ? `${random.fill('4###')}-****-****-${random.fill('####')}`
      : valid(
          random,
          style % 2
            ? ['4### #### #### ####', '51## #### #### ####']
            : ['4###############', '53##############', '37#############'],
          isCardNumber,
        ),
  'card-security-code': ({ random, style }) =>
    style % 2 ? random.fill('###') : `${pad(random.between(1, 12), 2)}/${random.between(25, 31)}`,
  iban: ({ random, words }) => iban(random, words.country),
  'bank-account': ({ random, style }) =>
    [
      random.fill('########'),
      random.fill('##-##-##'),
      random.pick([
        'DEUTDEFF',
        'BNPAFRPP',
        'INGBNL2A',
        'BSCHESMM',
        'UNCRITMM',
        'NDEASESS',
        'CHASUS33',
        'BARCGB22',
      ]),
      random.fill('##########'),
    ][style % 4] ?? '',
  amount: ({ random, style }) =>
    [
      `${random.between(1, 4000)}.${random.fill('##')}`,
      `$${random.between(20, 180)},${random.fill('###')}.00`,
      `${random.between(1, 9)}.${random.fill('###')},${random.fill('##')} €`,
      String(random.between(18, 190) * 1000),
    ][style % 4] ?? '',
  'health-record': ({ random, words, style, half }) =>
    style % 4 === 0
      ? random.fill('@##.#').replace(/^[UW]/, 'J')
      : style % 4 === 1
        ? random.pick(['A+', 'O-', 'B+', 'AB+', 'O+', 'A-'])
        : random.pick(entries(words.illnesses, half)),
  'insurance-number': ({ random, words }) =>
    words.country === 'GB'
      ? idNumber('gb-nhs', random, 'GB')
      : words.country === 'DE'
        ? idNumber('de-kvnr', random, 'DE')
        : random.fill(random.pick(['POL-########', 'INS########', 'KV-#### ####'])),
  biometric: ({ random, style }) =>
    style % 2 ? `rs${random.between(100_000, 99_999_999)}` : `Rk1SACAyMAAAA${base64(random, 60)}`,
  demographic: ({ random, words }) => random.pick(words.beliefs.split('|')),
  'ip-address': ({ random, style }) =>
    style % 4 === 0
      ? `2001:db8:${random.fill('****:****')}::${random.fill('***')}`
      : [random.between(1, 223), random.below(256), random.below(256), random.between(1, 254)].join(
          '.',
        ),
  'mac-address': ({ random, style }) =>
    Array.from({ length: 6 }, () => random.fill('**')).join(style % 2 ? ':' : '-'),
  'user-agent': ({ random, style }) =>
    style % 3 === 0
      ? random.pick([
          'iPhone 13 Pro',
          'Samsung Galaxy S21',
          'Windows 10',
          'Pixel 6',
          'iPad Air',
          'Huawei P30',
          'MacBook Pro',
        ])
      : `Mozilla/5.0 (${random.pick(['Windows NT 10.0; Win64; x64', 'X11; Linux x86_64', 'iPhone; CPU iPhone OS 16_2 like Mac OS X'])}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${random.between(80, 126)}.0.0.0 Safari/537.36`,
  'device-id': ({ random }) => {
    for (;;) {
      const value = random.fill('35############')
      const found = [...'0123456789'].map((c) => value + c).find((id) => luhn(id))
      if (found !== undefined) return found
    }
  },
  geolocation: ({ random, style }) =>
    style % 2
      ? `${(random.next() * 120 - 50).toFixed(random.between(4, 6))}`
      : `${(random.next() * 60).toFixed(5)}, ${(random.next() * 90).toFixed(5)}`,
  'job-title': from('jobs'),
  company: from('companies'),
  'web-address': ({ random }, { family }) =>
    `${random.pick(['https://www.', 'http://', 'www.', ''])}${latin(family, random)}${random.pick(['-shop', '', 'group'])}.${random.pick(['com', 'de', 'org', 'example', 'io'])}`,
  'social-profile': ({ random, style }, { given, family }) =>
    style % 3 === 0
      ? `@${latin(given, random)}${random.below(99)}`
      : `https://www.${random.pick(['linkedin.com/in', 'facebook.com', 'instagram.com'])}/${latin(given, random)}-${latin(family, random)}`,
  purchase: from('goods'),
  education: from('schools'),
  'secret-token': ({ random, style }) =>
    [
      `eyJhbGciOiJIUzI1NiJ9.eyJ${random.text(40)}.${random.text(43)}`,
      `AKIA${random.text(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}`,
      `sk_live_${random.text(24)}`,
      random.text(40),
    ][style % 4] ?? '',
  'crypto-wallet': ({ random, style }) =>
    style % 2 ? bitcoin(random) : `0x${random.fill('*'.repeat(40))}`,
  'vehicle-id': ({ random }) => vin(random),
  'licence-plate': ({ random, words }) => random.fill(words.plate),
  'free-text': ({ random, words, half }) => {
    const all = entries(words.notes, half)
    return `${random.pick(all)} ${random.chance(0.6) ? random.pick(all) : ''}`.trim()
  },
  'record-id': ({ random, style }, { row }) =>
    [
      String(100_000 + row),
      `CUST-${pad(row + 1, 6)}`,
      random.fill('********-****-4***-a***-************'),
      `003${random.fill('D##00000')}${random.text(4)}`,
      pad(row + 4_000_000, 10),
      random.fill('5f**********************'),
    ][style % 6] ?? '',
  timestamp: (habit) => {
    const { random, style } = habit
    const time = `${pad(random.below(24), 2)}:${random.fill('#')}${random.below(10)}`.replace(
      /:(\d)/,
      (_, d: string) => `:${Number(d) % 6}`,
    )
    return style % 4 === 0
      ? date(habit, random.between(2012, 2025))
      : style % 4 === 1
        ? `${random.between(2012, 2025)}-${pad(random.between(1, 12), 2)}-${pad(random.between(1, 28), 2)} ${time}:${pad(random.below(60), 2)}`
        : style % 4 === 2
          ? `${random.between(2012, 2025)}-${pad(random.between(1, 12), 2)}-${pad(random.between(1, 28), 2)}T${time}:${pad(random.below(60), 2)}.000Z`
          : String(random.between(1_350_000_000, 1_745_000_000))
  },
  language: ({ random, words }) => random.pick(words.languages.split('|')),
  nationality: ({ random, words }) => random.pick(words.nations.split('|')),
  flag: ({ random, words, style }) =>
    style % 3 === 0
      ? random.pick(['0', '1'])
      : style % 3 === 1
        ? random.pick(['true', 'false'])
        : random.pick(words.states.split('|')),
}
const luhn = (digits: string): boolean =>
  [...digits].reverse().reduce((sum, digit, i) => {
    const n = Number(digit) * (i % 2 ? 2 : 1)
    return sum + (n > 9 ? n - 9 : n)
  }, 0) %
    10 ===
  0
