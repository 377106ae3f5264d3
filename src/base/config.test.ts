import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { loadConfig, settingNames } from './config.ts'

const root = new URL('../../', import.meta.url)

describe('the settings', () => {
  it('are those that docs/configuration.md lists, in its order', () => {
    const page = readFileSync(new URL('docs/configuration.md', root), 'utf8')
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name)
    assert.deepEqual(listed, settingNames)
  })

  it('have their defaults where nothing is set, or set to nothing', () => {
    for (const environment of [{}, { BREAKWATER_PORT: '', BREAKWATER_SEAT: '' }]) {
      const config = loadConfig(environment)
      assert.ok(config.ok)
      const { port, profile, fetchAllowLoopback, model, exposure } = config.value
      assert.deepEqual(
        [port, profile.seat, fetchAllowLoopback, model, exposure.threads],
        [8420, 'publisher', false, null, null],
      )
    }
  })

  it('are refused all at once, by what they take and never by what was given', () => {
    const config = loadConfig({
      BREAKWATER_PORT: '84.5',
      BREAKWATER_SEAT: 'sofa',
      BREAKWATER_TRUSTED_PROXIES: '10.0.0.0/99',
      BREAKWATER_EXPOSURE_PASSPHRASE: 'too-short',
      BREAKWATER_SMTP_URL: 'smtps://user:hunter2@mail.example',
    })
    assert.ok(!config.ok)
    const { type, message } = config.error
    assert.equal(type, 'CONFIG_INVALID')
    for (const said of [
      '5 setting(s) are wrong. Nothing was started.',
      'BREAKWATER_PORT: expected a whole number from 0 to 65535,',
      'BREAKWATER_SEAT: expected one of breached-controller, breached-processor, customer, publisher,',
      'BREAKWATER_TRUSTED_PROXIES: expected addresses or networks',
      'BREAKWATER_EXPOSURE_PASSPHRASE: expected at least 12 characters,',
      'BREAKWATER_MAIL_FROM: needed beside BREAKWATER_SMTP_URL, found nothing',
    ]) {
      assert.ok(message.includes(said), said)
    }
    assert.doesNotMatch(message, /84\.5|sofa|\/99|too-short|hunter2/)
  })
})
