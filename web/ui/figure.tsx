import { Stack, Text } from '@mantine/core'

/** One figure that matters, with what it counts. */
export function Figure({
  label,
  value,
  note,
}: {
  readonly label: string
  readonly value: string
  readonly note?: string | undefined
}) {
  return (
    <Stack gap={0} style={{ minWidth: 0 }}>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text fz={22} fw={650} lh={1.25} className="number">
        {value}
      </Text>
      {note === undefined ? null : (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </Stack>
  )
}
