import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { analyzeReport } from '../analyze-report.ts'

const partiesOf = (text: string) => {
  const report = analyzeReport(
    { text, title: null, publishedAt: '2026-05-20', siteName: null, url: null, sha256: '' },
    { seat: 'publisher', withText: false },
  )
  assert.ok(report.case !== undefined, text)
  return {
    platforms: report.case.platforms.map(({ name }) => name),
    suppliers: report.case.thirdParties.map(({ name }) => name),
  }
}

describe('where it happened', () => {
  it('is where anybody could look', () => {
    assert.deepEqual(
      partiesOf(
        'Researchers found that Odell College left photos of applicants in a Google Cloud Storage bucket that anyone could list without a password.',
      ).platforms,
      ['Google Cloud Storage'],
    )
  })

  it('is a product of the list, whatever its capitals', () => {
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed a data breach. Files with names of 900 applicants were taken out of Moveit by hackers on 3 May.',
      ).platforms,
      ['MOVEit'],
    )
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed that ransomware hit its VMWare ESXi servers and that names of 900 applicants were stolen.',
      ).platforms,
      ['VMware ESXi'],
    )
  })

  it('is told by the words in front', () => {
    for (const told of [
      'Names of 900 applicants were stolen from its Oracle E-Business Suite.',
      'Hackers knew of a hole in Oracle E-Business Suite and have the names of 900 applicants.',
      'The college keeps such lists in Oracle E-Business Suite, and names of 900 applicants are gone.',
    ]) {
      assert.deepEqual(
        partiesOf(`Odell College confirmed a data breach. ${told}`).platforms,
        ['Oracle E-Business Suite'],
        told,
      )
    }
  })

  it('is told by the next sentence that goes back to it', () => {
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed a data breach at Wagewise, its payroll provider. Wagewise used Oracle E-Business Suite. Hackers found a weakness in that program and stole names of 900 employees.',
      ).platforms,
      ['Oracle E-Business Suite'],
    )
  })

  it('is told by whose account or instance it is, though the theft is told beside it', () => {
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed a data breach. Hackers stole names of 900 applicants. They had been seen in one lecturer’s Microsoft 365 account.',
      ).platforms,
      ['Microsoft 365'],
    )
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed a data breach. Names of 900 applicants were stolen. They sat in the college’s Snowflake account.',
      ).platforms,
      ['Snowflake'],
    )
  })

  it('is told by a store that answered anybody', () => {
    assert.deepEqual(
      partiesOf(
        'Odell College left names of 900 applicants open to the internet. A researcher came across an Elasticsearch node that answered anybody.',
      ).platforms,
      ['Elasticsearch'],
    )
  })

  it('is no product of a campaign long gone', () => {
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed a data breach. Hackers stole names of 900 applicants. It has told the police. The crew was behind the MOVEit thefts of 2023.',
      ).platforms,
      [],
    )
  })

  it('is no product that is mentioned for another reason', () => {
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed that hackers stole names of 900 applicants. Its courses are taught with Microsoft Teams.',
      ).platforms,
      [],
    )
  })

  it('is no supplier where the name is only the product’s', () => {
    const { platforms, suppliers } = partiesOf(
      'Odell College confirmed a data breach through MOVEit Transfer, a file transfer tool that the college uses. Hackers stole names of 900 applicants from it.',
    )
    assert.deepEqual(platforms, ['MOVEit Transfer'])
    assert.deepEqual(suppliers, [])
  })

  it('is told by whose it is, or by what kind of thing it is, beside the event', () => {
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed a data breach. An intruder stole names of 900 applicants. He had been reading tickets in our Freshdesk.',
      ).platforms,
      ['Freshdesk'],
    )
    assert.deepEqual(
      partiesOf(
        'Odell College confirmed a data breach. Names of 900 applicants were copied. The way in was a Citrix gateway.',
      ).platforms,
      ['Citrix'],
    )
  })

  it('is a product of the list that the story names, whatever is said of it', () => {
    for (const told of [
      'That evening a stranger went through Moodle as if he were the bursar.',
      'Somebody was let in by an old Bugzilla, it turned out.',
      'Our marks live in TOPdesk, odd as it sounds.',
    ]) {
      assert.equal(
        partiesOf(
          `Odell College confirmed a data breach. Names of 900 applicants were stolen. The term had begun. Lessons go on. ${told}`,
        ).platforms.length,
        1,
        told,
      )
    }
  })

  it('is not where the haul was taken, nor a firm that speaks, nor another’s breach', () => {
    for (const told of [
      'The lists were uploaded to a private Dropbox.',
      'Readers may remember Zendesk.',
      'The raids on Accellion and Kaseya were worse.',
      'Snowflake said that it knows of the matter.',
      'The new site is on Shopify from Sunday.',
    ]) {
      assert.deepEqual(
        partiesOf(
          `Odell College confirmed a data breach. Names of 900 applicants were stolen. ${told}`,
        ).platforms,
        [],
        told,
      )
    }
  })
})
