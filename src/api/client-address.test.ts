import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { networkList } from '#base/address.ts'
import { clientAddress, placeOf } from './client-address.ts'

const proxies = networkList(['10.0.0.0/8', '127.0.0.1', 'fd00::/8'])
const nobody = networkList([])

describe('the address of a client', () => {
  it('is the peer, whatever the request says, where no proxy is trusted', () => {
    assert.equal(clientAddress('127.0.0.1', '198.51.100.7', nobody), '127.0.0.1')
    assert.equal(clientAddress('::ffff:198.51.100.7', undefined, nobody), '198.51.100.7')
    assert.equal(clientAddress(undefined, '198.51.100.7', nobody), undefined)
  })

  it('is the right-most that is not trusted behind proxies that are', () => {
    const chain = '203.0.113.1, 198.51.100.7, 10.2.3.4'
    assert.equal(clientAddress('127.0.0.1', chain, proxies), '198.51.100.7')
    assert.equal(clientAddress('fd00::1', '198.51.100.7', proxies), '198.51.100.7')
    assert.equal(clientAddress('198.51.100.9', chain, proxies), '198.51.100.9')
    assert.equal(clientAddress('::ffff:10.0.0.1', '2001:db8::5', proxies), '2001:db8::5')
  })

  it('stays that of the proxy where what it says is no address', () => {
    assert.equal(clientAddress('127.0.0.1', undefined, proxies), '127.0.0.1')
    assert.equal(clientAddress('127.0.0.1', '198.51.100.7, unknown', proxies), '127.0.0.1')
    assert.equal(clientAddress('127.0.0.1', '10.0.0.1', proxies), '10.0.0.1')
  })

  it('is read with port, brackets or zone', () => {
    assert.equal(clientAddress('127.0.0.1', '198.51.100.7:5123', proxies), '198.51.100.7')
    assert.equal(clientAddress('127.0.0.1', '[2001:db8::5]:5123', proxies), '2001:db8::5')
    assert.equal(clientAddress('fe80::1%eth0', undefined, proxies), 'fe80::1')
  })
})

describe('a place', () => {
  it('is one IPv4 address, or one /64 however it is spelt', () => {
    assert.equal(placeOf('198.51.100.7'), '198.51.100.7')
    const spellings = ['2001:db8::1', '2001:0DB8:0:0:ffff::', '2001:db8:0:0:1:2:3:4', '2001:db8::']
    for (const address of spellings) assert.equal(placeOf(address), '2001:db8:0:0::/64')
    assert.equal(placeOf('2001:db8:0:1::1'), '2001:db8:0:1::/64')
    assert.equal(placeOf('::1'), '0:0:0:0::/64')
  })
})
