import { Paper, SimpleGrid, Text } from '@mantine/core'
import { useState } from 'react'
import { statementValues, type CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import type { FactLine } from '../../words/fact-groups.ts'
import { addable, toValue, ValueFields, type Addable, type Draft } from './fact-value-fields.tsx'
import { MisreadHint } from './misread-hint.tsx'

/** The field of a fact whose value can be put right in one step; a class of data is taken out and another added. */
export const correctable = ({ field }: FactLine): Addable | undefined =>
  addable.find((name) => name === field && name !== 'dataClass')

/** Puts the value of a fact right: a name misread, a figure, a day. What documents say of the old one is kept. */
export function CorrectDialog({
  view,
  line,
  field,
  onDiscard,
  onClose,
}: {
  readonly view: CaseView
  readonly line: FactLine
  readonly field: Addable
  /** Null where no document says it. */
  readonly onDiscard: (() => void) | null
  readonly onClose: () => void
}) {
  const [draft, setDraft] = useState<Draft>(() => draftOf(line.value))
  const value = { ...line.value, ...toValue(field, draft) }
  const change = useCaseChange(
    (reason: string) =>
      api.call('overrideFact', {
        params: { id: view.id },
        body: {
          field,
          value,
          modality: line.fact.modality === 'denied' ? 'reported' : line.fact.modality,
          instead: line.fact.evidence[0],
          reason,
          version: view.version,
        },
      }),
    () => 'The fact is corrected on your word.',
  )
  const isChanged = JSON.stringify(value) !== JSON.stringify(line.value)
  return (
    <ReasonDialog
      title="Correct this fact"
      confirm="Correct"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={isChanged && statementValues[field].safeParse(value).success}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Paper p="sm">
        <Text size="xs" c="dimmed">
          Stands now
        </Text>
        <Text fw={600} size="sm">
          {line.sentence}
        </Text>
      </Paper>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <ValueFields field={field} draft={draft} onChange={setDraft} />
      </SimpleGrid>
      <Text size="sm" c="dimmed">
        The corrected fact keeps how sure it is, and stands on your word. Withdraw it from its menu,
        and the documents speak again.
      </Text>
      <MisreadHint onDiscard={onDiscard} />
    </ReasonDialog>
  )
}

/** What the inputs of a value show of it. */
const draftOf = (value: FactLine['value']): Draft =>
  Object.fromEntries(
    Object.entries(value).filter(
      (part): part is [string, string | number] =>
        typeof part[1] === 'string' || typeof part[1] === 'number',
    ),
  )
