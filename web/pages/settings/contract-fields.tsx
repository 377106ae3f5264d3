import { ActionIcon, Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { contractStarts, sayId, type ContractStart, type ProfileView } from '#api/contract.ts'

type Contract = ProfileView['contracts'][number]

const starts = contractStarts.map((value) => ({ value, label: sayId(value) }))
const startOf = (value: string | null): ContractStart =>
  contractStarts.find((start) => start === value) ?? 'awareness'

const hoursOf = (within: string): number | string => {
  const found = /^PT(\d+)H$/.exec(within)
  return found === null ? '' : Number(found[1])
}

/** Notices that contracts ask for, beside the law. */
export function ContractFields({
  contracts,
  disabled,
  onChange,
}: {
  readonly contracts: readonly Contract[]
  readonly disabled: boolean
  readonly onChange: (contracts: readonly Contract[]) => void
}) {
  const set = (at: number, patch: Partial<Contract>) =>
    onChange(contracts.map((contract, i) => (i === at ? { ...contract, ...patch } : contract)))
  return (
    <fieldset className="plain-fieldset">
      <legend>Notices that contracts ask for</legend>
      <Stack gap="sm">
        {contracts.map((contract, i) => (
          // oxlint-disable-next-line react/no-array-index-key -- lines have no name until they are filled
          <ContractLine
            key={i}
            contract={contract}
            disabled={disabled}
            onChange={(patch) => set(i, patch)}
            onRemove={() => onChange(contracts.filter((_, at) => at !== i))}
          />
        ))}
        {disabled ? null : (
          <Group>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() =>
                onChange([...contracts, { counterparty: '', within: 'PT48H', basis: '' }])
              }
            >
              Add a contract
            </Button>
          </Group>
        )}
      </Stack>
    </fieldset>
  )
}

function ContractLine({
  contract,
  disabled,
  onChange,
  onRemove,
}: {
  readonly contract: Contract
  readonly disabled: boolean
  readonly onChange: (patch: Partial<Contract>) => void
  readonly onRemove: () => void
}) {
  return (
    <Group gap="xs" align="flex-end">
      <TextInput
        label="To whom"
        placeholder="All customers"
        disabled={disabled}
        value={contract.counterparty}
        onChange={(event) => onChange({ counterparty: event.currentTarget.value })}
        style={{ flex: '1 1 160px' }}
      />
      <NumberInput
        label="Within hours"
        min={1}
        max={9999}
        allowDecimal={false}
        disabled={disabled}
        w={120}
        value={hoursOf(contract.within)}
        onChange={(hours) => onChange({ within: `PT${Number(hours) || 1}H` })}
      />
      <Select
        label="Counted from"
        allowDeselect={false}
        disabled={disabled}
        w={190}
        data={starts}
        value={contract.from ?? 'awareness'}
        onChange={(start) => onChange({ from: startOf(start) })}
      />
      <TextInput
        label="Agreed in"
        placeholder="Processing agreement, clause 9"
        disabled={disabled}
        value={contract.basis}
        onChange={(event) => onChange({ basis: event.currentTarget.value })}
        style={{ flex: '1 1 180px' }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size={36}
        disabled={disabled}
        aria-label="Remove this contract"
        onClick={onRemove}
      >
        <IconTrash size={17} aria-hidden />
      </ActionIcon>
    </Group>
  )
}
