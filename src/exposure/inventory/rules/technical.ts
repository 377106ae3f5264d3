import { commonPasswords } from '#data/common-passwords.ts'
import {
  isCoordinate,
  isEmailAddress,
  isIpAddress,
  isMacAddress,
  isMessageId,
  isPair,
  isProfileAddress,
  isUserAgent,
  isWebAddress,
} from '../checks/network-addresses.ts'
import { passesLuhn } from '../checks/checksums.ts'
import { hashScheme, tokenIssuer } from '../checks/secrets.ts'
import { isWallet } from '../checks/wallets.ts'
import { byShare, rise, saying, type KindRule, type KindRules } from './rule.ts'
import { foldText } from '../fold-text.ts'
import { formShare, lengthShare, prefixedShare } from '../profile-column.ts'

const isWord = (value: string): boolean => !/\s/.test(value)
/** A sign of each sort that a person who is told to mix signs would use. */
const isMixed = (value: string): boolean =>
  value.length >= 6 &&
  value.length <= 24 &&
  isWord(value) &&
  !value.includes('@') === !/@\w+\.\w+$/.test(value) &&
  /[a-zA-Z]/.test(value) &&
  (/[!#$%^&*?~=+<>]/.test(value) ||
    /[@]/.test(value) ||
    (/\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value))) &&
  !/^[A-Z]{1,4}[-_]?\d+$/.test(value)

export const isOwnName = (value: string): boolean =>
  /^[\p{L}\d][\p{L}\d._-]{2,29}$/u.test(value) &&
  /\p{L}{2}/u.test(value) &&
  (/[\d._]/.test(value) || value === value.toLowerCase()) &&
  value.slice(1) === value.slice(1).toLowerCase() &&
  !/^[a-f\d]{8,}$/i.test(value) &&
  !/\.(com|org|net|de|io)$/.test(value)

/** Long text without words: letters and digits change often. */
const isRandom = (value: string): boolean =>
  value.length >= 24 &&
  /^[\w+/=.-]+$/.test(value) &&
  /\d/.test(value) &&
  /[a-zA-Z]/.test(value) &&
  (value.match(/\d(?=[a-zA-Z])|[a-zA-Z](?=\d)/g)?.length ?? 0) >= value.length / 8

