import {
  Button,
  Collapse,
  Group,
  ScrollArea,
  SegmentedControl,
  Select,
  SimpleGrid,
  Stack,
  TextInput,
} from '@mantine/core'
import { useDebouncedCallback, useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { caseStates, dataClassIds, modality } from '#api/contract.ts'
import type { CaseFilter } from '../../api/queries.ts'
import { useKeys } from '../../ui/single-keys.ts'
import { dataLabel, stateWords } from '../../words/case-words.ts'
import { modalityWords } from '../../words/modality.ts'

interface Counts {
  readonly state: Readonly<Record<string, number>>
  readonly status: Readonly<Record<string, number>>
}

const withCount = (label: string, count: number | undefined): string =>
  count === undefined ? label : `${label} (${count})`

/** Search and filters; the caller keeps them in the address. */
export function CaseFilters({
  filter,
  counts,
  onChange,
}: {
  readonly filter: CaseFilter
  readonly counts: Counts | null
  readonly onChange: (next: CaseFilter) => void
}) {
  const search = useRef<HTMLInputElement>(null)
  const isWide = useMediaQuery('(min-width: 62em)', true, { getInitialValueInEffect: false })
  const hidden = Object.keys(filter).filter((name) => name !== 'q' && name !== 'state').length
  const [open, more] = useDisclosure(false)
  useKeys([['/', () => search.current?.focus()]])

  const set: SetFilter = (name, value) => {
    const next: Record<string, unknown> = { ...filter }
    if (value === null || value.trim() === '') delete next[name]
    else next[name] = value
    onChange(next as CaseFilter)
  }

  return (
    <Stack gap="sm">
      <Group gap="sm" align="center" wrap={isWide ? 'nowrap' : 'wrap'}>
        <TypedInput
          ref={search}
          aria-label="Search the cases"
          placeholder="Words of the facts or the documents"
          leftSection={<IconSearch size={16} aria-hidden />}
          value={filter.q ?? ''}
          onCommit={(value) => set('q', value)}
          style={{ flex: '1 1 260px' }}
        />
        <StateFilter filter={filter} counts={counts} set={set} />
        {isWide ? null : (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}
            aria-expanded={open}
            onClick={more.toggle}
          >
            {hidden === 0 ? 'More filters' : `More filters (${hidden})`}
          </Button>
        )}
      </Group>
      <Collapse expanded={isWide || open} transitionDuration={0}>
        <MoreFilters filter={filter} counts={counts} set={set} />
      </Collapse>
    </Stack>
  )
}

type SetFilter = (name: keyof CaseFilter, value: string | null) => void

interface Filtering {
  readonly filter: CaseFilter
  readonly counts: Counts | null
  readonly set: SetFilter
}

function StateFilter({ filter, counts, set }: Filtering) {
  const allStates = Object.values(counts?.state ?? {}).reduce((sum, count) => sum + count, 0)
  return (
    <ScrollArea
      type="auto"
      scrollbars="x"
      offsetScrollbars="present"
      style={{ flexShrink: 1, minWidth: 0 }}
    >
      <SegmentedControl
        aria-label="State of the case"
        size="sm"
        value={filter.state ?? 'all'}
        onChange={(value) => set('state', value === 'all' ? null : value)}
        data={[
          { value: 'all', label: withCount('All', counts === null ? undefined : allStates) },
          ...caseStates.map((state) => ({
            value: state,
            label: withCount(stateWords[state].label, counts?.state[state]),
          })),
        ]}
      />
    </ScrollArea>
  )
}

function MoreFilters({ filter, counts, set }: Filtering) {
  return (
    <SimpleGrid cols={{ base: 2, md: 6 }} spacing="sm">
      <Select
        size="sm"
        label="How sure"
        placeholder="Any"
        clearable
        value={filter.status ?? null}
        onChange={(value) => set('status', value)}
        data={modality.options.map((name) => ({
          value: name,
          label: withCount(modalityWords[name].label, counts?.status[name]),
        }))}
      />
      <Select
        size="sm"
        label="Data exposed"
        placeholder="Any"
        clearable
        searchable
        value={filter.dataClass ?? null}
        onChange={(value) => set('dataClass', value)}
        data={dataClassIds.map((id) => ({ value: id, label: dataLabel(id) }))}
      />
      <TypedInput
        label="Actor"
        placeholder="Exact name"
        value={filter.actor ?? ''}
        onCommit={(value) => set('actor', value)}
      />
      <TypedInput
        label="Sector"
        placeholder="Exact name"
        value={filter.sector ?? ''}
        onCommit={(value) => set('sector', value)}
      />
      <TextInput
        label="Opened from"
        type="date"
        value={filter.openedFrom ?? ''}
        onChange={(event) => set('openedFrom', event.currentTarget.value)}
      />
      <TextInput
        label="Opened to"
        type="date"
        value={filter.openedTo ?? ''}
        onChange={(event) => set('openedTo', event.currentTarget.value)}
      />
    </SimpleGrid>
  )
}

/** An input that hands its text on when typing pauses, and follows the address when that changes. */
function TypedInput({
  value,
  onCommit,
  ...rest
}: Omit<React.ComponentProps<typeof TextInput>, 'value' | 'onChange'> & {
  readonly value: string
  readonly onCommit: (value: string) => void
}) {
  const [typed, setTyped] = useState(value)
  const commit = useDebouncedCallback(onCommit, 250)
  useEffect(() => setTyped(value), [value])
  return (
    <TextInput
      size="sm"
      {...rest}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        commit(event.currentTarget.value)
      }}
    />
  )
}
