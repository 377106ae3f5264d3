import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const saleOf = (text: string) =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName: null, url: null })
    .statements.flatMap((each) => (each.field === 'sale' ? [each.value] : []))
    .at(0)

describe('an offer', () => {
  it('has its price in coins, told in words', () => {
    const sale = saleOf(
      'Thieves claim to have stolen customer records of Calder Ferries and have listed the data for sale on a dark web forum for three bitcoin.',
    )
    assert.deepEqual([sale?.price, sale?.currency], [3, 'BTC'])
  })

  it('is not told by a shop that is called a seller of something', () => {
    assert.equal(
      saleOf(
        'Attackers copied names of 4,000 customers of Calder Ferries. Gull Tickets, another ticket seller, lost 9,000 accounts in March.',
      ),
      undefined,
    )
  })

  it('holds what the seller says, not what the company says of its data beside it', () => {
    assert.deepEqual(
      saleOf(
        'Calder Ferries confirmed that passport numbers of guests were copied. A user called "brack" has offered names and phone numbers of customers of Calder Ferries for sale on a forum. The company said that card numbers were not stored.',
      )?.fields,
      ['name', 'phone-number'],
    )
  })

  it('is not made where its seller can be reached', () => {
    assert.equal(
      saleOf(
        'A thread offers customer records of Calder Ferries for sale on a hacker forum, and buyers are told to make contact via Telegram.',
      )?.forum,
      null,
    )
    assert.equal(
      saleOf(
        'A seller is offering a database of customers of Calder Ferries in a Telegram channel for $500.',
      )?.forum,
      'Telegram',
    )
  })

  it('is made by whoever puts the data on a market for a price', () => {
    const sale = saleOf(
      'A dealer who goes by the name of BasaltFinch has put a second batch of stolen user data on Dream Market: 26 million accounts from six sites, for 1.2431 bitcoin in all.',
    )
    assert.deepEqual(
      [sale?.forum, sale?.price, sale?.currency, sale?.seller],
      ['Dream Market', 1.2431, 'BTC', 'BasaltFinch'],
    )
    assert.ok(!sale?.fields.includes('name'))
  })

  it('is told over several sentences', () => {
    const sale = saleOf(
      'The listing went up on DarkForums on 2 August under the heading “Calder Ferries 2026”. Its author, wren_5, wanted $1,200 for 190,000 lines with names of customers. Fifty of them were shown as proof.',
    )
    assert.deepEqual(
      [sale?.forum, sale?.price, sale?.currency, sale?.seller, sale?.sample],
      ['DarkForums', 1200, 'USD', 'wren_5', true],
    )
  })

  it('is none where a gang lists a company that it extorts', () => {
    assert.equal(
      saleOf(
        'We are aware that a criminal group has listed Calder Ferries on its site and says it holds files of customers.',
      ),
      undefined,
    )
  })

  it('has a sample where one is told of far from it', () => {
    const sale = saleOf(
      'Customer records of Calder Ferries are for sale on DarkForums for $900. The company runs nine ships. It has 400 staff. It was founded in 1931. It sails to Tarn. The sample on the forum carries 100 names.',
    )
    assert.equal(sale?.sample, true)
  })
})