const password: KindRule = (column) => {
  const common = column.share('common password', (v) => commonPasswords.has(v.toLowerCase()))
  const mixed = column.share('mixed signs', isMixed)
  const word = column.share(
    'one word',
    (v) => isWord(v) && v.length >= 4 && v.length <= 24 && /^[\u0021-\u00ff]+$/.test(v),
  )
  const odd = column.share('odd signs', (v) => /[!#$%^&*?~]/.test(v) && isMixed(v))
  const tail = column.share('word and digits', (v) => /^[A-Z]?[a-z]{3,}\d{1,4}[!.?]?$/.test(v))
  const score =
    (word < 0.6 ? -4 : 0) +
    rise(common, 4.5, { from: 0.008, to: 0.06, absent: 0.4 }) +
    rise(odd, 3.5, { from: 0.05, to: 0.4, absent: 0.8 }) +
    2.6 * Math.min(1, mixed * 1.5) +
    0.8 * tail
  return {
    score: Math.min(7, score),
    reason: saying(Math.max(mixed, common), 'are written as passwords are'),
  }
}

const passwordHash: KindRule = (column) => {
  const own = column.share('hash scheme', (v) => hashScheme(v)?.bare === false)
  const bare = column.share('hex digest', (v) => hashScheme(v)?.bare === true)
  const share = own + bare
  const scheme = column.values.map(([v]) => hashScheme(v)).find((found) => found !== null)
  return {
    score:
      rise(own, 10, { from: 0.1, to: 0.5, absent: 0 }) +
      rise(bare, 5.5, { from: 0.1, to: 0.6, absent: 0 }) +
      (share < 0.05 ? -5 : 0),
    reason: saying(share, `have the form of a ${scheme?.scheme ?? ''} hash`),
  }
}

const passwordSalt: KindRule = (column) => {
  const short = column.share(
    'short and random',
    (v) =>
      v.length >= 3 &&
      v.length <= 44 &&
      isWord(v) &&
      !/^\d+$/.test(v) &&
      !/^[a-z]+$/i.test(v.slice(0, 12)),
  )
  const same = lengthShare(column) > 0.6
  const odd = column.share(
    'salt signs',
    (v) => /[^\w\s@.]/.test(v) || (/[a-z]/.test(v) && /[A-Z]/.test(v)),
  )
  return {
    score:
      short < 0.5
        ? -4
        : (same ? 1 : -1.5) +
          (column.distinctRatio > 0.9 ? 0.5 : -1) +
          1.2 * odd -
          0.2 -
          (formShare(column) > 0.35 ? 4 : 0),
    reason: saying(short, 'are short and random'),
  }
}

const secretToken: KindRule = (column) => {
  const issued = column.share('token of an issuer', (v) => tokenIssuer(v) !== null)
  const random = column.share(
    'long and random',
    (v) => isRandom(v) && !isUuid(v) && hashScheme(v) === null && !isWallet(v),
  )
  const issuer = column.values.map(([v]) => tokenIssuer(v)).find((found) => found !== null)
  return {
    score:
      rise(issued, 10, { from: 0.05, to: 0.5, absent: 0 }) +
      rise(random, 3.4, { from: 0.1, to: 0.6, absent: 2 }) +
      (issued + random < 0.05 ? -2 : 0),
    reason: saying(issued, `are tokens (${issuer ?? ''})`) ?? saying(random, 'are long and random'),
  }
}
export const isUuid = (value: string): boolean =>
  /^\{?[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}?$/i.test(value)

const username: KindRule = (column) => {
  const own = column.share('own name', isOwnName)
  const marked = column.share(
    'name with digits',
    (v) => isOwnName(v) && /[a-z]/.test(v) && /[\d._-]/.test(v),
  )
  const emails = column.share('email', isEmailAddress)
  return {
    score:
      rise(own, 2.2, { from: 0.2, to: 0.75, absent: 4 }) +
      1.8 * Math.min(1, marked * 1.6) +
      // Names of properties look the same, but are few and come back.
      (column.distinctRatio > 0.5 ? 0.6 : column.distinct * 3 < column.filled ? -4 : -1.5) -
      (column.filled < 3 ? 2 : 0) -
      emails -
      3 * prefixedShare(column),
    reason: saying(own, 'are single words as people call themselves'),
  }
}

const socialProfile: KindRule = (column) => {
  const address = column.share('profile address', isProfileAddress)
  const handle = column.share('handle', (v) => /^@[\w.]{2,30}$/.test(v))
  return {
    score:
      rise(address, 9, { from: 0.05, to: 0.5, absent: 1.5 }) +
      rise(handle, 5.5, { from: 0.1, to: 0.6, absent: 0 }),
    reason: saying(address + handle, 'are profiles of social networks'),
  }
}

const geolocation: KindRule = (column) => {
  const pair = column.share('pair of coordinates', isPair)
  const one = column.share('coordinate', isCoordinate)
  const fine = column.share('fine coordinate', (v) => /^-?\d{1,3}[.,]\d{4,}$/.test(v))
  return {
    score:
      rise(pair, 9, { from: 0.05, to: 0.5, absent: 0 }) +
      rise(one, 2 + 4 * fine, { from: 0.1, to: 0.7, absent: 0 }) +
      (pair + one < 0.05 ? -4 : 0),
    reason: saying(pair + one, 'are coordinates'),
  }
}

const deviceId: KindRule = (column) => {
  const imei = column.share(
    'IMEI',
    (v) =>
      /^\d{15}$/.test(v.replace(/[- ]/g, '')) &&
      /^(0[1-9]|[1-9]\d)/.test(v) &&
      passesLuhn(v.replace(/[- ]/g, '')),
  )
  const sim = column.share('ICCID', (v) => /^89\d{17,18}$/.test(v))
  return {
    score: rise(Math.max(imei, sim), 6, { from: 0.2, to: 0.6, absent: 2 }),
    reason: saying(imei, 'are valid IMEIs') ?? saying(sim, 'are numbers of SIM cards'),
  }
}

const webAddress: KindRule = (column) => {
  const share = column.share(
    'web address',
    (v) => isWebAddress(v) && !isProfileAddress(v) && !isIpAddress(v),
  )
  return {
    score: rise(share, 7, { from: 0.1, to: 0.6, absent: 4 }),
    reason: saying(share, 'are web addresses or domains'),
  }
}

const userAgent: KindRule = (column) => {
  const agent = column.share('user agent', isUserAgent)
  const model = column.share('device model', isDevice)
  return {
    score:
      rise(agent, 9, { from: 0.05, to: 0.5, absent: 0 }) +
      (agent > 0.3 ? 0 : rise(model, 5, { from: 0.08, to: 0.5, absent: 2 })),
    reason: saying(agent + model, 'name browsers or devices'),
  }
}
const isDevice = (value: string): boolean =>
  value.length < 60 &&
  /\b(iphone|ipad|ios|android|windows|macos|mac os|macbook|ubuntu|linux|chrome|firefox|safari|edge|galaxy|pixel|huawei|xiaomi|redmi|oneplus|sm-[a-z]\d+|nexus|oppo|vivo|motorola|moto g|chromebook|thinkpad)\b/.test(
    foldText(value),
  )

export const technicalRules: KindRules = {
  'email-address': byShare('address of somebody', (v) => isEmailAddress(v) && !isMessageId(v), {
    what: 'are email addresses',
    most: 10,
    from: 0.15,
    to: 0.5,
    absent: 7,
  }),
  username,
  password,
  'password-hash': passwordHash,
  'password-salt': passwordSalt,
  'secret-token': secretToken,
  'ip-address': byShare('ip', isIpAddress, {
    what: 'are IP addresses',
    most: 10,
    from: 0.1,
    to: 0.5,
    absent: 7,
  }),
  'mac-address': byShare('mac', isMacAddress, {
    what: 'are MAC addresses',
    most: 10,
    from: 0.1,
    to: 0.5,
    absent: 7,
  }),
  'user-agent': userAgent,
  geolocation,
  'device-id': deviceId,
  'web-address': webAddress,
  'social-profile': socialProfile,
  'crypto-wallet': byShare('wallet', isWallet, {
    what: 'are wallet addresses',
    most: 10,
    from: 0.1,
    to: 0.5,
    absent: 5,
  }),
}
