import assert from 'node:assert/strict'
import { it } from 'node:test'
import { readDomain } from './domain-name.ts'

it('a domain is read as people give it', () => {
  for (const text of [
    'example.com',
    ' @Example.COM',
    'https://www.example.com/login?x',
    'www.example.com',
  ]) {
    assert.equal(readDomain(text), 'example.com', text)
  }
  assert.equal(readDomain('mail.bücher.example'), 'mail.bücher.example')
})

it('what is no domain is none', () => {
  for (const text of [
    '',
    'our company',
    'example',
    '@',
    'ada@example.com',
    'example.com, example.org',
    '.com',
  ]) {
    assert.equal(readDomain(text), null, text)
  }
})
