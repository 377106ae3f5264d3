import { dataClasses as everyClass, dataLabel } from '#data/data-classes.ts'
import { jurisdictionName } from '#data/jurisdictions.ts'
import { sayHome, type ExposureSummary } from '#exposure/index.ts'
import { counted, inDigits } from './show-figures.ts'

type Affected = ExposureSummary['affected']

/** At most this many places are shown; the JSON has all. */
const mostPlaces = 15
/** The width of the longest name of a data class. */
const widest = Math.max(...everyClass.map(({ id }) => dataLabel({ class: id }).length))

/** A name and a count, each in its column. */
const line = (name: string, count: number, note = ''): string =>
  `  ${name.padEnd(widest)}${inDigits(count).padStart(12)}${note}`

/** Who is affected, where, by what, and what should be reviewed. */
export const affectedOf = (summary: ExposureSummary): readonly string[] => [
  headOf(summary.affected),
  ...plantedOf(summary.affected.planted),
  ...placesOf(summary.affected),
  ...classesOf(summary),
  ...unlinkedOf(summary.unlinked ?? []),
  ...riskOf(summary.affected),
  ...summary.affected.doubts
    .filter(({ people }) => people > 0)
    .map(({ kind, people }) => `  to be checked: ${inDigits(people)}, ${doubtWords[kind]}`),
  ...oursOf(summary.affected),
]

const headOf = ({ people, companies, rowsWithoutPerson }: Affected): string =>
  people === 0
    ? `Affected: nobody is named in these files${companies === 0 ? '' : `, and ${counted(companies, 'company is', 'companies are')}`}; ${counted(rowsWithoutPerson, 'row has', 'rows have')} no address, phone number, account or number of identity, and no name that tells somebody apart`
    : `Affected: ${counted(people, 'person', 'people')} and ${counted(companies, 'company', 'companies')}; ${counted(rowsWithoutPerson, 'row names', 'rows name')} nobody`

/** Planted records, which no count of people includes, so that the rows add up. */
const plantedOf = (planted: Affected['planted']): readonly string[] =>
  planted === undefined || planted.records === 0
    ? []
    : [
        `  left out: ${counted(planted.records, 'planted record', 'planted records')} in ${counted(planted.rows, 'row', 'rows')}; they are nobody, and only the verdict uses them`,
      ]

const placesOf = ({ jurisdictions, home }: Affected): readonly string[] => [
  ...jurisdictions
    .slice(0, mostPlaces)
    .map(({ jurisdiction, count }) => line(sayPlace(jurisdiction), count)),
  ...(jurisdictions.length > mostPlaces
    ? [`  and ${jurisdictions.length - mostPlaces} more places`]
    : []),
  ...(home === undefined ? [] : [`  ${sayHome(home)}`]),
]

/** "Germany", "California, US", "place not known". */
function sayPlace(jurisdiction: string | null): string {
  if (jurisdiction === null) return 'place not known'
  const name = jurisdictionName(jurisdiction) ?? jurisdiction
  return jurisdiction.includes('-') ? `${name}, ${jurisdiction.slice(0, 2)}` : name
}

function classesOf({ affected, columns }: ExposureSummary): readonly string[] {
  const { dataClasses, inText } = affected
  const ownColumns = new Set<string | null>(
    columns.filter(({ fill }) => fill > 0).map(({ dataClass }) => dataClass),
  )
  return [
    ...(dataClasses.length === 0 ? [] : ['', 'What is out of them:']),
    ...dataClasses.map(({ class: id, people }) =>
      line(dataLabel({ class: id }), people, inTextOf(inText, id, ownColumns.has(id))),
    ),
  ]
}

/** Data classes that were recognised in text by their form, and not by a column of their own. */
function inTextOf(inText: Affected['inText'], id: string, hasColumn: boolean): string {
  const found = inText?.find((each) => each.class === id)
  return found === undefined
    ? ''
    : `  ${hasColumn ? 'some of them ' : ''}read in the text of ${found.columns.slice(0, 3).join(', ')}`
}

const unlinkedOf = (unlinked: NonNullable<ExposureSummary['unlinked']>): readonly string[] =>
  unlinked.length === 0
    ? []
    : [
        '',
        'In the leak as well, in rows or text that name nobody:',
        ...unlinked.map(({ class: id, rows, columns }) =>
          line(dataLabel({ class: id }), rows, `  ${columns.slice(0, 3).join(', ')}`),
        ),
      ]

function riskOf({ people, risk }: Affected): readonly string[] {
  if (people === 0) return []
  const levels = Object.entries(risk).toReversed()
  const said = levels.map(([level, count]) => `${level} ${inDigits(count)}`).join(', ')
  return ['', `Risk of being the next target: ${said}`]
}

const doubtWords: Readonly<Record<Affected['doubts'][number]['kind'], string>> = {
  'names-differ': 'rows with different names were joined into one person',
  'country-disputed': 'fields point to different countries',
  'phone-shared': 'several people have the phone number of the row',
  'free-text': 'free text may hold further kinds of data',
  'class-in-text': 'kinds of data were read in free text, by their form',
  'other-in-text':
    "free text names an address that is not the person's: its data may be somebody else's",
}

const oursOf = ({ ours, logins }: Affected): readonly string[] =>
  ours === null
    ? []
    : [
        `Our people (addresses at ${ours.domains.join(', ')}): ${inDigits(ours.people)}`,
        ...loginsOf(logins, ours.domains),
      ]

/** Logins at our own pages, of customers as well as staff. */
function loginsOf(logins: Affected['logins'], domains: readonly string[]): readonly string[] {
  if (logins === undefined || logins === null) return []
  const { logins: count, withPassword, ofStaff, examples } = logins
  return [
    `Logins at our pages (at ${domains.join(', ')}): ${inDigits(count)}${
      count === 0
        ? ''
        : `, ${inDigits(withPassword)} with a password, ${inDigits(ofStaff)} by an address of ours`
    }`,
    ...examples.map((example) => `  ${example}`),
  ]
}
