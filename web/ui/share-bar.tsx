import { Group, Progress, Text } from '@mantine/core'

/** A share as a bar with its figure beside it; the figure is what a screen reader hears. */
export function ShareBar({
  share,
  label,
  color,
  labelWidth = 64,
}: {
  readonly share: number
  readonly label: string
  readonly color?: string
  readonly labelWidth?: number
}) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Progress
        value={share * 100}
        aria-hidden
        {...(color === undefined ? {} : { color })}
        style={{ flex: '1 1 60px', minWidth: 40 }}
      />
      <Text size="sm" className="number" ta="end" w={labelWidth} style={{ flexShrink: 0 }}>
        {label}
      </Text>
    </Group>
  )
}
