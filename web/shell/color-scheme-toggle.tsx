import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { IconMoon, IconSun } from '@tabler/icons-react'

/** Switches between light and dark; until it is used the system's choice holds. */
export function ColorSchemeToggle() {
  const { setColorScheme } = useMantineColorScheme()
  const now = useComputedColorScheme('light')
  const other = now === 'dark' ? 'light' : 'dark'
  return (
    <Tooltip label={`Switch to ${other} mode`}>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={`Switch to ${other} mode`}
        onClick={() => setColorScheme(other)}
      >
        {now === 'dark' ? <IconSun size={17} aria-hidden /> : <IconMoon size={17} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  )
}
