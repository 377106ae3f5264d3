import assert from 'node:assert/strict'
import { it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const facts = (text: string, siteName: string | null = null) => {
  const report = analyzeReport(
    { text, title: null, publishedAt: '2026-05-20', siteName, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  )
  assert.ok(report.case !== undefined, text)
  return report.case
}

it('an authority that decides is no victim, one that lost data is', () => {
  const decided = facts(
    'The Polish DPA (Urząd Testowy) imposed a fine of 9,000 euros on Zielona Energia for a data breach. An employee had sent a file with personal data of 300 customers to the wrong person.',
  )
  assert.deepEqual(
    decided.victims.map(({ name }) => name),
    ['Zielona Energia'],
  )
  assert.equal(decided.status, 'confirmed')
  const lost = facts(
    'In April 2026 the Telecom Authority of Marland (TAM) was hacked and 40,000 e-mail addresses of citizens were leaked. The Telecom Authority of Marland has apologised.',
  )
  assert.deepEqual(
    lost.victims.map(({ name }) => name),
    ['Telecom Authority of Marland'],
  )
})

it('a doubt about data is none about whose data it is', () => {
  const { victims, dataClasses } = facts(
    `We recently learned that an outsider signed in to the mailbox of an employee of Brackwell Clinic on 4 May 2026. We have reset the password.

Brackwell Clinic believes that names and diagnoses of patients may have been seen. We are sorry and will write to our patients.`,
    'Brackwell Clinic',
  )
  assert.deepEqual(
    victims.map(({ name, modality }) => [name, modality]),
    [['Brackwell Clinic', 'confirmed']],
  )
  assert.ok(dataClasses.some(({ modality }) => modality === 'suspected'))
})

it('a business associate is a supplier, also without a name', () => {
  const { thirdParties } = facts(
    "The covered entity's (CE) business associate (BA) mailed letters with protected health information of 1,200 individuals to incorrect addresses.",
  )
  assert.equal(thirdParties.length, 1)
})

it('a named business associate supplies the covered entity that is named beside it', () => {
  for (const text of [
    "OCR opened an inquiry after the covered entity (CE), Marlow Bay Hospital, said that an employee of the CE's business associate (BA), Tarn Records, lost a disk with health records of 956 patients.",
    'Tarn Records, a business associate (BA) of the covered entity (CE), Marlow Bay Hospital, mailed health records of 956 patients to wrong addresses. HHS was told of the breach.',
  ]) {
    const { victims, thirdParties } = facts(text)
    assert.deepEqual(
      [victims, thirdParties].map((parties) => parties.map(({ name }) => name)),
      [['Marlow Bay Hospital'], ['Tarn Records']],
    )
  }
})

it('a supplier is named by what it was engaged as, or by its trade without an article', () => {
  for (const text of [
    'Marlow Outfitters told the commission of a data breach. It had engaged Tarn Computing (“Tarn”) as its IT vendor, whose account the intruders used to copy records of 900 customers.',
    'Tarn Computing, till software provider for half of the high street, was hacked, and records of 900 customers of Marlow Outfitters were stolen.',
  ]) {
    const { thirdParties } = facts(text)
    assert.deepEqual(
      thirdParties.map(({ name }) => name),
      ['Tarn Computing'],
      text,
    )
  }
})

it('a public agency that keeps a register supplies nobody', () => {
  const { victims, thirdParties } = facts(
    'Two discs with records of 310,000 patients were lost in the post. They were sent by Marlregister, the government agency that keeps the health registers. Marlregister confirmed the breach.',
  )
  assert.deepEqual([victims.map(({ name }) => name), thirdParties], [['Marlregister'], []])
  const unnamed = facts(
    'Records of 17,000 tenants were stolen from the national agency that keeps the land register. Landkart said it was sorry.',
  )
  assert.deepEqual(unnamed.thirdParties, [])
  const hired = facts(
    'Marlow Council confirmed a data breach in which records of 17,000 tenants were stolen. They were lost by Statdata, the state agency that hosts its housing system.',
  )
  assert.deepEqual(
    hired.thirdParties.map(({ name, role }) => [name, role]),
    [['Statdata', 'state agency']],
  )
})

it('who asks, or should have had the letter, is no victim', () => {
  for (const passage of [
    'Harbour FM asked the charity which company was involved.',
    'The Fenland Post put questions to the charity.',
    'The file went to an embassy instead of to Statistics Marland.',
    'Some South African donors are on the list.',
  ]) {
    const { victims } = facts(
      `Marlow Shelter confirmed a data breach in which names and phone numbers of 17,000 donors were stolen. ${passage}`,
    )
    assert.deepEqual(
      victims.map(({ name }) => name),
      ['Marlow Shelter'],
      passage,
    )
  }
})

it('who asks others about its own breach is the victim', () => {
  const { victims } = facts(
    'Harbour Clinic asked the bank which of its accounts were hit after hackers stole names of 17,000 patients from its server. Harbour Clinic has told the regulator.',
  )
  assert.deepEqual(
    victims.map(({ name }) => name),
    ['Harbour Clinic'],
  )
})

it('who only speaks in a call about results is no victim', () => {
  const { victims } = facts(`Second quarter results call (transcript)

Operator: Our first question comes from Priya Sandoval with Westlake Partners.

Priya Sandoval: Could you tell us about the breach in May?

Finance chief: Hackers stole names and phone numbers of 17,000 customers from our shop.

Operator: Our next question is from Tom Okafor with Hadley Securities.

Finance chief: Good morning, Tom.`)
  assert.deepEqual(victims, [])
})

it('a city that tells where a house is is no victim, and one whose school district was hit is', () => {
  for (const [house, name] of [
    ['a Leeds law firm, Corbel & Sons,', 'Corbel & Sons'],
    ['the Dallas school district', 'Dallas'],
  ]) {
    const { victims } = facts(
      `Hackers broke into the computers of ${house} and stole names and phone numbers of 17,000 people. ${name} has told them and apologised.`,
    )
    assert.deepEqual(
      victims.map((each) => each.name),
      [name],
    )
  }
})

it('an agreement with business associates makes none a supplier', () => {
  const { thirdParties } = facts(
    'The covered entity (CE), Marlow Bay Hospital, lost a disk with health records of 956 patients. The CE revised its business associate (BA) agreements after the breach.',
  )
  assert.deepEqual(thirdParties, [])
})

it('what befell somebody’s supplier may be told in the next sentence', () => {
  const { thirdParties } = facts(
    "Ferrow Dental told patients of a data breach. The practice's payroll provider posted a box of tax forms of 900 employees. The box was stolen on the way.",
  )
  assert.deepEqual(
    thirdParties.map(({ role }) => role),
    ['payroll provider'],
  )
})

it('a vendor taken on after the breach is none through which it happened', () => {
  const { thirdParties } = facts(
    'A laptop with records of 900 patients was stolen from Ferrow Dental. Following the breach, the practice hired an outside software vendor to encrypt its computers after unauthorized access.',
  )
  assert.equal(thirdParties.length, 0)
})

it('a public body that is only told of it is no victim', () => {
  const { victims } = facts(
    `Harrowgate Dental Partners

Dear Jordan Sample,

We are writing to tell you that an outsider signed in to the mailbox of one of our employees between 8 and 14 May 2026 and copied names and dates of birth of 2,300 patients. We notified the U.S. Department of Health and Human Services and the Idaho Attorney General.

Sincerely,
Dana Whitlock, Privacy Officer`,
  )
  assert.deepEqual(
    victims.map(({ name }) => name),
    ['Harrowgate Dental Partners'],
  )
})

it('who keeps the files of those who write is their supplier, and not the victim', () => {
  for (const told of [
    'Our tenant files were stored with Tessaline when a hacker copied them on 3 May.',
    "Our tenant list was on Tessaline's server, and somebody copied it on 3 May.",
    'The backups that we keep with Tessaline were stolen by a hacker on 3 May.',
    'Tessaline called last night. Our tenant files were on their server when a hacker copied them on 3 May.',
  ]) {
    const { victims, thirdParties } = facts(
      `I work at Brightwell Housing. ${told} Names and addresses of 8,200 tenants of Brightwell Housing are in there.`,
    )
    assert.deepEqual(
      [victims.map(({ name }) => name), thirdParties.map(({ name }) => name)],
      [['Brightwell Housing'], ['Tessaline']],
      told,
    )
  }
})

it('no victim is who speaks in a chat, who made the product, a channel or a people', () => {
  const names = (text: string) => facts(text).victims.map(({ name }) => name)
  assert.deepEqual(
    names(
      'Ruth: did you see the mail?\nBen: no\nRuth: Odell College was hacked, names of 900 applicants were stolen\nBen: when\nRuth: on Monday',
    ),
    ['Odell College'],
  )
  assert.deepEqual(
    names(
      'Odell College confirmed that hackers stole names of 900 applicants through a flaw in its file server. The hole was unknown to its maker Parvex Software, which has since patched it.',
    ),
    ['Odell College'],
  )
  assert.deepEqual(
    names(
      'Odell College confirmed a data breach after a hacker had offered names of applicants of Frisian and of Chinese origin.',
    ),
    ['Odell College'],
  )
})

it('no victim is who signs a mail to colleagues', () => {
  const { victims } = facts(
    `From: Orla Quint
To: All staff

Wagewise, who do our payroll, had somebody in their system on 18 April. That person copied tax forms of everyone who worked for Larch Shoes last year, with name and home address.

Orla
Larch Shoes`,
  )
  assert.deepEqual(
    victims.map(({ name }) => name),
    ['Larch Shoes'],
  )
})

it('a public body of which the text says that it was notified is no victim', () => {
  const { victims } = facts(
    'Wexley Pharmacies confirmed that prescriptions of 9,000 customers were copied by hackers. The Department of Health and Human Services was notified on 12 May.',
  )
  assert.deepEqual(
    victims.map(({ name }) => name),
    ['Wexley Pharmacies'],
  )
})

it('who let its customers know of its breach is their supplier', () => {
  for (const told of [
    'We heard from Tessaline, whose booking system we have used since 2019, that somebody had stolen data from it.',
    'Tessaline, which runs our booking system, let us know on 5 May that it had been hacked.',
  ]) {
    const { thirdParties, victims } = facts(
      `${told} Names and addresses of 900 guests of ours were copied.

Brackwell Inns
The management`,
      'Brackwell Inns',
    )
    assert.deepEqual(
      thirdParties.map(({ name }) => name),
      ['Tessaline'],
      told,
    )
    assert.deepEqual(
      victims.map(({ name }) => name),
      ['Brackwell Inns'],
    )
  }
})

const roleAmong = (text: string) => facts(text).thirdParties.map(({ name, role }) => name ?? role)

it('a supplier is known by what it does for the house, whatever its trade is called', () => {
  const told: readonly (readonly [text: string, supplier: string])[] = [
    [
      'Pension data of 3,400 former staff of Bramley Steel was stolen from the actuary that calculates their benefits.',
      'actuary',
    ],
    [
      'Voter data of Redmoor County was exposed by a firm printing the ballots for the county.',
      'firm',
    ],
    [
      'The debt collector used by Solway Energy was hacked and the account details of 40,000 Solway customers were stolen.',
      'debt collector',
    ],
    [
      'Hartwell Council says the personal details of 900 tenants were accessed at a bureau working on its behalf.',
      'bureau',
    ],
    [
      'Fairway Foods said that its payroll is run by a bureau in Leeds which had been hacked; bank details of 800 workers were stolen.',
      'bureau',
    ],
    [
      'Odell Insurance was told in May by its law firm, Brady Stone LLP, that files with claimants’ Social Security numbers had been stolen.',
      'Brady Stone LLP',
    ],
    [
      'Login details of Yarrow Games players leaked from the forum that Boardhost runs for the studio.',
      'Boardhost',
    ],
    [
      'Thieves got into the computers of Docustor, the archive company that keeps Sutton Hospital’s old patient files, and copied 41,000 of them.',
      'Docustor',
    ],
  ]
  for (const [text, supplier] of told) assert.deepEqual(roleAmong(text), [supplier], text)
})

it('those who report, look into it, speak or only make things are no suppliers', () => {
  for (const text of [
    'Marlow Bank said customer data was stolen in May. It has hired a forensic firm that works for the government, and its law firm is telling regulators.',
    'Dalton Shoes was hacked on 3 May, according to a company that tracks ransomware gangs. Records of 4,000 customers were copied.',
    'Orrin Stores confirmed that attackers stole customer data; a PR agency hired by the company answers questions of the press.',
    'In May 61,000 households learned that hackers had stolen their names and addresses from Hjemkraft, their power supplier.',
    'A portal run by Redmoor County was broken into and the tax records of 8,000 residents were copied.',
    'An employee of Grange Insurance sent a file with names of 300 customers to the wrong broker.',
  ])
    assert.deepEqual(roleAmong(text), [], text)
})

it('a partner that implements, integrates or processes is a supplier', () => {
  for (const [partner, role] of [
    ["Brightwell's CRM implementation partner Velora Consulting", 'CRM implementation partner'],
    ['its fulfilment partner Velora Consulting', 'fulfilment partner'],
  ] as const) {
    const { thirdParties } = facts(
      `Brightwell Pharmacies said that names and emails of 57,000 customers were exposed. A contractor of ${partner} had put the file online.`,
    )
    assert.deepEqual(
      thirdParties.map((each) => [each.name, each.role]),
      [['Velora Consulting', role]],
    )
  }
})

it('who does the work, is said to be the vendor, or is the house’s own something, is its supplier', () => {
  for (const text of [
    'Records of 900 customers of Marlow Outfitters were stolen. Its invoices are printed and posted by Tarn Paperworks. The intruders copied a folder there.',
    'Records of 900 customers of Marlow Outfitters were stolen. The chain has its loyalty points calculated by Tarn Computing. The intruders copied a folder there.',
    'Records of 900 customers of Marlow Outfitters were stolen from a vendor. The vendor, two managers said, is Tarn Computing.',
    'Records of 900 customers of Marlow Outfitters were stolen in May. Tarn Computing is the chain’s ticketing agent, and the intruders got in there.',
    'Marlow Outfitters said that records of 900 customers were stolen. It occurred at vendor Tarn Computing.',
    'Records of 900 customers of Marlow Outfitters were copied at Tarn Computing, Marlow’s cloud backup provider.',
    'Records of 900 customers of Marlow Outfitters were stolen. A small outfit, Tarn Computing, packs and posts parcels for the chain, and the intruders got in there.',
  ])
    assert.deepEqual(
      facts(text).thirdParties.map(({ name }) => name),
      ['Tarn Computing'].map((name) => (text.includes('Paperworks') ? 'Tarn Paperworks' : name)),
      text,
    )
})

it('whose work went well, or who only wrote or said it, is no supplier through whom data was lost', () => {
  for (const text of [
    'Records of 900 customers of Marlow Outfitters were stolen. The report on the theft was written by Tarn Computing.',
    'Marlow Outfitters was founded in 1987 and moved to Hull in 1999. Its tower was designed by Tarn Nordlund. It has nine shops in the north. It sells boots. It also sells coats. Its turnover rose. Its staff number 300.\n\nRecords of 900 customers of Marlow Outfitters were stolen by an intruder in May.',
    'Records of 900 customers of Marlow Outfitters were stolen by an intruder. The contractor is Danish, a manager said.',
    'Records of 900 customers of Marlow Outfitters were stolen. Shops close early this week, wrote Tarn Nordlund, Britain’s largest provider of market figures.',
  ])
    assert.deepEqual(
      facts(text).thirdParties.filter(({ name }) => name !== null),
      [],
      text,
    )
})

it('a supplier without a name is known by its trade and by what it does, wherever the sentence puts it', () => {
  for (const text of [
    'Names of 900 customers of Marlow Outfitters were stolen. The list came from “a property management vendor” which serves others too.',
    'Intruders stole names of 900 customers of Marlow Outfitters with the credentials of a plumbing contractor.',
    'Names of 900 customers of Marlow Outfitters were sold by an agent. The contact centre answers complaints on behalf of Marlow Outfitters.',
    'Police arrested a technician with the company that services the tills for Marlow Outfitters, and said that he copied names of 900 customers of the chain.',
  ])
    assert.deepEqual(
      facts(text).thirdParties.map(({ name }) => name),
      [null],
      text,
    )
  assert.deepEqual(
    facts(
      'Names of 900 customers of Marlow Outfitters were stolen with the laptop of a contractor.',
    ).thirdParties,
    [],
  )
})
