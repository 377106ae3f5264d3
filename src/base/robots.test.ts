import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isAllowedByRobots } from './robots.ts'

const allowed = (robots: string, path: string): boolean =>
  isAllowedByRobots(robots, 'Breakwater', path)

describe('robots.txt', () => {
  it('allows everything where nothing is said', () => {
    assert.equal(allowed('', '/news'), true)
    assert.equal(allowed('<html>Not found</html>', '/news'), true)
    assert.equal(allowed('User-agent: *\nDisallow:', '/news'), true)
  })

  it('obeys the group for all', () => {
    const robots = 'User-agent: *\nDisallow: /private/\n'
    assert.equal(allowed(robots, '/private/a'), false)
    assert.equal(allowed(robots, '/privately'), true)
  })

  it('obeys a group of its own and then no other, several groups as one', () => {
    const robots =
      'User-agent: *\nDisallow: /\n\nUser-agent: breakwater\nDisallow: /a\n\nUser-agent: other\nUser-agent: Breakwater/2\nDisallow: /b'
    assert.equal(allowed(robots, '/c'), true)
    assert.equal(allowed(robots, '/a'), false)
    assert.equal(allowed(robots, '/b'), false)
  })

  // RFC 9309, 5.2: the longest match decides; of two as long, allow.
  it('lets the longest rule decide', () => {
    const robots = 'User-agent: *\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif'
    assert.equal(allowed(robots, '/example/page/disallowed.gif'), false)
    assert.equal(allowed(robots, '/example/page/other'), true)
    assert.equal(allowed('User-agent: *\nDisallow: /same\nAllow: /same', '/same'), true)
  })

  it('understands * and $', () => {
    const robots = 'User-agent: *\nDisallow: *.gif$\nDisallow: /publications/*/draft'
    assert.equal(allowed(robots, '/a/b.gif'), false)
    assert.equal(allowed(robots, '/a/b.gif?size=1'), true)
    assert.equal(allowed(robots, '/publications/2026/draft-1'), false)
    assert.equal(allowed('User-agent: *\nDisallow: /a$', '/a'), false)
    assert.equal(allowed('User-agent: *\nDisallow: /a$', '/ab'), true)
  })

  it('takes percent-encoded letters for letters', () => {
    assert.equal(allowed('User-agent: *\nDisallow: /%61dmin', '/admin'), false)
    assert.equal(allowed('User-agent: *\nDisallow: /a%3cd', '/a%3Cd'), false)
  })

  it('is done at once with a pattern that is all stars', () => {
    const robots = `User-agent: *\nDisallow: ${'*a'.repeat(5000)}$`
    const started = performance.now()
    assert.equal(allowed(robots, `/${'a'.repeat(20_000)}b`), true)
    assert.ok(performance.now() - started < 500)
  })
})
