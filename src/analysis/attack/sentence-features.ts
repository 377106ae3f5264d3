/**
 * Features of a sentence for the linear technique model: hashed word stems, pairs and triples of
 * neighbouring words, pairs of content words, and shapes that stand for things which differ in every
 * report (paths, registry keys, addresses, hashes, file names, API names). Training and product share it.
 */

import { emptyHash, hashOf, mix, unique } from './feature-hashes.ts'

/** Feature hashes of one sentence; `ids[0..count)` is valid until the next call. */
export interface FeatureSet {
  ids: Int32Array
  count: number
}

const maxWords = 400
/** Per word: hash of the stem, of the word, of its first five letters, and whether it carries meaning. */
const stems = new Int32Array(maxWords)
const content = new Uint8Array(maxWords)
const features: FeatureSet = { ids: new Int32Array(maxWords * 10), count: 0 }

const lowerOf = new Uint8Array(128)
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code)
  if (/[a-z0-9]/.test(char)) lowerOf[code] = code
  else if (/[A-Z]/.test(char)) lowerOf[code] = code + 32
}

const functionWords = new Set(
  'the a an of to in on at by for with from and or as is are was were be been being it its this that these those which who whose will would can could may might has have had do does did not no so than then also such into onto via using used use uses their his her they he she we you your our there here when where while after before once if but both all any each other some more most one two several various well'
    .split(' ')
    .map(hashOf),
)

const shape = {
  path: hashOf('<path>'),
  registry: hashOf('<registry>'),
  link: hashOf('<link>'),
  address: hashOf('<address>'),
  digest: hashOf('<digest>'),
  cve: hashOf('<cve>'),
  file: hashOf('<file>'),
  api: hashOf('<api>'),
  number: hashOf('<number>'),
  flag: hashOf('<flag>'),
  mail: hashOf('<mail>'),
}

const registryKey =
  /^"?(?:HK(?:LM|CU|CR|U|EY_\w+)|Software\\|System\\Current|\\?Microsoft\\Windows)/i
const extension =
  /\.(?:exe|dll|sys|ps1|psm1|bat|cmd|vbs|vbe|js|jse|hta|lnk|docx?|docm|xlsx?|xlsm|pptx?|rtf|pdf|zip|rar|7z|iso|img|vhdx?|jar|py|sh|php|aspx?|jsp|tmp|dat|bin|log|txt|ini|cfg|xml|json|msi|cab|chm|scr|pif|cpl|ocx|dmp|db|sqlite|elf|apk|dylib|plist|inf|url|html?|png|jpe?g|gif|ico|svg)$/i

let words = 0

function addShape(hash: number): void {
  if (words >= maxWords) return
  stems[words] = hash
  content[words] = 1
  words++
}

function addFeature(hash: number): void {
  features.ids[features.count++] = hash
}

/** The length of a word without its ending; the hash of that prefix has been computed by then. */
function stemLength(text: string, start: number, length: number): number {
  if (length < 4) return length
  const at = (back: number): number => text.charCodeAt(start + length - back) | 0x20
  const e = 0x65
  const i = 0x69
  const s = 0x73
  if (at(1) === s && at(2) !== s && at(2) !== 0x75 && at(2) !== i) length--
  if (length > 5 && at(1) === 0x67 && at(2) === 0x6e && at(3) === i) length -= 3
  else if (length > 4 && at(1) === 0x64 && at(2) === e) length -= 2
  else if (length > 6 && at(1) === 0x6e && at(2) === 0x6f && at(3) === i) length -= 3
  if (length > 3 && at(1) === e) length--
  if (length > 4 && at(1) === at(2)) length--
  return length
}

