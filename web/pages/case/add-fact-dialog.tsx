import { Select, SimpleGrid } from '@mantine/core'
import { useState } from 'react'
import {
  capital,
  fieldInWords,
  modality as modalitySchema,
  statementValues,
  type CaseView,
} from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import { modalityWords } from '../../words/modality.ts'
import type { Modality } from '../../words/types.ts'
import { addable, toValue, ValueFields, type Addable, type Draft } from './fact-value-fields.tsx'

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
          data={addable.map((name) => ({ value: name, label: capital(fieldInWords[name]) }))}
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
        <ValueFields field={field} draft={draft} onChange={setDraft} />
      </SimpleGrid>
    </ReasonDialog>
  )
}
