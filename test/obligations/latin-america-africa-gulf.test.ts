import { describe, it } from 'node:test'
import {
  brazil,
  spanishAmerica,
  africa,
  gulf,
  israelAndTurkey,
} from './latin-america-africa-gulf-cases.ts'
import { check } from './worked-cases.ts'

describe('Latin America', () => {
  it('Brazil: three business days, six for small agents, over national holidays', () => {
    check(brazil())
  })

  it('Mexico, Argentina, Chile, Colombia, Peru, Uruguay, Ecuador', () => {
    check(spanishAmerica())
  })
})

describe('Africa, the Gulf, Israel, Turkey', () => {
  it('South Africa, Nigeria, Kenya, Egypt', () => {
    check(africa())
  })

  it('United Arab Emirates, Saudi Arabia, Qatar', () => {
    check(gulf())
  })

  it('Israel and Turkey', () => {
    check(israelAndTurkey())
  })
})
