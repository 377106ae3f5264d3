import assert from 'node:assert/strict'
import { test } from 'node:test'
import '../index.ts'
import { screenedPatterns } from './screening.ts'
import { formsOf, isWestern } from './western-form.ts'

const western = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code)).filter(
  isWestern,
)
const formOf = (regex: RegExp): RegExp => formsOf(regex)({ isWestern: true })

test('a western text has letters of western Europe, curly quotes, dashes and currencies', () => {
  assert.ok(isWestern('Müller’s “façade” — Straße, 5 €, £3, Ærø, naïve…'))
})

test('a western text may have pictures and flags', () => {
  assert.ok(isWestern('🔥 1️⃣ fresh dump 🇦🇷 ➡️ 🤡 🧵 ⬛'))
})

test('a text with other letters or digits is none', () => {
  for (const text of [
    'Łódź',
    'Škoda',
    'Ελλάδα',
    'Москва',
    '日本',
    'x²⁰',
    'Ⅷ',
    '①',
    '❶',
    '𝐀',
    '\u{1f101}',
    '\u{1fbf1}',
    '\ud83d',
    '\u212a',
  ])
    assert.ok(!isWestern(text), text)
})

test('the form for western texts finds every character that the class of Unicode holds, and no other', () => {
  for (const name of ['L', 'Lu', 'Ll', 'N', 'Sc'])
    for (const flags of ['u', 'iu'])
      for (const source of [`\\p{${name}}`, `[\\p{${name}}-]`, `[^\\p{${name}}]`]) {
        const regex = new RegExp(source, flags)
        const form = formOf(regex)
        assert.notEqual(form, regex)
        for (const letter of western)
          assert.equal(form.test(letter), regex.test(letter), `${String(regex)} on "${letter}"`)
      }
})

test('an expression stays as it is that has no such class, or one that it does not know', () => {
  for (const regex of [/[a-z]+/gu, /\p{Script=Greek}/u, /\P{L}/u, new RegExp(String.raw`\p{Lu}`)])
    assert.equal(formOf(regex), regex)
})

test('escaped brackets are no borders of a class', () => {
  assert.equal(formOf(/\[\p{N}\]/u).exec('[4]')?.[0], '[4]')
  assert.equal(formOf(/[\]\p{N}]+/u).exec('a]4]')?.[0], ']4]')
})

test('texts with other letters get the expression itself, with the flags asked for', () => {
  const forms = formsOf(/\p{Lu}\p{Ll}+/gu, 'uy')
  const form = forms({ isWestern: false })
  assert.equal(form.flags, 'uy')
  assert.equal(form.exec('Łódź')?.[0], 'Łódź')
  assert.equal(forms({ isWestern: false }), form)
})

test('the classes of every pattern of the analysis are known', () => {
  const withClasses = screenedPatterns.filter(({ regex }) => regex.source.includes(String.raw`\p{`))
  assert.ok(withClasses.length > 50, `only ${withClasses.length} patterns have classes`)
  for (const { regex } of withClasses)
    assert.ok(!formOf(regex).source.includes(String.raw`\p{`), String(regex))
})
