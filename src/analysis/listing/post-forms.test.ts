import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeText } from '../analyze-text.ts'

const analysed = (text: string, siteName: string | null = null) => {
  const { isBreachReport, statements } = analyzeText({
    text,
    title: null,
    publishedAt: '2026-05-12',
    siteName,
    url: null,
  })
  const names = (field: 'victim' | 'actor'): readonly string[] => [
    ...new Set(statements.flatMap((each) => (each.field === field ? [each.value.name] : []))),
  ]
  const classes = statements.flatMap((each) =>
    each.field === 'dataClass' ? [`${each.value.exposed ? '+' : '-'}${each.value.class}`] : [],
  )
  return {
    isBreachReport,
    victims: names('victim'),
    actors: names('actor'),
    classes: new Set(classes),
    counts: statements.flatMap((each) => (each.field === 'recordCount' ? [each.value.count] : [])),
    sale: statements.flatMap((each) => (each.field === 'sale' ? [each.value] : [])).at(0),
    modalities: new Set(
      statements.flatMap((each) =>
        each.field === 'incident' || each.field === 'victim' ? [each.modality] : [],
      ),
    ),
  }
}

describe('the forms of posts', () => {
  it('an entry is headed by whom it is about, right above the address or the figures', () => {
    for (const profile of [
      'ploetz-giesserei.example\nGermany | Manufacturing | Revenue: $84M',
      'Germany | Manufacturing | Revenue: $84M | Employees: 420',
    ]) {
      const { victims, modalities } = analysed(`>> TIDEWATER NEWS <<
Plötz Giesserei GmbH
${profile}

We are ready to upload 96 GB of corporate documents: detailed employee information (passports, payslips), contracts, drawings of clients such as Harrow Motors. You will find the link in 5 days if the management does not come to chat.

Deadline: 2026-06-02 18:00 UTC`)
      assert.deepEqual(victims, ['Plötz Giesserei GmbH'], profile)
      assert.deepEqual([...modalities], ['claimed'])
    }
  })

  it('an entry of a leak site claims what it says it will upload', () => {
    const { victims, actors, counts, modalities, sale } = analysed(`GREY OTTER BLOG

Maplecross Castings
maplecross.example
Canada | Revenue: $61M | Employees: 230

Maplecross Castings makes pump housings in Ontario.
We are ready to upload 140 GB of corporate documents: accounting, contracts, passports of employees.

Deadline: 20 May 2026`)
    assert.deepEqual(victims, ['Maplecross Castings'])
    assert.deepEqual(actors, ['Grey Otter'])
    assert.deepEqual(counts, [140e9])
    assert.deepEqual(modalities, new Set(['claimed']))
    assert.equal(sale, undefined)
  })

  it('a page of a gang says whose it is, and the way to a company on it', () => {
    for (const head of ['Grey Otter blog > Maplecross Oy', 'Grey Otter leak site page']) {
      const { victims, actors, counts, modalities } = analysed(`${head}
VICTIM: Maplecross & Daughters (Turku, Finland)
ADDED: 2026-09-14
SIZE: 1.1 TB
We were four weeks inside of their document system: contracts, passports of the staff, mail of the partners. Their negotiator offered 30k and went away. Part 1 goes public in 7 days.`)
      assert.deepEqual(victims, ['Maplecross & Daughters'], head)
      assert.deepEqual(actors, ['Grey Otter'])
      assert.deepEqual(counts, [1.1e12])
      assert.deepEqual([...modalities], ['claimed'])
    }
  })

  it('a log with a status and a size is no page of a gang', () => {
    assert.equal(
      analysed(`Backups blog > Weekly
Target: tape 4
Added: 2026-09-14
Size: 1.1 TB
The weekly backup of the document system was written without errors.`).victims.length,
      0,
    )
  })

  it('an entry may be nothing but a head of labels', () => {
    const { victims, counts, modalities } = analysed(`COMPANY      Maplecross Unified Schools
WEBSITE      maplecross.example
REVENUE      $61M
EMPLOYEES    2,300
FOLDERS      40,112
SIZE         140 GB

They had three weeks to answer and everything will be published. Payroll and medical files are inside.`)
    assert.deepEqual(victims, ['Maplecross Unified Schools'])
    assert.deepEqual(counts, [140e9])
    assert.deepEqual(modalities, new Set(['claimed']))
  })

  it('a ransom note is written to the victim and sells nothing', () => {
    const { victims, actors, modalities, sale } = analysed(`~~~ G R E Y O T T E R ~~~

Hello, Maplecross Water District!

Your network has been encrypted. We copied 75 GB of your data: payroll, HR files.
To get the decryptor install Tor Browser and open greyotter7aaaa.onion. The fee is 40,000 USD in Monero.
You have 72 hours. Do not rename files.`)
    assert.deepEqual(victims, ['Maplecross Water District'])
    assert.deepEqual(actors, ['Greyotter'])
    assert.deepEqual(modalities, new Set(['claimed']))
    assert.equal(sale, undefined)
  })

  it('a post in another language sells by its labels', () => {
    const { victims, actors, classes, sale } =
      analysed(`Assurances Maplecroix - 640k adhérents - 2026

Vendeur: loutre23
Lignes: 640 000
Colonnes: nom, prénom, date_naissance, numero_secu, adresse_mail, portable, iban
Prix: 1500 €
Échantillon en MP`)
    assert.deepEqual(victims, ['Assurances Maplecroix'])
    assert.deepEqual(actors, ['loutre23'])
    assert.deepEqual(
      classes,
      new Set([
        '+name',
        '+date-of-birth',
        '+government-issued-id',
        '+email-address',
        '+phone-number',
        '+financial-account',
      ]),
    )
    assert.deepEqual(
      [sale?.price, sale?.currency, sale?.seller, sale?.sample],
      [1500, 'EUR', 'loutre23', true],
    )
  })

  it('a thread has its seller in the head, its forum by its site and the word of others in its replies', () => {
    const { victims, actors, classes, sale } = analysed(
      `[PRICE DROP] Maplecross Ferries PNR 2025 - 2.1M bookings

#1 otter40 (OP, VIP)
cols: pax_name, doc_no, phone
No cards inside.
now 900 usd xmr/btc, selling max 2x

#2 heronette
got their passwords and ibans cheaper elsewhere`,
      'DarkForums',
    )
    assert.deepEqual(victims, ['Maplecross Ferries'])
    assert.deepEqual(actors, ['otter40'])
    assert.ok(classes.has('+government-issued-id') && classes.has('-payment-card'))
    assert.ok(!classes.has('+password') && !classes.has('+financial-account'))
    assert.deepEqual([sale?.forum, sale?.price, sale?.seller], ['DarkForums', 900, 'otter40'])
  })

  it('is by who stands in its head, whatever his messenger calls him', () => {
    const { actors, sale } = analysed(
      `[SELLING] Maplecross Ferries customers 2.1M lines
by otter40 » Wed Nov 18, 2026 9:42 pm

today I sell the complete customer database of Maplecross Ferries
pax_name, email, phone, doc_no
Price: 900 USD in XMR
Sample for serious buyers, ask me on Telegram: @otter40_sales`,
      'DarkForums',
    )
    assert.deepEqual(actors, ['otter40'])
    assert.equal(sale?.seller, 'otter40')
  })

  it('what is given away is no sale', () => {
    const { isBreachReport, victims, sale } = analysed(
      `Klinika Maplecross [PL] - 212k pacjentów - za darmo
by lutra - Saturday May 9, 2026 at 10:01 PM

They did not pay $5,000, so it is free for everyone. Download below.
imie;nazwisko;pesel`,
      'DarkForums',
    )
    assert.equal(isBreachReport, true)
    assert.deepEqual(victims, ['Klinika Maplecross'])
    assert.equal(sale?.price ?? null, null)
  })

  it('a tool, a service or a job is no breach', () => {
    for (const text of [
      `[SELLING] Otter crypter, FUD\nby otterdev | VIP | Threads: 12\n\nWorks with any stealer.\nPrice: $120 month\nXMR only, escrow accepted`,
      `[HIRING] callers for a long term team\nUser: otterdev   Registered: 14.05.2022\n\nWe pay $400 for each call. Contact by PM, then tox: ABC.`,
    ])
      assert.equal(analysed(text, 'Exploit').isBreachReport, false, text)
  })

  it('an article that lets a gang speak is no post', () => {
    const { modalities } = analysed(
      `Maplecross Castings confirmed on Monday that files were stolen from its servers. “We are ready to upload 140 GB of corporate documents,” the gang had written on its page. “They have 3 days left to pay us in xmr only.”`,
    )
    assert.deepEqual(modalities, new Set(['confirmed']))
  })

  it('a name alone above a forum’s box is who offers, and a price there is an offer', () => {
    const { actors, sale } = analysed(
      `XSS.is > Databases

bogbean
Night owl
Premium
Registered 11.02.2023
Messages 57

Varda Telecom, all customers of Norway, names and phone numbers, 400 000 lines
Price: 12 000 $, one hand
-- Proof
200 rows to people with deposit`,
      'XSS',
    )
    assert.deepEqual(actors, ['bogbean'])
    assert.deepEqual(
      [sale?.forum, sale?.price, sale?.currency, sale?.seller, sale?.sample],
      ['XSS', 12_000, 'USD', 'bogbean', true],
    )
  })

  it('a name above the subscribers of a channel is whose channel it is', () => {
    const { actors, sale } = analysed(
      `SALT HERON
@saltheron_ch · 3.1K subscribers

What we have taken from Varda Telecom this week:
names and phone numbers of 900 employees
We sell nothing, this is a warning.`,
      'Telegram – @saltheron_ch',
    )
    assert.deepEqual(actors, ['Salt Heron'])
    assert.equal(sale, undefined)
  })

  it('a talk in a channel is the offer of the one who makes it, with its price', () => {
    const { victims, actors, counts, sale } = analysed(
      `[21:40] heronmart: new today
[21:40] heronmart: Telco Vardanet (NO) customers base, 640.000 users with name, address, email. Year 2026
[21:41] heronmart: price 1 200 € / or trade
[21:44] kari_k: fake, old leak of 2021 with 90.000 users
[21:46] heronmart: no brother, sample 200 rows in pinned`,
    )
    assert.deepEqual(victims, ['Telco Vardanet'])
    assert.deepEqual(actors, ['heronmart'])
    assert.ok(counts.includes(640_000) && !counts.includes(90_000), counts.join())
    assert.deepEqual([sale?.price, sale?.currency, sale?.seller], [1200, 'EUR', 'heronmart'])
  })

  it('a gang that was in the network and feels insulted sells nothing', () => {
    const { isBreachReport, victims, sale, classes } = analysed(
      `TARN CASTINGS AS
tarncastings.example  |  Norway  |  $84M  |  Metal

We give last chance to the owners of Tarn Castings AS. Our group was 23 days inside of your network and nobody see. 900 GB is with us: payroll, contracts, passports.
You have made offer of 30.000$. This is insult.
PUBLICATION: 2 June 2026`,
    )
    assert.equal(isBreachReport, true)
    assert.deepEqual(victims, ['Tarn Castings'])
    assert.equal(sale, undefined)
    assert.ok(classes.has('+government-issued-id'))
  })

  it('what the company was asked for before, or a deposit, is no price', () => {
    const { sale } = analysed(
      `[SELLING] Kronvik Ferries passengers 612k
seller: sable.hound, deposit 0.4 BTC
Fields: name, phone, email
We tried to reach to them for $60k, they answered nothing.
$7,500, escrow yes`,
    )
    assert.deepEqual([sale?.price, sale?.currency], [7500, 'USD'])
  })

  it('a group with a cause tells what it has taken, and sells nothing', () => {
    const { isBreachReport, victims, counts, sale } = analysed(
      `Forwarded from "Tern Crew"

#OpTarnRiver
We have hacked the site of the Ministry of Fisheries of Vardania and taken 9 GB of internal mails because of the trawlers. 1,200 mail accounts with passwords are in the link.
Join backup channel`,
    )
    assert.equal(isBreachReport, true)
    assert.deepEqual(victims, ['Ministry of Fisheries of Vardania'])
    assert.ok(counts.includes(1200))
    assert.equal(sale, undefined)
  })

  it('a profile to write to is nothing that is sold', () => {
    const { classes } = analysed(
      'Selling database Tarn Housing\nby quietmoth - Saturday November 21, 2026\n\n58k tenants (name, mobile)\nOne hand only. $2800 monero.\nMy profile for contact, or Session 0593ab',
    )
    assert.ok(!classes.has('+social-profile'))
  })

  it('beginners, gangs that announce and channels that give away offer too', () => {
    const beginner = analysed(
      'hey all first time selling\n\ngot a db from gymchain Tarn & Iron, its 306 thousand members.\n\ncolumns >> fname;lname;mob;mail;iban\n\nwant 0,8 btc or make offer',
    )
    assert.deepEqual(beginner.victims, ['Tarn & Iron'])
    assert.ok(beginner.classes.has('+financial-account'))
    const gang = analysed(
      'Tarn Orthopaedics, PLLC\n4 clinics. 61 employees. $19M.\n\nPublished: 0%\nDeadline: 11/30/2026\n\nWhat will be published: x-rays, full patient base (94,300 persons with SSN).',
    )
    assert.equal(gang.isBreachReport, true)
    assert.ok(gang.classes.has('+government-issued-id'))
    const channel = analysed(
      "Good morning subscribers\n\nToday's free gift: Universidad del Tarn\n71.320 students\nmails, RUT, hashed pass\nPremium members got it one week before.",
    )
    assert.equal(channel.isBreachReport, true)
    assert.ok(channel.counts.includes(71_320))
  })
})
