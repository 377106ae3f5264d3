import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { datesOf } from './fixtures/dates-of.ts'

const theft =
  'Tarn Hospice confirmed that hackers stole names and diagnoses of 4,100 patients from its server between 3 and 5 June.'

describe('a day on which somebody was told', () => {
  it('is none on which it was found, if those told are whose data it was', () => {
    assert.deepEqual(
      datesOf(`${theft} The affected patients were notified of the breach on 20 July.`),
      ['occurred 2026-06-03 2026-06-05', 'disclosed 2026-07-20 2026-07-20'],
    )
    assert.deepEqual(
      datesOf(
        `${theft} On July 20, the hospice sent written notices of the breach to all of them.`,
      ),
      ['occurred 2026-06-03 2026-06-05', 'disclosed 2026-07-20 2026-07-20'],
    )
  })

  it('is the one on which it was found, if a supplier told the victim', () => {
    assert.ok(
      datesOf(`${theft} On 9 June we were contacted by our web host about the intrusion.`).includes(
        'discovered 2026-06-09 2026-06-09',
      ),
    )
  })
})

describe('a day on which an inquiry came to something', () => {
  it('is neither that of the deed nor that of its discovery', () => {
    for (const end of [
      'On July 9, the forensic investigation confirmed that the intruder had read the files.',
      'On July 9, the hospice determined that the mailbox contained names of patients.',
    ])
      assert.deepEqual(datesOf(`${theft} ${end}`), ['occurred 2026-06-03 2026-06-05'], end)
  })
})

describe('spans', () => {
  it('run from the day of the beginning to the day of the end', () => {
    assert.ok(
      datesOf(
        'Tarn Hospice confirmed a breach of 4,100 patient records. The unauthorized access to its server began on June 3, 2026, and ended on June 5, 2026.',
      ).includes('occurred 2026-06-03 2026-06-05'),
    )
  })

  it('are those in which customers gave what was skimmed', () => {
    assert.ok(
      datesOf(
        'Calder Ferries says that a skimmer was found in its ticket shop. It copied card numbers of customers who paid for a crossing in the shop between 3 May and 19 June.',
      ).includes('occurred 2026-05-03 2026-06-19'),
    )
  })
})

describe('American dates', () => {
  it('are one span where a comma stands behind the first year', () => {
    assert.ok(
      datesOf(
        'Tarn Hospice confirmed that hackers stole names of 4,100 patients from its server between June 3, 2026, and June 5, 2026.',
      ).includes('occurred 2026-06-03 2026-06-05'),
    )
  })
})

describe('what is no day of the event', () => {
  it('is a bound, the year in the name of a thing, and the day of a filing', () => {
    for (const end of [
      'The breach occurred prior to the July 1, 2026, compliance date.',
      'It has closed the gaps that its 2025 risk analysis had named.',
    ])
      assert.deepEqual(datesOf(`${theft} ${end}`), ['occurred 2026-06-03 2026-06-05'], end)
    assert.ok(
      !datesOf(
        `${theft} The hospice filed a breach report with the authority on July 2, 2026.`,
      ).some((each) => each.startsWith('occurred 2026-07')),
    )
  })

  it('is the day on which a door was closed, at whatever hour', () => {
    const found = datesOf(
      'To our customers\n\nOn 9 July 2026 our monitoring raised an alarm about downloads. Our investigation shows that somebody had access to the server between 2 July and 9 July 2026, using the password of a service account. We closed the account at 16:20 CEST on 9 July and took the server offline. Names of 500 customers were copied.',
    )
    assert.ok(found.includes('occurred 2026-07-02 2026-07-09'), found.join())
    assert.ok(!found.includes('occurred 2026-07-09 2026-07-09'), found.join())
  })
})

describe('lines of a chronicle', () => {
  it('say what their days are of', () => {
    const found = datesOf(
      'Incident report\n\nCustomer records of our shop were copied with stolen passwords.\n\nJul 7, 2026 Attack on the first shop\n\nJul 8, 2026 18:40 (BST) Attack detected and stopped\n\nJul 9, 2026 Attack on the second shop\n\nJul 10, 2026 Passwords reset',
    )
    assert.ok(found.includes('occurred 2026-07-07 2026-07-07'), found.join())
    assert.ok(found.includes('discovered 2026-07-08 2026-07-08'), found.join())
    assert.ok(!found.some((each) => each.includes('07-10')), found.join())
  })

  it('may begin with a day of the week, and run from the first deed to the last', () => {
    const found = datesOf(
      'Incident report\n\nCustomer records of our shop were copied with stolen passwords.\n\nTue 7 July, 02:10 – Attacker signs in to our console.\n\nWed 8 July, 03:00 – Ransomware deployed on three servers.\n\nThu 9 July, 07:40 – An alert is raised by the night shift.\n\nThu 9 July, 08:00 – Passwords reset.',
    )
    const ofBreach = new Set(found.filter((each) => /^(?:occurred|discovered)/.test(each)))
    assert.deepEqual([...ofBreach].toSorted(), [
      'discovered 2026-07-09 2026-07-09',
      'occurred 2026-07-07 2026-07-08',
    ])
  })

  it('may give the hours of a span, and what was done about it', () => {
    const found = datesOf(
      'Post-mortem\n\nCustomer tickets of our shop were copied with a stolen token.\n\n- 24 Jul 03:18 to 26 Jul 22:40 The attacker exported 3,100 tickets.\n\n- 28 Jul 09:05 Our vendor notifies us.\n\n- 29 Jul 09:31 Token revoked.\n\n- 30 Jul 10:00 We notify all customers.',
    )
    assert.ok(found.includes('occurred 2026-07-24 2026-07-26'), found.join())
    assert.ok(found.includes('discovered 2026-07-28 2026-07-28'), found.join())
    assert.ok(!found.some((each) => /07-18|07-29|07-30/.test(each)), found.join())
  })
})
