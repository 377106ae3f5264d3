import { describe, it } from 'node:test'
import {
  australiaAndNewZealand,
  india,
  singaporeAndMalaysia,
  japanKoreaTaiwan,
  chinaAndHongKong,
  southEastAsia,
} from './asia-pacific-cases.ts'
import { check } from './worked-cases.ts'

describe('Australia and New Zealand', () => {
  it('the assessment in 30 days, then the statement as soon as practicable', () => {
    check(australiaAndNewZealand())
  })
})

describe('Asia', () => {
  it('India: six hours to CERT-In now, the DPDP duties from 13 May 2027', () => {
    check(india())
  })

  it('Singapore and Malaysia: harm or scale', () => {
    check(singaporeAndMalaysia())
  })

  it('Japan, Korea, Taiwan', () => {
    check(japanKoreaTaiwan())
  })

  it('China and Hong Kong', () => {
    check(chinaAndHongKong())
  })

  it('Thailand, Philippines, Indonesia, Vietnam', () => {
    check(southEastAsia())
  })
})
