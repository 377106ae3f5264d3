import assert from 'node:assert/strict'
import { test } from 'node:test'
import { analyzeText } from './analyze-text.ts'

const reports = (text: string, title: string | null = null): boolean =>
  analyzeText({ text, title, publishedAt: '2026-03-04', siteName: null, url: null }).isBreachReport

test('a notice that is still to be filled in reports no breach', () => {
  const blank = `Notice of a security incident

Dear [name of member],

We are writing about a security incident at [name of club].

What happened
On [date], we discovered that [describe what was stolen or who had access].

What information was involved
The following personal information was affected: [list].`
  assert.equal(reports(blank), false)
  const filledIn = blank
    .replace('[name of club]', 'Tarnfeld Rowing Club')
    .replace('[date]', '2 February 2026')
    .replace(
      '[describe what was stolen or who had access]',
      'a stranger had copied our member list',
    )
    .replace('[list]', 'names, addresses and dates of birth')
  assert.equal(reports(filledIn), true)
})

test('a deal, or a regulator who counts what it was told of, reports no breach', () => {
  const deal = `Northbank today announced that it has agreed to acquire Clearharbor, which handles call centres and letters for organisations after a data breach.

Clearharbor has supported 1,900 incidents, among them large breaches of hospitals, in which it notified over 60 million people. The transaction is expected to close in the first quarter.`
  assert.equal(reports(deal, 'Northbank acquires breach-response firm Clearharbor'), false)
  assert.equal(
    reports(
      `Northbank said on Monday that its acquisition of Clearharbor was under review after the company disclosed that hackers had stolen records of 2.1 million people.

Clearharbor confirmed the theft last week. Names and addresses were taken from a server in September. The transaction is expected to close in the first quarter.`,
      'Northbank may cut price for Clearharbor after data breach',
    ),
    true,
  )
  assert.equal(
    reports(
      `The Information Authority received 8,114 complaints last year, 17 percent more than the year before, its annual report shows. Organisations reported 4,120 data breaches to it, most of them letters sent to the wrong person. In 180 cases ransomware was involved. It imposed fines of 3 million euros in all.`,
      'Authority publishes annual report',
    ),
    false,
  )
})

test('a survey that counts the breaches of many reports none', () => {
  assert.equal(
    reports(
      `Two thirds of manufacturers had a supplier breached, survey finds

Sixty-six per cent of manufacturers say that a supplier suffered a data breach in the past two years, according to a survey of 1,450 managers by the consultancy Tarnsoft.

Of those, only a third learned of the breach from the supplier. The mean cost of such an incident was put at 1.3 million euros. Data of customers was involved in 38 per cent of cases.`,
    ),
    false,
  )
  assert.equal(
    reports(
      `Four in ten clinics lost patient data in the past two years, according to a survey of 640 practice managers by the software house Tarnsoft.

Phishing was the most common cause (38 percent), followed by a breach at a supplier (21 percent). On average 4,200 records were stolen, and half of the clinics told those affected only after a month.

"Many believe that they are too small," said Tarnsoft's director Ida Holm.`,
      'Survey: four in ten clinics lost data',
    ),
    false,
  )
  assert.equal(
    reports(
      'Tarn Clinics lost the records of 4,200 patients to hackers, it confirmed on Monday. According to a survey, four in ten clinics lost data, on average 900 records, and 38 percent of the losses began with phishing.',
      'Tarn Clinics: records of 4,200 patients stolen',
    ),
    true,
  )
})

test('advice on letters about breaches reports no breach', () => {
  assert.equal(
    reports(
      `You have received a letter about a data breach? Do not throw it away.

What should you look for? The letter must say which of your details were exposed. If your card number was stolen, have the card blocked. Never give your details to somebody who calls about the breach.

Why did a company that you do not know write to you? Companies work for others. If your bank's printer was hacked, the printer may write to you.`,
      'What to do when a letter about a breach arrives',
    ),
    false,
  )
})