/** Adds the words between two offsets, cut at everything but letters and digits. */
function addWords(text: string, from: number, to: number): void {
  let at = from
  while (at < to && words < maxWords) {
    const code = text.charCodeAt(at)
    let lower = code < 128 ? (lowerOf[code] ?? 0) : code
    if (lower === 0) {
      at++
      continue
    }
    const start = at
    let hash = emptyHash
    let prefix = 0
    let innerCapital = false
    let digits = 0
    let stemmed = 0
    const end = wordEnd(text, at, to)
    const stemAt = start + stemLength(text, start, end - start)
    for (; at < end; at++) {
      const next = text.charCodeAt(at)
      lower = next < 128 ? (lowerOf[next] ?? 0) : next
      if (next >= 0x30 && next <= 0x39) digits++
      if (
        next >= 0x41 &&
        next <= 0x5a &&
        at > start &&
        (text.charCodeAt(at - 1) | 0x20) === text.charCodeAt(at - 1)
      )
        innerCapital = true
      hash = Math.imul(hash ^ lower, 0x01000193)
      if (at - start === 4) prefix = hash
      if (at + 1 === stemAt) stemmed = hash
    }
    const length = end - start
    if (digits === length) {
      addShape(shape.number)
      if (length <= 4) addFeature(mix(hash, 0, 7))
      continue
    }
    if (innerCapital && length > 8) addFeature(shape.api)
    if (functionWords.has(hash)) {
      stems[words] = hash
      content[words] = 0
    } else {
      stems[words] = stemmed
      content[words] = 1
      if (hash !== stemmed) addFeature(mix(hash, 0, 1))
      if (prefix !== 0 && length > 6) addFeature(mix(prefix, 0, 2))
    }
    words++
  }
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1
  for (; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 && lowerOf[code] === 0) break
  }
  return at
}

/** A word without any mark of a path, link, address or file, which none of the shapes below can match. */
const plainWord = /^(?!www\.|cve-)\w+(?:-\w+)*[.:,;%-]*$/i

/** Adds a chunk between blanks that contains a mark which ordinary words do not have. */
function addChunk(text: string, from: number, to: number): void {
  // Longer than any path or address: only its beginning tells what it is.
  const chunk = text.slice(from, Math.min(to, from + 300))
  // Most are words that a sentence ends with or that have a hyphen.
  if (plainWord.test(chunk)) {
    addWords(text, from, to)
    return
  }
  if (chunk.includes('\\')) {
    addShape(registryKey.test(chunk) ? shape.registry : shape.path)
  } else if (/:\/\/|^www\./i.test(chunk)) {
    addShape(shape.link)
    return
  } else if (/^\W*\d{1,3}(?:\[?\.\]?\d{1,3}){3}/.test(chunk)) {
    addShape(shape.address)
    return
  } else if (/^\W*CVE-\d/i.test(chunk)) {
    addShape(shape.cve)
    return
  } else if (/^[/-]{1,2}\w{1,14}$/.test(chunk)) {
    addShape(shape.flag)
  } else if (/@/.test(chunk) && /\w@\w/.test(chunk)) {
    addShape(shape.mail)
    return
  }
  const found = extension.exec(chunk.replace(/[^\w]+$/, ''))
  if (found) {
    addFeature(shape.file)
    addFeature(mix(hashOf(found[0].toLowerCase()), 0, 3))
  }
  addWords(text, from, to)
}

const isDigest = (text: string, from: number, to: number): boolean => {
  if (to - from < 32) return false
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i) | 0x20
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x66))) return false
  }
  return true
}

/** The features of `text.slice(from, to)`. The result is reused by the next call. */
export function sentenceFeatures(text: string, from: number, to: number): FeatureSet {
  words = 0
  features.count = 0
  let at = from
  while (at < to && words < maxWords) {
    let code = text.charCodeAt(at)
    if (code <= 0x20 || code === 0xa0) {
      at++
      continue
    }
    const start = at
    let marked = false
    for (; at < to; at++) {
      code = text.charCodeAt(at)
      if (code <= 0x20 || code === 0xa0) break
      // \ / : @ . - % [ inside a chunk, or a first mark that opens a flag
      if (
        code === 0x5c ||
        code === 0x2f ||
        code === 0x3a ||
        code === 0x40 ||
        code === 0x2e ||
        code === 0x2d ||
        code === 0x25
      )
        marked = true
    }
    if (isDigest(text, start, at)) addShape(shape.digest)
    else if (marked) addChunk(text, start, at)
    else addWords(text, start, at)
  }
  let before = 0
  let beforeThat = 0
  for (let i = 0; i < words; i++) {
    const stem = stems[i] ?? 0
    const next = i + 1 < words ? (stems[i + 1] ?? 0) : 0
    if (content[i]) addFeature(stem)
    if (i + 1 < words) addFeature(mix(stem, next, 4))
    if (i + 2 < words) addFeature(mix(mix(stem, next, 4), stems[i + 2] ?? 0, 5))
    if (content[i]) {
      if (before !== 0) addFeature(mix(before, stem, 6))
      if (beforeThat !== 0) addFeature(mix(beforeThat, stem, 6))
      beforeThat = before
      before = stem
    }
  }
  features.count = unique(features.ids, features.count)
  return features
}
