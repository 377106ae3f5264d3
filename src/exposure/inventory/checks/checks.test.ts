import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readDate, readEpoch } from './dates.ts'
import { isIpAddress, isMacAddress, isUserAgent, isMessageId } from './network-addresses.ts'
import {
  isBic,
  isCardNumber,
  isClabe,
  isIban,
  isMaskedCard,
  isRoutingNumber,
} from './payment-numbers.ts'
import { bestPhoneCountry, isInternationalPhone } from './phones.ts'
import { hashScheme, tokenIssuer } from './secrets.ts'
import { hasVinCheckDigit, isPlate, isVin } from './vehicle-numbers.ts'
import { isWallet, passesBase58Check, passesBech32 } from './wallets.ts'

describe('payment numbers', () => {
  it('accept the networks own test cards and refuse one wrong digit', () => {
    const cards = [
      '4111 1111 1111 1111',
      '5555555555554444',
      '378282246310005',
      '3530111333300000',
      '6011111111111117',
      '2223003122003222',
    ]
    assert.deepEqual(
      cards.filter((card) => !isCardNumber(card)),
      [],
    )
    assert.ok(!isCardNumber('4111111111111112'))
    assert.ok(!isCardNumber('0000000000000000'))
    assert.ok(isMaskedCard('4111-****-****-1111'))
  })

  it('accept the examples of the IBAN registry', () => {
    const ibans = [
      'GB29 NWBK 6016 1331 9268 19',
      'DE89370400440532013000',
      'FR1420041010050500013M02606',
      'NO9386011117947',
      'MT84MALT011000012345MTLCAST001S',
      'SA0380000000608010167519',
      'BR9700360305000010009795493P1',
    ]
    assert.deepEqual(
      ibans.filter((iban) => !isIban(iban)),
      [],
    )
    assert.ok(!isIban('GB29NWBK60161331926818'))
    assert.ok(!isIban('GB29NWBK6016133192681'))
  })

  it('know routing numbers, CLABE and BIC', () => {
    assert.ok(isRoutingNumber('021000021'))
    assert.ok(!isRoutingNumber('021000022'))
    assert.ok(isClabe('032180000118359719'))
    assert.ok(!isClabe('032180000118359718'))
    assert.ok(isBic('DEUTDEFF500'))
    assert.ok(!isBic('ABCDZZ22'))
  })
})

describe('secrets', () => {
  it('name the scheme of each hash', () => {
    const samples = [
      ['5f4dcc3b5aa765d61d8327deb882cf99', 'MD5 or NTLM'],
      ['5baa61e4c9b93f3f0682250b6cf8331b7ee68fd8', 'SHA-1'],
      ['$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy', 'bcrypt'],
      ['$P$984478476IagS59wHZvyQMArzfx58u.', 'phpass'],
      ['*2470C0C06DEE42FD1618BB99005ADCA2EC9D1E19', 'mysql5'],
      ['pbkdf2_sha256$20000$H0dPx8NeajVu$GiC4k5kqbbR9qWBlsRgDywNqC2vd9kqfk7zdorEnNas=', 'pbkdf2'],
      [
        '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc',
        'argon2',
      ],
      [
        '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnJQuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
        'sha512-crypt',
      ],
    ] as const
    assert.deepEqual(
      samples.map(([value]) => hashScheme(value)?.scheme),
      samples.map(([, scheme]) => scheme),
    )
    assert.equal(hashScheme('12345678901234567890123456789012'), null)
  })

  it('name the issuer of each token', () => {
    assert.equal(tokenIssuer('AKIAIOSFODNN7EXAMPLE'), 'AWS access key')
    assert.equal(tokenIssuer('eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc-_123'), 'JWT')
    assert.equal(tokenIssuer('hello'), null)
  })
})

describe('addresses of wallets, machines and vehicles', () => {
  it('check Base58Check and bech32 as their documents show', () => {
    assert.ok(passesBase58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'))
    assert.ok(!passesBase58Check('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb'))
    assert.ok(passesBech32('BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'))
    assert.ok(passesBech32('bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'))
    assert.ok(!passesBech32('bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'))
    assert.ok(isWallet('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'))
  })

  it('know vehicles and plates', () => {
    assert.ok(isVin('1M8GDM9AXKP042788') && hasVinCheckDigit('1M8GDM9AXKP042788'))
    assert.ok(!hasVinCheckDigit('1M8GDM9A1KP042788'))
    assert.ok(!isVin('12345678901234567'))
    assert.deepEqual(
      ['AB12 CDE', 'B-MW 1234', 'AB-123-CD', '京A12345', '12가 3456'].filter(
        (plate) => !isPlate(plate),
      ),
      [],
    )
  })

  it('know numbers of messages and events from addresses of people', () => {
    assert.ok(isMessageId('<4f1c09aa7d3e4b21@mail.example>'))
    assert.ok(!isMessageId('deadbeefdeadbeef@example.com'))
    assert.ok(!isMessageId('ada.okafor1987@example.com'))
  })

  it('know addresses and browsers', () => {
    assert.ok(
      isIpAddress('192.0.2.1') && isIpAddress('2001:db8::1') && isIpAddress('192.0.2.1:443'),
    )
    assert.ok(!isIpAddress('999.0.2.1') && !isIpAddress('12:30'))
    assert.ok(isMacAddress('00-00-5E-00-53-01'))
    assert.ok(isUserAgent('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36'))
  })
})

describe('dates', () => {
  it('are read in the orders and forms of the larger systems', () => {
    const forms = [
      '1984-03-07',
      '07.03.1984',
      '3/7/1984',
      '7 Mar 1984',
      'March 7, 1984',
      '19840307',
      '1984年3月7日',
      '1984-03-07T00:00:00.000Z',
      '07/03/84',
      'Wed, 07 Mar 1984 10:11:12 GMT',
    ]
    assert.deepEqual(
      forms.map((form) => readDate(form)?.year),
      forms.map(() => 1984),
    )
    assert.equal(readDate('2024-05-06 07:08:09')?.hasTime, true)
    assert.equal(readDate('1984-03-07T00:00:00.000Z')?.hasTime, false)
    assert.equal(readDate('1984-13-07'), null)
    assert.equal(readEpoch('1700000000'), 2023)
    // As `w32tm -ntte 133500000000000000` tells it: 17 January 2024.
    assert.equal(readEpoch('133500000000000000'), 2024)
    assert.equal(readDate('20240311T093000Z')?.year, 2024)
  })
})

describe('phones', () => {
  it('are tried under the numbering plans until one fits', () => {
    assert.ok(isInternationalPhone('+49 30 901820'))
    const found = bestPhoneCountry(['030 901820', '0151 23456789', '089 2180-0'])
    assert.equal(found.country, 'DE')
    assert.equal(found.share, 1)
  })
})