test('a policy on breaches reports none', () => {
  assert.equal(
    reports(
      `A breach means the unauthorised acquisition of data that compromises the security of information kept by the school.

Parents will be notified of breaches within 30 days. The notification includes the date of the breach and a description of the information that was compromised.

Breaches that meet the threshold of the Act will be posted below.`,
      'Breach notifications',
    ),
    false,
  )
})

test('a notice that goes on to advise is still a report', () => {
  assert.equal(
    reports(
      `On 12 January 2026 we learned that an unauthorised person had been in the mailbox of one of our nurses. The mailbox held names and diagnoses of 1,204 patients of Oakmere Clinic.

You should check the statements of your insurer. If you see a treatment that you did not have, call your insurer. Never give your details to callers. You may freeze your credit free of charge. You should also change passwords that you have used twice.`,
      'Notice to our patients',
    ),
    true,
  )
})

test('a page that offers help after any breach reports none', () => {
  assert.equal(
    reports(
      `Have you had a letter that your personal information was exposed in a data breach? You may be entitled to compensation. Call us today for a free consultation.

What is a data breach?

A data breach happens when somebody gets hold of personal information without permission. Companies are attacked by hackers every day, and last year millions of records were stolen.

How can we help you?

Our solicitors have handled thousands of data breach claims on a no win, no fee basis. If a company failed to keep your information safe, we will fight for you.`,
      'Data breach compensation claims',
    ),
    false,
  )
})

test('a notice of a firm on one breach is a report', () => {
  assert.equal(
    reports(
      `Our attorneys are investigating Pinnock Dental Group after its data breach. Pinnock learned on 9 January 2026 that hackers had copied files with names, Social Security numbers and treatment records of 41,200 patients.

If you had a letter from Pinnock Dental Group, you may be entitled to compensation. Contact us for a free consultation.`,
      'Pinnock Dental Group data breach investigation',
    ),
    true,
  )
})

test('the launch of a product that guards against breaches reports none', () => {
  assert.equal(
    reports(
      `Verdan, a maker of security software, today launched Verdan Watch, a service that tells companies when their data was stolen.

"Last year 1,900 companies lost customer data to hackers through a supplier," said its founder. Names and passwords of millions were stolen. Verdan Watch is available from today and costs 4 euros per employee per month.`,
      'Verdan launches breach watch',
    ),
    false,
  )
})

test('an exercise that was played through reports none, whatever was stolen in it', () => {
  assert.equal(
    reports(
      `On Monday the staff of the harbour played through a ransomware attack. In the scenario a gang had stolen passports of 14,000 seafarers and published them.

Inject 2: a journalist calls about the breach. Inject 4: the payroll provider was hacked too.`,
      'Notes from our tabletop',
    ),
    false,
  )
})

test('a mail to colleagues about somebody in the system of a supplier is a report', () => {
  assert.equal(
    reports(
      `All,

Wagewise, who do our payroll, had somebody in their system on 18 January. That person opened the tax forms of everyone who worked for us last year: name, home address and what you earned.

Wagewise will send everyone a letter. I am sorry, I am in there as well.`,
      'our tax forms',
    ),
    true,
  )
})

