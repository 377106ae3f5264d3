import { isIP } from 'node:net'

export const isIpAddress = (value: string): boolean =>
  value.length >= 3 &&
  isIP(value.replace(/^\[|\]$/g, '').replace(/^(\d+\.\d+\.\d+\.\d+)[:/]\d{1,5}$/, '$1')) !== 0 &&
  value !== '::'

export const isMacAddress = (value: string): boolean =>
  /^([\dA-F]{2}[:-]){5}[\dA-F]{2}$/i.test(value) || /^([\dA-F]{4}\.){2}[\dA-F]{4}$/i.test(value)

/** Browsers and programs as they call themselves (RFC 9110 section 10.1.5). */
export const isUserAgent = (value: string): boolean =>
  /^(Mozilla|Opera|Dalvik|okhttp|curl|Wget|python-requests|PostmanRuntime|Apache-HttpClient|CFNetwork|Java)\/\d/.test(
    value,
  ) ||
  /^[\w.]+\/[\d.]+ \(.*\)|CFNetwork\/\d|\b(iPhone|Android|Windows NT|Mac OS X)\b.*\/\d/.test(value)

/** `52.52,13.405` or one coordinate with at least three decimals. */
export const isPair = (value: string): boolean =>
  /^[([]?-?\d{1,2}\.\d{2,},\s*-?\d{1,3}\.\d{2,}[)\]]?$|^POINT ?\(/.test(value)

export const isCoordinate = (value: string): boolean =>
  /^-?\d{1,3}[.,]\d{3,}$/.test(value) && Math.abs(Number(value.replace(',', '.'))) <= 180

export const isWebAddress = (value: string): boolean =>
  /^(https?:\/\/|www\.)[^\s@]+\.[^\s@]+$/i.test(value) ||
  /^([a-z\d]([a-z\d-]*[a-z\d])?\.)+[a-z]{2,}(\/\S*)?$/i.test(value)

export const isProfileAddress = (value: string): boolean =>
  /^(https?:\/\/)?([\w-]+\.)?(facebook|twitter|x|linkedin|instagram|tiktok|vk|xing|github|pinterest|youtube|reddit|snapchat|weibo|t|ok|threads|mastodon|twitch|medium|quora)\.(com|net|me|ru|social|tv)\/@?[\w.%/=?-]+$/i.test(
    value,
  )
export const isEmailAddress = (value: string): boolean =>
  /^[^\s@<>"',;:]{1,64}@([\p{L}\d]([\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}$/u.test(value)

/** Number of a message or an event, which programs write as an address: `4f1c…09@mail.example`. */
export const isMessageId = (value: string): boolean =>
  /^<?(?=[^@]*\d)[\da-f.-]{16,}@[\w.-]+>?$/i.test(value)
