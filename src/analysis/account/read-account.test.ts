import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const incidentOf = (text: string, siteName: string | null): readonly string[] =>
  analyzeText({ text, title: null, publishedAt: '2026-08-06', siteName, url: null })
    .statements.filter(({ field }) => field === 'incident')
    .map(({ modality, assertedBy }) => `${modality} ${assertedBy}`)

describe('whose word a breach is', () => {
  const theft =
    'An intruder copied names and addresses of 4,100 readers from the systems of Marlow County Library on 3 June 2026.'

  it('is that of the victim on its own site, though nobody says "we"', () => {
    assert.deepEqual(incidentOf(theft, 'Marlow County Library'), ['confirmed victim'])
  })

  it('is nobody’s where a seller offers the data and the company does not answer', () => {
    const found = incidentOf(
      'A seller on a hacking forum claims to have stolen the database of Orlane, with names and addresses of 2 million users. He asks for $900 in Monero. Orlane did not respond to questions, and the claim could not be verified.',
      'Breach Weekly',
    )
    assert.ok(found.length > 0)
    assert.ok(!found.some((each) => each.startsWith('confirmed')), found.join())
  })

  it('is the company’s that had to admit it, whatever it was published in', () => {
    const found = incidentOf(
      'Sofa maker Brandel has become the latest firm to admit a breach of its customer files. In a post published on Monday, the maker said that an outsider had copied names and addresses.',
      'Trade Daily',
    )
    assert.deepEqual([...new Set(found)], ['confirmed victim'])
  })

  it('is the company’s in whatever words it owns up', () => {
    const theft = 'Payslips of 3,400 drivers of Tarnwick Freight were stolen in March.'
    for (const text of [
      'A message of Tarnwick Freight came on 13 May. In it Tarnwick Freight told them that payslips of 3,400 drivers had been stolen.',
      'Tarnwick Freight told the Wexmoor Stock Exchange on 2 March that payslips of 3,400 drivers had been stolen.',
      `${theft} “The hole is closed”, the haulier told Trade Daily.`,
      'Tarnwick Freight has told how a clerk copied payslips of 3,400 drivers for a gang that paid for them.',
      'Tarnwick Freight put out a note about an intrusion. Payslips of 3,400 drivers were copied.',
      'A clerk of Tarnwick Freight took payslips of 3,400 drivers home, and there they were stolen. The company dismissed her and told the drivers.',
    ])
      assert.ok(incidentOf(text, 'Trade Daily').includes('confirmed victim'), text)
  })

  it('is theirs who say that it was lost with a former supplier, though their own systems were not breached', () => {
    const read = (text: string) =>
      analyzeText({
        text,
        title: null,
        publishedAt: '2026-11-03',
        siteName: 'Trade Daily',
        url: null,
      }).statements
    const told = read(
      'Ferrant Insurance said on Tuesday that its own systems were not breached and that records offered on a forum come from Oldbrook Services, a former supplier whose contract ended in 2024. The seller claims to hold names and addresses of 310,000 customers of Ferrant Insurance.',
    )
    const said = told.flatMap(({ field, modality, assertedBy }) =>
      field === 'incident' ? [`${modality} ${assertedBy}`] : [],
    )
    assert.ok(said.includes('confirmed victim') && !said.includes('denied victim'), said.join())
    assert.deepEqual(
      told.flatMap((each) => (each.field === 'thirdParty' ? [each.value] : [])),
      [{ name: 'Oldbrook Services', role: 'former supplier' }],
    )
  })

  it('is the supplier’s own where it is the supplier that denies', () => {
    const said = incidentOf(
      'Dovetail Energy said that names of 9,000 customers were stolen from Brightcall, a call centre operator that worked for it. Brightcall told reporters it had found no evidence of an intrusion.',
      'Trade Daily',
    )
    assert.ok(said.includes('denied vendor') && !said.includes('denied victim'), said.join())
  })

  it('is no denial that a part was spared or what nobody can rule out, nor that mails are a fake', () => {
    const theft = 'Names and addresses of 69,000 customers of Brackwell Foods were copied in May.'
    for (const spared of [
      'Nothing was taken from wallets directly.',
      'Nothing was lost but names.',
      'It could not be ruled out that telephone numbers were viewed as well.',
      'Whoever gets a mail should know: calls or mails that ask for a password and anything else are a fake.',
    ]) {
      const found = incidentOf(`${theft} ${spared}`, 'Trade Daily')
      assert.ok(!found.some((each) => each.startsWith('denied')), `${spared}: ${found.join()}`)
    }
    assert.ok(
      incidentOf(`${theft} "Nothing was taken from our systems", it said.`, 'Trade Daily').includes(
        'denied victim',
      ),
    )
  })

  it('is nobody’s admission where only a list is told of, or the name of a site sounds like an office', () => {
    const listed =
      'The gang Nightjar has listed Tarnwick Freight and says it has 3,400 payslips. The post confirms neither theft nor access.'
    for (const site of ['Trade Daily', 'National Cyber Security'])
      assert.deepEqual([...new Set(incidentOf(listed, site))], ['claimed actor'], site)
  })

  it('is a suspicion where those concerned fear it or do not know', () => {
    for (const text of [
      'Tarnwick Freight fears that payslips of 3,400 drivers were copied in March.',
      'Tarnwick Freight has told the regulator that there may have been a breach of the payslips of 3,400 drivers.',
      'Tarnwick Freight is looking into whether names of 3,400 drivers were stolen after it saw strange logins in March.',
    ])
      assert.deepEqual(
        incidentOf(text, 'Trade Daily').map((each) => each.split(' ')[0]),
        ['suspected'],
        text,
      )
  })

  it('is a denial, though an office or customers were told of it', () => {
    for (const told of [
      'The firm has told the data protection authority all the same.',
      'Orrin Water notified the police as a precaution.',
      'Orrin Water told customers that none of its systems had been breached.',
    ]) {
      const found = incidentOf(
        `Orrin Water denied that its network had been hacked, after a seller claimed to have the details of 310,000 households. ${told}`,
        'Trade Daily',
      )
      assert.ok(found.includes('denied victim'), told)
      assert.ok(!found.some((each) => each.startsWith('confirmed')), found.join())
    }
  })

  it('is an admission where customers are told that it happened after all', () => {
    const found = incidentOf(
      'In May Orrin Water denied that its network had been hacked. Orrin Water has now told customers that names and addresses of 310,000 households were stolen.',
      'Trade Daily',
    )
    assert.ok(found.includes('confirmed victim'), found.join())
  })

  it('is its own in a filing that denies only a part', () => {
    const found = incidentOf(
      'Item 8.01 Other Events. On June 2, 2026, Corvale Holdings, Inc. received a message from an unknown person who claimed to have customer records. The Company found that contractors had copied names and addresses of customers and passed them on. An intruder obtained images of passports as well. At no point did they reach the funds of customers.',
      null,
    )
    assert.ok(found.includes('confirmed victim'), found.join())
    assert.ok(!found.includes('denied victim'), found.join())
  })

  it('is no attacker’s where somebody is only the latest victim of a scam', () => {
    const found = incidentOf(
      'Aldermoor Schools is the latest victim of a scam by mail. On Monday a clerk sent tax forms of 900 employees to a stranger. The FBI has been informed of the theft.',
      'Aldermoor Echo',
    )
    assert.deepEqual([...new Set(found)], ['confirmed victim'])
  })

  it('is no attacker’s where a company tells what they used, be it "leaked" or "published" before', () => {
    for (const means of [
      'used a token leaked in a public repository to reach its customer database',
      'entered its mail accounts with passwords published in an older dump',
    ]) {
      const told = incidentOf(
        `The tool maker Fernhollow said on Tuesday that attackers ${means}. Addresses of 310,000 users were taken.`,
        'Trade Daily',
      )
      assert.ok(told.includes('confirmed victim'), `${means}: ${told.join()}`)
      assert.ok(!told.includes('claimed actor'), `${means}: ${told.join()}`)
    }
  })

  it('is the publisher’s where the data of a breach that he tells of was offered later', () => {
    const found = incidentOf(
      'In May 2021, the recipe site Ladlefull suffered a data breach. The data, with 90,000 email addresses and passwords, was later listed for sale on a dark web marketplace.',
      null,
    )
    assert.deepEqual([...new Set(found)], ['reported publisher'])
  })

  it('is that of a court’s papers', () => {
    const found = incidentOf(
      'Court papers show that a clerk of Linden Bank stole account numbers of 40 customers and sold them. "Our systems were not hacked," a spokeswoman said.',
      'Linden Gazette',
    )
    assert.ok(found.includes('confirmed authority'), found.join())
  })

  it('is that of those concerned behind its verb, and after "according to"', () => {
    const said = incidentOf(
      'Names of 4,100 readers were copied by an intruder, says the Marlow County Library.',
      'Marlow Echo',
    )
    assert.ok(said.includes('confirmed victim'), said.join())
    const according = incidentOf(
      'An intruder copied names of 4,100 readers, according to Marlow County Library.',
      'Marlow Echo',
    )
    assert.ok(according.includes('confirmed victim'), according.join())
    const gang = incidentOf(
      'Names of 4,100 readers of Marlow County Library were copied, according to the ransomware group.',
      'Marlow Echo',
    )
    assert.ok(!gang.includes('confirmed victim'), gang.join())
  })

  it('is told by a verb that a day or a figure stands before', () => {
    const found = incidentOf(
      'Orlane, which runs 2,700 shops, this week admitted that a thief took names of its clients.',
      'Trade Daily',
    )
    assert.ok(found.includes('confirmed victim'), found.join())
  })

  it('is that of whoever tells the people whose data it was', () => {
    const found = incidentOf(
      'An intruder copied names from a server of Marlow County Library. All of those affected will get a letter.',
      'Marlow Echo',
    )
    assert.ok(found.includes('confirmed victim'), found.join())
  })

  it('is an authority’s that has punished it, and not one that might', () => {
    const fined = incidentOf(
      'Orlane has been fined £80,000 over names of clients that were stolen from a van.',
      'Trade Daily',
    )
    assert.ok(fined.includes('confirmed authority'), fined.join())
    const may = incidentOf(
      'Names of clients of Orlane were stolen from a server. The firm could be fined £80,000 over it.',
      'Trade Daily',
    )
    assert.ok(!may.includes('confirmed authority'), may.join())
  })

  it('is that of those concerned where only they can know what is told', () => {
    const told =
      'Names of 4,100 readers of Marlow County Library were copied from a server. An outside forensic firm needed a month for its work.'
    assert.deepEqual(incidentOf(told, 'Marlow Echo'), ['confirmed victim'])
    const outsiders = `${told} Researchers came upon the server in May.`
    assert.deepEqual(incidentOf(outsiders, 'Marlow Echo'), ['reported publisher'])
  })

  it('is no denial where only the darknet holds no trace of the data', () => {
    const found = incidentOf(
      'On 19 April an intruder copied names from a server of Orlane. The company says that it has seen no trace of the data on the darknet.',
      'Trade Daily',
    )
    assert.deepEqual([...new Set(found)], ['reported publisher'])
  })

  it('is more than a claim where those concerned acted on it', () => {
    const claim =
      'A hacker claims that he copied names of 4,100 readers from a server of Marlow County Library, and the file is for sale.'
    const answer = incidentOf(`${claim} The readers have free identity protection now.`, null)
    assert.ok(answer.includes('confirmed victim'), answer.join())
    const none = incidentOf(`${claim} He asks for $900 in a message.`, null)
    assert.ok(!none.includes('confirmed victim'), none.join())
  })
})