/** What looks like a breach and is none, and beside it what differs in the one point that makes it one. */
const lookAlikes: readonly { what: string; title: string; none: string; breach: string }[] = [
  {
    what: 'a carrier found again that nobody had opened',
    title: 'Lost USB stick of housing association recovered',
    none: `A USB stick with details of 2,400 tenants that was lost in January has been recovered, Penrose Homes said today. It had fallen behind a seat in one of its vans.

The stick held names, rents and telephone numbers. An examination showed that it was not opened while it was gone. Penrose Homes had told the tenants of the loss.`,
    breach: `A USB stick with details of 2,400 tenants that was lost in January has been recovered, Penrose Homes said today. It had fallen behind a seat in one of its vans.

The stick held names, rents and telephone numbers. An examination showed that the files were copied while it was gone. Penrose Homes had told the tenants of the loss.`,
  },
  {
    what: 'a forged notice of a breach',
    title: 'Beware of bogus letters in the name of Kestrel Mutual',
    none: `People are receiving letters which say that their insurer, Kestrel Mutual, was hacked and that their bank details were stolen. The letters are fake and ask for a card number.

Kestrel Mutual says that it has had no breach and has sent no such letters.`,
    breach: `People are receiving letters which say that their insurer, Kestrel Mutual, was hacked and that their bank details were stolen. The letters are fake and ask for a card number.

Kestrel Mutual says that its own systems had no breach. But names and policy numbers of 31,000 customers were copied from its printer in May.`,
  },
  {
    what: 'an outage',
    title: 'Incident report: sign-in unavailable on 8 April',
    none: `On 8 April users could not sign in. An expired certificate stopped our identity service from reaching its database.

The incident was not caused by an attack. No customer data was accessed or lost. We apologise to all affected customers.`,
    breach: `On 8 April users could not sign in. We took the service offline because somebody had obtained the key of a support tool.

The incident was not caused by an attack on our database. Profiles of 12,400 customers were read. We apologise to all affected customers.`,
  },
  {
    what: 'a hole of which nobody made use',
    title: 'Parking app fixes hole that would have shown plates',
    none: `A student has found a hole in the parking app Stallo through which number plates and e-mail addresses of its 640,000 users could have been read.

Stallo went through its logs and found no request of that kind but the student's own two.`,
    breach: `A student has found a hole in the parking app Stallo through which number plates and e-mail addresses of its 640,000 users could have been read.

Stallo went through its logs and found that a stranger had fetched 212,000 accounts in May.`,
  },
  {
    what: 'a trial by those who were asked to break in',
    title: 'Hackers took over water company in test',
    none: `It took the attackers five days to get from the visitors' network of Brightwell Water to the bills and bank details of 700,000 customers. Fortunately they were working for the company.

The red team downloaded ten records to prove its point. Brightwell has since changed the passwords.`,
    breach: `It took the attackers five days to get from the visitors' network of Brightwell Water to the bills and bank details of 700,000 customers. They had copied them before a red team hired by the company found their tracks.

Brightwell has told its customers and changed the passwords.`,
  },
]

test('what looks like a breach and is none reports none', () => {
  for (const { what, title, none } of lookAlikes) assert.equal(reports(none, title), false, what)
})

test('a breach that is told in the words of such a text is one', () => {
  for (const { what, title, breach } of lookAlikes) assert.equal(reports(breach, title), true, what)
})

test('an exercise that is only called one far down reports none', () => {
  assert.equal(
    reports(
      `Mayor Rolf Tennant read out the ransom demand himself: 40 bitcoins, or the personnel files of 3,000 workers would appear on the internet by Friday. His staff looked at one another.

It was an exercise, the third in four years. Twenty people worked through what they would do if criminals stole the personnel files.`,
      'City hall hit by ransomware (for one morning)',
    ),
    false,
  )
})

test('what was found where it never should have been is a breach', () => {
  assert.equal(
    reports(
      `A hard drive that was sold at an auction was found to hold tax files of 2,100 people from Derrow. Encryption was not used.

The buyer told the newspaper, and the council has told the commissioner.`,
      'Hard drive bought at auction held tax files',
    ),
    true,
  )
})

test('an outage of which those concerned say that nobody attacked reports none, one after which files are gone does', () => {
  const outage = `Chemists in the north could not print labels on Monday because of a disk failure at Apolink, which keeps the names and prescriptions of 40,000 patients for them.

Rumours of an attack were denied by the firm in the evening. "There was no intrusion," said its director.`
  assert.equal(reports(outage, 'Outage at Apolink: a disk gave up'), false)
  assert.equal(
    reports(
      `${outage.split('\n')[0]}

The firm first ruled out an attack. On Friday it said that intruders had copied the prescriptions of 40,000 patients.`,
      'Outage at Apolink',
    ),
    true,
  )
})
