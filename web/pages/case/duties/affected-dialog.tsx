import {
  ActionIcon,
  Button,
  Checkbox,
  Group,
  MultiSelect,
  NumberInput,
  Stack,
  Text,
} from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { dataClassIds, type DutiesView } from '#api/contract.ts'
import { api } from '../../../api/api.ts'
import { useDutyChange } from '../../../api/change-duties.ts'
import { ReasonDialog } from '../../../ui/reason-dialog.tsx'
import { dataLabel } from '../../../words/case-words.ts'
import { placeLabel } from '../../../words/duty-words.ts'
import { PlaceSelect } from './place-select.tsx'
import { isSaidBy, SaidBy } from './said-by.tsx'

interface Line {
  readonly id: number
  readonly jurisdiction: string | null
  readonly count: number | string
  readonly isUnknown: boolean
  readonly dataClasses: readonly string[]
}

const isCounted = ({ count, isUnknown }: Line): boolean => isUnknown || count !== ''

/** A count that belongs nowhere: left out in silence, it would be missing from the duties. */
const lacksPlace = (line: Line): boolean => line.jurisdiction === null && isCounted(line)

let made = 0
const lineFor = (jurisdiction: string | null): Line => ({
  id: ++made,
  jurisdiction,
  count: '',
  isUnknown: false,
  dataClasses: [],
})

const linesFor = (places: readonly string[]): readonly Line[] =>
  places.length === 0 ? [lineFor(null)] : places.slice(0, 8).map(lineFor)

/** How many people are affected, by place; places that documents name stand ready. */
export function AffectedDialog({
  duties,
  place,
  onClose,
}: {
  readonly duties: DutiesView
  readonly place?: string
  readonly onClose: () => void
}) {
  const [lines, setLines] = useState(() =>
    place === undefined ? linesFor(duties.placesNamed) : [lineFor(place)],
  )
  const [saidBy, setSaidBy] = useState('')
  const set = (id: number, patch: Partial<Line>) =>
    setLines((before) => before.map((line) => (line.id === id ? { ...line, ...patch } : line)))
  const filled = lines.filter((line) => line.jurisdiction !== null && isCounted(line))
  const change = useDutyChange(
    duties.caseId,
    (reason: string) =>
      api.call('countAffected', {
        params: { id: duties.caseId },
        body: {
          saidBy,
          reason,
          counts: filled.map(({ jurisdiction, count, isUnknown, dataClasses }) => ({
            jurisdiction: jurisdiction ?? '',
            count: isUnknown ? null : Number(count),
            dataClasses: dataClassIds.filter((id) => dataClasses.includes(id)),
          })),
        },
      }),
    'The counts are kept.',
  )
  return (
    <ReasonDialog
      title="People affected, by place"
      confirm="Keep the counts"
      size="lg"
      error={change.error}
      busy={change.isPending}
      isReady={filled.length > 0 && !lines.some(lacksPlace) && isSaidBy(saidBy)}
      onClose={onClose}
      onConfirm={(reason) => change.mutate(reason, { onSuccess: onClose })}
    >
      {place === undefined && duties.placesNamed.length > 0 ? (
        <Text size="sm" c="dimmed">
          The documents name {duties.placesNamed.map(placeLabel).join(', ')}. Lines left empty are
          not kept.
        </Text>
      ) : null}
      <Stack gap="md">
        {lines.map((line) => (
          <CountLine
            key={line.id}
            line={line}
            onChange={(patch) => set(line.id, patch)}
            onRemove={
              lines.length === 1
                ? null
                : () => setLines((before) => before.filter(({ id }) => id !== line.id))
            }
          />
        ))}
      </Stack>
      <Group>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => setLines((before) => [...before, lineFor(null)])}
        >
          Add a place
        </Button>
      </Group>
      <SaidBy value={saidBy} onChange={setSaidBy} />
    </ReasonDialog>
  )
}

function CountLine({
  line,
  onChange,
  onRemove,
}: {
  readonly line: Line
  readonly onChange: (patch: Partial<Line>) => void
  /** Null where it is the only one. */
  readonly onRemove: (() => void) | null
}) {
  return (
    <Stack gap={6} className="count-line">
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <div style={{ flex: '1 1 180px' }}>
          <PlaceSelect
            label="Place"
            value={line.jurisdiction}
            error={lacksPlace(line) ? 'Choose a place of the list' : null}
            onChange={(jurisdiction) => onChange({ jurisdiction })}
          />
        </div>
        <NumberInput
          label="People"
          min={0}
          allowDecimal={false}
          thousandSeparator=","
          disabled={line.isUnknown}
          value={line.count}
          onChange={(count) => onChange({ count })}
          w={130}
        />
        <ActionIcon
          variant="subtle"
          color="gray"
          size={36}
          mt={25}
          aria-label="Remove this line"
          disabled={onRemove === null}
          onClick={() => onRemove?.()}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </Group>
      <Checkbox
        size="xs"
        label="People there are affected; how many is not known"
        checked={line.isUnknown}
        onChange={(event) => onChange({ isUnknown: event.currentTarget.checked, count: '' })}
      />
      <MultiSelect
        size="xs"
        aria-label="Kinds of data of these people"
        placeholder={line.dataClasses.length === 0 ? 'Kinds of data: as in the case' : ''}
        searchable
        data={dataClassIds.map((id) => ({ value: id, label: dataLabel(id) }))}
        value={[...line.dataClasses]}
        onChange={(dataClasses) => onChange({ dataClasses })}
      />
    </Stack>
  )
}
