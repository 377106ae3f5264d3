import { createHash } from 'node:crypto'

const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const bech32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** Base58Check: the last four bytes are the start of a double SHA-256 of the rest. */
export function passesBase58Check(value: string): boolean {
  let number = 0n
  for (const sign of value) {
    const digit = base58.indexOf(sign)
    if (digit < 0) return false
    number = number * 58n + BigInt(digit)
  }
  const zeros = /^1*/.exec(value)?.[0].length ?? 0
  const hex = number === 0n ? '' : number.toString(16)
  const body = Uint8Array.fromHex(hex.length % 2 === 0 ? hex : `0${hex}`)
  const bytes = new Uint8Array(zeros + body.length)
  bytes.set(body, zeros)
  if (bytes.length !== 25) return false
  const check = sha256(sha256(bytes.subarray(0, -4)))
  return bytes.subarray(-4).every((byte, i) => byte === check[i])
}

/** BIP 173 and BIP 350. */
export function passesBech32(value: string): boolean {
  if (value !== value.toLowerCase() && value !== value.toUpperCase()) return false
  const text = value.toLowerCase()
  const split = text.lastIndexOf('1')
  const prefix = text.slice(0, split)
  const data = text
    .slice(split + 1)
    .split('')
    .map((sign) => bech32.indexOf(sign))
  if (split < 1 || data.length < 6 || data.includes(-1)) return false
  const codes = [...prefix].map((sign) => sign.charCodeAt(0))
  let state = 1
  for (const entry of [...codes.map((c) => c >> 5), 0, ...codes.map((c) => c & 31), ...data]) {
    const top = state >>> 25
    state = ((state & 0x1ffffff) << 5) ^ entry
    for (const [i, generator] of [
      0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3,
    ].entries()) {
      if (((top >> i) & 1) === 1) state ^= generator
    }
  }
  return state === 1 || state === 0x2bc830a3
}

/**
 * Addresses of Bitcoin, Litecoin, Dogecoin, Dash, Tron (Base58Check), SegWit and Cardano (bech32),
 * Ethereum by its form; its mixed-case check (EIP-55) needs Keccak, and forty hex digits behind 0x
 * are nothing else in a table of people.
 */
export const isWallet = (value: string): boolean =>
  (/^[13LMDXT][1-9A-HJ-NP-Za-km-z]{25,34}$/.test(value) && passesBase58Check(value)) ||
  (/^(bc|tb|ltc|addr)1[a-z\d]{20,110}$/i.test(value) && passesBech32(value)) ||
  /^0x[a-f\d]{40}$/i.test(value)
