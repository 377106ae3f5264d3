import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CaseFacts, Statement } from '#cases/index.ts'
import { analyzeReport } from './analyze-report.ts'
import { analyzeText } from './analyze-text.ts'

const read = (text: string, title: string | null = null) =>
  analyzeText({ text, title, publishedAt: '2026-11-20', siteName: null, url: null })

const factsOf = (text: string): CaseFacts => {
  const report = analyzeReport(
    { text, title: null, publishedAt: '2026-11-20', siteName: null, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  )
  assert.ok(report.case !== undefined, text)
  return report.case
}

const values = (statements: readonly Statement[], field: Statement['field']): readonly unknown[] =>
  statements.filter((each) => each.field === field).map(({ value }) => value)

const classesOf = (text: string): readonly string[] =>
  factsOf(text).dataClasses.map(({ exposed, class: id }) => `${exposed ? '+' : '-'}${id}`)

const datesOf = (text: string): readonly string[] =>
  factsOf(text)
    .dates.filter(({ kind }) => kind === 'occurred' || kind === 'discovered')
    .map(({ kind, from, to }) => `${kind} ${from} ${to}`)
    .toSorted()

describe('whose word an event is', () => {
  it('is the company’s where it owns up, blames, or is a notice in whatever form', () => {
    for (const text of [
      'Talbot & Reeve, the auction house, has come clean to bidders: a stranger sat in its mailbox for most of May and read contracts and scans of passports.',
      'Quayside Brewing blames a former bookkeeper for the loss of wage slips of all 140 workers. He downloaded them on his last day, the brewer told the court.',
      'Form 6-K. Grupo Terrazul S.A. (the "Company") informs the market that on 2 June 2026 it suffered unauthorised access to part of its information systems. The Company believes that supplier contracts were copied.',
      'To all parents. A memory stick with the health files of 62 children was left on the 14:10 train. We are deeply sorry. Sunflower Nursery',
      'Identified (3 May 2026): a key was used by an unknown person to pull 4,000 customer profiles. You will get a mail from us if yours was among them.',
    ])
      assert.equal(factsOf(text).status, 'confirmed', text)
  })

  it('is a denial where nobody was inside, the sample is invented, or reports are untrue', () => {
    for (const text of [
      'Ormond Airways says there is no truth in posts that its passenger lists were stolen and are on sale. "Nobody has been inside our reservation system, and the sample is invented," said spokesman Karl Dietz. The seller, who calls himself "rook", had asked for $5,000 on BreachForums.',
      'Reports that a person called nightjar holds account data of customers of Postkonto Bank are untrue. Our systems were at no time entered by outsiders.',
    ])
      assert.equal(factsOf(text).status, 'denied', text)
  })

  it('is open where the company does not know yet', () => {
    assert.equal(
      factsOf(
        'Customers of the lottery operator Lotopol have been getting calls from people who know their stakes. Lotopol is looking into whether its data leaked. So far it cannot say.',
      ).status,
      'suspected',
    )
  })

  it('is a claim where a gang names its latest victim', () => {
    assert.equal(
      factsOf(
        'On its dark web page the Medusa gang names the dairy Alpenmilch as its latest victim. It gives the dairy eight days.',
      ).status,
      'claimed',
    )
  })

  it('is not an attacker’s where a seller of toys, a group of clinics or a plaintiff speaks', () => {
    const toys = factsOf(
      'The toy seller Lindqvist Toys says that strangers copied addresses of 31,000 buyers.',
    )
    assert.equal(toys.status, 'confirmed')
    const suit = factsOf(
      'Plaintiff filed a complaint against Harrow Dental. According to the complaint, thieves took names of 9,000 patients. The information is said to include diagnoses. Defendant has not answered.',
    )
    assert.ok(suit.dataClasses.length > 0)
    assert.ok(suit.dataClasses.every(({ modality }) => modality !== 'claimed'))
  })
})

describe('what tells of no breach', () => {
  it('is a deal, a product, a prize, a survey or advice that mentions one', () => {
    for (const text of [
      'Brightwater Software wins the regional export prize for its patient record system. More than 400 clinics use it, and 12 million records are kept in it. "Nobody has ever lost a record with us," says founder Ida Holm.',
      'Today we launch Lockbox for Teams. Keys, tokens and passwords are stored where a thief cannot read them, even if he carries off the whole server. It costs 3 euros a month.',
      'One in four clubs suffered a break-in to its systems last year, a survey found. In 12 per cent of the clubs member data was stolen. The average loss was 900 euros.',
      'What should you do when a company writes that your data was stolen? First, breathe. Ask which data exactly was taken. If it was your bank details, tell your bank.',
      'Version 4.1 of the Quill shop plug-in closes a hole through which strangers could have read orders of other customers. We know of no case in which this was done. Please update.',
    ])
      assert.equal(read(text).isBreachReport, false, text)
  })
})

describe('posts', () => {
  it('of a gang with little English are all its claim', () => {
    const facts = factsOf(
      '>>> GreyOtter Team <<<\n\nMERIDIAN STEEL\nindustry: steelworks   status: WAIT\n\nWe was sitting in their network 20 days. What we have: 800 GB. Passports, payroll. They dont answer. If no payment we publish all.',
    )
    assert.equal(facts.status, 'claimed')
    assert.equal(facts.actors[0]?.name, 'GreyOtter')
    assert.ok(facts.techniques.some(({ id }) => id === 'T1657'))
  })

  it('of a thread are what its seller says, and not what others answer', () => {
    const { statements } = read(`marrow wrote:
Got the members of Kestrel Rowing (SE, rowing club). 12k, name / email / address. 300 bucks and it is yours. 20 lines here for the doubters.

saltcod wrote:
These passwords are from 2019. I pay nothing.

marrow wrote:
PM if serious.`)
    const [sale] = statements.filter((each) => each.field === 'sale')
    assert.deepEqual(
      [sale?.value.seller, sale?.value.price, sale?.value.sample],
      ['marrow', 300, true],
    )
    assert.ok(!values(statements, 'actor').some((each) => JSON.stringify(each).includes('saltcod')))
    assert.ok(
      !values(statements, 'dataClass').some((each) => JSON.stringify(each).includes('password')),
    )
  })
})

describe('offers told in plain words', () => {
  const saleOf = (text: string) => {
    const { sale } = factsOf(text)
    return [sale?.forum ?? null, sale?.price ?? null, sale?.currency, sale?.seller, sale?.sample]
  }

  it('have a price, a seller and a sample, whatever they are called', () => {
    assert.deepEqual(
      saleOf(
        'A person who uses the handle 0xlark says he has the customer list of the tyre shop Gummi24 and wants 400 dollars for it. He shows twenty rows.',
      ),
      [null, 400, 'USD', '0xlark', true],
    )
    assert.deepEqual(
      saleOf(
        'On BreachForums somebody called nimbus has put a price of 1,500 euros on what he calls the guest list of the Hotel Arlberg.',
      ),
      ['BreachForums', 1500, 'EUR', 'nimbus', false],
    )
  })

  it('may be in another language, with columns in it', () => {
    const text =
      'vendo base de clientes de Banco Litoral (UY) 410k registros\ncampos: nombre, celular, correo, saldo\nprecio 700 usd, solo usdt. muestra 100 lineas. escribir a @sombra_uy'
    assert.deepEqual(saleOf(text), [null, 700, 'USD', 'sombra_uy', true])
    assert.deepEqual(
      new Set(classesOf(text)),
      new Set(['+name', '+phone-number', '+email-address', '+financial-information']),
    )
  })
})

describe('who is who in plain words', () => {
  it('names the victim by its trade, its letterhead or its signature', () => {
    assert.deepEqual(
      factsOf(
        'Burglars of the digital kind went through the files of the notary office Dufour. The office noticed it when the printer spat out a ransom note.',
      ).victims.map(({ name }) => name),
      ['Dufour'],
    )
    assert.deepEqual(
      factsOf(
        'Dear members\n\nA stranger copied our list of names and addresses.\n\nYours sincerely\nDr Ruth Ames, Chair\nRiverside Rowing Club',
      ).victims.map(({ name }) => name),
      ['Riverside Rowing Club'],
    )
  })

  it('names the supplier by what it does for another or by whom it tells', () => {
    for (const [text, name] of [
      [
        'Presto Mail, which prints the bills for all four water companies, lost a drive in June. Calder Water says names and addresses of 9,000 customers were on it.',
        'Presto Mail',
      ],
      [
        "The council's phone line is run by Nimbly, an outsourcing firm. An agent of Nimbly gave a caller the new password of a councillor, Barrow Council admitted; 1,100 letters of residents were read.",
        'Nimbly',
      ],
      [
        'Since 2019 St Anne Clinic has used the scheduling tool Medplan. Last week Medplan told the clinic that strangers had fetched patient names from its servers.',
        'Medplan',
      ],
      [
        'Dear pensioners, our pensions are worked out with a bureau called Fallon Bureau. Last week Fallon Bureau told us that a stranger had been in its storage and had taken pay slips. We at Marchmont Dairy are very sorry.',
        'Fallon Bureau',
      ],
    ] as const)
      assert.ok(
        factsOf(text).thirdParties.some((each) => each.name === name),
        text,
      )
  })

  it('takes no firm for a supplier that only helps', () => {
    const { thirdParties } = factsOf(
      'The baker Kornhaus was hacked in May. Kornhaus told the police, and hired Redline, a security firm, which found that 900 names of customers were copied.',
    )
    assert.deepEqual(thirdParties, [])
  })
})

describe('data in plain words', () => {
  it('is what people owe, where they live and what was written of them', () => {
    assert.deepEqual(
      new Set(
        classesOf(
          'Dear tenant\n\nA stranger opened our files. They show your name, where you live, how much you owe and the reason for your visit to our nurse.\n\nWe are sorry.',
        ),
      ),
      new Set(['+name', '+physical-address', '+financial-information', '+health-record']),
    )
  })

  it('is denied where it was out of reach, never kept or not read', () => {
    const classes = classesOf(
      'Dear member\n\nSomebody copied our list of names and email addresses. We do not keep card numbers. Passwords were not read. Bank details have nothing to do with this list.\n\nWe at Larch Club are sorry.',
    )
    for (const id of ['-payment-card', '-password', '-financial-account'])
      assert.ok(classes.includes(id), `${id} in ${classes.join(' ')}`)
  })
})

describe('days in plain words', () => {
  it('are read with their weekday, as weeks and across a status page', () => {
    assert.deepEqual(
      datesOf(
        'Thieves went through the files of the notary office Dufour in the week of 5 October. The office noticed it on Tuesday 13 October.',
      ),
      ['discovered 2026-10-13 2026-10-13', 'occurred 2026-10-05 2026-10-11'],
    )
    assert.deepEqual(
      datesOf(
        'Investigating - 17 August 2026, 07:10 UTC\nWe see strange exports from the booking tool.\n\nUpdate - 18 August 2026\nAn intruder made the exports on 14 August with a stolen session of one of our agents. Names of guests are in them. We are sorry.',
      ),
      ['discovered 2026-08-17 2026-08-17', 'occurred 2026-08-14 2026-08-14'],
    )
  })

  it('are what the question before them asks', () => {
    assert.deepEqual(
      datesOf(
        'We at Kettering Cycles are sorry: a stranger copied our list of customers.\n\nWhen did this happen?\nBetween 2 and 5 September.\n\nWhen did you notice?\nOn 20 September, after a customer had complained.',
      ),
      ['discovered 2026-09-20 2026-09-20', 'occurred 2026-09-02 2026-09-05'],
    )
  })

  it('are not those of a law, of old records or of a contract', () => {
    assert.deepEqual(
      datesOf(
        'The museum of Harwick said that thieves had copied its donor list. Under the Data Protection Act of 2018 it has three days to report. Records go back to 1987. In 2021 the museum hooked up the list to its shop.',
      ),
      [],
    )
  })
})

describe('figures that were corrected', () => {
  it('give way to the new ones', () => {
    const counts = factsOf(
      'Orrin College told students that hackers had copied their records. The new figure is 41,000 people, up from 20,500.',
    ).recordCounts.map(({ count }) => count)
    assert.deepEqual(counts, [41_000])
  })
})

describe('techniques in plain words', () => {
  const techniquesOf = (text: string): readonly string[] =>
    factsOf(text).techniques.map(({ id }) => id)

  it('are told by what was done', () => {
    for (const [text, id] of [
      [
        'Orrin College says a thief typed SQL commands into its search field and copied names of 900 students.',
        'T1190',
      ],
      [
        'Orrin College says an outsider signed in with the password of a former librarian and copied names of 900 students.',
        'T1078',
      ],
      [
        'A man phoned the help desk of Orrin College and asked for a new password. The college says names of 900 students were copied.',
        'T1566.004',
      ],
      [
        'A clerk of Orrin College was lured to a forged sign-in page. The college says names of 900 students were copied.',
        'T1566',
      ],
      [
        'Intruders scrambled most of the servers of Orrin College. The college says names of 900 students were copied.',
        'T1486',
      ],
      [
        'Crooks tried lists of passwords from other leaks on the site of Orrin College and got into 900 accounts of students, the college says.',
        'T1110.004',
      ],
    ] as const)
      assert.ok(techniquesOf(text).includes(id), `${id}: ${text}`)
  })

  it('are none in what was lost or in what might be done', () => {
    assert.deepEqual(
      techniquesOf(
        'Orrin College says that records were copied from its Salesforce CRM. Crooks could phone the help desk of a bank with them.',
      ),
      [],
    )
  })
})
