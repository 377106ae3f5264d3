import { Paper, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import type { FactLine } from '../../words/fact-groups.ts'
import { sayBasis } from '../../words/fact-sentence.ts'
import { modalityWords } from '../../words/modality.ts'
import type { Modality } from '../../words/types.ts'
import { MisreadHint } from './misread-hint.tsx'

const choices: readonly { readonly modality: Modality; readonly label: string }[] = [
  { modality: 'confirmed', label: 'It is so: confirmed' },
  { modality: 'reported', label: 'Stated as fact, not confirmed: reported' },
  { modality: 'claimed', label: 'Only asserted by the attacker: claimed' },
  { modality: 'suspected', label: 'Only a possibility: suspected' },
  { modality: 'denied', label: 'It is not so: denied' },
]

/** An analyst's word on one fact; it outweighs the documents and is kept beside them. */
export function OverrideDialog({
  view,
  line,
  onDiscard,
  onClose,
}: {
  readonly view: CaseView
  readonly line: FactLine
  /** Null where no document says it. */
  readonly onDiscard: (() => void) | null
  readonly onClose: () => void
}) {
  const [modality, setModality] = useState<Modality | null>(null)
  const change = useCaseChange(
    (reason: string) =>
      api.call('overrideFact', {
        params: { id: view.id },
        body: {
          field: line.field,
          value: line.value,
          modality: modality ?? 'reported',
          reason,
          version: view.version,
        },
      }),
    () => 'Your word is recorded. Withdraw it from the menu of the fact.',
  )
  return (
    <ReasonDialog
      title="Override this fact"
      confirm="Override"
      error={change.error}
      busy={change.isPending}
      isReady={modality !== null}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Paper p="sm">
        <Text fw={600} size="sm">
          {line.sentence}
        </Text>
        <Text size="xs" c="dimmed">
          {sayBasis(line.fact)}
        </Text>
      </Paper>
      <Radio.Group
        label="What is so, in your judgement"
        value={modality}
        onChange={(value) =>
          setModality(choices.find((choice) => choice.modality === value)?.modality ?? null)
        }
      >
        <Stack gap="xs" mt="xs">
          {choices.map((choice) => (
            <Radio
              key={choice.modality}
              value={choice.modality}
              label={choice.label}
              description={modalityWords[choice.modality].meaning}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Text size="sm" c="dimmed">
        What the documents say stays visible as disagreement. You can withdraw the override at any
        time.
      </Text>
      <MisreadHint onDiscard={onDiscard} />
    </ReasonDialog>
  )
}
