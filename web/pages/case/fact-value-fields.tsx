import { NumberInput, Select, TextInput } from '@mantine/core'
import { dataClassIds, statementValues } from '#api/contract.ts'
import { dataLabel } from '../../words/case-words.ts'
import { capital } from '../../words/figures.ts'

/** Fields an analyst adds by hand, with the inputs their values need. */
export const addable = [
  'victim',
  'thirdParty',
  'platform',
  'actor',
  'dataClass',
  'recordCount',
  'date',
  'place',
  'sector',
  'brand',
  'product',
  'regime',
] as const
export type Addable = (typeof addable)[number]

const { unit, scope } = statementValues.recordCount.shape
const { kind } = statementValues.date.shape
const options = (names: readonly string[]) =>
  names.map((name) => ({ value: name, label: capital(name.replaceAll('-', ' ')) }))

/** What was typed so far, by the name of the part. */
export type Draft = Readonly<Record<string, string | number>>

/** The value of a statement from what was typed; the server checks it against the field's shape. */
export function toValue(field: Addable, draft: Draft): Record<string, unknown> {
  const name = String(draft['name'] ?? '').trim()
  switch (field) {
    case 'thirdParty':
      return { name: name === '' ? null : name, role: String(draft['role'] ?? '').trim() }
    case 'actor':
      return { name, attackGroup: null, aliases: [] }
    case 'dataClass':
      return { class: draft['class'], exposed: draft['exposed'] !== 'no' }
    case 'recordCount':
      return { count: draft['count'], unit: draft['unit'], scope: draft['scope'] ?? 'victim' }
    case 'date': {
      const from = draft['from']
      return { kind: draft['kind'], from, to: draft['to'] ?? from }
    }
    case 'place':
      return { name, country: null }
    case 'victim':
    case 'platform':
    case 'sector':
    case 'brand':
    case 'product':
    case 'regime':
      return { name }
  }
}

interface Typing {
  readonly draft: Draft
  readonly set: (key: string) => (value: string | number | null) => void
}

/** Inputs for the parts of a field's value. */
export function ValueFields({
  field,
  draft,
  onChange,
}: {
  readonly field: Addable
  readonly draft: Draft
  readonly onChange: (draft: Draft) => void
}) {
  const typing: Typing = {
    draft,
    set: (key) => (value) => onChange({ ...draft, [key]: value ?? '' }),
  }
  switch (field) {
    case 'dataClass':
      return <DataFields {...typing} />
    case 'recordCount':
      return <CountFields {...typing} />
    case 'date':
      return <DateFields {...typing} />
    case 'thirdParty':
      return (
        <>
          <NameField {...typing} />
          <TextInput
            label="Role"
            placeholder="customer service provider"
            value={draft['role'] ?? ''}
            onChange={(event) => typing.set('role')(event.currentTarget.value)}
          />
        </>
      )
    case 'victim':
    case 'platform':
    case 'actor':
    case 'place':
    case 'sector':
    case 'brand':
    case 'product':
    case 'regime':
      return <NameField {...typing} />
  }
}

const DataFields = ({ draft, set }: Typing) => (
  <>
    <Select
      label="Data"
      searchable
      data={dataClassIds.map((id) => ({ value: id, label: dataLabel(id) }))}
      value={String(draft['class'] ?? '') || null}
      onChange={set('class')}
    />
    <Select
      label="Exposed"
      allowDeselect={false}
      data={[
        { value: 'yes', label: 'Yes' },
        { value: 'no', label: 'No, not exposed' },
      ]}
      value={String(draft['exposed'] ?? 'yes')}
      onChange={set('exposed')}
    />
  </>
)

const CountFields = ({ draft, set }: Typing) => (
  <>
    <NumberInput
      label="Count"
      min={0}
      allowDecimal={false}
      thousandSeparator=","
      value={draft['count'] ?? ''}
      onChange={set('count')}
    />
    <Select
      label="Unit"
      data={options(unit.options)}
      value={String(draft['unit'] ?? '') || null}
      onChange={set('unit')}
    />
    <Select
      label="Whose figure"
      allowDeselect={false}
      data={options(scope.options)}
      value={String(draft['scope'] ?? 'victim')}
      onChange={set('scope')}
    />
  </>
)

const DateFields = ({ draft, set }: Typing) => (
  <>
    <Select
      label="What happened then"
      data={options(kind.options)}
      value={String(draft['kind'] ?? '') || null}
      onChange={set('kind')}
    />
    <TextInput
      label="On, or from"
      type="date"
      value={draft['from'] ?? ''}
      onChange={(event) => set('from')(event.currentTarget.value)}
    />
    <TextInput
      label="To"
      type="date"
      value={draft['to'] ?? draft['from'] ?? ''}
      onChange={(event) => set('to')(event.currentTarget.value)}
    />
  </>
)

const NameField = ({ draft, set }: Typing) => (
  <TextInput
    label="Name"
    value={draft['name'] ?? ''}
    onChange={(event) => set('name')(event.currentTarget.value)}
  />
)
