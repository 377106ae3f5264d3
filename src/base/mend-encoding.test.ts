import assert from 'node:assert/strict'
import { it } from 'node:test'
import { mendEncoding } from './mend-encoding.ts'

it('gives back what was read as Windows-1252 or Latin-1', () => {
  for (const meant of [
    'patient’s “file” – 5 €',
    'Malmö, État, Łódź, İstanbul £100',
    'Москва',
    'Ελλάδα',
  ]) {
    const bytes = new TextEncoder().encode(meant)
    const western = new TextDecoder('windows-1252').decode(bytes)
    const latin = Buffer.from(bytes).toString('latin1')
    for (const misread of [western, latin]) assert.equal(mendEncoding(`> ${misread}`), `> ${meant}`)
  }
})

it('leaves what was read rightly, also where a capital ends a word before a quote', () => {
  for (const text of ['“NÃO” e “SÃ”', 'pâte, Ângela, Ñandú', '5 € – “naïve”', 'ΣÎ', 'Â – ã'])
    assert.equal(mendEncoding(text), text)
})
