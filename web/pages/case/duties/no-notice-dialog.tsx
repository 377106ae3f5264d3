import { Select, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { DutiesView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'

/** Signs, with the judgement it rests on, that no notice is needed under a law. */
export function NoNoticeDialog({
  duties,
  onClose,
}: {
  readonly duties: DutiesView
  readonly onClose: () => void
}) {
  const [regimeId, setRegime] = useState<string | null>(null)
  const [risk, setRisk] = useState('')
  const notClear = new Set(
    duties.duties.filter(({ shown }) => shown !== 'not-owed').map((duty) => duty.regimeId),
  )
  const clear = new Map(
    duties.notOwed
      .filter((each) => !notClear.has(each.regimeId))
      .map((each) => [each.regimeId, each.regimeName]),
  )
  const reasons = duties.notOwed.filter((each) => each.regimeId === regimeId)
  const change = useDutyChange(
    duties.caseId,
    (exemption: string) =>
      api.call('signNoNotice', {
        params: { id: duties.caseId },
        body: { regimeId: regimeId ?? '', riskAssessment: risk.trim(), exemption },
      }),
    'The record is signed.',
  )
  return (
    <ReasonDialog
      title="Sign that no notice is needed"
      confirm="Sign the record"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={regimeId !== null && risk.trim().length >= 10}
      onClose={onClose}
      onConfirm={(exemption) => change.mutate(exemption, { onSuccess: onClose })}
    >
      <Text size="sm" c="dimmed">
        Only laws of which every duty is decided and not owed can be picked. The record holds the
        facts as they stand now; if they change, it is marked as no longer valid.
      </Text>
      <LawChoice clear={clear} reasons={reasons} value={regimeId} onChange={setRegime} />
      <Textarea
        label="Assessment of the risk"
        description="What could happen to the people, how likely, and why; in ten characters or more"
        required
        autosize
        minRows={3}
        value={risk}
        onChange={(event) => setRisk(event.currentTarget.value)}
      />
      <Text size="sm">
        As the reason, say which exemption you considered, and why it applies or is not needed.
      </Text>
    </ReasonDialog>
  )
}

function LawChoice({
  clear,
  reasons,
  value,
  onChange,
}: {
  /** Names of the laws that can be picked, by their ids. */
  readonly clear: ReadonlyMap<string, string>
  /** Why the duties of the picked one are not owed. */
  readonly reasons: DutiesView['notOwed']
  readonly value: string | null
  readonly onChange: (regimeId: string | null) => void
}) {
  return (
    <>
      {clear.size === 0 ? (
        <Text size="sm">
          No law can be picked yet: none has all of its duties decided and not owed. Enter where
          people are affected and answer the open questions first.
        </Text>
      ) : null}
      <Select
        label="Law"
        required
        searchable
        disabled={clear.size === 0}
        data={[...clear].map(([id, label]) => ({ value: id, label }))}
        value={value}
        onChange={onChange}
      />
      {reasons.map(({ dutyId, reason, citation }) => (
        <Text key={dutyId} size="sm">
          {reason}{' '}
          <Text span c="dimmed" size="sm">
            ({citation})
          </Text>
        </Text>
      ))}
    </>
  )
}
