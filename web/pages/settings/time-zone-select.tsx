import { Select } from '@mantine/core'

const zones: readonly string[] = ['UTC', ...Intl.supportedValuesOf('timeZone')]

/** The time zone in which you read due instants, beside that of the authority. */
export function TimeZoneSelect({
  value,
  onChange,
  disabled = false,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly disabled?: boolean
}) {
  return (
    <Select
      label="Your time zone"
      description="Due times are shown in it, beside the authority’s own"
      searchable
      limit={60}
      allowDeselect={false}
      disabled={disabled}
      data={zones}
      value={value}
      onChange={(zone) => onChange(zone ?? value)}
    />
  )
}
