import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'
import { analyzeText } from '../analyze-text.ts'

const classesOf = (text: string): readonly string[] =>
  analyzeText({
    text,
    title: null,
    publishedAt: '2026-06-18',
    siteName: null,
    url: null,
  }).statements.flatMap((each) =>
    each.field === 'dataClass' ? [`${each.value.exposed ? '+' : '-'}${each.value.class}`] : [],
  )

describe('classes of data', () => {
  it('are not the way in which somebody was told', () => {
    for (const told of ['We told everybody by e-mail.', 'It was sent to the wrong email address.'])
      assert.deepEqual(
        classesOf(`Alder Mutual said hackers copied names of 4,300 customers. ${told}`),
        ['+name'],
        told,
      )
  })

  it('are not denied of all by what a letter says of its reader', () => {
    const letter = (yours: string) =>
      classesOf(
        `Alder Mutual\n\nDear Ms Example,\n\nOn 3 June we learned that somebody had copied files of our customers. The files included names and dates of birth. For a small number of customers a passport number was also included. ${yours}\n\nSincerely,\nAlder Mutual`,
      )
    assert.ok(!letter('Your passport number was not involved.').includes('-government-issued-id'))
    assert.ok(letter('No card numbers were involved.').includes('-payment-card'))
  })

  it('are no names where somebody does not name others', () => {
    for (const told of [
      'It did not name the clients concerned.',
      'The field names do not match any of its tables.',
    ])
      assert.deepEqual(
        classesOf(`Alder Gyms said that hackers copied phone numbers of 4,300 members. ${told}`),
        ['+phone-number'],
        told,
      )
  })

  it('are not where a seller can be reached, nor cards of patients cards to pay with', () => {
    const found = classesOf(
      '[SELLING] Alder Clinics patients\nFields: name, phone, medical cards\nRows: 41,220\nPrice: $900\nTOX / Session in profile',
    )
    assert.deepEqual(found, ['+name', '+phone-number', '+health-record'])
  })

  it('are not travel where classes are booked online', () => {
    const story = (supplier: string) =>
      classesOf(
        `Alder Gyms said that hackers copied names and phone numbers of 4,300 members from ${supplier}.`,
      )
    assert.deepEqual(story('Veld, which runs its online class booking'), ['+name', '+phone-number'])
  })

  it('say which government identifiers were taken and which were not', () => {
    const { dataClasses } = analyzeReport(
      {
        text: 'Alder Mutual confirmed that intruders copied names, passport numbers and scanned driving licences of 4,300 customers on 3 June. Social Security numbers were not affected, the insurer said.',
        title: null,
        publishedAt: '2026-06-18',
        siteName: null,
        url: null,
        sha256: '',
      },
      { seat: 'publisher', withText: false },
    ).case ?? { dataClasses: [] }
    assert.deepEqual(
      dataClasses
        .filter((fact) => fact.class === 'government-issued-id')
        .map(({ exposed, ids }) => [exposed, ids]),
      [
        [true, ['passport', 'driver-licence']],
        [false, ['ssn']],
      ],
    )
  })

  it('are denied where a correction takes back what was said', () => {
    const found = classesOf(
      'Our headline said that bank details had been taken from Halden Hostels in a data breach. They had not. The data stolen was names and telephone numbers of guests.',
    )
    assert.deepEqual(found.toSorted(), ['+name', '+phone-number', '-financial-account'])
  })

  it('are in letters those of the reader', () => {
    const found = classesOf(
      'Halden Shelter told donors of a data breach at its supplier. “Your name, email and postal address were seen, along with the amounts you gave,” it wrote.',
    )
    assert.deepEqual(found.toSorted(), [
      '+email-address',
      '+financial-information',
      '+name',
      '+physical-address',
    ])
  })

  it('are neither the boxes of a form nor how badly a password was kept', () => {
    for (const told of [
      'Information acquired: Debit Card Number (in combination with security code, access code or PIN for the account).',
      'The supplier breached its duty by using a weak and shared password.',
      'Some of the passwords had been lying in logs for years.',
    ]) {
      const found = classesOf(
        `Halden Hostels confirmed a data breach. Names of 900 guests were stolen. ${told}`,
      )
      assert.ok(
        found.includes('+name') && !found.includes('+password'),
        `${told} ${found.join(' ')}`,
      )
    }
  })

  it('takes the name that a thief goes by for no name that was stolen', () => {
    for (const thief of ['A hacker using the name "redshank"', 'A seller whose name is redshank']) {
      const found = classesOf(`${thief} stole phone numbers of 900 guests of Halden Hostels.`)
      assert.ok(found.includes('+phone-number') && !found.includes('+name'), thief)
    }
  })

  it('are those that a list of what was taken names, and not those said to lie elsewhere', () => {
    const classes = classesOf(
      'Alder Mutual confirmed that intruders copied names and email addresses of 4,300 customers on 3 June. Cards sit in another system, at the bank, and nobody got near it.',
    )
    assert.ok(classes.includes('+name') && classes.includes('+email-address'), classes.join())
    assert.ok(!classes.includes('+payment-card'), classes.join())
  })

  it('are not denied of the place in which others were not', () => {
    const classes = classesOf(
      'Alder Mutual confirmed that intruders read a mailbox with names and email addresses of 4,300 customers on 3 June. No payment card numbers were in the mailbox.',
    )
    assert.ok(classes.includes('-payment-card'), classes.join())
    assert.ok(!classes.includes('-private-message'), classes.join())
  })

  it('are not those that remain unaffected', () => {
    for (const verb of ['remain', 'remained', 'stay', 'are', 'were'])
      assert.deepEqual(
        classesOf(
          `Alder Mutual said names of customers were stolen by hackers. Payment cards and passwords ${verb} unaffected, it said.`,
        ),
        ['+name', '-payment-card', '-password'],
        verb,
      )
  })

  it('are denied by a line that says "not" before it lists them, and by a list without a verb', () => {
    for (const [said, denied] of [
      ['What we know is not: passwords and passports.', ['-password', '-government-issued-id']],
      ["What it doesn't show: passwords and passports.", ['-password', '-government-issued-id']],
      ['NOT in the files: passwords and health records.', ['-password', '-health-record']],
      ['They had no passwords and no bank account numbers.', ['-password', '-financial-account']],
      ['No passwords and no bank data.', ['-password', '-financial-account']],
      ['No passwords or health records were seized.', ['-password', '-health-record']],
      ['The file did not have passwords.', ['-password']],
      ['The inquiry has failed to find any evidence that outsiders read passwords.', ['-password']],
    ] as const) {
      assert.deepEqual(
        new Set(
          classesOf(`Alder Mutual said names of customers were stolen by hackers.\n\n${said}`),
        ),
        new Set(['+name', ...denied]),
        said,
      )
    }
    const unknown = classesOf(
      'Alder Mutual said names of customers were stolen by hackers.\n\nWhat we do not know: whose passwords the hackers read.',
    )
    assert.ok(!unknown.includes('-password'), unknown.join())
  })

  it('are those that a sentence which sounds general tells of this event', () => {
    const classes = classesOf(
      'Hackers broke into Alder Mutual on 3 June, the insurer said. Roughly 4,300 customers had data there that nobody could get at any more: names, email addresses, phone numbers and dates of birth.',
    )
    for (const each of ['+name', '+email-address', '+phone-number', '+date-of-birth'])
      assert.ok(classes.includes(each), `${each} of ${classes.join()}`)
    const general = classesOf(
      'Hackers broke into Alder Mutual on 3 June and stole names of customers, the insurer said. Criminals often use phone numbers for scams.',
    )
    assert.ok(!general.includes('+phone-number'), general.join())
  })

  it('are not those that are left out in other words than "not"', () => {
    for (const said of [
      'The company has ruled out the theft of passwords.',
      'The hackers took names rather than passwords.',
      "Customers' passwords are secure, it added.",
      'The attackers failed to obtain passwords.',
      'Nothing suggests that passwords leaked.',
      'The company denied that passwords were stolen.',
      'The breach spared passwords.',
      'The data set lacks passwords.',
      'The leak included names but excluded passwords.',
      'The company does not believe passwords were compromised.',
      'At no point were passwords exposed.',
    ]) {
      const classes = classesOf(
        `Alder Mutual said names of customers were stolen by hackers on 3 June.\n\n${said}`,
      )
      assert.ok(classes.includes('-password'), `${said} ${classes.join()}`)
      assert.ok(!classes.includes('+password'), said)
    }
    const open = 'Passwords of customers are not secure: hackers stole them as well.'
    assert.ok(
      !classesOf(`Alder Mutual said names were stolen by hackers.\n\n${open}`).includes(
        '-password',
      ),
    )
  })

  it('hold address books where these were taken, and none where contacts are counted', () => {
    const taken = (what: string): readonly string[] =>
      classesOf(
        `Alder Mutual confirmed that intruders stole ${what} from its server on 3 June: names, job titles and phone numbers.`,
      )
    assert.ok(!taken('data of 640,000 business contacts').includes('+contact-list'))
    assert.ok(taken('the contact lists of its users').includes('+contact-list'))
  })

  it('are neither what was reset afterwards nor what opened the door', () => {
    const story = 'Alder Mutual said names of 4,300 customers were stolen by hackers.'
    assert.deepEqual(classesOf(`${story} We have reset all passwords and added monitoring.`), [
      '+name',
    ])
    assert.deepEqual(classesOf(`${story} They had logged in with the password of a contractor.`), [
      '+name',
    ])
    assert.deepEqual(
      classesOf(
        `${story} They used the stolen credentials of a contractor to get into the portal.`,
      ),
      ['+name'],
    )
  })

  it('are denied in whatever words something is said not to be there', () => {
    const story = 'Alder Mutual said names of 4,300 customers were stolen by hackers.'
    for (const denial of [
      'The incident did not involve passwords.',
      "The incident didn't affect passwords.",
      'The interface did not give access to passwords.',
      'There were no passwords.',
      'Names were read as well; passwords were not.',
      'We do not collect passwords.',
    ])
      assert.ok(classesOf(`${story} ${denial}`).includes('-password'), denial)
    assert.ok(
      classesOf(
        `${story} Card numbers are kept by a payment firm and were not within reach.`,
      ).includes('-payment-card'),
    )
  })

  it('are no days, and no payroll provider', () => {
    assert.deepEqual(
      classesOf(
        'Alder Mutual said names of 4,300 customers were stolen by hackers, and the date of each of them, from its payroll provider.',
      ),
      ['+name'],
    )
  })

  it('name a loyalty number by its many names, and count profiles as people', () => {
    const story = 'Air Alder said that hackers stole names,'
    assert.ok(classesOf(`${story} frequent-flyer numbers and emails.`).includes('+username'))
    assert.ok(classesOf(`${story} loyalty programme numbers and emails.`).includes('+username'))
    assert.ok(
      !classesOf(
        'Air Alder said that hackers copied profiles of 6.9 million people, with names.',
      ).includes('+social-profile'),
    )
  })

  it('are found behind a possessive with either apostrophe', () => {
    for (const owner of ["customers'", 'customers’', "clients'", 'clients’'])
      assert.deepEqual(
        classesOf(`Hackers stole ${owner} data from Alder Mutual on 3 June.`),
        ['+customer-data'],
        owner,
      )
  })

  it('are items of lists with any mark in front of them', () => {
    for (const mark of ['✓', '→', '▶', '-', '•'])
      assert.deepEqual(
        classesOf(
          `Dear customer,\n\nWe are writing because our booking system was hacked on 3 June. The following was copied:\n\n${mark} Date of birth\n${mark} Phone number\n${mark} E-mail address\n\nYours faithfully,\nIda Holm, Alder Mutual`,
        ),
        ['+date-of-birth', '+phone-number', '+email-address'],
        mark,
      )
  })

  it('are denied together where "neither" and "nor" join two kinds that share their noun', () => {
    assert.deepEqual(
      classesOf(
        'Alder Mutual said names of customers were stolen by hackers. Neither bank nor card details were taken.',
      ),
      ['+name', '-financial-account', '-payment-card'],
    )
  })

  it('are a name and what is told along with it', () => {
    assert.ok(
      classesOf(
        'Hackers stole the files of Alder Mutual on 3 June. They list each name along with the date of birth of the customer.',
      ).includes('+date-of-birth'),
    )
  })
})
