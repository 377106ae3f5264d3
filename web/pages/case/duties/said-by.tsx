import { TextInput } from '@mantine/core'

/** As short as the server accepts. */
export const isSaidBy = (text: string): boolean => text.trim().length >= 2

/** Who says so: kept with the entry, since every fact has a source. */
export function SaidBy({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  return (
    <TextInput
      label="Who says so"
      placeholder="Head of security, by phone"
      required
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
