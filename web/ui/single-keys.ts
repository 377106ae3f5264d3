import { useHotkeys, useLocalStorage, type HotkeyItem } from '@mantine/hooks'

/**
 * Whether shortcuts of a single key are heard, in this browser. People who dictate to their computer turn them off
 * (WCAG 2.1.4, Character Key Shortcuts).
 */
export const useSingleKeys = () =>
  useLocalStorage({
    key: 'breakwater-single-keys',
    defaultValue: true,
    getInitialValueInEffect: false,
  })

/** Shortcuts of a key without a modifier, unless they are turned off. */
export function useKeys(items: readonly HotkeyItem[]): void {
  const [areHeard] = useSingleKeys()
  useHotkeys(areHeard ? [...items] : [])
}
