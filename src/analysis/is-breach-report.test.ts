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
