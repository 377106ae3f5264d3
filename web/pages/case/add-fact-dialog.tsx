import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useState } from 'react'
import {
  dataClassIds,
  modality as modalitySchema,
  statementValues,
  type CaseView,
} from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { dataLabel } from '../../words/case-words.ts'
import { fieldWords } from '../../words/fact-groups.ts'
import { capital } from '../../words/figures.ts'
import { modalityWords } from '../../words/modality.ts'
import type { Modality } from '../../words/types.ts'

/** Fields an analyst adds by hand, with the inputs their values need. */
const addable = [
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
type Addable = (typeof addable)[number]

const { unit, scope } = statementValues.recordCount.shape
const { kind } = statementValues.date.shape
const options = (names: readonly string[]) =>
  names.map((name) => ({ value: name, label: capital(name.replaceAll('-', ' ')) }))

type Draft = Readonly<Record<string, string | number>>

/** The value of a statement from what was typed; the server checks it against the field's shape. */
function toValue(field: Addable, draft: Draft): Record<string, unknown> {
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

/** A fact that no document states, on an analyst's word. */
export function AddFactDialog({
  view,
  onClose,
}: {
  readonly view: CaseView
  readonly onClose: () => void
}) {
  const [field, setField] = useState<Addable>('victim')
  const [modality, setModality] = useState<Modality>('confirmed')
  const [draft, setDraft] = useState<Draft>({})
  const set = (key: string) => (value: string | number | null) =>
    setDraft((before) => ({ ...before, [key]: value ?? '' }))
  const change = useCaseChange(
    (reason: string) =>
      api.call('overrideFact', {
        params: { id: view.id },
        body: { field, value: toValue(field, draft), modality, reason, version: view.version },
      }),
    () => 'The fact is added on your word.',
  )
  const isReady =
    statementValues[field].safeParse(toValue(field, draft)).success &&
    (!('name' in toValue(field, draft)) || field === 'thirdParty' || draft['name'] !== undefined)

  return (
    <ReasonDialog
      title="Add a fact"
      confirm="Add the fact"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={isReady}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label="What it is about"
          allowDeselect={false}
          data={addable.map((name) => ({ value: name, label: fieldWords[name] }))}
          value={field}
          onChange={(value) => {
            setField(addable.find((name) => name === value) ?? 'victim')
            setDraft({})
          }}
        />
        <Select
          label="How sure"
          allowDeselect={false}
          data={modalitySchema.options.map((name) => ({
            value: name,
            label: modalityWords[name].label,
          }))}
          value={modality}
          onChange={(value) =>
            setModality(modalitySchema.options.find((name) => name === value) ?? 'confirmed')
          }
        />
        {field === 'dataClass' ? (
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
        ) : field === 'recordCount' ? (
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
        ) : field === 'date' ? (
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
        ) : (
          <TextInput
            label="Name"
            value={draft['name'] ?? ''}
            onChange={(event) => set('name')(event.currentTarget.value)}
          />
        )}
        {field === 'thirdParty' ? (
          <TextInput
            label="Role"
            placeholder="customer service provider"
            value={draft['role'] ?? ''}
            onChange={(event) => set('role')(event.currentTarget.value)}
          />
        ) : null}
      </SimpleGrid>
    </ReasonDialog>
  )
}
