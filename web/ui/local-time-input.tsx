import { TextInput } from '@mantine/core'
import { browserZone } from '../words/time.ts'

/** Asks for a day and a time, which people enter in the time of their browser. */
export function LocalTimeInput({
  label,
  value,
  onChange,
}: {
  readonly label: string
  /** `2026-11-03T14:30`; empty where none was given. */
  readonly value: string
  readonly onChange: (local: string) => void
}) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      description={`In the time of this browser, ${browserZone()}`}
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
