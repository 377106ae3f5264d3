import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { isLoopback, isRefusedAddress } from './address.ts'

describe('addresses', () => {
  it('lets the public Internet through, both families', () => {
    const public_ = [
      '8.8.8.8',
      '93.184.216.34',
      '172.15.0.1',
      '172.32.0.1',
      '100.63.0.1',
      '1.1.1.1',
    ]
    const six = ['2606:2800:220:1::1', '2001:4860:4860::8888', '2a00:1450:4001:800::200e']
    assert.deepEqual([...public_, ...six].filter(isRefusedAddress), [])
  })

  // IANA IPv4 and IPv6 Special-Purpose Address Registries.
  it('refuses what is not the public Internet', () => {
    const inside = [
      ['0.0.0.0', '10.0.0.1', '100.64.1.1', '127.0.0.1', '127.255.255.254', '169.254.169.254'],
      ['172.16.0.1', '172.31.255.255', '192.0.0.192', '192.0.2.1', '192.88.99.1', '192.168.1.1'],
      ['198.18.0.1', '198.51.100.1', '203.0.113.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
      ['::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1', 'fd00:ec2::254', 'ff02::1', 'fec0::1'],
      ['2001:db8::1', '2001::1', '3fff::1', '100::1', '5f00::1'],
    ].flat()
    assert.deepEqual(
      inside.filter((address) => !isRefusedAddress(address)),
      [],
    )
  })

  it('refuses IPv6 forms that carry an IPv4 address: mapped, compatible, 6to4, NAT64', () => {
    const carriers = ['::ffff:10.0.0.1', '::ffff:a00:1', '::ffff:8.8.8.8', '::127.0.0.1']
    const translated = ['2002:7f00:1::', '64:ff9b::7f00:1', '64:ff9b:1::a00:1']
    assert.deepEqual(
      [...carriers, ...translated].filter((address) => !isRefusedAddress(address)),
      [],
    )
  })

  it('refuses what is no address', () => {
    assert.equal(isRefusedAddress('localhost'), true)
    assert.equal(isRefusedAddress(''), true)
  })

  it('knows loopback in every spelling', () => {
    const loops = ['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1']
    assert.deepEqual(
      loops.filter((address) => !isLoopback(address)),
      [],
    )
    assert.equal(isLoopback('128.0.0.1'), false)
    assert.equal(isLoopback('::ffff:8000:1'), false)
  })
})
