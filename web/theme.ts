import {
  Badge,
  Button,
  createTheme,
  localStorageColorSchemeManager,
  Menu,
  Modal,
  MultiSelect,
  Notification,
  Paper,
  Select,
  Skeleton,
  Tabs,
  TagsInput,
  Tooltip,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core'

const harbour: MantineColorsTuple = [
  '#eff6fa',
  '#dbeaf3',
  '#b5d4e5',
  '#8bbcd6',
  '#68a7c8',
  '#4f98bf',
  '#4089b1',
  '#33789d',
  '#296787',
  '#1f5673',
]

/** Key of the stored choice of light or dark; `color-scheme.js` reads the same one. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'breakwater-color-scheme' })

/** The look of the console: quiet blue, system type, small radius, texts that pass WCAG AA. */
export const theme = createTheme({
  colors: { harbour },
  primaryColor: 'harbour',
  primaryShade: { light: 8, dark: 8 },
  fontFamily:
    'Inter, "Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, Roboto, "Open Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
  headings: {
    fontWeight: '650',
    textWrap: 'pretty',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.125rem', lineHeight: '1.35' },
      h3: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Badge: Badge.extend({
      defaultProps: { radius: 'sm', tt: 'none', fw: 550 },
    }),
    Button: Button.extend({ defaultProps: { fw: 550 } }),
    // Opened by a key, a menu starts at its first item.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        overlayProps: { backgroundOpacity: 0.45, blur: 2 },
        closeButtonProps: { 'aria-label': 'Close this dialog' },
      },
      styles: { title: { fontSize: '1.125rem', fontWeight: 650, lineHeight: 1.35 } },
    }),
    Notification: Notification.extend({
      defaultProps: { closeButtonProps: { 'aria-label': 'Dismiss this message' } },
      // Below a title it would have a grey of its own, which is too light on either ground.
      styles: { description: { color: 'var(--mantine-color-dimmed)' } },
    }),
    Paper: Paper.extend({ defaultProps: { withBorder: true } }),
    // A list that opens because focus came past it hides the fields below; a click, a key or typing opens it.
    // What is typed marks the first match, so that Enter takes it.
    MultiSelect: MultiSelect.extend({
      defaultProps: { openOnFocus: false, selectFirstOptionOnChange: true },
    }),
    Select: Select.extend({
      defaultProps: { openOnFocus: false, selectFirstOptionOnChange: true },
    }),
    TagsInput: TagsInput.extend({ defaultProps: { openOnFocus: false } }),
    Skeleton: Skeleton.extend({ defaultProps: { 'aria-hidden': true } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    Tooltip: Tooltip.extend({
      defaultProps: {
        multiline: true,
        maw: 340,
        withArrow: true,
        openDelay: 250,
        events: { hover: true, focus: true, touch: true },
      },
    }),
  },
})

/** Mantine's soft greys fall short of 4.5:1 on our grounds; these do not. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b2730',
    '--mantine-color-dimmed': '#51606b',
    '--mantine-color-placeholder': '#66747f',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': '#1f5f82',
    '--mantine-color-default-border': '#d5dde3',
  },
  dark: {
    '--mantine-color-body': '#12181d',
    '--mantine-color-text': '#dbe3e9',
    '--mantine-color-dimmed': '#9dacb8',
    '--mantine-color-placeholder': '#8b9aa6',
    '--mantine-color-error': '#ff9a92',
    '--mantine-color-anchor': '#86c1e0',
    '--mantine-color-default': '#1a2229',
    '--mantine-color-default-hover': '#222c34',
    '--mantine-color-default-border': '#313e48',
    '--mantine-color-disabled': '#1d262d',
    '--mantine-color-disabled-color': '#8b9aa6',
    '--mantine-color-dark-7': '#12181d',
    '--mantine-color-dark-6': '#1a2229',
    '--mantine-color-dark-5': '#222c34',
    '--mantine-color-dark-4': '#313e48',
  },
})
