import { List, Select, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '#api/contract.ts'
import { api } from '../../api/api.ts'
import { useCaseChange } from '../../api/change-case.ts'
import { caseSearchQuery } from '../../api/queries.ts'
import { ReasonDialog } from '../../ui/reason-dialog.tsx'
import type { OtherCase } from './same-victim.tsx'

/** Brings another case into this one. */
export function MergeDialog({
  view,
  first = null,
  onClose,
}: {
  readonly view: CaseView
  /** A case that is chosen already. */
  readonly first?: OtherCase | null
  readonly onClose: () => void
}) {
  const [words, setWords] = useState(first?.title ?? '')
  const [from, setFrom] = useState<OtherCase | null>(first)
  // A chosen case fills the box with its title, which is no new question.
  const [asked] = useDebouncedValue(words === from?.title ? '' : words.trim(), 200)
  const { data, isFetching } = useQuery(caseSearchQuery(asked))
  const found = (data?.cases ?? []).filter(({ id }) => id !== view.id)
  const change = useCaseChange(
    (reason: string) =>
      api.call('mergeCases', {
        params: { id: view.id },
        body: { from: from?.id ?? '', reason, version: view.version },
      }),
    () => 'The cases are one. Split the documents off to undo it.',
  )
  return (
    <ReasonDialog
      title="Merge another case into this one"
      confirm="Merge"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={from !== null}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      <Select
        label="Case to bring in"
        placeholder="Search by title, victim, actor or platform"
        searchable
        data={[
          ...found.map(({ id, title }) => ({ value: id, label: title })),
          ...(from === null || found.some(({ id }) => id === from.id)
            ? []
            : [{ value: from.id, label: from.title }]),
        ]}
        filter={({ options }) => options}
        value={from?.id ?? null}
        onChange={(id, option) => setFrom(id === null ? null : { id, title: option.label })}
        searchValue={words}
        onSearchChange={setWords}
        nothingFoundMessage={isFetching ? 'Searching' : 'No other case has these words'}
        comboboxProps={{ withinPortal: true }}
      />
      <Text size="sm" fw={600}>
        What will happen
      </Text>
      <List size="sm" spacing={4}>
        <List.Item>
          All documents, statements and tasks of that case come to “{view.facts.title}”.
        </List.Item>
        <List.Item>
          Facts are weighed again over all documents; disagreement stays visible.
        </List.Item>
        <List.Item>The address of the other case will lead here. Nothing is deleted.</List.Item>
        <List.Item>
          It can be undone: split the documents off again, and they are a case of their own.
        </List.Item>
      </List>
    </ReasonDialog>
  )
}
